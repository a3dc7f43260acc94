// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Inline XBRL: facts lead to the words they tag, contexts and continuations in any disorder come to an end.

#include "parsers/xbrl/ixbrlreader.h"
#include "tests/fuzz/invariants.h"
#include "tests/fuzz/target.h"

#include <string>
#include <utility>

using namespace filing;
using fuzz::require;

namespace
{

Extraction tagged(const Document &document)
{
    xbrl::InlineXbrlReader reader(document);
    Extraction extraction;
    extraction.documents.resize(1);
    extraction.documents.front().text = html::readHtml(document, {0, document.size()}, &reader);
    xbrl::addTo(extraction, reader.finish());
    return extraction;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Budget budget(size);
    const DocumentPtr document = Document::fromBytes(std::string(fuzz::bytesOf(data, size)));
    const Extraction extraction = tagged(*document);
    fuzz::checkExtraction(extraction, document->size());
    require(fuzz::printed(extraction) == fuzz::printed(tagged(*document)));
    return 0;
}
