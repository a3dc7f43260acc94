// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/exhibits.h"

#include "parsers/core/date.h"
#include "parsers/core/text.h"
#include "parsers/core/trace.h"
#include "parsers/extraction/rules/exhibitnumber.h"
#include "parsers/extraction/rules/linereader.h"
#include "parsers/reading/layout.h"

#include <algorithm>
#include <set>

namespace filing::rules
{

namespace
{

constexpr std::string_view numberRule = "exhibits.number";
constexpr std::size_t mostListLines = 700;
constexpr std::size_t longestDescription = 1500;
constexpr std::uint32_t longestUnheaded = 24'000;

/// "(d) The following exhibits are filed with this report:"
bool announcesList(std::string_view key)
{
    const bool following = key.find("followingexhibit") != std::string_view::npos || key.find("exhibitsarefiled") != std::string_view::npos
        || key.find("exhibitsarefurnished") != std::string_view::npos;
    return following && key.size() < 140;
}

bool isListHeading(std::string_view words)
{
    const std::string key = alnumKey(words.substr(0, 160));
    return key == "exhibit" || key == "exhibits" || key.starts_with("exhibitno") || key.starts_with("exhibitnumber") || key.starts_with("exhibitindex")
        || key.starts_with("indextoexhibit") || key.starts_with("indexofexhibit") || key == "dexhibits" || key == "cexhibits" || key.starts_with("exhibitdescription")
        || key.starts_with("dexhibit") || key.starts_with("cexhibit") || key.starts_with("exhibitspage") || key.starts_with("listofexhibits") || key == "no" || key == "number"
        || announcesList(key);
}

bool saysNothing(std::string_view words)
{
    const std::string key = alnumKey(words);
    return key.empty() || key == "notapplicable" || key == "none" || key == "na" || key == "notrequired" || key == "inapplicable";
}

/// Words of a column heading, which no exhibit's description consists of.
bool isColumnHeading(std::string_view words)
{
    const std::string key = alnumKey(words);
    return key == "description" || key == "document" || key == "exhibit" || key == "no" || key == "number" || key == "page" || key == "title"
        || key == "descriptionofexhibit" || key == "exhibitdescription" || key == "exhibitno" || key == "exhibitnumber" || key == "descriptionofdocument"
        || key == "pagenumber" || key == "pageno" || key == "exhibittitle" || key == "sequential" || key == "method" || key == "methodoffiling";
}

void tracePassedNumber(const Field &number, std::string_view why)
{
    tracePassed(number.rule, number.span(), number.text, why);
}

class ListReader
{
public:
    ListReader(const ReadingText &text, Span region)
        : m_lines(text)
        , m_text(text.text())
        , m_region(region)
    {
    }

    std::vector<Exhibit> read(bool needsHeading)
    {
        m_inList = !needsHeading;
        const ReadingText &reading = m_lines.reading();
        std::size_t line = reading.lineAt(m_region.begin);
        std::size_t looked = 0;
        for (; line < m_lines.count() && reading.lines()[line].begin < m_region.end && looked < mostListLines; ++line) {
            ++looked;
            if (beginsStatements(line)) {
                break;
            }
            readLine(line);
        }
        close();
        return std::move(m_exhibits);
    }

private:
    struct Open
    {
        Span number;
        std::vector<Span> description;
        int left = 0;                ///< Screen column where the description begins.
        int numberLeft = 0;
        std::size_t line = 0;
        int grid = -1;
    };

    /// The financial statements behind the list of an annual report have numbered notes of their own.
    bool beginsStatements(std::size_t line) const
    {
        const std::string key = m_exhibits.empty() ? std::string() : alnumKey(m_lines.words(line).substr(0, 60));
        return key.starts_with("reportofindependent") || key.starts_with("independentauditor") || key.starts_with("indextofinancial")
            || key.starts_with("indextoconsolidated") || key == "consolidatedfinancialstatements" || key == "financialstatements";
    }

    void passed(Span where, std::string_view why) const { tracePassed(numberRule, m_lines.reading(), where, why); }

