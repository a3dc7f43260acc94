// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/series/reports.h"

#include <algorithm>
#include <tuple>

namespace filing::series
{

namespace
{

constexpr int realOverlap = 20;                   // days
constexpr int longestClaim = 390;                 // days
constexpr std::size_t mostTerms = 4;              // FY − Q1 − Q2 − Q3

using Claims = std::map<std::pair<int, int>, Claim>;

/// The claim about what one of the two periods has more than the other, or about both together.
std::optional<std::pair<std::pair<int, int>, int>> combined(const std::pair<int, int> &a, const std::pair<int, int> &b)
{
    // The sign is that of b: a − b or a + b. Only a that reaches further, so that each pair is looked at once.
    std::pair<int, int> period;
    int sign = -1;
    if (a.first == b.first && a.second > b.second) {
        period = {b.second, a.second};
    } else if (a.second == b.second && a.first < b.first) {
        period = {a.first, b.first};
    } else if (a.second == b.first) {
        period = {a.first, b.second};
        sign = 1;
    } else {
        return std::nullopt;
    }
    const int days = period.second - period.first;
    return days > realOverlap && days <= longestClaim ? std::optional(std::pair(period, sign)) : std::nullopt;
}

bool overlaps(int from, int to, int otherFrom, int otherTo)
{
    return std::min(to, otherTo) - std::max(from, otherFrom) >= realOverlap;
}

bool shareTerm(const Claim &a, const Claim &b)
{
    return std::any_of(a.terms.begin(), a.terms.end(), [&b](const auto &term) {
        return std::any_of(b.terms.begin(), b.terms.end(), [&term](const auto &other) { return other.first == term.first; });
    });
}

Claim together(const Claim &a, const Claim &b, int sign)
{
    Claim made{a.moment, a.value + b.value * sign, a.terms};
    for (const auto &[flow, each] : b.terms) {
        made.terms.emplace_back(flow, each * sign);
    }
    return made;
}

bool mayCombine(const Claim &a, const Claim &b)
{
    const Flow &left = *a.terms.front().first;
    const Flow &right = *b.terms.front().first;
    return left.measure == Measure::Money && left.scale == right.scale && left.currency == right.currency
        && a.terms.size() + b.terms.size() <= mostTerms && !shareTerm(a, b);
}

} // namespace

bool sameValue(const Flow &a, const Flow &b)
{
    if (a.value == b.value) {
        return true;
    }
    return a.scale != b.scale && a.measure == Measure::Money
        && (a.value - b.value).abs() * 2 <= Decimal(std::max(a.scale, b.scale));
}

bool agree(const Claim &a, const Claim &b)
{
    const Flow &left = *a.terms.front().first;
    const Flow &right = *b.terms.front().first;
    if (left.currency != right.currency) {
        return true;
    }
    if (a.terms.size() == 1 && b.terms.size() == 1) {
        return sameValue(left, right);
    }
    const auto terms = static_cast<std::int64_t>(a.terms.size() + b.terms.size());
    return (a.value - b.value).abs() * 2 <= Decimal(std::max(left.scale, right.scale)) * terms;
}

Claims claimsOf(const std::vector<const Flow *> &flows)
{
    Claims all;
    for (const Flow *flow : flows) {
        all.emplace(std::pair(flow->from, flow->to), Claim{flow->moment(), flow->value, {{flow, 1}}});
    }
    const Claims printed = all;
    for (int round = 0; round < 2; ++round) {
        Claims found;
        for (const auto &[a, first] : all) {
            for (const auto &[b, second] : printed) {
                for (const bool swapped : {false, true}) {
                    const auto made = swapped ? combined(b, a) : combined(a, b);
                    if (made && !all.contains(made->first) && mayCombine(first, second)) {
                        found.emplace(made->first, swapped ? together(second, first, made->second) : together(first, second, made->second));
                    }
                }
            }
        }
        if (found.empty()) {
            break;
        }
        all.merge(found);
    }
    return all;
}

Reports::Reports(const std::vector<Flow> &flows)
{
    addEdges(flows);
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        m_edgesAt[m_edges[i].from].push_back(i);
        m_edgesAt[m_edges[i].to].push_back(i);
    }
    addClaims();
    addChanges();
}

void Reports::addEdges(const std::vector<Flow> &flows)
{
    std::vector<const Flow *> sorted;
    for (const Flow &flow : flows) {
        sorted.push_back(&flow);
    }
    const auto key = [](const Flow *flow) { return std::tuple(flow->from, flow->to, flow->moment()); };
    std::stable_sort(sorted.begin(), sorted.end(), [&key](const Flow *a, const Flow *b) { return key(a) < key(b); });
    for (std::size_t i = 0; i < sorted.size();) {
        std::size_t end = i;
        bool sound = false;
        while (end < sorted.size() && sorted[end]->from == sorted[i]->from && sorted[end]->to == sorted[i]->to) {
            sound = sound || !sorted[end]->isDisplaceable();
            ++end;
        }
        Edge edge{sorted[i]->from, sorted[i]->to, {}, {}};
        for (; i < end; ++i) {
            if (sound && sorted[i]->isDisplaceable()) {
                edge.refused.push_back(sorted[i]);
            } else {
                edge.reports.push_back({sorted[i]});
            }
        }
        m_edges.push_back(std::move(edge));
    }
}

