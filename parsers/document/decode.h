// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the bytes of a document say, whatever its encoding.
#pragma once

#include "parsers/document/document.h"
#include "parsers/document/utf8.h"

#include <string>
#include <string_view>

namespace filing
{

/// The character at the start of `bytes`, which are not empty. Invalid ones are U+FFFD, a byte each.
[[nodiscard]] DecodedChar firstCharacter(std::string_view bytes, Encoding encoding);
/// The bytes of a span as UTF-8.
[[nodiscard]] std::string decoded(const Document &document, Span span);

} // namespace filing
