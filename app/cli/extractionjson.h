// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One extraction as the JSON object of `filingscope-cli extract` (schema filingscope.extraction/1). A public interface: names are
// only ever added.
#pragma once

#include "app/cli/jsonwriter.h"
#include "parsers/document/document.h"
#include "parsers/extraction/extraction.h"

#include <string_view>

namespace filing::cli
{

inline constexpr std::string_view extractionSchema = "filingscope.extraction/1";

/// `file` is the path as it was given.
void writeExtraction(JsonWriter &json, std::string_view file, const Document &document, const Extraction &extraction);

/// The object of a file without an extraction. `document` is null where the file could not be read.
void writeFailure(JsonWriter &json, std::string_view file, const Document *document, const Error &error);

} // namespace filing::cli
