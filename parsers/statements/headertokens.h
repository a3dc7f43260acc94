// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of column headings: durations, dates and parts of dates, years, and what makes a column no period.
#pragma once

#include "parsers/core/date.h"
#include "parsers/core/span.h"

#include <optional>
#include <string_view>
#include <vector>

namespace filing
{

struct HeaderToken
{
    enum class Kind {
        Duration,    ///< "Three Months Ended"; months.
        Quarter,     ///< "Q3", "Third Quarter"; quarter, and year where it stands with it.
        WholeDate,   ///< "March 31, 2011"
        MonthDay,    ///< "March 31,"
        Year,        ///< "2011", "FY 2011"
        NoPeriod,    ///< "% Change", "Note", "% of revenue", "Adjustments"
        Since,       ///< "(Inception)", "Commencement of Operations": the date beside it begins the period.
        Restated,    ///< "(Restated)", "As Adjusted"
        Reported,    ///< "As Reported", "GAAP", "Actual"
        NonGaap,     ///< "Non-GAAP", "Adjusted", "Pro Forma"
        Filler,      ///< "Ended", "(Unaudited)", "For the", "As of", "and"
        Words,       ///< Anything else.
    };
    Kind kind = Kind::Words;
    Span text;
    int months = 0;
    int quarter = 0;
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    bool fiscal = false;         ///< "Fiscal 2011", "FY11": a year that need not be the calendar's.

    [[nodiscard]] bool isPeriodPart() const { return kind <= Kind::Year; }
};

/// The tokens of one cell or line; spans count from the start of `words`.
[[nodiscard]] std::vector<HeaderToken> headerTokens(std::string_view words);
/// Whether any of them is of kind Words. Stops at the first: most text has one early on.
[[nodiscard]] bool hasPlainWord(std::string_view words);

/// Whole months of a period of so many weeks: 12 to 17 weeks are a quarter, 39 or 40 three of them.
[[nodiscard]] int monthsOfWeeks(int weeks);

} // namespace filing
