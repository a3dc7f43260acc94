// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's own line icons (resources/icons), drawn in the palette's text colour so that they suit light and dark.
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace filing::ui
{

/// In the palette's colours and sharp at every size; the shape is the desktop's where its icon theme has one, else ours. `name` is a file of
/// resources/icons without its ending; an unknown one gives a null icon.
[[nodiscard]] QIcon actionIcon(const QString &name, const QPalette &palette);

} // namespace filing::ui
