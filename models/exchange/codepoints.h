// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes → characters as other programs count them: Unicode code points of the decoded text, without a byte order mark.
#pragma once

#include "parsers/document/document.h"

#include <cstdint>
#include <map>
#include <set>

namespace filing::models
{

/// How many code points stand before each of these byte offsets. One pass over the document; an offset within a
/// character means that character's start, one behind the end the end.
[[nodiscard]] std::map<std::uint32_t, std::uint32_t> codePointsBefore(const Document &document, const std::set<std::uint32_t> &offsets);

} // namespace filing::models
