// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Header and footer of a printed page, and the room that they leave. Lengths are points. GUI thread.
#pragma once

#include "ui/print/printpages.h"

#include <QSizeF>

namespace filing::ui
{

/// Between header and footer of a page whose margins leave `sheet`.
[[nodiscard]] QSizeF roomIn(QSizeF sheet);
/// The whole page into (0, 0) … sheet. `of` is the number of all pages; 0 where it is not known yet.
void paintPage(QPainter &painter, QSizeF sheet, const PageWords &words, PrintPages &pages, int page, int of);

} // namespace filing::ui
