// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/extractor.h"

#include "parsers/core/text.h"

namespace filing
{

std::optional<std::size_t> mainDocument(const Extraction &extraction)
{
    std::optional<std::size_t> fallback;
    for (std::size_t i = 0; i < extraction.documents.size(); ++i) {
        const SubmissionDocument &document = extraction.documents[i];
        if (!document.text || document.binary) {
            continue;
        }
        if (!startsWithIgnoringCase(document.type, "EX-")) {
            return i;
        }
        if (!fallback) {
            fallback = i;
        }
    }
    return extraction.documents.size() == 1 ? fallback : std::nullopt;
}

void readFields(Extraction &extraction, const ParseContext &context)
{
    static_cast<void>(extraction);
    static_cast<void>(context);
}

} // namespace filing
