// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of one line of laid-out text as they stand side by side: stretches parted by tabs, by two or more blanks, or by
// dotted leaders, each with the screen columns it takes.
#pragma once

#include "parsers/core/span.h"

#include <string_view>
#include <vector>

namespace filing
{

struct Stretch
{
    Span text;               ///< Offsets into the text the line belongs to; trimmed, never empty.
    int left = 0;            ///< Screen columns, tab stops every eight.
    int right = 0;
    int tabs = 0;            ///< Number of tabs before it on the line.
};

/// `line` is a span of `text` without its terminator.
[[nodiscard]] std::vector<Stretch> stretches(std::string_view text, Span line);

/// "1,234", "$ (1,234)", "12.5%", "—": what stands in a column of figures.
[[nodiscard]] bool looksNumeric(std::string_view words);

/// A line of ---- or ==== or ____ only.
[[nodiscard]] bool isRule(std::string_view line);

} // namespace filing
