// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/html/tablelayout.h"

#include "parsers/core/limits.h"
#include "parsers/core/text.h"

#include <algorithm>
#include <string>
#include <utility>

namespace filing::html
{

namespace
{

constexpr std::uint32_t widestLabel = 100;
constexpr std::uint32_t widestColumn = 44;
constexpr std::uint32_t furthestColumn = 600;   ///< Columns further right follow without alignment.
constexpr std::uint32_t columnGap = 2;
constexpr std::size_t blanksPerByte = 24;       ///< Blanks a table may cost for each byte of words …
constexpr std::size_t blanksAtLeast = 8192;     ///< … and what even the smallest may.
constexpr std::size_t mostLinesPerCell = 4096;
constexpr std::size_t fewColumns = 1024;

std::uint32_t widthOf(std::string_view text)
{
    return static_cast<std::uint32_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

/// Figures, dashes and what may stand about them: "(1,234", "$ 5", "—", "12.5%".
bool looksLikeFigure(std::string_view text)
{
    bool figure = false;
    for (const char c : text) {
        if (isAlpha(c)) {
            return false;
        }
        figure = figure || isDigit(c) || c == '-' || static_cast<unsigned char>(c) == 0xE2;
    }
    return figure;
}

bool isCloser(std::string_view text)
{
    return !text.empty() && text.find_first_not_of(")%*]") == std::string_view::npos;
}

bool isOpener(std::string_view text)
{
    return text == "$" || text == "\xE2\x82\xAC" || text == "\xC2\xA3" || text == "\xC2\xA5" || text == "US$"
        || text == "C$" || text == "$(" || text == "(";
}

/// "99.1", "(d)", "10.1*", "•": the first cell of a numbered paragraph, whose words belong together.
bool looksLikeNumbering(std::string_view text)
{
    return !text.empty() && text.size() <= 12 && (isDigit(text.front()) || text.front() == '(' || !isAlnum(text.front()));
}

} // namespace

TableLayout::TableLayout(const Flow &flow, const std::vector<SheetRow> &rows, std::size_t firstRow, std::size_t rowEnd,
                         const SheetCells &cells, std::size_t cellEnd)
    : m_flow(flow)
{
    std::size_t textSize = 0;
    m_lines.reserve(rowEnd - firstRow);
    for (std::size_t row = firstRow; row < rowEnd; ++row) {
        const std::size_t begin = rows[row].firstCell;
        const std::size_t end = row + 1 < rows.size() && row + 1 < rowEnd ? rows[row + 1].firstCell : cellEnd;
        for (std::size_t i = begin; i < end; ++i) {
            textSize += cells[i].text.size();
        }
        splitRow(cells.begin() + static_cast<std::ptrdiff_t>(begin), cells.begin() + static_cast<std::ptrdiff_t>(end));
    }
    m_blanksLeft = textSize * blanksPerByte + blanksAtLeast;
    keepColumns();
    measureColumns();
    widenForSpans();
    placeColumns();
}

std::vector<Span> TableLayout::linesOf(const SheetCell &cell) const
{
    std::vector<Span> lines;
    std::uint32_t begin = cell.text.begin;
    while (begin < cell.text.end) {
        auto at = words({begin, cell.text.end}).find('\n');
        if (at != std::string_view::npos && lines.size() + 1 >= mostLinesPerCell) {
            limitReached("lines-per-cell", mostLinesPerCell, {m_flow.sourceNear(begin), m_flow.sourceNear(cell.text.end)});
            at = std::string_view::npos;
        }
        const std::uint32_t end = at == std::string_view::npos ? cell.text.end : begin + static_cast<std::uint32_t>(at);
        const std::string_view line = trimmed(words({begin, end}));
        if (!line.empty()) {
            const auto from = static_cast<std::uint32_t>(line.data() - m_flow.text().data());
            lines.push_back({from, from + static_cast<std::uint32_t>(line.size())});
        }
        begin = end + 1;
    }
    return lines;
}

/// One row is one line, but where it lays paragraphs side by side (a cover page: value over caption, three times) their
/// lines go below each other.
void TableLayout::splitRow(SheetCells::const_iterator begin, SheetCells::const_iterator end)
{
    const auto multiline = [this](const SheetCell &cell) { return words(cell.text).find('\n') != std::string_view::npos; };
    const auto tall = std::count_if(begin, end, multiline);
    const std::size_t firstPart = m_parts.size();
    const bool oneTallBesideFigures = tall == 1 && end - begin > 1
        && (looksLikeNumbering(words(begin->text))
            || std::all_of(begin, end, [&](const SheetCell &cell) {
                   return multiline(cell) || looksLikeFigure(words(cell.text)) || isOpener(words(cell.text))
                       || isCloser(words(cell.text));
               }));
    if (tall == 0 || oneTallBesideFigures) {
        for (auto cell = begin; cell != end; ++cell) {
            addPart(*cell, cell->text, true);
        }
        m_lines.push_back({firstPart, m_parts.size()});
        return;
    }
    std::vector<std::vector<Span>> columns;
    std::size_t height = 0;
    for (auto cell = begin; cell != end; ++cell) {
        columns.push_back(linesOf(*cell));
        height = std::max(height, columns.back().size());
    }
    for (std::size_t line = 0; line < height; ++line) {
        const std::size_t first = m_parts.size();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::size_t above = begin[i].atBottom ? height - columns[i].size() : 0;
            if (line >= above && line - above < columns[i].size()) {
                addPart(begin[i], columns[i][line - above], line == above);
            }
        }
        m_lines.push_back({first, m_parts.size()});
    }
}

void TableLayout::addPart(const SheetCell &cell, Span text, bool firstOfCell)
{
    Part part;
    part.text = text;
    part.column = cell.column;
    part.columnEnd = cell.column + cell.columnSpan;
    part.width = widthOf(words(text));
    part.indent = firstOfCell ? cell.indent : 0;
    part.numeric = looksLikeFigure(words(text));
    m_parts.push_back(part);
}

/// Only columns in which something starts are kept; the spans shrink accordingly.
void TableLayout::keepColumns()
{
    std::vector<std::uint32_t> kept;
    std::size_t settled = 0;
    const auto settle = [&] {
        std::sort(kept.begin(), kept.end());
        kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
        settled = kept.size();
    };
    // Nearly every cell starts where one above it does: looked up among those, millions of cells are sorted in no time.
    for (const Part &part : m_parts) {
        if (!std::binary_search(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(settled), part.column)) {
            kept.push_back(part.column);
            if (kept.size() >= 2 * settled + fewColumns) {
                settle();
            }
        }
    }
    settle();
    const auto indexOf = [&kept](std::uint32_t column) {
        return static_cast<std::uint32_t>(std::lower_bound(kept.begin(), kept.end(), column) - kept.begin());
    };
    for (Part &part : m_parts) {
        part.column = indexOf(part.column);
        part.columnEnd = std::max(indexOf(part.columnEnd), part.column + 1);
    }
    m_columns.resize(kept.size());
}

void TableLayout::measureColumns()
{
    for (const Line &line : m_lines) {
        for (std::size_t i = line.firstPart; i < line.partEnd; ++i) {
            const Part &part = m_parts[i];
            if (part.columnEnd != part.column + 1) {
                continue;
            }
            Column &column = m_columns[part.column];
            const std::string_view text = words(part.text);
            column.closes = column.closes && isCloser(text);
            column.opens = column.opens && isOpener(text);
            ++(part.numeric ? column.numbers : column.words);
            // The only words of a line may run on to the right; they say nothing about their column's width.
            const bool alone = line.partEnd - line.firstPart == 1;
            const std::uint32_t most = alone ? 0 : part.column == 0 ? widestLabel : widestColumn;
            if (part.width + part.indent <= most) {
                column.width = std::max(column.width, part.width + part.indent);
            }
        }
    }
    for (Column &column : m_columns) {
        const bool empty = column.numbers + column.words == 0;
        column.closes = column.closes && !empty;
        column.opens = column.opens && !empty;
    }
}

void TableLayout::placeColumns()
{
    std::uint32_t at = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Column &column = m_columns[i];
        const bool used = column.width + column.numbers + column.words > 0;
        if (i > 0 && used && !column.closes) {
            at += m_columns[i - 1].opens ? 1 : columnGap;
        }
        column.left = at;
        at += column.width;
        column.right = at;
    }
}

