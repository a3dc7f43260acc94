// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the characters of a table's lines stand, as a person sees them: what the marks of the column ruler count in,
// and what the raw pane sets its tabs by while the ruler lies over it. A value; borrows nothing.
//
// Every UTF-8 character takes one column. Tabs are elastic: the nth tab of each line leads to the same column, behind
// the widest of the cells that end at it, so that a table parted by tabs stands in columns however long its labels are.
#pragma once

#include "parsers/reading/readingtext.h"

#include <vector>

namespace filing
{

class TableColumns
{
public:
    struct Character
    {
        std::uint32_t at = 0; ///< In text offsets.
        int column = 0;
    };

    /// The lines of a table, in text offsets.
    TableColumns(const ReadingText &text, const std::vector<Span> &lines);

    /// Every character of a line, and behind them the end of the line.
    [[nodiscard]] std::vector<Character> characters(const ReadingText &text, Span line) const;
    /// The column of a text offset on its line.
    [[nodiscard]] int columnOf(const ReadingText &text, Span line, std::uint32_t at) const;
    /// The columns that the first, second … tab of a line lead to; empty where no line has a tab.
    [[nodiscard]] const std::vector<int> &tabStops() const { return m_stops; }

private:
    std::vector<int> m_stops;
};

} // namespace filing
