// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/series/periodgraph.h"

#include <algorithm>
#include <tuple>

namespace filing::series
{

namespace
{

constexpr std::size_t longestPath = 4;            // FY − Q1 − Q2 − Q3
constexpr std::size_t mostChoices = 256;
constexpr std::size_t noEdge = std::numeric_limits<std::size_t>::max();
constexpr int farthest = 480;                     // days

bool isSound(Proof proof)
{
    return weaker(proof, Proof::Consistent) == Proof::Consistent;
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

std::string periodText(int from, int to, const FiscalCalendar &calendar)
{
    return periodName(from, to, calendar) + " to " + isoDate(dateOf(to));
}

void addSources(std::vector<AmountSource> &sources, const Flow &flow, int sign, const std::string &period)
{
    for (const AmountSource &source : *flow.sources) {
        AmountSource &added = sources.emplace_back(source);
        added.sign *= sign;
        added.period = period;
    }
}

PeriodGraph::PeriodGraph(const std::vector<Flow> &flows, const FiscalCalendar &calendar, SeriesView::Kind view)
    : m_calendar(calendar)
    , m_view(view)
    , m_reports(flows)
{
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
    for (const std::size_t i : m_reports.edgesAt(at)) {
        const Edge &edge = m_reports.edges()[i];
        const bool forward = edge.from == at;
        const int next = forward ? edge.to : edge.from;
        // A formula that leaves the years around its period explains nothing.
        if (std::abs(next - to) > farthest || i == without || (path.size() + 1 == length && next != to)) {
            continue;
        }
        if (std::any_of(path.begin(), path.end(), [i](const Step &step) { return step.edge == i; })) {
            continue;
        }
        path.push_back({i, forward ? 1 : -1});
        collectPaths(next, to, length, without, path, found);
        path.pop_back();
    }
}

/// Whether the reports go together: one currency, one unit, and a moment at which all of them stood.
PeriodGraph::Choice PeriodGraph::assess(const Path &path, std::vector<const Report *> reports) const
{
    Choice choice{path, std::move(reports), {}, forGood, 0, forGood, 1, false, {}};
    std::set<int> filings;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const Report &report = *choice.reports[i];
        const Flow &first = *choice.reports[0]->flow;
        choice.oldest = std::min(choice.oldest, report.moment());
        choice.known = std::max(choice.known, report.moment());
        choice.until = std::min(choice.until, report.until);
        choice.contradicted = choice.contradicted || report.flow->isDisplaceable();
        choice.value += report.flow->value * path[i].sign;
        filings.insert(report.flow->filing);
        if (report.flow->currency != first.currency) {
            choice.refusal = "mixed-currency";
        } else if (report.flow->scale != first.scale && choice.refusal.empty()) {
            choice.refusal = "mixed-scale";
        }
    }
    choice.filings = filings.size();
    // What was said before a restatement of any of the periods does not go with what was said after it, even of a part that it
    // did not touch: nobody says that it did not.
    const bool mixed = std::any_of(path.begin(), path.end(), [&](const Step &step) {
        const Edge &edge = m_reports.edges()[step.edge];
        return m_reports.changedBetween(edge.from, edge.to, choice.oldest, choice.known);
    });
    if (choice.refusal.empty() && mixed) {
        choice.refusal = "restated-mix";
    }
    return choice;
}

bool PeriodGraph::better(const Choice &a, const Choice &b) const
{
    const auto rank = [this](const Choice &choice) {
        const bool first = m_view == SeriesView::Kind::First;
        return std::tuple(!choice.refusal.empty(), choice.contradicted, first ? choice.known : int(choice.until != forGood),
                          choice.path.size(), choice.filings, -choice.known);
    };
    return rank(a) < rank(b);
}

PeriodGraph::Choice PeriodGraph::choose(const Path &path, const Report *fixed) const
{
    std::vector<std::vector<const Report *>> options;
    std::size_t count = 1;
    for (std::size_t i = 0; i < path.size(); ++i) {
        options.emplace_back();
        if (fixed != nullptr && i + 1 == path.size()) {
            options.back().push_back(fixed);
            continue;
        }
        const std::vector<Report> &reports = m_reports.edges()[path[i].edge].reports;
        for (auto report = reports.rbegin(); report != reports.rend(); ++report) {
            options.back().push_back(&*report);
        }
        if (m_view == SeriesView::Kind::First) {
            std::reverse(options.back().begin(), options.back().end());
        }
        count *= options.back().size();
    }
    std::optional<Choice> best;
    for (std::size_t number = 0; number < std::min(count, mostChoices); ++number) {
        std::vector<const Report *> reports;
        std::size_t rest = number;
        for (const auto &option : options) {
            reports.push_back(option[rest % option.size()]);
            rest /= option.size();
        }
        Choice choice = assess(path, std::move(reports));
        if (!best || better(choice, *best)) {
            best = std::move(choice);
        }
    }
    return *best;
}

std::vector<AmountSource> PeriodGraph::sourcesOf(const Flow &flow, int sign) const
{
    std::vector<AmountSource> sources;
    addSources(sources, flow, sign, periodText(flow.from, flow.to, m_calendar));
    return sources;
}

/// Whether filings show that all the figures stood at one moment: each was reported by then, and the same at that time or later.
bool PeriodGraph::stoodTogether(const Choice &choice) const
{
    return std::all_of(choice.path.begin(), choice.path.end(), [&](const Step &step) {
        const Report &taken = *choice.reports[static_cast<std::size_t>(&step - choice.path.data())];
        const std::vector<Report> &reports = m_reports.edges()[step.edge].reports;
        return std::any_of(reports.begin(), reports.end(), [&](const Report &other) {
            return other.moment() >= choice.known && sameValue(*other.flow, *taken.flow);
        });
    });
}

Amount PeriodGraph::amountOf(const Choice &choice) const
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < choice.path.size(); ++i) {
        order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&choice](std::size_t a, std::size_t b) {
        const Flow &left = *choice.reports[a]->flow;
        const Flow &right = *choice.reports[b]->flow;
        return std::tuple(-choice.path[a].sign, left.from, left.to) < std::tuple(-choice.path[b].sign, right.from, right.to);
    });
    Amount amount;
    amount.value = choice.value;
    amount.proof = Proof::Proven;
    std::string composition;
    bool blank = false;
    for (const std::size_t i : order) {
        const Flow &flow = *choice.reports[i]->flow;
        const int sign = choice.path[i].sign;
        amount.formula += amount.formula.empty() ? "" : sign > 0 ? " + " : " − ";
        amount.formula += periodName(flow.from, flow.to, m_calendar);
        amount.proof = weaker(amount.proof, flow.proof());
        composition = flow.composition.empty() ? composition : flow.composition;
        blank = blank || flow.blank;
        for (AmountSource &source : sourcesOf(flow, sign)) {
            amount.sources.push_back(std::move(source));
        }
    }
    const bool path = choice.path.size() > 1;
    amount.derived = path || !composition.empty() || blank;
    if (!path) {
        amount.formula = blank ? "0" : composition;
    } else if (!composition.empty()) {
        amount.formula += " of " + composition;
    }
    if (blank) {
        amount.notes.emplace_back("nothing-printed");
    }
    // That nothing was restated between two filings is likely where nothing speaks against it, but nothing proves it either.
    if (path && !stoodTogether(choice)) {
        amount.notes.emplace_back("across-filings");
        amount.proof = weaker(amount.proof, Proof::Unchecked);
    }
    return amount;
}

