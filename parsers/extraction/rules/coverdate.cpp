// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/date.h"
#include "parsers/core/text.h"
#include "parsers/core/trace.h"
#include "parsers/extraction/rules/coverfields.h"
#include "parsers/extraction/rules/keyedtext.h"
#include "parsers/reading/layout.h"

#include <algorithm>
#include <array>

namespace filing::rules
{

namespace
{

/// Captions of the date, most telling first; letters and digits only.
constexpr std::array<std::string_view, 13> captions = {
    "dateofreport",        "dateofearliesteventreported", "dateofearliestevent", "dateofevent",
    "forthequarterlyperiodended", "forthequarterended",   "forthefiscalyearended", "forthefiscalquarterended", "forthetransitionperiodended",
    "forthefiscalperiodended", "fortheyearended",         "fortheperiodended",     "fortheperiodending"};
/// What may stand between the caption and its date.
constexpr std::array<std::string_view, 7> tails = {"dateofearliesteventreported", "dateofearliestevent", "dateofeventreported",
                                                   "earliesteventreported", "dateofearliestreportedevent", "dateofevent", "reported"};
constexpr std::string_view rule = "cover.date-of-report";
constexpr std::uint32_t farthestDate = 200;
constexpr std::size_t mostLettersBetween = 24;

Field dateField(const LineReader &lines, std::uint32_t base, const FoundDate &found)
{
    Field field = makeField(lines.reading(), Span{base + static_cast<std::uint32_t>(found.begin), base + static_cast<std::uint32_t>(found.end)},
                            rule);
    field.value = isoDate(found.date);
    return field;
}

std::size_t skipTails(const KeyedText &keyed, std::size_t at)
{
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view tail : tails) {
            if (keyed.key().compare(at, tail.size(), tail) == 0) {
                at += tail.size();
                again = true;
            }
        }
    }
    return at;
}

/// The date behind the caption, if only a word or two stand between.
std::optional<Field> dateBehind(const LineReader &lines, std::uint32_t from)
{
    const std::string_view text = lines.reading().text();
    const std::string_view window = text.substr(from, farthestDate);
    const auto found = findDate(window);
    if (!found || alnumKey(window.substr(0, found->begin)).size() > mostLettersBetween) {
        return std::nullopt;
    }
    return dateField(lines, from, *found);
}

/// The nearest line above that holds words, if these are a date.
std::optional<Field> dateAbove(const LineReader &lines, std::size_t line)
{
    for (std::size_t i = line; i > 0 && line - i < 4; --i) {
        if (lines.isBlank(i - 1) || isRule(lines.words(i - 1))) {
            continue;
        }
        const std::string_view words = lines.words(i - 1);
        const auto found = findDate(words);
        const bool only = found && alnumKey(words.substr(0, found->begin)).empty() && words.size() < 80;
        return only ? std::optional(dateField(lines, lines.line(i - 1).begin, *found)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<Field> reportDate(const LineReader &lines, std::size_t endLine)
{
    if (endLine == 0) {
        return std::nullopt;
    }
    const ReadingText &text = lines.reading();
    const Span cover{0, text.lines()[endLine - 1].end};
    const KeyedText keyed(text.text(), cover);
    bool captioned = false;
    for (const std::string_view caption : captions) {
        for (std::size_t at = keyed.find(caption); at != KeyedText::npos; at = keyed.find(caption, at + 1)) {
            const std::size_t behind = skipTails(keyed, at + caption.size());
            const std::uint32_t from = keyed.behind(behind);
            const auto below = dateBehind(lines, from);
            const std::size_t captionLine = text.lineAt(keyed.offset(at));
            const bool sameLine = below && findDate(text.text().substr(from, text.lines()[text.lineAt(from)].end - from)).has_value();
            const Span words{keyed.offset(at), from};
            if (sameLine) {
                traceTaken(rule, text, words, "date-beside-caption");
                return below;
            }
            if (auto above = dateAbove(lines, captionLine)) {
                traceTaken(rule, text, words, "date-above-caption");
                return above;
            }
            if (below) {
                traceTaken(rule, text, words, "date-below-caption");
                return below;
            }
            captioned = true;
            tracePassed(rule, text, words, "no-date-near-caption");
        }
    }
    if (!captioned) {
        tracePassed(rule, text, cover, "no-such-caption-on-the-cover");
    }
    return std::nullopt;
}

} // namespace filing::rules
