// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Decoding of the encodings a Document can have, one character at a time, with the bytes each takes. Invalid bytes
// decode to U+FFFD, one byte each, and are never skipped.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace filing
{

struct DecodedChar
{
    char32_t codePoint = 0;
    std::uint32_t bytes = 0;     ///< How many bytes it takes; 0 at the end of the input.
    bool valid = true;
};

/// The character at the start of `bytes`.
[[nodiscard]] DecodedChar decodeUtf8(std::string_view bytes);
/// Windows-1252, with the five unassigned bytes as the C1 controls they are.
[[nodiscard]] char32_t decodeWindows1252(unsigned char byte);
/// UTF-16 with surrogate pairs; a lone surrogate or byte is invalid.
[[nodiscard]] DecodedChar decodeUtf16(std::string_view bytes, bool bigEndian);

struct Utf8Census
{
    std::size_t multiByte = 0;   ///< Valid sequences of two or more bytes.
    std::size_t invalid = 0;     ///< Bytes that belong to no valid sequence.
};
[[nodiscard]] Utf8Census countUtf8(std::string_view bytes);

} // namespace filing
