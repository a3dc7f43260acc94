// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How filers number exhibits: "99.1", "(99)", "10.2*", "Exhibit 99.1", "EX-16", "3(i)", "10j(ii)(a)", "101.INS".
#pragma once

#include "parsers/core/span.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace filing::rules
{

struct NumberMatch
{
    Span number;                 ///< Offsets into the words.
    std::size_t end = 0;         ///< Behind brackets, stars and dots.
};

/// The number of an exhibit at the start of the words; nullopt where no exhibit has such a number.
[[nodiscard]] std::optional<NumberMatch> matchNumber(std::string_view words);

} // namespace filing::rules
