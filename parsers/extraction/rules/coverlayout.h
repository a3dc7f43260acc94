// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A cover page taken apart into captions ("(State or other jurisdiction of incorporation)") and the values between
// them. Captions are told by their words, so they may stand above, below, beside or glued to their values, and may be split over
// the lines of a column.
#pragma once

#include "parsers/extraction/rules/linereader.h"

#include <string>
#include <vector>

namespace filing::rules
{

/// What a caption names; one caption may name several ("Address, including zip code, and telephone number").
enum CaptionKind : unsigned {
    NameCaption = 1,
    StateCaption = 2,
    FileCaption = 4,
    EmployerCaption = 8,
    AddressCaption = 16,
    ZipCaption = 32,
    PhoneCaption = 64,
    DateCaption = 128,
    FormerCaption = 256,
    OtherCaption = 512,
};

struct Caption
{
    unsigned kinds = 0;
    std::vector<Span> pieces;    ///< In text offsets, one per line.
    std::size_t firstLine = 0;
    std::size_t lastLine = 0;
    int left = 0;
    int right = 0;
    bool bracketed = false;

    [[nodiscard]] bool is(unsigned kind) const { return (kinds & kind) != 0; }
    [[nodiscard]] std::uint32_t begin() const { return pieces.front().begin; }
    [[nodiscard]] std::uint32_t end() const { return pieces.back().end; }
};

enum class ValueShape { Words, FileNumber, EmployerNumber, Phone };

/// Words of a cover that belong to no caption.
struct CoverValue
{
    Piece piece;
    std::size_t line = 0;
    ValueShape shape = ValueShape::Words;
};

struct CoverLayout
{
    std::vector<Caption> captions;      ///< In reading order of their first pieces.
    std::vector<CoverValue> values;     ///< In reading order.
    std::vector<int> captionOfLine;     ///< Per line of the zone: the first caption on it, or -1.
    std::size_t firstLine = 0;
    std::size_t endLine = 0;            ///< Behind the last line of the cover.

    [[nodiscard]] std::vector<CoverValue> valuesOn(std::size_t line) const;
    [[nodiscard]] bool hasCaption(std::size_t line) const;
    [[nodiscard]] std::vector<const Caption *> captionsOn(std::size_t line) const;
};

/// Where the cover ends: at the first item, table of contents, part or signature.
[[nodiscard]] std::size_t coverEnd(const LineReader &lines);
[[nodiscard]] CoverLayout layOutCover(const LineReader &lines, std::size_t firstLine, std::size_t endLine);

} // namespace filing::rules
