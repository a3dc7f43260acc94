// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/document/utf8.h"

#include <array>
#include <cstring>

namespace filing
{

namespace
{

constexpr char32_t replacement = 0xFFFD;

// Bytes 0x80 … 0x9F of Windows-1252; zero where unassigned.
constexpr std::array<char16_t, 32> windows1252High = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

unsigned char at(std::string_view bytes, std::size_t index)
{
    return static_cast<unsigned char>(bytes[index]);
}

} // namespace

DecodedChar decodeUtf8(std::string_view bytes)
{
    if (bytes.empty()) {
        return {};
    }
    const unsigned char lead = at(bytes, 0);
    if (lead < 0x80) {
        return {lead, 1, true};
    }
    const std::uint32_t length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
    if (length == 0 || bytes.size() < length) {
        return {replacement, 1, false};
    }
    char32_t codePoint = lead & (0x7FU >> length);
    for (std::uint32_t i = 1; i < length; ++i) {
        const unsigned char next = at(bytes, i);
        if ((next & 0xC0) != 0x80) {
            return {replacement, 1, false};
        }
        codePoint = (codePoint << 6) | (next & 0x3F);
    }
    constexpr std::array<char32_t, 5> least = {0, 0, 0x80, 0x800, 0x10000};
    if (codePoint < least[length] || codePoint > 0x10FFFF || (codePoint >= 0xD800 && codePoint <= 0xDFFF)) {
        return {replacement, 1, false};
    }
    return {codePoint, length, true};
}

char32_t decodeWindows1252(unsigned char byte)
{
    if (byte < 0x80 || byte > 0x9F) {
        return byte;
    }
    const char16_t mapped = windows1252High[byte - 0x80U];
    return mapped != 0 ? mapped : byte;
}

DecodedChar decodeUtf16(std::string_view bytes, bool bigEndian)
{
    if (bytes.empty()) {
        return {};
    }
    if (bytes.size() == 1) {
        return {replacement, 1, false};
    }
    const auto unit = [&](std::size_t index) {
        const std::uint32_t first = at(bytes, index);
        const std::uint32_t second = at(bytes, index + 1);
        return bigEndian ? (first << 8) | second : (second << 8) | first;
    };
    const std::uint32_t high = unit(0);
    if (high < 0xD800 || high > 0xDFFF) {
        return {high, 2, true};
    }
    if (high < 0xDC00 && bytes.size() >= 4) {
        const std::uint32_t low = unit(2);
        if (low >= 0xDC00 && low <= 0xDFFF) {
            return {0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00), 4, true};
        }
    }
    return {replacement, 2, false};
}

Utf8Census countUtf8(std::string_view bytes)
{
    Utf8Census census;
    std::size_t i = 0;
    while (i < bytes.size()) {
        // Eight ASCII bytes at a time: filings are nearly all ASCII.
        std::uint64_t word = 0;
        if (i + sizeof word <= bytes.size()) {
            std::memcpy(&word, bytes.data() + i, sizeof word);
            if ((word & 0x8080808080808080ULL) == 0) {
                i += sizeof word;
                continue;
            }
        }
        const DecodedChar c = decodeUtf8(bytes.substr(i));
        census.invalid += c.valid ? 0 : 1;
        census.multiByte += c.valid && c.bytes > 1 ? 1 : 0;
        i += c.bytes;
    }
    return census;
}

} // namespace filing
