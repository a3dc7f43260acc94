// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/release.h"

#include "parsers/core/date.h"
#include "parsers/core/text.h"
#include "parsers/core/trace.h"
#include "parsers/extraction/rules/linereader.h"
#include "parsers/extraction/rules/releaselines.h"
#include "parsers/reading/layout.h"

#include <algorithm>
#include <array>
#include <utility>

namespace filing::rules
{

namespace
{

constexpr std::uint32_t headBytes = 12'000;      ///< Title, dateline and the first paragraph stand in here.
constexpr std::uint32_t openingBytes = 3'500;    ///< The paragraphs that say what is reported.
constexpr std::size_t openingParagraphs = 4;
constexpr std::size_t longestTitle = 260;
constexpr std::size_t longestTitleLine = 120;
constexpr std::size_t mostTitleLines = 4;
constexpr std::uint32_t longestOpening = 1'000;  ///< Of a paragraph, that tells whether it opens with a dateline.

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

/// What is reported stands in another word than that it is: "Retained Earnings" is a column's heading.
bool saysWhatIsReported(std::string_view lower)
{
    const auto all = split(lower, ' ');
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t k = 0; k < all.size(); ++k) {
            if (k != i && containsAny(all[i], reporting) && containsAny(all[k], reported)) {
                return true;
            }
        }
    }
    return false;
}

bool isHeadlineShaped(std::string_view words)
{
    const bool listed = isDigit(words.front()) && words.find('.') < 4;
    return words.size() >= 16 && words.size() <= longestTitle && !words.ends_with('.') && !words.ends_with(':') && !listed
        && (isUpper(words.front()) || isDigit(words.front()));
}

/// Lines of the form and of the release's foot that sound like headlines.
bool isAnotherNotice(std::string_view line)
{
    static constexpr std::array<std::string_view, 8> others = {"press release", "exhibit", "pursuant", "today", "...", "signed", "conference call", "webcast"};
    return containsAny(lowered(line), others);
}

/// "Monday March 7, 8:31 am ET": when a wire sent it.
bool isTimeOfSending(std::string_view words)
{
    static constexpr std::array<std::string_view, 7> days = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    const std::string lower = lowered(words);
    return std::any_of(days.begin(), days.end(), [&](std::string_view day) { return lower.starts_with(day); });
}

bool isHeadline(std::string_view words)
{
    return isHeadlineShaped(words) && saysWhatIsReported(lowered(words));
}

constexpr std::array<std::string_view, 20> headlineVerbs = {"reports", "announces", "posts", "releases", "achieves", "delivers", "completes", "declares", "appoints", "names",
                                                            "acquires", "signs", "receives", "expands", "launches", "updates", "provides", "raises", "enters", "sells"};

/// A line that can only go on with the one above: "REPORTS SECOND QUARTER RESULTS", "of fiscal 2005".
bool goesOn(std::string_view words)
{
    const std::string first = lowered(words.substr(0, words.find(' ')));
    static constexpr std::array<std::string_view, 7> small = {"of", "for", "and", "in", "with", "to", "on"};
    return std::ranges::find(headlineVerbs, std::string_view(first)) != headlineVerbs.end() || std::ranges::find(small, std::string_view(first)) != small.end();
}

