// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one bar or point shows: an amount, or a quotient of amounts with the formula that says how it came about; or why there is
// none. Pure; borrows the series it is given.
#pragma once

#include "ui/charts/chartoptions.h"

#include <map>

namespace filing::ui
{

/// One registrant's periods by the number of the slot they stand in.
struct AxisCompany
{
    const SeriesRegistrant *registrant = nullptr;
    std::map<int, const SeriesPeriod *> slotPeriods;
    bool named = false;                   ///< Several companies are shown, so words must say whose.

    [[nodiscard]] const SeriesPeriod *at(int number) const;
    [[nodiscard]] const Amount *amount(int number, std::string_view role) const;
};

/// The slot of a period: its fiscal number, or the calendar quarter (year) that holds its middle.
[[nodiscard]] int slotNumber(const SeriesPeriod &period, ChartAxis axis);
[[nodiscard]] AxisCompany axisCompany(const SeriesRegistrant &registrant, const ChartOptions &options);

/// An amount inside a figure.
struct FigurePart
{
    const SeriesPeriod *period = nullptr;
    std::string role;
    const Amount *amount = nullptr;
    int sign = 1;
};

struct Figure
{
    double value = 0;
    bool computed = false;
    QString formula;                      ///< "Revenues ÷ Revenues of Q3 FY10 − 1"; empty where not computed.
    QString workings;                     ///< "13,190,000 ÷ 10,631,000 − 1"
    std::vector<FigurePart> parts;        ///< The amount of the period itself first.
};

struct FigureOrWhy
{
    std::optional<Figure> figure;
    QString why;                          ///< One sentence where there is none.
};

/// The margins that are drawn where no lines are asked for.
[[nodiscard]] const std::vector<std::string> &marginRoles();

[[nodiscard]] FigureOrWhy amountFigure(const AxisCompany &company, int number, const std::string &role);
/// Percent of the revenues of the same period. "gross-profit" is computed where only cost of revenues is told.
[[nodiscard]] FigureOrWhy shareFigure(const AxisCompany &company, int number, const std::string &role);
/// Percent on the period that ended a year before.
[[nodiscard]] FigureOrWhy growthFigure(const AxisCompany &company, int number, const std::string &role);
/// 100 in the slot `base`.
[[nodiscard]] FigureOrWhy indexFigure(const AxisCompany &company, int number, const std::string &role, int base);

} // namespace filing::ui
