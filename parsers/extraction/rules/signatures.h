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

[[nodiscard]] std::vector<Signature> readSignatures(const ReadingText &text, Span block);

} // namespace filing::rules
