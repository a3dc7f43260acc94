// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/linereader.h"

#include "parsers/core/text.h"
#include "parsers/reading/layout.h"

#include <algorithm>

namespace filing::rules
{

namespace
{

bool isEdgeMark(char c)
{
    return c == '*' || c == '_' || c == '|' || c == '#' || c == '~';
}

/// Length of the white space or mark at the start of `text`, 0 where words begin.
std::size_t leadingMark(std::string_view text)
{
    if (text.starts_with("\xC2\xA0")) {
        return 2;
    }
    if (text.starts_with("\xE2\x80\x8B") || text.starts_with("\xEF\xBB\xBF")) {
        return 3;
    }
    return isSpace(text.front()) || isEdgeMark(text.front()) ? 1 : 0;
}

std::size_t trailingMark(std::string_view text)
{
    if (text.ends_with("\xC2\xA0")) {
        return 2;
    }
    if (text.ends_with("\xE2\x80\x8B")) {
        return 3;
    }
    return isSpace(text.back()) || isEdgeMark(text.back()) ? 1 : 0;
}

} // namespace

LineReader::LineReader(const ReadingText &text)
    : m_text(&text)
{
}

Span LineReader::line(std::size_t index) const
{
    return trimmedSpan(m_text->text(), m_text->lines()[index]);
}

int LineReader::grid(std::size_t index) const
{
    const std::uint32_t at = m_text->lines()[index].begin;
    const auto &grids = m_text->grids();
    const auto after = std::partition_point(grids.begin(), grids.end(),
                                            [at](const TableGrid &grid) { return grid.text.end <= at; });
    return after != grids.end() && after->text.begin <= at ? static_cast<int>(after - grids.begin()) : -1;
}

const GridRow *LineReader::row(std::size_t index) const
{
    const int found = grid(index);
    if (found < 0) {
        return nullptr;
    }
    const Span line = m_text->lines()[index];
    const auto &rows = m_text->grids()[static_cast<std::size_t>(found)].rows;
    const auto row = std::partition_point(rows.begin(), rows.end(),
                                          [&](const GridRow &r) { return r.text.end <= line.begin; });
    return row != rows.end() && row->text.begin < line.end ? &*row : nullptr;
}

std::vector<Piece> LineReader::pieces(std::size_t index) const
{
    std::vector<Piece> found;
    const Span whole = m_text->lines()[index];
    const int in = grid(index);
    const bool cells = in >= 0 && m_text->grids()[static_cast<std::size_t>(in)].source != GridSource::FixedWidth;
    if (const GridRow *const row = cells ? this->row(index) : nullptr) {
        for (const GridCell &cell : row->cells) {
            // A cell with several lines gives a piece on each.
            const Span part{std::max(cell.text.begin, whole.begin), std::min(cell.text.end, whole.end)};
            const Span words = trimmedSpan(m_text->text(), part);
            if (!words.isEmpty()) {
                found.push_back({words, cell.column * cellWidth, (cell.column + cell.columnSpan) * cellWidth});
            }
        }
        if (!found.empty()) {
            return found;
        }
    }
    for (const Stretch &stretch : stretches(m_text->text(), whole)) {
        const Span words = trimmedSpan(m_text->text(), stretch.text);
        if (!words.isEmpty()) {
            found.push_back({words, stretch.left, std::max(stretch.right, stretch.left + 1)});
        }
    }
    return found;
}

Span trimmedSpan(std::string_view text, Span span)
{
    span.end = std::min(span.end, static_cast<std::uint32_t>(text.size()));
    while (!span.isEmpty()) {
        const std::size_t mark = leadingMark(span.of(text));
        if (mark == 0) {
            break;
        }
        span.begin += static_cast<std::uint32_t>(mark);
    }
    while (!span.isEmpty()) {
        const std::size_t mark = trailingMark(span.of(text));
        if (mark == 0) {
            break;
        }
        span.end -= static_cast<std::uint32_t>(mark);
    }
    return span;
}

std::string visible(std::string_view words)
{
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool escape = words[i] == '\\' && i + 1 < words.size() && std::string_view("$*_#[]().-~&").find(words[i + 1]) != std::string_view::npos;
        const bool emphasis = words.substr(i).starts_with("**");
        if (emphasis) {
            ++i;
        } else if (!escape) {
            out += words[i];
        }
    }
    return collapsed(out);
}

Field makeField(const ReadingText &text, const std::vector<Span> &pieces, std::string_view rule)
{
    Field field;
    field.rule = rule;
    for (const Span piece : pieces) {
        const Span words = trimmedSpan(text.text(), piece);
        if (words.isEmpty()) {
            continue;
        }
        field.text += (field.text.empty() ? "" : " ") + visible(text.text(words));
        for (const Span source : text.toSourcePieces(words)) {
            field.pieces.push_back(source);
        }
    }
    return field;
}

Field makeField(const ReadingText &text, Span piece, std::string_view rule)
{
    return makeField(text, std::vector<Span>{piece}, rule);
}

} // namespace filing::rules
