// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/readtable.h"

#include "parsers/core/text.h"
#include "parsers/reading/layout.h"
#include "parsers/statements/headerzone.h"
#include "parsers/statements/periods.h"
#include "parsers/statements/rawstatement.h"
#include "parsers/statements/releasecalendar.h"
#include "parsers/statements/scale.h"
#include "parsers/statements/tablecolumns.h"
#include "parsers/statements/tablelines.h"
#include "parsers/statements/valuecolumns.h"

#include <algorithm>
#include <charconv>

namespace filing
{

namespace
{

constexpr std::size_t mostCuts = 40;
constexpr int widestCut = 4000;
constexpr std::size_t mostHeadings = 3;
/// Nobody marks columns over more lines than this; dragging must stay quick.
constexpr std::size_t mostLines = 600;

Span trimmedSpan(const ReadingText &text, Span span)
{
    const std::string_view words = text.text(span);
    const std::string_view kept = trimmed(words);
    if (kept.empty()) {
        return {span.begin, span.begin};
    }
    const auto begin = span.begin + static_cast<std::uint32_t>(kept.data() - words.data());
    return {begin, begin + static_cast<std::uint32_t>(kept.size())};
}

/// A line cut into its label and one piece for each column; blank ones are empty.
std::vector<Span> cutLine(const ReadingText &text, Span line, const TableColumns &columns, const ColumnCuts &cuts)
{
    std::vector<Span> parts;
    std::uint32_t begin = line.begin;
    for (const TableColumns::Character &character : columns.characters(text, line)) {
        while (parts.size() < cuts.size() && character.column >= cuts[parts.size()] && character.at < line.end) {
            parts.push_back(trimmedSpan(text, { begin, character.at }));
            begin = character.at;
        }
    }
    parts.push_back(trimmedSpan(text, {begin, line.end}));
    while (parts.size() < cuts.size() + 1) {
        parts.push_back({line.end, line.end});
    }
    return parts;
}

TableLine tableLine(const ReadingText &text, Span line, const TableColumns &columns, const ColumnCuts &cuts)
{
    TableLine made;
    made.text = line;
    made.source = GridSource::FixedWidth;
    const std::vector<Span> parts = cutLine(text, line, columns, cuts);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i].isEmpty()) {
            const PieceKind kind = i == 0 ? PieceKind::Words : pieceKind(text.text(parts[i]));
            const int left = static_cast<int>(i) * 10;
            made.pieces.push_back({parts[i], left, left + 9, kind});
            made.figures += kind == PieceKind::Figure ? 1 : 0;
        }
    }
    made.blank = made.pieces.empty();
    made.rule = !made.blank && std::all_of(made.pieces.begin(), made.pieces.end(), [&](const Piece &piece) {
        return pieceKind(text.text(piece.text)) == PieceKind::Rule;
    });
    made.indent = made.blank ? 0 : columns.columnOf(text, line, made.pieces.front().text.begin);
    return made;
}

/// A column has figures on this part of the lines that the fullest one has, or more.
constexpr std::ptrdiff_t fewest = 5;
constexpr unsigned figureStands = 1;
constexpr unsigned currencyStands = 2;
constexpr unsigned closerStands = 4;

/// Marks the columns that the figures of a line stand in.
void cover(std::vector<unsigned> &covered, const ReadingText &text, Span line, const TableColumns &columns)
{
    const std::vector<TableColumns::Character> characters = columns.characters(text, line);
    const auto at = [&](std::size_t i) { return text.text()[characters[i].at]; };
    bool label = true;
    for (std::size_t i = 0; i + 1 < characters.size();) {
        if (isSpace(at(i))) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end + 1 < characters.size() && !isSpace(at(end))) {
            ++end;
        }
        const PieceKind kind = pieceKind(text.text({ characters[i].at, characters[end].at }));
        // "Note 5" and "March 31, 2011" are still the label.
        const bool apart = i == 0 || at(i - 1) == '\t' || (i > 1 && isSpace(at(i - 2)));
        label = label && (kind == PieceKind::Words || !apart);
        if (!label && kind != PieceKind::Words && kind != PieceKind::Rule) {
            const auto right = static_cast<std::size_t>(std::min(characters[end - 1].column + 1, widestCut));
            covered.resize(std::max(covered.size(), right), 0);
            for (auto c = static_cast<std::size_t>(characters[i].column); c < right; ++c) {
                covered[c] |= kind == PieceKind::Currency ? currencyStands
                    : kind == PieceKind::Closer           ? closerStands
                                                          : figureStands;
            }
        }
        i = end;
    }
}

