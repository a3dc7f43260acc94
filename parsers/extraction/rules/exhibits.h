// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The exhibits a form lists: in its item of financial statements and exhibits, else in the exhibit index.
#pragma once

#include "parsers/extraction/rules/items.h"

#include <vector>

namespace filing::rules
{

/// `end` is the text offset where the form's own pages end (exhibits glued behind them are not looked at).
[[nodiscard]] std::vector<Exhibit> readExhibits(const ReadingText &text, const std::vector<FoundItem> &items, std::uint32_t signature);

} // namespace filing::rules
