// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/headingcolumns.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <utility>

namespace filing
{


namespace
{

using Kind = HeaderToken::Kind;

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

bool isLeaf(Kind kind)
{
    return kind == Kind::WholeDate || kind == Kind::Year || kind == Kind::MonthDay || kind == Kind::Quarter;
}

/// What sets columns of one period apart.
bool isSide(Kind kind)
{
    return kind == Kind::Reported || kind == Kind::Restated || kind == Kind::NonGaap;
}

bool touches(const HeaderCell &cell, const ValueColumn &column)
{
    return cell.left < column.right && column.left < cell.right;
}

/// One kind of heading on one line: "Three Months Ended" twice, say.
using Band = std::vector<HeaderCell>;

double misfit(const HeaderCell &heading, const std::vector<HeaderCell> &leaves, std::size_t from, std::size_t to)
{
    const int middle = (leaves[from].left + leaves[to - 1].right);
    return std::abs(middle - center(heading));
}

// Headings centred over runs of columns: the split of the columns that fits their places best.
std::vector<std::size_t> splitByPlace(const Band &band, const std::vector<HeaderCell> &leaves)
{
    const std::size_t n = leaves.size();
    const std::size_t k = band.size();
    constexpr double never = 1e9;
    // cost[i][j]: the first j leaves shared out among the first i headings; cut[i][j]: where the last share begins.
    std::vector<std::vector<double>> cost(k + 1, std::vector<double>(n + 1, never));
    std::vector<std::vector<std::size_t>> cut(k + 1, std::vector<std::size_t>(n + 1, 0));
    cost[0][0] = 0;
    for (std::size_t i = 1; i <= k; ++i) {
        for (std::size_t j = i; j <= n; ++j) {
            for (std::size_t from = i - 1; from < j; ++from) {
                const double total = cost[i - 1][from] + (cost[i - 1][from] < never ? misfit(band[i - 1], leaves, from, j) : 0);
                if (total < cost[i][j]) {
                    cost[i][j] = total;
                    cut[i][j] = from;
                }
            }
        }
    }
    std::vector<std::size_t> owners(n, 0);
    std::size_t end = n;
    for (std::size_t i = k; i > 0; --i) {
        const std::size_t from = cut[i][end];
        std::fill(owners.begin() + static_cast<std::ptrdiff_t>(from), owners.begin() + static_cast<std::ptrdiff_t>(end), i - 1);
        end = from;
    }
    return owners;
}

// Headings that each stand right over one column and leave others without: "(Restated)" over the second of five. Empty where
// they do not stand so; `nobody` for columns without one.
std::vector<std::size_t> ownersByOverlap(const Band &band, const std::vector<HeaderCell> &leaves, const std::vector<ValueColumn> &figures)
{
    // Over figures that have no date: "Adjustments" between two dated columns.
    const auto isElsewhere = [&](const HeaderCell &heading) {
        return std::any_of(figures.begin(), figures.end(), [&](const ValueColumn &column) {
            const bool dated = std::any_of(leaves.begin(), leaves.end(), [&](const HeaderCell &leaf) { return touches(leaf, column); });
            return !dated && touches(heading, column);
        });
    };
    std::vector<std::size_t> owners(leaves.size(), nobody);
    for (std::size_t i = 0; i < band.size(); ++i) {
        std::size_t over = nobody;
        for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf) {
            if (band[i].left < leaves[leaf].right && leaves[leaf].left < band[i].right) {
                if (over != nobody) {
                    return {};
                }
                over = leaf;
            }
        }
        if (over == nobody && isElsewhere(band[i])) {
            continue;
        }
        if (over == nobody || owners[over] != nobody) {
            return {};
        }
        owners[over] = i;
    }
    return owners;
}

// A word that only qualifies ("As Restated") is of the column it stands over. Dates and durations stand over groups of
// columns; one alone that is far from the middle of them all is of the column under it.
bool isOfOneColumn(const Band &band, const std::vector<HeaderCell> &leaves)
{
    const Kind kind = band.front().token.kind;
    const int middle = leaves.front().left + leaves.back().right;
    if (isSide(kind)) {
        // "(Restated)" in the middle above all columns speaks for all.
        constexpr int nearby = 4;
        return kind != Kind::Restated || band.size() > 1 || band.front().line >= leaves.front().line || std::abs(middle - center(band.front())) > nearby;
    }
    const int step = (leaves.back().right - leaves.front().left) / static_cast<int>(leaves.size());
    // Both middles count twice, so this is three quarters of a column.
    return band.size() == 1 && 2 * std::abs(middle - center(band.front())) > 3 * step;
}

// Tabbed text: "2011   2010 (Restated)" names the column before it.
std::vector<std::size_t> ownersBehind(const Band &band, const std::vector<HeaderCell> &leaves)
{
    std::vector<std::size_t> owners(leaves.size(), nobody);
    for (std::size_t i = 0; i < band.size(); ++i) {
        for (std::size_t leaf = leaves.size(); leaf-- > 0;) {
            if (leaves[leaf].token.text.begin < band[i].token.text.begin) {
                owners[leaf] = i;
                break;
            }
        }
    }
    return owners;
}

// Which heading of the band stands over each leaf; `nobody` where none does.
std::vector<std::size_t> ownersOf(const Band &band, const std::vector<HeaderCell> &leaves, const std::vector<ValueColumn> &figures, bool positions)
{
    const std::size_t n = leaves.size();
    const std::size_t k = band.size();
    if (!positions && k < n && isSide(band.front().token.kind) && band.front().line == leaves.front().line) {
        return ownersBehind(band, leaves);
    }
    // Right over figures without a date it is theirs, in the middle or not.
    const bool overUndated = k == 1 && isSide(band.front().token.kind)
        && std::any_of(figures.begin(), figures.end(), [&](const ValueColumn &column) { return touches(band.front(), column); })
        && std::none_of(leaves.begin(), leaves.end(), [&](const HeaderCell &leaf) {
               return leaf.left < band.front().right && band.front().left < leaf.right;
           });
    if (positions && k < n && (overUndated || isOfOneColumn(band, leaves))) {
        const std::vector<std::size_t> owners = ownersByOverlap(band, leaves, figures);
        if (!owners.empty()) {
            return owners;
        }
    }
    if (positions && k > 1 && k < n) {
        return splitByPlace(band, leaves);
    }
    std::vector<std::size_t> owners(n, 0);
    for (std::size_t leaf = 0; leaf < n; ++leaf) {
        owners[leaf] = k == n ? leaf : std::min(k - 1, leaf * k / n);
    }
    return owners;
}

/// The line of headings with one for each column.
struct BaseLine
{
    int line = -1;
    bool restatement = false;    ///< Names the sides of a restatement; the dates stand above, over all of them.