class Reader
{
public:
    Reader(const ReadingText &text, const ColumnCuts &cuts, const std::vector<Span> &lines)
        : m_text(text)
        , m_cuts(cuts)
        , m_columns(cuts.size())
        , m_places(text, lines)
    {
        for (const Span line : lines) {
            m_lines.push_back(tableLine(text, line, m_places, cuts));
        }
        while (m_body < m_lines.size() && !isBody(m_lines[m_body])) {
            ++m_body;
        }
        takeHeadings();
    }

    std::optional<RawStatement> run(const Statement &like)
    {
        RawStatement raw;
        raw.source = GridSource::FixedWidth;
        raw.head = headOf(like);
        for (std::size_t i = m_body; i < m_lines.size(); ++i) {
            if (!m_lines[i].blank && !m_lines[i].rule) {
                raw.lines.push_back(rawLine(m_lines[i]));
            }
        }
        takeScale(raw.head);
        const bool any = std::any_of(raw.lines.begin(), raw.lines.end(), [](const RawLine &line) { return !line.cells.empty(); });
        if (!any || !readHeader(raw, like)) {
            return std::nullopt;
        }
        return raw;
    }

private:
    bool isBody(const TableLine &line) const
    {
        return !line.blank && !line.rule && line.figures > 0 && headerLine(m_text, uncut(line)) == HeaderLine::None;
    }

    /// Lines of words right above the first figures are rows: "Revenues:". Not where they may be the title, with
    /// nothing between.
    void takeHeadings()
    {
        std::size_t top = m_body;
        while (top > 0 && m_body - top < mostHeadings && isHeading(m_lines[top - 1])) {
            --top;
        }
        const bool apart = top > 0 && !isHeading(m_lines[top - 1]);
        m_body = apart && m_body < m_lines.size() ? top : m_body;
    }

    bool isHeading(const TableLine &line) const
    {
        return line.pieces.size() == 1 && !line.rule && columnOfPiece(line.pieces.front()) == 0
            && headerLine(m_text, uncut(line)) == HeaderLine::None && !readScaleNote(m_text.text(line.text));
    }

    static Statement headOf(const Statement &like)
    {
        Statement head;
        head.kind = like.kind;
        head.basis = like.basis;
        head.document = like.document;
        head.title = like.title;
        head.scaleNote = like.scaleNote;
        head.scale = like.scale;
        head.shareScale = like.shareScale;
        head.currency = like.currency;
        return head;
    }

    /// A note within the span speaks louder than the statement that stood here before.
    void takeScale(Statement &head) const
    {
        for (std::size_t i = 0; i < m_body; ++i) {
            const auto note = readScaleNote(m_text.text(m_lines[i].text));
            if (!note) {
                continue;
            }
            const Span span{m_lines[i].text.begin + note->text.begin, m_lines[i].text.begin + note->text.end};
            head.scale = note->scale;
            head.shareScale = note->shareScale;
            head.scaleNote = Field();
            head.scaleNote.text = collapsed(m_text.text(span));
            head.scaleNote.pieces = m_text.toSourcePieces(span);
            head.scaleNote.rule = "statement.scale";
            return;
        }
    }

    /// The number of the column a piece was made for; see tableLine().
    static int columnOfPiece(const Piece &piece) { return piece.left / 10; }

    RawLine rawLine(const TableLine &line) const
    {
        RawLine raw;
        raw.text = line.text;
        raw.indent = line.indent;
        for (const Piece &piece : line.pieces) {
            if (columnOfPiece(piece) == 0) {
                raw.label = piece.text;
            } else {
                raw.cells.push_back({piece.text, columnOfPiece(piece)});
            }
        }
        return raw;
    }

