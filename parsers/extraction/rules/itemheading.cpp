// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/itemheading.h"

#include "parsers/core/text.h"
#include "parsers/core/trace.h"
#include "parsers/extraction/rules/items.h"
#include "parsers/extraction/rules/itemwords.h"
#include "parsers/reading/layout.h"

#include <algorithm>
#include <utility>

namespace filing::rules
{

namespace
{

constexpr std::size_t mostTitleLines = 5;

class HeadingReader
{
public:
    HeadingReader(std::vector<ItemHeading> &found, const LineReader &lines, std::string_view form)
        : m_found(found)
        , m_lines(lines)
        , m_text(lines.reading().text())
        , m_form(form)
    {
    }

    void read(std::size_t line)
    {
        const Span span = m_lines.line(line);
        const std::string_view words = span.of(m_text);
        const std::size_t item = itemWord(words.substr(0, 400));
        if (item == std::string_view::npos) {
            return;
        }
        std::size_t behind = item + 4;
        if (behind < words.size() && toLower(words[behind]) == 's') {
            ++behind;
        }
        const ItemNumber number = itemNumberAt(words, behind);
        const auto titles = number.digits.empty() ? std::vector<std::string_view>{} : printedTitles(m_form, number.digits);
        if (titles.empty()) {
            if (!number.digits.empty()) {
                tracePassed(itemHeadingRule, m_lines.reading(), span, "no-such-item-on-this-form");
            }
            return;
        }
        ItemHeading heading;
        heading.number = number.digits;
        heading.line = line;
        heading.begin = span.begin + static_cast<std::uint32_t>(item);
        if (addTogether(heading, span, number) || addBothOf(heading, span, number, titles)) {
            return;
        }
        readTitle(heading, span, number.end, titles);
        if (isHeading(heading, words.substr(number.end))) {
            m_found.push_back(std::move(heading));
        } else {
            passItemHeading(m_lines, heading, isQuoted(heading) ? "quoted" : "reference-in-prose");
        }
    }

private:
    /// "Items 1 and 2. Business and Properties": two items under one heading.
    bool addTogether(ItemHeading heading, Span line, const ItemNumber &first)
    {
        const std::string_view words = line.of(m_text);
        std::size_t at = skipBlanks(words, first.end);
        at = startsWithIgnoringCase(words.substr(std::min(at, words.size())), "and ") ? at + 4 : at < words.size() && words[at] == '&' ? at + 1 : words.size();
        const ItemNumber second = itemNumberAt(words, at);
        if (second.digits.empty() || second.digits == first.digits) {
            return false;
        }
        std::vector<std::string> joint;
        for (const std::string_view one : printedTitles(m_form, first.digits)) {
            for (const std::string_view other : printedTitles(m_form, second.digits)) {
                joint.push_back(std::string(one) + " and " + std::string(other));
            }
        }
        readTitle(heading, line, second.end, std::vector<std::string_view>(joint.begin(), joint.end()));
        if (heading.likeness < 0.6 || isQuoted(heading)) {
            return false;
        }
        ItemHeading other = heading;
        other.number = second.digits;
        m_found.push_back(std::move(heading));
        m_found.push_back(std::move(other));
        return true;
    }

    /// "Item 1. Business and Item 2. Properties": two headings on one line.
    bool addBothOf(ItemHeading heading, Span line, const ItemNumber &number, const std::vector<std::string_view> &titles)
    {
        const std::string_view words = line.of(m_text);
        const std::size_t both = findIgnoringCase(words, " and item ", number.end);
        if (both == std::string_view::npos || both - number.end > longestItemTitle) {
            return false;
        }
        const ItemNumber second = itemNumberAt(words, both + 10);
        const auto others = second.digits.empty() ? std::vector<std::string_view>{} : printedTitles(m_form, second.digits);
        const Span upper{line.begin, line.begin + static_cast<std::uint32_t>(both)};
        const std::size_t begin = skipSubitems(words.substr(0, both), number.end);
        heading.likeness = likenessToTitle(titles, words.substr(std::min(begin, both), both - std::min(begin, both)));
        ItemHeading other = heading;
        other.number = second.digits;
        other.begin = line.begin + static_cast<std::uint32_t>(both) + 5;
        if (others.empty() || heading.likeness < 0.75) {
            return false;
        }
        readTitle(other, line, second.end, others);
        if (other.likeness < 0.75) {
            return false;
        }
        heading.title = {Span{upper.begin + static_cast<std::uint32_t>(begin), upper.end}};
        m_found.push_back(std::move(heading));
        m_found.push_back(std::move(other));
        return true;
    }

