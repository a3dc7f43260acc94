// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/reading/transcoded.h"

#include "parsers/core/text.h"
#include "parsers/document/utf8.h"

#include <algorithm>
#include <string>
#include <utility>

namespace filing
{

namespace
{

constexpr char32_t byteOrderMark = 0xFEFF;

} // namespace

Transcoded::Transcoded(const Document &wide)
{
    const bool bigEndian = wide.encoding() == Encoding::Utf16Be;
    std::string bytes;
    for (std::uint32_t at = 0; at < wide.size();) {
        const DecodedChar c = decodeUtf16(wide.bytes().substr(at), bigEndian);
        if (c.codePoint != byteOrderMark || at > 0) {
            appendUtf8(bytes, c.codePoint);
            m_at.resize(bytes.size(), at);
        }
        at += std::max(c.bytes, 1U);
    }
    m_at.push_back(wide.size());
    m_copy = Document::fromBytes(std::move(bytes));
}

bool Transcoded::isNeeded(const Document &document)
{
    return document.encoding() == Encoding::Utf16Le || document.encoding() == Encoding::Utf16Be;
}

Span Transcoded::back(Span inCopy) const
{
    const auto last = m_at.size() - 1;
    return {m_at[std::min<std::size_t>(inCopy.begin, last)], m_at[std::min<std::size_t>(inCopy.end, last)]};
}

ReadingTextPtr Transcoded::back(const ReadingText &ofCopy) const
{
    return ReadingTextBuilder::moved(ofCopy, [this](Span span) { return back(span); });
}

} // namespace filing
