// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of the things the rules looked at have to do with one field, there or absent.
#pragma once

#include "parsers/core/trace.h"
#include "parsers/extraction/extraction.h"

#include <string_view>
#include <vector>

namespace filing::cli
{

/// In the order of the file; the same thing looked at twice is told once.
[[nodiscard]] std::vector<TraceEntry> inOrder(std::vector<TraceEntry> entries);

/// Those about the field that `path` names; `field` is null where the file has none.
[[nodiscard]] std::vector<TraceEntry> entriesFor(std::vector<TraceEntry> entries, const Extraction &extraction, std::string_view path,
                                                 const Field *field);

} // namespace filing::cli
