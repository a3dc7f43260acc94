// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/html/styles.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace filing::html
{

namespace
{

constexpr std::size_t mostCachedStyles = 8192;
constexpr float furthest = 30000;

/// Points per unit; a character is taken as ten points high.
float pointsPer(std::string_view unit)
{
    struct Unit
    {
        std::string_view name;
        float points;
    };
    constexpr std::array units{Unit{"pt", 1.0F}, Unit{"px", 0.75F}, Unit{"em", 10.0F}, Unit{"in", 72.0F},
                               Unit{"cm", 28.35F}, Unit{"mm", 2.835F}, Unit{"ex", 5.0F}, Unit{"%", 5.0F}};
    for (const Unit &known : units) {
        if (startsWithIgnoringCase(unit, known.name)) {
            return known.points;
        }
    }
    return 0.75F;
}

std::optional<float> length(std::string_view value)
{
    value = trimmed(value);
    float number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc{}) {
        return std::nullopt;
    }
    const auto unit = value.substr(static_cast<std::size_t>(end - value.data()));
    return std::clamp(number * pointsPer(unit), -furthest, furthest);
}

/// The left one of "top right bottom left", "top sides bottom", "vertical sides" or "all".
std::optional<float> leftOf(std::string_view shorthand)
{
    std::array<std::string_view, 4> parts;
    std::size_t count = 0;
    while (count < parts.size() && !(shorthand = trimmed(shorthand)).empty()) {
        std::size_t end = 0;
        while (end < shorthand.size() && !isSpace(shorthand[end])) {
            ++end;
        }
        parts[count++] = shorthand.substr(0, end);
        shorthand.remove_prefix(end);
    }
    if (count == 0) {
        return std::nullopt;
    }
    return length(parts[count == 4 ? 3 : count == 1 ? 0 : 1]);
}

class StyleReader
{
public:
    Style read(std::string_view text)
    {
        while (!text.empty()) {
            const auto end = std::min(text.find(';'), text.size());
            const std::string_view declaration = text.substr(0, end);
            const auto colon = declaration.find(':');
            if (colon != std::string_view::npos) {
                take(trimmed(declaration.substr(0, colon)), trimmed(declaration.substr(colon + 1)));
            }
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        const float indent = m_padding + m_margin + m_textIndent;
        m_style.indent = static_cast<std::int16_t>(std::clamp(indent, 0.0F, furthest));
        m_style.positioned = m_absolute && m_left && m_top;
        m_style.left = m_left.value_or(0);
        m_style.top = m_top.value_or(0);
        // Word processors raise footnote marks with a relative shift and a baseline of its own.
        m_style.superscript = m_style.superscript || (m_relative && m_baseline && m_top && *m_top < 0);
        m_style.pageFrame = m_relative && !m_baseline;
        return m_style;
    }

private:
    void take(std::string_view property, std::string_view value)
    {
        if (property.empty()) {
            return;
        }
        switch (toLower(property.front())) {
        case 'd':
            if (equalsIgnoringCase(property, "display")) {
                m_style.display = display(value);
            }
            break;
        case 'v':
            takeVertical(property, value);
            break;
        case 'p':
            takePadding(property, value);
            break;
        case 'm':
            if (equalsIgnoringCase(property, "margin-left")) {
                m_margin = length(value).value_or(0);
            } else if (equalsIgnoringCase(property, "margin")) {
                m_margin = leftOf(value).value_or(0);
            }
            break;
        case 't':
            if (equalsIgnoringCase(property, "text-indent")) {
                m_textIndent = length(value).value_or(0);
            } else if (equalsIgnoringCase(property, "top")) {
                m_top = length(value);
            }
            break;
        case 'l':
            if (equalsIgnoringCase(property, "left")) {
                m_left = length(value);
            }
            break;
        case 'f':
            if (equalsIgnoringCase(property, "font-family") || equalsIgnoringCase(property, "font")) {
                m_style.face = fontFace(value);
            }
            break;
        case 'w':
            if (equalsIgnoringCase(property, "white-space")) {
                m_style.preserve = equalsIgnoringCase(value, "pre");
            }
            break;
        default:
            takeBreak(property, value);
        }
    }

    void takeVertical(std::string_view property, std::string_view value)
    {
        if (equalsIgnoringCase(property, "visibility")) {
            m_style.invisible = equalsIgnoringCase(value, "hidden");
            if (equalsIgnoringCase(value, "collapse")) {
                m_style.display = Display::Hidden;
            }
        } else if (equalsIgnoringCase(property, "vertical-align")) {
            m_style.superscript = startsWithIgnoringCase(value, "super") || length(value).value_or(0) > 0;
            m_baseline = startsWithIgnoringCase(value, "baseline");
            m_style.atBottom = startsWithIgnoringCase(value, "bottom");
            m_style.atTop = startsWithIgnoringCase(value, "top");
        }
    }

    void takePadding(std::string_view property, std::string_view value)
    {
        if (equalsIgnoringCase(property, "padding-left")) {
            m_padding = length(value).value_or(0);
        } else if (equalsIgnoringCase(property, "padding")) {
            m_padding = leftOf(value).value_or(0);
        } else if (equalsIgnoringCase(property, "position")) {
            m_absolute = equalsIgnoringCase(value, "absolute");
            m_relative = equalsIgnoringCase(value, "relative");
        } else {
            takeBreak(property, value);
        }
    }

    void takeBreak(std::string_view property, std::string_view value)
    {
        const bool breaks = startsWithIgnoringCase(value, "always") || startsWithIgnoringCase(value, "page");
        if (equalsIgnoringCase(property, "page-break-before") || equalsIgnoringCase(property, "break-before")) {
            m_style.breakBefore = breaks;
        } else if (equalsIgnoringCase(property, "page-break-after") || equalsIgnoringCase(property, "break-after")) {
            m_style.breakAfter = breaks;
        }
    }

    static Display display(std::string_view value)
    {
        if (startsWithIgnoringCase(value, "none")) {
            return Display::Hidden;
        }
        if (equalsIgnoringCase(value, "inline")) {
            return Display::Inline;
        }
        const bool beside = startsWithIgnoringCase(value, "inline-") || equalsIgnoringCase(value, "table-cell");
        if (beside) {
            return Display::InlineBlock;
        }
        return equalsIgnoringCase(value, "block") ? Display::Block : Display::Default;
    }

    Style m_style;
    float m_padding = 0;
    float m_margin = 0;
    float m_textIndent = 0;
    std::optional<float> m_left;
    std::optional<float> m_top;
    bool m_absolute = false;
    bool m_relative = false;
    bool m_baseline = false;
};

} // namespace

FontFace fontFace(std::string_view family)
{
    if (containsIgnoringCase(family, "wingdings 2") || containsIgnoringCase(family, "wingdings2")) {
        return FontFace::Wingdings2;
    }
    if (containsIgnoringCase(family, "wingdings 3")) {
        return FontFace::Letters;
    }
    if (containsIgnoringCase(family, "wingdings")) {
        return FontFace::Wingdings;
    }
    // "Segoe UI Symbol" has its characters where Unicode has them; only the old "Symbol" font has not.
    const std::string_view first = trimmed(family.substr(0, family.find(',')));
    const bool symbol = equalsIgnoringCase(first, "symbol") || equalsIgnoringCase(first, "'symbol'");
    return symbol ? FontFace::Symbol : FontFace::Letters;
}

Style parseStyle(std::string_view text)
{
    return StyleReader().read(text);
}

const Style &StyleCache::of(std::string_view text)
{
    const auto known = m_styles.find(text);
    if (known != m_styles.end()) {
        return known->second;
    }
    if (m_styles.size() >= mostCachedStyles) {
        m_styles.clear();
    }
    return m_styles.emplace(text, parseStyle(text)).first->second;
}

} // namespace filing::html
