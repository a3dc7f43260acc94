// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which characters a scan mistakes for which. One place, used for numbers and for labels.
#pragma once

#include <string>
#include <string_view>

namespace filing::solve
{

/// One character per code point: ASCII as it is, everything else as '\1', so that positions can be compared.
[[nodiscard]] std::string asciiShape(std::string_view words);

/// The cost of the printed character `real` being seen as `seen` inside a number.
[[nodiscard]] double glyphCost(char real, char seen);

/// Difference of two labels in characters, where look-alikes ("e"/"c", "l"/"I", "m"/"rn") count little.
[[nodiscard]] double labelDistance(std::string_view a, std::string_view b);

} // namespace filing::solve
