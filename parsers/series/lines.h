// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which line of a statement is which over the years: by role where the reader knows one, else by the words of its
// label; and whether it is revenue, expense or result.
#pragma once

#include "parsers/series/series.h"

#include <vector>

namespace filing::series
{

/// One entry per row of the statement; the role is empty for rows that are no line (headings, percentages).
[[nodiscard]] std::vector<SeriesLine> linesOf(const Statement &statement);

} // namespace filing::series