    bool readHeader(RawStatement &raw, const Statement &like) const
    {
        HeaderInput input;
        const bool tabbed = !m_places.tabStops().empty();
        input.source = tabbed ? GridSource::Tabs : GridSource::FixedWidth;
        input.instants = raw.head.kind == StatementKind::BalanceSheet;
        input.proForma = raw.head.basis == Basis::ProForma;
        for (std::size_t c = 1; c <= m_columns; ++c) {
            input.columns.push_back(valueColumn(static_cast<int>(c)));
        }
        for (std::size_t i = 0; i < m_body; ++i) {
            if (!m_lines[i].blank && !m_lines[i].rule) {
                addHeaderCells(input.cells, m_text, uncut(m_lines[i]), static_cast<int>(i));
            }
        }
        HeaderPeriods header;
        if (!input.cells.empty()) {
            header = readPeriods(input, ReleaseCalendar(), m_text);
        }
        const auto figures = std::count_if(input.columns.begin(), input.columns.end(), [](const ValueColumn &column) {
            return column.percents * 2 <= column.figures + column.percents;
        });
        const bool counts = !tabbed || std::ssize(header.periods) == figures;
        const bool placed = !header.periods.empty() && counts
            && std::all_of(header.columns.begin(), header.columns.end(), [](int column) { return column >= 0; })
            && std::all_of(header.periods.begin(), header.periods.end(), [](const Period &period) { return period.end.has_value(); });
        if (placed) {
            raw.head.periods = header.periods;
            for (const int column : header.columns) {
                raw.periodColumns.push_back(column + 1);
            }
            return true;
        }
        if (like.periods.size() != m_columns) {
            return false;
        }
        raw.head.periods = like.periods;
        for (std::size_t c = 1; c <= m_columns; ++c) {
            raw.periodColumns.push_back(static_cast<int>(c));
        }
        return true;
    }

    /// A heading can stand over several columns: no cut goes through its words.
    TableLine uncut(const TableLine &line) const
    {
        TableLine whole;
        whole.text = line.text;
        whole.source = GridSource::FixedWidth;
        for (const Stretch &stretch : stretches(m_text.text(), line.text)) {
            const int left = m_places.columnOf(m_text, line.text, stretch.text.begin);
            const int right = m_places.columnOf(m_text, line.text, stretch.text.end);
            whole.pieces.push_back({ stretch.text, left, right, pieceKind(m_text.text(stretch.text)) });
        }
        return whole;
    }

    ValueColumn valueColumn(int column) const
    {
        ValueColumn made{widestCut, 0, 0, 0};
        for (std::size_t i = m_body; i < m_lines.size(); ++i) {
            for (const Piece &piece : m_lines[i].pieces) {
                const bool figure = piece.kind == PieceKind::Figure;
                if (columnOfPiece(piece) == column && (figure || piece.kind == PieceKind::Percent)) {
                    made.left = std::min(made.left, m_places.columnOf(m_text, m_lines[i].text, piece.text.begin));
                    made.right = std::max(made.right, m_places.columnOf(m_text, m_lines[i].text, piece.text.end));
                    ++(figure ? made.figures : made.percents);
                }
            }
        }
        // Nothing stands in it: where its cuts are.
        if (made.right == 0) {
            const auto at = static_cast<std::size_t>(column - 1);
            made.left = m_cuts[at];
            made.right = at + 1 < m_cuts.size() ? m_cuts[at + 1] : made.left + 1;
        }
        return made;
    }

    const ReadingText &m_text;
    const ColumnCuts &m_cuts;
    std::size_t m_columns;
    TableColumns m_places;
    std::vector<TableLine> m_lines;
    std::size_t m_body = 0;      ///< The first line with figures below the headings.
};

} // namespace

std::string cutsText(const ColumnCuts &cuts)
{
    std::string text = "cuts: ";
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        text += (i == 0 ? "" : ",") + std::to_string(cuts[i]);
    }
    return text;
}