/// A figure or a heading that spans "$" and amount columns must fit over them.
void TableLayout::widenForSpans()
{
    placeColumns();
    std::vector<std::uint32_t> missing(m_columns.size(), 0);
    for (const Line &line : m_lines) {
        for (std::size_t i = line.firstPart; i < line.partEnd; ++i) {
            const Part &part = m_parts[i];
            const bool alone = line.partEnd - line.firstPart == 1;
            if (part.columnEnd == part.column + 1 || alone || part.width > widestColumn) {
                continue;
            }
            const std::uint32_t room = m_columns[part.columnEnd - 1].right - m_columns[part.column].left;
            if (room < part.width) {
                std::uint32_t &lack = missing[part.columnEnd - 1];
                lack = std::max(lack, part.width - room);
            }
        }
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i].width += missing[i];
    }
}

/// Where on the line the part should begin: figures at the right of their columns, headings centred over several, words
/// at the left.
std::uint32_t TableLayout::target(const Part &part) const
{
    const Column &first = m_columns[part.column];
    const Column &last = m_columns[part.columnEnd - 1];
    const std::uint32_t room = last.right > first.left ? last.right - first.left : 0;
    const std::uint32_t slack = room > part.width ? room - part.width : 0;
    if (part.column == 0) {
        return first.left;
    }
    if (part.numeric) {
        return first.left + slack;
    }
    const bool overFigures = last.numbers > last.words / 2;
    const bool spans = part.columnEnd - part.column > 1;
    return overFigures ? first.left + (spans ? slack / 2 : slack) : first.left;
}

