// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/html/page.h"

#include "parsers/html/tablelayout.h"
#include "parsers/reading/plaintext.h"

#include <algorithm>
#include <utility>

namespace filing::html
{

namespace
{

void shift(Span &span, std::uint32_t by)
{
    span.begin += by;
    span.end += by;
}

void shift(TableGrid &grid, std::uint32_t by)
{
    shift(grid.text, by);
    for (GridRow &row : grid.rows) {
        shift(row.text, by);
        for (GridCell &cell : row.cells) {
            shift(cell.text, by);
        }
    }
}

} // namespace

void Page::startBlock(Flow::Break before, std::uint32_t near)
{
    const std::string_view text = m_builder.text();
    if (text.empty()) {
        return;
    }
    if (before == Flow::Break::Page) {
        m_builder.appendLayout("\n\f\n", near);
    } else {
        m_builder.appendLayout(before == Flow::Break::Blank || m_afterTable ? "\n\n" : "\n", near);
    }
    m_afterTable = false;
}

void Page::writeLines(const Flow &flow, Span text, Flow::Break before)
{
    if (text.isEmpty()) {
        return;
    }
    startBlock(before, flow.sourceNear(text.begin));
    flow.copyTo(m_builder, text);
}

void Page::writeTable(const Flow &flow, const std::vector<SheetRow> &rows, std::size_t firstRow, std::size_t rowEnd,
                      const SheetCells &cells, std::size_t cellEnd, Flow::Break before)
{
    if (firstRow == rowEnd) {
        return;
    }
    const std::size_t firstCell = rows[firstRow].firstCell;
    startBlock(std::max(before, Flow::Break::Blank), flow.sourceNear(cells[firstCell].text.begin));
    TableLayout layout(flow, rows, firstRow, rowEnd, cells, cellEnd);
    const std::uint32_t begin = m_builder.size();
    if (layout.write(m_builder)) {
        m_tables.push_back({begin, m_builder.size()});
    }
    m_afterTable = true;
}

void Page::noteLayout(std::uint32_t begin)
{
    // Blocks placed inside preformatted text are a part of it.
    while (!m_layouts.empty() && m_layouts.back().end > begin) {
        begin = std::min(begin, m_layouts.back().begin);
        m_layouts.pop_back();
    }
    m_layouts.push_back({begin, m_builder.size()});
}

void Page::addLayoutGrids(Span text)
{
    for (TableGrid &grid : findTextGrids(text.of(m_builder.text()), {})) {
        shift(grid, text.begin);
        m_builder.addGrid(std::move(grid));
    }
}

ReadingTextPtr Page::finish()
{
    for (Span layout : m_layouts) {
        // A <pre> that nobody closed runs over tables that are grids already.
        const auto first = std::lower_bound(m_tables.begin(), m_tables.end(), layout.begin,
                                            [](Span table, std::uint32_t at) { return table.begin < at; });
        for (auto table = first; table != m_tables.end() && table->begin < layout.end; ++table) {
            addLayoutGrids({layout.begin, table->begin});
            layout.begin = table->end;
        }
        addLayoutGrids(layout);
    }
    return m_builder.finish();
}

} // namespace filing::html
