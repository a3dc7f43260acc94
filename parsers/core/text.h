// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small helpers over UTF-8 text that the standard library lacks. All are ASCII-only about case and
// treat U+00A0 as white space, as filings do.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace filing
{

[[nodiscard]] constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool isLower(char c) { return c >= 'a' && c <= 'z'; }
[[nodiscard]] constexpr bool isAlpha(char c) { return isUpper(c) || isLower(c); }
[[nodiscard]] constexpr bool isAlnum(char c) { return isAlpha(c) || isDigit(c); }
[[nodiscard]] constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}
[[nodiscard]] constexpr char toLower(char c) { return isUpper(c) ? static_cast<char>(c + 32) : c; }

/// The view without white space (U+00A0 included) at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// Runs of white space become one space, both ends trimmed.
[[nodiscard]] std::string collapsed(std::string_view text);
[[nodiscard]] std::string lowered(std::string_view text);
[[nodiscard]] bool equalsIgnoringCase(std::string_view a, std::string_view b);
[[nodiscard]] bool startsWithIgnoringCase(std::string_view text, std::string_view prefix);
/// Offset of the first occurrence at or after `from`, or npos.
[[nodiscard]] std::size_t findIgnoringCase(std::string_view text, std::string_view needle, std::size_t from = 0);
[[nodiscard]] bool containsIgnoringCase(std::string_view text, std::string_view needle);
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);
/// Letters and digits only, lower case: how labels are compared.
[[nodiscard]] std::string alnumKey(std::string_view text);
/// Appends a code point as UTF-8; an invalid one becomes U+FFFD.
void appendUtf8(std::string &out, char32_t codePoint);

} // namespace filing
