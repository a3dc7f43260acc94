// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The arrow line of ARCHITECTURE.md, left half: bytes → Extraction. Pure and safe on any thread. The right half is
// corrections/overlay.h and series/series.h.
#pragma once

#include "parsers/core/expected.h"
#include "parsers/core/parsecontext.h"
#include "parsers/document/document.h"
#include "parsers/extraction/extraction.h"

namespace filing
{

/// Reads everything recognisable. Fails only with Cancelled and TooLarge; a file that is no filing gives an
/// extraction with `error` set and, where it is text, one document whose reading text can be shown.
/// The same bytes always give the same extraction.
[[nodiscard]] Expected<ExtractionPtr> extract(const Document &document, const ParseContext &context = {});

} // namespace filing
