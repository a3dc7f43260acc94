// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/html/attributes.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace filing::html
{

namespace
{

constexpr std::uint32_t shortestAttribute = 8;   ///< A blank, "face=x" and ">".
constexpr std::uint32_t widestSpan = 1U << 20;

std::uint32_t spanOf(std::string_view value)
{
    value = trimmed(value);
    std::uint32_t number = 1;
    const auto result = std::from_chars(value.data(), value.data() + value.size(), number);
    return result.ec == std::errc::result_out_of_range ? widestSpan : std::max(number, 1U);
}

} // namespace

Attributes attributesOf(std::string_view bytes, const Token &token, StyleCache &styles)
{
    Attributes found;
    if (token.end - token.nameEnd < shortestAttribute) {
        return found;
    }
    bool atBottom = false;
    bool atTop = false;
    AttributeReader reader(bytes, token);
    Attribute attribute;
    while (reader.next(attribute)) {
        const std::string_view name = attribute.name;
        if (name.size() == 5 && equalsIgnoringCase(name, "style") && !attribute.value.empty()) {
            found.style = styles.of(attribute.value);
        } else if (name.size() == 7 && equalsIgnoringCase(name, "colspan")) {
            found.columnSpan = spanOf(attribute.value);
        } else if (name.size() == 7 && equalsIgnoringCase(name, "rowspan")) {
            found.rowSpan = spanOf(attribute.value);
        } else if (name.size() == 6 && equalsIgnoringCase(name, "valign")) {
            atBottom = startsWithIgnoringCase(attribute.value, "bottom");
            atTop = startsWithIgnoringCase(attribute.value, "top");
        } else if (name.size() == 4 && equalsIgnoringCase(name, "face")) {
            found.face = fontFace(attribute.value);
        }
    }
    if (found.style.face == FontFace::Inherited) {
        found.style.face = found.face;
    }
    found.style.atBottom = found.style.atBottom || (atBottom && !found.style.atTop);
    found.style.atTop = found.style.atTop || (atTop && !found.style.atBottom);
    return found;
}

} // namespace filing::html
