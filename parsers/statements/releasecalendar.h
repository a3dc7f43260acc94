// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a release's quarters end, as its own sentences tell: "for the third quarter ended March 31, 2011". Columns headed "3Q
// FY2011" or just "2011" are dated with it.
#pragma once

#include "parsers/core/date.h"
#include "parsers/reading/readingtext.h"
#include "parsers/statements/headertokens.h"

#include <optional>
#include <vector>

namespace filing
{

class ReleaseCalendar
{
public:
    ReleaseCalendar() = default;
    /// Borrows the text and reads it when first asked: most statements date themselves.
    explicit ReleaseCalendar(const ReadingText &text)
        : m_text(&text)
    {
    }

    /// The end of a fiscal quarter; `year` is the one printed beside it, 0 where none is.
    [[nodiscard]] std::optional<Date> quarterEnd(int quarter, int year) const;
    /// The end of a fiscal year that the text names by its number.
    [[nodiscard]] std::optional<Date> yearEnd(int year) const;
    /// The length of the periods that the text says end on this date; 0 where it tells none.
    [[nodiscard]] int monthsEnding(Date end) const;
    /// The latest end of a period the text speaks of.
    [[nodiscard]] std::optional<Date> latestEnd() const;

private:
    struct Mention
    {
        int quarter = 0;
        int months = 0;
        int year = 0;            ///< Fiscal year named beside the quarter, else 0.
        Date end;
    };
    static void nameQuarter(Mention &mention, const std::vector<HeaderToken> &tokens, const HeaderToken &date);

    [[nodiscard]] static std::vector<Mention> readMentions(const ReadingText &text);
    [[nodiscard]] const std::vector<Mention> &mentions() const;

    mutable const ReadingText *m_text = nullptr;   ///< Until it has been read.
    mutable std::vector<Mention> m_mentions;
};

} // namespace filing
