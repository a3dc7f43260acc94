// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/text.h"
#include "parsers/core/trace.h"
#include "parsers/statements/headerzone.h"
#include "parsers/statements/periods.h"
#include "parsers/statements/rawstatement.h"
#include "parsers/statements/region.h"
#include "parsers/statements/releasecalendar.h"
#include "parsers/statements/roles.h"
#include "parsers/statements/scale.h"
#include "parsers/statements/scalewitness.h"
#include "parsers/statements/sharescale.h"
#include "parsers/statements/statementtrace.h"
#include "parsers/statements/tablelines.h"
#include "parsers/statements/valuecolumns.h"

#include <algorithm>
#include <set>
#include <string>

namespace filing
{

namespace
{

constexpr std::string_view titleRule = "statement.title";
constexpr std::size_t linesAboveTitle = 8;

Field fieldOf(const ReadingText &text, Span span, std::string_view rule)
{
    Field field;
    field.text = collapsed(text.text(span));
    field.pieces = text.toSourcePieces(span);
    field.rule = rule;
    return field;
}

/// How many different known lines of a statement of this kind a table has.
struct Evidence
{
    int known = 0;
    bool revenue = false;
    bool result = false;
    bool total = false;
};

Evidence evidenceOf(const std::vector<RawLine> &lines, const ReadingText &text, StatementKind kind)
{
    Evidence evidence;
    std::set<std::string_view> seen;
    for (const RawLine &line : lines) {
        if (line.cells.empty()) {
            continue;
        }
        const RoleMatch match = matchLabel(text.text(line.label), kind);
        if (match.role.empty() || !seen.insert(match.role).second) {
            continue;
        }
        ++evidence.known;
        evidence.revenue |= match.role == "total-revenues" || match.role == "total-interest-income" || match.role == "premiums-earned"
            || match.role == "net-interest-income";
        evidence.result |= match.role == "net-income" || match.role == "net-income-attributable" || match.role == "net-income-to-common";
        evidence.total |= match.role == "total-assets" || match.role == "total-liabilities-and-equity" || match.role == "cash-from-operations"
            || match.role == "cash-change";
    }
    return evidence;
}

class Finder
{
public:
    Finder(const ReadingText &text, int document)
        : m_text(text)
        , m_document(document)
        , m_lines(tableLines(text))
        , m_titles(findTitles(text, m_lines))
        , m_headers(text, m_lines)
        , m_regions(text, m_lines, m_titles, m_headers)
        , m_calendar(text)
        , m_taken(m_lines.size())
    {
    }

    std::vector<RawStatement> run(Diagnostics &diagnostics)
    {
        titled(diagnostics);
        if (!hasOperations()) {
            // Where no other is printed, the column of all in a statement by segments is the statement.
            consolidating();
        }
        untitled();
        std::sort(m_found.begin(), m_found.end(), [](const Found &a, const Found &b) { return a.first < b.first; });
        std::vector<RawStatement> out;
        for (Found &found : m_found) {
            out.push_back(std::move(found.raw));
        }
        adoptScales(out, m_text);
        return out;
    }

private:
    struct Built
    {
        RawStatement raw;
        bool sharesTold = false;     ///< The note on the scale speaks of shares.
    };

    struct Found
    {
        std::size_t first = 0;
        RawStatement raw;
    };

    void titled(Diagnostics &diagnostics)
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (!m_titles[i].has) {
                continue;
            }
            const auto passed = [&](std::string_view why) { tracePassed(titleRule, m_text, m_titles[i].text, why); };
            if (m_titles[i].match.strength == TitleMatch::Strength::Boundary) {
                // Headings over prose are no news.
                if (Region other; isTracing() && m_regions.under(i, other)) {
                    passed("title-of-another-table");
                }
                continue;
            }
            Region region;
            if (!m_regions.under(i, region)) {
                passed("no-table-below");
                continue;
            }
            if (isMentioned(i, region)) {
                passed("mentioned-above-its-title");
                continue;
            }
            Built built;
            if (!build(region, built) || !isStatement(region, built.raw)) {
                passed("too-few-known-rows");
                continue;
            }
            const Statement &head = built.raw.head;
            if (head.periods.empty()) {
                passed("no-periods");
                diagnostics.push_back({"statement.no-periods", std::string(name(head.kind)), m_text.toSource(region.titleText), Severity::Warning});
                continue;
            }
            const bool loose = region.title.strength == TitleMatch::Strength::Loose;
            take(i, region, std::move(built), region.titleText, loose ? "its-rows-make-it-one" : "title-of-a-statement");
            i = std::max(i, region.end - 1);
        }
    }

