// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the heading of an item is written: the word, the number, what may stand between them, and how near its title comes to the
// printed one. Knows words, not lines.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace filing::rules
{

inline constexpr std::size_t longestItemTitle = 330;

/// Behind blanks and emphasis marks.
[[nodiscard]] std::size_t skipBlanks(std::string_view text, std::size_t at);

/// Where "Item" begins: at the start of the line, behind a rule, or behind "Section 8 - Other Events"; npos where it does not.
[[nodiscard]] std::size_t itemWord(std::string_view words);

struct ItemNumber
{
    std::string digits;
    std::size_t end = 0;
};

/// "2.02", "2. 02", "5", "1A" behind the word "Item"; empty where there is none.
[[nodiscard]] ItemNumber itemNumberAt(std::string_view words, std::size_t at);
/// Skips "(a), (b)" and the like behind the number, and what parts it from the title.
[[nodiscard]] std::size_t skipSubitems(std::string_view words, std::size_t at);

/// How near the words come to one of the titles, 0 … 1: twice the length of the longest common subsequence of letters over the
/// sum of lengths.
[[nodiscard]] double likenessToTitle(const std::vector<std::string_view> &titles, std::string_view words);

} // namespace filing::rules
