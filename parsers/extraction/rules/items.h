// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The items a form reports under: "Item 2.02 Results of Operations and Financial Condition", "ITEM 5. OTHER EVENTS". Told from
// contents rows, references in prose and continued headings.
#pragma once

#include "parsers/extraction/extraction.h"

#include <string_view>
#include <vector>

namespace filing::rules
{

/// An item with its place in the reading text, for the rules that look inside it.
struct FoundItem
{
    Item item;
    Span body;                   ///< In text offsets.
    std::size_t line = 0;        ///< Line of the heading.
};

/// `form` is the cover's form name, empty where it is not known. Items stand before `end`, the text offset where the
/// signature (or the whole text) begins to end the form.
[[nodiscard]] std::vector<FoundItem> readItems(const ReadingText &text, std::string_view form, std::uint32_t end);

/// The titles the form prints for an item number, in the wording of its time; empty for a number that no form has.
[[nodiscard]] std::vector<std::string_view> printedTitles(std::string_view form, std::string_view number);

} // namespace filing::rules
