// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines of column headings above a table's body.
#pragma once

#include "parsers/statements/headertokens.h"
#include "parsers/statements/periods.h"
#include "parsers/statements/tablelines.h"

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

/// Adds the line's tokens, with their places.
void addHeaderCells(std::vector<HeaderCell> &cells, const ReadingText &text, const TableLine &line, int number);

/// The dates and durations a line of headings names, to tell a repeated heading from a new one.
[[nodiscard]] std::string headerKey(const ReadingText &text, const TableLine &line);

} // namespace filing
