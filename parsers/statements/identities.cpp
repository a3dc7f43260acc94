// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/identities.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace filing::solve
{

namespace
{

/// Longest list of rows that a total is tried for.
constexpr std::size_t longestSum = 28;
/// Above this many rows only the plain patterns of signs are tried, so that work stays linear.
constexpr std::size_t manyRows = 400;
/// Digits an identity must explain beyond the ways tried.
constexpr double enoughEvidence = 2.3;

/// What a period adds in which a doubtful reading fits.
constexpr double softEvidence = 0.7;

using Terms = std::vector<Identity::Term>;

struct Hypothesis
{
    Terms terms;
    double score = -1e9;
    int holds = 0;
    int fails = 0;
};

/// Expenses count against the result unless they are printed in brackets throughout.
int expectedSign(const ValueRow &row)
{
    const bool bracketed = std::all_of(row.values.begin(), row.values.end(), [](const auto &value) { return value.value_or(-1) < 0; });
    if (bracketed && row.lineClass == LineClass::Expense) {
        return 1;
    }
    switch (row.lineClass) {
    case LineClass::Expense:
    case LineClass::ExpenseTotal:
    case LineClass::Tax:
        return -1;
    default:
        return 1;
    }
}

bool isResult(LineClass lineClass)
{
    return lineClass == LineClass::Result;
}

bool isTotal(const ValueRow &row)
{
    switch (row.lineClass) {
    case LineClass::RevenueTotal:
    case LineClass::ExpenseTotal:
    case LineClass::AssetTotal:
    case LineClass::LiabilityTotal:
    case LineClass::EquityTotal:
    case LineClass::CashFlowTotal:
        return true;
    default:
        return row.totalWord;
    }
}

bool takesPart(const ValueRow &row, Measure measure)
{
    return !row.heading && row.measure == measure && row.lineClass != LineClass::Memo;
}

bool hasValue(const ValueRow &row)
{
    return std::any_of(row.values.begin(), row.values.end(), [](const auto &value) { return value.has_value(); });
}

/// A balance sheet with both sides: the row of total assets and the total of the claims on them further down.
struct BalancedSides
{
    std::size_t assets = 0;
    std::size_t claims = 0;
};

std::optional<BalancedSides> balancedSides(const ValueTable &table)
{
    const auto find = [&table](std::string_view role) {
        return static_cast<std::size_t>(
            std::find_if(table.rows.begin(), table.rows.end(), [role](const ValueRow &row) { return row.role == role && hasValue(row); })
            - table.rows.begin());
    };
    const BalancedSides sides{find("total-assets"), find("total-liabilities-and-equity")};
    return sides.assets < sides.claims && sides.claims < table.rows.size() ? std::optional(sides) : std::nullopt;
}

class SumFinder
{
public:
    SumFinder(const ValueTable &table, Measure measure)
        : m_table(table)
        , m_measure(measure)
        , m_plainOnly(table.rows.size() > manyRows)
        , m_sides(balancedSides(table))
    {
    }

    std::vector<FoundIdentity> run()
    {
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
            const ValueRow &here = m_table.rows[row];
            if (here.heading) {
                // Per-share parts add up within their caption only ("Basic:", "Diluted:").
                if (m_measure == Measure::PerShare) {
                    m_open.clear();
                }
                m_sectionStarts.push_back(m_open.size());
                continue;
            }
            if (takesPart(here, m_measure) && hasValue(here)) {
                visit(row);
            }
            // Equity is part of the sum below, not what assets leave over.
            if (m_sides && row == m_sides->assets) {
                m_open.clear();
            }
        }
        if (m_sides && m_measure == Measure::Money) {
            balance();
        }
        return std::move(m_found);
    }

private:
    void balance()
    {
        Hypothesis sides;
        weigh(m_sides->claims, {{m_sides->assets, 1}}, 0, sides);
        if (sides.score >= enoughEvidence) {
            Identity identity;
            identity.target = m_sides->claims;
            identity.terms = std::move(sides.terms);
            m_found.push_back({std::move(identity), sides.score});
        }
    }

    void visit(std::size_t target)
    {
        Hypothesis best = search(target, m_open, 0);
        if (best.score < enoughEvidence || best.fails > 0) {
            Hypothesis byRank = search(target, majors(), 0.6);
            if (byRank.score > best.score) {
                best = std::move(byRank);
            }
        }
        if (best.score >= enoughEvidence) {
            claim(best.terms);
            Identity identity;
            identity.target = target;
            identity.terms = std::move(best.terms);
            m_found.push_back({std::move(identity), best.score});
        } else {
            claimByClass(target);
        }
        m_open.push_back(target);
    }

    /// Open rows that are totals or results themselves, or stand between such by nature.
    std::vector<std::size_t> majors() const
    {
        std::vector<std::size_t> rows;
        for (const std::size_t row : m_open) {
            const LineClass lineClass = m_table.rows[row].lineClass;
            if (isTotal(m_table.rows[row]) || isResult(lineClass) || lineClass == LineClass::Tax || lineClass == LineClass::Other) {
                rows.push_back(row);
            }
        }
        return rows;
    }

    void claim(const Terms &terms)
    {
        std::erase_if(m_open, [&terms](std::size_t row) {
            return std::any_of(terms.begin(), terms.end(), [row](const Identity::Term &term) { return term.row == row; });
        });
    }

    /// A total that does not add up still ends its section, so that what follows finds its own rows.
    void claimByClass(std::size_t target)
    {
        const LineClass lineClass = m_table.rows[target].lineClass;
        const LineClass part = lineClass == LineClass::RevenueTotal ? LineClass::Revenue
            : lineClass == LineClass::ExpenseTotal                 ? LineClass::Expense
                                                                   : LineClass::Unknown;
        if (part == LineClass::Unknown || !m_table.rows[target].totalWord) {
            return;
        }
        while (!m_open.empty() && m_table.rows[m_open.back()].lineClass == part) {
            m_open.pop_back();
        }
    }

    Hypothesis search(std::size_t target, const std::vector<std::size_t> &open, double penalty) const
    {
        Hypothesis best;
        const std::size_t most = std::min(open.size(), longestSum);
        for (std::size_t count = 1; count <= most; ++count) {
            const std::vector<std::size_t> rows(open.end() - static_cast<std::ptrdiff_t>(count), open.end());
            if (count == 1 && !(isTotal(m_table.rows[target]) && !isTotal(m_table.rows[rows.front()]))) {
                continue;
            }
            tryRows(target, rows, penalty, best);
        }
        return best;
    }

    void tryRows(std::size_t target, const std::vector<std::size_t> &rows, double penalty, Hypothesis &best) const
    {
        const bool result = isResult(m_table.rows[target].lineClass);
        const double ways = penalty + 0.4 + 0.3 * std::log10(static_cast<double>(rows.size()));
        Terms plus;
        Terms minus;
        Terms guided;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            plus.push_back({rows[i], 1});
            minus.push_back({rows[i], i == 0 ? 1 : -1});
            guided.push_back({rows[i], expectedSign(m_table.rows[rows[i]])});
        }
        weigh(target, plus, ways + (result ? 0.5 : 0.0), best);
        if (m_measure == Measure::PerShare) {
            return;
        }
        weigh(target, guided, ways + (result ? 0.0 : 0.5), best);
        if (rows.size() > 1) {
            weigh(target, minus, ways + 0.4, best);
        }
        if (m_plainOnly || rows.size() > 14) {
            return;
        }
        const double flip = 0.5 + std::log10(static_cast<double>(rows.size()));
        for (Terms *pattern : {&guided, &plus}) {
            const double extra = ways + (pattern == &plus ? 0.4 : 0.0);
            for (std::size_t i = 0; i < rows.size(); ++i) {
                (*pattern)[i].sign *= -1;
                weigh(target, *pattern, extra + flip, best);
                for (std::size_t j = i + 1; j < rows.size() && rows.size() <= 8; ++j) {
                    (*pattern)[j].sign *= -1;
                    weigh(target, *pattern, extra + 2 * flip, best);
                    (*pattern)[j].sign *= -1;
                }
                (*pattern)[i].sign *= -1;
            }
        }
    }

    /// Scores a hypothesis over all periods and keeps it if it is the best so far.
    void weigh(std::size_t target, const Terms &terms, double ways, Hypothesis &best) const
    {
        double score = -ways;
        int holds = 0;
        int fails = 0;
        std::vector<std::int64_t> seen;
        for (std::size_t period = 0; period < m_table.periods; ++period) {
            const auto &total = m_table.rows[target].values[period];
            std::int64_t sum = 0;
            bool known = !m_table.rows[target].unreadable[period];
            bool anything = false;
            bool soft = m_table.rows[target].soft[period];
            for (const Identity::Term &term : terms) {
                const ValueRow &row = m_table.rows[term.row];
                known = known && !row.unreadable[period];
                soft = soft || row.soft[period];
                if (row.values[period]) {
                    sum += term.sign * *row.values[period];
                    anything = anything || *row.values[period] != 0;
                }
            }
            if (!known || (!total && !anything)) {
                continue;
            }
            if (sum != total.value_or(0) || !total) {
                fails += soft ? 0 : 1;
                continue;
            }
            if (soft) {
                score += softEvidence;
                continue;
            }
            ++holds;
            const bool repeated = std::find(seen.begin(), seen.end(), *total) != seen.end();
            if (anything && !repeated) {
                score += std::log10(1.0 + std::abs(static_cast<double>(*total)));
            }
            seen.push_back(*total);
        }
        // A failing period is a misprint only while most agree; each asks for more evidence.
        score -= 1.2 * fails;
        const bool evenly = fails == holds && fails == 1 && m_table.periods == 2;
        if (holds == 0 || (fails >= holds && !evenly)) {
            return;
        }
        const bool better = score > best.score + 1e-9
            || (score > best.score - 1.0 && holds > best.holds && best.score < enoughEvidence + 10);
        if (better && (holds >= best.holds || score > best.score + 1.0)) {
            best = {terms, score, holds, fails};
        }
    }

    const ValueTable &m_table;
    Measure m_measure;
    bool m_plainOnly;
    std::optional<BalancedSides> m_sides;
    std::vector<std::size_t> m_open;
    std::vector<std::size_t> m_sectionStarts;
    std::vector<FoundIdentity> m_found;
};

} // namespace

