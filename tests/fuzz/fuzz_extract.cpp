// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole way from bytes to extraction: it ends, it is the same every time, and every field lies inside the file.

#include "parsers/extraction/fieldpath.h"
#include "parsers/pipeline.h"
#include "tests/fuzz/target.h"

#include <string>

using namespace filing;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const DocumentPtr document = Document::fromBytes(std::string(fuzz::bytesOf(data, size)));
    const auto extraction = extract(*document);
    require(extraction.has_value());
    std::size_t fields = 0;
    forEachField(**extraction, [&](const FieldEntry &entry) {
        ++fields;
        for (const Span piece : entry.field->pieces) {
            require(piece.begin <= piece.end && piece.end <= document->size());
        }
    });
    const auto again = extract(*document);
    require(again.has_value());
    std::size_t fieldsAgain = 0;
    forEachField(**again, [&fieldsAgain](const FieldEntry &) { ++fieldsAgain; });
    require(fields == fieldsAgain);
    return 0;
}
