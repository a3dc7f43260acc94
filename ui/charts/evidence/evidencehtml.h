// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The evidence as one page for a browser: the drawing inside, no script, nothing fetched from anywhere, good on paper, too. Empty
// where the chart is. Needs a QApplication for the drawing.
#pragma once

#include "models/session/snapshot.h"
#include "ui/charts/chartoptions.h"

namespace filing::ui
{

[[nodiscard]] QString evidenceHtml(const SeriesSet &set, const models::Snapshot &filings, const ChartOptions &options);

} // namespace filing::ui