std::string PeriodGraph::formulaOf(const Claim &claim) const
{
    std::vector<std::pair<const Flow *, int>> terms = claim.terms;
    std::stable_sort(terms.begin(), terms.end(), [](const auto &a, const auto &b) {
        return std::tuple(-a.second, a.first->from, a.first->to) < std::tuple(-b.second, b.first->from, b.first->to);
    });
    std::string formula;
    for (const auto &[flow, sign] : terms) {
        formula += formula.empty() ? "" : sign > 0 ? " + " : " − ";
        formula += periodName(flow->from, flow->to, m_calendar);
    }
    return formula;
}

bool PeriodGraph::onlyAsReported() const
{
    return m_reports.edges().empty() || m_reports.edges().front().reports.front().flow->measure != Measure::Money;
}

/// What a filing prints of the period: the newest, or the first.
std::optional<PeriodGraph::Choice> PeriodGraph::direct(int from, int to) const
{
    const Edge *edge = m_reports.edge(from, to);
    if (edge == nullptr) {
        return std::nullopt;
    }
    const auto at = static_cast<std::size_t>(edge - m_reports.edges().data());
    const Report &report = m_view == SeriesView::Kind::First ? edge->reports.front() : edge->reports.back();
    return assess({{at, 1}}, {&report});
}

