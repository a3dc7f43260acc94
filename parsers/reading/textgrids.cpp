// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/text.h"
#include "parsers/reading/layout.h"
#include "parsers/reading/plaintext.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace filing
{

namespace
{

constexpr std::uint32_t longestTableLine = 400;   ///< Longer lines are paragraphs.
constexpr int blankLinesInside = 3;               ///< A table goes on behind so many lines without columns.
constexpr int edgeTolerance = 2;                  ///< Screen columns by which right edges of one column may differ.
constexpr int headLines = 8;                      ///< Lines of column headings above the first row of figures.

enum class LineKind { Plain, Blank, Paragraph, Tabbed, Columns };

struct LineShape
{
    Span span;
    LineKind kind = LineKind::Plain;
    bool inTable = false;
};

bool hasInteriorTab(std::string_view line)
{
    return trimmed(line).find('\t') != std::string_view::npos;
}

/// Words moved to the right by tabs alone.
bool isTabIndented(std::string_view line)
{
    return line.starts_with('\t') && line.size() < 100 && !trimmed(line).empty();
}

/// Figures at the end of the line, apart from what stands before them: a row of a table laid out with blanks.
bool hasFigureColumn(std::string_view text, Span line)
{
    const std::vector<Stretch> found = stretches(text, line);
    return found.size() >= 2 && looksNumeric(found.back().text.of(text));
}

LineShape shapeOf(std::string_view text, Span line)
{
    const std::string_view words = line.of(text);
    LineShape shape{line, LineKind::Plain, false};
    if (line.size() > longestTableLine) {
        // Tabs part a long line just as well, but looking for columns of figures in it would be in vain.
        shape.kind = hasInteriorTab(words) ? LineKind::Tabbed : LineKind::Paragraph;
    } else if (trimmed(words).empty()) {
        shape.kind = LineKind::Blank;
    } else if (hasInteriorTab(words) || isTabIndented(words)) {
        shape.kind = LineKind::Tabbed;
    } else if (hasFigureColumn(text, line)) {
        shape.kind = LineKind::Columns;
    }
    return shape;
}

std::vector<LineShape> shapesOf(std::string_view text, const std::vector<Span> &tables)
{
    std::vector<LineShape> shapes;
    std::size_t table = 0;
    std::uint32_t begin = 0;
    while (begin <= text.size()) {
        const auto at = text.find('\n', begin);
        const auto next = static_cast<std::uint32_t>(at == std::string_view::npos ? text.size() : at);
        const bool carriageReturn = next > begin && text[next - 1] == '\r';
        LineShape shape = shapeOf(text, {begin, carriageReturn ? next - 1 : next});
        while (table < tables.size() && tables[table].end <= begin) {
            ++table;
        }
        shape.inTable = table < tables.size() && tables[table].begin <= begin;
        shapes.push_back(shape);
        begin = next + 1;
    }
    return shapes;
}

using Shapes = std::vector<LineShape>;

GridRow rowOf(Span line)
{
    GridRow row;
    row.text = line;
    return row;
}

TableGrid tabGrid(std::string_view text, const Shapes &lines, std::size_t from, std::size_t to)
{
    TableGrid grid;
    grid.source = GridSource::Tabs;
    grid.text = {lines[from].span.begin, lines[to - 1].span.end};
    for (std::size_t i = from; i < to; ++i) {
        if (lines[i].kind == LineKind::Blank) {
            continue;
        }
        GridRow row = rowOf(lines[i].span);
        std::uint32_t begin = row.text.begin;
        int column = 0;
        for (const std::string_view part : split(row.text.of(text), '\t')) {
            const std::string_view words = trimmed(part);
            if (!words.empty()) {
                const auto at = begin + static_cast<std::uint32_t>(words.data() - part.data());
                row.cells.push_back({{at, at + static_cast<std::uint32_t>(words.size())}, column, 1});
            }
            begin += static_cast<std::uint32_t>(part.size()) + 1;
            ++column;
        }
        grid.columns = std::max(grid.columns, column);
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

/// The screen columns that a column of figures takes; figures are aligned at the right.
struct Band
{
    int left = 0;
    int right = 0;
    int count = 0;
};

int figureEdge(const Stretch &stretch, std::string_view words)
{
    const auto tail = words.find_last_not_of(")% ");
    return stretch.right - static_cast<int>(words.size() - 1 - (tail == std::string_view::npos ? 0 : tail));
}

std::vector<Band> bandsOf(std::string_view text, const std::vector<std::vector<Stretch>> &rows)
{
    std::vector<Band> edges;
    for (const auto &row : rows) {
        for (std::size_t i = row.size() > 1 ? 1 : 0; i < row.size() && row.size() > 1; ++i) {
            const std::string_view words = row[i].text.of(text);
            if (looksNumeric(words)) {
                edges.push_back({row[i].left, figureEdge(row[i], words), 1});
            }
        }
    }
    std::sort(edges.begin(), edges.end(), [](const Band &a, const Band &b) {
        return std::pair(a.right, a.left) < std::pair(b.right, b.left);
    });
    std::vector<Band> bands;
    for (const Band &edge : edges) {
        // Overlapping figures are of one column even when a heading's figure ends elsewhere.
        const bool same = !bands.empty()
            && (edge.right - bands.back().right <= edgeTolerance || edge.left < bands.back().right);
        if (!same) {
            bands.push_back(edge);
            continue;
        }
        Band &band = bands.back();
        band.left = std::min(band.left, edge.left);
        band.right = std::max(band.right, edge.right);
        ++band.count;
    }
    return bands;
}

GridCell cellFor(const Stretch &stretch, const std::vector<Band> &bands)
{
    GridCell cell{stretch.text, 0, 1};
    int first = -1;
    int last = -1;
    for (int i = 0; i < static_cast<int>(bands.size()); ++i) {
        const Band &band = bands[static_cast<std::size_t>(i)];
        if (stretch.left < band.right && band.left < stretch.right + 1) {
            first = first < 0 ? i : first;
            last = i;
        }
    }
    if (first < 0) {
        const auto behind = std::find_if(bands.begin(), bands.end(),
                                         [&](const Band &band) { return band.left >= stretch.right; });
        const bool label = bands.empty() || stretch.left < bands.front().left;
        cell.column = label ? 0 : static_cast<int>(behind - bands.begin()) + (behind == bands.end() ? 0 : 1);
        return cell;
    }
    cell.column = first + 1;
    cell.columnSpan = last - first + 1;
    return cell;
}

TableGrid fixedGrid(std::string_view text, const Shapes &lines, std::size_t from, std::size_t to)
{
    TableGrid grid;
    grid.source = GridSource::FixedWidth;
    grid.text = {lines[from].span.begin, lines[to - 1].span.end};
    std::vector<std::vector<Stretch>> rows;
    for (std::size_t i = from; i < to; ++i) {
        rows.push_back(lines[i].span.size() > longestTableLine ? std::vector<Stretch>{}
                                                               : stretches(text, lines[i].span));
    }
    const std::vector<Band> bands = bandsOf(text, rows);
    grid.columns = static_cast<int>(bands.size()) + 1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].empty()) {
            continue;
        }
        GridRow row = rowOf(lines[from + i].span);
        for (std::size_t k = 0; k < rows[i].size(); ++k) {
            const Stretch &stretch = rows[i][k];
            const bool label = k == 0 && (bands.empty() || stretch.left < bands.front().left)
                && !looksNumeric(stretch.text.of(text));
            row.cells.push_back(label ? GridCell{stretch.text, 0, 1} : cellFor(stretch, bands));
        }
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

/// Tabs that only move to screen columns, as typewriters use them, go with runs of blanks; columns are then where the eye
/// sees them. A conversion's tabs part cells and stand alone.
bool isTypewritten(std::string_view text, const Shapes &lines, std::size_t from, std::size_t to)
{
    std::size_t typed = 0;
    std::size_t words = 0;
    for (std::size_t i = from; i < to; ++i) {
        const std::string_view line = lines[i].span.of(text);
        words += lines[i].kind == LineKind::Blank ? 0U : 1U;
        const bool blanks = line.find("   ") < line.find_last_not_of(" \t\r");
        // A stray rule ("\t\t\t_") says nothing; words do.
        const bool centred = line.starts_with("\t\t") && !hasInteriorTab(line) && std::any_of(line.begin(), line.end(), isAlpha);
        typed += blanks || centred ? 1U : 0U;
    }
    return typed * 5 > words;
}

bool isTabular(LineKind kind)
{
    return kind == LineKind::Tabbed || kind == LineKind::Columns;
}

/// A line of words between blank lines parts two tables whose cells are parted by tabs.
bool isTitleBetween(const Shapes &lines, std::size_t at)
{
    return at >= 2 && lines[at].kind == LineKind::Blank && lines[at - 1].kind == LineKind::Plain
        && lines[at - 2].kind == LineKind::Blank && !lines[at].inTable;
}

/// First line behind the table that starts with the tabular line `from`.
std::size_t blockEnd(const Shapes &lines, std::size_t from)
{
    std::size_t end = from + 1;
    int idle = 0;
    for (std::size_t i = from + 1; i < lines.size() && lines[i].kind != LineKind::Paragraph; ++i) {
        const bool inside = isTabular(lines[i].kind) || (lines[i].inTable && lines[from].inTable);
        idle = inside ? 0 : idle + 1;
        if (inside) {
            end = i + 1;
        } else if (idle > blankLinesInside || isTitleBetween(lines, i)) {
            break;
        }
    }
    return end;
}

/// Column headings above the first row: lines with gaps or centred words, up to a paragraph or two blank lines.
std::size_t blockBegin(const Shapes &lines, std::size_t from, std::size_t limit)
{
    std::size_t begin = from;
    int blanks = 0;
    for (std::size_t i = from; i > limit && from - i < headLines; --i) {
        const LineShape &line = lines[i - 1];
        if (line.kind == LineKind::Paragraph || line.span.size() > 140) {
            break;
        }
        blanks = line.kind == LineKind::Blank ? blanks + 1 : 0;
        if (blanks > 1) {
            break;
        }
        begin = line.kind == LineKind::Blank ? begin : i - 1;
    }
    return begin;
}

std::size_t figureRows(const Shapes &lines, std::size_t from, std::size_t to)
{
    const auto count = std::count_if(lines.begin() + static_cast<std::ptrdiff_t>(from),
                                     lines.begin() + static_cast<std::ptrdiff_t>(to),
                                     [](const LineShape &line) { return isTabular(line.kind); });
    return static_cast<std::size_t>(count);
}

bool isPiped(std::string_view text, const LineShape &line)
{
    const std::string_view words = trimmed(line.span.of(text));
    return words.size() >= 3 && words.front() == '|' && words.back() == '|';
}

/// "|-----|-----|"
bool isPipedRule(std::string_view text, const LineShape &line)
{
    return isPiped(text, line) && line.span.of(text).find_first_not_of("|-: \t") == std::string_view::npos
        && line.span.of(text).find("--") != std::string_view::npos;
}

/// Tables with bars between their cells, as conversions to markdown print them: line behind the one that starts at `from`,
/// or `from` where none does.
std::size_t pipedEnd(std::string_view text, const Shapes &lines, std::size_t from)
{
    if (from + 1 >= lines.size() || !isPiped(text, lines[from]) || !isPipedRule(text, lines[from + 1])) {
        return from;
    }
    std::size_t end = from + 2;
    while (end < lines.size() && isPiped(text, lines[end])) {
        ++end;
    }
    return end;
}

/// A cell's words without marks of emphasis around them; what a forced break parts are pieces of one cell.
void addPipedCell(GridRow &row, std::string_view text, Span cell, int column)
{
    constexpr std::string_view breakMark = "<br>";
    const std::string_view words = cell.of(text);
    const std::size_t at = column > 0 ? words.find(breakMark) : std::string_view::npos;
    const std::string_view part = words.substr(0, at);
    const std::size_t first = part.find_first_not_of(" \t*");
    if (first != std::string_view::npos) {
        const std::size_t last = part.find_last_not_of(" \t*");
        row.cells.push_back({{cell.begin + static_cast<std::uint32_t>(first), cell.begin + static_cast<std::uint32_t>(last) + 1}, column, 1});
    }
    if (at != std::string_view::npos) {
        addPipedCell(row, text, {cell.begin + static_cast<std::uint32_t>(at + breakMark.size()), cell.end}, column);
    }
}

TableGrid pipedGrid(std::string_view text, const Shapes &lines, std::size_t from, std::size_t to)
{
    TableGrid grid;
    grid.source = GridSource::Html;          // Its columns are as firm as those of a marked-up table.
    grid.text = {lines[from].span.begin, lines[to - 1].span.end};
    for (std::size_t i = from; i < to; ++i) {
        GridRow row = rowOf(lines[i].span);
        if (!isPipedRule(text, lines[i])) {
            std::uint32_t begin = row.text.begin;
            int column = -1;                 // What stands before the first bar is no cell.
            for (const std::string_view part : split(row.text.of(text), '|')) {
                if (column >= 0) {
                    addPipedCell(row, text, {begin, begin + static_cast<std::uint32_t>(part.size())}, column);
                }
                begin += static_cast<std::uint32_t>(part.size()) + 1;
                ++column;
            }
            grid.columns = std::max(grid.columns, column);
        }
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

} // namespace

std::vector<TableGrid> findTextGrids(std::string_view text, const std::vector<Span> &tables)
{
    const Shapes lines = shapesOf(text, tables);
    std::vector<TableGrid> grids;
    std::size_t free = 0;
    std::size_t i = 0;
    while (i < lines.size()) {
        if (const std::size_t piped = pipedEnd(text, lines, i); piped > i) {
            grids.push_back(pipedGrid(text, lines, i, piped));
            free = piped;
            i = piped;
            continue;
        }
        const bool starts = isTabular(lines[i].kind) || (lines[i].inTable && lines[i].kind == LineKind::Plain);
        if (!starts) {
            ++i;
            continue;
        }
        const std::size_t end = blockEnd(lines, i);
        const bool tabbed = lines[i].kind == LineKind::Tabbed
            || std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(i), lines.begin() + static_cast<std::ptrdiff_t>(end),
                           [](const LineShape &line) { return line.kind == LineKind::Tabbed; });
        if (tabbed && !isTypewritten(text, lines, i, end)) {
            grids.push_back(tabGrid(text, lines, i, end));
            free = end;
        } else if (lines[i].inTable || figureRows(lines, i, end) >= 2) {
            grids.push_back(fixedGrid(text, lines, lines[i].inTable ? i : blockBegin(lines, i, free), end));
            free = end;
        }
        i = end;
    }
    return grids;
}

} // namespace filing
