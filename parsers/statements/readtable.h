// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a table again with the columns a person marked on it (the column ruler). Fast enough to run while a mark is dragged.
//
// Columns of characters are those of tablecolumns.h. Rows of HTML tables are lines too, their cells behind tabs in the
// reading text. A cut stands before the character in its column: what begins left of the first cut is the label, what
// lies from one cut to the next is one column of figures. Words that a cut goes through are cut; brackets and currency
// signs belong to the column they stand in.
#pragma once

#include "parsers/extraction/extraction.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace filing
{

/// Ascending, none negative, at least one, at most 40.
using ColumnCuts = std::vector<int>;
/// "cuts: 34,48,62"
[[nodiscard]] std::string cutsText(const ColumnCuts &cuts);
[[nodiscard]] std::optional<ColumnCuts> parseCuts(std::string_view text);

/// The lines of a span of source bytes, in text offsets; no more than anybody marks columns on.
[[nodiscard]] std::vector<Span> linesToRead(const ReadingText &text, Span source);

/// Where the machine would cut the lines of this span (source bytes of the document): before each of its columns of
/// figures.
[[nodiscard]] ColumnCuts suggestedCuts(const ReadingText &text, Span source);

/// The statement that stands at `source` with these columns. Kind, basis, title, scale, currency are `like`'s; periods
/// come from the lines of headings within the span, or are `like`'s where these tell none and the number of columns
/// fits; headings parted by tabs say nothing about where they stand, they are counted. Columns that are no period are
/// left out. nullopt where the span has no lines with figures, or no periods are known.
[[nodiscard]] std::optional<Statement> readTable(const ReadingText &text, Span source, const ColumnCuts &cuts,
                                                 const Statement &like);

/// The document of an extraction that holds a span; nullopt where none with a text does.
[[nodiscard]] std::optional<std::size_t> documentAt(const Extraction &extraction, Span source);

} // namespace filing
