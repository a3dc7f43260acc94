// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The solver's own view of a statement between raw lines and finished rows. Passed by value from step to step:
// lines → fused lines split → twins paired → slid cells brought home.
#pragma once

#include "parsers/statements/cellassign.h"
#include "parsers/statements/numberreading.h"

#include <string>
#include <string_view>
#include <vector>

namespace filing::solve
{

/// A line with its label and the numbers of each period.
struct WorkLine
{
    std::size_t raw = 0;                 ///< Index into RawStatement::lines.
    std::vector<Span> label;             ///< In text offsets; empty for a line without words.
    std::string words;                   ///< The label, white space collapsed.
    int indent = 0;
    PeriodTokens cells;
    std::vector<PeriodTokens> otherCells;   ///< Other places the numbers may belong to.
    bool anyToken = false;               ///< Dashes included: a row of dashes is no heading.
    bool leadingBlank = false;           ///< A blank stands before the label.
    bool part = false;                   ///< One of several rows that share a line.

    [[nodiscard]] std::size_t cellCount() const;
    [[nodiscard]] bool isHeading() const { return cellCount() == 0; }
};

/// Another pass over a row.
struct Shadow
{
    WorkLine line;
    std::string reason;
    bool valuesOnly = false;             ///< The label of that line belongs to something else.
    std::string_view why = "misread-twin";   ///< For the trace; a literal.
};

struct WorkRow
{
    WorkLine line;                       ///< The clean pass.
    std::vector<Shadow> shadows;
    bool numbersMoved = false;           ///< Its numbers were another row's; what is left is a heading.
    bool undecided = false;              ///< Both passes look equally clean.
    std::vector<std::size_t> slidFrom;   ///< Per period: raw line the cell was brought home from, or noLine.
};
inline constexpr std::size_t noLine = static_cast<std::size_t>(-1);

/// Lines to rows: what the steps below do, in their order, to a statement that may be a bad conversion; clean tables are
/// taken as they are.
[[nodiscard]] std::vector<WorkRow> buildRows(const RawStatement &raw, const ReadingText &text, NumberStyle &style);

/// Splits lines that hold several rows: several numbers in each cell and as many labels glued together.
/// `tokens` are the line's numbers before periods were assigned.
struct FusedLine
{
    WorkLine line;
    std::vector<Token> tokens;
};
[[nodiscard]] std::vector<FusedLine> splitFused(const FusedLine &line, const ReadingText &text,
                                                const std::vector<std::string> &neighbours, StatementKind kind);

/// Joins rows that were printed over two lines: labels that go on, values on the following line. For tables aligned by blanks.
[[nodiscard]] std::vector<WorkLine> joinWrapped(std::vector<WorkLine> lines);

/// Finds neighbouring lines that are two passes over one row and decides which is the clean one.
[[nodiscard]] std::vector<WorkRow> pairTwins(std::vector<WorkLine> lines, const NumberStyle &style);

/// Brings values home that slid to the heading above their row, and drops misread copies of headings.
[[nodiscard]] std::vector<WorkRow> bringHome(std::vector<WorkRow> rows, const NumberStyle &style);

/// Log odds that two lines are passes over one row; negative for two honest rows.
[[nodiscard]] double twinOdds(const WorkLine &a, const WorkLine &b, const NumberStyle &style);

/// How misread a line looks: malformed numbers and words nobody uses.
[[nodiscard]] double damageOf(const WorkLine &line, const NumberStyle &style);

} // namespace filing::solve
