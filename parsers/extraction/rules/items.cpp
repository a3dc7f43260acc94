// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/items.h"

#include "parsers/core/text.h"
#include "parsers/core/trace.h"
#include "parsers/extraction/rules/linereader.h"
#include "parsers/reading/layout.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <set>

namespace filing::rules
{

namespace
{

constexpr std::string_view headingRule = "items.heading";
constexpr std::size_t mostTitleLines = 5;
constexpr std::size_t longestTitle = 330;
constexpr std::uint32_t contentsBody = 160;   ///< Letters between two headings of a table of contents, at most.
constexpr std::uint32_t contentsTail = 2000;  ///< Letters behind its last item: its signature and exhibit rows, the first words of the page.

struct Heading
{
    std::string number;
    std::size_t line = 0;
    std::uint32_t begin = 0;         ///< Text offset of "Item".
    std::vector<Span> title;
    std::size_t titleEndLine = 0;
    double likeness = 0;             ///< To the form's printed titles, 0 … 1.
    bool bare = false;               ///< Nothing but the number, and the item's text behind or below it.
};

std::size_t skipBlanks(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        if (isSpace(text[at]) || text[at] == '*' || text[at] == '_') {
            ++at;
        } else if (text.substr(at, 2) == "\xC2\xA0") {
            at += 2;
        } else {
            break;
        }
    }
    return at;
}

/// Punctuation between a number and its title: ". — - : )".
std::size_t skipSeparators(std::string_view text, std::size_t at)
{
    for (;;) {
        at = skipBlanks(text, at);
        if (at >= text.size()) {
            return at;
        }
        const std::string_view rest = text.substr(at);
        if (rest.starts_with("\xE2\x80\x93") || rest.starts_with("\xE2\x80\x94") || rest.starts_with("\xE2\x80\x95") || rest.starts_with("\xE2\x80\xA2")
            || rest.starts_with("\xE2\x88\x92")) {
            at += 3;
        } else if (rest.starts_with("\xC2\xB7") || rest.starts_with("\xC2\x97") || rest.starts_with("\xC2\x96")) {
            at += 2;
        } else if (std::string_view(".:-;,)|").find(text[at]) != std::string_view::npos) {
            ++at;
        } else {
            return at;
        }
    }
}

/// Where "Item" begins: at the start of the line, behind a rule, or behind "Section 8 - Other Events".
std::size_t itemWord(std::string_view words)
{
    std::size_t at = 0;
    while (at < words.size() && (words[at] == '-' || words[at] == '=' || words[at] == '_' || isSpace(words[at]) || words[at] == '*' || words[at] == '(')) {
        ++at;
    }
    if (startsWithIgnoringCase(words.substr(at), "item")) {
        return at;
    }
    if (startsWithIgnoringCase(words.substr(at), "section ") && at + 8 < words.size() && isDigit(words[at + 8])) {
        const std::size_t found = findIgnoringCase(words, "item ", at);
        if (found != std::string_view::npos && found < 120) {
            return found;
        }
    }
    return std::string_view::npos;
}

struct Number
{
    std::string digits;
    std::size_t end = 0;
};

/// "2.02", "2. 02", "5", "1A" behind the word "Item"; empty where there is none.
Number numberAt(std::string_view words, std::size_t at)
{
    at = skipBlanks(words, at);
    for (const std::string_view prefix : {"no.", "number", "#", "no "}) {
        if (startsWithIgnoringCase(words.substr(std::min(at, words.size())), prefix)) {
            at = skipBlanks(words, at + prefix.size());
        }
    }
    while (at < words.size() && (words[at] == '.' || words[at] == '-' || words[at] == ':')) {
        at = skipBlanks(words, at + 1);
    }
    Number number;
    const std::size_t begin = at;
    while (at < words.size() && isDigit(words[at])) {
        ++at;
    }
    number.digits = std::string(words.substr(begin, at - begin));
    number.end = at;
    if (number.digits.empty() || number.digits.size() > 2) {
        return {};
    }
    const std::size_t dot = skipBlanks(words, at);
    if (dot < words.size() && words[dot] == '.') {
        const std::size_t second = skipBlanks(words, dot + 1);
        const bool two = second + 1 < words.size() && isDigit(words[second]) && isDigit(words[second + 1])
            && (second + 2 >= words.size() || !isDigit(words[second + 2]));
        if (two) {
            number.digits += "." + std::string(words.substr(second, 2));
            number.end = second + 2;
            return number;
        }
    }
    // "1A", "1a."; "16K" is of Form 20-F.
    const bool lettered = at < words.size() && toLower(words[at]) >= 'a' && toLower(words[at]) <= 'k' && (at + 1 >= words.size() || !isAlnum(words[at + 1]));
    if (lettered) {
        number.digits += isLower(words[at]) ? static_cast<char>(words[at] - 'a' + 'A') : words[at];
        number.end = at + 1;
    }
    return number;
}

/// How alike two titles are: twice the length of their longest common subsequence of letters over the sum of lengths.
double likeness(std::string_view a, std::string_view b)
{
    if (a.empty() || b.empty()) {
        return 0;
    }
    std::vector<std::uint16_t> row(b.size() + 1, 0);
    for (const char c : a) {
        std::uint16_t diagonal = 0;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::uint16_t above = row[j + 1];
            row[j + 1] = c == b[j] ? static_cast<std::uint16_t>(diagonal + 1) : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return 2.0 * row.back() / static_cast<double>(a.size() + b.size());
}

double bestLikeness(const std::vector<std::string_view> &titles, std::string_view words)
{
    const std::string key = alnumKey(words.substr(0, longestTitle));
    double best = 0;
    for (const std::string_view title : titles) {
        best = std::max(best, likeness(key, alnumKey(title)));
    }
    return best;
}

class ItemReader
{
public:
    ItemReader(const ReadingText &text, std::string_view form, std::uint32_t end)
        : m_lines(text)
        , m_text(text.text())
        , m_form(form)
        , m_end(end)
    {
    }

    std::vector<FoundItem> read()
    {
        for (std::size_t i = 0; i < m_lines.count() && m_lines.reading().lines()[i].begin < m_end; ++i) {
            addHeading(i);
        }
        keepOneNumbering();
        dropContents();
        dropRepeated();
        return finish();
    }

private:
    void addHeading(std::size_t line)
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
        const Number number = numberAt(words, behind);
        const auto titles = number.digits.empty() ? std::vector<std::string_view>{} : printedTitles(m_form, number.digits);
        if (titles.empty()) {
            if (!number.digits.empty()) {
                tracePassed(headingRule, m_lines.reading(), span, "no-such-item-on-this-form");
            }
            return;
        }
        Heading heading;
        heading.number = number.digits;
        heading.line = line;
        heading.begin = span.begin + static_cast<std::uint32_t>(item);
        if (addTogether(heading, span, number) || addBothOf(heading, span, number, titles)) {
            return;
        }
        readTitle(heading, span, number.end, titles);
        if (isHeading(heading, words.substr(number.end))) {
            m_headings.push_back(std::move(heading));
        } else {
            passed(heading, isQuoted(heading) ? "quoted" : "reference-in-prose");
        }
    }

    /// "Items 1 and 2. Business and Properties": two items under one heading.
    bool addTogether(Heading heading, Span line, const Number &first)
    {
        const std::string_view words = line.of(m_text);
        std::size_t at = skipBlanks(words, first.end);
        at = startsWithIgnoringCase(words.substr(std::min(at, words.size())), "and ") ? at + 4 : at < words.size() && words[at] == '&' ? at + 1 : words.size();
        const Number second = numberAt(words, at);
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
        Heading other = heading;
        other.number = second.digits;
        m_headings.push_back(std::move(heading));
        m_headings.push_back(std::move(other));
        return true;
    }

    /// "Item 1. Business and Item 2. Properties": two headings on one line.
    bool addBothOf(Heading heading, Span line, const Number &number, const std::vector<std::string_view> &titles)
    {
        const std::string_view words = line.of(m_text);
        const std::size_t both = findIgnoringCase(words, " and item ", number.end);
        if (both == std::string_view::npos || both - number.end > longestTitle) {
            return false;
        }
        const Number second = numberAt(words, both + 10);
        const auto others = second.digits.empty() ? std::vector<std::string_view>{} : printedTitles(m_form, second.digits);
        const Span upper{line.begin, line.begin + static_cast<std::uint32_t>(both)};
        const std::size_t begin = skipSubitems(words.substr(0, both), number.end);
        heading.likeness = bestLikeness(titles, words.substr(std::min(begin, both), both - std::min(begin, both)));
        Heading other = heading;
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
        heading.titleEndLine = heading.line;
        m_headings.push_back(std::move(heading));
        m_headings.push_back(std::move(other));
        return true;
    }

    void passed(const Heading &heading, std::string_view why) const
    {
        const Span line = m_lines.line(heading.line);
        tracePassed(headingRule, m_lines.reading(), Span{heading.begin, line.end}, why);
    }

    /// Skips "(a), (b)" and the like behind the number.
    std::size_t skipSubitems(std::string_view words, std::size_t at) const
    {
        for (;;) {
            const std::size_t next = skipSeparators(words, at);
            const std::size_t close = words.substr(std::min(next, words.size()), 5).find(')');
            if (next < words.size() && words[next] == '(' && close != std::string_view::npos && close <= 4) {
                at = next + close + 1;
                continue;
            }
            if (startsWithIgnoringCase(words.substr(std::min(next, words.size())), "and (")) {
                at = next + 4;
                continue;
            }
            return next;
        }
    }

    void readTitle(Heading &heading, Span line, std::size_t numberEnd, const std::vector<std::string_view> &titles)
    {
        const std::string_view words = line.of(m_text);
        const std::size_t begin = skipSubitems(words, numberEnd);
        std::vector<Span> parts;
        heading.titleEndLine = heading.line;
        std::string joined;
        if (begin < words.size()) {
            parts.push_back({line.begin + static_cast<std::uint32_t>(begin), line.end});
            joined = std::string(words.substr(begin));
        }
        std::vector<Span> best = parts;
        double bestScore = bestLikeness(titles, joined);
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
            if (itemWord(next.of(m_text)) != std::string_view::npos || next.size() > longestTitle || isRule(next.of(m_text))) {
                break;
            }
            ++taken;
            parts.push_back(next);
            joined += " " + std::string(next.of(m_text));
            const double score = bestLikeness(titles, joined);
            if (score > bestScore + 0.02) {
                best = parts;
                bestScore = score;
                heading.titleEndLine = i;
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
            heading.titleEndLine = heading.line;
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
    void cutBody(Heading &heading, const std::vector<std::string_view> &titles)
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
        const double whole = bestLikeness(titles, before + std::string(words));
        std::size_t cut = words.size();
        double best = whole;
        for (std::size_t i = 3; i + 1 < std::min(words.size(), longestTitle + 60); ++i) {
            const bool wide = words.substr(i, 3) == "\xE2\x80\x94" || words.substr(i, 3) == "\xE2\x80\x93";
            const bool sentence = words[i] == '.' || words[i] == ':' || words[i] == '\t' || (isSpace(words[i]) && isSpace(words[i + 1])) || wide;
            if (!sentence) {
                continue;
            }
            const double score = bestLikeness(titles, before + std::string(words.substr(0, i)));
            if (score > best + 0.03) {
                best = score;
                cut = words[i] == '.' || words[i] == ':' ? i + 1 : i;
            }
        }
        last.end = last.begin + static_cast<std::uint32_t>(cut);
        heading.likeness = std::max(heading.likeness, best);
    }

    bool isHeading(const Heading &heading, std::string_view behind) const
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

    bool isQuoted(const Heading &heading) const
    {
        const std::string_view before = m_text.substr(heading.begin >= 3 ? heading.begin - 3 : 0, heading.begin >= 3 ? 3 : heading.begin);
        return before.ends_with('"') || before.ends_with("\xE2\x80\x9C");
    }

    /// The line above ends in the middle of a sentence: this is prose that happens to break before "Item".
    bool goesOnFromAbove(const Heading &heading) const
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

    bool isNew(const Heading &heading) const { return heading.number.find('.') != std::string::npos; }

    /// A form uses one numbering; the other one's numbers are references.
    void keepOneNumbering()
    {
        const bool anyNew = std::ranges::any_of(m_headings, [this](const Heading &heading) { return isNew(heading); });
        if (anyNew) {
            std::erase_if(m_headings, [this](const Heading &heading) {
                if (!isNew(heading)) {
                    passed(heading, "of-the-other-numbering");
                }
                return !isNew(heading);
            });
        }
    }

    std::uint32_t bodySize(std::size_t index) const
    {
        const std::uint32_t from = m_headings[index].title.empty() ? m_headings[index].begin : m_headings[index].title.back().end;
        const std::uint32_t to = index + 1 < m_headings.size() ? m_headings[index + 1].begin : m_end;
        return to > from ? static_cast<std::uint32_t>(alnumKey(Span{from, std::min(to, from + 4000)}.of(m_text)).size()) : 0;
    }

    /// Rows of a table of contents are short and come again.
    void dropContents()
    {
        std::vector<Heading> kept;
        std::optional<std::size_t> firstRow;
        for (std::size_t i = 0; i < m_headings.size(); ++i) {
            const bool again = std::any_of(m_headings.begin() + static_cast<std::ptrdiff_t>(i) + 1, m_headings.end(),
                                           [&](const Heading &later) { return later.number == m_headings[i].number; });
            const bool brief = bodySize(i) < contentsBody;
            if (!(again && (brief || isContentsRow(m_headings[i]) || endsContents(firstRow, i)))) {
                kept.push_back(m_headings[i]);
                firstRow.reset();
            } else {
                passed(m_headings[i], "contents-row");
                firstRow = firstRow.value_or(i);
            }
        }
        m_headings = std::move(kept);
    }

    /// The last row of a table of contents: other entries may follow it, but the next heading begins the table's items anew.
    bool endsContents(std::optional<std::size_t> firstRow, std::size_t index) const
    {
        return firstRow && index + 1 < m_headings.size() && m_headings[index + 1].number == m_headings[*firstRow].number
            && bodySize(index) < contentsTail;
    }

    bool isContentsRow(const Heading &heading) const
    {
        const std::string_view words = m_lines.words(heading.line);
        return !words.empty() && isDigit(words.back()) && heading.line + 1 < m_lines.count()
            && m_lines.pieces(heading.line).size() > 1;
    }

    void dropRepeated()
    {
        if (m_form.starts_with("10-Q")) {
            // Part II counts from one again; a heading right behind its like is a page's running title.
            const auto same = [this](const Heading &a, const Heading &b) {
                const bool again = a.number == b.number && b.likeness < a.likeness + 0.05;
                if (again) {
                    passed(b, "repeated-heading");
                }
                return again;
            };
            m_headings.erase(std::unique(m_headings.begin(), m_headings.end(), same), m_headings.end());
            return;
        }
        std::set<std::string> seen;
        std::erase_if(m_headings, [&](const Heading &heading) {
            const bool again = !seen.insert(heading.number).second;
            if (again) {
                passed(heading, "repeated-heading");
            }
            return again;
        });
    }

    std::vector<FoundItem> finish() const
    {
        std::vector<FoundItem> items;
        for (std::size_t i = 0; i < m_headings.size(); ++i) {
            const Heading &heading = m_headings[i];
            FoundItem found;
            found.line = heading.line;
            std::size_t next = i + 1;
            while (next < m_headings.size() && m_headings[next].begin == heading.begin) {
                ++next;
            }
            found.body = {heading.begin, next < m_headings.size() ? m_headings[next].begin : std::max(m_end, heading.begin)};
            found.item.number = heading.number;
            found.item.title = makeField(m_lines.reading(), heading.title, headingRule);
            traceTaken(headingRule, m_lines.reading(), Span{heading.begin, m_lines.line(heading.line).end},
                       heading.likeness > 0.75 ? "title-of-the-form" : "own-title");
            found.item.title.confidence = heading.likeness > 0.9 ? 1.0 : 0.8;
            found.item.body = m_lines.reading().toSource(trimmedSpan(m_text, found.body));
            items.push_back(std::move(found));
        }
        return items;
    }

    LineReader m_lines;
    std::string_view m_text;
    std::string_view m_form;
    std::uint32_t m_end;
    std::vector<Heading> m_headings;
};

} // namespace

std::vector<FoundItem> readItems(const ReadingText &text, std::string_view form, std::uint32_t end)
{
    return ItemReader(text, form, end).read();
}

} // namespace filing::rules
