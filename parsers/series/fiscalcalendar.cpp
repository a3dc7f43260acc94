// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later


#include "parsers/series/fiscalcalendar.h"

#include "parsers/core/date.h"
#include "parsers/core/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <string>

namespace filing::series
{

namespace
{

using std::chrono::days;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;

constexpr int monthEndSlack = 10;     // 52/53-week years end up to a week into the next month.
constexpr int alignment = 24;         // Twelve, twelve, twelve and sixteen weeks make a year, too.

Date dateOfDay(int day)
{
    return Date(sys_days(days(day)));
}

int dayOf(Date date)
{
    return static_cast<int>(sys_days(date).time_since_epoch().count());
}

/// The month a period that ends on `day` belongs to: January 2 counts as December.
unsigned monthOfEnd(int day)
{
    const Date date = dateOfDay(day);
    return static_cast<unsigned>(unsigned(date.day()) <= monthEndSlack ? dateOfDay(day - 15).month() : date.month());
}

int lastDayOf(int yearNumber, unsigned monthNumber)
{
    return dayOf(Date(year(yearNumber) / month(monthNumber) / std::chrono::last));
}

/// The regular year end at or after `day`.
int regularYearEnd(int day, unsigned endMonth)
{
    const int thisYear = int(dateOfDay(day).year());
    for (int y = thisYear - 1; y <= thisYear + 1; ++y) {
        const int end = lastDayOf(y, endMonth);
        if (end >= day - monthEndSlack) {
            return end;
        }
    }
    return lastDayOf(thisYear + 1, endMonth);
}

constexpr std::array<std::array<std::string_view, 4>, 4> quarterWords{{
    {"first quarter", "first fiscal quarter", "1q", "q1"},
    {"second quarter", "second fiscal quarter", "2q", "q2"},
    {"third quarter", "third fiscal quarter", "3q", "q3"},
    {"fourth quarter", "fourth fiscal quarter", "4q", "q4"},
}};

struct QuarterMention
{
    int quarter = 0;
    std::size_t at = std::string_view::npos;
    std::size_t end = 0;
};

bool isWord(std::string_view text, std::size_t at, std::size_t size)
{
    const bool startsClean = at == 0 || !isAlnum(text[at - 1]);
    const bool endsClean = at + size >= text.size() || !isAlnum(text[at + size]);
    return startsClean && endsClean;
}

QuarterMention firstQuarterMention(std::string_view lower)
{
    QuarterMention first;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        for (const std::string_view words : quarterWords[static_cast<std::size_t>(quarter - 1)]) {
            std::size_t at = lower.find(words);
            while (at != std::string_view::npos && !isWord(lower, at, words.size())) {
                at = lower.find(words, at + 1);
            }
            if (at < first.at) {
                first = {quarter, at, at + words.size()};
            }
        }
    }
    return first;
}

/// The year named right behind a quarter ("third quarter of fiscal year 2011", "3Q FY2011"), where it is called fiscal.
std::optional<int> fiscalYearBehind(std::string_view lower, std::size_t at)
{
    const std::string_view tail = lower.substr(at, 40);
    const std::size_t fiscal = std::min(tail.find("fiscal"), tail.find("fy"));
    if (fiscal == std::string_view::npos) {
        return std::nullopt;
    }
    const std::size_t digits = tail.find_first_of("0123456789", fiscal);
    if (digits == std::string_view::npos || digits - fiscal > 14 || digits + 4 > tail.size()) {
        return std::nullopt;
    }
    const int value = std::atoi(std::string(tail.substr(digits, 4)).c_str());
    return value >= 1980 && value <= 2100 ? std::optional(value) : std::nullopt;
}

void addYearEndWording(std::string_view lower, std::vector<FiscalEvidence> &out)
{
    for (const std::string_view words : {"fiscal year ended", "fiscal year ending", "fiscal years ended"}) {
        for (std::size_t at = lower.find(words); at != std::string_view::npos; at = lower.find(words, at + 1)) {
            const std::size_t from = at + words.size();
            const std::string_view tail = lower.substr(from, 40);
            const auto date = findDate(tail);
            if (date && date->begin < 12) {
                out.push_back({dayOf(date->date), 3, true, std::nullopt});
            }
        }
    }
}

} // namespace

