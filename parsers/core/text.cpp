// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/text.h"

#include <algorithm>
#include <array>

namespace filing
{

namespace
{

constexpr std::string_view noBreakSpace = "\xC2\xA0";

/// Length of the white space at the start of the text: 0, 1, or 2 for U+00A0.
std::size_t spaceAt(std::string_view text)
{
    if (text.empty()) {
        return 0;
    }
    if (isSpace(text.front())) {
        return 1;
    }
    return text.starts_with(noBreakSpace) ? noBreakSpace.size() : 0;
}

/// By character: itself in lower case, 0 for what is no letter and no digit.
constexpr auto keyLetters = [] {
    std::array<char, 256> letters{};
    for (std::size_t i = 0; i < 128; ++i) {
        const auto c = static_cast<char>(i);
        letters[i] = isAlnum(c) ? toLower(c) : '\0';
    }
    return letters;
}();

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (const auto length = spaceAt(text)) {
        text.remove_prefix(length);
    }
    for (;;) {
        if (!text.empty() && isSpace(text.back())) {
            text.remove_suffix(1);
        } else if (text.ends_with(noBreakSpace)) {
            text.remove_suffix(noBreakSpace.size());
        } else {
            return text;
        }
    }
}

std::string collapsed(std::string_view text)
{
    text = trimmed(text);
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        std::size_t word = 0;
        while (word < text.size() && spaceAt(text.substr(word)) == 0) {
            ++word;
        }
        out += text.substr(0, word);
        text.remove_prefix(word);
        // Both ends are trimmed: behind white space comes another word.
        out += text.empty() ? "" : " ";
        while (const auto length = spaceAt(text)) {
            text.remove_prefix(length);
        }
    }
    return out;
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), toLower);
    return out;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    // Nearly always written alike where it is the same, and told by the first letter where it is not.
    return a.size() == b.size()
        && (a == b || std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return toLower(x) == toLower(y); }));
}

bool startsWithIgnoringCase(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size() && equalsIgnoringCase(text.substr(0, prefix.size()), prefix);
}

std::size_t findIgnoringCase(std::string_view text, std::string_view needle, std::size_t from)
{
    if (needle.empty() || from > text.size() || text.size() - from < needle.size()) {
        return needle.empty() && from <= text.size() ? from : std::string_view::npos;
    }
    const auto at = std::search(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(), needle.begin(),
                                needle.end(), [](char x, char y) { return toLower(x) == toLower(y); });
    return at == text.end() ? std::string_view::npos : static_cast<std::size_t>(at - text.begin());
}

bool containsIgnoringCase(std::string_view text, std::string_view needle)
{
    return findIgnoringCase(text, needle) != std::string_view::npos;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(at + 1);
    }
}

std::string alnumKey(std::string_view text)
{
    // Without a branch to guess: every character is written, and only those that count move on.
    std::string key(text.size(), '\0');
    std::size_t size = 0;
    for (const char c : text) {
        const char letter = keyLetters[static_cast<unsigned char>(c)];
        key[size] = letter;
        size += letter != 0 ? 1U : 0U;
    }
    key.resize(size);
    return key;
}

void appendUtf8(std::string &out, char32_t codePoint)
{
    if (codePoint > 0x10FFFF || (codePoint >= 0xD800 && codePoint <= 0xDFFF)) {
        codePoint = 0xFFFD;
    }
    const auto byte = [&out](char32_t value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
    if (codePoint < 0x80) {
        byte(codePoint);
    } else if (codePoint < 0x800) {
        byte(0xC0 | (codePoint >> 6));
        byte(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        byte(0xE0 | (codePoint >> 12));
        byte(0x80 | ((codePoint >> 6) & 0x3F));
        byte(0x80 | (codePoint & 0x3F));
    } else {
        byte(0xF0 | (codePoint >> 18));
        byte(0x80 | ((codePoint >> 12) & 0x3F));
        byte(0x80 | ((codePoint >> 6) & 0x3F));
        byte(0x80 | (codePoint & 0x3F));
    }
}

} // namespace filing
