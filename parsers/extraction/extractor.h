// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs every rule over the documents of an extraction whose reading texts are there. Pure: adds fields, changes no text.
#pragma once

#include "parsers/core/parsecontext.h"
#include "parsers/extraction/extraction.h"

namespace filing
{

/// Index of the document that is the form itself (not an exhibit); nullopt where there is none with a text.
[[nodiscard]] std::optional<std::size_t> mainDocument(const Extraction &extraction);

/// Cover, items, exhibits, signatures and release. Stops early, with what it has, when cancelled.
void readFields(Extraction &extraction, const ParseContext &context);

} // namespace filing
