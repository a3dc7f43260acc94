// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds words that a person chose in another copy of the text: by the words themselves and those around them, whatever
// white space, line breaks and mark-up stand between.
#pragma once

#include "parsers/core/span.h"
#include "parsers/corrections/landmarks.h"
#include "parsers/extraction/extraction.h"

#include <optional>
#include <string>
#include <vector>

namespace filing
{

struct FoundQuote
{
    Span span; ///< Source bytes, brackets and signs of the quote included.
    std::size_t before = 0; ///< How many of the words around it agree, nearest first.
    std::size_t after = 0;
};

/// All places that read like `sought.quote`, best first.
[[nodiscard]] std::vector<FoundQuote> findQuote(const Landmarks &sought, const Extraction &extraction);

/// Landmarks::rivals of a span that a person chose.
[[nodiscard]] std::string rivalsOf(const Landmarks &sought, Span chosen, const Extraction &extraction);
/// The one place for the words that a person chose; none where another one is, or was in its own copy, nearly as good.
[[nodiscard]] std::optional<Span> clearPlace(const Landmarks &sought, const Extraction &extraction);

/// How many words at the end (before) or the start (after) agree.
[[nodiscard]] std::size_t sharedBefore(const std::vector<std::string> &a, const std::vector<std::string> &b);
[[nodiscard]] std::size_t sharedAfter(const std::vector<std::string> &a, const std::vector<std::string> &b);

} // namespace filing
