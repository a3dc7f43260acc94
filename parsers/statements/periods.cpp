// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/periods.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <cstdlib>
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

bool isLeaf(Kind kind)
{
    return kind == Kind::WholeDate || kind == Kind::Year || kind == Kind::MonthDay || kind == Kind::Quarter;
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

// Which heading of the band stands over each leaf.
std::vector<std::size_t> ownersOf(const Band &band, const std::vector<HeaderCell> &leaves, bool positions)
{
    const std::size_t n = leaves.size();
    const std::size_t k = band.size();
    if (positions && k > 1 && k < n) {
        return splitByPlace(band, leaves);
    }
    std::vector<std::size_t> owners(n, 0);
    for (std::size_t leaf = 0; leaf < n; ++leaf) {
        owners[leaf] = k == n ? leaf : std::min(k - 1, leaf * k / n);
    }
    return owners;
}

std::vector<Band> bandsOf(const HeaderInput &input, int baseLine, bool durationsToo)
{
    std::map<std::pair<int, int>, Band> bands;
    for (const HeaderCell &cell : input.cells) {
        const Kind kind = cell.token.kind;
        const bool base = cell.line == baseLine && (isLeaf(kind) || kind == Kind::NoPeriod);
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
int baseLineOf(const HeaderInput &input)
{
    std::map<int, int> counts;
    for (const HeaderCell &cell : input.cells) {
        if (isLeaf(cell.token.kind)) {
            // A year or a whole date makes a better leaf than the month above it.
            counts[cell.line] += cell.token.kind == Kind::MonthDay ? 10 : 11;
        }
    }
    int best = -1;
    for (const auto &[line, count] : counts) {
        if (best < 0 || count >= counts[best]) {
            best = line;
        }
    }
    return best;
}

// Tabbed text and typewriter tables: headings are counted, not measured.
std::vector<Column> columnsByOrder(const HeaderInput &input)
{
    int baseLine = baseLineOf(input);
    std::vector<HeaderCell> leaves;
    for (const HeaderCell &cell : input.cells) {
        const bool leaf = baseLine >= 0 ? cell.line == baseLine && isLeaf(cell.token.kind) : cell.token.kind == Kind::Duration;
        if (leaf) {
            leaves.push_back(cell);
        }
    }
    const bool positions = input.source != GridSource::Tabs;
    std::vector<Column> columns;
    const std::vector<Band> bands = bandsOf(input, baseLine, baseLine >= 0);
    std::vector<std::vector<std::size_t>> owners;
    for (const Band &band : bands) {
        owners.push_back(ownersOf(band, leaves, positions));
    }
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        Column column;
        for (std::size_t b = 0; b < bands.size(); ++b) {
            column.cells.push_back(bands[b][owners[b][i]]);
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
        if (quarter != nullptr && !column.has(Kind::MonthDay)) {
            if (const auto end = m_calendar.quarterEnd(quarter->quarter, printed)) {
                return end;
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
        for (const HeaderCell &cell : column.cells) {
            if (cell.token.isPeriodPart() || cell.token.kind == Kind::Restated) {
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

struct Resolved
{
    HeaderPeriods header;
    int undated = 0;             ///< Columns of figures that no period was found for.
};

Resolved resolveAll(const std::vector<Column> &columns, const Resolver &resolver)
{
    Resolved out;
    std::vector<bool> nonGaap;
    for (const Column &column : columns) {
        if (column.percent || (column.has(Kind::NoPeriod) && !column.isDated())) {
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
        const auto same = std::find_if(out.header.periods.begin(), out.header.periods.end(), [&](const Period &other) {
            return other.months == period->months && other.end == period->end;
        });
        if (same != out.header.periods.end()) {
            // "As reported" and "as adjusted" of one period: what was reported stays.
            const auto at = static_cast<std::size_t>(same - out.header.periods.begin());
            if (nonGaap[at] && !adjusted) {
                *same = std::move(*period);
                out.header.columns[at] = column.valueColumn;
                nonGaap[at] = false;
            }
            continue;
        }
        out.header.periods.push_back(std::move(*period));
        out.header.columns.push_back(column.valueColumn);
        nonGaap.push_back(adjusted);
    }
    return out;
}

} // namespace

HeaderPeriods readPeriods(const HeaderInput &input, const ReleaseCalendar &calendar, const ReadingText &text)
{
    const Resolver resolver(input, calendar, text);
    if (input.source == GridSource::Html && !input.columns.empty()) {
        Resolved placed = resolveAll(columnsByPlace(input), resolver);
        std::vector<Column> counted = columnsByOrder(input);
        if (placed.undated == 0 && placed.header.periods.size() >= std::min<std::size_t>(counted.size(), 1)) {
            return placed.header;
        }
        placeColumns(counted, input);
        Resolved ordered = resolveAll(counted, resolver);
        return ordered.header.periods.size() > placed.header.periods.size() ? ordered.header : placed.header;
    }
    std::vector<Column> counted = columnsByOrder(input);
    if (!input.columns.empty()) {
        placeColumns(counted, input);
    }
    return resolveAll(counted, resolver).header;
}

} // namespace filing