FiscalCalendar::FiscalCalendar(std::vector<FiscalEvidence> evidence)
    : m_evidence(std::move(evidence))
{
    std::sort(m_evidence.begin(), m_evidence.end(), [](const FiscalEvidence &a, const FiscalEvidence &b) {
        return std::tuple(a.yearEnd, a.weight, a.exact, a.label) < std::tuple(b.yearEnd, b.weight, b.exact, b.label);
    });
    std::map<int, int> offsets;
    for (const FiscalEvidence &hint : m_evidence) {
        if (hint.label) {
            const int end = regularYearEnd(hint.yearEnd - alignment, monthOfEnd(hint.yearEnd));
            const int offset = *hint.label - int(dateOfDay(end).year());
            if (std::abs(offset) <= 1) {
                ++offsets[offset];
            }
        }
    }
    int best = 0;
    for (const auto &[offset, votes] : offsets) {
        if (votes > best) {
            best = votes;
            m_labelOffset = offset;
        }
    }
}

unsigned FiscalCalendar::endMonthAround(int day) const
{
    std::map<unsigned, int> votes;
    const FiscalEvidence *nearest = nullptr;
    for (const FiscalEvidence &hint : m_evidence) {
        if (day > hint.yearEnd - 366 + alignment && day <= hint.yearEnd + monthEndSlack) {
            votes[monthOfEnd(hint.yearEnd)] += hint.weight;
        }
        if (!nearest || std::abs(hint.yearEnd - day) < std::abs(nearest->yearEnd - day)) {
            nearest = &hint;
        }
    }
    if (votes.empty()) {
        return nearest ? monthOfEnd(nearest->yearEnd) : 12;
    }
    return std::max_element(votes.begin(), votes.end(), [](const auto &a, const auto &b) {
        return a.second < b.second;
    })->first;
}

/// Whether a year that was reported as such, and that ends in another month, overlaps the year that would end then.
bool FiscalCalendar::isCutOff(int yearEnd) const
{
    return std::any_of(m_evidence.begin(), m_evidence.end(), [&](const FiscalEvidence &hint) {
        return hint.exact && std::abs(hint.yearEnd - yearEnd) < 365 - alignment && monthOfEnd(hint.yearEnd) != monthOfEnd(yearEnd)
            && endMonthAround(hint.yearEnd) == monthOfEnd(hint.yearEnd);
    });
}

FiscalQuarter FiscalCalendar::quarterEnding(int day) const
{
    const auto told = m_told.find(day);
    return told != m_told.end() ? told->second : m_told.emplace(day, reckoned(day)).first->second;
}

FiscalQuarter FiscalCalendar::reckoned(int day) const
{
    const int end = regularYearEnd(day, endMonthAround(day));
    const int quartersLeft = (end - day + 45) / 91;
    FiscalQuarter quarter;
    quarter.quarter = 4 - std::clamp(quartersLeft, 0, 3);
    quarter.year = int(dateOfDay(end).year()) + m_labelOffset;
    quarter.transition = isCutOff(end);
    quarter.aligned = std::abs(end - day - (4 - quarter.quarter) * 365 / 4) <= alignment;
    return quarter;
}

unsigned FiscalCalendar::endMonth() const
{
    return m_evidence.empty() ? 12 : endMonthAround(m_evidence.back().yearEnd);
}

unsigned FiscalCalendar::endDay() const
{
    for (auto hint = m_evidence.rbegin(); hint != m_evidence.rend(); ++hint) {
        if (hint->exact && static_cast<unsigned>(dateOfDay(hint->yearEnd).month()) == endMonth()) {
            return static_cast<unsigned>(dateOfDay(hint->yearEnd).day());
        }
    }
    // A year without a leap day: February 28 is the usual year end.
    return static_cast<unsigned>(dateOfDay(lastDayOf(2011, endMonth())).day());
}

std::vector<FiscalEvidence> fiscalWording(std::string_view text, std::optional<int> quarterEnd)
{
    // Titles and first paragraphs say it; a whole annual report would be slow and talks of other years too.
    constexpr std::size_t enough = 20'000;
    const std::string lower = lowered(text.substr(0, enough));
    std::vector<FiscalEvidence> out;
    addYearEndWording(lower, out);
    const QuarterMention mention = firstQuarterMention(lower);
    if (quarterEnd && mention.quarter != 0) {
        FiscalEvidence hint{*quarterEnd + (4 - mention.quarter) * 365 / 4, 2, false, std::nullopt};
        hint.label = fiscalYearBehind(lower, mention.end);
        out.push_back(hint);
    }
    return out;
}

} // namespace filing::series
