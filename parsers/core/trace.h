// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What rules looked at and why they did or did not take it: filled while a TraceScope is alive on the thread, free of
// cost otherwise. It never changes what is recognised. For `filingscope-cli explain`.
#pragma once

#include "parsers/core/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace filing
{

class ReadingText;

struct TraceEntry
{
    std::string_view rule;       ///< The id fields carry ("cover.date-of-report"); a literal.
    Span source;                 ///< Bytes of the document that were looked at.
    std::string words;           ///< The visible words there, white space collapsed, cut at 80 bytes.
    bool taken = false;
    std::string_view why;        ///< A stable code ("no-date-behind-caption"); a literal. May be empty when taken.
};

/// Collects into `entries` what the rules of this thread look at, until it goes. Scopes nest; the innermost collects.
class TraceScope
{
public:
    explicit TraceScope(std::vector<TraceEntry> &entries);
    ~TraceScope();
    TraceScope(const TraceScope &) = delete;
    TraceScope &operator=(const TraceScope &) = delete;

private:
    std::vector<TraceEntry> *m_outer;
};

/// Whether anybody listens: for rules whose report costs more than a call.
[[nodiscard]] bool isTracing();

/// `where` is in text offsets of `text`.
void traceTaken(std::string_view rule, const ReadingText &text, Span where, std::string_view why = {});
void tracePassed(std::string_view rule, const ReadingText &text, Span where, std::string_view why);

/// The same for words in several pieces: a caption wrapped in its column.
void traceTaken(std::string_view rule, const ReadingText &text, const std::vector<Span> &pieces, std::string_view why = {});
void tracePassed(std::string_view rule, const ReadingText &text, const std::vector<Span> &pieces, std::string_view why);

/// For rules that know only the bytes of the document and the words there.
void traceTaken(std::string_view rule, Span source, std::string_view words, std::string_view why = {});
void tracePassed(std::string_view rule, Span source, std::string_view words, std::string_view why);

} // namespace filing