std::optional<ColumnCuts> parseCuts(std::string_view text)
{
    constexpr std::string_view word = "cuts:";
    text = trimmed(text);
    if (!text.starts_with(word)) {
        return std::nullopt;
    }
    ColumnCuts cuts;
    for (const std::string_view part : split(text.substr(word.size()), ',')) {
        const std::string_view digits = trimmed(part);
        int cut = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), cut);
        const bool number = !digits.empty() && error == std::errc{} && end == digits.data() + digits.size();
        if (!number || cut < 0 || cut > widestCut || (!cuts.empty() && cut <= cuts.back()) || cuts.size() >= mostCuts) {
            return std::nullopt;
        }
        cuts.push_back(cut);
    }
    return cuts;
}

std::vector<Span> linesToRead(const ReadingText &text, Span source)
{
    std::vector<Span> lines;
    const Span within = text.fromSource(source);
    if (within.isEmpty()) {
        return lines;
    }
    const auto &all = text.lines();
    for (std::size_t i = text.lineAt(within.begin);
         i < all.size() && all[i].begin < within.end && lines.size() < mostLines; ++i) {
        lines.push_back(all[i]);
    }
    return lines;
}

ColumnCuts suggestedCuts(const ReadingText &text, Span source)
{
    // What stands in each column of characters on any line; a gap that nothing covers parts two columns of figures.
    const std::vector<Span> lines = linesToRead(text, source);
    const TableColumns columns(text, lines);
    std::vector<unsigned> covered;
    std::vector<std::vector<unsigned>> each;
    for (const Span line : lines) {
        std::vector<unsigned> own;
        cover(own, text, line, columns);
        covered.resize(std::max(covered.size(), own.size()), 0);
        for (std::size_t c = 0; c < own.size(); ++c) {
            covered[c] |= own[c];
        }
        each.push_back(std::move(own));
    }
    // On how many lines something stands there: the day of a heading ("March 31, 2011") makes no column.
    const auto support = [&each](std::size_t from, std::size_t to) {
        return std::count_if(each.begin(), each.end(), [&](const std::vector<unsigned> &line) {
            return std::any_of(line.begin() + static_cast<std::ptrdiff_t>(std::min(from, line.size())),
                               line.begin() + static_cast<std::ptrdiff_t>(std::min(to, line.size())), [](unsigned stands) { return stands != 0; });
        });
    };
    std::vector<std::pair<int, std::ptrdiff_t>> bands;
    std::ptrdiff_t most = 0;
    for (std::size_t c = 0; c < covered.size();) {
        if (covered[c] == 0) {
            ++c;
            continue;
        }
        const std::size_t begin = c;
        unsigned stands = 0;
        // "$" one blank before its figure is no column of its own; nor is it, or a bracket, behind a tab.
        while (c < covered.size()
               && (covered[c] != 0 || (c + 1 < covered.size() && covered[c + 1] != 0) || stands == currencyStands)) {
            stands |= covered[c];
            ++c;
        }
        if (stands != closerStands || bands.empty()) {
            bands.emplace_back(static_cast<int>(begin), support(begin, c));
            most = std::max(most, bands.back().second);
        }
    }
    ColumnCuts cuts;
    for (const auto &[column, count] : bands) {
        if (count * fewest >= most && cuts.size() < mostCuts) {
            cuts.push_back(column);
        }
    }
    return cuts;
}

std::optional<Statement> readTable(const ReadingText &text, Span source, const ColumnCuts &cuts, const Statement &like)
{
    const std::vector<Span> lines = linesToRead(text, source);
    if (lines.empty() || cuts.empty() || cuts.size() > mostCuts) {
        return std::nullopt;
    }
    const auto raw = Reader(text, cuts, lines).run(like);
    if (!raw) {
        return std::nullopt;
    }
    Statement statement = solveStatement(*raw, text);
    statement.source = text.toSource({lines.front().begin, lines.back().end});
    return statement;
}

std::optional<std::size_t> documentAt(const Extraction &extraction, Span source)
{
    for (std::size_t i = 0; i < extraction.documents.size(); ++i) {
        const SubmissionDocument &document = extraction.documents[i];
        if (document.text && document.content.contains(source)) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace filing
