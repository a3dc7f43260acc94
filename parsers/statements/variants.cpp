// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/variants.h"

#include "parsers/statements/valuetable.h"

#include <algorithm>
#include <utility>

namespace filing::solve
{

namespace
{

/// Decimal digits by which one way must explain the statement better than the other.
constexpr double clearly = 2.6;
/// Digits from which on the choice between two clean passes needs no further doubt.
constexpr double surely = 5.0;
constexpr std::size_t mostRows = 200;
constexpr std::size_t mostOpenRows = 16;

double evidenceOf(const ValueTable &table)
{
    double sum = 0;
    for (const FoundIdentity &found : findSums(table)) {
        sum += found.evidence;
    }
    return sum;
}

void putCells(ValueRow &row, const PeriodTokens &cells, int places, const NumberStyle &style)
{
    for (std::size_t k = 0; k < row.values.size(); ++k) {
        row.values[k].reset();
        row.unreadable[k] = false;
        row.soft[k] = false;
        if (k >= cells.size() || !cells[k]) {
            continue;
        }
        if (isCleanNumber(*cells[k], style)) {
            row.values[k] = toMantissa(cells[k]->number->value, places);
        }
        row.unreadable[k] = !row.values[k];
    }
}

/// Every way to read the row: what is there now comes first.
std::vector<std::pair<bool, PeriodTokens>> waysOf(const WorkRow &row)
{
    std::vector<std::pair<bool, PeriodTokens>> ways = {{false, row.line.cells}};
    const bool slid = std::any_of(row.slidFrom.begin(), row.slidFrom.end(), [](std::size_t from) { return from != noLine; });
    if (!slid) {
        for (const PeriodTokens &cells : row.line.otherCells) {
            ways.emplace_back(false, cells);
        }
    }
    if (row.undecided && !row.shadows.empty()) {
        ways.emplace_back(true, row.shadows.front().line.cells);
    }
    return ways;
}

/// Periods in which the two passes say different things.
std::size_t disagreements(const WorkRow &row)
{
    const WorkLine &other = row.shadows.front().line;
    std::size_t count = 0;
    for (std::size_t k = 0; k < row.line.cells.size(); ++k) {
        const auto &a = row.line.cells[k];
        const auto &b = other.cells[k];
        count += a.has_value() != b.has_value() || (a && a->shown != b->shown) ? 1 : 0;
    }
    return count;
}

/// The passes over one row stand in the same periods.
void alignShadows(WorkRow &row)
{
    for (Shadow &shadow : row.shadows) {
        for (const PeriodTokens &cells : shadow.line.otherCells) {
            const bool same = std::equal(cells.begin(), cells.end(), row.line.cells.begin(), row.line.cells.end(),
                                         [](const auto &a, const auto &b) { return a.has_value() == b.has_value(); });
            if (same) {
                shadow.line.cells = cells;
                break;
            }
        }
    }
}

} // namespace

bool settleVariants(std::vector<WorkRow> &rows, ValueTable &table, const NumberStyle &style)
{
    if (rows.size() > mostRows) {
        return false;
    }
    bool settled = false;
    std::size_t open = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto ways = waysOf(rows[i]);
        if (ways.size() < 2 || ++open > mostOpenRows) {
            continue;
        }
        const ValueRow before = table.rows[i];
        std::vector<double> evidence;
        for (const auto &[swap, cells] : ways) {
            putCells(table.rows[i], cells, table.places, style);
            evidence.push_back(evidenceOf(table));
        }
        const auto best = static_cast<std::size_t>(std::max_element(evidence.begin(), evidence.end()) - evidence.begin());
        double rival = -1e9;
        for (std::size_t way = 0; way < ways.size(); ++way) {
            const bool sameLine = ways[way].first == ways[best].first;
            if (way != best && (best != 0 || !sameLine)) {
                rival = std::max(rival, evidence[way]);
            }
        }
        const bool clear = rival > -1e9 && evidence[best] > rival + clearly;
        if (!clear) {
            table.rows[i] = before;
            continue;
        }
        settled = true;
        putCells(table.rows[i], ways[best].second, table.places, style);
        if (rows[i].undecided) {
            // One figure that fits may fit because another was misread to match; the column solver weighs that.
            rows[i].undecided = disagreements(rows[i]) < 2 || evidence[best] < rival + surely;
            if (ways[best].first) {
                std::swap(rows[i].line, rows[i].shadows.front().line);
            }
            if (!rows[i].undecided) {
                rows[i].shadows.front().reason = "misread pass over the same line; the arithmetic agrees with the other";
            }
        } else {
            rows[i].line.cells = ways[best].second;
            alignShadows(rows[i]);
        }
    }
    return settled;
}

} // namespace filing::solve