    void readTitle(ItemHeading &heading, Span line, std::size_t numberEnd, const std::vector<std::string_view> &titles)
    {
        const std::string_view words = line.of(m_text);
        const std::size_t begin = skipSubitems(words, numberEnd);
        std::vector<Span> parts;
        std::string joined;
        if (begin < words.size()) {
            parts.push_back({line.begin + static_cast<std::uint32_t>(begin), line.end});
            joined = std::string(words.substr(begin));
        }
        std::vector<Span> best = parts;
        double bestScore = likenessToTitle(titles, joined);
        std::size_t blanks = 0;
        std::size_t taken = 0;
        for (std::size_t i = heading.line + 1; i < m_lines.count() && taken < mostTitleLines; ++i) {
            if (m_lines.isBlank(i)) {
                // A blank line ends a title, but may part the number from it.
                if ((!parts.empty() && bestScore > 0.5) || ++blanks > 3) {
                    break;
                }
                continue;
            }
            const Span next = m_lines.line(i);
            if (itemWord(next.of(m_text)) != std::string_view::npos || next.size() > longestItemTitle || isRule(next.of(m_text))) {
                break;
            }
            ++taken;
            parts.push_back(next);
            joined += " " + std::string(next.of(m_text));
            const double score = likenessToTitle(titles, joined);
            if (score > bestScore + 0.02) {
                best = parts;
                bestScore = score;
            }
        }
        if (best.empty() && bestScore == 0 && !parts.empty() && parts.front().size() < 120) {
            best = {parts.front()};
        }
        heading.title = best;
        heading.likeness = bestScore;
        const bool untitled = bestScore < 0.5 && !parts.empty() && isProse(paragraph(parts), parts.front().begin > line.end);
        cutBody(heading, titles);
        if (heading.likeness < 0.6 && (untitled || (parts.empty() && begin >= words.size()))) {
            heading.title.clear();
            heading.bare = true;
        }
    }

    /// The first part with what goes on from it in small letters.
    std::string_view paragraph(const std::vector<Span> &parts) const
    {
        Span whole = parts.front();
        for (std::size_t i = 1; i < parts.size() && isLower(parts[i].of(m_text).front()); ++i) {
            whole.end = parts[i].end;
        }
        return whole.of(m_text);
    }

    /// The item's text where its title should be. On the heading's own line an odd title is likelier than none.
    static bool isProse(std::string_view words, bool below)
    {
        constexpr std::size_t shortestProse = 100;
        return !words.empty() && !isTitleCase(words) && (below || (words.size() > shortestProse && isUpper(words.front())));
    }

    /// A title that goes on with the item's text on the same line is cut where the printed title, or its sentence, ends.
    void cutBody(ItemHeading &heading, const std::vector<std::string_view> &titles)
    {
        if (heading.title.empty()) {
            return;
        }
        Span &last = heading.title.back();
        const std::string_view words = last.of(m_text);
        std::string before;
        for (std::size_t i = 0; i + 1 < heading.title.size(); ++i) {
            before += alnumKey(heading.title[i].of(m_text));
        }
        const double whole = likenessToTitle(titles, before + std::string(words));
        std::size_t cut = words.size();
        double best = whole;
        for (std::size_t i = 3; i + 1 < std::min(words.size(), longestItemTitle + 60); ++i) {
            const bool wide = words.substr(i, 3) == "\xE2\x80\x94" || words.substr(i, 3) == "\xE2\x80\x93";
            const bool sentence = words[i] == '.' || words[i] == ':' || words[i] == '\t' || (isSpace(words[i]) && isSpace(words[i + 1])) || wide;
            if (!sentence) {
                continue;
            }
            const double score = likenessToTitle(titles, before + std::string(words.substr(0, i)));
            if (score > best + 0.03) {
                best = score;
                cut = words[i] == '.' || words[i] == ':' ? i + 1 : i;
            }
        }
        last.end = last.begin + static_cast<std::uint32_t>(cut);
        heading.likeness = std::max(heading.likeness, best);
    }

