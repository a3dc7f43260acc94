// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page as it is being written: lines of words, blank lines between blocks, tables laid out in aligned columns.
#pragma once

#include "parsers/html/flow.h"
#include "parsers/reading/readingtext.h"

#include <cstdint>
#include <deque>
#include <vector>

namespace filing::html
{

/// A cell with words in it. Cells without words leave no trace but their columns.
struct SheetCell
{
    Span text;                   ///< In the flow; trimmed.
    std::uint32_t column = 0;
    std::uint16_t columnSpan = 1;
    std::uint8_t indent = 0;     ///< Blanks.
    bool atBottom = false;       ///< Its last line stands level with the last of the row.
};

/// A table may have millions: kept in blocks, they are never moved.
using SheetCells = std::deque<SheetCell>;

struct SheetRow
{
    std::uint32_t firstCell = 0;
};

class Page
{
public:
    /// Lines of words as they come.
    void writeLines(const Flow &flow, Span text, Flow::Break before);
    /// Rows of a table; `rows` point into `cells`, which end with the last row's.
    void writeTable(const Flow &flow, const std::vector<SheetRow> &rows, std::size_t firstRow, std::size_t rowEnd,
                    const SheetCells &cells, std::size_t cellEnd, Flow::Break before);
    /// Remembers that `text`, just written, is laid out with blanks and may hold tables.
    void noteLayout(std::uint32_t begin);

    [[nodiscard]] ReadingTextBuilder &builder() { return m_builder; }
    void startBlock(Flow::Break before, std::uint32_t near);
    [[nodiscard]] ReadingTextPtr finish();

private:
    void addLayoutGrids(Span text);

    ReadingTextBuilder m_builder;
    std::vector<Span> m_layouts;
    std::vector<Span> m_tables;          ///< Those that are grids, ascending.
    bool m_afterTable = false;
};

} // namespace filing::html
