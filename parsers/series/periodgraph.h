// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The flows of one role as edges between period boundaries. A period is known if its two boundaries are connected;
// the shortest path is its formula. Paths that mix scales, currencies or generations of a restatement are refused.
#pragma once

#include "parsers/series/fiscalcalendar.h"
#include "parsers/series/flows.h"

#include <map>
#include <string>
#include <vector>

namespace filing::series
{

struct Solution
{
    std::optional<Amount> amount;
    std::string refusal;                  ///< Stable code where there is no amount.
    bool cycleOpen = false;               ///< Other filings or columns add up to something else.
};

class PeriodGraph
{
public:
    /// `flows` have snapped boundaries. Both are borrowed for the life of the graph.
    PeriodGraph(const std::vector<Flow> &flows, const FiscalCalendar &calendar);

    [[nodiscard]] Solution solve(int from, int to) const;
    [[nodiscard]] std::vector<Restatement> restatements(const std::string &role,
                                                        const std::vector<ReadFiling> &filings) const;

private:
    /// All reports of the same value for the same period; later ones replace earlier ones.
    struct Generation
    {
        std::vector<const Flow *> reports;   ///< Oldest filing first.
        int validFrom = 0;                   ///< Filing positions [from, until) in which this value stood.
        int validUntil = 0;
    };
    struct Edge
    {
        int from = 0;
        int to = 0;
        std::vector<Generation> generations; ///< Oldest first.
        std::vector<const Flow *> refused;   ///< Contradicted cells that a better one displaced.
    };
    struct Step
    {
        std::size_t edge = 0;
        int sign = 1;
    };
    using Path = std::vector<Step>;
    struct Choice
    {
        std::vector<const Flow *> reports;   ///< One for each step.
        std::string refusal;
    };

    void addEdges(const std::vector<Flow> &flows);
    void limitValidity();
    void collectPaths(int at, int to, std::size_t length, std::size_t without, Path &path,
                      std::vector<Path> &found) const;
    [[nodiscard]] Choice choose(const Path &path, bool oldestFirst = false) const;
    [[nodiscard]] bool isRestated(const Path &path, Decimal value) const;
    [[nodiscard]] std::string compatible(const Path &path, const std::vector<std::size_t> &generations,
                                         const std::vector<const Flow *> &reports) const;
    [[nodiscard]] Amount amountOf(const Path &path, const std::vector<const Flow *> &reports) const;
    [[nodiscard]] bool closes(std::size_t edge) const;
    [[nodiscard]] std::string edgeName(const Edge &edge) const;
    [[nodiscard]] const Flow *newest(const Edge &edge) const;
    [[nodiscard]] std::vector<AmountSource> repeatsOf(const Edge &edge) const;

    const FiscalCalendar &m_calendar;
    std::vector<Edge> m_edges;
    std::map<int, std::vector<std::size_t>> m_edgesAt;   ///< Edges that begin or end at a boundary.
};

/// "Q3", "9M", "FY": how formulas and sources call a period.
[[nodiscard]] std::string periodName(int from, int to, const FiscalCalendar &calendar);
[[nodiscard]] int monthsBetween(int from, int to);

} // namespace filing::series
