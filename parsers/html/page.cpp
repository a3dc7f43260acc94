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
                      const std::vector<SheetCell> &cells, std::size_t cellEnd, Flow::Break before)
{
    if (firstRow == rowEnd) {
        return;
    }
    const std::size_t firstCell = rows[firstRow].firstCell;
    startBlock(std::max(before, Flow::Break::Blank), flow.sourceNear(cells[firstCell].text.begin));
    TableLayout layout(flow, rows, firstRow, rowEnd, cells, cellEnd);
    layout.write(m_builder);
    m_afterTable = true;
}

void Page::noteLayout(std::uint32_t begin)
{
    m_layouts.push_back({begin, m_builder.size()});
}

ReadingTextPtr Page::finish()
{
    for (const Span layout : m_layouts) {
        for (TableGrid &grid : findTextGrids(layout.of(m_builder.text()), {})) {
            shift(grid, layout.begin);
            m_builder.addGrid(std::move(grid));
        }
    }
    return m_builder.finish();
}

} // namespace filing::html
