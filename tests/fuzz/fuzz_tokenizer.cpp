// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// HTML: tokens tile the input, the reading text maps into it, grids lie inside the text.

#include "parsers/html/htmlreader.h"
#include "parsers/html/tokenizer.h"
#include "tests/fuzz/invariants.h"
#include "tests/fuzz/target.h"

#include <string>

using namespace filing;
using fuzz::require;

namespace
{

void checkTokens(std::string_view bytes)
{
    html::Tokenizer tokens(bytes);
    html::Token token;
    std::uint32_t at = 0;
    while (tokens.next(token)) {
        require(token.begin == at && token.end > at && token.end <= bytes.size());
        at = token.end;
        html::AttributeReader reader(bytes, token);
        html::Attribute attribute;
        while (token.kind == html::TokenKind::StartTag && reader.next(attribute)) {
        }
    }
    require(at == bytes.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Budget budget(size);
    const std::string_view bytes = fuzz::bytesOf(data, size);
    checkTokens(bytes);
    const DocumentPtr document = Document::fromBytes(std::string(bytes));
    const Span content{0, document->size()};
    const ReadingTextPtr text = html::readHtml(*document, content);
    fuzz::checkReadingText(*text, content);
    require(fuzz::printed(*text) == fuzz::printed(*html::readHtml(*document, content)));
    return 0;
}