    void readLine(std::size_t line)
    {
        if (m_lines.isBlank(line)) {
            m_parted = true;
            return;
        }
        const Span span = m_lines.line(line);
        const std::string_view words = span.of(m_text);
        if (isRule(words)) {
            return;
        }
        if (isListHeading(words) || isColumnHeadings(line)) {
            m_inList = true;
            close();
            return;
        }
        if (saysNothing(words) && !alnumKey(words).empty()) {
            dropLast(line);
            return;
        }
        const std::vector<Piece> pieces = joinedLabel(m_lines.pieces(line));
        if (!pieces.empty() && startsExhibit(line, pieces)) {
            m_parted = false;
            return;
        }
        goOn(line, pieces);
        m_parted = false;
    }

    /// "Number | Exhibit Description | Form | Filing Date".
    bool isColumnHeadings(std::size_t line) const
    {
        const auto pieces = m_lines.pieces(line);
        const auto heads = std::ranges::count_if(pieces, [&](const Piece &piece) { return isColumnHeading(piece.text.of(m_text)); });
        return heads >= 2;
    }

    /// "Exhibit" set apart from its number.
    std::vector<Piece> joinedLabel(std::vector<Piece> pieces) const
    {
        if (pieces.size() > 1 && alnumKey(pieces[0].text.of(m_text)) == "exhibit") {
            pieces[0].text.end = pieces[1].text.end;
            pieces.erase(pieces.begin() + 1);
        }
        return pieces;
    }

    /// "(16) Letter on change in certifying accountant", and below it "Not applicable.": a row of the form left empty.
    void dropLast(std::size_t line)
    {
        close();
        if (!m_exhibits.empty() && line - m_lastLine <= 5) {
            tracePassedNumber(m_exhibits.back().number, "said-to-be-not-applicable");
            m_seen.erase(alnumKey(m_exhibits.back().number.text));
            m_exhibits.pop_back();
        }
    }

    bool startsExhibit(std::size_t line, const std::vector<Piece> &pieces)
    {
        const std::string_view first = pieces.front().text.of(m_text);
        const auto match = matchNumber(first);
        if (!match) {
            return false;
        }
        const bool named = startsWithIgnoringCase(first, "exhibit") || startsWithIgnoringCase(first, "ex");
        Open open;
        open.number = {pieces.front().text.begin + match->number.begin, pieces.front().text.begin + match->number.end};
        open.line = line;
        open.numberLeft = pieces.front().left;
        open.grid = m_lines.grid(line);
        const Span rest = behindSeparators({pieces.front().text.begin + static_cast<std::uint32_t>(match->end), pieces.front().text.end});
        if (!rest.isEmpty()) {
            // "99.1 Press release": one blank between, so only words that begin a description may follow.
            const std::string_view tail = rest.of(m_text);
            const bool sentence = isLower(tail.front()) || (isDigit(tail.front()) && !named);
            if (sentence || (!m_inList && !named)) {
                passed(pieces.front().text, sentence ? "number-in-a-sentence" : "number-outside-a-list");
                return false;
            }
            open.description.push_back(rest);
            open.left = pieces.front().left + static_cast<int>(rest.begin - pieces.front().text.begin);
        }
        for (std::size_t i = 1; i < pieces.size(); ++i) {
            if (isPageNumber(pieces[i].text.of(m_text)) && (i + 1 == pieces.size()) && !open.description.empty()) {
                continue;
            }
            open.left = open.description.empty() ? pieces[i].left : open.left;
            open.description.push_back(pieces[i].text);
        }
        // In a table of the item a number in the first column is enough.
        const bool row = pieces.size() > 1 && m_lines.row(line) != nullptr && open.number.size() >= 3;
        if (!m_inList && !named && !row) {
            if (!isPageNumber(m_lines.words(line))) {
                passed(pieces.front().text, "number-outside-a-list");
            }
            return false;
        }
        // A page number of its own is no exhibit.
        const bool lonely = open.description.empty();
        if (lonely && isPageNumber(first) && first.find('.') == std::string_view::npos && !named) {
            return false;
        }
        close();
        m_open = std::move(open);
        return true;
    }

    Span behindSeparators(Span span) const
    {
        span = trimmedSpan(m_text, span);
        for (bool again = true; again && !span.isEmpty();) {
            again = false;
            const std::string_view words = span.of(m_text);
            for (const std::string_view mark : {"\xE2\x80\x93", "\xE2\x80\x94", "-", ":", ".", ")"}) {
                if (words.starts_with(mark)) {
                    span = trimmedSpan(m_text, {span.begin + static_cast<std::uint32_t>(mark.size()), span.end});
                    again = true;
                    break;
                }
            }
        }
        return span;
    }

