// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/series/registrants.h"

#include "parsers/core/text.h"
#include "parsers/series/boundaries.h"
#include "parsers/series/identity.h"
#include "parsers/series/periodgraph.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <tuple>

namespace filing::series
{

namespace
{

constexpr int mostOverlap = 20;   // days
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
    RegistrantBuilder(std::vector<ReadFiling> filings, const SeriesOptions &options)
        : m_filings(std::move(filings))
        , m_view(options.view.kind)
        , m_boundaries(snapBoundaries(m_filings))
        , m_names(nameLines(m_filings, options.lineRules))
    {
        std::vector<FiscalEvidence> evidence;
        for (const ReadFiling &filing : m_filings) {
            evidence.insert(evidence.end(), filing.evidence.begin(), filing.evidence.end());
        }
        m_calendar = FiscalCalendar(std::move(evidence));
        for (ReadFiling &filing : m_filings) {
            m_currency = filing.flows.empty() || filing.flows.begin()->second.empty() ? m_currency
                                                                                       : filing.flows.begin()->second.front().currency;
            // From here on the filings only say which lines they have.
            for (auto &[role, list] : filing.flows) {
                std::vector<Flow> &all = m_flows[role];
                all.insert(all.end(), std::make_move_iterator(list.begin()), std::make_move_iterator(list.end()));
                list.clear();
            }
        }
        for (const auto &[role, list] : m_flows) {
            m_graphs.emplace(role, PeriodGraph(list, m_calendar, m_view));
        }
    }

    SeriesRegistrant build()
    {
        nameIt();
        m_registrant.lines = collectLines(m_filings, m_names);
        const auto total = std::find_if(m_registrant.lines.begin(), m_registrant.lines.end(),
                                        [](const SeriesLine &line) { return line.role == "total-expenses"; });
        if (m_flows.contains("total-expenses") && total == m_registrant.lines.end()) {
            m_registrant.lines.push_back({"total-expenses", "Total expenses", SeriesLine::Group::Expense, true,
                                          static_cast<int>(m_registrant.lines.size())});
        }
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
        }
        m_registrant.currency = m_currency;
        m_registrant.fiscalYearEndMonth = m_calendar.endMonth();
        m_registrant.fiscalYearEndDay = m_calendar.endDay();
    }

    std::vector<SeriesPeriod> periods(bool annual)
    {
        std::vector<SeriesPeriod> all;
        for (const Slot &slot : slotsOf(m_boundaries.nodes(), m_calendar, annual)) {
            SeriesPeriod period;
            period.fiscalYear = slot.fiscal.year;
            period.fiscalQuarter = annual ? 0 : slot.fiscal.quarter;
            period.transition = slot.fiscal.transition;
            period.start = dateOf(slot.from + 1);
            period.end = dateOf(slot.to);
            for (const auto &[role, graph] : m_graphs) {
                fill(period, slot, role, graph);
            }
            if (period.values.empty()) {
                continue;
            }
            // Two stretches for one quarter (a boundary that slid): the one that says more stays.
            if (!all.empty() && dayNumber(period.start) + mostOverlap < dayNumber(all.back().end)) {
                if (all.back().values.size() < period.values.size()) {
                    all.back() = std::move(period);
                }
                continue;
            }
            all.push_back(std::move(period));
        }
        return all;
    }

    void fill(SeriesPeriod &period, const Slot &slot, const std::string &role, const PeriodGraph &graph)
    {
        Solution solution = graph.solve(slot.from, slot.to);
        if (solution.cycleOpen) {
            SeriesGap &gap = addGap(role, period, "cycle-open");
            gap.sources = std::move(solution.against);
            gap.difference = solution.difference;
        }
        if (solution.amount) {
            period.values.emplace(role, std::move(*solution.amount));
        } else if (solution.refusal != "no-path") {
            addGap(role, period, solution.refusal).sources = std::move(solution.against);
        } else if (const Flow *other = inOtherBasis(role, slot)) {
            addSources(addGap(role, period, "other-basis").sources, *other, 1, periodText(other->from, other->to, m_calendar));
        }
    }

    const Flow *inOtherBasis(const std::string &role, const Slot &slot) const
    {
        for (const ReadFiling &filing : m_filings) {
            const auto list = filing.otherBasis.find(role);
            if (list == filing.otherBasis.end()) {
                continue;
            }
            const auto found = std::find_if(list->second.begin(), list->second.end(), [&slot](const Flow &flow) {
                return flow.from == slot.from && flow.to == slot.to;
            });
            if (found != list->second.end()) {
                return &*found;
            }
        }
        return nullptr;
    }

