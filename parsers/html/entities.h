// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Character references of HTML: named, decimal, hexadecimal, and the ones EDGAR filers write against the rules (C1
// numbers that mean Windows-1252, names without a semicolon).
#pragma once

#include <cstdint>
#include <string_view>

namespace filing::html
{

struct CharacterReference
{
    char32_t codePoint = 0;
    std::uint32_t length = 0;    ///< Bytes it takes, "&" included; 0: these bytes are no reference.
};

/// The reference at the start of `text`, which begins with "&". Numbers without a semicolon are taken, names without
/// one only where browsers take them (`&nbsp`, `&amp`, …). Numbers no character has become U+FFFD.
[[nodiscard]] CharacterReference decodeReference(std::string_view text);

} // namespace filing::html
