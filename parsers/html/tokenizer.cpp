// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/html/tokenizer.h"

#include "parsers/core/text.h"

#include <array>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace filing::html
{

namespace
{

constexpr auto none = std::string_view::npos;

/// What a character is in a tag; a set of these.
enum CharClass : std::uint8_t {
    InName = 1,                  ///< Of an element.
    EndsAttributeName = 2,
    BeforeAttribute = 4,         ///< What stands between attributes.
};

constexpr auto charClasses = [] {
    std::array<std::uint8_t, 256> classes{};
    for (std::size_t i = 0; i < 128; ++i) {
        const auto c = static_cast<char>(i);
        const bool name = isAlnum(c) || c == ':' || c == '-' || c == '_' || c == '.';
        const bool end = isSpace(c) || c == '=' || c == '"';
        const bool before = isSpace(c) || c == '/' || c == '"' || c == '\'';
        classes[i] = static_cast<std::uint8_t>((name ? InName : 0) | (end ? EndsAttributeName : 0) | (before ? BeforeAttribute : 0));
    }
    return classes;
}();

bool is(char c, CharClass wanted)
{
    return (charClasses[static_cast<unsigned char>(c)] & wanted) != 0;
}

/// A quotation mark opens a value only behind "="; elsewhere it is litter.
bool followsEquals(std::string_view bytes, std::uint32_t at)
{
    while (at > 0 && isSpace(bytes[at - 1])) {
        --at;
    }
    return at > 0 && bytes[at - 1] == '=';
}

/// Where the value whose quotation mark stands at `at` ends, if it is short and holds no ">" (nearly all); else 0.
std::uint32_t plainValueEnd(std::string_view bytes, std::uint32_t at)
{
    const std::string_view value = bytes.substr(at + 1, 512);
    const auto close = value.find(bytes[at]);
    if (close == none || value.substr(0, close).find('>') != none) {
        return 0;
    }
    return at + 1 + static_cast<std::uint32_t>(close);
}

#if defined(__SSE2__)
__m128i equal(__m128i block, char c)
{
    return _mm_cmpeq_epi8(block, _mm_set1_epi8(c));
}

unsigned maskOf(__m128i found)
{
    return static_cast<unsigned>(_mm_movemask_epi8(found));
}

/// Each bit becomes the parity of itself and all bits below: ones between an opening and a closing quote.
unsigned prefixParity(unsigned bits)
{
    bits ^= bits << 1;
    bits ^= bits << 2;
    bits ^= bits << 4;
    bits ^= bits << 8;
    return bits & 0xFFFFU;
}
#endif

} // namespace

Tokenizer::Tokenizer(std::string_view bytes, Span within)
    : m_bytes(bytes.substr(0, within.end))
    , m_at(within.begin)
{
}

Tokenizer::Tokenizer(std::string_view bytes)
    : Tokenizer(bytes, {0, static_cast<std::uint32_t>(bytes.size())})
{
}

void Tokenizer::skipTo(std::uint32_t at)
{
    m_at = at;
}

bool Tokenizer::next(Token &token)
{
    if (m_at >= m_bytes.size()) {
        return false;
    }
    token.begin = m_at;
    token.selfClosing = false;
    if (m_bytes[m_at] == '<' && startsMarkup(m_at)) {
        const char second = m_bytes[m_at + 1];
        if (second == '!' || second == '?') {
            readDeclaration(token);
            m_at = token.end;
            return true;
        }
        if (readTag(token)) {
            m_at = token.end;
            return true;
        }
    }
    readText(token);
    m_at = token.end;
    return true;
}

bool Tokenizer::startsMarkup(std::uint32_t at) const
{
    if (at + 1 >= m_bytes.size()) {
        return false;
    }
    const char c = m_bytes[at + 1];
    if (isAlpha(c) || c == '!' || c == '?') {
        return true;
    }
    return c == '/' && at + 2 < m_bytes.size() && isAlpha(m_bytes[at + 2]);
}

void Tokenizer::readText(Token &token)
{
    token.kind = TokenKind::Text;
    std::size_t at = m_at;
    do {
        at = m_bytes.find('<', at + 1);
    } while (at != none && !startsMarkup(static_cast<std::uint32_t>(at)));
    token.end = static_cast<std::uint32_t>(at == none ? m_bytes.size() : at);
}

bool Tokenizer::readTag(Token &token)
{
    const bool closes = m_bytes[m_at + 1] == '/';
    token.kind = closes ? TokenKind::EndTag : TokenKind::StartTag;
    token.nameBegin = m_at + (closes ? 2 : 1);
    std::uint32_t at = token.nameBegin;
    while (at < m_bytes.size() && is(m_bytes[at], InName)) {
        ++at;
    }
    token.nameEnd = at;
    token.end = at < m_bytes.size() && m_bytes[at] == '>' ? at + 1 : tagEnd(at);
    if (token.end == 0) {
        return false; // never closed: a stray "<" in the words
    }
    token.selfClosing = token.end - token.begin > 3 && m_bytes[token.end - 2] == '/' && m_bytes[token.end - 1] == '>';
    return true;
}

/// Offset behind the ">" that ends the tag, or of the "<" of the next one where it was forgotten; 0 where there is
/// neither. A ">" inside a quoted value does not end it.
std::uint32_t Tokenizer::tagEnd(std::uint32_t at)
{
#if defined(__SSE2__)
    const std::uint32_t from = at;
    unsigned carry = 0;
    while (at + 16 <= m_bytes.size()) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(m_bytes.data() + at));
        const __m128i quote = equal(block, '"');
        const __m128i closer = equal(block, '>');
        const __m128i odd = _mm_or_si128(equal(block, '<'), equal(block, '\''));
        if (maskOf(_mm_or_si128(_mm_or_si128(quote, closer), odd)) == 0) {
            at += 16;
            continue;
        }
        const unsigned quotes = maskOf(quote);
        const unsigned quoted = prefixParity(quotes) ^ carry;
        const unsigned closers = maskOf(closer);
        const unsigned oddities = maskOf(odd) & ~quoted;
        const unsigned ends = closers & ~quoted;
        const unsigned before = ends != 0 ? (ends & -ends) - 1U : 0xFFFFU;
        if (((oddities | (closers & quoted)) & before) != 0) {
            return tagEndWithOddQuotes(from);
        }
        if (ends != 0) {
            return at + static_cast<std::uint32_t>(std::countr_zero(ends)) + 1;
        }
        carry ^= (std::popcount(quotes) & 1) != 0 ? 0xFFFFU : 0U;
        at += 16;
    }
    at = from;
