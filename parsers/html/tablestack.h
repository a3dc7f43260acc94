// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables that are open while a page is read, innermost last: which row and column the next cell has, and which rows
// wait to be laid out. A small table inside a cell becomes lines of that cell; a real one is written where it stands,
// behind what the outer table held so far. Work is linear in the input whatever the nesting and the spans say.
#pragma once

#include "parsers/html/flow.h"
#include "parsers/html/page.h"

#include <cstdint>
#include <vector>

namespace filing::html
{

class TableStack
{
public:
    TableStack(Flow &flow, Page &page);

    [[nodiscard]] bool isEmpty() const { return m_tables.empty(); }
    [[nodiscard]] bool inCell() const { return !m_tables.empty() && m_tables.back().inCell; }
    [[nodiscard]] bool inRow() const { return !m_tables.empty() && m_tables.back().inRow; }

    void openTable();
    void closeTable();
    void openRow();
    void closeRow();
    struct CellShape
    {
        std::uint32_t columnSpan = 1;
        std::uint32_t rowSpan = 1;
        bool atBottom = false;
        Span tag;                    ///< Where it stands in the file.
    };
    void openCell(const CellShape &shape);
    void closeCell();
    /// More room before the first words of the open cell; nothing once there are words.
    void indentCell(int blanks);

private:
    /// Columns that a cell of an earlier row reaches down into.
    struct Reserved
    {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        std::uint32_t rowEnd = 0;
    };
    struct Table
    {
        std::size_t firstRow = 0;
        std::size_t firstCell = 0;
        std::uint32_t row = 0;
        std::uint32_t column = 0;
        std::uint32_t columnSpan = 1;
        std::uint32_t outerFirstWord = Flow::none();   ///< Words of the cell around it, before it.
        std::uint32_t flowBegin = 0;
        int indent = 0;
        bool atBottom = false;
        bool inRow = false;
        bool inCell = false;
        bool rowListed = false;
        std::vector<Reserved> reserved;
    };

    [[nodiscard]] std::uint32_t freeColumn(Table &table) const;
    void takeCell(Table &table);
    [[nodiscard]] bool isRealTable(const Table &table) const;
    void dissolve();
    void writeAll();

    Flow &m_flow;
    Page &m_page;
    std::vector<Table> m_tables;
    std::vector<SheetRow> m_rows;
    SheetCells m_cells;
    std::size_t m_firstUnwritten = 0;   ///< Tables below hold nothing that waits.
    Flow::Break m_before = Flow::Break::None;
};

} // namespace filing::html
