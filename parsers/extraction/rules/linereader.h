// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every rule needs of a reading text: its lines taken apart into the pieces that stand side by side (table cells, or words
// parted by wide gaps), and Fields made of spans of it. Borrows the reading text; computes on demand, so a rule that looks at
// ten lines of a long filing pays for ten.
#pragma once

#include "parsers/extraction/field.h"
#include "parsers/reading/readingtext.h"

#include <string>
#include <string_view>
#include <vector>

namespace filing::rules
{

/// Words that stand together on a line. left and right tell where, in screen columns or (tables) in steps of
/// `cellWidth` per grid column: comparable between neighbouring lines.
struct Piece
{
    Span text;
    int left = 0;
    int right = 0;

    [[nodiscard]] bool overlaps(const Piece &other) const { return left < other.right && other.left < right; }
};

inline constexpr int cellWidth = 40;

class LineReader
{
public:
    explicit LineReader(const ReadingText &text);

    [[nodiscard]] const ReadingText &reading() const { return *m_text; }
    [[nodiscard]] std::size_t count() const { return m_text->lines().size(); }
    /// Trimmed of white space, emphasis marks and table bars at both ends.
    [[nodiscard]] Span line(std::size_t index) const;
    [[nodiscard]] std::string_view words(std::size_t index) const { return m_text->text(line(index)); }
    [[nodiscard]] bool isBlank(std::size_t index) const { return line(index).isEmpty(); }
    [[nodiscard]] std::vector<Piece> pieces(std::size_t index) const;
    /// The grid row a line is, or null.
    [[nodiscard]] const GridRow *row(std::size_t index) const;
    /// Index of the grid a line stands in, or -1.
    [[nodiscard]] int grid(std::size_t index) const;

private:
    const ReadingText *m_text;
};

/// Span without white space, emphasis marks (** _) and table bars at both ends.
[[nodiscard]] Span trimmedSpan(std::string_view text, Span span);

/// The words as a person reads them: white space collapsed, markdown escapes and emphasis resolved.
[[nodiscard]] std::string visible(std::string_view words);

/// A field of the given pieces of text, in reading order; pieces without words are left out.
[[nodiscard]] Field makeField(const ReadingText &text, const std::vector<Span> &pieces, std::string_view rule);
[[nodiscard]] Field makeField(const ReadingText &text, Span piece, std::string_view rule);

} // namespace filing::rules
