// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/tablecolumns.h"

#include "parsers/core/text.h"

#include <algorithm>

namespace filing
{

namespace
{

/// Between the widest cell and the next.
constexpr int gap = 2;

bool beginsCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

int widthOf(std::string_view words)
{
    return static_cast<int>(std::count_if(words.begin(), words.end(), beginsCharacter));
}

} // namespace

TableColumns::TableColumns(const ReadingText &text, const std::vector<Span> &lines)
{
    // The width of each cell that a tab follows; what stands last on a line pushes nothing.
    std::vector<int> widths;
    for (const Span line : lines) {
        const auto cells = split(text.text(line), '\t');
        for (std::size_t i = 0; i + 1 < cells.size(); ++i) {
            widths.resize(std::max(widths.size(), i + 1), 0);
            widths[i] = std::max(widths[i], widthOf(cells[i]));
        }
    }
    int column = 0;
    for (const int width : widths) {
        column += width + gap;
        m_stops.push_back(column);
    }
}

std::vector<TableColumns::Character> TableColumns::characters(const ReadingText &text, Span line) const
{
    std::vector<Character> out;
    const std::string_view words = text.text(line);
    int column = 0;
    std::size_t tabs = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!beginsCharacter(words[i])) {
            continue;
        }
        out.push_back({ line.begin + static_cast<std::uint32_t>(i), column });
        ++column;
        if (words[i] == '\t') {
            // A line of other words than the stops were made of may be longer.
            column = tabs < m_stops.size() ? std::max(m_stops[tabs], column) : column;
            ++tabs;
        }
    }
    out.push_back({ line.end, column });
    return out;
}

int TableColumns::columnOf(const ReadingText &text, Span line, std::uint32_t at) const
{
    int column = 0;
    for (const Character &character : characters(text, line)) {
        if (character.at > at) {
            break;
        }
        column = character.column;
    }
    return column;
}

} // namespace filing
