// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Quarterly (and annual) history of each registrant over all open filings. Every amount knows the cells it came
// from and the formula that made it, so a bar of the chart leads back to bytes.
#pragma once

#include "parsers/core/date.h"
#include "parsers/core/decimal.h"
#include "parsers/core/sharedlist.h"
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
    ExtractionPtr owner{};       ///< Where set, what was read of it may be kept in a SeriesCache.
};

/// Which of several reports of a period counts.
struct SeriesView
{
    enum class Kind {
        Latest,      ///< The newest filing.
        First,       ///< The first filing that tells, before any restatement.
        AsKnown,     ///< The newest of the filings up to `date`; later ones are left out as if they were not there.
    };
    Kind kind = Kind::Latest;
    Date date{};

    friend bool operator==(const SeriesView &, const SeriesView &) = default;
};

/// What a person says of a company's lines: two are one, or a label is a line of its own. Rules of the kinds
/// join-lines and split-line (corrections/rule.h) say it.
struct LineRule
{
    bool join = true;            ///< Otherwise: split.
    std::string scope = "*";     ///< As Rule::scope.
    std::string line;            ///< A label, or a SeriesLine::role.
    std::string with;            ///< Joins only: the line it becomes; a label or a role.

    friend bool operator==(const LineRule &, const LineRule &) = default;
};

struct SeriesOptions
{
    SeriesView view;
    std::vector<LineRule> lineRules;

    friend bool operator==(const SeriesOptions &, const SeriesOptions &) = default;
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
    bool judged = false;         ///< A person confirmed it or put it there.
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
    int confirmations = 0;       ///< How many other filings print the same value for the period.
    /// Cells of the same period that their own statements contradict; a sound one of another filing stands for them.
    std::vector<AmountSource> repaired;
    /// Stable codes of what else to know: "nothing-printed" (a blank that the sums of its column show to be zero), "across-filings"
    /// (derived from several filings; nothing shows that a figure was restated between them), "restated-around" (a later filing
    /// restates a period that overlaps this one, but does not tell this one), "confirmed", "repaired".
    std::vector<std::string> notes;
};

struct SeriesPeriod
{
    int fiscalYear = 0;
    int fiscalQuarter = 0;       ///< 1 … 4; 0 in the annual list.
    Date start{};
    Date end{};
    std::map<std::string, Amount, std::less<>> values;   ///< By role.
    bool transition = false;     ///< Between two fiscal years, where the year end was changed.
};

struct Restatement
{
    struct Version
    {
        Decimal value;
        AmountSource source;
        std::optional<Date> filed;   ///< Date of report of the filing that says so.
        std::string formula{};       ///< "FY − Q4" where the filing does not print it; empty where it does.
        std::vector<AmountSource> sources{};   ///< All of them; `source` is the first.
        bool asRestated = false;     ///< The column says so of itself.
        bool previously = false;     ///< The column gives it as previously reported.
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
    /// Stable code. No value: "no-filing" (no open filing speaks of the quarter), "no-path" (those that do do not lead to it),
    /// "mixed-scale", "mixed-currency", "restated-mix", "other-basis". A value, but doubtful: "cycle-open".
    std::string why;
    Date start{};                ///< Of the quarter or year.
    Date end{};
    std::vector<AmountSource> sources{};   ///< What is known around it, or what disagrees.
    std::optional<Decimal> difference{};   ///< cycle-open: by how much.
};

/// What a line was called in the filings from `first` to `last` (SeriesInput::key), oldest first.
struct LineLabel
{
    std::string label;
    std::string role;            ///< The role or line key the reader gave it there.
    std::string first;
    std::string last;
    std::optional<Date> firstFiled;
    std::optional<Date> lastFiled;
};

/// A line of the statements that keeps its identity over the filings.
struct SeriesLine
{
    std::string role;            ///< Key into SeriesPeriod::values; company lines are "line:<label key>".
    std::string label;           ///< As printed in the newest filing.
    enum class Group { Revenue, Expense, Result, PerShare, Shares, Other } group = Group::Other;
    bool total = false;
    int order = 0;               ///< As in the statement.
    std::vector<LineLabel> labels{};     ///< One for each name it had, oldest first.
    /// Why differently named lines are held to be one: "same-values" (a later filing repeats the figures under the new name),
    /// "same-words", "person"; empty where the role or the label is the same all along.
    std::string joinedBy{};
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
    SharedList<SeriesRegistrant> registrants;   ///< Shared with the set before, where nothing was said of a company.
    SeriesView view{};
};

/// What buildSeries() found out before, kept by the caller so that a correction of one filing costs that filing and its
/// registrant only. Not for two threads at once. The result is the same with and without.
class SeriesCache;

/// Deterministic: the same inputs in any order give the same result.
[[nodiscard]] SeriesSet buildSeries(std::span<const SeriesInput> filings, const SeriesOptions &options = {},
                                    SeriesCache *cache = nullptr);

} // namespace filing
