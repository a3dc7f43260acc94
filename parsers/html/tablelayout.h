// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lays the cells of one table out in aligned columns, so that the reading text of a statement looks like the statement,
// and tells the grid of it. Columns that hold no words anywhere are dropped; the blanks written are bounded by the words.
#pragma once

#include "parsers/html/page.h"

#include <deque>
#include <string_view>
#include <vector>

namespace filing::html
{

class TableLayout
{
public:
    TableLayout(const Flow &flow, const std::vector<SheetRow> &rows, std::size_t firstRow, std::size_t rowEnd,
                const SheetCells &cells, std::size_t cellEnd);

    /// Whether it is a grid: whether anything stands side by side.
    bool write(ReadingTextBuilder &out);

private:
    /// A stretch of one cell that stands on one line.
    struct Part
    {
        Span text;               ///< In the flow.
        std::uint32_t column = 0;
        std::uint32_t columnEnd = 0;   ///< Half open, in kept columns.
        std::uint32_t width = 0;
        std::uint16_t indent = 0;
        bool numeric = false;
    };
    struct Line
    {
        std::size_t firstPart = 0;
        std::size_t partEnd = 0;
    };
    struct Column
    {
        std::uint32_t width = 0;
        std::uint32_t left = 0;
        std::uint32_t right = 0;
        std::uint32_t numbers = 0;
        std::uint32_t words = 0;
        bool closes = true;      ///< Only ")" and "%": stands close to the column before.
        bool opens = true;       ///< Only "$": stands close to the column behind.
    };

    void splitRow(SheetCells::const_iterator begin, SheetCells::const_iterator end);
    void addPart(const SheetCell &cell, Span text, bool firstOfCell);
    [[nodiscard]] std::vector<Span> linesOf(const SheetCell &cell) const;
    void keepColumns();
    void measureColumns();
    void widenForSpans();
    void placeColumns();
    [[nodiscard]] std::uint32_t target(const Part &part) const;
    void writeLine(ReadingTextBuilder &out, const Line &line, GridRow &row);
    void copyOnOneLine(ReadingTextBuilder &out, Span text) const;
    [[nodiscard]] std::string_view words(Span text) const { return text.of(m_flow.text()); }

    const Flow &m_flow;
    std::deque<Part> m_parts;
    std::vector<Line> m_lines;
    std::vector<Column> m_columns;
    std::size_t m_blanksLeft = 0;
    bool m_aligned = true;
};

} // namespace filing::html
