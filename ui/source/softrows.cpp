// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/softrows.h"

#include <algorithm>

namespace filing::ui
{

SoftRows::SoftRows(std::string_view bytes, Encoding encoding, std::uint32_t wrapBytes)
    : m_bytes(bytes)
    , m_encoding(encoding)
    , m_unit(encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be ? 2 : 1)
    , m_wrap(std::clamp<std::size_t>(wrapBytes * m_unit, minWrapBytes, maxBytes))
    , m_complete(bytes.empty())
{
}

char32_t SoftRows::unitAt(std::size_t at) const
{
    const auto byte = [this](std::size_t i) { return static_cast<unsigned char>(m_bytes[i]); };
    if (m_unit == 1) {
        return byte(at);
    }
    if (at + 1 >= m_bytes.size()) {
        return byte(at);
    }
    return m_encoding == Encoding::Utf16Le ? static_cast<char32_t>(byte(at) | byte(at + 1) << 8)
                                           : static_cast<char32_t>(byte(at) << 8 | byte(at + 1));
}

bool SoftRows::isBreakAt(std::size_t at) const
{
    const char32_t unit = unitAt(at);
    return unit == U'\n' || unit == U'\r';
}

std::size_t SoftRows::findUnit(char unit, std::size_t from) const
{
    std::size_t at = m_bytes.find(unit, from);
    while (m_unit == 2 && at != std::string_view::npos) {
        const std::size_t aligned = at & ~std::size_t {1};
        if (aligned >= from && unitAt(aligned) == static_cast<unsigned char>(unit)) {
            return aligned;
        }
        at = m_bytes.find(unit, at + 1);
    }
    return std::min(at, m_bytes.size());
}

std::size_t SoftRows::nextTerminator(std::size_t from)
{
    if (!m_searched || (m_nextLf < from && m_nextLf < m_bytes.size())) {
        m_nextLf = findUnit('\n', from);
    }
    if (!m_searched || (m_nextCr < from && m_nextCr < m_bytes.size())) {
        m_nextCr = findUnit('\r', from);
    }
    m_searched = true;
    return std::min(m_nextLf, m_nextCr);
}

bool SoftRows::isTableRow(std::size_t begin, std::size_t end) const
{
    // "•\tWords of a sentence": what stands before the first gap may be the mark of a list.
    constexpr std::size_t listMark = 6;
    std::size_t blanks = 0;
    std::size_t words = 0;
    for (std::size_t i = begin; i < end; i += m_unit) {
        const char32_t unit = unitAt(i);
        if (unit != U' ' && unit != U'\t') {
            if (blanks >= 3 && words > listMark) {
                return true;
            }
            blanks = 0;
            ++words;
        } else {
            blanks += unit == U'\t' ? 3 : 1;
            words += words > 0 && blanks < 3 ? 1 : 0;
        }
    }
    return false;
}

std::size_t SoftRows::characterStart(std::size_t at, std::size_t floor) const
{
    if (m_unit == 2) {
        at -= (at - floor) % 2;
        const char32_t unit = at < m_bytes.size() ? unitAt(at) : 0;
        return unit >= 0xDC00 && unit <= 0xDFFF && at >= floor + 4 ? at - 2 : at;
    }
    if (m_encoding == Encoding::Utf8) {
        // Damaged text may have any number of continuation bytes in a row; four make no character.
        for (std::size_t back = 0; back < 4 && at - back > floor; ++back) {
            if (at - back >= m_bytes.size() || (static_cast<unsigned char>(m_bytes[at - back]) & 0xC0) != 0x80) {
                return at - back;
            }
        }
    }
    return at;
}

std::size_t SoftRows::breakWithin(std::size_t begin, std::size_t limit) const
{
    const std::size_t hard = characterStart(limit, begin);
    const std::size_t least = begin + (limit - begin) / 3;
    for (std::size_t at = hard; at > least; at -= m_unit) {
        const char32_t before = unitAt(at - m_unit);
        if (before == U' ' || before == U'>' || before == U'\t') {
            return at;
        }
    }
    return hard;
}

bool SoftRows::extend(std::size_t budget)
{
    const std::size_t stop = m_next + std::min(budget, m_bytes.size());
    while (!m_complete && m_next < stop) {
        const std::size_t begin = m_next;
        const std::size_t end = nextTerminator(begin);
        const std::size_t length = end - begin;
        const bool whole = m_whole.contains(static_cast<std::uint32_t>(begin));
        if (length > m_wrap && (length > maxBytes || !(whole || isTableRow(begin, end)))) {
            m_next = breakWithin(begin, begin + (whole ? maxBytes : m_wrap));
            push(m_next);
            continue;
        }
        if (end >= m_bytes.size()) {
            m_complete = true;
            break;
        }
        const bool crlf = unitAt(end) == U'\r' && end + m_unit < m_bytes.size() && unitAt(end + m_unit) == U'\n';
        m_next = std::min(end + (crlf ? 2 * m_unit : m_unit), m_bytes.size());
        push(m_next);
        m_complete = m_next >= m_bytes.size();
    }
    return m_complete;
}

void SoftRows::extendTo(std::uint32_t byte)
{
    constexpr std::size_t slice = 64 * 1024;
    while (!m_complete && (m_next <= byte || m_starts.size() < 2)) {
        extend(slice);
    }
}

Span SoftRows::row(std::size_t index) const
{
    const std::uint32_t begin = m_starts[index];
    if (index + 1 >= m_starts.size()) {
        return {begin, m_complete ? static_cast<std::uint32_t>(m_bytes.size()) : begin};
    }
    std::size_t end = m_starts[index + 1];
    while (end >= begin + m_unit && isBreakAt(end - m_unit)) {
        end -= m_unit;
    }
    return {begin, static_cast<std::uint32_t>(end)};
}

std::size_t SoftRows::rowAt(std::uint32_t byte) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), byte);
    return std::min(static_cast<std::size_t>(after - m_starts.begin()) - 1, count() - 1);
}

bool SoftRows::startsLine(std::size_t index) const
{
    const std::uint32_t begin = m_starts[index];
    return begin < m_unit || isBreakAt(begin - m_unit);
}

} // namespace filing::ui
