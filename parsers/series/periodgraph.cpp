// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/series/periodgraph.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace filing::series
{

namespace
{

constexpr std::size_t longestPath = 4;            // FY − Q1 − Q2 − Q3
constexpr std::size_t mostChoices = 256;
constexpr std::size_t noEdge = std::numeric_limits<std::size_t>::max();
constexpr int realOverlap = 20;                   // days
constexpr int farthest = 480;                     // days

/// Values printed in different units agree when they differ by less than the coarser unit's rounding.
bool sameValue(const Flow &a, const Flow &b)
{
    if (a.value == b.value) {
        return true;
    }
    return a.scale != b.scale && a.measure == Measure::Money
        && (a.value - b.value).abs() * 2 <= Decimal(std::max(a.scale, b.scale));
}

bool onlyAsReported(const Flow &flow)
{
    return flow.measure != Measure::Money;
}

} // namespace

int monthsBetween(int from, int to)
{
    return ((to - from) * 12 + 182) / 365;
}

std::string periodName(int from, int to, const FiscalCalendar &calendar)
{
    const int months = monthsBetween(from, to);
    if (months >= 11 && months <= 13) {
        return calendar.quarterEnding(to).quarter == 4 ? "FY" : "12M";
    }
    if (months == 3 || (months == 4 && to - from <= 120)) {
        return "Q" + std::to_string(calendar.quarterEnding(to).quarter);
    }
    return std::to_string(months) + "M";
}

PeriodGraph::PeriodGraph(const std::vector<Flow> &flows, const FiscalCalendar &calendar)
    : m_calendar(calendar)
{
    addEdges(flows);
    limitValidity();
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        m_edgesAt[m_edges[i].from].push_back(i);
        m_edgesAt[m_edges[i].to].push_back(i);
    }
}

void PeriodGraph::addEdges(const std::vector<Flow> &flows)
{
    std::vector<const Flow *> sorted;
    for (const Flow &flow : flows) {
        sorted.push_back(&flow);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const Flow *a, const Flow *b) {
        return std::tuple(a->from, a->to, a->filing) < std::tuple(b->from, b->to, b->filing);
    });
    for (std::size_t i = 0; i < sorted.size();) {
        std::size_t end = i;
        bool sound = false;
        while (end < sorted.size() && sorted[end]->from == sorted[i]->from && sorted[end]->to == sorted[i]->to) {
            sound = sound || sorted[end]->proof() != Proof::Contradicted;
            ++end;
        }
        Edge edge{sorted[i]->from, sorted[i]->to, {}, {}};
        for (; i < end; ++i) {
            const Flow *flow = sorted[i];
            if (sound && flow->proof() == Proof::Contradicted) {
                edge.refused.push_back(flow);
            } else if (edge.generations.empty() || !sameValue(*edge.generations.back().reports.back(), *flow)) {
                edge.generations.push_back({{flow}, flow->filing, std::numeric_limits<int>::max()});
            } else {
                edge.generations.back().reports.push_back(flow);
            }
        }
        m_edges.push_back(std::move(edge));
    }
}

/// A value stands until a later filing changes it, or changes an overlapping period without repeating this one.
void PeriodGraph::limitValidity()
{
    for (Edge &edge : m_edges) {
        for (std::size_t g = 0; g < edge.generations.size(); ++g) {
            Generation &generation = edge.generations[g];
            if (g + 1 < edge.generations.size()) {
                generation.validUntil = edge.generations[g + 1].validFrom;
            }
            const int lastSeen = generation.reports.back()->filing;
            for (const Edge &other : m_edges) {
                if (&other == &edge || std::min(edge.to, other.to) - std::max(edge.from, other.from) < realOverlap) {
                    continue;
                }
                for (std::size_t change = 1; change < other.generations.size(); ++change) {
                    const int at = other.generations[change].validFrom;
                    if (at > lastSeen) {
                        generation.validUntil = std::min(generation.validUntil, at);
                    }
                }
            }
        }
    }
}

const Flow *PeriodGraph::newest(const Edge &edge) const
{
    return edge.generations.back().reports.back();
}

