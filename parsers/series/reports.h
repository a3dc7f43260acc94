// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All reports of one role, period by period, and what changed between them. A figure stands from the filing that gives it
// until a later filing says something else of its period, of a period that overlaps it, or of a difference of such periods.
#pragma once

#include "parsers/series/flows.h"

#include <limits>
#include <map>
#include <utility>
#include <vector>

namespace filing::series
{

inline constexpr int forGood = std::numeric_limits<int>::max();

struct Report
{
    const Flow *flow = nullptr;
    int until = forGood;                 ///< The moment (Flow::moment) from which it can no longer be relied on.

    [[nodiscard]] int moment() const { return flow->moment(); }
    [[nodiscard]] bool stands() const { return until == forGood; }
};

/// A period with all that filings print of it, by moment.
struct Edge
{
    int from = 0;
    int to = 0;
    std::vector<Report> reports;
    std::vector<const Flow *> refused;   ///< Contradicted cells that a sound one displaced.
};

/// What one filing says of a period: printed, or the sum and difference of what it prints.
struct Claim
{
    int moment = 0;
    Decimal value;
    std::vector<std::pair<const Flow *, int>> terms;   ///< With signs; one of them where it is printed.
};

/// A later claim about a period that differs from the one before it.
struct Change
{
    int from = 0;
    int to = 0;
    int moment = 0;
    Claim before;
    Claim after;
    /// Both are printed, or figures of the same filing that are printed differ from earlier ones in that time, too.
    bool explicit_ = false;
};

class Reports
{
public:
    /// `flows` have snapped boundaries and are borrowed.
    explicit Reports(const std::vector<Flow> &flows);

    [[nodiscard]] const std::vector<Edge> &edges() const { return m_edges; }
    [[nodiscard]] const std::vector<std::size_t> &edgesAt(int boundary) const;
    [[nodiscard]] const Edge *edge(int from, int to) const;
    /// By moment; empty where no filing speaks of the period.
    [[nodiscard]] const std::vector<Claim> &claims(int from, int to) const;
    /// Without those that only echo a change of a part.
    [[nodiscard]] const std::vector<Change> &changes() const { return m_changes; }
    /// Whether something that overlaps the period changed after `after` and not later than `upTo`.
    [[nodiscard]] bool changedBetween(int from, int to, int after, int upTo) const;
    /// The periods whose claims differ among themselves.
    [[nodiscard]] const std::vector<std::pair<int, int>> &changed() const { return m_changed; }

private:
    void addEdges(const std::vector<Flow> &flows);
    void addClaims();
    void addChanges();
    void dropEchoes();
    void addReversions();

    std::vector<Edge> m_edges;
    std::map<int, std::vector<std::size_t>> m_edgesAt;   ///< Edges that begin or end at a boundary.
    std::map<std::pair<int, int>, std::vector<Claim>> m_claims;
    std::vector<Change> m_changes;
    std::vector<std::pair<int, int>> m_changed;
};

/// Values printed in different units agree when they differ by less than the coarser unit's rounding; sums and differences may be off
/// by the rounding of each of their terms.
[[nodiscard]] bool agree(const Claim &a, const Claim &b);
[[nodiscard]] bool sameValue(const Flow &a, const Flow &b);

/// Printed and implied claims of the given flows, which are of one filing and one moment: at most one for each period.
[[nodiscard]] std::map<std::pair<int, int>, Claim> claimsOf(const std::vector<const Flow *> &flows);

} // namespace filing::series
