// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a chart will draw before any value is looked at: which companies, which bars and lines of them, in which colours, and what
// has to be left out and why. Borrows the series it is given.
#pragma once

#include "ui/charts/chartdata.h"
#include "ui/charts/chartfigures.h"

#include <map>

namespace filing::ui
{

/// A column of bars, or a line: one role of one company, and the lines it can be split into.
struct PlannedKind
{
    int company = 0;                      ///< Index into ChartPlan::companies.
    std::string role;
    std::vector<std::string> lines;       ///< Stacked instead of the role where not empty.
    int kind = -1;                        ///< Index into ChartPlan::kinds of the role itself; -1: not made yet.
    std::map<std::string, int, std::less<>> lineKinds;
    int otherKind = -1;                   ///< Of lines too small to have a colour, and of what no line tells.
};

struct ChartPlan
{
    std::vector<AxisCompany> companies;
    std::vector<PlannedKind> bars;        ///< Left to right.
    std::vector<PlannedKind> lines;
    std::vector<ChartKind> kinds;
    SeriesLine::Group measure = SeriesLine::Group::Other;   ///< PerShare or Shares; anything else is money.
    QStringList remarks;
    QString refusal;

    [[nodiscard]] const AxisCompany &companyOf(const PlannedKind &kind) const { return companies[std::size_t(kind.company)]; }
    /// The kind, made when it is first needed, so that the key lists only what is drawn.
    int kindOf(PlannedKind &planned);
    int otherKindOf(PlannedKind &planned);
};

[[nodiscard]] ChartPlan planChart(const SeriesSet &set, const ChartOptions &options);

} // namespace filing::ui