void PeriodGraph::collectPaths(int at, int to, std::size_t length, std::size_t without, Path &path,
                               std::vector<Path> &found) const
{
    if (at == to) {
        if (path.size() == length) {
            found.push_back(path);
        }
        return;
    }
    if (path.size() == length) {
        return;
    }
    const auto here = m_edgesAt.find(at);
    if (here == m_edgesAt.end()) {
        return;
    }
    for (const std::size_t i : here->second) {
        const Edge &edge = m_edges[i];
        const bool forward = edge.from == at;
        // A formula that leaves the years around its period explains nothing.
        if (std::abs((forward ? edge.to : edge.from) - to) > farthest) {
            continue;
        }
        const bool used = std::any_of(path.begin(), path.end(), [i](const Step &step) { return step.edge == i; });
        if (i == without || used || (!forward && edge.to != at)) {
            continue;
        }
        path.push_back({i, forward ? 1 : -1});
        collectPaths(forward ? edge.to : edge.from, to, length, without, path, found);
        path.pop_back();
    }
}

std::string PeriodGraph::compatible(const Path &path, const std::vector<std::size_t> &generations,
                                    const std::vector<const Flow *> &reports) const
{
    int from = 0;
    int until = std::numeric_limits<int>::max();
    for (std::size_t i = 0; i < path.size(); ++i) {
        const Generation &generation = m_edges[path[i].edge].generations[generations[i]];
        from = std::max(from, generation.validFrom);
        until = std::min(until, generation.validUntil);
        if (reports[i]->currency != reports[0]->currency) {
            return "mixed-currency";
        }
        if (reports[i]->scale != reports[0]->scale) {
            return "mixed-scale";
        }
    }
    return from < until ? std::string() : "restated-mix";
}

/// The newest (or oldest) reports that may be combined; tries others where these do not go together.
PeriodGraph::Choice PeriodGraph::choose(const Path &path, bool oldestFirst) const
{
    std::vector<std::vector<std::pair<std::size_t, const Flow *>>> options;
    std::size_t count = 1;
    for (const Step &step : path) {
        options.emplace_back();
        const Edge &edge = m_edges[step.edge];
        for (std::size_t g = edge.generations.size(); g-- > 0;) {
            const auto &reports = edge.generations[g].reports;
            for (auto report = reports.rbegin(); report != reports.rend(); ++report) {
                options.back().emplace_back(g, *report);
            }
        }
        if (oldestFirst) {
            std::reverse(options.back().begin(), options.back().end());
        }
        count *= options.back().size();
    }
    Choice choice;
    for (std::size_t number = 0; number < std::min(count, mostChoices); ++number) {
        std::vector<std::size_t> generations;
        std::vector<const Flow *> reports;
        std::size_t rest = number;
        for (const auto &option : options) {
            generations.push_back(option[rest % option.size()].first);
            reports.push_back(option[rest % option.size()].second);
            rest /= option.size();
        }
        const std::string refusal = compatible(path, generations, reports);
        if (refusal.empty()) {
            return {reports, {}};
        }
        if (choice.refusal.empty()) {
            choice.refusal = refusal;
        }
    }
    return choice;
}

std::string PeriodGraph::edgeName(const Edge &edge) const
{
    return periodName(edge.from, edge.to, m_calendar);
}

Amount PeriodGraph::amountOf(const Path &path, const std::vector<const Flow *> &reports) const
{
    struct Term
    {
        Step step;
        const Flow *flow;
    };
    std::vector<Term> terms;
    for (std::size_t i = 0; i < path.size(); ++i) {
        terms.push_back({path[i], reports[i]});
    }
    std::stable_sort(terms.begin(), terms.end(), [this](const Term &a, const Term &b) {
        const Edge &left = m_edges[a.step.edge];
        const Edge &right = m_edges[b.step.edge];
        return std::tuple(-a.step.sign, left.from, left.to) < std::tuple(-b.step.sign, right.from, right.to);
    });
    Amount amount;
    amount.proof = Proof::Proven;
    std::string composition;
    for (const Term &term : terms) {
        const Edge &edge = m_edges[term.step.edge];
        amount.value += term.flow->value * term.step.sign;
        if (!amount.formula.empty()) {
            amount.formula += term.step.sign > 0 ? " + " : " − ";
        }
        amount.formula += edgeName(edge);
        amount.proof = weaker(amount.proof, term.flow->proof());
        if (!term.flow->composition.empty()) {
            composition = term.flow->composition;
        }
        for (AmountSource source : term.flow->sources) {
            source.sign *= term.step.sign;
            source.period = edgeName(edge) + " to " + isoDate(dateOf(edge.to));
            amount.sources.push_back(std::move(source));
        }
    }
    amount.derived = terms.size() > 1 || !composition.empty();
    if (terms.size() == 1) {
        amount.formula = composition;
    } else if (!composition.empty()) {
        amount.formula += " of " + composition;
    }
    return amount;
}

