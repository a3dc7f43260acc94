// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of one signer made of what was found: names and titles without the commas and brackets around them.
#pragma once

#include "parsers/extraction/extraction.h"

#include <optional>
#include <string_view>
#include <vector>

namespace filing::rules
{

/// Without a comma or semicolon at the end.
[[nodiscard]] Span withoutTail(std::string_view text, Span span);
[[nodiscard]] Signature signatureOf(const ReadingText &text, Span name, std::vector<Span> title);
/// The date in a part of the block, with its ISO value.
[[nodiscard]] std::optional<Field> dateField(const ReadingText &text, Span part);
/// Page numbers and running titles between the signers of a long table.
[[nodiscard]] bool saysNothingOfSigner(std::string_view words);

} // namespace filing::rules
