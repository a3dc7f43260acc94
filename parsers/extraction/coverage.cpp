// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/coverage.h"

#include "parsers/core/date.h"
#include "parsers/core/text.h"
#include "parsers/extraction/fieldpath.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

namespace filing
{

namespace
{

/// A notable found in a reading text, in text offsets.
struct Found
{
    NotableKind kind;
    Span text;
};

bool isAmountCharacter(char c)
{
    return isDigit(c) || c == ',' || c == '.';
}

bool nextWordScales(std::string_view rest)
{
    rest = trimmed(rest.substr(0, std::min<std::size_t>(rest.size(), 12)));
    return startsWithIgnoringCase(rest, "million") || startsWithIgnoringCase(rest, "billion")
        || startsWithIgnoringCase(rest, "thousand") || startsWithIgnoringCase(rest, "cents");
}

bool currencyBefore(std::string_view text, std::size_t at)
{
    while (at > 0 && (isSpace(text[at - 1]) || text[at - 1] == '(')) {
        --at;
    }
    return at > 0 && text[at - 1] == '$';
}

/// Finds amounts, dates and names in one pass over a reading text.
class Scanner
{
public:
    explicit Scanner(const ReadingText &reading)
        : m_reading(reading)
        , m_text(reading.text())
    {
    }