#endif
    return tagEndWithOddQuotes(at);
}

/// The careful way. A quote that runs over both a ">" and a later "<" was never meant to: somebody forgot to close it,
/// and the tag ends at that ">".
std::uint32_t Tokenizer::tagEndWithOddQuotes(std::uint32_t at)
{
    const auto size = static_cast<std::uint32_t>(m_bytes.size());
    while (at < size) {
        const char c = m_bytes[at];
        if (c == '>') {
            return at + 1;
        }
        if (c == '<') {
            return at;
        }
        const bool opens = (c == '"' || c == '\'') && followsEquals(m_bytes, at);
        bool &absent = m_noQuoteEnd[c == '"' ? 0 : 1];
        if (!opens || absent) {
            ++at;
            continue;
        }
        if (const auto close = plainValueEnd(m_bytes, at)) {
            at = close + 1;
            continue;
        }
        std::uint32_t closer = 0;
        std::uint32_t q = at + 1;
        for (; q < size && m_bytes[q] != c; ++q) {
            if (m_bytes[q] == '>' && closer == 0) {
                closer = q;
            } else if (m_bytes[q] == '<' && closer != 0) {
                return closer + 1;
            }
        }
        if (q == size) {
            absent = true;
            if (closer != 0) {
                return closer + 1;
            }
            ++at;
            continue;
        }
        at = q + 1;
    }
    return 0;
}

std::uint32_t Tokenizer::find(std::string_view needle, std::uint32_t from, bool &absent) const
{
    if (absent) {
        return 0;
    }
    const auto at = m_bytes.find(needle, from);
    if (at == none) {
        absent = true;
        return 0;
    }
    return static_cast<std::uint32_t>(at + needle.size());
}

void Tokenizer::readDeclaration(Token &token)
{
    const std::string_view rest = m_bytes.substr(m_at);
    token.kind = TokenKind::Declaration;
    token.end = 0;
    if (rest.starts_with("<!--")) {
        token.kind = TokenKind::Comment;
        token.end = find("-->", m_at + 2, m_noCommentEnd);
    } else if (rest.starts_with("<![CDATA[")) {
        token.end = find("]]>", m_at + 9, m_noCdataEnd);
    }
    if (token.end == 0) {
        token.end = find(">", m_at + 2, m_noDeclarationEnd);
    }
    if (token.end == 0) {
        token.end = static_cast<std::uint32_t>(m_bytes.size());
    }
}

AttributeReader::AttributeReader(std::string_view bytes, const Token &tag)
    : m_rest(bytes.substr(tag.nameEnd, tag.end - tag.nameEnd))
{
    if (m_rest.ends_with('>')) {
        m_rest.remove_suffix(1);
    }
}

bool AttributeReader::next(Attribute &attribute)
{
    std::size_t at = 0;
    while (at < m_rest.size() && is(m_rest[at], BeforeAttribute)) {
        ++at;
    }
    std::size_t end = at;
    while (end < m_rest.size() && !is(m_rest[end], EndsAttributeName)) {
        ++end;
    }
    if (end == at) {
        if (end == m_rest.size()) {
            return false;
        }
        ++end; // a lone "=": an attribute without a name
    }
    attribute.name = m_rest.substr(at, end - at);
    attribute.value = {};
    m_rest.remove_prefix(end);
    at = 0;
    while (at < m_rest.size() && isSpace(m_rest[at])) {
        ++at;
    }
    if (at == m_rest.size() || m_rest[at] != '=') {
        return true;
    }
    ++at;
    while (at < m_rest.size() && isSpace(m_rest[at])) {
        ++at;
    }
    m_rest.remove_prefix(at);
    if (m_rest.empty()) {
        return true;
    }
    const char quote = m_rest.front();
    if (quote == '"' || quote == '\'') {
        const auto close = m_rest.find(quote, 1);
        attribute.value = m_rest.substr(1, close == none ? none : close - 1);
        m_rest.remove_prefix(close == none ? m_rest.size() : close + 1);
        return true;
    }
    end = 0;
    while (end < m_rest.size() && !isSpace(m_rest[end])) {
        ++end;
    }
    attribute.value = m_rest.substr(0, end);
    m_rest.remove_prefix(end);
    return true;
}

std::optional<std::string_view> attribute(std::string_view bytes, const Token &tag, std::string_view name)
{
    AttributeReader reader(bytes, tag);
    Attribute found;
    while (reader.next(found)) {
        if (equalsIgnoringCase(found.name, name)) {
            return found.value;
        }
    }
    return std::nullopt;
}

} // namespace filing::html
