// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cuts HTML of any quality into text and mark-up, each with its byte span. One pass, no tree, no copies: tokens are views
// of the caller's bytes, which must outlive them. Every byte belongs to exactly one token, whatever the input.
// Linear on hostile input too: no byte is looked at more than a few times.
#pragma once

#include "parsers/core/span.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace filing::html
{

enum class TokenKind : std::uint8_t { Text, StartTag, EndTag, Comment, Declaration };

struct Token
{
    TokenKind kind = TokenKind::Text;
    bool selfClosing = false;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t nameBegin = 0; ///< Tags only: the element's name as written, prefix included.
    std::uint32_t nameEnd = 0;

    [[nodiscard]] Span span() const { return {begin, end}; }
};

class Tokenizer
{
public:
    /// Reads `within` of `bytes`; spans of tokens count from the start of `bytes`.
    Tokenizer(std::string_view bytes, Span within);
    explicit Tokenizer(std::string_view bytes);

    /// False at the end of the input.
    [[nodiscard]] bool next(Token &token);

    [[nodiscard]] std::uint32_t position() const { return m_at; }
    /// Goes on at `at`, which must not lie before position().
    void skipTo(std::uint32_t at);

private:
    void readText(Token &token);
    [[nodiscard]] bool readTag(Token &token);
    void readDeclaration(Token &token);
    [[nodiscard]] bool startsMarkup(std::uint32_t at) const;
    [[nodiscard]] std::uint32_t tagEnd(std::uint32_t at);
    [[nodiscard]] std::uint32_t tagEndWithOddQuotes(std::uint32_t at);
    [[nodiscard]] std::uint32_t find(std::string_view needle, std::uint32_t from, bool &absent) const;

    std::string_view m_bytes;    ///< Ends where reading ends.
    std::uint32_t m_at = 0;
    bool m_noCommentEnd = false; ///< Nothing ahead closes a comment: do not search again.
    bool m_noCdataEnd = false;
    bool m_noDeclarationEnd = false;
    bool m_noQuoteEnd[2] = {false, false};
};

struct Attribute
{
    std::string_view name;       ///< As written.
    std::string_view value;      ///< Without quotes, entities not resolved.
};

/// Walks the attributes of one tag.
class AttributeReader
{
public:
    AttributeReader(std::string_view bytes, const Token &tag);
    [[nodiscard]] bool next(Attribute &attribute);

private:
    std::string_view m_rest;
};

/// The value of an attribute, names compared without regard to case.
[[nodiscard]] std::optional<std::string_view> attribute(std::string_view bytes, const Token &tag,
                                                        std::string_view name);

} // namespace filing::html