std::vector<FoundIdentity> findSums(const ValueTable &table)
{
    std::vector<FoundIdentity> found = SumFinder(table, Measure::Money).run();
    std::vector<FoundIdentity> perShare = SumFinder(table, Measure::PerShare).run();
    found.insert(found.end(), std::make_move_iterator(perShare.begin()), std::make_move_iterator(perShare.end()));
    return found;
}

std::optional<std::int64_t> residual(const Identity &identity, const ValueTable &table, std::size_t period)
{
    const ValueRow &target = table.rows[identity.target];
    if (target.unreadable[period]) {
        return std::nullopt;
    }
    std::int64_t sum = 0;
    bool anything = target.values[period].has_value();
    for (const Identity::Term &term : identity.terms) {
        const ValueRow &row = table.rows[term.row];
        if (row.unreadable[period]) {
            return std::nullopt;
        }
        if (row.values[period]) {
            sum += term.sign * *row.values[period];
            anything = true;
        }
    }
    if (!anything) {
        return std::nullopt;
    }
    return sum - target.values[period].value_or(0);
}

bool isTaught(const Identity &identity, const ValueTable &table, std::size_t period)
{
    const auto isClean = [&](std::size_t other) {
        const auto soft = [&](std::size_t row) { return static_cast<bool>(table.rows[row].soft[other]); };
        return !soft(identity.target)
            && std::none_of(identity.terms.begin(), identity.terms.end(), [&](const Identity::Term &term) { return soft(term.row); });
    };
    std::vector<std::size_t> teachers;
    std::size_t deniers = 0;
    for (std::size_t other = 0; other < table.periods; ++other) {
        const auto difference = residual(identity, table, other);
        if (other == period || !difference || !isClean(other)) {
            continue;
        }
        if (*difference == 0) {
            teachers.push_back(other);
        } else {
            ++deniers;
        }
    }
    const auto known = [&](std::size_t row) {
        const auto &values = table.rows[row].values;
        return values[period].value_or(0) == 0 || std::any_of(teachers.begin(), teachers.end(), [&values](std::size_t other) {
            return values[other].value_or(0) != 0;
        });
    };
    // A row in between that is left out must have shown that it does not belong, not merely have been nought.
    for (std::size_t row = identity.terms.front().row; row < identity.target; ++row) {
        if (table.rows[row].measure == table.rows[identity.target].measure && !known(row)) {
            return false;
        }
    }
    return teachers.size() > deniers
        && std::all_of(identity.terms.begin(), identity.terms.end(), [&](const Identity::Term &term) { return known(term.row); });
}

} // namespace filing::solve