std::optional<PeriodGraph::Choice> PeriodGraph::derived(int from, int to, Solution &solution) const
{
    std::optional<Choice> best;
    for (std::size_t length = 2; length <= longestPath; ++length) {
        std::vector<Path> paths;
        Path path;
        collectPaths(from, to, length, noEdge, path, paths);
        std::vector<Choice> sound;
        for (const Path &candidate : paths) {
            Choice choice = choose(candidate);
            if (!choice.refusal.empty()) {
                if (solution.refusal == "no-path") {
                    solution.refusal = choice.refusal;
                    for (std::size_t i = 0; i < choice.path.size(); ++i) {
                        const auto sources = sourcesOf(*choice.reports[i]->flow, choice.path[i].sign);
                        solution.against.insert(solution.against.end(), sources.begin(), sources.end());
                    }
                }
            } else if (!best || better(choice, *best)) {
                best = choice;
            }
            if (choice.refusal.empty() && !choice.contradicted && choice.until == forGood) {
                sound.push_back(std::move(choice));
            }
        }
        // Two ways that are equally good and lead elsewhere: something was misread.
        for (const Choice &other : sound) {
            const Decimal rest = other.value - best->value;
            const auto terms = static_cast<std::int64_t>(other.path.size() + best->path.size());
            if (best->until == forGood && rest.abs() * 2 > Decimal(other.reports[0]->flow->scale) * terms) {
                solution.cycleOpen = true;
                solution.difference = rest;
                solution.against.clear();
                for (std::size_t i = 0; i < other.path.size(); ++i) {
                    const auto sources = sourcesOf(*other.reports[i]->flow, other.path[i].sign);
                    solution.against.insert(solution.against.end(), sources.begin(), sources.end());
                }
                break;
            }
        }
        if (best && !best->contradicted && (m_view == SeriesView::Kind::First || best->until == forGood)) {
            break;
        }
    }
    return best;
}

/// Looks for another way round to the reported value. Only figures that stood together are compared. True where it leads elsewhere.
bool PeriodGraph::checkCycle(const Choice &direct, Solution &solution) const
{
    const std::size_t at = direct.path.front().edge;
    const Edge &edge = m_reports.edges()[at];
    for (std::size_t length = 2; length <= longestPath; ++length) {
        std::vector<Path> paths;
        Path path;
        collectPaths(edge.from, edge.to, length, at, path, paths);
        std::optional<Choice> open;
        for (Path around : paths) {
            around.push_back({at, -1});
            Choice choice = choose(around, direct.reports.front());
            if (!choice.refusal.empty() || choice.contradicted) {
                continue;
            }
            const auto terms = static_cast<std::int64_t>(around.size());
            if (choice.value.abs() * 2 <= Decimal(choice.reports[0]->flow->scale) * terms) {
                return false;
            }
            open = std::move(choice);
        }
        if (open) {
            solution.cycleOpen = true;
            solution.difference = open->value;
            for (std::size_t i = 0; i + 1 < open->path.size(); ++i) {
                const auto sources = sourcesOf(*open->reports[i]->flow, open->path[i].sign);
                solution.against.insert(solution.against.end(), sources.begin(), sources.end());
            }
            return true;
        }
    }
    return false;
}

