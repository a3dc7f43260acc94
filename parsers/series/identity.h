// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines that keep their identity while their labels change: by role and words (lines.h), then by figures that a later filing
// repeats under another name, then by the words that matter; a person may join lines or split one off.
#pragma once

#include "parsers/series/flows.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace filing::series
{

/// What became of the lines' keys.
struct LineNames
{
    std::map<std::string, std::string, std::less<>> joinedBy;   ///< By key: why other names stand under it (SeriesLine::joinedBy).
    /// By filing and key: the other key the reader gave the line there.
    std::vector<std::map<std::string, std::string, std::less<>>> before;
};

/// Gives lines that are one the same key in all filings. `filings` oldest first, their flows numbered and snapped.
LineNames nameLines(std::vector<ReadFiling> &filings, std::span<const LineRule> rules);

/// The lines of the newest filing in its order, then those that only older ones have, each with the names it had.
[[nodiscard]] std::vector<SeriesLine> collectLines(const std::vector<ReadFiling> &filings, const LineNames &names);

} // namespace filing::series
