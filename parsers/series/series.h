// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Quarterly (and annual) history of each registrant over all open filings. Every amount knows the cells it came
// from and the formula that made it, so a bar of the chart leads back to bytes.
#pragma once

#include "parsers/core/date.h"
#include "parsers/core/decimal.h"
#include "parsers/extraction/extraction.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace filing
{

/// One filing to build from. `key` is the caller's name for it (a path); it comes back in sources.
struct SeriesInput
{
    std::string key;
    const Extraction *extraction = nullptr;
};

/// A cell an amount was computed from.
struct AmountSource
{
    std::string key;             ///< SeriesInput::key
    std::string path;            ///< Field path of the cell (fieldpath.h).
    Span source;                 ///< Bytes of the cell.
    std::string period;          ///< "9M to 2011-03-31"
    Decimal value;               ///< Whole currency units.
    int sign = 1;
    Proof proof = Proof::Unchecked;
    Status status = Status::Read;
};

struct Amount
{
    Decimal value;               ///< Whole currency units.
    bool derived = false;        ///< Computed from several cells rather than reported.
    std::string formula;         ///< "9M − 6M"; empty where reported.
    std::vector<AmountSource> sources;
    Proof proof = Proof::Unchecked;     ///< The weakest of its sources.
    bool restated = false;       ///< Filings disagree on it; see SeriesRegistrant::restatements.
    /// Cells of other filings that report the same period, oldest first; their values differ where it is restated.
    std::vector<AmountSource> repeats;
};

struct SeriesPeriod
{
    int fiscalYear = 0;
    int fiscalQuarter = 0;       ///< 1 … 4; 0 in the annual list.
    Date start{};
    Date end{};
    std::map<std::string, Amount, std::less<>> values;   ///< By role.
};

struct Restatement
{
    struct Version
    {
        Decimal value;
        AmountSource source;
        std::optional<Date> filed;   ///< Date of report of the filing that says so.
    };
    std::string role;
    Date start{};
    Date end{};
    std::vector<Version> versions;   ///< Oldest filing first; the last one is used.
};

struct SeriesGap
{
    std::string role;
    int fiscalYear = 0;
    int fiscalQuarter = 0;
    std::string why;             ///< Stable code: "no-path", "mixed-scale", "restated-mix", "cycle-open", …
};

/// A line of the statements that keeps its identity over the filings.
struct SeriesLine
{
    std::string role;            ///< Key into SeriesPeriod::values; company lines are "line:<label key>".
    std::string label;           ///< As printed in the newest filing.
    enum class Group { Revenue, Expense, Result, PerShare, Shares, Other } group = Group::Other;
    bool total = false;
    int order = 0;               ///< As in the statement.
};

struct SeriesRegistrant
{
    std::string name;
    std::string cik;             ///< Empty where no filing tells.
    std::string currency = "USD";         ///< Of the newest filing; others are gaps ("mixed-currency") where they meet it.
    unsigned fiscalYearEndMonth = 12;
    unsigned fiscalYearEndDay = 31;
    std::vector<SeriesLine> lines;
    std::vector<SeriesPeriod> quarters;   ///< Oldest first.
    std::vector<SeriesPeriod> years;
    std::vector<Restatement> restatements;
    std::vector<SeriesGap> gaps;
};

struct SeriesSet
{
    std::vector<SeriesRegistrant> registrants;
};

/// Deterministic: the same inputs in any order give the same result.
[[nodiscard]] SeriesSet buildSeries(std::span<const SeriesInput> filings);

} // namespace filing
