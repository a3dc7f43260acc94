// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a registrant's fiscal years end, guessed from the periods it reports and from its words, and the numbering of
// quarters that follows. Copes with 52/53-week years and with a year end that was changed on the way.
#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace filing::series
{

/// A hint that a fiscal year ends near `yearEnd` (days since 1970).
struct FiscalEvidence
{
    int yearEnd = 0;
    int weight = 1;
    bool exact = false;                   ///< A twelve-month period was printed, so the day itself is known.
    std::optional<int> label;             ///< What the filing calls that year ("fiscal 2011"), where it says.
};

struct FiscalQuarter
{
    int year = 0;
    int quarter = 0;
    bool aligned = false;                 ///< The day is within three and a half weeks of the quarter's regular end.
    bool transition = false;              ///< Its year was cut off: another year that was reported overlaps it.
};

class FiscalCalendar
{
public:
    FiscalCalendar() = default;
    explicit FiscalCalendar(std::vector<FiscalEvidence> evidence);

    [[nodiscard]] FiscalQuarter quarterEnding(int day) const;   ///< Remembers what it told; not for two threads.
    /// The usual (newest known) end of the fiscal year.
    [[nodiscard]] unsigned endMonth() const;
    [[nodiscard]] unsigned endDay() const;

private:
    [[nodiscard]] unsigned endMonthAround(int day) const;
    [[nodiscard]] bool isCutOff(int yearEnd) const;

    [[nodiscard]] FiscalQuarter reckoned(int day) const;

    std::vector<FiscalEvidence> m_evidence;   ///< By yearEnd.
    mutable std::map<int, FiscalQuarter> m_told;
    int m_labelOffset = 0;                    ///< Added to the calendar year of the year end.
};

/// Hints in running text: "fiscal year ended June 30, 2010", "third quarter of fiscal 2011". `quarterEnd` is the end of
/// the quarter the filing reports on.
[[nodiscard]] std::vector<FiscalEvidence> fiscalWording(std::string_view text, std::optional<int> quarterEnd);

} // namespace filing::series
