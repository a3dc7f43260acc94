// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/snippet.h"

#include "parsers/core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

constexpr std::uint32_t snippetBytes = 240;
constexpr std::uint32_t leadBytes = 60;

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Nearest start of a word at or behind `at`.
std::uint32_t wordFrom(const QByteArray &text, std::uint32_t at)
{
    const auto size = static_cast<std::uint32_t>(text.size());
    if (at == 0) {
        return 0;
    }
    while (at < size && !isSpace(text[at - 1])) {
        ++at;
    }
    return at;
}

/// The hit from which on most others lie within a snippet.
std::size_t densest(const std::vector<Span> &hits)
{
    std::size_t best = 0;
    std::size_t most = 0;
    std::size_t end = 0;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        while (end < hits.size() && hits[end].end <= hits[i].begin + snippetBytes - leadBytes) {
            ++end;
        }
        const std::size_t count = std::max(end, i + 1) - i;
        if (count > most) {
            most = count;
            best = i;
        }
    }
    return best;
}

} // namespace

MarkedText withoutMarks(const QByteArray &highlighted)
{
    MarkedText made;
    made.text.reserve(highlighted.size());
    for (const char c : highlighted) {
        const auto at = static_cast<std::uint32_t>(made.text.size());
        if (c == hitBegins) {
            made.hits.push_back({ at, at });
        } else if (c == hitEnds) {
            if (!made.hits.empty()) {
                made.hits.back().end = at;
            }
        } else {
            made.text += c;
        }
    }
    std::erase_if(made.hits, [](Span hit) { return hit.isEmpty(); });
    return made;
}

Snippet snippetOf(const MarkedText &marked)
{
    if (marked.hits.empty()) {
        return {};
    }
    const QByteArray &text = marked.text;
    const auto size = static_cast<std::uint32_t>(text.size());
    const std::size_t first = densest(marked.hits);
    const std::uint32_t hit = marked.hits[first].begin;
    const std::uint32_t begin = std::min(hit > leadBytes ? wordFrom(text, hit - leadBytes) : 0, hit);
    std::uint32_t end = std::min(size, std::max(begin + snippetBytes, marked.hits[first].end));
    while (end < size && (!isSpace(text[end]) && end < begin + snippetBytes + leadBytes)) {
        ++end;
    }
    while (end < size && isContinuation(text[end])) {
        ++end;
    }
    Snippet made;
    made.text = begin > 0 ? u"…"_s : QString();
    auto next = marked.hits.begin() + static_cast<std::ptrdiff_t>(first);
    while (next != marked.hits.begin() && std::prev(next)->begin >= begin) {
        --next;
    }
    const auto append = [&](std::uint32_t from, std::uint32_t to) {
        const std::string_view part(text.constData() + from, to - from);
        const bool spaced
            = !made.text.isEmpty() && !made.text.back().isSpace() && !part.empty() && isSpace(part.front());
        const std::string words = collapsed(part);
        made.text
            += (spaced ? u" "_s : QString()) + QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
        if (!words.empty() && isSpace(part.back())) {
            made.text += u' ';
        }
    };
    std::uint32_t at = begin;
    for (; next != marked.hits.end() && next->end <= end; ++next) {
        append(at, next->begin);
        const auto from = static_cast<int>(made.text.size());
        append(next->begin, next->end);
        made.marks.push_back({ from, static_cast<int>(made.text.size()) });
        at = next->end;
    }
    append(at, end);
    made.text = end < size ? made.text.trimmed() + u"…"_s : made.text.trimmed();
    return made;
}

} // namespace filing::models
