// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/showntext.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace filing::ui
{

ShownText ShownText::source(DocumentPtr document)
{
    ShownText text;
    text.m_document = std::move(document);
    return text;
}

ShownText ShownText::beginning(const models::FileHead &head)
{
    ShownText text = source(head.document);
    text.m_wholeBytes = head.fileBytes;
    return text;
}

ShownText ShownText::reading(DocumentPtr document, ReadingTextPtr text, Span content)
{
    ShownText shown;
    shown.m_document = std::move(document);
    shown.m_reading = std::move(text);
    shown.m_content = content;
    return shown;
}

std::string_view ShownText::bytes() const
{
    if (m_reading) {
        return m_reading->text();
    }
    return m_document ? m_document->bytes() : std::string_view {};
}

Encoding ShownText::encoding() const
{
    return m_reading || !m_document ? Encoding::Utf8 : m_document->encoding();
}

std::size_t ShownText::lineCount() const
{
    if (m_reading) {
        return std::max<std::size_t>(m_reading->lines().size(), 1);
    }
    return m_document ? m_document->lineCount() : 1;
}

std::size_t ShownText::likelyLineCount() const
{
    const std::uint64_t there = std::max<std::uint64_t>(bytes().size(), 1);
    return isPartial() ? static_cast<std::size_t>(lineCount() * m_wholeBytes / there) : lineCount();
}

std::size_t ShownText::lineAt(std::uint32_t shown) const
{
    if (m_reading) {
        return m_reading->lineAt(shown);
    }
    return m_document ? m_document->lineAt(shown) : 0;
}

Span ShownText::line(std::size_t index) const
{
    if (m_reading) {
        return index < m_reading->lines().size() ? m_reading->lines()[index] : Span {};
    }
    return m_document && index < m_document->lineCount() ? m_document->line(index) : Span {};
}

Span ShownText::toSource(Span shown) const
{
    if (!m_reading) {
        return shown;
    }
    if (!shown.isEmpty()) {
        return m_reading->toSource(shown);
    }
    // A caret, perhaps between words that no byte stands for: the place of the next word that has one.
    const auto size = static_cast<std::uint32_t>(m_reading->text().size());
    for (std::uint32_t reach = 1; shown.begin < size; reach *= 4) {
        const Span near = m_reading->toSource({shown.begin, std::min(size, shown.begin + reach)});
        if (!near.isEmpty()) {
            return {near.begin, near.begin};
        }
        if (shown.begin + reach >= size) {
            break;
        }
    }
    return {m_content.end, m_content.end};
}

std::optional<Span> ShownText::fromSource(Span source) const
{
    if (!m_reading) {
        return source;
    }
    const Span shown = m_reading->fromSource(source);
    return shown.isEmpty() ? std::nullopt : std::optional(shown);
}

std::uint32_t ShownText::placeOf(std::uint32_t sourceByte) const
{
    if (!m_reading) {
        return std::min<std::uint32_t>(sourceByte, static_cast<std::uint32_t>(bytes().size()));
    }
    for (std::uint32_t reach = 1; sourceByte < m_content.end; reach *= 8) {
        const std::uint32_t end = reach < m_content.end - sourceByte ? sourceByte + reach : m_content.end;
        const Span shown = m_reading->fromSource({sourceByte, end});
        if (!shown.isEmpty()) {
            return shown.begin;
        }
        if (end == m_content.end) {
            break;
        }
    }
    return sourceByte < m_content.begin ? 0 : static_cast<std::uint32_t>(m_reading->text().size());
}

ShownMarks::ShownMarks(models::SpanIndex index, const ShownText &text)
    : m_index(std::move(index))
{
    const auto &marks = m_index.marks();
    m_shown.reserve(marks.size());
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (const auto shown = text.fromSource(marks[i].span); shown && !shown->isEmpty()) {
            m_shown.push_back({*shown, i});
        }
    }
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [](const ShownMark &a, const ShownMark &b) { return a.span.begin < b.span.begin; });
    std::uint32_t end = 0;
    m_maxEnd.reserve(m_shown.size());
    for (const ShownMark &shown : m_shown) {
        end = std::max(end, shown.span.end);
        m_maxEnd.push_back(end);
    }
}

std::vector<ShownMark> ShownMarks::overlapping(Span shown) const
{
    std::vector<ShownMark> found;
    const auto last = std::partition_point(m_shown.begin(), m_shown.end(),
                                           [shown](const ShownMark &mark) { return mark.span.begin < shown.end; });
    for (auto i = static_cast<std::size_t>(last - m_shown.begin()); i-- > 0 && m_maxEnd[i] > shown.begin;) {
        if (m_shown[i].span.overlaps(shown)) {
            found.push_back(m_shown[i]);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const ShownMark &a, const ShownMark &b) {
        return a.span.size() != b.span.size() ? a.span.size() > b.span.size() : a.mark < b.mark;
    });
    return found;
}

std::optional<ShownMark> ShownMarks::at(std::uint32_t shown) const
{
    if (shown == std::numeric_limits<std::uint32_t>::max()) {
        return std::nullopt;
    }
    const auto found = overlapping({shown, shown + 1});
    return found.empty() ? std::nullopt : std::optional(found.back());
}

} // namespace filing::ui
