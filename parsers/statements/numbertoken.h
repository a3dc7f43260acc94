// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers of a raw line: cells without their currency signs, brackets joined that a table keeps in cells of
// their own, rules and footnote columns left out. Nothing is repaired here.
#pragma once

#include "parsers/core/printednumber.h"
#include "parsers/statements/rawstatement.h"

#include <optional>
#include <string>
#include <vector>

namespace filing::solve
{

/// A number as it stands in a line, or what a bad conversion made of one.
struct Token
{
    std::vector<Span> spans;                ///< In text offsets, reading order.
    std::string shown;                      ///< The words of the spans, white space collapsed.
    std::optional<PrintedNumber> number;    ///< Empty where the words are no clean number.
    int column = 0;

    [[nodiscard]] bool isNil() const { return number && number->kind == PrintedNumber::Kind::Nil; }
};

[[nodiscard]] Token makeToken(const ReadingText &text, Span span, int column);

/// The numbers of a line from left to right.
[[nodiscard]] std::vector<Token> numberTokens(const RawLine &line, const ReadingText &text);

/// The token's numbers where several stand in one cell ("2,190 858"); one part for an ordinary cell. Only parts that are
/// clean numbers count, so a thousands comma lost to a blank ("15 762") still gives two and the caller decides.
[[nodiscard]] std::vector<Token> numberParts(const Token &token, const ReadingText &text);

/// Only blanks and strokes ("____", "====", "-----").
[[nodiscard]] bool isRule(std::string_view words);

} // namespace filing::solve
