// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/columnperiod.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace filing
{


namespace
{

using Kind = HeaderToken::Kind;

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

    [[nodiscard]] std::optional<Period> resolve(const HeadedColumn &column) const
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
    std::optional<Period> sinceInception(const HeadedColumn &column) const
    {
        const auto isDate = [](const HeaderCell &cell) { return cell.token.kind == Kind::WholeDate; };
        const auto first = std::find_if(column.cells.begin(), column.cells.end(), isDate);
        if (first == column.cells.end()) {
            return std::nullopt;
        }
        HeadedColumn rest = column;
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

    std::optional<Date> endOf(const HeadedColumn &column) const
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

    int monthsOf(const HeadedColumn &column, Date end) const
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
    void setLabel(Period &period, const HeadedColumn &column) const
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

} // namespace

std::optional<Period> periodOf(const HeadedColumn &column, const HeaderInput &input, const ReleaseCalendar &calendar,
                               const ReadingText &text)
{
    return Resolver(input, calendar, text).resolve(column);
}

} // namespace filing
