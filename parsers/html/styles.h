// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The few properties of inline styles that change what a page says: what is hidden, raised, indented, placed or written
// in a symbol font. Style texts of a filing repeat thousands of times, so each is read once.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace filing::html
{

enum class FontFace : std::uint8_t { Inherited, Letters, Wingdings, Wingdings2, Symbol };
enum class Display : std::uint8_t { Default, Hidden, Inline, InlineBlock, Block };

struct Style
{
    Display display = Display::Default;
    FontFace face = FontFace::Inherited;
    bool invisible = false;      ///< Takes its room but shows nothing.
    bool superscript = false;
    bool preserve = false;       ///< White space counts.
    bool breakBefore = false;    ///< A new page.
    bool breakAfter = false;
    bool positioned = false;     ///< Absolutely, with both coordinates.
    bool pageFrame = false;      ///< Holds positioned blocks.
    bool atBottom = false;       ///< Of a table row: stands level with the others' last lines.
    bool atTop = false;
    std::int16_t indent = 0;     ///< Of the first line, in points.
    float left = 0;              ///< In points; only where positioned.
    float top = 0;
};

[[nodiscard]] Style parseStyle(std::string_view text);
[[nodiscard]] FontFace fontFace(std::string_view family);

/// Keeps views of the texts it was asked for: use it no longer than the bytes live.
class StyleCache
{
public:
    [[nodiscard]] const Style &of(std::string_view text);

private:
    std::unordered_map<std::string_view, Style> m_styles;
};

} // namespace filing::html
