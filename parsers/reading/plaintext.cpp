// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/reading/plaintext.h"

#include "parsers/core/text.h"
#include "parsers/document/utf8.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace filing
{

namespace
{

/// EDGAR's mark-up of text documents. A tag with any other name is words ("<b>" in prose about HTML).
constexpr std::array<std::string_view, 17> tagNames = {"page", "table", "caption", "s", "c", "fn", "text", "document",
                                                       "r", "re", "pre", "module", "restubbed", "legend",
                                                       "br", "sup", "sub"};
constexpr std::size_t longestTag = 14;

struct Tag
{
    std::string_view name;
    std::uint32_t bytes = 0;
    bool closing = false;
};

/// "<span id="page-3">", the anchors of pages converted to Markdown, and its end.
std::optional<Tag> anchorAt(std::string_view bytes)
{
    constexpr std::size_t longestAnchor = 80;
    const std::size_t close = bytes.substr(0, longestAnchor).find('>');
    if (close == std::string_view::npos || !(bytes.starts_with("<span id=\"") || bytes.starts_with("</span>"))) {
        return std::nullopt;
    }
    return Tag{"span", static_cast<std::uint32_t>(close + 1), bytes.starts_with("</")};
}

/// The tag at the start of `bytes`, if it is one of ours: "<S>", "</TABLE>", "<F1>".
std::optional<Tag> tagAt(std::string_view bytes)
{
    if (const auto anchor = anchorAt(bytes)) {
        return anchor;
    }
    const std::size_t close = bytes.substr(0, longestTag).find('>');
    if (close == std::string_view::npos) {
        return std::nullopt;
    }
    std::string_view inside = bytes.substr(1, close - 1);
    const bool closing = inside.starts_with('/');
    inside = trimmed(inside.substr(closing ? 1 : 0));
    const auto size = static_cast<std::uint32_t>(close + 1);
    for (const std::string_view known : tagNames) {
        if (equalsIgnoringCase(inside, known)) {
            return Tag{known, size, closing};
        }
    }
    const bool footnote = inside.size() >= 2 && inside.size() <= 3 && toLower(inside[0]) == 'f'
        && std::all_of(inside.begin() + 1, inside.end(), isDigit);
    return footnote ? std::optional(Tag{"fn", size, closing}) : std::nullopt;
}

constexpr bool isOrdinary(char c)
{
    return static_cast<unsigned char>(c) < 0x80 && c != '<' && c != '\r' && c != '\0';
}

class Reader
{
public:
    Reader(const Document &document, Span content)
        : m_bytes(document.bytes())
        , m_encoding(document.encoding())
        , m_content(content)
        , m_builder(document)
    {
    }

    ReadingTextPtr read()
    {
        skipByteOrderMark();
        if (m_encoding == Encoding::Utf16Le || m_encoding == Encoding::Utf16Be) {
            readWide();
        } else {
            readNarrow();
        }
        if (m_tableStart) {
            m_tables.push_back({*m_tableStart, m_builder.size()});
        }
        for (TableGrid &grid : findTextGrids(m_builder.text(), m_tables)) {
            m_builder.addGrid(std::move(grid));
        }
        return m_builder.finish();
    }

private:
    void skipByteOrderMark()
    {
        const std::string_view start = m_content.of(m_bytes);
        if (m_encoding == Encoding::Utf8 && start.starts_with("\xEF\xBB\xBF")) {
            m_content.begin += 3;
        } else if (m_content.begin == 0 && (start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF"))
                   && m_encoding != Encoding::Utf8 && m_encoding != Encoding::Windows1252) {
            m_content.begin += 2;
        }
    }

    /// Appends what can be taken as it stands, up to `at`.
    void flush(std::uint32_t at)
    {
        if (m_pending < at) {
            m_builder.appendVerbatim(Span{m_pending, at}.of(m_bytes), m_pending);
        }
        m_pending = at;
    }

    /// Stands `text` for the bytes [at, at + size).
    void replace(std::uint32_t at, std::uint32_t size, std::string_view text)
    {
        flush(at);
        if (!text.empty()) {
            m_builder.appendDecoded(text, {at, at + size});
        }
        m_pending = at + size;
    }

    void replaceChar(std::uint32_t at, std::uint32_t size, char32_t codePoint)
    {
        std::string text;
        appendUtf8(text, codePoint);
        replace(at, size, text);
    }

    void readTag(std::uint32_t at, const Tag &tag)
    {
        // A page break stays visible to the rules as a form feed.
        replace(at, tag.bytes, tag.name == "page" && !tag.closing ? "\f" : tag.name == "br" ? " " : "");
        if (tag.name != "table") {
            return;
        }
        if (!tag.closing) {
            m_tableStart = m_builder.size();
        } else if (m_tableStart) {
            m_tables.push_back({*m_tableStart, m_builder.size()});
            m_tableStart.reset();
        }
    }

    void readNarrow()
    {
        m_pending = m_content.begin;
        std::uint32_t at = m_content.begin;
        while (at < m_content.end) {
            // Nearly every byte is taken as it stands.
            if (isOrdinary(m_bytes[at])) {
                ++at;
            } else {
                at += readOne(at);
            }
        }
        flush(m_content.end);
    }

    /// Deals with what stands at `at`; returns how many bytes that was.
    std::uint32_t readOne(std::uint32_t at)
    {
        const auto byte = static_cast<unsigned char>(m_bytes[at]);
        const std::string_view rest = m_bytes.substr(at, m_content.end - at);
        if (byte >= 0x80) {
            return readHigh(at, rest);
        }
        if (byte == '<') {
            if (const auto tag = tagAt(rest)) {
                readTag(at, *tag);
                return tag->bytes;
            }
        } else if (byte == '\r' && !rest.starts_with("\r\n")) {
            replace(at, 1, "\n");
        } else if (byte == 0) {
            const auto end = std::min(rest.find_first_not_of('\0'), rest.size());
            replace(at, static_cast<std::uint32_t>(end), " ");
            return static_cast<std::uint32_t>(end);
        }
        return 1;
    }

    std::uint32_t readHigh(std::uint32_t at, std::string_view rest)
    {
        if (m_encoding == Encoding::Windows1252) {
            replaceChar(at, 1, decodeWindows1252(static_cast<unsigned char>(rest.front())));
            return 1;
        }
        const DecodedChar c = decodeUtf8(rest);
        if (!c.valid) {
            replaceChar(at, c.bytes, c.codePoint);
        }
        return c.bytes;
    }

    void readWide()
    {
        std::uint32_t at = m_content.begin;
        bool afterReturn = false;
        while (at < m_content.end) {
            const DecodedChar c = decodeUtf16(Span{at, m_content.end}.of(m_bytes), m_encoding == Encoding::Utf16Be);
            const bool lineFeedOfPair = afterReturn && c.codePoint == U'\n';
            afterReturn = c.codePoint == U'\r';
            m_pending = at;
            if (!lineFeedOfPair) {
                replaceChar(at, c.bytes, afterReturn ? U'\n' : c.codePoint == 0 ? U' ' : c.codePoint);
            }
            at += c.bytes;
        }
    }

    std::string_view m_bytes;
    Encoding m_encoding;
    Span m_content;
    std::uint32_t m_pending = 0;
    std::optional<std::uint32_t> m_tableStart;
    std::vector<Span> m_tables;
    ReadingTextBuilder m_builder;
};

} // namespace

ReadingTextPtr readPlainText(const Document &document, Span content)
{
    return Reader(document, content).read();
}

} // namespace filing
