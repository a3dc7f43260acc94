// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading field paths (parsers/extraction/fieldpath.h) for people: which part of the filing a path leads into.
#pragma once

#include "parsers/extraction/extraction.h"

#include <QString>

#include <string_view>

namespace filing::models
{

/// The witness a path names ("statements/1/witnesses/2"), or null.
[[nodiscard]] const Witness *findWitness(const Extraction &extraction, std::string_view path);
[[nodiscard]] QString toText(std::string_view text);

} // namespace filing::models
