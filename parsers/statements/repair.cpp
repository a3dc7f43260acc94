// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/repair.h"

#include "parsers/core/text.h"
#include "parsers/statements/columnsolver.h"
#include "parsers/statements/valuetable.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace filing::solve
{

namespace
{

/// A clean number is only overruled by arithmetic that is this sure, and by two equations.
constexpr double overruleMargin = 6.0;
/// An explanation dearer than this needs several misread cells.
constexpr double farFetched = 12.0;

class Decider
{
public:
    Decider(const CellWordsTable &words, const ValueTable &table, const std::vector<Identity> &identities,
            const NumberStyle &style)
        : m_words(words)
        , m_table(table)
        , m_identities(identities)
        , m_style(style)
        , m_decisions(words.size())
    {
        for (std::size_t row = 0; row < words.size(); ++row) {
            m_decisions[row].resize(words[row].size());
            for (std::size_t k = 0; k < words[row].size(); ++k) {
                if (words[row][k]) {
                    m_decisions[row][k] = byItself(*words[row][k]);
                }
            }
        }
    }

    DecisionTable run()
    {
        // What a filer typed stands, even where it does not add up; only a scan is corrected.
        for (std::size_t period = 0; period < m_table.periods && m_style.scanned; ++period) {
            solvePeriod(period);
        }
        for (std::size_t i = 0; i < m_identities.size(); ++i) {
            if (m_identities[i].kind == Identity::Kind::PerShare) {
                for (std::size_t period = 0; period < m_table.periods; ++period) {
                    settlePerShare(i, period);
                }
            }
        }
        return std::move(m_decisions);
    }

private:
    /// Without arithmetic: the reading where there is one; where there are several, the first with little margin.
    static Decision byItself(const CellWords &words)
    {
        Decision decision;
        if (words.readings.empty()) {
            return decision;
        }
        decision.value = words.readings.front().value;
        const bool malformed = !words.passes.front().clean && !words.undecided;
        if (words.readings.size() > 1) {
            decision.margin = std::min(words.readings[1].cost, malformed ? 0.5 : acceptMargin - 1);
            decision.runnerUp = words.readings[1].value;
        } else if (malformed) {
            decision.margin = 0.5;
            decision.runnerUp = decision.value;
        }
        return decision;
    }

    struct Column
    {
        std::vector<std::size_t> rows;
        std::map<std::size_t, std::size_t> cellOf;
        std::vector<ColumnCell> cells;
        std::vector<ColumnEquation> equations;
        std::vector<std::size_t> identities;
    };

    std::size_t cellFor(Column &column, std::size_t row, std::size_t period) const
    {
        const auto known = column.cellOf.find(row);
        if (known != column.cellOf.end()) {
            return known->second;
        }
        const CellWords &words = *m_words[row][period];
        ColumnCell cell;
        cell.base = m_table.rows[row].values[period].value_or(0);
        for (std::size_t i = 1; i < words.readings.size(); ++i) {
            if (const auto value = toMantissa(words.readings[i].value, m_table.places)) {
                cell.options.emplace_back(*value, words.readings[i].cost);
            }
        }
        cell.cost = [this, &words](std::int64_t value) {
            return std::max(0.0, costOf(words, toDecimal(value, m_table.places), m_style));
        };
        if (!words.isClean()) {
            addNeighbours(cell, words.passes.front().shown, m_table.places);
        }
        column.cells.push_back(std::move(cell));
        column.rows.push_back(row);
        return column.cellOf[row] = column.cells.size() - 1;
    }

    /// Where some characters were misread, so may one digit have been that looks well: an error beside it could hide there.
    static void addNeighbours(ColumnCell &cell, std::string_view shown, int places)
    {
        std::vector<std::int64_t> bases = {cell.base};
        for (const auto &[value, cost] : cell.options) {
            if (cost < 2 && bases.size() < 4) {
                bases.push_back(value);
            }
        }
        std::int64_t lowest = 1;
        for (int i = 0; i < places && cell.base % (lowest * 10) == 0; ++i) {
            lowest *= 10;
        }
        // A leading nought is a misread digit as well: it is counted by what is shown, not by the value.
        const auto digits = std::count_if(shown.begin(), shown.end(), [](char c) { return isAlnum(c) || c == '?'; });
        for (const std::int64_t base : bases) {
            const std::int64_t magnitude = std::abs(base);
            std::int64_t power = lowest;
            for (std::ptrdiff_t i = 0; i < digits && i < 12; ++i, power *= 10) {
                const std::int64_t digit = magnitude / power % 10;
                for (std::int64_t other = 0; other < 10; ++other) {
                    const std::int64_t value = magnitude + (other - digit) * power;
                    addOption(cell, base < 0 ? -value : value);
                }
            }
        }
    }

    static void addOption(ColumnCell &cell, std::int64_t value)
    {
        const bool known = value == cell.base || std::any_of(cell.options.begin(), cell.options.end(), [value](const auto &option) {
            return option.first == value;
        });
        if (!known) {
            cell.options.emplace_back(value, cell.cost(value));
        }
    }

    Column columnFor(std::size_t period) const
    {
        Column column;
        for (std::size_t i = 0; i < m_identities.size(); ++i) {
            const Identity &identity = m_identities[i];
            if (identity.kind != Identity::Kind::Sum || !residual(identity, m_table, period)) {
                continue;
            }
            if (!isTaught(identity, m_table, period)) {
                continue;
            }
            ColumnEquation equation;
            const auto add = [&](std::size_t row, int sign) {
                if (m_words[row][period]) {
                    equation.terms.emplace_back(cellFor(column, row, period), sign);
                }
            };
            add(identity.target, -1);
            for (const Identity::Term &term : identity.terms) {
                add(term.row, term.sign);
            }
            column.equations.push_back(std::move(equation));
            column.identities.push_back(i);
        }
        return column;
    }

    static bool broken(const Column &column, std::size_t equation)
    {
        std::int64_t sum = 0;
        for (const auto &[cell, sign] : column.equations[equation].terms) {
            sum += sign * column.cells[cell].base;
        }
        return sum != 0;
    }

    void solvePeriod(std::size_t period)
    {
        const Column column = columnFor(period);
        const bool soft = std::any_of(column.cells.begin(), column.cells.end(),
                                      [](const ColumnCell &cell) { return !cell.options.empty(); });
        std::size_t brokenCount = 0;
        for (std::size_t e = 0; e < column.equations.size(); ++e) {
            brokenCount += broken(column, e) ? 1 : 0;
        }
        const bool malformed = std::any_of(column.rows.begin(), column.rows.end(), [&](std::size_t row) {
            return !m_words[row][period]->isClean();
        });
        if (column.equations.empty() || (brokenCount == 0 && !soft && !malformed)) {
            return;
        }
        const ColumnResult result = solveColumn(column.cells, column.equations);
        if (!result.solved || result.exhausted) {
            return;
        }
        for (std::size_t cell = 0; cell < column.cells.size(); ++cell) {
            apply(column, cell, period, result);
        }
    }

    void apply(const Column &column, std::size_t cell, std::size_t period, const ColumnResult &result)
    {
        const std::size_t row = column.rows[cell];
        Decision &decision = *m_decisions[row][period];
        const CellWords &words = *m_words[row][period];
        std::vector<std::size_t> choosing;
        std::size_t brokenHere = 0;
        bool trustworthy = false;
        for (std::size_t e = 0; e < column.equations.size(); ++e) {
            const auto &terms = column.equations[e].terms;
            if (std::any_of(terms.begin(), terms.end(), [cell](const auto &term) { return term.first == cell; })) {
                choosing.push_back(column.identities[e]);
                brokenHere += broken(column, e) ? 1 : 0;
                const auto doubtful = std::count_if(terms.begin(), terms.end(), [&](const auto &term) {
                    return !m_words[column.rows[term.first]][period]->isClean();
                });
                trustworthy = trustworthy || doubtful < 2;
            }
        }
        const bool changed = result.values[cell] != column.cells[cell].base;
        // Where many things must have gone wrong at once, or two doubtful cells can make up for each other and for a third,
        // nothing is proven by their fitting.
        const bool weak = !trustworthy || (brokenHere > 0 && result.cost > farFetched);
        const double margin = weak ? std::min(result.margin[cell], firmMargin - 0.5) : result.margin[cell];
        const Decimal solved = toDecimal(result.values[cell], m_table.places);
        // A sign that nothing printed shows is the filer's slip as often as the scan's.
        const bool unseenSign = solved.isNegative() != showsSign(words.passes.front().shown) && !solved.isZero();
        if (words.isClean() || unseenSign) {
            if ((changed || unseenSign) && (margin < overruleMargin || brokenHere < 2)) {
                decision.margin = std::min(decision.margin, acceptMargin - 1);
                decision.runnerUp = solved;
                return;
            }
        }
        decision.margin = unseenSign ? std::min(margin, firmMargin - 0.5) : margin;
        decision.runnerUp = toDecimal(result.runnerUp[cell], m_table.places);
        if (margin >= acceptMargin) {
            decision.value = solved;
            decision.byArithmetic = changed || !words.isClean();
            decision.identities = std::move(choosing);
        }
    }

    static bool showsSign(std::string_view shown)
    {
        return shown.find_first_of("()[]{}-") != std::string_view::npos;
    }

    /// Picks the one reading of a doubtful per-share cell that the result and the share count allow.
    void settlePerShare(std::size_t index, std::size_t period)
    {
        const Identity &identity = m_identities[index];
        const auto firm = [&](std::size_t row) {
            return m_words[row][period] && m_decisions[row][period]->value
                && m_decisions[row][period]->margin >= acceptMargin;
        };
        if (!m_words[identity.target][period] || m_words[identity.target][period]->isClean()
            || !firm(identity.terms[0].row) || !firm(identity.terms[1].row)) {
            return;
        }
        const CellWords &words = *m_words[identity.target][period];
        Decision &decision = *m_decisions[identity.target][period];
        ValueTable trial;
        trial.places = m_table.places;
        trial.periods = 1;
        trial.scale = m_table.scale;
        trial.shareScale = m_table.shareScale;
        trial.rows.resize(3);
        for (ValueRow &row : trial.rows) {
            row.values.resize(1);
            row.unreadable.assign(1, false);
            row.soft.assign(1, false);
        }
        trial.rows[1].values[0] = toMantissa(*m_decisions[identity.terms[0].row][period]->value, m_table.places);
        trial.rows[2].values[0] = toMantissa(*m_decisions[identity.terms[1].row][period]->value, m_table.places);
        const Identity probe{Identity::Kind::PerShare, 0, {{1, 1}, {2, 1}}, {}};
        std::vector<Reading> fitting;
        for (const Reading &reading : words.readings) {
            trial.rows[0].values[0] = toMantissa(reading.value, m_table.places);
            const auto fit = fitPerShare(probe, trial, 0);
            if (fit && fit->holds) {
                fitting.push_back(reading);
            }
        }
        if (fitting.empty()) {
            return;
        }
        decision.value = fitting.front().value;
        decision.byArithmetic = true;
        decision.identities = {index};
        decision.margin = fitting.size() > 1 ? fitting[1].cost - fitting[0].cost : firmMargin;
        decision.runnerUp = fitting.size() > 1 ? fitting[1].value : decision.value;
    }

    const CellWordsTable &m_words;
    const ValueTable &m_table;
    const std::vector<Identity> &m_identities;
    const NumberStyle &m_style;
    DecisionTable m_decisions;
};

} // namespace

DecisionTable decide(const CellWordsTable &words, const ValueTable &table, const std::vector<Identity> &identities,
                     const NumberStyle &style)
{
    return Decider(words, table, identities, style).run();
}

} // namespace filing::solve
