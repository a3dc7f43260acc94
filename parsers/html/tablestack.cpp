// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/html/tablestack.h"

#include "parsers/core/limits.h"
#include "parsers/core/text.h"

#include <algorithm>
#include <utility>

namespace filing::html
{

namespace
{

constexpr std::uint32_t mostColumnsPerCell = 1000;    ///< As browsers cap colspan.
constexpr std::uint32_t mostRowsPerCell = 65534;
constexpr std::uint32_t furthestColumn = 1U << 30;
constexpr std::size_t mostReserved = 256;             ///< Cells reaching down at one time; more are let be.
constexpr int widestIndent = 24;

} // namespace

TableStack::TableStack(Flow &flow, Page &page)
    : m_flow(flow)
    , m_page(page)
{
}

void TableStack::openTable()
{
    if (m_tables.empty()) {
        m_page.writeLines(m_flow, {0, m_flow.size()}, m_flow.breakBefore());
        m_before = m_flow.takeBreak();
        m_flow.clear();
        m_flow.restart();
        m_firstUnwritten = 0;
    } else if (!inCell()) {
        openCell({}); // a table between cells: browsers would move it, here it gets one
    }
    Table table;
    table.firstRow = m_rows.size();
    table.firstCell = m_cells.size();
    table.outerFirstWord = m_tables.empty() ? Flow::none() : m_flow.firstWord();
    table.flowBegin = m_flow.size();
    m_tables.push_back(std::move(table));
}

void TableStack::openRow()
{
    if (inRow()) {
        closeRow();
    }
    Table &table = m_tables.back();
    table.inRow = true;
    table.column = 0;
    table.rowListed = false;
}

void TableStack::closeRow()
{
    Table &table = m_tables.back();
    if (!table.inRow) {
        return;
    }
    if (table.inCell) {
        closeCell();
    }
    table.inRow = false;
    ++table.row;
}

/// The first column at or behind the current one that no cell from above reaches into.
std::uint32_t TableStack::freeColumn(Table &table) const
{
    std::uint32_t column = table.column;
    for (const Reserved &reserved : table.reserved) {
        if (reserved.rowEnd > table.row && reserved.begin <= column && column < reserved.end) {
            column = reserved.end;
        }
    }
    return std::min(column, furthestColumn);
}

void TableStack::openCell(const CellShape &shape)
{
    if (inCell()) {
        closeCell();
    }
    if (!inRow()) {
        openRow();
    }
    Table &table = m_tables.back();
    table.inCell = true;
    table.column = freeColumn(table);
    table.columnSpan = std::clamp(shape.columnSpan, 1U, mostColumnsPerCell);
    if (shape.columnSpan > mostColumnsPerCell) {
        limitReached("columns-per-cell", mostColumnsPerCell, shape.tag);
    }
    table.indent = 0;
    table.atBottom = shape.atBottom;
    if (shape.rowSpan > 1) {
        std::erase_if(table.reserved, [&table](const Reserved &old) { return old.rowEnd <= table.row; });
        if (table.reserved.size() < mostReserved) {
            const std::uint32_t rows = std::min(shape.rowSpan, mostRowsPerCell);
            const Reserved added{table.column, table.column + table.columnSpan, table.row + rows};
            const auto behind = std::find_if(table.reserved.begin(), table.reserved.end(),
                                             [&added](const Reserved &other) { return other.begin > added.begin; });
            table.reserved.insert(behind, added);
        } else {
            limitReached("cells-reaching-down", mostReserved, shape.tag);
        }
        if (shape.rowSpan > mostRowsPerCell) {
            limitReached("rows-per-cell", mostRowsPerCell, shape.tag);
        }
    }
    if (m_tables.size() == 1) {
        m_flow.restart();
    } else if (table.rowListed) {
        m_flow.gap();
    } else {
        m_flow.breakLine(Flow::Break::Line);
    }
    m_flow.startMark();
}

void TableStack::indentCell(int blanks)
{
    if (inCell() && m_flow.firstWord() == Flow::none()) {
        m_tables.back().indent += blanks;
    }
}

void TableStack::closeCell()
{
    Table &table = m_tables.back();
    if (!table.inCell) {
        return;
    }
    takeCell(table);
    table.inCell = false;
    table.column = std::min(table.column + table.columnSpan, furthestColumn);
}

/// Lists the words of the open cell, if it has any.
void TableStack::takeCell(Table &table)
{
    if (m_flow.firstWord() == Flow::none()) {
        return;
    }
    const std::string_view text = trimmed(m_flow.text().substr(m_flow.firstWord()));
    if (text.empty()) {
        return;
    }
    if (!table.rowListed) {
        m_rows.push_back({static_cast<std::uint32_t>(m_cells.size())});
        table.rowListed = true;
    }
    const auto begin = static_cast<std::uint32_t>(text.data() - m_flow.text().data());
    // A single non-breaking space fills a cell; several indent it.
    const int blanks = m_flow.leadingBlanks() > 1 ? m_flow.leadingBlanks() : 0;
    const int indent = std::clamp(table.indent + blanks, 0, widestIndent);
    m_cells.push_back({{begin, begin + static_cast<std::uint32_t>(text.size())}, table.column,
                       static_cast<std::uint16_t>(table.columnSpan), static_cast<std::uint8_t>(indent), table.atBottom});
    m_flow.startMark();
}

/// Several rows, one of them with several cells.
bool TableStack::isRealTable(const Table &table) const
{
    const std::size_t rows = m_rows.size() - table.firstRow;
    return rows > 1 && m_cells.size() - table.firstCell > rows;
}

void TableStack::closeTable()
{
    if (m_tables.empty()) {
        return;
    }
    closeRow();
    if (m_tables.size() == 1 || isRealTable(m_tables.back())) {
        writeAll();
        m_tables.pop_back();
    } else {
        dissolve();
    }
    if (!m_tables.empty()) {
        m_firstUnwritten = std::min(m_firstUnwritten, m_tables.size() - 1);
    }
    m_flow.breakLine(Flow::Break::Line);
}

/// Makes the innermost table's words part of the cell around it, where they already stand in reading order.
void TableStack::dissolve()
{
    const Table table = std::move(m_tables.back());
    m_tables.pop_back();
    if (table.outerFirstWord != Flow::none()) {
        m_flow.setFirstWord(table.outerFirstWord);
    } else if (m_cells.size() > table.firstCell) {
        m_flow.setFirstWord(m_cells[table.firstCell].text.begin);
    }
    m_rows.resize(table.firstRow);
    m_cells.resize(table.firstCell);
}

/// Writes what waits, the outer tables' rows first: they stand before.
void TableStack::writeAll()
{
    for (std::size_t i = m_firstUnwritten; i < m_tables.size(); ++i) {
        const Table &table = m_tables[i];
        const Table *const inner = i + 1 < m_tables.size() ? &m_tables[i + 1] : nullptr;
        m_page.writeTable(m_flow, m_rows, table.firstRow, inner != nullptr ? inner->firstRow : m_rows.size(), m_cells,
                          inner != nullptr ? inner->firstCell : m_cells.size(), m_before);
        if (inner != nullptr && inner->outerFirstWord != Flow::none()) {
            m_page.writeLines(m_flow, {inner->outerFirstWord, inner->flowBegin}, Flow::Break::Line);
        }
        m_before = Flow::Break::None;
    }
    m_rows.clear();
    m_cells.clear();
    m_flow.clear();
    m_flow.restart();
    for (std::size_t i = m_firstUnwritten; i < m_tables.size(); ++i) {
        m_tables[i].firstRow = 0;
        m_tables[i].firstCell = 0;
        m_tables[i].rowListed = false;
        m_tables[i].outerFirstWord = Flow::none();
        m_tables[i].flowBegin = 0;
    }
    m_firstUnwritten = m_tables.size() - 1;
}

} // namespace filing::html
