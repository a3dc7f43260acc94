// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/source/textmap.h"

#include "parsers/document/decode.h"

#include <algorithm>

namespace filing::models
{

namespace
{

constexpr char32_t controlPictures = 0x2400;
constexpr char32_t deletePicture = 0x2421;
constexpr char32_t replacement = 0xFFFD;

/// Something a person can see in place of a character that shows nothing.
char32_t visible(char32_t c)
{
    if (c == U'\t' || c == U'\n' || c == U'\r') {
        return c;
    }
    if (c < 0x20) {
        return controlPictures + c;
    }
    if (c == 0x7F) {
        return deletePicture;
    }
    return c >= 0x80 && c < 0xA0 ? replacement : c;
}

} // namespace

TextMap::TextMap(std::string_view bytes, std::uint32_t base, Encoding encoding)
{
    m_text.reserve(static_cast<qsizetype>(bytes.size()));
    m_bytes.reserve(bytes.size() + 1);
    std::size_t at = 0;
    while (at < bytes.size()) {
        const DecodedChar decoded = firstCharacter(bytes.substr(at), encoding);
        const char32_t c = visible(decoded.valid ? decoded.codePoint : replacement);
        const auto byte = base + static_cast<std::uint32_t>(at);
        if (QChar::requiresSurrogates(c)) {
            m_text += QChar(QChar::highSurrogate(c));
            m_text += QChar(QChar::lowSurrogate(c));
            m_bytes.push_back(byte);
        } else {
            m_text += QChar(static_cast<char16_t>(c));
        }
        m_bytes.push_back(byte);
        at += std::max<std::size_t>(decoded.bytes, 1);
    }
    m_bytes.push_back(base + static_cast<std::uint32_t>(bytes.size()));
}

std::uint32_t TextMap::byteAt(qsizetype unit) const
{
    if (m_bytes.empty()) {
        return 0;
    }
    return m_bytes[static_cast<std::size_t>(std::clamp<qsizetype>(unit, 0, m_text.size()))];
}

qsizetype TextMap::unitAt(std::uint32_t byte) const
{
    if (m_bytes.empty() || byte <= m_bytes.front()) {
        return 0;
    }
    const auto behind = std::upper_bound(m_bytes.begin(), m_bytes.end(), byte);
    // Both halves of a surrogate pair start at the same byte: the first of them holds it.
    const auto unit = std::lower_bound(m_bytes.begin(), behind, *(behind - 1));
    return unit - m_bytes.begin();
}

QString decoded(std::string_view bytes, Encoding encoding)
{
    return TextMap(bytes, 0, encoding).text();
}

} // namespace filing::models
