// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines of a reading text as statements see them: what stands side by side on each, and where. Html rows bring grid
// columns, text laid out with blanks screen columns, tabbed text the number of tabs; from here on nobody asks which it was.
#pragma once

#include "parsers/reading/readingtext.h"

#include <string_view>
#include <vector>

namespace filing
{

enum class PieceKind {
    Words,
    Figure,      ///< A number, however misread: "(1,234", "F 211".
    Nil,         ///< A dash for nothing.
    Percent,     ///< "12.5%", or the sign alone.
    Currency,    ///< "$" alone.
    Closer,      ///< ")" alone.
    Rule,        ///< "____".
};

struct Piece
{
    Span text;               ///< In text offsets, trimmed, never empty.
    int left = 0;            ///< Half-open range of columns; in tabbed text both are the number of tabs before it.
    int right = 0;
    PieceKind kind = PieceKind::Words;
};

struct TableLine
{
    Span text;
    int grid = -1;           ///< Index into ReadingText::grids(); -1 for lines outside of any.
    GridSource source = GridSource::Tabs;
    std::vector<Piece> pieces;
    int indent = 0;
    bool blank = false;
    bool rule = false;       ///< Nothing but rules.
    int figures = 0;         ///< Pieces of kind Figure, years included.

    [[nodiscard]] bool hasLabel() const { return !pieces.empty() && pieces.front().kind == PieceKind::Words; }
};

[[nodiscard]] std::vector<TableLine> tableLines(const ReadingText &text);

[[nodiscard]] PieceKind pieceKind(std::string_view words);

/// A printed year, 1980 to 2049: "2011", "2011(1)".
[[nodiscard]] bool looksLikeYear(std::string_view words);

} // namespace filing
