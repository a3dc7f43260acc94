// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/xbrl/words.h"

#include "parsers/core/text.h"
#include "parsers/html/elements.h"
#include "parsers/html/flow.h"
#include "parsers/html/tokenizer.h"

#include <algorithm>

namespace filing::xbrl
{

namespace
{

bool isPlain(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        return c == '<' || c == '&' || c == '\n' || c == '\r' || c == '\t' || static_cast<unsigned char>(c) >= 0x80;
    }) && text.find("  ") == std::string_view::npos;
}

void addWords(std::string_view bytes, Span content, html::Flow &flow)
{
    html::Tokenizer tokens(bytes, content);
    html::Token token;
    int excluded = 0;
    while (tokens.next(token)) {
        if (token.kind == html::TokenKind::Text) {
            if (excluded == 0) {
                flow.addText(token.span(), html::FontFace::Letters);
            }
            continue;
        }
        const std::string_view name = Span{token.nameBegin, token.nameEnd}.of(bytes);
        if (equalsIgnoringCase(name, "ix:exclude")) {
            excluded += token.kind == html::TokenKind::StartTag ? 1 : excluded > 0 ? -1 : 0;
        }
        const html::Element element = html::elementOf(name);
        const bool apart = element != html::Element::Inline && element != html::Element::Unknown
            && element != html::Element::Prefixed && element != html::Element::Superscript;
        if (apart && token.kind != html::TokenKind::Comment) {
            flow.space();
        }
    }
    flow.space();
}

} // namespace

Words wordsOf(const Document &document, const std::vector<Span> &contents, std::uint32_t mostBytes)
{
    const std::string_view bytes = document.bytes();
    if (contents.size() == 1 && contents.front().size() <= mostBytes) {
        const std::string_view words = trimmed(contents.front().of(bytes));
        if (isPlain(words)) {
            const auto begin = static_cast<std::uint32_t>(words.data() - bytes.data());
            return {std::string(words), {{begin, begin + static_cast<std::uint32_t>(words.size())}}};
        }
    }
    html::Flow flow(document);
    for (const Span content : contents) {
        const std::uint32_t size = std::min(content.size(), mostBytes);
        addWords(bytes, {content.begin, content.begin + size}, flow);
        mostBytes -= size;
    }
    ReadingTextBuilder builder;
    flow.copyTo(builder, {0, flow.size()});
    const ReadingTextPtr text = builder.finish();
    const auto size = static_cast<std::uint32_t>(text->text().size());
    return {collapsed(text->text()), text->toSourcePieces({0, size})};
}

} // namespace filing::xbrl