    static bool isPageNumber(std::string_view words)
    {
        const std::string key = alnumKey(words);
        return !key.empty() && key.size() <= 4 && std::all_of(key.begin(), key.end(), isDigit);
    }

    /// A line without a number goes on with the description above it, if it stands under it.
    void goOn(std::size_t line, const std::vector<Piece> &pieces)
    {
        if (!m_open || pieces.empty()) {
            return;
        }
        const std::string_view words = m_lines.words(line);
        const bool sameGrid = m_open->grid >= 0 && m_lines.grid(line) == m_open->grid;
        const bool under = pieces.front().left > m_open->numberLeft || (!m_parted && m_open->left <= m_open->numberLeft + 12);
        const bool nextTo = !m_parted || m_open->description.empty();
        const bool taken = under && (nextTo || (sameGrid && pieces.front().left > m_open->numberLeft && pieces.front().left >= m_open->left)) && words.size() < longestDescription
            && !isColumnHeading(words) && !isSpacedHeading(words);
        if (!taken) {
            close();
            return;
        }
        for (const Piece &piece : pieces) {
            m_open->left = m_open->description.empty() ? piece.left : m_open->left;
            if (!(isPageNumber(piece.text.of(m_text)) && &piece == &pieces.back() && pieces.size() > 1)) {
                m_open->description.push_back(piece.text);
            }
        }
    }

    static bool isSpacedHeading(std::string_view words)
    {
        const std::string key = alnumKey(words.substr(0, 60));
        return key == "signature" || key == "signatures" || key.starts_with("pursuanttothe") || key.starts_with("item")
            || (key.starts_with("section") && key.size() > 7 && isDigit(key[7]));
    }

    void close()
    {
        if (!m_open) {
            return;
        }
        Open open = std::move(*m_open);
        m_open.reset();
        Exhibit exhibit;
        exhibit.number = makeField(m_lines.reading(), open.number, numberRule);
        exhibit.description = makeField(m_lines.reading(), open.description, "exhibits.description");
        if (saysNothing(exhibit.description.text) || isColumnHeading(exhibit.description.text)) {
            passed(open.number, "row-without-description");
            return;
        }
        if (isNoExhibit(exhibit)) {
            passed(open.number, "figure-or-footnote");
            return;
        }
        const std::string key = alnumKey(exhibit.number.text);
        if (m_seen.insert(key).second) {
            m_exhibits.push_back(std::move(exhibit));
            m_lastLine = open.line;
        } else {
            passed(open.number, "listed-before");
        }
    }

    /// Prices by date, rows of a contents with pages "F-24", and footnotes "1", "2" below the list look like exhibits.
    bool isNoExhibit(const Exhibit &exhibit) const
    {
        const std::string &number = exhibit.number.text;
        const std::string &words = exhibit.description.text;
        if (parseDate(words)) {
            return true;
        }
        const auto page = words.rfind(" F-");
        const bool financial = page != std::string::npos && std::all_of(words.begin() + static_cast<std::ptrdiff_t>(page) + 3, words.end(), isDigit);
        const bool footnote = (number == "1" || number == "2") && m_exhibits.size() >= 3 && alnumKey(m_exhibits.front().number.text) != "1";
        return financial || footnote;
    }

