// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A statement as its table shows it, before anybody decided what its cells mean: what findStatements() hands to
// solveStatement(). Lines are kept in printed order, misread twins, fused lines and stray rules included; the solver
// sorts them out.
#pragma once

#include "parsers/core/error.h"
#include "parsers/extraction/statement.h"
#include "parsers/reading/readingtext.h"
#include "parsers/statements/roles.h"

#include <string>
#include <vector>

namespace filing
{

/// Words of a line that stand in one table cell, as printed.
struct RawCell
{
    Span text;                   ///< In text offsets of the reading text; never empty.
    /// HTML and fixed width: a number that is the same for all cells of one printed column, equal to periodColumns[p] exactly for
    /// the cells of period p ("$", "1,234" and ")" of one value share it). Tabbed text: number of tabs before it.
    int column = 0;
};

struct RawLine
{
    Span text;                   ///< The whole line, in text offsets.
    Span label;                  ///< In text offsets; may be empty. A label broken over lines is one span.
    /// The rest of a label that goes on below the values ("Selling, general and   1,234" / "administrative"); mostly empty.
    Span labelTail;
    int indent = 0;              ///< Leading blanks, or the HTML left padding in steps.
    std::vector<RawCell> cells;  ///< Everything behind the label: values, currency signs, brackets, rules.
};

/// `head` has everything that stands above the rows filled in: kind, basis, title, scale, shareScale, currency,
/// periods. Its rows are empty.
struct RawStatement
{
    Statement head;
    GridSource source = GridSource::Html;
    /// For each period the RawCell::column of its values, where the table tells (HTML, fixed width); else -1.
    std::vector<int> periodColumns;
    /// RawCell::column of figures whose headings say that they are no period's: notes, changes, percentages.
    std::vector<int> otherColumns;
    std::vector<RawLine> lines;
};

/// The whole label of a line as a field: words and source pieces, tail included, without a closing colon's blank.
[[nodiscard]] Field labelField(const RawLine &line, const ReadingText &text);

/// The roles of its lines by their labels alone, before the solver has put them in order; one for each line.
[[nodiscard]] std::vector<RoleMatch> assignRoles(const RawStatement &raw, const ReadingText &text);

/// All statements of one document, in reading order. `document` is the index into Extraction::documents.
[[nodiscard]] std::vector<RawStatement> findStatements(const ReadingText &text, int document, Diagnostics &diagnostics);

/// Decides rows, cells, twins and repairs, finds the identities and proves the result (statements/prove.h).
/// Bounded work; deterministic.
[[nodiscard]] Statement solveStatement(const RawStatement &raw, const ReadingText &text);

} // namespace filing
