// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of the chart: periods, units, amounts and where they come from.
#pragma once

#include "ui/charts/chartoptions.h"

namespace filing::ui
{

/// The power of ten an axis counts in, and its name.
struct AxisUnit
{
    double factor = 1;
    QString words;                ///< "millions of USD"
    QString ofAmount;             ///< "USD": what a single amount is followed by.
};
[[nodiscard]] AxisUnit axisUnit(double largest, const QString &currency, SeriesLine::Group measure = SeriesLine::Group::Other);

[[nodiscard]] QString periodLabel(const SeriesPeriod &period);        ///< "Q3 FY11", "FY11"
[[nodiscard]] QString calendarText(const SeriesPeriod &period);       ///< "January 1 – March 31, 2011"
[[nodiscard]] QString roleLabel(const SeriesRegistrant &registrant, std::string_view role);
/// What a line is called in lists and tables: in the language of the window where a role tells it, else as the filings print it.
[[nodiscard]] QString lineLabel(const SeriesLine &line);
[[nodiscard]] QString tickText(double value, double step);            ///< "(2.5)"
[[nodiscard]] QString filingTitle(const std::string &key, const ChartOptions &options);
/// Formula, cells, filings, doubts and restatements of an amount, one line each.
[[nodiscard]] QString amountDetails(const SeriesRegistrant &registrant, const SeriesPeriod &period, std::string_view role,
                                    const Amount &amount, const ChartOptions &options);
[[nodiscard]] QString statusText(const AmountSource &source);         ///< "repaired, consistent"
/// In how many quarters a line is known, and what it was called over the years.
[[nodiscard]] QString lineHistoryText(const SeriesRegistrant &registrant, std::string_view role);
/// Why a line has no value in a period; a sentence.
[[nodiscard]] QString gapText(const SeriesRegistrant &registrant, std::string_view role, int fiscalYear, int fiscalQuarter);
/// Contradicted, or repaired without a proof.
[[nodiscard]] bool isDoubtful(const Amount &amount);

} // namespace filing::ui