    LineReader m_lines;
    std::string_view m_text;
    Span m_region;
    std::optional<Open> m_open;
    bool m_inList = false;
    bool m_parted = false;
    std::size_t m_lastLine = 0;
    std::vector<Exhibit> m_exhibits;
    std::set<std::string> m_seen;
};

/// Where the list stands behind the signature: the first line that is headed as an index.
std::optional<std::uint32_t> indexStart(const ReadingText &text, std::uint32_t from)
{
    const LineReader lines(text);
    for (std::size_t i = text.lineAt(from); i < lines.count(); ++i) {
        const std::string key = alnumKey(lines.words(i).substr(0, 80));
        if (key.starts_with("exhibitindex") || key.starts_with("indextoexhibit") || key.starts_with("indexofexhibit") || key == "exhibits" || key.starts_with("listofexhibits")
            || key.starts_with("exhibitno") || key.starts_with("exhibitnumber")) {
            return lines.line(i).begin;
        }
    }
    return std::nullopt;
}

bool isExhibitItem(const FoundItem &item)
{
    return item.item.number == "9.01" || item.item.number == "7" || item.item.number == "6" || item.item.number == "15" || item.item.number == "14" || item.item.number == "19";
}

/// A list without a heading: only numbers that cannot be counted paragraphs are taken.
std::vector<Exhibit> unheaded(const ReadingText &text, Span region)
{
    std::vector<Exhibit> found = ListReader(text, region).read(false);
    std::erase_if(found, [](const Exhibit &exhibit) {
        const std::string &number = exhibit.number.text;
        const bool counted = number.find('.') == std::string::npos && number != "99" && number != "16" && number != "23" && number != "104";
        if (counted) {
            tracePassedNumber(exhibit.number, "may-be-a-counted-paragraph");
        }
        return counted;
    });
    return found;
}

/// "… is attached hereto as Exhibit 99.1": the list of a filing that has none.
std::vector<Exhibit> fromProse(const ReadingText &text, Span region)
{
    std::vector<Exhibit> found;
    const std::string_view words = region.of(text.text());
    const std::size_t at = findIgnoringCase(words, "exhibit ");
    if (at == std::string_view::npos) {
        return found;
    }
    if (const auto match = matchNumber(words.substr(at)); match && match->number.size() > 0) {
        const auto base = region.begin + static_cast<std::uint32_t>(at);
        Exhibit exhibit;
        exhibit.number = makeField(text, Span{base + match->number.begin, base + match->number.end}, "exhibits.prose");
        const Span line = text.lines()[text.lineAt(base)];
        exhibit.description = makeField(text, line, "exhibits.prose");
        found.push_back(std::move(exhibit));
    }
    return found;
}

/// An annual report's index may stand between its last item and the signatures.
std::vector<Exhibit> indexBefore(const ReadingText &text, const std::vector<FoundItem> &items, std::uint32_t signature)
{
    const LineReader lines(text);
    const std::size_t from = items.empty() ? lines.count() : items.back().line;
    for (std::size_t i = from; i < lines.count() && lines.line(i).begin < signature; ++i) {
        const std::string key = alnumKey(lines.words(i).substr(0, 60));
        if (key == "exhibitindex" || key == "indextoexhibits" || key == "indexofexhibits" || key == "listofexhibits") {
            return ListReader(text, {lines.line(i).begin, signature}).read(true);
        }
    }
    return {};
}

std::vector<Exhibit> findExhibits(const ReadingText &text, const std::vector<FoundItem> &items, std::uint32_t signature)
{
    std::vector<Exhibit> exhibits;
    for (const FoundItem &item : items) {
        if (isExhibitItem(item)) {
            const bool headed = alnumKey(item.item.title.text) == "exhibits";
            exhibits = ListReader(text, item.body).read(!headed);
            if (exhibits.empty()) {
                exhibits = unheaded(text, item.body);
            }
            if (!exhibits.empty()) {
                return exhibits;
            }
        }
    }
    const auto size = static_cast<std::uint32_t>(text.text().size());
    const std::uint32_t bodyStart = items.empty() ? 0 : items.front().body.begin;
    if (const auto index = indexStart(text, signature)) {
        exhibits = ListReader(text, {*index, size}).read(false);
    }
    if (exhibits.empty()) {
        exhibits = indexBefore(text, items, signature);
    }
    // Without items it is a short report; figures and paragraphs of a long text would pass for exhibits.
    if (exhibits.empty() && (!items.empty() || signature < longestUnheaded)) {
        exhibits = ListReader(text, {bodyStart, signature}).read(true);
    }
    for (const FoundItem &item : items) {
        if (exhibits.empty() && isExhibitItem(item)) {
            exhibits = fromProse(text, item.body);
        }
    }
    return exhibits;
}

} // namespace

std::vector<Exhibit> readExhibits(const ReadingText &text, const std::vector<FoundItem> &items, std::uint32_t signature)
{
    std::vector<Exhibit> exhibits = findExhibits(text, items, signature);
    for (std::size_t i = 0; isTracing() && i < exhibits.size(); ++i) {
        const Exhibit &exhibit = exhibits[i];
        traceTaken(exhibit.number.rule, exhibit.number.span(), exhibit.number.text + " " + exhibit.description.text,
                   exhibit.number.rule == numberRule ? "row-of-the-list" : "named-in-prose");
    }
    return exhibits;
}

} // namespace filing::rules
