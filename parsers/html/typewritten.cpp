// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/html/typewritten.h"

#include "parsers/core/span.h"
#include "parsers/html/elements.h"
#include "parsers/html/tokenizer.h"

#include <cstddef>

namespace filing::html
{

bool looksTypewritten(std::string_view content)
{
    constexpr std::size_t sniffedBytes = 32 * 1024;
    constexpr std::size_t linesPerTag = 40;
    const std::string_view head = content.substr(0, sniffedBytes);
    std::size_t lines = 0;
    std::size_t indented = 0;
    for (auto at = head.find('\n'); at != std::string_view::npos; at = head.find('\n', at + 1)) {
        ++lines;
        indented += head.substr(at + 1).starts_with("     ") ? 1U : 0U;
    }
    if (lines < linesPerTag || indented * 16 < lines) {
        return false;
    }
    std::size_t tags = 0;
    Tokenizer tokens(head);
    Token token;
    while (tokens.next(token) && tags * linesPerTag < lines) {
        const Element element = token.kind == TokenKind::StartTag ? elementOf(Span{token.nameBegin, token.nameEnd}.of(head))
                                                                  : Element::Unknown;
        const bool begins = element == Element::Paragraph || element == Element::LineBreak || element == Element::TableRow
            || element == Element::TableCell || element == Element::Preformatted;
        tags += begins ? 1U : 0U;
    }
    return tags * linesPerTag < lines;
}

} // namespace filing::html
