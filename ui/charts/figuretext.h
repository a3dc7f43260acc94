// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of what a chart computes: its title, slots, quotients, gaps and refusals.
#pragma once

#include "ui/charts/chartdata.h"
#include "ui/charts/chartfigures.h"

namespace filing::ui
{

[[nodiscard]] QString modeLabel(ChartMode mode);                      ///< "% of revenues", for menus.
/// "Quarterly revenues and expenses", from what is drawn.
[[nodiscard]] QString chartTitle(const QStringList &lines, const ChartOptions &options);
/// "Revenues and expenses", "Revenues, expenses, net result".
[[nodiscard]] QString listed(const QStringList &names);
/// "…, as first reported"; the title alone for the newest figures.
[[nodiscard]] QString viewTitle(const QString &title, const SeriesView &view);
[[nodiscard]] QString indexTitle(const QString &title, const QString &baseLabel);
[[nodiscard]] QString slotLabel(int number, const ChartOptions &options);        ///< "Q3 FY11", "Q3 2011", "FY11", "2011"
[[nodiscard]] QString slotPeriodText(const AxisCompany &company, const SeriesPeriod &period, const ChartOptions &options);
[[nodiscard]] QString figureName(const QString &label, ChartMode mode);          ///< "Revenues, year on year"
[[nodiscard]] QString ratioText(double value, ChartMode mode);                   ///< "+24.1 %", "61.3 %", "124.1"
[[nodiscard]] QString percentTick(double value, double step);                    ///< "−20 %"
[[nodiscard]] QString amountText(Decimal value, const QString &unit);            ///< "12,345,000 USD"
[[nodiscard]] QString numberText(double value);                                  ///< "(12,345)"
/// Formula with its numbers, then every amount in it with its cells and filings.
[[nodiscard]] QString figureDetails(const AxisCompany &company, const Figure &figure, const ChartOptions &options);
/// "Growth needs the quarter a year before: 8 of 12 quarters shown."
[[nodiscard]] QString shownOfText(int shown, int known, const ChartOptions &options);
/// Why the whole chart is empty; `why` is the reason of one place of it.
[[nodiscard]] QString nothingText(const ChartOptions &options, const QString &why);
/// What the picture shows in a few sentences, for those who cannot see it: title, every kind's first and last value, doubts, sources.
[[nodiscard]] QString chartSummary(const ChartData &data);
/// From which filings the marks of a chart are; says how many values a person corrected.
/// `registrants` are those of ChartData::companies.
[[nodiscard]] QString sourceNote(const ChartData &data, const std::vector<const SeriesRegistrant *> &registrants,
                                 const ChartOptions &options);

} // namespace filing::ui
