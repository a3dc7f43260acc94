// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/date.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace filing
{

namespace
{

using namespace std::chrono;

constexpr std::array<std::string_view, 12> monthNames = {"january", "february", "march",     "april",   "may",      "june",
                                                         "july",    "august",   "september", "october", "november", "december"};

/// Reads a date piece by piece; every step fails softly so that alternatives can be tried from the same place.
class Cursor
{
public:
    Cursor(std::string_view text, std::size_t at)
        : m_text(text)
        , m_at(at)
    {
    }

    [[nodiscard]] std::size_t at() const { return m_at; }

    void skipSpace()
    {
        while (m_at < m_text.size()) {
            const std::string_view rest = m_text.substr(m_at);
            if (isSpace(rest.front())) {
                ++m_at;
            } else if (rest.starts_with("\xC2\xA0")) {
                m_at += 2;
            } else {
                return;
            }
        }
    }

    bool skip(std::string_view anyOf)
    {
        if (m_at < m_text.size() && anyOf.find(m_text[m_at]) != std::string_view::npos) {
            ++m_at;
            return true;
        }
        return false;
    }

    std::optional<unsigned> month()
    {
        std::size_t end = m_at;
        while (end < m_text.size() && isAlpha(m_text[end])) {
            ++end;
        }
        const auto month = monthFromName(m_text.substr(m_at, end - m_at));
        if (month) {
            m_at = end;
            skip(".");
        }
        return month;
    }

    /// A run of exactly as many digits as allowed; no digit may follow.
    std::optional<int> number(std::size_t least, std::size_t most)
    {
        std::size_t end = m_at;
        int value = 0;
        while (end < m_text.size() && isDigit(m_text[end]) && end - m_at <= most) {
            value = value * 10 + (m_text[end++] - '0');
        }
        if (end - m_at < least || end - m_at > most) {
            return std::nullopt;
        }
        m_at = end;
        return value;
    }

    void skipOrdinal()
    {
        for (const std::string_view suffix : {"st", "nd", "rd", "th"}) {
            if (startsWithIgnoringCase(m_text.substr(m_at), suffix)) {
                m_at += suffix.size();
                return;
            }
        }
    }

    /// "day of " between an ordinal and its month, as deeds are dated.
    void skipDayOf()
    {
        for (const std::string_view word : {"day", "of"}) {
            if (!startsWithIgnoringCase(m_text.substr(m_at), word)) {
                return;
            }
            m_at += word.size();
            skipSpace();
        }
    }

private:
    std::string_view m_text;
    std::size_t m_at;
};

std::optional<Date> checked(int yearNumber, unsigned monthNumber, int dayNumber)
{
    if (dayNumber < 1) {
        return std::nullopt;
    }
    const Date date{year{yearNumber}, month{monthNumber}, day{static_cast<unsigned>(dayNumber)}};
    return date.ok() && yearNumber >= 1900 && yearNumber < 2200 ? std::optional(date) : std::nullopt;
}

int fullYear(int value, std::size_t digits)
{
    if (digits > 2) {
        return value;
    }
    return value < 50 ? 2000 + value : 1900 + value;
}

/// "April 28, 2011"
std::optional<Date> monthDayYear(Cursor &in)
{
    const auto month = in.month();
    if (!month) {
        return std::nullopt;
    }
    in.skipSpace();
    const auto day = in.number(1, 2);
    if (!day) {
        return std::nullopt;
    }
    in.skipOrdinal();
    in.skipSpace();
    in.skip(",.");
    in.skipSpace();
    const auto year = in.number(4, 4);
    return year ? checked(*year, *month, *day) : std::nullopt;
}

/// "28 April 2011", "28th day of April, 2011"
std::optional<Date> dayMonthYear(Cursor &in)
{
    const auto day = in.number(1, 2);
    if (!day) {
        return std::nullopt;
    }
    in.skipOrdinal();
    in.skipSpace();
    in.skipDayOf();
    const auto month = in.month();
    if (!month) {
        return std::nullopt;
    }
    in.skipSpace();
    in.skip(",");
    in.skipSpace();
    const auto year = in.number(4, 4);
    return year ? checked(*year, *month, *day) : std::nullopt;
}

/// "2011-04-28", "20110428", "4/28/2011", "04-28-11"
std::optional<Date> numeric(Cursor &in)
{
    Cursor iso = in;
    if (const auto year = iso.number(4, 4); year && iso.skip("-/")) {
        if (const auto month = iso.number(1, 2); month && iso.skip("-/")) {
            if (const auto day = iso.number(1, 2)) {
                in = iso;
                return checked(*year, static_cast<unsigned>(*month), *day);
            }
        }
    }
    Cursor compact = in;
    if (const auto all = compact.number(8, 8)) {
        in = compact;
        return checked(*all / 10000, static_cast<unsigned>(*all / 100 % 100), *all % 100);
    }
    const auto month = in.number(1, 2);
    if (!month || !in.skip("/-")) {
        return std::nullopt;
    }
    const auto day = in.number(1, 2);
    if (!day || !in.skip("/-")) {
        return std::nullopt;
    }
    const std::size_t before = in.at();
    auto year = in.number(4, 4);
    if (!year) {
        year = in.number(2, 2);
    }
    return year ? checked(fullYear(*year, in.at() - before), static_cast<unsigned>(*month), *day) : std::nullopt;
}

std::optional<FoundDate> dateAt(std::string_view text, std::size_t at)
{
    for (const auto form : {monthDayYear, dayMonthYear, numeric}) {
        Cursor in(text, at);
        if (const auto date = form(in)) {
            return FoundDate{*date, at, in.at()};
        }
    }
    return std::nullopt;
}

} // namespace

std::string isoDate(Date date)
{
    // By hand: an inline XBRL report asks this of some ten thousand dates. No printed date lies outside of these years.
    const auto digits = [](unsigned number, std::size_t count) {
        std::string text(count, '0');
        for (; count > 0; number /= 10)
            text[--count] = static_cast<char>('0' + number % 10);
        return text;
    };
    const int year = std::clamp(int{date.year()}, 0, 9999);
    return digits(static_cast<unsigned>(year), 4) + '-' + digits(unsigned{date.month()}, 2) + '-' + digits(unsigned{date.day()}, 2);
}

std::optional<unsigned> monthFromName(std::string_view name)
{
    const std::string key = lowered(name);
    if (key == "sept") {
        return 9U;
    }
    for (unsigned i = 0; i < monthNames.size(); ++i) {
        if (key == monthNames[i] || (key.size() == 3 && monthNames[i].starts_with(key))) {
            return i + 1;
        }
    }
    return std::nullopt;
}

std::optional<Date> parseDate(std::string_view text)
{
    text = trimmed(text);
    const auto found = dateAt(text, 0);
    if (!found || !trimmed(text.substr(found->end)).empty()) {
        return std::nullopt;
    }
    return found->date;
}

std::optional<FoundDate> findDate(std::string_view text, std::size_t from)
{
    for (std::size_t at = from; at < text.size(); ++at) {
        const char c = text[at];
        const bool starts = at == 0 || !isAlnum(text[at - 1]);
        if (!starts || (!isDigit(c) && std::string_view("jfmasondJFMASOND").find(c) == std::string_view::npos)) {
            continue;
        }
        if (const auto found = dateAt(text, at)) {
            return found;
        }
    }
    return std::nullopt;
}

Date addDays(Date date, int days)
{
    return sys_days{date} + std::chrono::days{days};
}

int daysBetween(Date from, Date to)
{
    return static_cast<int>((sys_days{to} - sys_days{from}).count());
}

Date periodStart(Date end, int months)
{
    const year_month endMonth{end.year(), end.month()};
    const Date monthEnd{endMonth / last};
    const Date previousEnd{(endMonth - std::chrono::months{1}) / last};
    // Within a week of a month's end the period is one of whole months, give or take the days a 52/53-week year is off.
    const Date nearest = daysBetween(end, monthEnd) <= daysBetween(previousEnd, end) ? monthEnd : previousEnd;
    const year_month startMonth = year_month{nearest.year(), nearest.month()} - std::chrono::months{months - 1};
    if (end == nearest) {
        return Date{startMonth / 1};
    }
    // Otherwise count whole weeks back: 13, 26, 39 or 52 of them for three, six, nine and twelve months.
    if (months % 3 == 0 && std::abs(daysBetween(end, nearest)) <= 7) {
        return addDays(end, -(months / 3) * 13 * 7 + 1);
    }
    const year_month sameDayMonth = endMonth - std::chrono::months{months};
    const Date sameDay{sameDayMonth / end.day()};
    return addDays(sameDay.ok() ? sameDay : Date{sameDayMonth / last}, 1);
}

} // namespace filing
