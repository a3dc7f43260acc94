// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which period a person means: what they typed for a column, or words of the filing they pointed at.
#pragma once

#include "parsers/extraction/statement.h"

#include <optional>
#include <string_view>

namespace filing
{

/// `months` 0 is an instant; then `start` is unset.
struct PeriodSpan
{
    int months = 0;
    std::optional<Date> start;
    Date end;

    friend bool operator==(const PeriodSpan &, const PeriodSpan &) = default;
};

/// Reads "Three Months Ended March 31, 2011", "3 months to 2011-03-31", "Year ended December 31, 2011", "13 weeks ended 2 April 2011",
/// "2011-01-01/2011-03-31", "January 1, 2011 to March 31, 2011"; an instant: "2011-03-31", "As of March 31, 2011". A printed date alone
/// ("March 31, 2011") says nothing of a length: it is taken with `monthsBefore` where that is known (0: an instant). A length alone
/// ("3 months", "instant") is taken with `endBefore`. nullopt where a part is missing, several periods are named or the dates run backwards.
[[nodiscard]] std::optional<PeriodSpan> parsePeriodSpan(std::string_view text, std::optional<int> monthsBefore = {},
                                                        std::optional<Date> endBefore = {});

/// "2011-01-01/2011-03-31", an instant "2011-03-31".
[[nodiscard]] std::string periodSpanText(const PeriodSpan &span);
/// What the period says; nullopt where it has no end.
[[nodiscard]] std::optional<PeriodSpan> periodSpanOf(const Period &period);
/// Sets months, start, end and the label's value; the label's words stay.
void setPeriodSpan(Period &period, const PeriodSpan &span);

/// Whole months from a first to a last day; weeks of 52/53-week years count as the months they stand for.
[[nodiscard]] int monthsBetween(Date start, Date end);

} // namespace filing
