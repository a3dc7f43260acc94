// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns of figures in a table's body, found from the figures themselves, and the body's lines with labels put together.
#pragma once

#include "parsers/statements/periods.h"
#include "parsers/statements/rawstatement.h"
#include "parsers/statements/tablelines.h"

#include <vector>

namespace filing
{

/// From left to right. Empty for tabbed text, where places mean nothing.
[[nodiscard]] std::vector<ValueColumn> findValueColumns(const std::vector<TableLine> &lines, const std::vector<std::size_t> &body);

/// RawCell::column of everything in `columns[i]` is i + 1; cells elsewhere get numbers no period has.
[[nodiscard]] std::vector<RawLine> rawLines(const ReadingText &text, const std::vector<TableLine> &lines,
                                            const std::vector<std::size_t> &body, const std::vector<ValueColumn> &columns);

} // namespace filing