    std::vector<Found> scan()
    {
        auto nextDate = findDate(m_text);
        std::size_t at = 0;
        while (at < m_text.size()) {
            if (nextDate && at >= nextDate->begin) {
                add(NotableKind::Day, nextDate->begin, nextDate->end);
                at = nextDate->end;
                nextDate = findDate(m_text, at);
                continue;
            }
            const bool wordStart = at == 0 || !isAlnum(m_text[at - 1]);
            if (wordStart && isDigit(m_text[at])) {
                at = amount(at);
            } else if (wordStart && isUpper(m_text[at])) {
                at = nameFrom(at);
            } else {
                ++at;
            }
        }
        return std::move(m_found);
    }

private:
    void add(NotableKind kind, std::size_t begin, std::size_t end)
    {
        m_found.push_back({kind, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
    }

    std::size_t amount(std::size_t begin)
    {
        std::size_t end = begin;
        while (end < m_text.size() && isAmountCharacter(m_text[end])) {
            ++end;
        }
        const std::size_t next = end;
        while (end > begin && !isDigit(m_text[end - 1])) {
            --end;
        }
        const std::string_view figure = m_text.substr(begin, end - begin);
        const std::string_view rest = m_text.substr(next);
        const bool partOfWord = !rest.empty() && (isAlpha(rest.front()) || rest.front() == '-');
        const bool percent = trimmed(rest.substr(0, 3)).starts_with('%');
        const bool grouped = figure.find(',') != std::string_view::npos;
        if (!partOfWord && !percent && (grouped || currencyBefore(m_text, begin) || nextWordScales(rest) || inValueCell(begin))) {
            add(NotableKind::Figure, begin, end);
        }
        return next;
    }

    /// In a grid, behind the first cell of a row with at least two cells: a table's figures need no comma.
    bool inValueCell(std::size_t at)
    {
        const auto &grids = m_reading.grids();
        while (m_grid < grids.size() && grids[m_grid].text.end <= at) {
            ++m_grid;
            m_row = 0;
        }
        if (m_grid == grids.size() || !grids[m_grid].text.contains(static_cast<std::uint32_t>(at))) {
            return false;
        }
        const auto &rows = grids[m_grid].rows;
        while (m_row < rows.size() && rows[m_row].text.end <= at) {
            ++m_row;
        }
        if (m_row == rows.size() || rows[m_row].cells.size() < 2) {
            return false;
        }
        const auto &cells = rows[m_row].cells;
        return std::any_of(cells.begin() + 1, cells.end(), [&](const GridCell &cell) {
            return cell.text.contains(static_cast<std::uint32_t>(at)) && isFigure(m_reading.text(cell.text));
        });
    }

    static bool isFigure(std::string_view cell)
    {
        const bool year = cell.size() == 4 && (cell.starts_with("19") || cell.starts_with("20"));
        return !year && std::none_of(cell.begin(), cell.end(), isAlpha);
    }

    std::size_t wordEnd(std::size_t at) const
    {
        while (at < m_text.size() && (isAlnum(m_text[at]) || m_text[at] == '&' || m_text[at] == '\'' || m_text[at] == '-')) {
            ++at;
        }
        return at;
    }

    /// A run of capitalised words on one line that ends in a company's suffix, or follows "/s/" or an honorific.
    std::size_t nameFrom(std::size_t begin)
    {
        constexpr std::array<std::string_view, 10> suffixes = {"inc",  "incorporated", "corp", "corporation", "company",
                                                               "ltd",  "limited",      "llc",  "plc",         "co"};
        constexpr std::array<std::string_view, 5> honorifics = {"mr", "ms", "mrs", "dr", "messrs"};
        std::size_t end = wordEnd(begin);
        const std::string first = lowered(m_text.substr(begin, end - begin));
        const bool person = std::find(honorifics.begin(), honorifics.end(), first) != honorifics.end();
        constexpr std::size_t reach = 8;
        const std::size_t from = begin - std::min(begin, reach);
        const bool signedHere = trimmed(m_text.substr(from, begin - from)).ends_with("/s/");
        std::size_t suffixEnd = 0;
        int words = 1;
        std::size_t at = end;
        while (words < 8) {
            while (at < m_text.size() && (m_text[at] == ' ' || m_text[at] == ',' || m_text[at] == '.')) {
                ++at;
            }
            if (at == m_text.size() || !isUpper(m_text[at])) {
                break;
            }
            const std::size_t next = wordEnd(at);
            const std::string word = lowered(m_text.substr(at, next - at));
            ++words;
            end = next;
            at = next;
            if (std::find(suffixes.begin(), suffixes.end(), word) != suffixes.end()) {
                suffixEnd = next;
                break;
            }
        }
        const bool merelyTheCompany = words == 2 && (first == "the" || first == "our" || first == "this");
        if (suffixEnd > 0 && !merelyTheCompany) {
            add(NotableKind::Name, begin, suffixEnd);
        } else if ((person || signedHere) && words > 1) {
            add(NotableKind::Name, begin, end);
        }
        return end;
    }

    const ReadingText &m_reading;
    std::string_view m_text;
    std::vector<Found> m_found;
    std::size_t m_grid = 0;
    std::size_t m_row = 0;
};

/// What fields claim: sorted, merged spans, and the words of dates and names.
struct Claims
{
    std::vector<Span> spans;
    std::unordered_set<std::string> words;

    void add(const std::vector<Span> &pieces) { spans.insert(spans.end(), pieces.begin(), pieces.end()); }

    void seal()
    {
        std::sort(spans.begin(), spans.end());
        std::vector<Span> merged;
        for (const Span span : spans) {
            if (!merged.empty() && span.begin <= merged.back().end) {
                merged.back().end = std::max(merged.back().end, span.end);
            } else {
                merged.push_back(span);
            }
        }
        spans = std::move(merged);
    }

    [[nodiscard]] bool overlap(Span span) const
    {
        const auto first = std::partition_point(spans.begin(), spans.end(), [&](Span s) { return s.end <= span.begin; });
        return first != spans.end() && first->overlaps(span);
    }
};

Claims claimsOf(const Extraction &extraction)
{
    Claims claims;
    forEachField(extraction, [&](const FieldEntry &entry) {
        if (entry.field->review == Review::Rejected) {
            return;
        }
        claims.add(entry.field->pieces);
        if (entry.kind != FieldKind::Amount && entry.kind != FieldKind::Label) {
            claims.words.insert(alnumKey(entry.field->text));
        }
        if (!entry.field->value.empty()) {
            claims.words.insert(entry.field->value);
        }
    });
    for (const Statement &statement : extraction.statements) {
        for (const Twin &twin : statement.twins) {
            claims.add(twin.pieces);
        }
        for (const Witness &witness : statement.witnesses) {
            claims.add(witness.amount.pieces);
        }
    }
    for (const XbrlFact &fact : extraction.facts) {
        claims.add({fact.source});
    }
    claims.seal();
    return claims;
}

bool sameWordsAsAField(const Claims &claims, NotableKind kind, std::string_view words)
{
    if (kind == NotableKind::Day) {
        const auto date = parseDate(words);
        return date && claims.words.contains(isoDate(*date));
    }
    return kind == NotableKind::Name && claims.words.contains(alnumKey(words));
}

} // namespace

std::string_view name(NotableKind kind)
{
    switch (kind) {
    case NotableKind::Figure:
        return "amount";
    case NotableKind::Day:
        return "date";
    case NotableKind::Name:
        return "name";
    }
    return "amount";
}

Coverage::Tally Coverage::tally(NotableKind kind) const
{
    Tally tally;
    for (const Notable &notable : notables) {
        if (notable.kind == kind) {
            ++tally.all;
            tally.claimed += notable.claimed ? 1 : 0;
        }
    }
    return tally;
}

Coverage measureCoverage(const Extraction &extraction)
{
    const Claims claims = claimsOf(extraction);
    Coverage coverage;
    for (const SubmissionDocument &document : extraction.documents) {
        if (document.text == nullptr) {
            continue;
        }
        for (const Found &found : Scanner(*document.text).scan()) {
            const Span source = document.text->toSource(found.text);
            const bool claimed = claims.overlap(source) || sameWordsAsAField(claims, found.kind, document.text->text(found.text));
            coverage.notables.push_back({found.kind, source, claimed});
        }
    }
    std::stable_sort(coverage.notables.begin(), coverage.notables.end(),
                     [](const Notable &a, const Notable &b) { return a.source < b.source; });
    return coverage;
}

} // namespace filing