/// The words of a cell with its line ends as blanks.
void TableLayout::copyOnOneLine(ReadingTextBuilder &out, Span text) const
{
    std::uint32_t begin = text.begin;
    for (;;) {
        const auto at = words({begin, text.end}).find('\n');
        if (at == std::string_view::npos) {
            m_flow.copyTo(out, {begin, text.end});
            return;
        }
        const std::uint32_t end = begin + static_cast<std::uint32_t>(at);
        m_flow.copyTo(out, {begin, end});
        out.appendLayout(" ", m_flow.sourceNear(end));
        begin = end + 1;
        while (begin < text.end && isSpace(m_flow.text()[begin])) {
            ++begin;
        }
    }
}

void TableLayout::writeLine(ReadingTextBuilder &out, const Line &line, GridRow &row)
{
    std::uint32_t cursor = 0;
    const std::uint32_t lineBegin = out.size();
    for (std::size_t i = line.firstPart; i < line.partEnd; ++i) {
        const Part &part = m_parts[i];
        const Column &column = m_columns[part.column];
        const bool first = i == line.firstPart;
        const std::uint32_t least = first ? 0 : column.closes ? 0 : m_columns[m_parts[i - 1].column].opens ? 1 : columnGap;
        std::uint32_t pad = least;
        const std::uint32_t wanted = target(part) + part.indent;
        if (m_aligned && wanted <= furthestColumn) {
            pad = std::max(least, wanted > cursor ? wanted - cursor : 0);
        }
        if (pad > m_blanksLeft) {
            m_aligned = false;
            pad = least;
        }
        m_blanksLeft -= std::min<std::size_t>(pad, m_blanksLeft);
        out.appendLayout(std::string(pad, ' '), m_flow.sourceNear(part.text.begin));
        const std::uint32_t begin = out.size();
        copyOnOneLine(out, part.text);
        row.cells.push_back({{begin, out.size()}, static_cast<int>(part.column),
                             static_cast<int>(part.columnEnd - part.column)});
        cursor += pad + part.width;
    }
    row.text = {lineBegin, out.size()};
}

bool TableLayout::write(ReadingTextBuilder &out)
{
    TableGrid grid;
    grid.source = GridSource::Html;
    grid.columns = static_cast<int>(m_columns.size());
    grid.text.begin = out.size();
    grid.rows.reserve(m_lines.size());
    out.expectRuns(2 * m_parts.size());   // Its words, and the room before them.
    bool sideBySide = false;
    for (const Line &line : m_lines) {
        if (!grid.rows.empty()) {
            out.appendLayout("\n", m_flow.sourceNear(m_parts[line.firstPart].text.begin));
        }
        GridRow row;
        row.cells.reserve(line.partEnd - line.firstPart);
        sideBySide = sideBySide || line.partEnd - line.firstPart > 1;
        writeLine(out, line, row);
        grid.rows.push_back(std::move(row));
    }
    grid.text.end = out.size();
    // A table that only holds paragraphs below each other is no grid.
    if (sideBySide) {
        out.addGrid(std::move(grid));
    }
    return sideBySide;
}

} // namespace filing::html
