// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/series/registrants.h"

#include "parsers/core/text.h"
#include "parsers/series/periodgraph.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace filing::series
{

namespace
{

constexpr int snapDays = 7;
constexpr std::array<std::string_view, 4> watchedRoles{"total-revenues", "total-expenses", "operating-income", "net-income"};

using Flows = std::map<std::string, std::vector<Flow>, std::less<>>;

/// "Northfield Instruments, Inc." and "NORTHFIELD INSTRUMENTS INC" are one company.
std::string nameKey(std::string_view name)
{
    constexpr std::array<std::string_view, 12> noise{"inc", "incorporated", "corp", "corporation", "co", "company",
                                                     "ltd", "limited", "llc", "the", "plc", "de"};
    std::string key;
    std::string word;
    const auto flush = [&] {
        if (std::find(noise.begin(), noise.end(), word) == noise.end()) {
            key += word;
        }
        word.clear();
    };
    for (const char c : name) {
        if (isAlnum(c) || static_cast<unsigned char>(c) >= 0x80) {
            word += toLower(c);
        } else if (c != '.' && c != '\'') {
            flush();
        }
    }
    flush();
    return key;
}

/// Period boundaries that lie within a week of each other are one. Printed ends settle where; computed starts follow.
class Boundaries
{
public:
    void addEnd(int day) { ++m_ends[day]; }
    void addStart(int day) { m_starts.insert(day); }

    void settle()
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
        for (const int day : m_starts) {
            if (std::abs(snapped(day) - day) > snapDays) {
                m_nodes.insert(std::upper_bound(m_nodes.begin(), m_nodes.end(), day), day);
            }
        }
    }

    [[nodiscard]] int snapped(int day) const
    {
        int best = m_nodes.empty() ? day : m_nodes.front();
        for (const int node : m_nodes) {
            if (std::abs(node - day) < std::abs(best - day)) {
                best = node;
            }
        }
        return best;
    }
    [[nodiscard]] const std::vector<int> &nodes() const { return m_nodes; }

private:
    std::map<int, int> m_ends;
    std::set<int> m_starts;
    std::vector<int> m_nodes;
};

/// Where one filing has two lines of a role, the line that has it alone in another filing goes by its words as well.
void nameSharedLines(std::vector<ReadFiling> &filings)
{
    std::set<std::string, std::less<>> shared;
    for (const ReadFiling &filing : filings) {
        shared.insert(filing.roles.shared.begin(), filing.roles.shared.end());
    }
    for (ReadFiling &filing : filings) {
        for (const auto &[role, own] : filing.roles.ownKeys) {
            if (!shared.contains(role) || filing.flows.contains(own)) {
                continue;
            }
            if (auto flows = filing.flows.extract(role)) {
                flows.key() = own;
                filing.flows.insert(std::move(flows));
            }
            for (SeriesLine &line : filing.lines) {
                line.role = line.role == role ? own : line.role;
            }
        }
    }
}

void forEachFlow(std::vector<ReadFiling> &filings, const auto &visit)
{
    for (ReadFiling &filing : filings) {
        for (Flows *flows : {&filing.flows, &filing.otherBasis}) {
            for (auto &[role, list] : *flows) {
                for (Flow &flow : list) {
                    visit(flow);
                }
            }
        }
    }
}

Boundaries snapBoundaries(std::vector<ReadFiling> &filings)
{
    Boundaries boundaries;
    for (std::size_t i = 0; i < filings.size(); ++i) {
        std::set<int> ends;
        for (Flows *flows : {&filings[i].flows, &filings[i].otherBasis}) {
            for (auto &[role, list] : *flows) {
                for (Flow &flow : list) {
                    flow.filing = static_cast<int>(i);
                    ends.insert(flow.to);
                    boundaries.addStart(flow.from);
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

struct Slot
{
    int from = 0;
    int to = 0;
    FiscalQuarter fiscal;
    friend bool operator<(const Slot &a, const Slot &b) { return std::tuple(a.to, a.from) < std::tuple(b.to, b.from); }
};

/// The stretches between boundaries that are quarters (or years), one for each fiscal quarter where that can be told.
std::vector<Slot> slotsOf(const std::vector<int> &nodes, const FiscalCalendar &calendar, bool annual)
{
    const int shortest = annual ? 350 : 76;
    const int longest = annual ? 380 : 119;
    std::vector<Slot> slots;
    for (const int from : nodes) {
        for (const int to : nodes) {
            if (to - from < shortest || to - from > longest) {
                continue;
            }
            const Slot slot{from, to, calendar.quarterEnding(to)};
            if (slot.fiscal.aligned && (!annual || slot.fiscal.quarter == 4)) {
                slots.push_back(slot);
            }
        }
    }
    std::sort(slots.begin(), slots.end());
    return slots;
}

class RegistrantBuilder
{
public:
    explicit RegistrantBuilder(std::vector<ReadFiling> filings)
        : m_filings(std::move(filings))
    {
        nameSharedLines(m_filings);
        m_boundaries = snapBoundaries(m_filings);
        std::vector<FiscalEvidence> evidence;
        for (const ReadFiling &filing : m_filings) {
            evidence.insert(evidence.end(), filing.evidence.begin(), filing.evidence.end());
        }
        m_calendar = FiscalCalendar(std::move(evidence));
        for (const ReadFiling &filing : m_filings) {
            for (const auto &[role, list] : filing.flows) {
                std::vector<Flow> &all = m_flows[role];
                all.insert(all.end(), list.begin(), list.end());
            }
        }
        for (const auto &[role, list] : m_flows) {
            m_graphs.emplace(role, PeriodGraph(list, m_calendar));
        }
    }

    SeriesRegistrant build()
    {
        nameIt();
        collectLines();
        m_registrant.quarters = periods(false);
        m_registrant.years = periods(true);
        for (const auto &[role, graph] : m_graphs) {
            auto found = graph.restatements(role, m_filings);
            m_registrant.restatements.insert(m_registrant.restatements.end(), found.begin(), found.end());
        }
        findGaps();
        return std::move(m_registrant);
    }

private:
    void nameIt()
    {
        for (const ReadFiling &filing : m_filings) {
            m_registrant.name = filing.name.empty() ? m_registrant.name : filing.name;
            m_registrant.cik = filing.cik.empty() ? m_registrant.cik : filing.cik;
            if (!filing.flows.empty() && !filing.flows.begin()->second.empty()) {
                m_registrant.currency = filing.flows.begin()->second.front().currency;
            }
        }
        m_registrant.fiscalYearEndMonth = m_calendar.endMonth();
        m_registrant.fiscalYearEndDay = m_calendar.endDay();
    }

    /// Newest filing first, so that its labels and order win; lines it no longer has follow.
    void collectLines()
    {
        std::set<std::string, std::less<>> known;
        for (auto filing = m_filings.rbegin(); filing != m_filings.rend(); ++filing) {
            for (const SeriesLine &line : filing->lines) {
                if (m_flows.contains(line.role) && known.insert(line.role).second) {
                    m_registrant.lines.push_back(line);
                    m_registrant.lines.back().order = static_cast<int>(m_registrant.lines.size()) - 1;
                }
            }
        }
        if (m_flows.contains("total-expenses") && !known.contains("total-expenses")) {
            m_registrant.lines.push_back({"total-expenses", "Total expenses", SeriesLine::Group::Expense, true,
                                          static_cast<int>(m_registrant.lines.size())});
        }
    }

    std::vector<SeriesPeriod> periods(bool annual)
    {
        std::vector<SeriesPeriod> all;
        for (const Slot &slot : slotsOf(m_boundaries.nodes(), m_calendar, annual)) {
            SeriesPeriod period;
            period.fiscalYear = slot.fiscal.year;
            period.fiscalQuarter = annual ? 0 : slot.fiscal.quarter;
            period.start = dateOf(slot.from + 1);
            period.end = dateOf(slot.to);
            for (const auto &[role, graph] : m_graphs) {
                Solution solution = graph.solve(slot.from, slot.to);
                if (solution.cycleOpen) {
                    addGap(role, period, "cycle-open");
                }
                if (solution.amount) {
                    period.values.emplace(role, std::move(*solution.amount));
                } else if (solution.refusal != "no-path") {
                    addGap(role, period, solution.refusal);
                } else if (inOtherBasis(role, slot)) {
                    addGap(role, period, "other-basis");
                }
            }
            if (period.values.empty()) {
                continue;
            }
            // Two stretches for one quarter (a boundary that slid): the one that says more stays.
            if (!all.empty() && all.back().fiscalYear == period.fiscalYear && all.back().fiscalQuarter == period.fiscalQuarter) {
                if (all.back().values.size() < period.values.size()) {
                    all.back() = std::move(period);
                }
                continue;
            }
            all.push_back(std::move(period));
        }
        return all;
    }

    bool inOtherBasis(const std::string &role, const Slot &slot) const
    {
        return std::any_of(m_filings.begin(), m_filings.end(), [&](const ReadFiling &filing) {
            const auto list = filing.otherBasis.find(role);
            return list != filing.otherBasis.end()
                && std::any_of(list->second.begin(), list->second.end(), [&slot](const Flow &flow) {
                       return flow.from == slot.from && flow.to == slot.to;
                   });
        });
    }

    void addGap(const std::string &role, const SeriesPeriod &period, std::string why)
    {
        m_registrant.gaps.push_back({role, period.fiscalYear, period.fiscalQuarter, std::move(why)});
    }

    /// Quarters between the first and the last for which a watched role has no value and no reason was given yet.
    void findGaps()
    {
        const std::vector<SeriesPeriod> &quarters = m_registrant.quarters;
        if (!quarters.empty()) {
            std::map<int, const SeriesPeriod *> byNumber;
            for (const SeriesPeriod &quarter : quarters) {
                byNumber[quarter.fiscalYear * 4 + quarter.fiscalQuarter - 1] = &quarter;
            }
            for (int number = byNumber.begin()->first; number <= byNumber.rbegin()->first; ++number) {
                for (const std::string_view role : watchedRoles) {
                    const auto quarter = byNumber.find(number);
                    if (m_flows.contains(role) && (quarter == byNumber.end() || !quarter->second->values.contains(role))) {
                        addMissing(std::string(role), number / 4, number % 4 + 1);
                    }
                }
            }
        }
        std::sort(m_registrant.gaps.begin(), m_registrant.gaps.end(), [](const SeriesGap &a, const SeriesGap &b) {
            return std::tie(a.fiscalYear, a.fiscalQuarter, a.role, a.why)
                < std::tie(b.fiscalYear, b.fiscalQuarter, b.role, b.why);
        });
    }

    void addMissing(const std::string &role, int year, int quarter)
    {
        const bool told = std::any_of(m_registrant.gaps.begin(), m_registrant.gaps.end(), [&](const SeriesGap &gap) {
            return gap.role == role && gap.fiscalYear == year && gap.fiscalQuarter == quarter;
        });
        if (!told) {
            m_registrant.gaps.push_back({role, year, quarter, "no-path"});
        }
    }

    std::vector<ReadFiling> m_filings;
    Boundaries m_boundaries;
    FiscalCalendar m_calendar;
    Flows m_flows;
    std::map<std::string, PeriodGraph, std::less<>> m_graphs;
    SeriesRegistrant m_registrant;
};

} // namespace

std::vector<std::vector<ReadFiling>> byRegistrant(std::vector<ReadFiling> filings)
{
    std::sort(filings.begin(), filings.end(), [](const ReadFiling &a, const ReadFiling &b) {
        return std::tie(a.filed, a.key) < std::tie(b.filed, b.key);
    });
    std::map<std::string, std::set<std::string>> ciksOfName;
    for (const ReadFiling &filing : filings) {
        if (!filing.cik.empty()) {
            ciksOfName[nameKey(filing.name)].insert(filing.cik);
        }
    }
    std::map<std::string, std::vector<ReadFiling>> groups;
    for (ReadFiling &filing : filings) {
        const std::string name = nameKey(filing.name);
        std::string key = "name " + (name.empty() ? filing.key : name);
        if (!filing.cik.empty()) {
            key = "cik " + filing.cik;
        } else if (const auto ciks = ciksOfName.find(name); ciks != ciksOfName.end() && ciks->second.size() == 1) {
            key = "cik " + *ciks->second.begin();
        }
        groups[key].push_back(std::move(filing));
    }
    std::vector<std::vector<ReadFiling>> sorted;
    for (auto &[key, group] : groups) {
        sorted.push_back(std::move(group));
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return nameKey(a.back().name) < nameKey(b.back().name);
    });
    return sorted;
}

SeriesRegistrant buildRegistrant(std::vector<ReadFiling> filings)
{
    return RegistrantBuilder(std::move(filings)).build();
}

} // namespace filing::series
