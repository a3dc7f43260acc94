// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which line of a statement is which over the years: by role where the reader knows one, else by the words of its
// label; and whether it is revenue, expense or result.
#pragma once

#include "parsers/series/series.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace filing::series
{

/// Roles that several lines of one statement carry ("Development support" and "Materials supplied" are both collaboration
/// revenue). Such lines go by their own words, in all filings of the company, or one would continue the other.
struct SharedRoles
{
    std::set<std::string, std::less<>> shared;
    std::map<std::string, std::string, std::less<>> ownKeys;   ///< By role: the key of the line that has it alone.
};
[[nodiscard]] SharedRoles sharedRoles(const Statement &statement);

/// One entry per row of the statement; the role is empty for rows that are no line (headings, percentages).
[[nodiscard]] std::vector<SeriesLine> linesOf(const Statement &statement);

} // namespace filing::series
