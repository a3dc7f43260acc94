// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The flows of one role as edges between period boundaries. A period is known if its two boundaries are connected;
// the shortest path is its formula. Paths that mix scales, currencies or generations of a restatement are refused.
#pragma once

#include "parsers/series/fiscalcalendar.h"
#include "parsers/series/flows.h"
#include "parsers/series/reports.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace filing::series
{

struct Solution
{
    std::optional<Amount> amount;
    std::string refusal;                  ///< Stable code where there is no amount.
    bool cycleOpen = false;               ///< Other filings or columns add up to something else.
    Decimal difference;                   ///< Where the cycle is open: what is missing.
    /// Of a refusal the figures that do not go together, of an open cycle those that add up to something else.
    std::vector<AmountSource> against;
};

class PeriodGraph
{
public:
    /// `flows` have snapped boundaries. Both are borrowed for the life of the graph.
    PeriodGraph(const std::vector<Flow> &flows, const FiscalCalendar &calendar, SeriesView::Kind view);

    [[nodiscard]] Solution solve(int from, int to) const;
    [[nodiscard]] std::vector<Restatement> restatements(const std::string &role, const std::vector<ReadFiling> &filings) const;
    /// Printed figures of periods that overlap the one given, the longest overlap first.
    [[nodiscard]] std::vector<AmountSource> around(int from, int to) const;

private:
    struct Step
    {
        std::size_t edge = 0;
        int sign = 1;
    };
    using Path = std::vector<Step>;
    /// A path with the report taken for each step.
    struct Choice
    {
        Path path;
        std::vector<const Report *> reports;
        std::string refusal;              ///< Set where they do not go together.
        int oldest = 0;                   ///< The moment of the first of them.
        int known = 0;                    ///< The moment from which all are there.
        int until = forGood;              ///< And that from which they can no longer be relied on.
        std::size_t filings = 1;
        bool contradicted = false;
        Decimal value;
    };

    void collectPaths(int at, int to, std::size_t length, std::size_t without, Path &path, std::vector<Path> &found) const;
    [[nodiscard]] Choice assess(const Path &path, std::vector<const Report *> reports) const;
    [[nodiscard]] bool better(const Choice &a, const Choice &b) const;
    /// The best of the choices along a path, `fixed` being taken for its last step where it is given.
    [[nodiscard]] Choice choose(const Path &path, const Report *fixed = nullptr) const;
    [[nodiscard]] std::optional<Choice> direct(int from, int to) const;
    [[nodiscard]] std::optional<Choice> derived(int from, int to, Solution &solution) const;
    bool checkCycle(const Choice &direct, Solution &solution) const;
    bool checkImplied(const Choice &direct, Solution &solution) const;
    void confirm(const Choice &direct, Amount &amount) const;
    void mark(int from, int to, const Choice &choice, Amount &amount) const;
    [[nodiscard]] bool stoodTogether(const Choice &choice) const;
    [[nodiscard]] Amount amountOf(const Choice &choice) const;
    [[nodiscard]] std::vector<AmountSource> sourcesOf(const Flow &flow, int sign) const;
    [[nodiscard]] std::string formulaOf(const Claim &claim) const;
    [[nodiscard]] bool onlyAsReported() const;

    const FiscalCalendar &m_calendar;
    SeriesView::Kind m_view;
    Reports m_reports;
};

/// "Q3", "9M", "FY": how formulas and sources call a period.
[[nodiscard]] std::string periodName(int from, int to, const FiscalCalendar &calendar);
/// "9M to 2011-03-31"
[[nodiscard]] std::string periodText(int from, int to, const FiscalCalendar &calendar);
/// Adds the cells of a flow, with its period's name, as part of a sum; with sign -1 as what is taken off.
void addSources(std::vector<AmountSource> &sources, const Flow &flow, int sign, const std::string &period);
[[nodiscard]] int monthsBetween(int from, int to);

} // namespace filing::series
