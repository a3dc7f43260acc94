// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A search for a fixed tag through bytes of any kind, sixteen at a time. std::string_view::find stops at every "<" of an
// HTML document or every "M" of an encoded picture; this stops only where both ends of the tag match.
#pragma once

#include <cstddef>
#include <string_view>

namespace filing::sgml
{

/// Offset of the first occurrence of `needle` (two bytes or more) at or after `from`, or npos.
[[nodiscard]] std::size_t findTag(std::string_view bytes, std::string_view needle, std::size_t from);

} // namespace filing::sgml