    [[nodiscard]] bool isLeafHere(const HeaderCell &cell) const
    {
        const Kind kind = cell.token.kind;
        return cell.line == line && (restatement ? isSide(kind) || kind == Kind::NoPeriod : isLeaf(kind));
    }
};

std::vector<Band> bandsOf(const HeaderInput &input, const BaseLine &baseLine, bool durationsToo)
{
    std::map<std::pair<int, int>, Band> bands;
    for (const HeaderCell &cell : input.cells) {
        const Kind kind = cell.token.kind;
        const bool base = baseLine.isLeafHere(cell) || (cell.line == baseLine.line && kind == Kind::NoPeriod);
        if (!base && kind != Kind::Words && kind != Kind::Filler && kind != Kind::NoPeriod && (durationsToo || kind != Kind::Duration)) {
            // "March 31, 2011" and "2010" on one line are both ends of a period.
            const int group = kind == Kind::Year || kind == Kind::WholeDate ? static_cast<int>(Kind::WholeDate) : static_cast<int>(kind);
            // "Twelve Months" may stand a line above "Three Months Ended" beside it; typewriters centre them so.
            const bool oneBand = kind == Kind::Duration && input.source == GridSource::FixedWidth;
            bands[{oneBand ? -1 : cell.line, group}].push_back(cell);
        }
    }
    std::vector<Band> out;
    for (auto &[key, band] : bands) {
        if (key.first < 0) {
            std::stable_sort(band.begin(), band.end(), [](const HeaderCell &a, const HeaderCell &b) { return center(a) < center(b); });
        }
        out.push_back(std::move(band));
    }
    return out;
}

// The line with the most dates or years has one heading for each column; the others stand over groups of them.
BaseLine baseLineOf(const HeaderInput &input)
{
    std::map<int, int> counts;
    std::map<int, std::map<Kind, int>> kinds;
    for (const HeaderCell &cell : input.cells) {
        ++kinds[cell.line][cell.token.kind];
        if (isLeaf(cell.token.kind)) {
            // A year or a whole date makes a better leaf than the month above it.
            counts[cell.line] += cell.token.kind == Kind::MonthDay ? 10 : 11;
        }
    }
    BaseLine best;
    for (const auto &[line, count] : counts) {
        if (best.line < 0 || count >= counts[best.line]) {
            best.line = line;
        }
    }
    // "As Previously Reported   Adjustments   As Restated" below "Year Ended June 30, 2010".
    for (auto &[line, of] : kinds) {
        const int leaves = of[Kind::Reported] + of[Kind::Restated] + of[Kind::NoPeriod];
        if (best.line >= 0 && line > best.line && of[Kind::Reported] > 0 && of[Kind::Restated] > 0 && leaves * 10 > counts[best.line]) {
            return {line, true};
        }
    }
    return best;
}

} // namespace

