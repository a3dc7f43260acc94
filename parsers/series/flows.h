// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one filing says of flows over time: every cell of its statements of operations as (role, start, end, value)
// in whole units, plus what it tells about the fiscal year. The raw material of the period graph.
#pragma once

#include "parsers/series/fiscalcalendar.h"
#include "parsers/series/lines.h"
#include "parsers/series/series.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace filing::series
{

/// A reported flow. Boundaries are days since 1970: `from` is the last day before the period, `to` its last day, so
/// that consecutive periods share a boundary.
struct Flow
{
    int from = 0;
    int to = 0;
    Decimal value;                        ///< Whole units.
    /// Usually one; several where a total was put together from its parts. Shared by all copies of the flow, whose period is therefore
    /// not named in them yet (addSources). Never null.
    std::shared_ptr<const std::vector<AmountSource>> sources;
    std::string composition;              ///< "cost of revenues + operating expenses"; empty for a printed cell.
    Measure measure = Measure::Money;
    std::int64_t scale = 1;
    std::string currency;
    bool restatedColumn = false;          ///< The column says so of itself.
    bool previously = false;              ///< A column of the same statement restates the period: this is what was said before.
    bool blank = false;                   ///< Nothing is printed; the sums of the column hold with zero and only with zero.
    int statementEnd = 0;                 ///< The newest day its statement speaks of: tells a repeat from a copy.
    int filing = 0;                       ///< Position among the registrant's filings, oldest first.

    /// Ascending in the order in which figures became known; what a filing quotes as previously reported comes before its own.
    [[nodiscard]] int moment() const { return 2 * filing + (previously ? 0 : 1); }

    Proof weakest = Proof::Unchecked;     ///< Of the sources.
    [[nodiscard]] Proof proof() const { return weakest; }
    /// Its own statement contradicts it and nobody stands behind it: anything sound takes its place. What a person said is
    /// never displaced, however little it fits.
    [[nodiscard]] bool isDisplaceable() const;
};

struct ReadFiling
{
    std::string key;
    std::string name;
    std::string cik;
    std::optional<Date> filed;
    std::map<std::string, std::vector<Flow>, std::less<>> flows;   ///< By role.
    std::vector<SeriesLine> lines;
    SharedRoles roles;                    ///< Of all its statements of that basis.
    std::vector<FiscalEvidence> evidence;
    /// The same of non-GAAP and pro forma statements: never used, but they explain a gap.
    std::map<std::string, std::vector<Flow>, std::less<>> otherBasis;
};

[[nodiscard]] int dayNumber(Date date);
[[nodiscard]] Date dateOf(int dayNumber);
/// The weaker of two proofs, worst first: contradicted, unchecked, consistent, proven.
[[nodiscard]] Proof weaker(Proof a, Proof b);

[[nodiscard]] ReadFiling readFlows(const SeriesInput &input);

} // namespace filing::series
