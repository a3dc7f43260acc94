// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports to core/trace.h what the captions of a cover gave, and which words near a caption were no value of it. Nothing is
// recognised here.
#pragma once

#include "parsers/extraction/field.h"
#include "parsers/extraction/rules/coverlayout.h"

#include <optional>
#include <string_view>

namespace filing::rules
{

/// What `rule` found for the caption. `known`: an earlier caption has given the value already.
void traceCaption(const LineReader &lines, const CoverLayout &layout, const Caption &caption, std::string_view rule,
                  const std::optional<Field> &found, bool known);
/// The rules that find no caption of theirs on this cover.
void traceMissingCaptions(const LineReader &lines, const CoverLayout &layout);
/// The document does not begin with a cover.
void traceNoCover(const LineReader &lines, std::size_t endLine);

} // namespace filing::rules