    bool hasOperations() const
    {
        return std::any_of(m_found.begin(), m_found.end(), [](const Found &found) {
            return found.raw.head.kind == StatementKind::Operations;
        });
    }

    void consolidating()
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const bool candidate = m_titles[i].has && m_titles[i].match.consolidating && m_titles[i].match.kind == StatementKind::Operations;
            Region region;
            Built built;
            if (!candidate || m_taken[i] || !m_regions.under(i, region) || !build(region, built) || built.raw.head.periods.size() != 1) {
                continue;
            }
            if (evidenceOf(built.raw.lines, m_text, built.raw.head.kind).known >= 3) {
                take(i, region, std::move(built), region.titleText, "title-of-a-statement");
                i = std::max(i, region.end - 1);
            }
        }
    }

    /// What a table that is no statement is spared: who reads its lines for shares.
    void take(std::size_t line, const Region &region, Built built, Span at, std::string_view why)
    {
        built.raw.head.shareScale = shareScaleOf(built.raw, m_text, built.sharesTold);
        traceTaken(titleRule, m_text, at, why);
        traceHead(built.raw, m_text, m_lines, region);
        std::fill(m_taken.begin() + static_cast<std::ptrdiff_t>(line), m_taken.begin() + static_cast<std::ptrdiff_t>(region.end), true);
        m_found.push_back({line, std::move(built.raw)});
    }

    // The end of a sentence names the statement, and its title proper follows.
    bool isMentioned(std::size_t line, const Region &region) const
    {
        const std::string_view words = trimmed(m_text.text(m_lines[line].text));
        if (m_titles[line].lines > 1 || m_titles[line].text.size() * 10 > words.size() * 9) {
            return false;
        }
        for (std::size_t i = line + 1; i < region.bodyBegin; ++i) {
            if (m_titles[i].has && m_titles[i].match.strength == TitleMatch::Strength::Named && m_titles[i].match.kind == region.title.kind) {
                return true;
            }
        }
        return false;
    }

    // Tables of results without a title we know: their rows and headings tell. Beside a titled statement only a restated one
    // counts, whose headings set what was reported beside what holds now; others repeat the statement in parts.
    void untitled()
    {
        const bool hasNamed = hasOperations();
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            // Typewritten prose names periods as well; only the cells of a table are sure to be headings.
            if (m_lines[i].blank || m_taken[i] || (hasNamed && m_lines[i].grid < 0)
                || m_headers.of(m_lines[i]) != HeaderLine::Periods) {
                continue;
            }
            Region region;
            region.title.kind = StatementKind::Operations;
            if (!m_regions.from(i, region)) {
                continue;
            }
            const auto passed = [&, line = i](std::string_view why) { tracePassed(titleRule, m_text, m_lines[line].text, why); };
            if (!nameFromAbove(region) && !hasNamed) {
                passed("named-as-another-table");
                continue;
            }
            const std::size_t first = i;
            // Nearly all tables of a long filing end here; what their columns are is asked only for explanations.
            if (hasNamed && !isTracing() && !namesRestatement(region)) {
                Span note;
                (void)scaleNoteOf(region, note);
                i = std::max(i, region.end - 1);
                continue;
            }
            Built built;
            if (!build(region, built)) {
                passed("no-rows");
                continue;
            }
            i = std::max(i, region.end - 1);
            if (built.raw.head.periods.empty()) {
                passed("no-periods");
            } else if (hasNamed && !isRestatement(built.raw.head.periods)) {
                passed("beside-a-titled-statement");
            } else if (!areResults(built.raw)) {
                passed("too-few-known-rows");
            } else {
                take(first, region, std::move(built), region.titleText.isEmpty() ? m_lines[first].text : region.titleText, "untitled-but-its-rows-tell");
            }
        }
    }

    bool areResults(const RawStatement &raw) const
    {
        const Evidence evidence = evidenceOf(raw.lines, m_text, StatementKind::Operations);
        return evidence.revenue && evidence.result && evidence.known >= 6;
    }

    /// Whether any heading does: without one no column is restated.
    bool namesRestatement(const Region &region) const
    {
        return std::any_of(region.headers.begin(), region.headers.end(), [&](std::size_t line) {
            const std::vector<HeaderToken> tokens = headerTokens(m_text.text(m_lines[line].text));
            return std::any_of(tokens.begin(), tokens.end(), [](const HeaderToken &token) { return token.kind == HeaderToken::Kind::Restated; });
        });
    }

    static bool isRestatement(const std::vector<Period> &periods)
    {
        return std::any_of(periods.begin(), periods.end(), [&](const Period &restated) {
            return restated.restated && std::any_of(periods.begin(), periods.end(), [&](const Period &reported) {
                return !reported.restated && reported.months == restated.months && reported.end == restated.end;
            });
        });
    }

    // The nearest short line above that is no note and no date. False where that line names another kind of table.
    bool nameFromAbove(Region &region) const
    {
        for (std::size_t i = region.titleLine; i-- > 0 && i + 10 > region.titleLine;) {
            const TableLine &line = m_lines[i];
            if (line.blank || line.rule || m_headers.of(line) != HeaderLine::None || readScaleNote(m_text.text(line.text))) {
                continue;
            }
            if (m_titles[i].has && m_titles[i].match.strength == TitleMatch::Strength::Boundary) {
                return false;
            }
            if (line.text.size() < 160 && line.figures == 0) {
                region.titleText = {line.pieces.front().text.begin, line.pieces.front().text.end};
                region.title.basis = basisOf(m_text.text(region.titleText));
            }
            return true;
        }
        return true;
    }

    // "Consolidated Balance Sheets   38": one small number to a line, and none smaller than the one before.
    bool isContents(const RawStatement &raw) const
    {
        int last = 0;
        for (const RawLine &line : raw.lines) {
            if (line.cells.empty()) {
                continue;
            }
            const std::string_view words = trimmed(m_text.text(line.cells.front().text));
            if (line.cells.size() > 1 || words.empty() || words.size() > 3 || !std::all_of(words.begin(), words.end(), isDigit)) {
                return false;
            }
            const int page = std::stoi(std::string(words));
            if (page < last) {
                return false;
            }
            last = page;
        }
        return last > 0;
    }

    bool isStatement(const Region &region, RawStatement &raw) const
    {
        if (isContents(raw)) {
            return false;
        }
        const Evidence evidence = evidenceOf(raw.lines, m_text, raw.head.kind);
        const bool loose = region.title.strength == TitleMatch::Strength::Loose;
        if (loose) {
            const Evidence flows = evidenceOf(raw.lines, m_text, StatementKind::Operations);
            raw.head.kind = StatementKind::Operations;
            return (flows.revenue && flows.result && flows.known >= 6) || ((flows.revenue || flows.result) && flows.known >= 9);
        }
        switch (raw.head.kind) {
        case StatementKind::Operations: return evidence.known >= 3;
        case StatementKind::ComprehensiveIncome:
            // A combined statement carries the shorter title in some filings.
            if (evidence.revenue && evidence.known >= 6) {
                raw.head.kind = StatementKind::Operations;
            }
            return evidence.known >= 2;
        case StatementKind::BalanceSheet: return evidence.known >= 2;
        case StatementKind::CashFlows: return evidence.known >= 2;
        case StatementKind::Other: break;
        }
        return false;
    }

    bool build(const Region &region, Built &built)
    {
        RawStatement &raw = built.raw;
        raw.head.kind = region.title.kind;
        raw.head.basis = region.title.basis;
        raw.head.document = m_document;
        if (!region.titleText.isEmpty()) {
            raw.head.title = fieldOf(m_text, region.titleText, titleRule);
        }
        raw.source = m_lines[region.body.front()].source;
        const std::vector<ValueColumn> columns = findValueColumns(m_lines, region.body);
        raw.lines = rawLines(m_text, m_lines, region.body, columns);
        if (raw.lines.empty()) {
            return false;
        }
        readHeader(region, columns, raw);
        readScale(region, built);
        for (std::size_t i = region.titleLine; i < region.bodyBegin; ++i) {
            if (const auto currency = currencyNamed(m_text.text(m_lines[i].text))) {
                raw.head.currency = *currency;
                break;
            }
        }
        const Span whole {m_lines[region.titleLine].text.begin, m_lines[region.body.back()].text.end};
        raw.head.source = m_text.toSource(whole);
        return true;
    }

    void addAbove(std::vector<HeaderToken> &above, Span span) const
    {
        for (HeaderToken token : headerTokens(m_text.text(span))) {
            token.text = {span.begin + token.text.begin, span.begin + token.text.end};
            if (token.isPeriodPart()) {
                above.push_back(token);
            }
        }
    }

    void readHeader(const Region &region, const std::vector<ValueColumn> &columns, RawStatement &raw)
    {
        HeaderInput input;
        input.columns = columns;
        input.source = raw.source;
        input.instants = raw.head.kind == StatementKind::BalanceSheet;
        input.proForma = raw.head.basis == Basis::ProForma;
        for (const std::size_t i : region.headers) {
            addHeaderCells(input.cells, m_text, m_lines[i], static_cast<int>(i));
            // "Millions, except per share amounts, for the three months ended June 30,      2025     2024"
            if (m_lines[i].hasLabel()) {
                addAbove(input.above, m_lines[i].pieces.front().text);
            }
        }
        const std::size_t top = region.titleLine > 3 ? region.titleLine - 3 : 0;
        for (std::size_t i = top; i < region.bodyBegin; ++i) {
            const bool header = std::find(region.headers.begin(), region.headers.end(), i) != region.headers.end();
            if (header || m_lines[i].blank || m_lines[i].text.size() > 300 || m_lines[i].figures > 3) {
                continue;
            }
            // The last sentence of what comes before dates something else.
            if (i < region.titleLine && m_lines[i].text.size() > 60 && trimmed(m_text.text(m_lines[i].text)).ends_with('.')) {
                continue;
            }
            addAbove(input.above, m_lines[i].text);
        }
        std::stable_sort(input.above.begin(), input.above.end(), [](const HeaderToken &a, const HeaderToken &b) {
            return a.text.begin < b.text.begin;
        });
        const HeaderPeriods header = readPeriods(input, m_calendar, m_text);
        raw.head.periods = header.periods;
        for (const int column : header.columns) {
            raw.periodColumns.push_back(column >= 0 ? column + 1 : -1);
        }
        for (const int column : header.others) {
            raw.otherColumns.push_back(column + 1);
        }
    }

    // The note on a line: alone, behind other words, or in the first cell of a row of headings.
    std::optional<ScaleNote> noteOn(std::size_t line, Span &span) const
    {
        for (const Piece &piece : m_lines[line].pieces) {
            if (piece.kind != PieceKind::Words) {
                continue;
            }
            if (const auto note = readScaleNote(m_text.text(piece.text))) {
                span = {piece.text.begin + note->text.begin, piece.text.begin + note->text.end};
                return note;
            }
        }
        if (m_lines[line].blank || m_lines[line].figures > 2 || m_lines[line].pieces.size() < 2) {
            return std::nullopt;
        }
        const auto note = readScaleNote(m_text.text(m_lines[line].text));
        if (note) {
            span = {m_lines[line].text.begin + note->text.begin, m_lines[line].text.begin + note->text.end};
        }
        return note;
    }

    /// The note that holds for a table, which may be one of the page's; remembers what the page says.
    std::optional<ScaleNote> scaleNoteOf(const Region &region, Span &span)
    {
        std::optional<ScaleNote> note;
        // Headings that are not understood count as rows; a note among them still stands above the first figures.
        const auto isAboveFigures = [&](std::size_t i) { return i < region.bodyBegin || (i < region.end && m_lines[i].figures == 0); };
        for (std::size_t i = region.titleLine; isAboveFigures(i) && !note; ++i) {
            note = noteOn(i, span);
        }
        bool aboveTitle = false;
        for (std::size_t i = region.titleLine; !note && i-- > 0 && i + linesAboveTitle >= region.titleLine;) {
            // A title may stand in its table below the headings; their years are no figures.
            const bool heading = m_headers.of(m_lines[i]) == HeaderLine::Periods;
            if ((m_lines[i].figures > 2 && !heading) || m_lines[i].text.size() > 400) {
                break;
            }
            note = noteOn(i, span);
            aboveTitle = note.has_value();
        }
        if (!note && m_pageNote.has_value()) {
            // A note above the first of several statements speaks for all of them.
            note = m_pageNote;
            span = m_pageNoteSpan;
        } else if (note && aboveTitle) {
            m_pageNote = note;
            m_pageNoteSpan = span;
        } else if (note) {
            m_pageNote.reset();
        }
        return note;
    }

    void readScale(const Region &region, Built &built)
    {
        Span span;
        if (const std::optional<ScaleNote> note = scaleNoteOf(region, span)) {
            Statement &head = built.raw.head;
            head.scale = note->scale;
            head.shareScale = note->shareScale;
            head.scaleNote = fieldOf(m_text, span, "statement.scale");
            built.sharesTold = note->sharesTold;
        }
    }

    const ReadingText &m_text;
    int m_document;
    std::vector<TableLine> m_lines;
    std::vector<TitledLine> m_titles;
    HeaderLines m_headers;
    RegionFinder m_regions;
    ReleaseCalendar m_calendar;
    std::vector<Found> m_found;
    std::vector<bool> m_taken;       ///< Lines of those found.
    std::optional<ScaleNote> m_pageNote;
    Span m_pageNoteSpan;
};

} // namespace

std::vector<RawStatement> findStatements(const ReadingText &text, int document, Diagnostics &diagnostics)
{
    return Finder(text, document).run(diagnostics);
}

} // namespace filing
