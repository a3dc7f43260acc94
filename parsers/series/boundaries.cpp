// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/series/boundaries.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace filing::series
{

namespace
{

constexpr int snapDays = 7;
// A start is reckoned from months where weeks were meant: of fourteen or sixteen weeks it comes out late by one week or three.
constexpr int startSlack = 24;

void forEachFlow(std::vector<ReadFiling> &filings, const auto &visit)
{
    for (ReadFiling &filing : filings) {
        for (auto *flows : {&filing.flows, &filing.otherBasis}) {
            for (auto &[role, list] : *flows) {
                for (Flow &flow : list) {
                    visit(flow);
                }
            }
        }
    }
}

} // namespace

void Boundaries::addStart(int day, int length)
{
    int &shortest = m_starts.try_emplace(day, length).first->second;
    shortest = std::min(shortest, length);
}

void Boundaries::settle()
{
    for (auto at = m_ends.begin(); at != m_ends.end();) {
        const int first = at->first;
        int best = first;
        int most = 0;
        for (; at != m_ends.end() && at->first - first <= snapDays; ++at) {
            if (at->second >= most) {
                most = at->second;
                best = at->first;
            }
        }
        m_nodes.push_back(best);
    }
    const std::vector<int> ends = m_nodes;
    const auto isEnd = [&ends](int day) {
        const auto after = std::lower_bound(ends.begin(), ends.end(), day - startSlack);
        return after != ends.end() && *after <= day + startSlack;
    };
    for (auto at = m_starts.begin(); at != m_starts.end();) {
        const int first = at->first;
        auto best = m_starts.end();
        for (; at != m_starts.end() && at->first - first <= startSlack; ++at) {
            if (!isEnd(at->first) && (best == m_starts.end() || at->second < best->second)) {
                best = at;
            }
        }
        if (best != m_starts.end()) {
            m_nodes.insert(std::upper_bound(m_nodes.begin(), m_nodes.end(), best->first), best->first);
        }
    }
}

int Boundaries::snapped(int day) const
{
    const auto after = std::lower_bound(m_nodes.begin(), m_nodes.end(), day);
    if (after == m_nodes.begin()) {
        return m_nodes.empty() ? day : *after;
    }
    const int before = *std::prev(after);
    return after != m_nodes.end() && *after - day < day - before ? *after : before;
}

Boundaries snapBoundaries(std::vector<ReadFiling> &filings)
{
    Boundaries boundaries;
    for (std::size_t i = 0; i < filings.size(); ++i) {
        std::set<int> ends;
        for (auto *flows : {&filings[i].flows, &filings[i].otherBasis}) {
            for (auto &[role, list] : *flows) {
                for (Flow &flow : list) {
                    flow.filing = static_cast<int>(i);
                    ends.insert(flow.to);
                    boundaries.addStart(flow.from, flow.to - flow.from);
                }
            }
        }
        for (const int end : ends) {
            boundaries.addEnd(end);
        }
    }
    boundaries.settle();
    forEachFlow(filings, [&boundaries](Flow &flow) {
        flow.from = boundaries.snapped(flow.from);
        flow.to = boundaries.snapped(flow.to);
    });
    return boundaries;
}

} // namespace filing::series
