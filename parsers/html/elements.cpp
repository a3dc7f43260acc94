// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/html/elements.h"

#include "parsers/core/text.h"

#include <cstddef>

namespace filing::html
{

namespace
{

/// The first eight characters of a name in one number, lower case: comparing names becomes comparing numbers.
constexpr std::uint64_t packed(std::string_view name)
{
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < name.size() && i < 8; ++i) {
        key = key << 8 | static_cast<unsigned char>(toLower(name[i]));
    }
    return key;
}

Element longElementOf(std::string_view name)
{
    for (const std::string_view block : {"blockquote", "fieldset", "figcaption"}) {
        if (equalsIgnoringCase(name, block)) {
            return Element::Block;
        }
    }
    return equalsIgnoringCase(name, "plaintext") ? Element::Preformatted : Element::Unknown;
}

Element shortElementOf(std::uint64_t key)
{
    switch (key) {
    case packed("td"):
    case packed("th"):
        return Element::TableCell;
    case packed("div"):
    case packed("center"):
    case packed("body"):
    case packed("html"):
    case packed("head"):
    case packed("form"):
    case packed("dl"):
    case packed("dt"):
    case packed("dd"):
    case packed("address"):
    case packed("article"):
    case packed("section"):
    case packed("header"):
    case packed("footer"):
    case packed("main"):
    case packed("nav"):
    case packed("aside"):
    case packed("figure"):
    case packed("legend"):
    case packed("caption"):
    case packed("multicol"):
        return Element::Block;
    case packed("span"):
    case packed("font"):
    case packed("a"):
        return Element::Inline;
    case packed("p"):
    case packed("h1"):
    case packed("h2"):
    case packed("h3"):
    case packed("h4"):
    case packed("h5"):
    case packed("h6"):
        return Element::Paragraph;
    case packed("tr"):
        return Element::TableRow;
    case packed("table"):
        return Element::Table;
    case packed("tbody"):
    case packed("thead"):
    case packed("tfoot"):
        return Element::TableSection;
    case packed("br"):
        return Element::LineBreak;
    case packed("sup"):
        return Element::Superscript;
    case packed("ul"):
    case packed("ol"):
    case packed("menu"):
    case packed("dir"):
        return Element::List;
    case packed("li"):
        return Element::ListItem;
    case packed("hr"):
        return Element::Rule;
    case packed("page"):
        return Element::PageBreak;
    case packed("pre"):
    case packed("xmp"):
    case packed("listing"):
        return Element::Preformatted;
    case packed("script"):
    case packed("style"):
    case packed("title"):
        return Element::RawText;
    case packed("img"):
    case packed("input"):
    case packed("meta"):
    case packed("link"):
    case packed("col"):
    case packed("wbr"):
    case packed("base"):
    case packed("area"):
        return Element::Void;
    default:
        return Element::Unknown;
    }
}

} // namespace

Element elementOf(std::string_view name)
{
    if (name.size() > 2 && name.find(':') != std::string_view::npos) {
        return Element::Prefixed;
    }
    return name.size() <= 8 ? shortElementOf(packed(name)) : longElementOf(name);
}

} // namespace filing::html
