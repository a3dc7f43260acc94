// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/cellassign.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <limits>
#include <map>

namespace filing::solve
{

namespace
{

constexpr double unreachable = std::numeric_limits<double>::infinity();

/// The most frequent value, the smallest of equals.
int mode(const std::vector<int> &values)
{
    std::map<int, int> counts;
    for (const int value : values) {
        ++counts[value];
    }
    int best = 0;
    int most = 0;
    for (const auto &[value, count] : counts) {
        if (count > most) {
            most = count;
            best = value;
        }
    }
    return best;
}

/// Positions of the lines that have a value for every period.
std::vector<int> learntColumns(std::size_t periods, const std::vector<std::vector<Token>> &lines, bool cumulative)
{
    std::vector<int> columns(periods);
    for (std::size_t k = 0; k < periods; ++k) {
        std::vector<int> seen;
        for (const auto &line : lines) {
            if (line.size() == periods) {
                seen.push_back(line[k].column - (cumulative && k > 0 ? line[k - 1].column : 0));
            }
        }
        if (seen.empty()) {
            columns[k] = static_cast<int>(2 * k + 2);
        } else {
            columns[k] = mode(seen) + (cumulative && k > 0 ? columns[k - 1] : 0);
        }
    }
    return columns;
}

/// What it costs to leave a token out: dashes and percentages are often columns of their own.
double dropCost(const Token &token)
{
    if (!token.number) {
        return 3.0;
    }
    return token.number->kind == PrintedNumber::Kind::Number ? 6.0 : 0.6;
}

/// Moving right (a doubled tab) is the likelier accident when the two readings are equally far.
double bend(int offset)
{
    return offset >= 0 ? offset : -offset + 0.25;
}

/// Of equal bends the one that happens late in the line.
double lean(int offset)
{
    return 0.02 * std::abs(offset);
}

/// Columns of figures that no period has, where the table prints more of them than there are periods: changes from year to
/// year, segments, adjustments. What stands there is never a slid value of a period.
std::vector<int> foreignColumns(const ColumnModel &model, const std::vector<std::vector<Token>> &lines)
{
    std::map<int, std::size_t> filled;
    std::size_t wide = 0;
    std::size_t counted = 0;
    for (const auto &line : lines) {
        if (line.size() < model.columns.size()) {
            continue;
        }
        ++counted;
        wide += line.size() > model.columns.size() ? 1U : 0U;
        for (const Token &token : line) {
            ++filled[token.column];
        }
    }
    std::vector<int> foreign;
    for (const auto &[column, count] : filled) {
        if (wide * 2 > counted && count * 2 > counted
            && std::find(model.columns.begin(), model.columns.end(), column) == model.columns.end()) {
            foreign.push_back(column);
        }
    }
    return foreign;
}

struct Step
{
    double cost = unreachable;
    int previousPeriod = -2;    ///< -1: none before.
    int previousToken = -1;
};

} // namespace

ColumnModel columnModel(const RawStatement &raw, const std::vector<std::vector<Token>> &lines)
{
    const std::size_t periods = raw.head.periods.size();
    ColumnModel model;
    const bool told = raw.periodColumns.size() == periods
        && std::all_of(raw.periodColumns.begin(), raw.periodColumns.end(), [](int column) { return column >= 0; });
    model.cumulative = raw.source == GridSource::Tabs;
    const bool usesTold = told && !model.cumulative;
    model.columns = usesTold ? raw.periodColumns : learntColumns(periods, lines, model.cumulative);
    if (usesTold) {
        model.foreign = foreignColumns(model, lines);
        model.foreign.insert(model.foreign.end(), raw.otherColumns.begin(), raw.otherColumns.end());
    }
    return model;
}

PeriodTokens assignPeriods(const std::vector<Token> &tokens, const ColumnModel &model)
{
    const std::size_t periods = model.columns.size();
    const std::size_t count = tokens.size();
    PeriodTokens cells(periods);
    if (count == 0 || periods == 0) {
        return cells;
    }
    const auto at = [periods](std::size_t token, std::size_t period) { return token * periods + period; };
    const auto offset = [&](std::size_t token, std::size_t period) {
        return tokens[token].column - model.columns[period];
    };
    const auto bends = [&](std::size_t token, int by) {
        const bool stays = by != 0
            && std::find(model.foreign.begin(), model.foreign.end(), tokens[token].column) != model.foreign.end();
        return stays ? unreachable : bend(by);
    };
    std::vector<double> dropped(count + 1, 0);
    for (std::size_t i = 0; i < count; ++i) {
        dropped[i + 1] = dropped[i] + dropCost(tokens[i]);
    }
    std::vector<Step> steps(count * periods);
    double best = dropped[count];
    int bestToken = -1;
    int bestPeriod = -1;
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t k = 0; k < periods; ++k) {
            Step &step = steps[at(i, k)];
            step = {dropped[i] + bends(i, offset(i, k)) + lean(offset(i, k)), -1, -1};
            for (std::size_t j = 0; j < i; ++j) {
                for (std::size_t m = 0; m < k; ++m) {
                    const int moved = model.cumulative ? offset(i, k) - offset(j, m) : offset(i, k);
                    const double cost = steps[at(j, m)].cost + dropped[i] - dropped[j + 1] + bends(i, moved) + lean(offset(i, k));
                    if (cost < step.cost) {
                        step = {cost, static_cast<int>(m), static_cast<int>(j)};
                    }
                }
            }
            const double total = step.cost + dropped[count] - dropped[i + 1];
            if (total < best) {
                best = total;
                bestToken = static_cast<int>(i);
                bestPeriod = static_cast<int>(k);
            }
        }
    }
    while (bestToken >= 0) {
        const auto token = static_cast<std::size_t>(bestToken);
        const auto period = static_cast<std::size_t>(bestPeriod);
        if (!tokens[token].isNil()) {
            cells[period] = tokens[token];
        }
        bestToken = steps[at(token, period)].previousToken;
        bestPeriod = steps[at(token, period)].previousPeriod;
    }
    return cells;
}

std::vector<PeriodTokens> otherAssignments(const std::vector<Token> &tokens, const ColumnModel &model)
{
    constexpr std::size_t mostPeriods = 8;
    constexpr double furthest = 2.6;
    const std::size_t periods = model.columns.size();
    if (!model.cumulative || tokens.empty() || tokens.size() >= periods || periods > mostPeriods) {
        return {};
    }
    std::vector<std::pair<double, unsigned>> ways;
    double nearest = unreachable;
    for (unsigned mask = 0; mask < (1U << periods); ++mask) {
        if (static_cast<std::size_t>(std::popcount(mask)) != tokens.size()) {
            continue;
        }
        double cost = 0;
        int before = 0;
        std::size_t token = 0;
        for (std::size_t k = 0; k < periods; ++k) {
            if ((mask >> k & 1U) != 0) {
                const int offset = tokens[token++].column - model.columns[k];
                cost += bend(offset - before) + lean(offset);
                before = offset;
            }
        }
        nearest = std::min(nearest, cost);
        ways.emplace_back(cost, mask);
    }
    std::sort(ways.begin(), ways.end());
    std::vector<PeriodTokens> all;
    for (const auto &[cost, mask] : ways) {
        if (cost > nearest + furthest || cost == nearest) {
            continue;
        }
        PeriodTokens cells(periods);
        std::size_t token = 0;
        for (std::size_t k = 0; k < periods; ++k) {
            if ((mask >> k & 1U) != 0) {
                cells[k] = tokens[token++];
            }
        }
        all.push_back(std::move(cells));
    }
    return all;
}

} // namespace filing::solve
