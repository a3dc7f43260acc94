// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first of several registrants or securities stands in the cover, too: "registrants/0/X" and "securities/0/X" are other names of
// "cover/X". What is said under one name holds under both. Pure.
#pragma once

#include "parsers/extraction/extraction.h"

#include <set>
#include <string>
#include <string_view>

namespace filing
{

/// The cover's name of a fact that goes by another one; every other path as it is.
[[nodiscard]] std::string coverPathOf(std::string_view path);
/// Where to look for what this path says: by the cover's name, unless only the list knows the fact.
[[nodiscard]] std::string knownPathOf(const Extraction &extraction, std::string_view path);
/// Writes the fact at a path of the cover into the first registrant or security as well, where there are several.
void keepInStep(Extraction &extraction, std::string_view coverPath);

} // namespace filing
