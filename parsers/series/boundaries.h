// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The days between which a registrant's periods run. Ends that lie within a week of each other are one, so that 52/53-week
// years and calendar dates meet.
#pragma once

#include "parsers/series/flows.h"

#include <map>
#include <vector>

namespace filing::series
{

/// Printed ends settle where a boundary is; computed starts follow.
class Boundaries
{
public:
    void addEnd(int day) { ++m_ends[day]; }
    /// `length`: of the period, in days; the start of a short one is reckoned best.
    void addStart(int day, int length);
    void settle();

    [[nodiscard]] int snapped(int day) const;
    /// Ascending.
    [[nodiscard]] const std::vector<int> &nodes() const { return m_nodes; }

private:
    std::map<int, int> m_ends;
    std::map<int, int> m_starts;         ///< With the shortest period that begins there.
    std::vector<int> m_nodes;
};

/// Numbers the filings' flows, oldest filing first, and moves their ends onto common boundaries.
[[nodiscard]] Boundaries snapBoundaries(std::vector<ReadFiling> &filings);

} // namespace filing::series