/// With others of its filing the value may lead to a figure that another filing prints differently: silently restated, or misread.
bool PeriodGraph::checkImplied(const Choice &direct, Solution &solution) const
{
    const Flow *taken = direct.reports.front()->flow;
    for (const Change &change : m_reports.changes()) {
        for (const auto *implied : {&change.before, &change.after}) {
            const Claim &printed = implied == &change.before ? change.after : change.before;
            const bool mine = std::any_of(implied->terms.begin(), implied->terms.end(),
                                          [taken](const auto &term) { return term.first == taken; });
            if (change.explicit_ || !mine || implied->terms.size() < 2 || printed.terms.size() > 1) {
                continue;
            }
            solution.cycleOpen = true;
            solution.difference = implied->value - printed.value;
            solution.against.clear();
            for (const Claim *claim : {implied, &printed}) {
                for (const auto &[flow, sign] : claim->terms) {
                    const auto sources = flow == taken ? std::vector<AmountSource>() : sourcesOf(*flow, sign);
                    solution.against.insert(solution.against.end(), sources.begin(), sources.end());
                }
            }
            return true;
        }
    }
    return false;
}

/// Other filings that print the same value are witnesses, where theirs is not just another copy of the same release.
void PeriodGraph::confirm(const Choice &direct, Amount &amount) const
{
    const Edge &edge = m_reports.edges()[direct.path.front().edge];
    const Flow &taken = *direct.reports.front()->flow;
    std::set<int> witnesses;
    amount.repeats.reserve(edge.reports.size() - 1);
    const std::string period = periodText(edge.from, edge.to, m_calendar);
    for (const Report &report : edge.reports) {
        const Flow &flow = *report.flow;
        const bool other = flow.filing != taken.filing && flow.statementEnd != taken.statementEnd;
        if (other && !flow.blank && flow.proof() != Proof::Contradicted && sameValue(flow, taken)) {
            witnesses.insert(flow.filing);
        }
        if (report.flow != &taken) {
            addSources(amount.repeats, flow, 1, period);
        }
    }
    amount.confirmations = static_cast<int>(witnesses.size());
    if (amount.confirmations > 0) {
        amount.notes.emplace_back("confirmed");
        if (!taken.blank && taken.composition.empty() && amount.proof == Proof::Unchecked) {
            amount.proof = Proof::Consistent;
        } else if (!taken.blank && taken.composition.empty() && amount.proof == Proof::Consistent) {
            amount.proof = Proof::Proven;
        }
    }
    for (const Flow *flow : edge.refused) {
        addSources(amount.repaired, *flow, 1, period);
    }
    if (!amount.repaired.empty()) {
        amount.notes.emplace_back("repaired");
    }
}

/// Says where filings disagree about the period or what it was derived from.
void PeriodGraph::mark(int from, int to, const Choice &choice, Amount &amount) const
{
    const Claim taken{0, choice.value, [&choice] {
        std::vector<std::pair<const Flow *, int>> terms;
        for (std::size_t i = 0; i < choice.path.size(); ++i) {
            terms.emplace_back(choice.reports[i]->flow, choice.path[i].sign);
        }
        return terms;
    }()};
    const std::vector<Claim> &claims = m_reports.claims(from, to);
    amount.restated = std::any_of(claims.begin(), claims.end(), [&taken](const Claim &claim) { return !agree(taken, claim); });
    if (!amount.restated && choice.path.size() > 1) {
        // The figures of the first filings, or of the last, may lead to another value along the same path.
        for (const bool oldest : {true, false}) {
            Decimal value;
            for (const Step &step : choice.path) {
                const std::vector<Report> &reports = m_reports.edges()[step.edge].reports;
                value += (oldest ? reports.front() : reports.back()).flow->value * step.sign;
            }
            const auto terms = static_cast<std::int64_t>(choice.path.size());
            const bool differs = (value - choice.value).abs() * 2 > Decimal(choice.reports.front()->flow->scale) * terms;
            amount.restated = amount.restated || differs;
        }
    }
    if (m_view != SeriesView::Kind::First && choice.until != forGood) {
        amount.restated = true;
        amount.notes.emplace_back("restated-around");
    }
}

