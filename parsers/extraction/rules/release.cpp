// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/release.h"

#include "parsers/core/date.h"
#include "parsers/core/text.h"
#include "parsers/core/trace.h"
#include "parsers/extraction/rules/linereader.h"
#include "parsers/reading/layout.h"

#include <algorithm>
#include <array>

namespace filing::rules
{

namespace
{

constexpr std::uint32_t headBytes = 12'000;      ///< Title, dateline and the first paragraph stand in here.
constexpr std::size_t longestTitle = 260;

/// A headline of a release says that something is reported, and what.
constexpr std::array<std::string_view, 10> reporting = {"report", "announce", "results", "post", "release", "record", "earn", "deliver", "achieve", "provide"};
constexpr std::array<std::string_view, 16> reported = {"result", "earning", "quarter", "fiscal", "year", "revenue", "sales", "income", "profit", "loss", "first-quarter",
                                                       "half", "financial", "growth", "operating", "q1"};

bool containsAny(std::string_view lower, const auto &list)
{
    return std::any_of(list.begin(), list.end(), [&](std::string_view word) { return lower.find(word) != std::string_view::npos; });
}

/// Headlines are set in capitals, or begin most of their words with one.
bool isTitleCase(std::string_view words)
{
    std::size_t capital = 0;
    std::size_t count = 0;
    for (const std::string_view word : split(words, ' ')) {
        if (word.size() > 3) {
            ++count;
            capital += isLower(word.front()) ? 0U : 1U;
        }
    }
    return count > 0 && capital * 10 >= count * 7;
}

bool isHeadline(std::string_view words)
{
    if (words.size() < 16 || words.size() > longestTitle || words.ends_with('.') || words.ends_with(':') || !(isUpper(words.front()) || isDigit(words.front()))) {
        return false;
    }
    const std::string lower = lowered(words);
    static constexpr std::array<std::string_view, 8> others = {"press release", "exhibit", "pursuant", "today", "...", "signed", "conference call", "webcast"};
    return containsAny(lower, reporting) && containsAny(lower, reported) && !containsAny(lower, others);
}

/// "PORT ELIAS, CA, May 6, 2005 — ", "PORT ELIAS, Calif., May 6 /PRNewswire/ --": the start of the first paragraph.
bool isDateline(std::string_view words)
{
    const std::string_view head = words.substr(0, 160);
    const bool dash = head.find("--") != std::string_view::npos || head.find("\xE2\x80\x94") != std::string_view::npos
        || head.find("\xE2\x80\x93") != std::string_view::npos || head.find(" - ") != std::string_view::npos || head.find("/PRNewswire") != std::string_view::npos
        || head.find("(BUSINESS WIRE)") != std::string_view::npos || head.find("Newswire") != std::string_view::npos || head.find(":") != std::string_view::npos;
    return dash && findDate(head).has_value() && !words.empty() && isUpper(words.front());
}

/// A sub-headline or one of a list of them.
bool isListed(std::string_view words)
{
    return !isAlnum(words.front()) && words.front() != '(' && words.front() != '"';
}

bool isTableRow(const LineReader &lines, std::size_t line)
{
    const auto pieces = lines.pieces(line);
    return pieces.size() > 1 && looksNumeric(pieces.back().text.of(lines.reading().text()));
}

bool datelineFollows(const LineReader &lines, std::size_t line)
{
    std::size_t looked = 0;
    for (std::size_t i = line + 1; i < lines.count() && looked < 4; ++i) {
        if (!lines.isBlank(i)) {
            ++looked;
            if (isDateline(lines.words(i))) {
                return true;
            }
        }
    }
    return false;
}

Field dated(const ReadingText &text, std::uint32_t base, const FoundDate &found, std::string_view rule)
{
    Field field = makeField(text, Span{base + static_cast<std::uint32_t>(found.begin), base + static_cast<std::uint32_t>(found.end)}, rule);
    field.value = isoDate(found.date);
    return field;
}

constexpr std::array<std::string_view, 8> periodWords = {"quarter", "three-month", "three month", "six-month", "nine-month", "months ended", "year ended", "fiscal year"};

/// Start of the words that name the period whose end date begins at `at`: "three-month period ended March 31, 2011".
std::optional<std::size_t> periodStart(std::string_view window, std::size_t at)
{
    const std::string lower = lowered(window.substr(0, at));
    const std::size_t ended = std::max({lower.rfind("ended") + 1, lower.rfind("ending") + 1});
    if (ended == 0 || at - ended > 24) {
        return std::nullopt;
    }
    std::size_t best = std::string::npos;
    for (const std::string_view word : periodWords) {
        const std::size_t found = lower.rfind(word);
        if (found != std::string::npos && at - found < 80 && (best == std::string::npos || found < best)) {
            best = found;
        }
    }
    if (best == std::string::npos) {
        return std::nullopt;
    }
    // The words before: "third", "fourth fiscal", "the".
    for (const std::string_view before : {"first ", "second ", "third ", "fourth ", "fiscal "}) {
        if (best >= before.size() && lower.compare(best - before.size(), before.size(), before) == 0) {
            best -= before.size();
        }
    }
    return best;
}

std::optional<Field> readPeriod(const ReadingText &text, std::uint32_t from)
{
    const std::string_view window = text.text().substr(from, headBytes);
    std::size_t at = 0;
    while (const auto found = findDate(window, at)) {
        if (const auto begin = periodStart(window, found->begin)) {
            const Span words{from + static_cast<std::uint32_t>(*begin), from + static_cast<std::uint32_t>(found->end)};
            Field field = makeField(text, words, "release.period");
            traceTaken("release.period", text, words);
            field.value = isoDate(found->date);
            return field;
        }
        at = found->end;
    }
    tracePassed("release.period", text, Span{from, from + static_cast<std::uint32_t>(window.size())}, "no-date-that-ends-a-period");
    return std::nullopt;
}

/// Why a line that sounds like a headline is none; empty where it is one.
std::string_view whyNoHeadline(const LineReader &lines, std::size_t line)
{
    if (isTableRow(lines, line)) {
        return "row-of-a-table";
    }
    return isTitleCase(lines.words(line)) || datelineFollows(lines, line) ? "" : "neither-in-capitals-nor-over-a-dateline";
}

} // namespace

Release readRelease(const ReadingText &text, std::uint32_t from)
{
    Release release;
    Span dateline;
    const LineReader lines(text);
    const auto limit = std::min(from + headBytes, static_cast<std::uint32_t>(text.text().size()));
    for (std::size_t i = text.lineAt(from); i < lines.count() && text.lines()[i].begin < limit; ++i) {
        const Span span = lines.line(i);
        const std::string_view words = span.of(text.text());
        if (span.isEmpty() || span.begin < from || isRule(words)) {
            continue;
        }
        const bool sounds = !release.title && isHeadline(words);
        const std::string_view why = sounds ? whyNoHeadline(lines, i) : "";
        if (!why.empty()) {
            tracePassed("release.title", text, span, why);
        }
        if (sounds && why.empty()) {
            std::vector<Span> parts{span};
            // Headlines are wrapped; the next line belongs to it unless it is the dateline.
            for (std::size_t next = i + 1; next < lines.count() && parts.size() < 3; ++next) {
                const std::string_view more = lines.words(next);
                if (more.empty() || more.size() > 120 || isDateline(more) || isRule(more) || !isTitleCase(more) || isListed(more)) {
                    break;
                }
                parts.push_back(lines.line(next));
            }
            release.title = makeField(text, parts, "release.title");
            traceTaken("release.title", text, parts, "headline");
            continue;
        }
        if (isDateline(words)) {
            if (const auto found = findDate(words.substr(0, 160))) {
                release.date = dated(text, span.begin, *found, "release.date");
                dateline = span;
            }
            release.period = readPeriod(text, span.begin);
            break;
        }
    }
    if (release.title && !release.period) {
        release.period = readPeriod(text, text.fromSource(release.title->span()).end);
    }
    if (!release.title && !release.period) {
        tracePassed("release.title", text, Span{from, limit}, "neither-headline-nor-period");
        release.date.reset();
        return release;
    }
    if (!release.title) {
        tracePassed("release.title", text, Span{from, limit}, "no-headline");
    }
    if (release.date) {
        traceTaken("release.date", text, dateline, "dateline");
    } else {
        tracePassed("release.date", text, Span{from, limit}, "no-dateline");
    }
    return release;
}

} // namespace filing::rules
