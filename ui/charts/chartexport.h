// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The chart as files, without a display: what the pane's export and `filingscope-cli chart` write. Needs a QApplication
// (offscreen will do) for pictures.
#pragma once

#include "ui/charts/chartoptions.h"

#include <QImage>
#include <QStringList>
#include <QString>

namespace filing::ui
{

/// Writes .png, .svg, .pdf, .csv or .xlsx as the suffix says. An existing file is replaced, whole or not at all; asking first is
/// the caller's business. On failure `error` is one sentence.
[[nodiscard]] bool exportChart(const SeriesSet &set, const ChartOptions &options, const QString &file, QString *error);

/// Suffixes exportChart() can write in this build, without dots.
[[nodiscard]] QStringList chartSuffixes();

[[nodiscard]] QImage chartImage(const SeriesSet &set, const ChartOptions &options);
/// One line for each amount: registrant, period, role, value, status, formula, sources. RFC 4180; text that a
/// spreadsheet would take for a formula is quoted with an apostrophe.
[[nodiscard]] QString chartCsv(const SeriesSet &set, const ChartOptions &options);
/// Lines down, periods across, tabs between: for the clipboard.
[[nodiscard]] QString chartTsv(const SeriesSet &set, const ChartOptions &options);

/// Text for a spreadsheet cell: harmless even where it begins like a formula.
[[nodiscard]] QString harmlessCell(const QString &text);

} // namespace filing::ui
