// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole way from bytes to extraction: it ends, it is the same every time, and everything lies inside the file.

#include "parsers/pipeline.h"
#include "tests/fuzz/invariants.h"
#include "tests/fuzz/target.h"

#include <string>

using namespace filing;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Budget budget(size);
    const DocumentPtr document = Document::fromBytes(std::string(fuzz::bytesOf(data, size)));
    const auto extraction = extract(*document);
    require(extraction.has_value());
    fuzz::checkExtraction(**extraction, document->size());
    // Not for every input: it takes as long again.
    if (size % 4 == 0) {
        const auto again = extract(*document);
        require(again.has_value() && fuzz::printed(**extraction) == fuzz::printed(**again));
    }
    return 0;
}
