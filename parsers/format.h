// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a file is, told from its first bytes: whether it is text at all, and in which of the shapes filings come.
#pragma once

#include "parsers/core/error.h"
#include "parsers/document/document.h"
#include "parsers/extraction/extraction.h"

#include <optional>
#include <string_view>

namespace filing
{

/// Why the bytes cannot be read as text: Empty or Binary (with what they look like as detail). nullopt: they can.
[[nodiscard]] std::optional<Error> refusal(const Document &document);

/// An object or a list in JSON: an index of filings, company facts, somebody's own data. It talks about filings and is none.
[[nodiscard]] bool looksLikeJson(std::string_view bytes);

/// The shape of a text: an EDGAR submission, HTML, inline XBRL or plain text.
[[nodiscard]] Format detectFormat(std::string_view bytes);

} // namespace filing