    bool isHeading(const ItemHeading &heading, std::string_view behind) const
    {
        const std::size_t at = skipSubitems(behind, 0);
        const std::string_view rest = behind.substr(std::min(at, behind.size()));
        // 'see Item 14. "Exhibits …" and': a reference may quote the title; "Item 17 [ ] Item 18 [x]" are boxes of a cover.
        const bool quotesTitle = rest.starts_with('"') || rest.starts_with("\xE2\x80\x9C");
        const bool parted = heading.line == 0 || m_lines.isBlank(heading.line - 1);
        const auto another = findIgnoringCase(rest.substr(0, 60), "item ");
        const bool boxes = another != std::string_view::npos && another + 5 < rest.size() && isDigit(rest[another + 5]) && heading.likeness < 0.75;
        if ((quotesTitle && !parted) || boxes) {
            return false;
        }
        if (heading.likeness > 0.75) {
            return !isQuoted(heading) && !(goesOnFromAbove(heading) && !rest.empty() && isLower(rest.front()));
        }
        if (heading.bare) {
            const bool alone = rest.empty() ? !goesOnFromAbove(heading) : heading.line == 0 || m_lines.isBlank(heading.line - 1);
            return !isQuoted(heading) && alone && (rest.empty() || isUpper(rest.front()));
        }
        const bool lower = !rest.empty() && isLower(rest.front());
        const bool odd = !rest.empty() && (rest.front() == ',' || rest.front() == '"' || rest.front() == ')' || isDigit(rest.front()));
        if (lower || odd || goesOnFromAbove(heading) || isQuoted(heading) || heading.title.empty()) {
            return false;
        }
        // "Items 1 through 4", "Item 5 and 7": a list of items, not one of them. An own wording of a title is short.
        std::size_t letters = 0;
        for (const Span part : heading.title) {
            letters += part.size();
        }
        return letters < 160;
    }

    bool isQuoted(const ItemHeading &heading) const
    {
        const std::string_view before = m_text.substr(heading.begin >= 3 ? heading.begin - 3 : 0, heading.begin >= 3 ? 3 : heading.begin);
        return before.ends_with('"') || before.ends_with("\xE2\x80\x9C");
    }

    /// The line above ends in the middle of a sentence: this is prose that happens to break before "Item".
    bool goesOnFromAbove(const ItemHeading &heading) const
    {
        if (heading.line == 0 || m_lines.isBlank(heading.line - 1)) {
            return false;
        }
        const std::string_view above = m_lines.words(heading.line - 1);
        return above.size() > 30 && (isLower(above.back()) || above.back() == ',' || above.back() == '"') && !isTitleCase(above);
    }

    static bool isTitleCase(std::string_view words)
    {
        std::size_t lower = 0;
        std::size_t count = 0;
        for (const std::string_view word : split(words, ' ')) {
            if (word.size() > 3) {
                ++count;
                lower += isLower(word.front()) ? 1U : 0U;
            }
        }
        return lower * 3 <= count;
    }

    std::vector<ItemHeading> &m_found;
    const LineReader &m_lines;
    std::string_view m_text;
    std::string_view m_form;
};

} // namespace

void addItemHeadings(std::vector<ItemHeading> &headings, const LineReader &lines, std::string_view form, std::size_t line)
{
    HeadingReader(headings, lines, form).read(line);
}

void passItemHeading(const LineReader &lines, const ItemHeading &heading, std::string_view why)
{
    const Span line = lines.line(heading.line);
    tracePassed(itemHeadingRule, lines.reading(), Span{heading.begin, line.end}, why);
}

} // namespace filing::rules
