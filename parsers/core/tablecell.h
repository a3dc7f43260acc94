// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cells of tables that a spreadsheet opens, in UTF-8. Spreadsheets run what begins with =, +, -, @, a tab or the end of a line, and their
// full-width twins. They may also part a cell in two where it holds a semicolon (the separator of half of Europe, whose programs take a
// comma's quotation marks for ordinary characters), a bar, a tab or the end of a line. So an apostrophe goes in front of such a
// character wherever a cell could begin, and in front of an apostrophe there, so that it can be taken away again.
#pragma once

#include <string>
#include <string_view>

namespace filing
{

[[nodiscard]] std::string guardedCell(std::string_view text);
/// The same for cells that may be figures: a number ("-1,234.5", "-3%") stays one, as nothing that is run can be spelled so.
[[nodiscard]] std::string guardedFigure(std::string_view text);
/// What guardedCell() was given.
[[nodiscard]] std::string unguardedCell(std::string_view cell);

} // namespace filing
