// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Labels as keys: two ways of writing the same line item become the same words. Used for the lexicon at build time and for
// printed labels at run time, so both sides always agree.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace filing
{

/// The words that matter, lower case, singular, joined by one space. "Income (loss) from operations:", "Loss from
/// operations" and "EARNINGS FROM OPERATIONS (1)" all become "income operation".
[[nodiscard]] std::string labelKey(std::string_view label);

[[nodiscard]] std::vector<std::string_view> keyWords(std::string_view key);

/// Whether the words of `key` (a whole one) include `word`.
[[nodiscard]] bool hasWord(std::string_view key, std::string_view word);

} // namespace filing
