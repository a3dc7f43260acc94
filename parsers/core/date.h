// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calendar dates of filings. A Date that came out of here is always a real day of the calendar.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace filing
{

using Date = std::chrono::year_month_day;

/// "2011-03-31".
[[nodiscard]] std::string isoDate(Date date);

/// Reads the whole of `text` as one date in the forms filings print: "April 28, 2011", "April 28,2011",
/// "Apr. 28, 2011", "April 28th, 2011", "28 April 2011", "28th day of April, 2011", "4/28/2011", "4/28/11", "04-28-2011", "2011-04-28",
/// "20110428". Two-digit years belong to 1950–2049. Case and white space do not matter.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);

/// A date inside running text; begin and end are offsets into the text that was searched.
struct FoundDate
{
    Date date;
    std::size_t begin = 0;
    std::size_t end = 0;
};
/// The first date at or after `from`, in any form parseDate knows.
[[nodiscard]] std::optional<FoundDate> findDate(std::string_view text, std::size_t from = 0);

/// 1 … 12 for a month's English name or usual abbreviation, case-insensitively.
[[nodiscard]] std::optional<unsigned> monthFromName(std::string_view name);

[[nodiscard]] Date addDays(Date date, int days);
[[nodiscard]] int daysBetween(Date from, Date to);
/// The first day of the period of whole months that ends on `end`: (2011-03-31, 3) → 2011-01-01. Ends that
/// are not month ends (52/53-week years) give the day after the nearest such boundary: (2011-03-26, 3) → 2010-12-27.
[[nodiscard]] Date periodStart(Date end, int months);

} // namespace filing
