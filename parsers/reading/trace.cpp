// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/trace.h"

#include "parsers/core/text.h"
#include "parsers/reading/readingtext.h"

#include <utility>

namespace filing
{

namespace
{

constexpr std::size_t maxWords = 80;

// One listener per thread, so that files read side by side do not mix and rules need no further parameter.
thread_local std::vector<TraceEntry> *listener = nullptr;

std::string shortWords(std::string_view words)
{
    // Cut before collapsing, generously: what is looked at may be a whole document.
    std::string shown = collapsed(words.substr(0, maxWords * 4));
    if (shown.size() <= maxWords) {
        return shown;
    }
    constexpr std::string_view ellipsis = "\xE2\x80\xA6";
    std::size_t end = maxWords - ellipsis.size();
    while (end > 0 && (static_cast<unsigned char>(shown[end]) & 0xC0) == 0x80) {
        --end;
    }
    shown.resize(end);
    return shown.append(ellipsis);
}

void trace(std::string_view rule, Span source, std::string_view words, bool taken, std::string_view why)
{
    if (listener != nullptr) {
        listener->push_back({rule, source, shortWords(words), taken, why});
    }
}

void trace(std::string_view rule, const ReadingText &text, Span where, bool taken, std::string_view why)
{
    if (listener != nullptr) {
        trace(rule, text.toSource(where), text.text(where), taken, why);
    }
}

void trace(std::string_view rule, const ReadingText &text, const std::vector<Span> &pieces, bool taken, std::string_view why)
{
    if (listener == nullptr) {
        return;
    }
    Span source;
    std::string words;
    for (const Span piece : pieces) {
        source = source.united(text.toSource(piece));
        words += (words.empty() ? "" : " ") + std::string(text.text(piece));
    }
    trace(rule, source, words, taken, why);
}

} // namespace

TraceScope::TraceScope(std::vector<TraceEntry> &entries)
    : m_outer(std::exchange(listener, &entries))
{
}

TraceScope::~TraceScope()
{
    listener = m_outer;
}

bool isTracing()
{
    return listener != nullptr;
}

void traceTaken(std::string_view rule, const ReadingText &text, Span where, std::string_view why)
{
    trace(rule, text, where, true, why);
}

void tracePassed(std::string_view rule, const ReadingText &text, Span where, std::string_view why)
{
    trace(rule, text, where, false, why);
}

void traceTaken(std::string_view rule, const ReadingText &text, const std::vector<Span> &pieces, std::string_view why)
{
    trace(rule, text, pieces, true, why);
}

void tracePassed(std::string_view rule, const ReadingText &text, const std::vector<Span> &pieces, std::string_view why)
{
    trace(rule, text, pieces, false, why);
}

void traceTaken(std::string_view rule, Span source, std::string_view words, std::string_view why)
{
    trace(rule, source, words, true, why);
}

void tracePassed(std::string_view rule, Span source, std::string_view words, std::string_view why)
{
    trace(rule, source, words, false, why);
}

} // namespace filing
