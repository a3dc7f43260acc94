// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Misread letters in labels: each word a scan conversion spoiled is read as the nearest word the lexicon knows.
#pragma once

#include "parsers/extraction/statement.h"

#include <string>
#include <string_view>

namespace filing
{

/// Letters that must change to turn one word into the other, or `limit` + 1 when more than `limit` would.
[[nodiscard]] int editDistance(std::string_view a, std::string_view b, int limit);

struct Spelling
{
    std::string key;
    int edits = 0;               ///< 0: nothing was changed, or some word has no near neighbour.
};

/// Words of up to three letters must be right; longer ones may have one or two letters wrong.
[[nodiscard]] Spelling correctSpelling(std::string_view key, StatementKind kind);

} // namespace filing
