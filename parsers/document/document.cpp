// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/document/document.h"

#include "parsers/core/sha256.h"
#include "parsers/document/utf8.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace filing
{

namespace
{

/// UTF-16 without its mark: every other byte of the head is nought, as in any text of Latin letters.
std::optional<Encoding> unmarkedUtf16(std::string_view bytes)
{
    constexpr std::size_t sniffed = 1024;
    constexpr std::size_t fewest = 16;
    const std::string_view head = bytes.substr(0, std::min(bytes.size(), sniffed) & ~std::size_t{1});
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i + 1 < head.size(); i += 2) {
        even += head[i] == '\0' ? 1U : 0U;
        odd += head[i + 1] == '\0' ? 1U : 0U;
    }
    const std::size_t pairs = head.size() / 2;
    if (pairs < fewest) {
        return std::nullopt;
    }
    if (odd * 10 > pairs * 8 && even * 20 < pairs) {
        return Encoding::Utf16Le;
    }
    return even * 10 > pairs * 8 && odd * 20 < pairs ? std::optional(Encoding::Utf16Be) : std::nullopt;
}

Encoding detectEncoding(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE")) {
        return Encoding::Utf16Le;
    }
    if (bytes.starts_with("\xFE\xFF")) {
        return Encoding::Utf16Be;
    }
    if (const auto wide = unmarkedUtf16(bytes)) {
        return *wide;
    }
    // A file that is UTF-8 but for a few damaged bytes must stay UTF-8, or every quotation mark in it breaks; one
    // with more invalid than valid multi-byte sequences is an old 8-bit file.
    const Utf8Census census = countUtf8(bytes);
    return census.invalid > census.multiByte ? Encoding::Windows1252 : Encoding::Utf8;
}

std::vector<std::uint32_t> findLineStarts(std::string_view bytes, Encoding encoding)
{
    std::vector<std::uint32_t> starts{0};
    const bool wide = encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
    if (wide) {
        const std::size_t low = encoding == Encoding::Utf16Le ? 0 : 1;
        for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
            const char c = bytes[i + 1 - low] == 0 ? bytes[i + low] : '\0';
            const bool crlf = c == '\r' && i + 3 < bytes.size() && bytes[i + 2 + low] == '\n';
            if (c == '\n' || (c == '\r' && !crlf)) {
                starts.push_back(static_cast<std::uint32_t>(i + 2));
            }
        }
        return starts;
    }
    // Two searches for one byte each are far quicker than one for either.
    std::size_t feed = bytes.find('\n');
    std::size_t back = bytes.find('\r');
    while (feed != std::string_view::npos || back != std::string_view::npos) {
        std::size_t end = std::min(feed, back);
        if (end == back && feed == back + 1) {
            end = feed;
        }
        starts.push_back(static_cast<std::uint32_t>(++end));
        if (feed < end) {
            feed = bytes.find('\n', end);
        }
        if (back < end) {
            back = bytes.find('\r', end);
        }
    }
    return starts;
}

} // namespace

std::string_view name(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return "UTF-8";
    case Encoding::Windows1252:
        return "Windows-1252";
    case Encoding::Utf16Le:
        return "UTF-16LE";
    case Encoding::Utf16Be:
        return "UTF-16BE";
    }
    return "UTF-8";
}

DocumentPtr Document::fromBytes(std::string bytes)
{
    return std::make_shared<const Document>(Key{}, std::move(bytes));
}

Document::Document(Key, std::string bytes)
    : m_bytes(std::move(bytes))
    , m_id{sha256Hex(m_bytes)}
    , m_encoding(detectEncoding(m_bytes))
    , m_lineStarts(findLineStarts(m_bytes, m_encoding))
{
}

Span Document::line(std::size_t index) const
{
    const std::uint32_t begin = m_lineStarts[index];
    std::uint32_t end = index + 1 < m_lineStarts.size() ? m_lineStarts[index + 1] : size();
    const bool wide = m_encoding == Encoding::Utf16Le || m_encoding == Encoding::Utf16Be;
    const std::uint32_t step = wide ? 2 : 1;
    const auto isBreak = [&](std::uint32_t at) {
        const std::uint32_t low = m_encoding == Encoding::Utf16Be ? 1 : 0;
        const char c = m_bytes[at + low];
        // U+010A has the low byte of a line feed.
        return (c == '\n' || c == '\r') && (!wide || m_bytes[at + 1 - low] == 0);
    };
    while (end >= begin + step && index + 1 < m_lineStarts.size() && isBreak(end - step)) {
        end -= step;
    }
    return {begin, end};
}

std::size_t Document::lineAt(std::uint32_t byte) const
{
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), byte);
    return static_cast<std::size_t>(after - m_lineStarts.begin()) - 1;
}

} // namespace filing
