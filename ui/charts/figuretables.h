// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures that belong to a chart, as every export lists them: which companies, which lines, which periods. One place decides, so
// that CSV, clipboard, workbook and evidence hold the same. Borrows from the SeriesSet, which must outlive it.
#pragma once

#include "ui/charts/chartoptions.h"

#include <vector>

namespace filing::ui
{

/// One company's lines down and periods across; only lines that have a value somewhere.
struct FigureTable
{
    const SeriesRegistrant *registrant = nullptr;
    std::vector<const SeriesLine *> lines;
    std::vector<const SeriesPeriod *> periods;
};
/// Of the companies and the stretch that the options ask for.
[[nodiscard]] std::vector<FigureTable> figureTables(const SeriesSet &set, const ChartOptions &options);

/// Null where the period has no value for the role.
[[nodiscard]] const Amount *amountIn(const SeriesPeriod &period, std::string_view role);

/// A person changed one of the cells it was made of.
[[nodiscard]] bool isCorrected(const Amount &amount);

/// "USD", "USD per share", "shares": what the line counts in, in whole units.
[[nodiscard]] QString unitOf(const SeriesRegistrant &registrant, const SeriesLine &line);
/// Decimal places a figure of the line needs to be seen whole, at least `least`.
[[nodiscard]] int placesOf(const FigureTable &table, const SeriesLine &line, int least);
/// Two for per-share figures, none for the others.
[[nodiscard]] int usualPlaces(const SeriesLine &line);

} // namespace filing::ui
