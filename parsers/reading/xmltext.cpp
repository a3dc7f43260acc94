// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/reading/xmltext.h"

#include "parsers/core/text.h"
#include "parsers/html/entities.h"
#include "parsers/html/tokenizer.h"

#include <algorithm>
#include <array>

namespace filing
{

namespace
{

constexpr std::size_t sniffedBytes = 2048;
constexpr std::size_t blanksPerLevel = 2;
constexpr std::size_t deepestIndent = 20;

/// Behind the byte order mark and EDGAR's <XML>.
std::string_view unwrapped(std::string_view content)
{
    std::string_view start = trimmed(content.substr(0, sniffedBytes));
    if (start.starts_with("\xEF\xBB\xBF")) {
        start = trimmed(start.substr(3));
    }
    return startsWithIgnoringCase(start, "<XML>") ? trimmed(start.substr(5)) : start;
}

class XmlReader
{
public:
    XmlReader(const Document &document, Span content)
        : m_bytes(document.bytes())
        , m_tokens(m_bytes, content)
    {
    }

    ReadingTextPtr read()
    {
        html::Token token;
        while (m_tokens.next(token)) {
            switch (token.kind) {
            case html::TokenKind::Text:
                readWords(token.span());
                break;
            case html::TokenKind::StartTag:
                readStart(token);
                break;
            case html::TokenKind::EndTag:
                readEnd();
                break;
            case html::TokenKind::Comment:
            case html::TokenKind::Declaration:
                m_builder.leaveOut(token.span());
                break;
            }
        }
        return m_builder.finish();
    }

private:
    void readStart(const html::Token &token)
    {
        const Span name{token.nameBegin, token.nameEnd};
        // <XML> is EDGAR's, not the document's.
        if (name.isEmpty() || name.of(m_bytes).starts_with('?') || equalsIgnoringCase(name.of(m_bytes), "xml")) {
            return;
        }
        nameParent();
        if (!token.selfClosing) {
            m_open = name;
            m_named = false;
            ++m_depth;
        }
    }

    void readEnd()
    {
        m_open = {};
        m_named = true;
        m_depth -= m_depth > 0 ? 1 : 0;
    }

    /// An element that holds others stands on a line of its own.
    void nameParent()
    {
        if (!m_named && !m_open.isEmpty()) {
            beginLine(m_open.begin, m_depth > 0 ? m_depth - 1 : 0);
            m_builder.appendVerbatim(m_open.of(m_bytes), m_open.begin);
        }
        m_named = true;
    }

    void beginLine(std::uint32_t near, std::size_t depth)
    {
        if (m_builder.size() > 0) {
            m_builder.appendLayout("\n", near);
        }
        m_builder.appendLayout(std::string(std::min(depth * blanksPerLevel, deepestIndent), ' '), near);
    }

    void readWords(Span words)
    {
        while (!words.isEmpty() && isSpace(m_bytes[words.begin])) {
            ++words.begin;
        }
        while (!words.isEmpty() && isSpace(m_bytes[words.end - 1])) {
            --words.end;
        }
        if (words.isEmpty()) {
            return;
        }
        beginLine(words.begin, m_depth > 0 ? m_depth - 1 : 0);
        if (!m_named && !m_open.isEmpty()) {
            m_builder.appendVerbatim(m_open.of(m_bytes), m_open.begin);
            m_builder.appendLayout(":  ", words.begin);
        }
        m_named = true;
        appendWords(words);
    }

    void appendWords(Span words)
    {
        std::uint32_t pending = words.begin;
        for (std::uint32_t at = words.begin; at < words.end;) {
            if (m_bytes[at] != '&') {
                ++at;
                continue;
            }
            const html::CharacterReference reference = html::decodeReference(m_bytes.substr(at, words.end - at));
            if (reference.length == 0) {
                ++at;
                continue;
            }
            std::string decoded;
            appendUtf8(decoded, reference.codePoint);
            m_builder.appendVerbatim(Span{pending, at}.of(m_bytes), pending);
            m_builder.appendDecoded(decoded, {at, at + reference.length});
            at += reference.length;
            pending = at;
        }
        m_builder.appendVerbatim(Span{pending, words.end}.of(m_bytes), pending);
    }

    std::string_view m_bytes;
    html::Tokenizer m_tokens;
    ReadingTextBuilder m_builder;
    Span m_open;                 ///< Name of the innermost element, while it has no words yet.
    bool m_named = true;         ///< Its name stands in the text.
    std::size_t m_depth = 0;
};

} // namespace

bool looksLikeXml(std::string_view content)
{
    const std::string_view start = unwrapped(content);
    constexpr std::array<std::string_view, 4> roots = {"<ownershipDocument", "<edgarSubmission", "<informationTable", "<formData"};
    if (std::ranges::any_of(roots, [start](std::string_view root) { return start.starts_with(root); })) {
        return true;
    }
    // XHTML pages have the declaration, too; feeds and indexes are no filings.
    return start.starts_with("<?xml") && std::ranges::any_of(roots, [start](std::string_view root) { return start.find(root) != std::string_view::npos; });
}

ReadingTextPtr readXml(const Document &document, Span content)
{
    return XmlReader(document, content).read();
}

std::string formOfXml(std::string_view content)
{
    constexpr std::size_t longestForm = 20;
    for (const std::string_view tag : {"<documentType>", "<submissionType>"}) {
        const auto at = content.substr(0, sniffedBytes).find(tag);
        if (at != std::string_view::npos) {
            const std::string_view rest = content.substr(at + tag.size(), longestForm);
            return collapsed(rest.substr(0, rest.find('<')));
        }
    }
    return {};
}

} // namespace filing
