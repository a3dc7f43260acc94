// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/periods.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>
#include <map>
#include <string>

namespace filing
{

namespace
{

using Kind = HeaderToken::Kind;

/// What the headings say of one column.
struct Column
{
    std::vector<HeaderCell> cells;
    HeaderCell leaf;             ///< The lowest of them, where headings were counted.
    int valueColumn = -1;
    bool percent = false;

    [[nodiscard]] const HeaderToken *last(Kind kind) const
    {
        const auto found = std::find_if(cells.rbegin(), cells.rend(), [&](const HeaderCell &cell) { return cell.token.kind == kind; });
        return found == cells.rend() ? nullptr : &found->token;
    }
    [[nodiscard]] bool has(Kind kind) const { return last(kind) != nullptr; }
    [[nodiscard]] bool isDated() const
    {
        return has(Kind::WholeDate) || has(Kind::Year) || (last(Kind::Quarter) != nullptr && last(Kind::Quarter)->year != 0);
    }
};

/// Of columns that print one figure in two currencies, the first is the one the books are kept in.
constexpr std::array<std::string_view, 12> currencies {"rmb", "us", "usd", "eur", "cad", "gbp", "hkd", "jpy", "yen", "euro", "euros", "dollars"};

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

// Html: a column's headings are the cells above it.
std::vector<Column> columnsByPlace(const HeaderInput &input)
{
    std::vector<Column> columns;
    for (std::size_t i = 0; i < input.columns.size(); ++i) {
        Column column;
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

int center(const HeaderCell &cell)
{
    return cell.left + cell.right;
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

// Tabbed text and typewriter tables: headings are counted, not measured.
std::vector<Column> columnsByOrder(const HeaderInput &input)
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
    std::vector<Column> columns;
    const std::vector<Band> bands = bandsOf(input, baseLine, baseLine.line >= 0);
    std::vector<std::vector<std::size_t>> owners;
    for (const Band &band : bands) {
        owners.push_back(ownersOf(band, leaves, input.columns, positions));
    }
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        Column column;
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

// Gives counted columns their place: in order when the numbers agree, else by nearness.
void placeColumns(std::vector<Column> &columns, const HeaderInput &input)
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
    for (Column &column : columns) {
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

// The one nearest to the table.
const HeaderToken *nearest(const std::vector<HeaderToken> &tokens, Kind kind)
{
    const auto found = std::find_if(tokens.rbegin(), tokens.rend(), [&](const HeaderToken &token) { return token.kind == kind; });
    return found == tokens.rend() ? nullptr : &*found;
}

std::optional<Date> makeDate(int year, unsigned month, unsigned day)
{
    Date date {std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    // "February 29," over a year that has none means the month's end.
    if (!date.ok() && day == 29 && month == 2) {
        date = Date {std::chrono::year(year), std::chrono::month(2), std::chrono::day(28)};
    }
    return date.ok() ? std::optional<Date>(date) : std::nullopt;
}

class Resolver
{
public:
    Resolver(const HeaderInput &input, const ReleaseCalendar &calendar, const ReadingText &text)
        : m_input(input)
        , m_calendar(calendar)
        , m_text(text)
    {
    }

    [[nodiscard]] std::optional<Period> resolve(const Column &column) const
    {
        Period period;
        if (column.has(Kind::Since) && !m_input.instants) {
            return sinceInception(column);
        }
        period.end = endOf(column);
        if (!period.end) {
            return std::nullopt;
        }
        if (!m_input.instants) {
            period.months = monthsOf(column, *period.end);
            if (period.months <= 0) {
                return std::nullopt;
            }
            period.start = periodStart(*period.end, period.months);
        }
        period.restated = column.has(Kind::Restated);
        setLabel(period, column);
        return period;
    }

private:
    // "March 28, 2005 (Inception) to September 30, 2008": the first whole date begins it, what is left of the headings ends it.
    std::optional<Period> sinceInception(const Column &column) const
    {
        const auto isDate = [](const HeaderCell &cell) { return cell.token.kind == Kind::WholeDate; };
        const auto first = std::find_if(column.cells.begin(), column.cells.end(), isDate);
        if (first == column.cells.end()) {
            return std::nullopt;
        }
        Column rest = column;
        std::erase_if(rest.cells, [&](const HeaderCell &cell) {
            return cell.token.text == first->token.text || cell.token.kind == Kind::Duration || cell.token.kind == Kind::Since;
        });
        Period period;
        period.start = makeDate(first->token.year, first->token.month, first->token.day);
        period.end = rest.isDated() ? endOf(rest) : std::nullopt;
        if (!period.start || !period.end || *period.start >= *period.end) {
            return std::nullopt;
        }
        const int days = daysBetween(*period.start, *period.end) + 1;
        period.months = std::max(1, static_cast<int>(days / 30.4375 + 0.5));
        setLabel(period, column);
        return period;
    }

    std::optional<Date> endOf(const Column &column) const
    {
        const HeaderToken *year = column.last(Kind::Year);
        if (const HeaderToken *date = column.last(Kind::WholeDate)) {
            // A group's date with a year of its own below it: "Quarter ended June 30, 2003" over "2003  2002".
            return makeDate(year != nullptr ? year->year : date->year, date->month, date->day);
        }
        const HeaderToken *monthDay = column.last(Kind::MonthDay);
        if (monthDay == nullptr) {
            monthDay = nearest(m_input.above, Kind::MonthDay);
        }
        const HeaderToken *dateAbove = nearest(m_input.above, Kind::WholeDate);
        const HeaderToken *quarter = column.last(Kind::Quarter);
        const int printed = year != nullptr ? year->year : quarter != nullptr ? quarter->year : 0;
        // "For the years ended December 31, 2022, December 25, 2021 and …" over bare years: each has its own day.
        const auto sameYear = std::find_if(m_input.above.rbegin(), m_input.above.rend(), [&](const HeaderToken &token) {
            return token.kind == Kind::WholeDate && token.year == printed && printed != 0;
        });
        if (sameYear != m_input.above.rend() && quarter == nullptr && !column.has(Kind::MonthDay)) {
            return makeDate(sameYear->year, sameYear->month, sameYear->day);
        }
        if (quarter != nullptr && !column.has(Kind::MonthDay)) {
            if (const auto end = m_calendar.quarterEnd(quarter->quarter, printed)) {
                return end;
            }
            // No day of the year's would be this quarter's.
            if (monthDay == nullptr && dateAbove == nullptr) {
                return std::nullopt;
            }
        }
        if (monthDay != nullptr) {
            const int y = printed != 0 ? printed : dateAbove != nullptr ? dateAbove->year : 0;
            return y != 0 ? makeDate(y, monthDay->month, monthDay->day) : std::nullopt;
        }
        if (dateAbove != nullptr) {
            return makeDate(printed != 0 ? printed : dateAbove->year, dateAbove->month, dateAbove->day);
        }
        // A neighbour's month and day hold for a bare year as well.
        for (const HeaderCell &cell : m_input.cells) {
            if (printed != 0 && (cell.token.kind == Kind::WholeDate || cell.token.kind == Kind::MonthDay)) {
                return makeDate(printed, cell.token.month, cell.token.day);
            }
        }
        if (printed != 0) {
            if (const auto end = m_calendar.yearEnd(printed)) {
                return end;
            }
            if (const auto end = m_calendar.latestEnd()) {
                return makeDate(printed, static_cast<unsigned>(end->month()), static_cast<unsigned>(end->day()));
            }
        }
        return std::nullopt;
    }

    int monthsOf(const Column &column, Date end) const
    {
        const HeaderToken *duration = column.last(Kind::Duration);
        if (duration != nullptr && duration->months > 0) {
            return duration->months;
        }
        if (duration != nullptr) {
            // Year to date: as many quarters as the quarter named anywhere in the heading.
            for (const HeaderCell &cell : m_input.cells) {
                if (cell.token.kind == Kind::Quarter) {
                    return cell.token.quarter * 3;
                }
            }
        }
        if (column.has(Kind::Quarter)) {
            return 3;
        }
        if (const HeaderToken *above = nearest(m_input.above, Kind::Duration); above != nullptr && above->months > 0) {
            return above->months;
        }
        if (nearest(m_input.above, Kind::Quarter) != nullptr) {
            return 3;
        }
        // A bare year with no day anywhere in the heading is a year.
        const bool dayTold = column.has(Kind::WholeDate) || column.has(Kind::MonthDay)
            || nearest(m_input.above, Kind::MonthDay) != nullptr || nearest(m_input.above, Kind::WholeDate) != nullptr;
        if (column.has(Kind::Year) && !dayTold) {
            return 12;
        }
        if (const int months = m_calendar.monthsEnding(end)) {
            return months;
        }
        return column.has(Kind::Year) && !column.has(Kind::WholeDate) ? 12 : 0;
    }

    // The label is what the headings say, in reading order: group first, then the column's own date or year.
    void setLabel(Period &period, const Column &column) const
    {
        std::vector<Span> spans;
        const bool sides = std::any_of(m_input.cells.begin(), m_input.cells.end(), [](const HeaderCell &cell) {
            return cell.token.kind == Kind::Restated;
        });
        for (const HeaderCell &cell : column.cells) {
            if (cell.token.isPeriodPart() || cell.token.kind == Kind::Restated || (sides && cell.token.kind == Kind::Reported)) {
                spans.push_back(cell.token.text);
            }
        }
        // What the columns leave out and the title says: "for the three months ended June 30,".
        for (const Kind kind : {Kind::Duration, Kind::MonthDay}) {
            const HeaderToken *above = nearest(m_input.above, kind);
            if (above != nullptr && !column.has(kind) && !column.has(Kind::WholeDate) && !column.has(Kind::Quarter)
                && !(kind == Kind::Duration && m_input.instants)) {
                spans.push_back(above->text);
            }
        }
        std::sort(spans.begin(), spans.end());
        spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
        for (const Span span : spans) {
            const std::string words = collapsed(m_text.text(span));
            period.label.text += (period.label.text.empty() ? "" : " ") + words;
            for (const Span piece : m_text.toSourcePieces(span)) {
                period.label.pieces.push_back(piece);
            }
        }
        period.label.value = isoDate(*period.end);
        period.label.rule = "statement.period";
    }

    const HeaderInput &m_input;
    const ReleaseCalendar &m_calendar;
    const ReadingText &m_text;
};

/// A column of figures with the period its headings give it.
struct Reading
{
    Period period;
    int valueColumn = -1;
    bool adjusted = false;       ///< Non-GAAP or pro forma.
    bool between = false;        ///< "Adjustments" between two columns of the period.
    std::string names;           ///< Words of its headings that tell no period: whose figures they are.
};

struct Resolved
{
    HeaderPeriods header;
    int undated = 0;             ///< Columns of figures that no period was found for.
    bool ambiguous = false;      ///< Several columns of one period, and nothing says which of them is its own.
};

bool isSamePeriod(const Reading &a, const Reading &b)
{
    return a.period.months == b.period.months && a.period.end == b.period.end && a.period.start == b.period.start;
}

bool isOfAll(std::string_view names)
{
    for (const std::string_view word : {"consolidated", "total", "combined"}) {
        if (containsIgnoringCase(names, word)) {
            return true;
        }
    }
    return false;
}

// Several columns of one period: segments beside their total, the entities of a merger beside the sum of both. The one of all
// of them speaks for the period; where none says that it is, nobody does.
std::optional<Reading> ofAll(const std::vector<Reading> &same)
{
    for (const Reading &reading : same) {
        if (isOfAll(reading.names)) {
            return reading;
        }
    }
    const bool named = std::all_of(same.begin(), same.end(), [](const Reading &reading) { return !reading.names.empty(); });
    const bool differ = std::any_of(same.begin(), same.end(), [&](const Reading &reading) { return reading.names != same.front().names; });
    return named && differ ? std::nullopt : std::optional(same.front());
}

// "As reported" and "as adjusted" of one period: what was reported stays, except where all the statement is pro forma. "As
// restated" is a column of its own beside it.
std::vector<Reading> telling(std::vector<Reading> same, bool proForma)
{
    if (std::any_of(same.begin(), same.end(), [](const Reading &reading) { return !reading.between; })) {
        std::erase_if(same, [](const Reading &reading) { return reading.between; });
    }
    const auto wanted = [&](const Reading &reading) { return reading.adjusted == proForma; };
    if (std::any_of(same.begin(), same.end(), wanted)) {
        same.erase(std::remove_if(same.begin(), same.end(), [&](const Reading &reading) { return !wanted(reading); }), same.end());
    }
    std::vector<Reading> kept;
    for (const bool restated : {false, true}) {
        std::vector<Reading> group;
        std::copy_if(same.begin(), same.end(), std::back_inserter(group), [&](const Reading &reading) {
            return reading.period.restated == restated;
        });
        if (const auto one = group.empty() ? std::nullopt : ofAll(group)) {
            kept.push_back(*one);
        }
    }
    return kept;
}

std::string namesOf(const Column &column, const ReadingText &text)
{
    std::string names;
    for (const HeaderCell &cell : column.cells) {
        const std::string_view word = text.text(cell.token.text);
        const bool currency = std::any_of(currencies.begin(), currencies.end(), [&](std::string_view name) {
            return equalsIgnoringCase(word, name);
        });
        if (cell.token.kind == Kind::Words && !currency && word.size() > 1) {
            names += (names.empty() ? "" : " ") + lowered(word);
        }
    }
    return names;
}

Resolved resolveAll(const std::vector<Column> &columns, const Resolver &resolver, const HeaderInput &input, const ReadingText &text)
{
    Resolved out;
    std::vector<Reading> readings;
    for (const Column &column : columns) {
        if (column.percent || (column.has(Kind::NoPeriod) && !column.isDated())) {
            if (column.valueColumn >= 0 && column.has(Kind::NoPeriod)) {
                out.header.others.push_back(column.valueColumn);
            }
            continue;
        }
        std::optional<Period> period = column.has(Kind::NoPeriod) && column.last(Kind::WholeDate) == nullptr && !column.has(Kind::Year)
            ? std::nullopt
            : resolver.resolve(column);
        if (!period) {
            ++out.undated;
            continue;
        }
        const bool adjusted = column.has(Kind::NonGaap) && !column.has(Kind::Reported);
        readings.push_back({std::move(*period), column.valueColumn, adjusted, column.has(Kind::NoPeriod), namesOf(column, text)});
    }
    std::vector<Reading> kept;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        std::vector<Reading> same;
        bool first = true;
        for (std::size_t k = 0; k < readings.size(); ++k) {
            if (isSamePeriod(readings[i], readings[k])) {
                first = first && k >= i;
                same.push_back(readings[k]);
            }
        }
        if (first) {
            const bool alone = same.size() == 1;
            const std::vector<Reading> told = same.size() > 1 ? telling(std::move(same), input.proForma) : std::move(same);
            out.ambiguous = out.ambiguous || (!alone && told.empty());
            kept.insert(kept.end(), told.begin(), told.end());
        }
    }
    std::stable_sort(kept.begin(), kept.end(), [](const Reading &a, const Reading &b) { return a.valueColumn < b.valueColumn; });
    for (Reading &reading : kept) {
        out.header.periods.push_back(std::move(reading.period));
        out.header.columns.push_back(reading.valueColumn);
    }
    return out;
}

/// What stands over a column of figures in a typewriter table besides dates.
struct Heading
{
    std::string names;
    bool noPeriod = false;
    bool proForma = false;
};

Heading headingOver(const ValueColumn &column, const HeaderInput &input, const ReadingText &text)
{
    Heading heading;
    Column over;
    for (const HeaderCell &cell : input.cells) {
        if (cell.left <= column.right && column.left <= cell.right) {
            over.cells.push_back(cell);
        }
    }
    heading.names = namesOf(over, text);
    heading.noPeriod = over.has(Kind::NoPeriod);
    heading.proForma = over.has(Kind::NonGaap);
    return heading;
}

// A typewriter table with several named columns of figures under one period: the period gets the column of all of them. False
// where no heading says which one that is.
bool takeColumnOfAll(std::vector<Column> &columns, const HeaderInput &input, const ReadingText &text)
{
    constexpr int fewFigures = 3;
    std::vector<Heading> headings;
    for (const ValueColumn &value : input.columns) {
        headings.push_back(headingOver(value, input, text));
    }
    for (Column &column : columns) {
        if (column.valueColumn < 0) {
            continue;
        }
        std::vector<int> candidates;
        bool several = false;
        const Heading &own = headings[static_cast<std::size_t>(column.valueColumn)];
        for (int i = 0; i < static_cast<int>(input.columns.size()); ++i) {
            const ValueColumn &value = input.columns[static_cast<std::size_t>(i)];
            const auto owner = std::min_element(columns.begin(), columns.end(), [&](const Column &a, const Column &b) {
                const int middle = value.left + value.right;
                return std::abs(center(a.leaf) - middle) < std::abs(center(b.leaf) - middle);
            });
            if (&*owner != &column || value.figures < fewFigures) {
                continue;
            }
            const Heading &heading = headings[static_cast<std::size_t>(i)];
            several = several || (i != column.valueColumn && !heading.names.empty() && !own.names.empty() && heading.names != own.names);
            if (!heading.noPeriod && (isOfAll(heading.names) || (input.proForma && heading.proForma && heading.names.empty()))) {
                candidates.push_back(i);
            }
        }
        if (several && candidates.size() != 1) {
            return false;
        }
        if (several) {
            column.valueColumn = candidates.front();
        }
    }
    return true;
}

} // namespace

HeaderPeriods readPeriods(const HeaderInput &input, const ReleaseCalendar &calendar, const ReadingText &text)
{
    const Resolver resolver(input, calendar, text);
    if (input.source == GridSource::Html && !input.columns.empty()) {
        Resolved placed = resolveAll(columnsByPlace(input), resolver, input, text);
        std::vector<Column> counted = columnsByOrder(input);
        if (placed.ambiguous) {
            return placed.header;
        }
        if (placed.undated == 0 && placed.header.periods.size() >= std::min<std::size_t>(counted.size(), 1)) {
            return placed.header;
        }
        placeColumns(counted, input);
        Resolved ordered = resolveAll(counted, resolver, input, text);
        return ordered.header.periods.size() > placed.header.periods.size() ? ordered.header : placed.header;
    }
    std::vector<Column> counted = columnsByOrder(input);
    if (!input.columns.empty()) {
        placeColumns(counted, input);
        if (counted.size() < input.columns.size() && !takeColumnOfAll(counted, input, text)) {
            return {};
        }
    }
    HeaderPeriods header = resolveAll(counted, resolver, input, text).header;
    for (int i = 0; i < static_cast<int>(input.columns.size()); ++i) {
        const bool taken = std::find(header.columns.begin(), header.columns.end(), i) != header.columns.end();
        if (!taken && headingOver(input.columns[static_cast<std::size_t>(i)], input, text).noPeriod) {
            header.others.push_back(i);
        }
    }
    return header;
}

} // namespace filing
