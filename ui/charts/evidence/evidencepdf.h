// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The evidence on paper: A4, or Letter where that is what printers hold. A figure and its quotes stay on one page, every page says whose
// figures these are and which page of how many it is. Empty where the chart is. Needs a QApplication.
#pragma once

#include "models/session/snapshot.h"
#include "ui/charts/chartoptions.h"

namespace filing::ui
{

[[nodiscard]] QByteArray evidencePdf(const SeriesSet &set, const models::Snapshot &filings, const ChartOptions &options);

} // namespace filing::ui
