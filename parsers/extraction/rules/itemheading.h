// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The heading of an item as it stands on its lines: number and title, told from references in prose. Which of the headings of a
// document are those of its items is decided in items.h.
#pragma once

#include "parsers/extraction/rules/linereader.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace filing::rules
{

inline constexpr std::string_view itemHeadingRule = "items.heading";

struct ItemHeading
{
    std::string number;
    std::size_t line = 0;
    std::uint32_t begin = 0;         ///< Text offset of "Item".
    std::vector<Span> title;
    double likeness = 0;             ///< To the form's printed titles, 0 … 1.
    bool bare = false;               ///< Nothing but the number, and the item's text behind or below it.
};

/// Adds the heading that begins on the line: none, one, or two ("Items 1 and 2."). `form` as in readItems().
void addItemHeadings(std::vector<ItemHeading> &headings, const LineReader &lines, std::string_view form, std::size_t line);

/// Tells of words that are not taken for a heading.
void passItemHeading(const LineReader &lines, const ItemHeading &heading, std::string_view why);

} // namespace filing::rules