Solution PeriodGraph::solve(int from, int to) const
{
    Solution solution{std::nullopt, "no-path", false, {}, {}};
    std::optional<Choice> best = direct(from, to);
    const bool first = m_view == SeriesView::Kind::First;
    const bool settled = best && !best->contradicted && (first || best->until == forGood);
    if (!onlyAsReported() && (!settled || first)) {
        Solution way = solution;
        std::optional<Choice> other = derived(from, to, way);
        const bool sound = other && !way.cycleOpen && isSound(amountOf(*other).proof);
        const bool newer = sound && best && other->until == forGood && (best->contradicted || other->oldest >= best->until);
        const bool earlier = sound && best && first && other->known < best->known;
        if (!best) {
            best = std::move(other);
            solution = std::move(way);
        } else if (first ? earlier || (best->contradicted && sound) : newer) {
            const std::vector<AmountSource> displaced = sourcesOf(*best->reports.front()->flow, 1);
            const bool repaired = best->contradicted;
            best = std::move(other);
            solution.amount = amountOf(*best);
            (repaired ? solution.amount->repaired : solution.amount->repeats) = displaced;
            if (repaired) {
                solution.amount->notes.emplace_back("repaired");
            }
        }
    }
    if (!best) {
        return solution;
    }
    if (!solution.amount) {
        solution.amount = amountOf(*best);
    }
    solution.refusal.clear();
    bool doubtful = solution.cycleOpen;
    if (best->path.size() == 1) {
        confirm(*best, *solution.amount);
        if (!onlyAsReported()) {
            doubtful = checkCycle(*best, solution) || (checkImplied(*best, solution) && !isSound(best->reports.front()->flow->proof()));
        }
    }
    mark(from, to, *best, *solution.amount);
    if (doubtful) {
        solution.amount->proof = Proof::Contradicted;
    }
    if (!solution.cycleOpen) {
        solution.against.clear();
    }
    return solution;
}

std::vector<AmountSource> PeriodGraph::around(int from, int to) const
{
    std::vector<std::pair<int, const Flow *>> found;
    for (const Edge &edge : m_reports.edges()) {
        const int overlap = std::min(edge.to, to) - std::max(edge.from, from);
        if (overlap > 20) {
            found.emplace_back(-overlap, edge.reports.back().flow);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<AmountSource> sources;
    for (const auto &[overlap, flow] : found) {
        for (AmountSource &source : sourcesOf(*flow, 1)) {
            sources.push_back(std::move(source));
        }
    }
    return sources;
}

std::vector<Restatement> PeriodGraph::restatements(const std::string &role, const std::vector<ReadFiling> &filings) const
{
    std::vector<Restatement> all;
    for (const auto &[from, to] : m_reports.changed()) {
        Restatement restatement{role, dateOf(from + 1), dateOf(to), {}};
        const Claim *last = nullptr;
        bool printed = false;
        for (const Claim &claim : m_reports.claims(from, to)) {
            const bool asPrinted = claim.terms.size() == 1;
            printed = printed || asPrinted;
            if (last != nullptr && agree(*last, claim)) {
                continue;
            }
            last = &claim;
            Restatement::Version version;
            version.value = claim.value;
            const Flow &flow = *claim.terms.front().first;
            for (const auto &[term, sign] : claim.terms) {
                const auto sources = sourcesOf(*term, sign);
                version.sources.insert(version.sources.end(), sources.begin(), sources.end());
            }
            version.source = version.sources.front();
            version.filed = filings[static_cast<std::size_t>(flow.filing)].filed;
            version.formula = asPrinted ? std::string() : formulaOf(claim);
            version.asRestated = asPrinted && flow.restatedColumn;
            version.previously = asPrinted && flow.previously;
            restatement.versions.push_back(std::move(version));
        }
        // Differences of differences only repeat what the printed periods tell.
        if (printed) {
            all.push_back(std::move(restatement));
        }
    }
    return all;
}

} // namespace filing::series
