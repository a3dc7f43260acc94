// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Character references and encodings: every step consumes something and never more than there is.

#include "parsers/document/decode.h"
#include "parsers/document/utf8.h"
#include "parsers/html/entities.h"
#include "parsers/xbrl/transforms.h"
#include "tests/fuzz/target.h"

#include <string>

using namespace filing;
using fuzz::require;

namespace
{

bool isScalar(char32_t codePoint)
{
    return codePoint <= 0x10FFFF && (codePoint < 0xD800 || codePoint > 0xDFFF);
}

void checkReferences(std::string_view bytes)
{
    for (auto at = bytes.find('&'); at != std::string_view::npos; at = bytes.find('&', at + 1)) {
        const std::string_view rest = bytes.substr(at);
        const html::CharacterReference reference = html::decodeReference(rest);
        require(reference.length <= rest.size() );
        require(reference.length != 1 && isScalar(reference.codePoint));
    }
}

void checkUnicode(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const DecodedChar c = decodeUtf8(bytes.substr(at));
        require(c.bytes > 0 && at + c.bytes <= bytes.size() && isScalar(c.codePoint));
        at += c.bytes;
    }
    for (std::size_t at = 0; at < bytes.size();) {
        const DecodedChar c = decodeUtf16(bytes.substr(at), (bytes.size() & 1U) != 0);
        require(c.bytes > 0 && at + c.bytes <= bytes.size() && isScalar(c.codePoint));
        at += c.bytes;
    }
}

void checkLines(const Document &document)
{
    require(document.lineCount() > 0);
    std::uint32_t at = 0;
    for (std::size_t i = 0; i < document.lineCount(); ++i) {
        const Span line = document.line(i);
        require(line.begin >= at && line.begin <= line.end && line.end <= document.size());
        require(document.lineAt(line.begin) == i);
        at = line.end;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Budget budget(size);
    const std::string_view bytes = fuzz::bytesOf(data, size);
    checkReferences(bytes);
    checkUnicode(bytes);
    const DocumentPtr document = Document::fromBytes(std::string(bytes));
    // Whatever the encoding, what comes out is UTF-8.
    require(countUtf8(decoded(*document, {0, document->size()})).invalid == 0);
    checkLines(*document);
    for (const std::string_view format : {"", "ixt:num-comma-decimal", "ixt-sec:numwordsen", "ixt:date-month-day-year"}) {
        static_cast<void>(xbrl::numericValue(bytes.substr(0, 200), format, static_cast<int>(size % 41) - 20, false));
        static_cast<void>(xbrl::textValue(bytes.substr(0, 200), format));
    }
    return 0;
}
