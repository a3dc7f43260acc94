// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines of column headings above a table's body.
#pragma once

#include "parsers/statements/headertokens.h"
#include "parsers/statements/periods.h"
#include "parsers/statements/tablelines.h"

#include <optional>
#include <string>
#include <vector>

namespace filing
{

enum class HeaderLine {
    None,        ///< A line of the body.
    Supporting,  ///< "(Unaudited)", "Ended", "% Change", a scale note: belongs to the headings, makes none.
    Periods,     ///< Names dates, years or durations.
};

[[nodiscard]] HeaderLine headerLine(const ReadingText &text, const TableLine &line);

/// headerLine() of lines that are asked about again and again. Borrows both; made for one document, on one thread.
class HeaderLines
{
public:
    HeaderLines(const ReadingText &text, const std::vector<TableLine> &lines)
        : m_text(text)
        , m_lines(lines)
        , m_known(lines.size())
    {
    }

    /// `line` is one of the lines.
    [[nodiscard]] HeaderLine of(const TableLine &line) const;

private:
    const ReadingText &m_text;
    const std::vector<TableLine> &m_lines;
    mutable std::vector<std::optional<HeaderLine>> m_known;
};

/// Adds the line's tokens, with their places.
void addHeaderCells(std::vector<HeaderCell> &cells, const ReadingText &text, const TableLine &line, int number);

/// The dates and durations a line of headings names, to tell a repeated heading from a new one.
[[nodiscard]] std::string headerKey(const ReadingText &text, const TableLine &line);

} // namespace filing
