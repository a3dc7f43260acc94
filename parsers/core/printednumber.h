// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers as statements print them: "$ 1,234", "(0.22)", "(1,234", "—", "-5", "12.5%".
#pragma once

#include "parsers/core/decimal.h"

#include <optional>
#include <string_view>

namespace filing
{

struct PrintedNumber
{
    enum class Kind { Number, Nil, Percent };
    Kind kind = Kind::Number;
    Decimal value;               ///< Negative for brackets and minus signs (U+2212 and dashes included). 0 for Nil.
};

/// Reads the whole of `text`. Currency signs ($ € £ ¥, "US$", the escaped "\$"), white space, a missing closing bracket and
/// footnote marks ("1,234(a)", "1,234*") are tolerated; a dash alone is Nil. Strict about digits: groups of three behind
/// commas, at most one point. nullopt: no clean printed number (a misread one is the solver's business).
[[nodiscard]] std::optional<PrintedNumber> parsePrintedNumber(std::string_view text);

} // namespace filing
