// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an element of an extraction is, beside its fields: text in, text out, so that a correction can speak about it like about a field.
//
//   statements/1/kind      "operations", …       statements/1/scale        "1", "1000", "1000000"
//   statements/1/basis     "gaap", …             statements/1/share-scale  as scale
//   statements/1/currency  "USD"                 statements/1/periods/0/span  "2011-01-01/2011-03-31", an instant "2011-03-31"
//   statements/1/periods/0/restated "true"       statements/1/rows/3/role  "total-revenues", "" for none; concept and measure follow
//   statements/1/rows/3/measure "money" "shares" "per-share" "percent"     statements/1/rows/3/sign "-": the signs of its cells are turned round
//   statements/1/rows/3/depth   "2"              statements/1/rows/3/heading "true", of rows without figures only
//   items/0/number  "8.01"
#pragma once

#include "parsers/extraction/extraction.h"

#include <optional>
#include <string>
#include <string_view>

namespace filing
{

/// Whether the path has the form of a property's, wherever it leads.
[[nodiscard]] bool isPropertyPath(std::string_view path);
/// What the property says; nullopt where the path leads to none.
[[nodiscard]] std::optional<std::string> property(const Extraction &extraction, std::string_view path);
/// False, and nothing changed, where the path leads to none or the text is no value of it.
bool setProperty(Extraction &extraction, std::string_view path, std::string_view text);

} // namespace filing