std::vector<HeadedColumn> columnsByPlace(const HeaderInput &input)
{
    std::vector<HeadedColumn> columns;
    for (std::size_t i = 0; i < input.columns.size(); ++i) {
        HeadedColumn column;
        column.valueColumn = static_cast<int>(i);
        column.percent = input.columns[i].percents * 2 > input.columns[i].figures + input.columns[i].percents;
        for (const HeaderCell &cell : input.cells) {
            if (touches(cell, input.columns[i])) {
                column.cells.push_back(cell);
            }
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

std::vector<HeadedColumn> columnsByOrder(const HeaderInput &input)
{
    const BaseLine baseLine = baseLineOf(input);
    std::vector<HeaderCell> leaves;
    for (const HeaderCell &cell : input.cells) {
        const bool leaf = baseLine.line >= 0 ? baseLine.isLeafHere(cell) : cell.token.kind == Kind::Duration;
        if (leaf) {
            leaves.push_back(cell);
        }
    }
    const bool positions = input.source != GridSource::Tabs;
    std::vector<HeadedColumn> columns;
    const std::vector<Band> bands = bandsOf(input, baseLine, baseLine.line >= 0);
    std::vector<std::vector<std::size_t>> owners;
    for (const Band &band : bands) {
        owners.push_back(ownersOf(band, leaves, input.columns, positions));
    }
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        HeadedColumn column;
        for (std::size_t b = 0; b < bands.size(); ++b) {
            if (owners[b][i] != nobody) {
                column.cells.push_back(bands[b][owners[b][i]]);
            }
        }
        column.leaf = leaves[i];
        column.cells.push_back(leaves[i]);
        std::sort(column.cells.begin(), column.cells.end(), [](const HeaderCell &a, const HeaderCell &b) {
            return a.token.text.begin < b.token.text.begin;
        });
        columns.push_back(std::move(column));
    }
    return columns;
}

void placeColumns(std::vector<HeadedColumn> &columns, const HeaderInput &input)
{
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < input.columns.size(); ++i) {
        const ValueColumn &column = input.columns[i];
        if (column.percents * 2 <= column.figures + column.percents) {
            open.push_back(i);
        }
    }
    if (open.size() == columns.size()) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            columns[i].valueColumn = static_cast<int>(open[i]);
        }
        return;
    }
    std::size_t from = 0;
    for (HeadedColumn &column : columns) {
        int best = -1;
        int bestDistance = 1 << 20;
        const HeaderCell &leaf = column.leaf;
        for (std::size_t i = from; i < open.size(); ++i) {
            const ValueColumn &value = input.columns[open[i]];
            const int distance = std::min(std::abs(leaf.right - value.right) * 2, std::abs(center(leaf) - value.left - value.right));
            if (distance < bestDistance) {
                bestDistance = distance;
                best = static_cast<int>(i);
            }
        }
        if (best >= 0) {
            column.valueColumn = static_cast<int>(open[static_cast<std::size_t>(best)]);
            from = static_cast<std::size_t>(best) + 1;
        }
    }
}

} // namespace filing