/// Whether some other way round gives the directly reported value. True as well when there is no other way.
bool PeriodGraph::closes(std::size_t direct) const
{
    const Edge &edge = m_edges[direct];
    for (std::size_t length = 2; length <= longestPath; ++length) {
        std::vector<Path> paths;
        Path path;
        collectPaths(edge.from, edge.to, length, direct, path, paths);
        bool compared = false;
        for (Path around : paths) {
            // The direct edge takes part in the choice, so that only figures of one generation are compared.
            around.push_back({direct, -1});
            const Choice choice = choose(around);
            if (choice.reports.empty()) {
                continue;
            }
            Decimal rest;
            for (std::size_t i = 0; i < around.size(); ++i) {
                rest += choice.reports[i]->value * around[i].sign;
            }
            const auto terms = static_cast<std::int64_t>(around.size());
            if (rest.abs() * 2 <= Decimal(choice.reports[0]->scale) * terms) {
                return true;
            }
            compared = true;
        }
        if (compared) {
            return false;
        }
    }
    return true;
}

std::vector<AmountSource> PeriodGraph::repeatsOf(const Edge &edge) const
{
    std::vector<AmountSource> repeats;
    const std::string period = edgeName(edge) + " to " + isoDate(dateOf(edge.to));
    for (const Generation &generation : edge.generations) {
        for (const Flow *flow : generation.reports) {
            for (AmountSource source : flow->sources) {
                if (flow != newest(edge)) {
                    source.period = period;
                    repeats.push_back(std::move(source));
                }
            }
        }
    }
    return repeats;
}

/// A derived value is restated when the figures first reported lead to another one.
bool PeriodGraph::isRestated(const Path &path, Decimal value) const
{
    const Choice first = choose(path, true);
    Decimal before;
    for (std::size_t i = 0; i < first.reports.size(); ++i) {
        before += first.reports[i]->value * path[i].sign;
    }
    return !first.reports.empty() && before != value;
}

Solution PeriodGraph::solve(int from, int to) const
{
    Solution solution{std::nullopt, "no-path", false};
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        if (m_edges[i].from == from && m_edges[i].to == to) {
            const Flow *flow = newest(m_edges[i]);
            solution.amount = amountOf({{i, 1}}, {flow});
            solution.amount->restated = m_edges[i].generations.size() > 1;
            solution.amount->repeats = repeatsOf(m_edges[i]);
            solution.refusal.clear();
            if (!onlyAsReported(*flow) && !closes(i)) {
                solution.cycleOpen = true;
                solution.amount->proof = Proof::Contradicted;
            }
            return solution;
        }
    }
    if (m_edges.empty() || onlyAsReported(*newest(m_edges.front()))) {
        return solution;
    }
    for (std::size_t length = 2; length <= longestPath; ++length) {
        std::vector<Path> paths;
        Path path;
        collectPaths(from, to, length, noEdge, path, paths);
        using Rank = std::tuple<int, std::size_t, int>;
        std::optional<Rank> best;
        for (const Path &candidate : paths) {
            const Choice choice = choose(candidate);
            if (choice.reports.empty()) {
                solution.refusal = solution.refusal == "no-path" ? choice.refusal : solution.refusal;
                continue;
            }
            Amount amount = amountOf(candidate, choice.reports);
            amount.restated = isRestated(candidate, amount.value);
            std::set<int> filings;
            for (const Flow *flow : choice.reports) {
                filings.insert(flow->filing);
            }
            const Rank rank{amount.proof == Proof::Contradicted, filings.size(), -*filings.rbegin()};
            if (!best || rank < *best) {
                best = rank;
                solution.amount = std::move(amount);
            }
        }
        if (solution.amount) {
            solution.refusal.clear();
            return solution;
        }
    }
    return solution;
}

std::vector<Restatement> PeriodGraph::restatements(const std::string &role, const std::vector<ReadFiling> &filings) const
{
    std::vector<Restatement> all;
    for (const Edge &edge : m_edges) {
        if (edge.generations.size() < 2) {
            continue;
        }
        Restatement restatement{role, dateOf(edge.from + 1), dateOf(edge.to), {}};
        for (const Generation &generation : edge.generations) {
            const Flow &flow = *generation.reports.front();
            AmountSource source = flow.sources.front();
            source.period = edgeName(edge) + " to " + isoDate(dateOf(edge.to));
            restatement.versions.push_back(
                {flow.value, std::move(source), filings[static_cast<std::size_t>(flow.filing)].filed});
        }
        all.push_back(std::move(restatement));
    }
    return all;
}

} // namespace filing::series
