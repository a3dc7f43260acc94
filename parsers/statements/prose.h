// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences of running text and the amounts of money in them.
#pragma once

#include "parsers/core/decimal.h"
#include "parsers/reading/readingtext.h"

#include <string_view>
#include <vector>

namespace filing
{

/// Sentences with a currency sign, outside of tables, in reading order; in text offsets.
[[nodiscard]] std::vector<Span> moneySentences(const ReadingText &text);

struct ProseAmount
{
    Span text;                   ///< "\$5.2 million", offsets into the sentence.
    Decimal value;               ///< In whole currency units, without sign.
    Decimal half;                ///< Half a unit of the last printed place: how far rounding may go.
    bool perShare = false;       ///< "… per share" follows.
};

[[nodiscard]] std::vector<ProseAmount> proseAmounts(std::string_view sentence);

} // namespace filing