void Reports::addClaims()
{
    std::map<int, std::vector<const Flow *>> byMoment;
    for (const Edge &edge : m_edges) {
        for (const Report &report : edge.reports) {
            // What its own statement contradicts is no evidence of a change.
            if (!report.flow->isDisplaceable()) {
                byMoment[report.moment()].push_back(report.flow);
            }
        }
    }
    for (const auto &[moment, flows] : byMoment) {
        for (auto &[period, claim] : claimsOf(flows)) {
            m_claims[period].push_back(claim);
        }
    }
}

void Reports::addChanges()
{
    for (const auto &[period, claims] : m_claims) {
        bool any = false;
        for (std::size_t i = 1; i < claims.size(); ++i) {
            if (!agree(claims[i - 1], claims[i])) {
                const bool printed = claims[i].terms.size() == 1
                    && std::any_of(claims.begin(), claims.begin() + static_cast<std::ptrdiff_t>(i), [&later = claims[i]](const Claim &earlier) {
                           return earlier.terms.size() == 1 && !agree(earlier, later);
                       });
                m_changes.push_back({period.first, period.second, claims[i].moment, claims[i - 1], claims[i], printed});
                any = true;
            }
        }
        if (any) {
            m_changed.push_back(period);
        }
    }
    const std::vector<Change> all = m_changes;
    for (Change &change : m_changes) {
        change.explicit_ = std::any_of(all.begin(), all.end(), [&change](const Change &other) {
            return other.explicit_ && other.moment == change.moment && overlaps(other.from, other.to, change.from, change.to);
        });
    }
    dropEchoes();
    addReversions();
    for (Edge &edge : m_edges) {
        for (Report &report : edge.reports) {
            for (const Change &change : m_changes) {
                if (change.moment > report.moment() && overlaps(edge.from, edge.to, change.from, change.to)) {
                    report.until = std::min(report.until, change.moment);
                }
            }
        }
    }
}

/// When a quarter is restated, the longer periods that hold it show the same difference, each when it is next reported. That is no other
/// restatement, and it says nothing of the rest of them.
void Reports::dropEchoes()
{
    const std::vector<Change> all = m_changes;
    std::erase_if(m_changes, [&all](const Change &change) {
        const Decimal delta = change.after.value - change.before.value;
        const Decimal unit(change.after.terms.front().first->scale);
        Decimal parts;
        bool one = false;
        for (const Change &part : all) {
            const bool inside = part.from >= change.from && part.to <= change.to && part.to - part.from < change.to - change.from;
            if (!inside || part.moment > change.moment || part.moment <= change.before.moment) {
                continue;
            }
            const Decimal each = part.after.value - part.before.value;
            one = one || (each - delta).abs() <= unit;
            // Parts of parts are echoes themselves.
            const bool whole = std::none_of(all.begin(), all.end(), [&](const Change &smaller) {
                return smaller.from >= part.from && smaller.to <= part.to && smaller.to - smaller.from < part.to - part.from
                    && smaller.moment <= change.moment && smaller.moment > change.before.moment;
            });
            parts += whole ? each : Decimal();
        }
        return one || (!parts.isZero() && (parts - delta).abs() <= unit);
    });
}

/// A longer period that is reported again as it was before a change of one of its parts speaks against the change: the filing went
/// back, or something else in the period made up for it. Parts that make up for each other do not count.
void Reports::addReversions()
{
    std::vector<Change> found;
    for (const auto &[period, claims] : m_claims) {
        for (std::size_t i = 1; i < claims.size(); ++i) {
            Decimal parts;
            for (const Change &change : m_changes) {
                const bool inside = change.from >= period.first && change.to <= period.second
                    && change.to - change.from < period.second - period.first;
                if (inside && change.moment > claims[i - 1].moment && change.moment < claims[i].moment) {
                    parts += change.after.value - change.before.value;
                }
            }
            const Decimal unit(claims[i].terms.front().first->scale);
            if (agree(claims[i - 1], claims[i]) && parts.abs() > unit * 2) {
                found.push_back({period.first, period.second, claims[i].moment, claims[i - 1], claims[i], true});
            }
        }
    }
    m_changes.insert(m_changes.end(), found.begin(), found.end());
}

bool Reports::changedBetween(int from, int to, int after, int upTo) const
{
    return std::any_of(m_changes.begin(), m_changes.end(), [&](const Change &change) {
        return change.moment > after && change.moment <= upTo && overlaps(from, to, change.from, change.to);
    });
}

const std::vector<std::size_t> &Reports::edgesAt(int boundary) const
{
    static const std::vector<std::size_t> none;
    const auto found = m_edgesAt.find(boundary);
    return found != m_edgesAt.end() ? found->second : none;
}

const Edge *Reports::edge(int from, int to) const
{
    for (const std::size_t i : edgesAt(from)) {
        if (m_edges[i].from == from && m_edges[i].to == to) {
            return &m_edges[i];
        }
    }
    return nullptr;
}

const std::vector<Claim> &Reports::claims(int from, int to) const
{
    static const std::vector<Claim> none;
    const auto found = m_claims.find({from, to});
    return found != m_claims.end() ? found->second : none;
}

} // namespace filing::series
