// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/releasecalendar.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <map>

namespace filing
{

namespace
{

using Kind = HeaderToken::Kind;

constexpr std::size_t wordsBefore = 90;
constexpr std::size_t wordsBehind = 120;
constexpr std::uint32_t nearEnough = 50;
constexpr std::size_t mostLooks = 20000;      ///< A long report has a few hundred; what has more is none.
constexpr std::size_t mostMentions = 400;

Date addMonths(Date date, int months)
{
    const std::chrono::year_month month = std::chrono::year_month(date.year(), date.month()) + std::chrono::months(months);
    const std::chrono::year_month_day_last last(month.year(), std::chrono::month_day_last(month.month()));
    const bool monthEnd = date == Date(std::chrono::year_month_day_last(date.year(), std::chrono::month_day_last(date.month())));
    const Date moved {last.year(), last.month(), date.day()};
    return monthEnd || !moved.ok() ? Date(last) : moved;
}

bool isOpenEnded(std::string_view words)
{
    return containsIgnoringCase(words, "after") || containsIgnoringCase(words, "before") || containsIgnoringCase(words, "beginning");
}

} // namespace

// "… ended March 31, 2011 (3Q FY2011)": the quarter's name may follow its date.
void ReleaseCalendar::nameQuarter(Mention &mention, const std::vector<HeaderToken> &tokens, const HeaderToken &date)
{
    if (mention.quarter != 0 || mention.months != 3) {
        return;
    }
    for (const HeaderToken &token : tokens) {
        if (token.text.begin <= date.text.end) {
            continue;
        }
        if (token.kind == Kind::WholeDate) {
            return;
        }
        if (token.kind == Kind::Quarter && token.year != 0) {
            mention.quarter = token.quarter;
            mention.year = token.year;
            return;
        }
    }
}

std::vector<ReleaseCalendar::Mention> ReleaseCalendar::readMentions(const ReadingText &text)
{
    std::vector<Mention> mentions;
    const std::string_view all = text.text();
    std::size_t looks = 0;
    for (std::size_t at = findIgnoringCase(all, "end"); at != std::string_view::npos && mentions.size() < mostMentions;
         at = findIgnoringCase(all, "end", at + 3)) {
        if (++looks > mostLooks) {
            break;
        }
        const std::string_view behind = all.substr(at, 6);
        if (!startsWithIgnoringCase(behind, "ended") && !startsWithIgnoringCase(behind, "ending")) {
            continue;
        }
        const std::size_t from = at > wordsBefore ? at - wordsBefore : 0;
        const std::vector<HeaderToken> tokens = headerTokens(all.substr(from, at - from + wordsBehind));
        Mention mention;
        int lastMonths = 0;
        std::uint32_t named = 0;
        for (const HeaderToken &token : tokens) {
            if (token.kind == Kind::Quarter) {
                mention.quarter = token.quarter;
                mention.year = token.year;
                lastMonths = 3;
            } else if (token.kind == Kind::Duration && token.months > 0) {
                lastMonths = token.months;
            } else if (token.kind == Kind::Year && token.fiscal && mention.quarter == 0) {
                mention.year = token.year;
                named = token.text.end;
                lastMonths = lastMonths == 0 ? 12 : lastMonths;
            } else if (token.kind == Kind::WholeDate) {
                const bool follows = from + token.text.begin > at;
                // "… effective for fiscal years ending after December 15, 2009" dates no year of this registrant's.
                if (follows && isOpenEnded(all.substr(at, from + token.text.begin - at))) {
                    break;
                }
                if (follows && lastMonths > 0) {
                    mention.months = lastMonths;
                    // A year named far before the date belongs to something else.
                    mention.year = named != 0 && token.text.begin - named > nearEnough ? 0 : mention.year;
                    mention.end = Date(std::chrono::year(token.year), std::chrono::month(token.month), std::chrono::day(token.day));
                    if (mention.end.ok()) {
                        nameQuarter(mention, tokens, token);
                        mentions.push_back(mention);
                    }
                    break;
                }
                mention = {};
            }
        }
    }
    return mentions;
}

const std::vector<ReleaseCalendar::Mention> &ReleaseCalendar::mentions() const
{
    if (m_text != nullptr) {
        m_mentions = readMentions(*m_text);
        m_text = nullptr;
    }
    return m_mentions;
}

std::optional<Date> ReleaseCalendar::quarterEnd(int quarter, int year) const
{
    // The text's own words for this very quarter first, then the same quarter of another year, then its neighbours.
    const Mention *best = nullptr;
    int bestScore = 0;
    for (const Mention &mention : mentions()) {
        if (mention.quarter == 0 || mention.months != 3) {
            continue;
        }
        const int score = (mention.quarter == quarter ? 4 : 0) + (mention.year == year && year != 0 ? 2 : 0) + 1;
        if (score > bestScore) {
            bestScore = score;
            best = &mention;
        }
    }
    if (best == nullptr) {
        // A year's quarters count back from its end.
        const std::optional<Date> end = year != 0 ? yearEnd(year) : std::nullopt;
        return end ? std::optional(addMonths(*end, 3 * (quarter - 4))) : std::nullopt;
    }
    const Date moved = addMonths(best->end, 3 * (quarter - best->quarter));
    if (year == 0) {
        return moved;
    }
    // Where the mention names its fiscal year, years are counted from it; else the printed year is that of the end.
    const int shift = best->year != 0 ? year - best->year : year - static_cast<int>(moved.year());
    return addMonths(moved, 12 * shift);
}

std::optional<Date> ReleaseCalendar::yearEnd(int year) const
{
    // Named years vote on whether "fiscal 2023" ends in 2023 or in 2024; where none is named, the number is that of the end.
    const Mention *best = nullptr;
    std::map<int, int> votes;
    for (const Mention &mention : mentions()) {
        if (mention.months == 12) {
            best = best == nullptr || mention.end > best->end ? &mention : best;
            if (mention.year != 0) {
                ++votes[mention.year - static_cast<int>(mention.end.year())];
            }
        }
    }
    if (best == nullptr) {
        return std::nullopt;
    }
    int shift = 0;
    int most = 0;
    for (const auto &[difference, count] : votes) {
        if (count > most && difference >= -1 && difference <= 1) {
            most = count;
            shift = difference;
        }
    }
    const Date wanted = addMonths(best->end, 12 * (year - shift - static_cast<int>(best->end.year())));
    // Years of 52 weeks end a day or more apart; the text may name the very day.
    for (const Mention &mention : mentions()) {
        const int days = daysBetween(wanted, mention.end);
        if (days >= -8 && days <= 8 && mention.months == 12) {
            return mention.end;
        }
    }
    return wanted;
}

int ReleaseCalendar::monthsEnding(Date end) const
{
    int months = 0;
    for (const Mention &mention : mentions()) {
        if (mention.end == end) {
            months = months == 0 ? mention.months : std::min(months, mention.months);
        }
    }
    return months;
}

std::optional<Date> ReleaseCalendar::latestEnd() const
{
    std::optional<Date> latest;
    for (const Mention &mention : mentions()) {
        if (!latest || mention.end > *latest) {
            latest = mention.end;
        }
    }
    return latest;
}

} // namespace filing
