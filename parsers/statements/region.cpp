// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/region.h"

#include "parsers/core/text.h"
#include "parsers/statements/headerzone.h"
#include "parsers/statements/labelwords.h"
#include "parsers/statements/scale.h"

#include <algorithm>
#include <string>

namespace filing
{

namespace
{

constexpr std::size_t linesToBody = 45;       ///< A table starts within so many lines of its title.
constexpr std::size_t wordsOfProse = 16;
constexpr std::size_t mostWrappedWords = 6;   ///< Of a label that goes on under its last row; more is a note.

/// Counts no further than `most`.
std::size_t countWords(std::string_view text, std::size_t most = std::string_view::npos)
{
    std::size_t words = 0;
    bool in = false;
    for (const char c : text) {
        if (words == most) {
            break;
        }
        const bool letter = isAlnum(c) || static_cast<unsigned char>(c) >= 0x80;
        words += letter && !in ? 1U : 0U;
        in = letter || c == '\'' || c == '-';
    }
    return words;
}

/// "(1)  1989 includes an after-tax loss …", "a/ Includes …".
bool isFootnote(std::string_view words)
{
    constexpr std::size_t fewWords = 5;
    const std::size_t from = words.starts_with('(') ? 1 : 0;
    std::size_t i = from;
    while (i < words.size() && i < from + 2 && isAlnum(words[i])) {
        ++i;
    }
    const bool number = i > from && isDigit(words[from]);
    const bool letter = i == from + 1 && isLower(words[from]);
    const bool closed = i < words.size() && (from == 1 ? words[i] == ')' : words[i] == '/' && letter);
    return (number || letter) && closed && countWords(words.substr(i)) >= fewWords;
}

/// The foot of a letterhead: "3 Mill Street   Alder, VT 05000   (802) 555-0100".
bool hasTelephone(std::string_view words)
{
    for (std::size_t at = words.find('-'); at != std::string_view::npos; at = words.find('-', at + 1)) {
        const auto digits = [&](std::size_t from, std::size_t count) {
            return from + count <= words.size() && std::all_of(words.begin() + static_cast<std::ptrdiff_t>(from),
                                                               words.begin() + static_cast<std::ptrdiff_t>(from + count), isDigit);
        };
        const bool apart = at >= 4 && !isDigit(words[at - 4]) && words[at - 4] != ',' && words[at - 4] != '.';
        if (apart && digits(at - 3, 3) && digits(at + 1, 4) && (at + 5 == words.size() || !isAlnum(words[at + 5]))) {
            return true;
        }
    }
    return false;
}

bool isNamed(std::string_view words)
{
    const auto match = matchTitle(words);
    return match && match->strength == TitleMatch::Strength::Named;
}

/// The caption with which another statement begins: tables that follow each other without titles, under the same headings.
bool opensAnother(std::string_view words, StatementKind kind)
{
    const std::string key = alnumKey(words);
    const bool cashFlows = key.starts_with("cashflowsfrom") || key.starts_with("operatingactivities") || key.starts_with("cashprovidedby");
    const bool assets = key == "assets" || key == "currentassets";
    return (cashFlows && kind != StatementKind::CashFlows) || (assets && kind != StatementKind::BalanceSheet);
}

} // namespace

std::vector<TitledLine> findTitles(const ReadingText &text, const std::vector<TableLine> &lines)
{
    std::vector<TitledLine> titles(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const TableLine &line = lines[i];
        if (line.blank || line.rule || line.figures > 1) {
            continue;
        }
        // A title stands alone on its line; in a table, in its first cell.
        const Piece &first = line.pieces.front();
        const bool alone = line.pieces.size() == 1 || line.source == GridSource::FixedWidth;
        const Span span = alone ? Span {first.text.begin, line.pieces.back().text.end} : first.text;
        if (first.kind != PieceKind::Words) {
            continue;
        }
        auto match = matchTitle(text.text(span));
        std::size_t count = 1;
        Span whole = span;
        // "CONSOLIDATED STATEMENTS" / "OF OPERATIONS"
        if ((!match || match->strength != TitleMatch::Strength::Named) && i + 1 < lines.size() && !lines[i + 1].blank
            && !lines[i + 1].rule && lines[i + 1].figures == 0 && lines[i + 1].pieces.size() == 1 && span.size() < 120
            && containsIgnoringCase(text.text(span), "statement") && !isNamed(text.text(lines[i + 1].text))) {
            const Span joined {span.begin, lines[i + 1].text.end};
            const auto two = matchTitle(text.text(joined));
            if (two && two->strength == TitleMatch::Strength::Named && two->text.end > span.size()) {
                match = two;
                whole = joined;
                count = 2;
            }
        }
        if (match) {
            titles[i].has = true;
            titles[i].match = *match;
            titles[i].text = {whole.begin + match->text.begin, whole.begin + match->text.end};
            titles[i].lines = count;
        }
    }
    return titles;
}

bool RegionFinder::isProse(const TableLine &line) const
{
    if (line.blank || line.rule) {
        return false;
    }
    const std::string_view words = trimmed(m_text.text(line.text));
    if (line.source == GridSource::Html && line.grid >= 0) {
        return line.pieces.size() <= 2 && words.size() > 220 && line.figures == 0;
    }
    if (line.pieces.size() > 2 && line.figures > 0) {
        return false;
    }
    if (words.starts_with('(') && words.ends_with(')') && words.size() < 300) {
        return false;
    }
    return line.figures == 0 && (words.size() > 100 || words.ends_with('.')) && countWords(words, wordsOfProse) >= wordsOfProse;
}

bool RegionFinder::isBodyRow(const TableLine &line) const
{
    if (line.blank || line.rule || line.pieces.size() < 2 || m_headers.of(line) == HeaderLine::Periods) {
        return false;
    }
    const bool values = std::any_of(line.pieces.begin() + 1, line.pieces.end(), [&](const Piece &piece) {
        return piece.kind == PieceKind::Figure || piece.kind == PieceKind::Nil;
    });
    return values && line.hasLabel();
}

bool RegionFinder::isEndMark(const TableLine &line) const
{
    const std::string_view all = trimmed(m_text.text(line.text));
    if (isFootnote(all) && line.pieces.size() <= 2 && line.pieces.back().kind == PieceKind::Words) {
        return true;
    }
    if (line.figures <= 2 && hasTelephone(all)) {
        return true;
    }
    if (line.figures > 0 && line.pieces.size() > 1) {
        return false;
    }
    const std::string_view words = trimmed(m_text.text(line.text));
    for (const std::string_view mark : {"see accompanying", "see notes", "see the accompanying", "the accompanying notes", "note:", "notes:",
                                        "see note", "# # #", "###", "the notes to", "* * *", "percentage of", "as a percentage of",
                                        "as a percent of", "balance sheet data", "other data", "operating data", "key ratios",
                                        "selected ratios", "performance ratios", "the following table", "cash flow data",
                                        "other financial data", "other operating data", "other information", "see reconciliation"}) {
        if (startsWithIgnoringCase(words, mark)) {
            return true;
        }
    }
    const bool footnote = (words.size() > 2 && words[0] == '(' && (words[2] == ')' || (words.size() > 3 && words[3] == ')'))
                           && isAlnum(words[1]) && countWords(words) >= 6)
        || (words.starts_with('*') && countWords(words) >= 4);
    return footnote;
}

// A page's number or its running foot.
bool RegionFinder::isPageMark(const TableLine &line) const
{
    if (line.pieces.size() != 1) {
        return false;
    }
    const std::string_view words = trimmed(m_text.text(line.text));
    const bool number = words.size() <= 3 && std::all_of(words.begin(), words.end(), isDigit);
    return number || startsWithIgnoringCase(words, "table of contents")
        || (startsWithIgnoringCase(words, "page ") && words.size() < 16) || (words.size() <= 7 && words.starts_with("- ") && words.ends_with(" -"));
}

/// Words that stand over columns of figures and not where the labels do: "As          As" / "Reported    Restated".
bool RegionFinder::isOverFigures(const TableLine &line, std::size_t firstRow) const
{
    constexpr std::size_t rowsToLook = 12;
    constexpr int farFromLabels = 12;
    if (line.blank || line.figures > 0 || line.source == GridSource::Tabs || line.source != m_lines[firstRow].source
        || !std::all_of(line.pieces.begin(), line.pieces.end(), [](const Piece &piece) { return piece.kind == PieceKind::Words; })) {
        return false;
    }
    int labels = m_lines[firstRow].pieces.front().left;
    int figures = m_lines[firstRow].pieces.back().left;
    for (std::size_t i = firstRow; i < std::min(m_lines.size(), firstRow + rowsToLook); ++i) {
        if (!isBodyRow(m_lines[i])) {
            continue;
        }
        for (const Piece &piece : m_lines[i].pieces) {
            if (piece.kind == PieceKind::Figure) {
                figures = std::min(figures, piece.left);
                break;
            }
        }
        labels = std::min(labels, m_lines[i].pieces.front().left);
    }
    const Piece &piece = line.pieces.front();
    const int apart = line.source == GridSource::Html ? 1 : farFromLabels;
    return piece.left >= labels + apart && piece.right > figures;
}

bool RegionFinder::fillHead(Region &region, std::size_t from) const
{
    region.headBegin = from;
    const std::size_t limit = std::min(m_lines.size(), from + linesToBody);
    std::size_t first = limit;
    for (std::size_t i = from; i < limit; ++i) {
        const TitledLine &title = m_titles[i];
        if (title.has && i >= from && title.match.strength != TitleMatch::Strength::Loose
            && !(title.match.kind == region.title.kind && title.match.strength == TitleMatch::Strength::Named)
            && m_lines[i].figures == 0) {
            return false;
        }
        if (isProse(m_lines[i]) && m_headers.of(m_lines[i]) != HeaderLine::Periods
            && !readScaleNote(m_text.text(m_lines[i].text))) {
            return false;
        }
        if (isBodyRow(m_lines[i])) {
            first = i;
            break;
        }
    }
    if (first == limit) {
        return false;
    }
    std::size_t lastHeader = from;
    bool any = false;
    // The title can stand in its table, below the first line of headings.
    const int grid = from > 0 ? m_lines[from - 1].grid : -1;
    for (std::size_t i = from; grid >= 0 && i-- > 0 && m_lines[i].grid == grid && i + 6 > from;) {
        if (m_headers.of(m_lines[i]) != HeaderLine::None) {
            region.headers.insert(region.headers.begin(), i);
        }
    }
    for (std::size_t i = from; i < first; ++i) {
        const HeaderLine kind = m_headers.of(m_lines[i]);
        if (kind == HeaderLine::Periods) {
            region.headers.push_back(i);
            lastHeader = i;
            any = true;
        } else if (kind == HeaderLine::Supporting) {
            region.headers.push_back(i);
            if (any && i == lastHeader + 1) {
                lastHeader = i;
            }
        } else if (m_titles[i].has && m_titles[i].match.strength == TitleMatch::Strength::Named) {
            lastHeader = i;
        } else if (isOverFigures(m_lines[i], first)) {
            region.headers.push_back(i);     // "Mills    Farming    Total" above or between the dates.
        }
    }
    region.bodyBegin = any ? lastHeader + 1 : from;
    // Notes, rules and words over the figures between the headings and the first row belong to the headings.
    while (region.bodyBegin < first) {
        const TableLine &line = m_lines[region.bodyBegin];
        const bool head = line.blank || isOverFigures(line, first) || line.rule || m_headers.of(line) == HeaderLine::Supporting
            || readScaleNote(m_text.text(line.text)).has_value() || (!any && m_titles[region.bodyBegin].has);
        if (!head) {
            break;
        }
        if (!line.blank && !line.rule
            && std::find(region.headers.begin(), region.headers.end(), region.bodyBegin) == region.headers.end()) {
            region.headers.push_back(region.bodyBegin);
        }
        ++region.bodyBegin;
    }
    return true;
}

/// Whether these words stand above the statement as well: its registrant, "(unaudited)", the note on its scale.
bool RegionFinder::isInHead(const Region &region, const TableLine &line) const
{
    constexpr std::size_t linesAbove = 4;
    const std::string_view words = trimmed(m_text.text(line.text));
    if (words.starts_with('(') || readScaleNote(words)) {
        return true;
    }
    for (std::size_t i = region.titleLine - std::min(region.titleLine, linesAbove); i < region.bodyBegin; ++i) {
        if (equalsIgnoringCase(trimmed(m_text.text(m_lines[i].text)), words)) {
            return true;
        }
    }
    return false;
}

/// Whether headings of periods come before the next row: the line before them names another table.
bool RegionFinder::isAboveHeadings(std::size_t line) const
{
    constexpr std::size_t linesToLook = 8;
    for (std::size_t i = line + 1; i < m_lines.size() && i < line + linesToLook; ++i) {
        if (m_headers.of(m_lines[i]) == HeaderLine::Periods) {
            return true;
        }
        if (isBodyRow(m_lines[i])) {
            return false;
        }
    }
    return false;
}

std::string RegionFinder::keyOf(const Region &region) const
{
    std::string key;
    for (const std::size_t i : region.headers) {
        key += headerKey(m_text, m_lines[i]);
    }
    return key;
}

// Whether the statement goes on behind line `line`, where its table ended: on the next page or in the next table.
bool RegionFinder::continues(const Region &region, std::size_t line, std::size_t &next) const
{
    std::size_t words = 0;
    bool named = false;
    std::string repeated;
    for (std::size_t i = line; i < m_lines.size() && i < line + 14; ++i) {
        const TableLine &candidate = m_lines[i];
        if (candidate.blank || candidate.rule || isPageMark(candidate)) {
            continue;
        }
        const TitledLine &title = m_titles[i];
        const bool sameTitle = title.has && title.match.strength == TitleMatch::Strength::Named
            && title.match.kind == region.title.kind && (title.match.continued || !repeated.empty());
        if ((title.has && !sameTitle) || isProse(candidate) || isEndMark(candidate)) {
            return false;
        }
        if (m_headers.of(candidate) != HeaderLine::None) {
            repeated += headerKey(m_text, candidate);
            continue;
        }
        if (candidate.figures == 0 && opensAnother(m_text.text(candidate.text), region.title.kind)) {
            return false;
        }
        const bool ownName = !isBodyRow(candidate) && isAboveHeadings(i) && !isInHead(region, candidate);
        if (ownName) {
            named = true;
            continue;
        }
        if (isBodyRow(candidate) || (candidate.grid >= 0 && candidate.hasLabel())) {
            next = i;
            // Headings of their own under a name of its own make another table, even for the same periods.
            return candidate.grid >= 0 && (repeated.empty() || (!named && repeated == keyOf(region)));
        }
        named = named || !isInHead(region, candidate);
        if (++words > 3) {
            return false;
        }
    }
    return false;
}

void RegionFinder::fillBody(Region &region) const
{
    const GridSource source = m_lines[region.bodyBegin].source;
    int grid = -1;
    std::string again;
    std::size_t rows = 0;
    std::size_t i = region.bodyBegin;
    for (; i < m_lines.size(); ++i) {
        const TableLine &line = m_lines[i];
        if (line.blank || line.rule) {
            continue;
        }
        if (source == GridSource::Html) {
            if (grid < 0 && line.grid >= 0) {
                grid = line.grid;
            }
            if (rows > 0 && line.grid != grid) {
                std::size_t next = i;
                if (!continues(region, i, next)) {
                    break;
                }
                i = next;
                grid = m_lines[i].grid;
                region.body.push_back(i);
                continue;
            }
        }
        const TitledLine &title = m_titles[i];
        if (rows > 0 && isEndMark(line)) {
            break;
        }
        if (rows > 0 && title.has && line.figures == 0) {
            const bool sameKind = title.match.strength == TitleMatch::Strength::Named && title.match.kind == region.title.kind;
            const bool notes = region.title.kind == StatementKind::CashFlows && title.match.strength == TitleMatch::Strength::Boundary;
            const bool loose = title.match.strength == TitleMatch::Strength::Loose && !m_lines[i - 1].blank && !isAboveHeadings(i);
            if (sameKind && title.match.continued) {
                continue;
            }
            if (!notes && !loose) {
                break;
            }
        }
        if (rows > 0 && isProse(line)) {
            break;
        }
        if (isPageMark(line)) {
            continue;
        }
        const HeaderLine header = m_headers.of(line);
        if (rows > 0 && header == HeaderLine::Periods) {
            // Headings again: the same ones after a page break, or another table's.
            again += headerKey(m_text, line);
            if (keyOf(region).find(headerKey(m_text, line)) == std::string::npos) {
                break;
            }
            continue;
        }
        // The same dates over columns of other names: the rest of a table too wide for the page.
        if (!again.empty() && isOverFigures(line, region.body.front())) {
            break;
        }
        again.clear();
        region.body.push_back(i);
        rows += isBodyRow(line) ? 1U : 0U;
    }
    region.end = i;
    while (!region.body.empty() && !isBodyRow(m_lines[region.body.back()])
           && m_lines[region.body.back()].figures == 0) {
        region.body.pop_back();
    }
    keepWrappedLabel(region);
}

/// The end of the last row's label, wrapped under its figures: it starts small, right below.
void RegionFinder::keepWrappedLabel(Region &region) const
{
    if (region.body.empty()) {
        return;
    }
    std::size_t next = region.body.back() + 1;
    while (next < region.end && m_lines[next].rule) {
        ++next;
    }
    if (next >= region.end || m_lines[next].blank || !m_lines[next].hasLabel() || m_lines[next].figures > 0) {
        return;
    }
    const std::string_view words = trimmed(m_text.text(m_lines[next].pieces.front().text));
    if (!words.empty() && isLower(words.front()) && countWords(words) <= mostWrappedWords && !words.ends_with('.')) {
        region.body.push_back(next);
    }
}

bool RegionFinder::under(std::size_t line, Region &region) const
{
    const TitledLine &title = m_titles[line];
    region.title = title.match;
    region.titleText = title.text;
    region.titleLine = line;
    if (!fillHead(region, line + title.lines)) {
        return false;
    }
    fillBody(region);
    return region.body.size() >= 3;
}

bool RegionFinder::from(std::size_t line, Region &region) const
{
    region.titleLine = line;
    if (!fillHead(region, line)) {
        return false;
    }
    fillBody(region);
    return region.body.size() >= 3;
}

} // namespace filing