bool hasHeadlineVerb(std::string_view words)
{
    const std::string lower = lowered(words);
    const auto all = split(lower, ' ');
    return std::any_of(all.begin(), all.end(), [](std::string_view word) { return std::ranges::find(headlineVerbs, word) != headlineVerbs.end(); });
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

/// The dateline that opens at `line`, if one does; datelines are wrapped like the paragraph they open.
std::optional<Dateline> datelineAt(const LineReader &lines, std::size_t line)
{
    const Span first = lines.line(line);
    std::uint32_t end = first.end;
    for (std::size_t i = line + 1; i < lines.count() && i < line + 3 && !lines.isBlank(i); ++i) {
        end = lines.line(i).end;
    }
    std::string paragraph(Span{first.begin, std::min(end, first.begin + longestOpening)}.of(lines.reading().text()));
    std::ranges::replace(paragraph, '\n', ' ');
    return matchDateline(paragraph);
}

bool datelineFollows(const LineReader &lines, std::size_t line)
{
    std::size_t looked = 0;
    for (std::size_t i = line + 1; i < lines.count() && looked < 4; ++i) {
        if (!lines.isBlank(i)) {
            ++looked;
            if (datelineAt(lines, i)) {
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

/// From `from` to the end of the paragraphs that open the release.
Span opening(const ReadingText &text, std::uint32_t from)
{
    const LineReader lines(text);
    std::size_t paragraphs = 0;
    std::uint32_t end = from;
    bool inside = false;
    for (std::size_t i = text.lineAt(from); i < lines.count() && end < from + openingBytes; ++i) {
        const bool blank = lines.isBlank(i);
        paragraphs += !blank && !inside ? 1U : 0U;
        inside = !blank;
        if (paragraphs > openingParagraphs) {
            break;
        }
        end = blank ? end : lines.line(i).end;
    }
    return {from, std::max(from, std::min(end, from + openingBytes))};
}

std::optional<Field> readPeriod(const ReadingText &text, std::uint32_t from)
{
    const Span where = opening(text, from);
    if (const auto found = findPeriod(where.of(text.text()))) {
        const Span words{from + static_cast<std::uint32_t>(found->beginAt), from + static_cast<std::uint32_t>(found->endAt)};
        Field field = makeField(text, words, "release.period");
        traceTaken("release.period", text, words);
        field.value = isoDate(found->end);
        return field;
    }
    tracePassed("release.period", text, where, "no-date-that-ends-a-period");
    return std::nullopt;
}

class ReleaseReader
{
public:
    ReleaseReader(const ReadingText &text, std::uint32_t from)
        : m_text(text)
        , m_lines(text)
        , m_from(from)
        , m_limit(std::min(from + headBytes, static_cast<std::uint32_t>(text.text().size())))
    {
    }

    Release read()
    {
        for (std::size_t i = m_text.lineAt(m_from); i < m_lines.count() && m_text.lines()[i].begin < m_limit && !m_dateline; ++i) {
            const Span span = m_lines.line(i);
            if (!span.isEmpty() && span.begin >= m_from && !isRule(span.of(m_text.text()))) {
                readLine(i, span);
            }
        }
        if (m_dateline && !m_release.title) {
            m_release.title = prominentBlock();
        }
        if (m_release.title) {
            m_release.period = readPeriod(m_text, m_text.fromSource(m_release.title->span()).begin);
        }
        if (m_dateline && !m_release.period) {
            m_release.period = readPeriod(m_text, m_lines.line(*m_dateline).begin);
        }
        return finished();
    }

private:
    void readLine(std::size_t line, Span span)
    {
        const std::string_view words = span.of(m_text.text());
        if (isReleaseFurniture(words)) {
            m_furniture = line;
            if (const auto found = markedDate(words); found && !m_release.date) {
                m_release.date = dated(m_text, span.begin, *found, "release.date");
                m_dateSpan = span;
            }
            return;
        }
        if (const auto found = datelineAt(m_lines, line)) {
            m_dateline = line;
            if (found->date) {
                m_release.date = dated(m_text, span.begin, *found->date, "release.date");
                m_dateSpan = span;
            }
            return;
        }
        if (!m_release.title) {
            readHeadline(line, span);
        }
    }

    void readHeadline(std::size_t line, Span span)
    {
        if (span.size() > longestTitle) {
            return;
        }
        const std::vector<Span> parts = isAnotherNotice(span.of(m_text.text())) ? std::vector<Span>{} : headlineAt(line);
        if (parts.empty()) {
            return;
        }
        if (isTableRow(m_lines, line)) {
            tracePassed("release.title", m_text, span, "row-of-a-table");
        } else if (!isTitleCase(joined(parts)) && !datelineFollows(m_lines, line)) {
            tracePassed("release.title", m_text, span, "neither-in-capitals-nor-over-a-dateline");
        } else {
            m_release.title = makeField(m_text, parts, "release.title");
            traceTaken("release.title", m_text, parts, "headline");
        }
    }

    std::string joined(const std::vector<Span> &parts) const
    {
        std::string words;
        for (const Span part : parts) {
            words += (words.empty() ? "" : " ") + std::string(part.of(m_text.text()));
        }
        return words;
    }

    bool belongsBelow(std::size_t line) const
    {
        const std::string_view words = m_lines.words(line);
        return words.size() <= longestTitleLine && !isRule(words) && !isTimeOfSending(words) && isTitleCase(words) && !isListed(words) && !isReleaseFurniture(words) && !datelineAt(m_lines, line);
    }

    /// The lines from `line` on that are set as one block; a headline that breaks off behind its verb goes on below a blank.
    std::vector<Span> blockAt(std::size_t line) const
    {
        std::vector<Span> parts{m_lines.line(line)};
        bool parted = false;
        for (std::size_t i = line + 1; i < m_lines.count() && parts.size() < mostTitleLines; ++i) {
            const std::string words = joined(parts);
            if (m_lines.isBlank(i)) {
                if (parted || isHeadline(words) || !hasHeadlineVerb(words)) {
                    break;
                }
                parted = true;
                continue;
            }
            // A date of its own below a headline is when it went out, unless the headline leads on to it.
            const bool leadsOn = lowered(words).ends_with("ended") || lowered(words).ends_with("ending");
            if (!belongsBelow(i) || (parseDate(m_lines.words(i)) && !leadsOn)) {
                break;
            }
            parts.push_back(m_lines.line(i));
        }
        return parts;
    }

    /// The headline that begins on `line`, wrapped as it may be; empty where none begins there.
    std::vector<Span> headlineAt(std::size_t line) const
    {
        std::vector<Span> parts = blockAt(line);
        const std::string_view first = m_lines.words(line);
        const std::string_view second = parts.size() > 1 ? parts[1].of(m_text.text()) : std::string_view{};
        const bool begins = isHeadline(first) || hasHeadlineVerb(first) || (!second.empty() && goesOn(second));
        while (parts.size() > 1 && !isHeadline(joined(parts))) {
            parts.pop_back();
        }
        return begins && isHeadline(joined(parts)) ? parts : std::vector<Span>{};
    }

    /// The first block between what is set above a release and its dateline, where that reads as a headline at all.
    std::optional<Field> prominentBlock() const
    {
        if (!m_furniture) {
            return std::nullopt;
        }
        for (std::size_t i = *m_furniture + 1; i < *m_dateline; ++i) {
            if (m_lines.isBlank(i) || !belongsBelow(i)) {
                continue;
            }
            const std::vector<Span> parts = blockAt(i);
            const std::string words = joined(parts);
            if (isHeadlineShaped(words) && hasHeadlineVerb(words) && !isAnotherNotice(m_lines.words(i)) && !isTableRow(m_lines, i)) {
                traceTaken("release.title", m_text, parts, "block-over-the-dateline");
                return makeField(m_text, parts, "release.title");
            }
            tracePassed("release.title", m_text, parts, "block-without-a-verb");
        }
        return std::nullopt;
    }

    Release finished()
    {
        const Span looked{m_from, m_limit};
        if (!m_release.title && !m_dateline) {
            tracePassed("release.title", m_text, looked, "neither-headline-nor-dateline");
            return {};
        }
        if (!m_release.title) {
            tracePassed("release.title", m_text, looked, "no-headline");
        }
        if (m_release.date) {
            traceTaken("release.date", m_text, m_dateSpan, "dateline");
        } else {
            tracePassed("release.date", m_text, looked, m_dateline ? "dateline-without-a-date" : "no-dateline");
        }
        return std::move(m_release);
    }

    const ReadingText &m_text;
    LineReader m_lines;
    std::uint32_t m_from;
    std::uint32_t m_limit;
    Release m_release;
    Span m_dateSpan;
    std::optional<std::size_t> m_furniture;   ///< The last line set above the headline.
    std::optional<std::size_t> m_dateline;
};

} // namespace

Release readRelease(const ReadingText &text, std::uint32_t from)
{
    return ReleaseReader(text, from).read();
}

} // namespace filing::rules