    SeriesGap &addGap(const std::string &role, const SeriesPeriod &period, std::string why)
    {
        m_registrant.gaps.push_back({role, period.fiscalYear, period.fiscalQuarter, std::move(why), period.start, period.end});
        return m_registrant.gaps.back();
    }

    /// Quarters between the first and the last for which a watched role has no value and no reason was given yet.
    void findGaps()
    {
        std::vector<SeriesPeriod> all;   // With those of which nothing is known.
        for (const SeriesPeriod &quarter : m_registrant.quarters) {
            if (!all.empty()) {
                addUnknown(all, dayNumber(quarter.start) - 1);
            }
            all.push_back({quarter.fiscalYear, quarter.fiscalQuarter, quarter.start, quarter.end, {}, quarter.transition});
        }
        auto known = m_registrant.quarters.begin();
        for (const SeriesPeriod &quarter : all) {
            const bool here = known != m_registrant.quarters.end() && known->end == quarter.end;
            for (const std::string_view role : watchedRoles) {
                if (m_flows.contains(role) && !(here && known->values.contains(role))) {
                    addMissing(std::string(role), quarter);
                }
            }
            known += here ? 1 : 0;
        }
        std::stable_sort(m_registrant.gaps.begin(), m_registrant.gaps.end(), [](const SeriesGap &a, const SeriesGap &b) {
            return std::tie(a.fiscalYear, a.fiscalQuarter, a.role, a.why)
                < std::tie(b.fiscalYear, b.fiscalQuarter, b.role, b.why);
        });
    }

    /// The quarters that lie between the last of `all` and the day `until`, on known boundaries where there are some.
    void addUnknown(std::vector<SeriesPeriod> &all, int until) const
    {
        int from = dayNumber(all.back().end);
        for (int left = (until - from + 45) / 91; left > 0; --left) {
            const int even = from + (until - from) / left;
            const int snapped = m_boundaries.snapped(even);
            const int to = left == 1 ? until : std::abs(snapped - even) <= 21 && snapped > from + 60 ? snapped : even;
            const FiscalQuarter fiscal = m_calendar.quarterEnding(to);
            all.push_back({fiscal.year, fiscal.quarter, dateOf(from + 1), dateOf(to), {}, fiscal.transition});
            from = to;
        }
    }

    void addMissing(const std::string &role, const SeriesPeriod &quarter)
    {
        const bool told = std::any_of(m_registrant.gaps.begin(), m_registrant.gaps.end(), [&](const SeriesGap &gap) {
            return gap.fiscalQuarter != 0 && gap.role == role && gap.end == quarter.end;
        });
        if (!told) {
            SeriesGap &gap = addGap(role, quarter, "no-path");
            gap.sources = m_graphs.find(role)->second.around(dayNumber(quarter.start) - 1, dayNumber(quarter.end));
        }
    }

    std::vector<ReadFiling> m_filings;
    SeriesView::Kind m_view;
    Boundaries m_boundaries;
    LineNames m_names;
    FiscalCalendar m_calendar;
    std::string m_currency = "USD";
    Flows m_flows;
    std::map<std::string, PeriodGraph, std::less<>> m_graphs;
    SeriesRegistrant m_registrant;
};

} // namespace

std::vector<std::vector<std::shared_ptr<const ReadFiling>>> byRegistrant(std::vector<std::shared_ptr<const ReadFiling>> filings)
{
    using Filing = std::shared_ptr<const ReadFiling>;
    std::sort(filings.begin(), filings.end(), [](const Filing &a, const Filing &b) {
        return std::tie(a->filed, a->key) < std::tie(b->filed, b->key);
    });
    std::map<std::string, std::set<std::string>> ciksOfName;
    for (const Filing &filing : filings) {
        if (!filing->cik.empty()) {
            ciksOfName[nameKey(filing->name)].insert(filing->cik);
        }
    }
    std::map<std::string, std::vector<Filing>> groups;
    for (Filing &filing : filings) {
        const std::string name = nameKey(filing->name);
        std::string key = "name " + (name.empty() ? filing->key : name);
        if (!filing->cik.empty()) {
            key = "cik " + filing->cik;
        } else if (const auto ciks = ciksOfName.find(name); ciks != ciksOfName.end() && ciks->second.size() == 1) {
            key = "cik " + *ciks->second.begin();
        }
        groups[key].push_back(std::move(filing));
    }
    std::vector<std::vector<Filing>> sorted;
    for (auto &[key, group] : groups) {
        sorted.push_back(std::move(group));
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return nameKey(a.back()->name) < nameKey(b.back()->name);
    });
    return sorted;
}

SeriesRegistrant buildRegistrant(std::vector<ReadFiling> filings, const SeriesOptions &options)
{
    return RegistrantBuilder(std::move(filings), options).build();
}

} // namespace filing::series
