// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an element means for the reading of a page. Elements that only decorate are all one.
#pragma once

#include <cstdint>
#include <string_view>

namespace filing::html
{

enum class Element : std::uint8_t {
    Unknown,        ///< No effect on the words: bold, links to images, SGML leftovers.
    Inline,         ///< span, font, a: no line of its own, but its style may matter.
    Superscript,
    Block,          ///< div and its like: begins and ends a line.
    Paragraph,      ///< p, headings: a blank line around it.
    List,
    ListItem,
    LineBreak,
    Rule,           ///< hr
    PageBreak,      ///< EDGAR's <PAGE>
    Preformatted,
    Table,
    TableSection,   ///< thead, tbody, tfoot
    TableRow,
    TableCell,
    RawText,        ///< script, style, title: its content is no text of the page.
    Void,           ///< img, input, meta: nothing to read, nothing to close.
    Prefixed,       ///< ix:… and every other name of a namespace.
};

/// `name` as written, any case.
[[nodiscard]] Element elementOf(std::string_view name);

} // namespace filing::html
