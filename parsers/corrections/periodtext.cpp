// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/corrections/periodtext.h"

#include "parsers/core/text.h"
#include "parsers/statements/headertokens.h"

#include <array>
#include <charconv>
#include <utility>
#include <vector>

namespace filing
{

namespace
{

constexpr int longestMonths = 240;
constexpr std::size_t longestText = 300;

bool isWholeMonths(Date start, Date end)
{
    return start.day() == std::chrono::day{1} && addDays(end, 1).day() == std::chrono::day{1};
}

int monthIndex(Date date)
{
    return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month()));
}

std::optional<PeriodSpan> between(Date start, Date end)
{
    const int months = start < end ? monthsBetween(start, end) : 0;
    return months > 0 && months <= longestMonths ? std::optional(PeriodSpan{months, start, end}) : std::nullopt;
}

std::optional<PeriodSpan> ending(Date end, int months)
{
    if (months < 0 || months > longestMonths) {
        return std::nullopt;
    }
    return PeriodSpan{months, months > 0 ? std::optional(periodStart(end, months)) : std::nullopt, end};
}

/// The dates in a text, and the words that are left.
struct Dates
{
    std::vector<Date> dates;
    std::string words;
};

Dates datesIn(std::string_view text)
{
    Dates found;
    std::size_t at = 0;
    for (auto date = findDate(text); date; date = findDate(text, date->end)) {
        found.words += std::string(text.substr(at, date->begin - at)) + ' ';
        found.dates.push_back(date->date);
        at = date->end;
    }
    found.words = lowered(collapsed(found.words + std::string(text.substr(at))));
    return found;
}

/// "3 months", "3mo", "13 weeks", "1 year", behind and before anything.
std::optional<int> countedMonths(std::string_view words)
{
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!isDigit(words[at]) || (at > 0 && isAlnum(words[at - 1]))) {
            continue;
        }
        int count = 0;
        const auto [end, error] = std::from_chars(words.data() + at, words.data() + words.size(), count);
        std::string_view unit = words.substr(static_cast<std::size_t>(end - words.data()));
        while (!unit.empty() && (unit.front() == ' ' || unit.front() == '-')) {
            unit.remove_prefix(1);
        }
        if (error != std::errc{} || count <= 0 || count > longestMonths) {
            return std::nullopt;
        }
        if (unit.starts_with("mo")) {
            return count;
        }
        if (unit.starts_with("week")) {
            const int months = monthsOfWeeks(count);
            return months > 0 ? std::optional(months) : std::nullopt;
        }
        if (unit.starts_with("year")) {
            return 12 * count;
        }
        at += static_cast<std::size_t>(end - (words.data() + at));
    }
    return std::nullopt;
}

/// The one duration that words name; nullopt where they name none, -1 where several.
std::optional<int> durationIn(std::string_view words)
{
    // "Three and six months ended": two columns' heading.
    if (words.find(" and ") != std::string_view::npos) {
        return -1;
    }
    if (const auto counted = countedMonths(words)) {
        return counted;
    }
    std::optional<int> months;
    for (const HeaderToken &token : headerTokens(words)) {
        if (token.kind != HeaderToken::Kind::Duration || token.months <= 0) {
            continue;
        }
        if (months && *months != token.months) {
            return -1;
        }
        months = token.months;
    }
    return months;
}

bool isInstant(std::string_view words)
{
    const std::string key = alnumKey(words);
    return key == "asof" || key == "at" || key == "asat" || key == "instant" || key == "on" || key == "balanceat";
}

/// "to", "through", "-" between two dates.
bool isRange(std::string_view words)
{
    const std::string key = alnumKey(words);
    for (const std::string_view known : {"", "to", "through", "thru", "until", "fromto", "fromthrough", "periodfromto", "fortheperiodfromto",
                                         "fortheperiodfromthrough", "betweenand"}) {
        if (key == known) {
            return true;
        }
    }
    return false;
}

bool isIso(std::string_view text)
{
    return text.size() == 10 && text[4] == '-' && text[7] == '-';
}

std::optional<PeriodSpan> isoSpan(std::string_view text)
{
    const std::size_t stroke = text.find('/');
    if (stroke == std::string_view::npos) {
        const auto day = isIso(text) ? parseDate(text) : std::nullopt;
        return day ? ending(*day, 0) : std::nullopt;
    }
    const std::string_view from = trimmed(text.substr(0, stroke));
    const std::string_view to = trimmed(text.substr(stroke + 1));
    const auto start = isIso(from) ? parseDate(from) : std::nullopt;
    const auto end = isIso(to) ? parseDate(to) : std::nullopt;
    return start && end ? between(*start, *end) : std::nullopt;
}

} // namespace

int monthsBetween(Date start, Date end)
{
    if (isWholeMonths(start, end)) {
        return monthIndex(end) - monthIndex(start) + 1;
    }
    const int days = daysBetween(start, end) + 1;
    if (days % 7 == 0) {
        if (const int months = monthsOfWeeks(days / 7); months > 0) {
            return months;
        }
    }
    return static_cast<int>(static_cast<double>(days) / 30.4375 + 0.5);
}

std::optional<PeriodSpan> parsePeriodSpan(std::string_view text, std::optional<int> monthsBefore, std::optional<Date> endBefore)
{
    text = trimmed(text);
    if (text.empty() || text.size() > longestText) {
        return std::nullopt;
    }
    if (const auto iso = isoSpan(text)) {
        return iso;
    }
    const Dates found = datesIn(text);
    const auto months = durationIn(found.words);
    if (found.dates.size() == 2) {
        const auto range = between(found.dates[0], found.dates[1]);
        return range && (isRange(found.words) || months == range->months) ? range : std::nullopt;
    }
    if (found.dates.size() > 1 || months == -1) {
        return std::nullopt;
    }
    const auto end = found.dates.empty() ? endBefore : std::optional(found.dates.front());
    if (!end) {
        return std::nullopt;
    }
    if (isInstant(found.words)) {
        return ending(*end, 0);
    }
    if (months) {
        return ending(*end, *months);
    }
    return !found.dates.empty() && monthsBefore ? ending(*end, *monthsBefore) : std::nullopt;
}

std::string periodSpanText(const PeriodSpan &span)
{
    return (span.start ? isoDate(*span.start) + '/' : std::string()) + isoDate(span.end);
}

std::optional<PeriodSpan> periodSpanOf(const Period &period)
{
    if (!period.end) {
        return std::nullopt;
    }
    return PeriodSpan{period.months, period.months > 0 ? period.start : std::nullopt, *period.end};
}

void setPeriodSpan(Period &period, const PeriodSpan &span)
{
    period.months = span.months;
    period.start = span.start;
    period.end = span.end;
    period.label.value = isoDate(span.end);
}

} // namespace filing
