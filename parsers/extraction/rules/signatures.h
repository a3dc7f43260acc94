// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who signed the form, as what and when.
#pragma once

#include "parsers/extraction/extraction.h"

#include <optional>

namespace filing::rules
{

/// Where the signature of the form stands, in text offsets: from its heading to the end of the block.
[[nodiscard]] std::optional<Span> findSignatureBlock(const ReadingText &text);

/// A line "Date: June 7, 2013" above the block; some filers date the text rather than the signature.
[[nodiscard]] std::optional<Field> dateLineAbove(const ReadingText &text, Span block);

[[nodiscard]] std::vector<Signature> readSignatures(const ReadingText &text, Span block);

} // namespace filing::rules
