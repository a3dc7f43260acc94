// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/xbrl/ixbrlreader.h"

#include "parsers/core/limits.h"
#include "parsers/core/text.h"
#include "parsers/xbrl/coverfacts.h"
#include "parsers/xbrl/transforms.h"
#include "parsers/xbrl/words.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

namespace filing::xbrl
{

namespace
{

constexpr std::size_t noFact = std::numeric_limits<std::size_t>::max();
constexpr std::size_t mostContinuations = 1000;
constexpr std::size_t furthestOpen = 256;
constexpr std::uint32_t mostWordBytes = 4096;    ///< Of a tagged note; its value is a beginning only.

std::string_view localName(std::string_view name)
{
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::optional<Date> isoDay(std::string_view text)
{
    return parseDate(trimmed(text).substr(0, 10));
}

/// "iso4217:USD" → "USD".
std::string measureName(std::string_view text)
{
    return std::string(localName(trimmed(text)));
}

} // namespace

InlineXbrlReader::InlineXbrlReader(const Document &document)
    : m_document(document)
    , m_bytes(document.bytes())
{
}

void InlineXbrlReader::startTag(const html::Token &token)
{
    const std::string_view name = Span{token.nameBegin, token.nameEnd}.of(m_bytes);
    const std::string_view local = localName(name);
    if (equalsIgnoringCase(local, "nonFraction")) {
        startFact(token, true);
    } else if (equalsIgnoringCase(local, "nonNumeric")) {
        startFact(token, false);
    } else if (equalsIgnoringCase(local, "continuation")) {
        startContinuation(token);
    } else if (equalsIgnoringCase(local, "hidden")) {
        m_hidden = true;
    } else if (equalsIgnoringCase(local, "context") || equalsIgnoringCase(local, "unit")) {
        m_resource = html::attribute(m_bytes, token, "id").value_or(std::string_view{});
        m_resourceBegin = token.end;
    }
}

void InlineXbrlReader::startFact(const html::Token &token, bool numeric)
{
    TaggedWords tagged;
    tagged.numeric = numeric;
    tagged.hidden = m_hidden;
    tagged.content = {token.end, token.end};
    html::AttributeReader reader(m_bytes, token);
    html::Attribute attribute;
    while (reader.next(attribute)) {
        const std::string_view name = attribute.name;
        const std::string_view value = attribute.value;
        const auto is = [name](std::string_view wanted) { return name.size() == wanted.size() && equalsIgnoringCase(name, wanted); };
        if (is("name")) {
            tagged.name = value;
        } else if (is("contextRef")) {
            tagged.contextRef = value;
        } else if (is("unitRef")) {
            tagged.unitRef = value;
        } else if (is("format")) {
            tagged.format = value;
        } else if (is("continuedAt")) {
            tagged.continuedAt = value;
        } else if (is("scale")) {
            std::from_chars(value.data(), value.data() + value.size(), tagged.scale);
        } else if (is("sign")) {
            tagged.negative = value == "-";
        } else if (equalsIgnoringCase(localName(name), "nil")) {
            tagged.nil = value == "true" || value == "1";
        }
    }
    if (!token.selfClosing) {
        m_open.push_back({localName(Span{token.nameBegin, token.nameEnd}.of(m_bytes)), token.end, m_tagged.size(), {}});
    }
    m_tagged.push_back(tagged);
}

void InlineXbrlReader::startContinuation(const html::Token &token)
{
    const auto id = html::attribute(m_bytes, token, "id");
    if (!id || token.selfClosing) {
        return;
    }
    const auto next = html::attribute(m_bytes, token, "continuedAt").value_or(std::string_view{});
    m_continuations[*id] = {{token.end, token.end}, next};
    m_open.push_back({localName(Span{token.nameBegin, token.nameEnd}.of(m_bytes)), token.end, noFact, *id});
}

void InlineXbrlReader::endTag(const html::Token &token)
{
    const std::string_view local = localName(Span{token.nameBegin, token.nameEnd}.of(m_bytes));
    if (equalsIgnoringCase(local, "hidden")) {
        m_hidden = false;
        return;
    }
    if (equalsIgnoringCase(local, "context")) {
        readContext({m_resourceBegin, token.begin}, std::exchange(m_resource, {}));
        return;
    }
    if (equalsIgnoringCase(local, "unit")) {
        readUnit({m_resourceBegin, token.begin}, std::exchange(m_resource, {}));
        return;
    }
    const std::size_t lowest = m_open.size() > furthestOpen ? m_open.size() - furthestOpen : 0;
    for (std::size_t i = m_open.size(); i-- > lowest;) {
        const Open &open = m_open[i];
        if (!equalsIgnoringCase(open.localName, local)) {
            continue;
        }
        const Span content{open.contentBegin, token.begin};
        if (open.fact != noFact) {
            m_tagged[open.fact].content = content;
        } else {
            m_continuations[open.continuation].content = content;
        }
        m_open.erase(m_open.begin() + static_cast<std::ptrdiff_t>(i));
        return;
    }
}

void InlineXbrlReader::header(Span element)
{
    html::Tokenizer tokens(m_bytes, element);
    html::Token token;
    while (tokens.next(token)) {
        if (token.kind == html::TokenKind::StartTag) {
            startTag(token);
        } else if (token.kind == html::TokenKind::EndTag) {
            endTag(token);
        }
    }
    m_hidden = false;
}

void InlineXbrlReader::readContext(Span element, std::string_view id)
{
    if (id.empty()) {
        return;
    }
    Context &context = m_contexts[id];
    html::Tokenizer tokens(m_bytes, element);
    html::Token token;
    std::string_view open;
    std::string_view dimension;
    while (tokens.next(token)) {
        if (token.kind == html::TokenKind::StartTag) {
            open = localName(Span{token.nameBegin, token.nameEnd}.of(m_bytes));
            if (const auto axis = html::attribute(m_bytes, token, "dimension")) {
                dimension = *axis;
            }
            continue;
        }
        const std::string_view words = trimmed(token.span().of(m_bytes));
        if (token.kind != html::TokenKind::Text || words.empty()) {
            continue;
        }
        if (equalsIgnoringCase(open, "startDate")) {
            context.start = isoDay(words);
        } else if (equalsIgnoringCase(open, "endDate") || equalsIgnoringCase(open, "instant")) {
            context.end = isoDay(words);
        } else if (!dimension.empty() && !equalsIgnoringCase(open, "identifier")) {
            context.segment += context.segment.empty() ? "" : ", ";
            context.segment += std::string(dimension) + '=' + std::string(words);
            if (equalsIgnoringCase(localName(dimension), "LegalEntityAxis")) {
                context.legalEntity = words;
            }
        }
    }
}

void InlineXbrlReader::readUnit(Span element, std::string_view id)
{
    std::string unit;
    html::Tokenizer tokens(m_bytes, element);
    html::Token token;
    bool below = false;
    while (tokens.next(token)) {
        const std::string_view words = trimmed(token.span().of(m_bytes));
        if (token.kind == html::TokenKind::Text && !words.empty()) {
            unit += unit.empty() ? "" : below ? "/" : "*";
            unit += measureName(words);
        } else if (token.kind == html::TokenKind::StartTag) {
            below = below || equalsIgnoringCase(localName(Span{token.nameBegin, token.nameEnd}.of(m_bytes)), "unitDenominator");
        }
    }
    m_units[id] = unit;
}

std::vector<Span> InlineXbrlReader::contentsOf(const TaggedWords &tagged) const
{
    std::vector<Span> contents{tagged.content};
    std::string_view next = tagged.continuedAt;
    while (!next.empty()) {
        if (contents.size() >= mostContinuations) {
            limitReached("continuations", mostContinuations, tagged.content);
            break;
        }
        const auto found = m_continuations.find(next);
        if (found == m_continuations.end()) {
            break;
        }
        contents.push_back(found->second.content);
        next = found->second.continuedAt;
    }
    return contents;
}

XbrlFact InlineXbrlReader::resolve(const TaggedWords &tagged) const
{
    XbrlFact fact;
    fact.concept_ = tagged.name;
    fact.hidden = tagged.hidden;
    const auto context = m_contexts.find(tagged.contextRef);
    if (context != m_contexts.end()) {
        fact.start = context->second.start;
        fact.end = context->second.end;
        fact.segment = context->second.segment;
    }
    const auto unit = m_units.find(tagged.unitRef);
    if (unit != m_units.end()) {
        fact.unit = unit->second;
    }
    const Words words = wordsOf(m_document, {tagged.content}, mostWordBytes);
    for (const Span piece : words.pieces) {
        fact.source = fact.source.united(piece);
    }
    if (tagged.content.size() > mostWordBytes) {
        fact.source = tagged.content;
    }
    if (fact.source.isEmpty()) {
        fact.source = tagged.content;
    }
    if (tagged.nil) {
        return fact;
    }
    fact.value = tagged.numeric ? numericValue(words.text, tagged.format, tagged.scale, tagged.negative).value_or("")
                                : textValue(words.text, tagged.format);
    return fact;
}

InlineXbrl InlineXbrlReader::finish()
{
    InlineXbrl found;
    found.facts.reserve(m_tagged.size());
    CoverFacts cover;
    for (const TaggedWords &tagged : m_tagged) {
        found.facts.push_back(resolve(tagged));
        const std::string_view concept_ = coverConcept(tagged.name);
        if (concept_.empty() || tagged.nil) {
            continue;
        }
        const Words words = wordsOf(m_document, contentsOf(tagged), mostWordBytes);
        const auto context = m_contexts.find(tagged.contextRef);
        const std::string_view entity = context == m_contexts.end() ? std::string_view{} : context->second.legalEntity;
        const std::string value = tagged.numeric ? found.facts.back().value : textValue(words.text, tagged.format);
        cover.add({concept_, entity, tagged.contextRef, words, value, tagged.hidden});
    }
    cover.moveTo(found);
    return found;
}

} // namespace filing::xbrl
