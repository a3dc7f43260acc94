// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The chart's figures as text, for other programs and for the clipboard. What comes from a filing (names, labels) may begin like a
// formula; such a cell gets an apostrophe in front, so that no spreadsheet runs it. Figures themselves stay plain numbers.
#pragma once

#include "models/session/snapshot.h"
#include "ui/charts/chartoptions.h"

#include <QByteArray>

#include <memory>

class QMimeData;

namespace filing::ui
{

/// One line for each figure: company, period, line, value, proof, formula, sources, who corrected what. RFC 4180, UTF-8.
[[nodiscard]] QByteArray chartCsv(const SeriesSet &set, const models::Snapshot &filings, const ChartOptions &options);
/// Lines down, periods across, tabs between; what was corrected and the sources below.
[[nodiscard]] QString chartTsv(const SeriesSet &set, const ChartOptions &options);
/// The same as a table that text processors and spreadsheets take with its numbers.
[[nodiscard]] QString chartHtmlTable(const SeriesSet &set, const ChartOptions &options);
/// The picture, the HTML table and the text, one entry for the clipboard; the receiving program takes what it can use.
[[nodiscard]] std::unique_ptr<QMimeData> chartMimeData(const SeriesSet &set, const ChartOptions &options);

} // namespace filing::ui
