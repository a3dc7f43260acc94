// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/corrections/tableplace.h"

#include "parsers/core/listkey.h"
#include "parsers/core/text.h"
#include "parsers/extraction/fieldpath.h"
#include "parsers/statements/tablecolumns.h"

#include <algorithm>

namespace filing
{

namespace
{

/// The key before which nothing stands.
constexpr std::string_view front = "-1";
/// Headings stand this near above the first line with figures.
constexpr std::size_t mostHeadings = 8;
constexpr std::size_t longestHeading = 140;
/// Two pieces of one table lie no farther apart.
constexpr std::size_t mostBlank = 2;

bool isBlank(const ReadingText &text, std::size_t line)
{
    return trimmed(text.text(text.lines()[line])).empty();
}

/// Lines of a reading text, both ends in.
struct Lines
{
    std::size_t first = 0;
    std::size_t last = 0;
};

Lines linesOf(const ReadingText &text, Span within)
{
    const std::size_t last = text.lineAt(within.isEmpty() ? within.begin : within.end - 1);
    return { text.lineAt(within.begin), std::max(last, text.lineAt(within.begin)) };
}

/// The line of a place; of one that no words stand for (a tag, white space left out) the next that has any.
std::optional<std::size_t> lineOf(const ReadingText &text, std::uint32_t source, Span content)
{
    for (std::uint32_t reach = 1;; reach *= 4) {
        const std::uint32_t end = std::min(content.end, source + reach);
        if (const Span there = text.fromSource({ source, end }); !there.isEmpty()) {
            return text.lineAt(there.begin);
        }
        if (end == content.end) {
            return std::nullopt;
        }
    }
}

bool hasOwnCells(const ReadingText &text, Lines lines)
{
    const Span span { text.lines()[lines.first].begin, text.lines()[lines.last].end };
    return std::any_of(text.grids().begin(), text.grids().end(), [&](const TableGrid &grid) {
        return grid.source == GridSource::Html && grid.text.overlaps(span);
    });
}

std::size_t blankBetween(const ReadingText &text, std::size_t from, std::size_t to)
{
    std::size_t blank = 0;
    for (std::size_t i = from; i < to; ++i) {
        blank += isBlank(text, i) ? 1 : mostBlank + 1;
    }
    return blank;
}

/// The grid around a line with the grids that go on from it, and the headings above.
std::optional<Lines> tableAround(const ReadingText &text, std::size_t line)
{
    const auto &grids = text.grids();
    const auto holds = [&](const TableGrid &grid) {
        const Lines lines = linesOf(text, grid.text);
        return lines.first <= line && line <= lines.last;
    };
    const auto at = std::find_if(grids.begin(), grids.end(), holds);
    if (at == grids.end()) {
        return std::nullopt;
    }
    Lines table = linesOf(text, at->text);
    for (auto next = at + 1; next != grids.end() && next->source != GridSource::Html; ++next) {
        const Lines lines = linesOf(text, next->text);
        if (blankBetween(text, table.last + 1, lines.first) > mostBlank) {
            break;
        }
        table.last = lines.last;
    }
    for (auto before = at; before != grids.begin() && (before - 1)->source != GridSource::Html; --before) {
        const Lines lines = linesOf(text, (before - 1)->text);
        if (blankBetween(text, lines.last + 1, table.first) > mostBlank) {
            break;
        }
        table.first = lines.first;
    }
    std::size_t blank = 0;
    std::size_t top = table.first;
    for (std::size_t i = table.first; i-- > 0 && table.first - i <= mostHeadings && blank < mostBlank;) {
        if (text.lines()[i].size() > longestHeading) {
            break;
        }
        blank = isBlank(text, i) ? blank + 1 : 0;
        top = blank > 0 ? top : i;
    }
    table.first = top;
    return table;
}

/// The statement that has most of these bytes, and at least its caret.
std::optional<std::size_t> statementOver(const Extraction &extraction, Span source)
{
    std::optional<std::size_t> found;
    std::uint32_t most = 0;
    for (std::size_t i = 0; i < extraction.statements.size(); ++i) {
        const Span there = extraction.statements[i].source;
        const std::uint32_t begin = std::max(there.begin, source.begin);
        const std::uint32_t end = std::min(there.end, std::max(source.end, source.begin + 1));
        if (begin < end && end - begin > most) {
            most = end - begin;
            found = i;
        }
    }
    return found;
}

std::string freshPath(const Extraction &extraction, Span source, const reshape::UsedPath &used)
{
    const auto &all = extraction.statements;
    std::size_t before = 0;
    while (before < all.size() && all[before].source.begin < source.begin) {
        ++before;
    }
    const std::string list = "statements/";
    const std::string after = before > 0 ? keyAt(all, before - 1) : std::string(front);
    const std::string next = before < all.size() ? keyAt(all, before) : std::string();
    return list + keyBetween(after, next, [&](std::string_view key) { return used && used(list + std::string(key)); });
}

bool belongsToFigure(char c)
{
    return c == '$' || c == '(' || c == '-';
}

/// Before the figures of each period as they were read; empty where they do not stand in columns one behind the other.
ColumnCuts cutsOf(const Statement &statement, const ReadingText &text, Span source)
{
    const TableColumns columns(text, linesToRead(text, source));
    ColumnCuts cuts;
    int right = -1;
    for (std::size_t p = 0; p < statement.periods.size(); ++p) {
        int left = -1;
        int end = right;
        for (const Row &row : statement.rows) {
            const Cell &cell = p < row.cells.size() ? row.cells[p] : Cell();
            const Span there = cell && cell->status == Status::Read ? text.fromSource(cell->span()) : Span();
            if (there.isEmpty()) {
                continue;
            }
            const Span line = text.lines()[text.lineAt(there.begin)];
            std::uint32_t begin = there.begin;
            for (std::uint32_t at = begin; at > line.begin && (isSpace(text.text()[at - 1]) || belongsToFigure(text.text()[at - 1])); --at) {
                begin = isSpace(text.text()[at - 1]) || columns.columnOf(text, line, at - 1) < right ? begin : at - 1;
            }
            const int column = columns.columnOf(text, line, begin);
            left = left < 0 ? column : std::min(left, column);
            end = std::max(end, columns.columnOf(text, line, there.end));
        }
        if (left < 0 || left < right || (!cuts.empty() && left <= cuts.back())) {
            return {};
        }
        cuts.push_back(left);
        right = end;
    }
    return cuts;
}

} // namespace

TableAt tableAt(const Extraction &extraction, Span at, const reshape::UsedPath &used)
{
    const auto document = documentAt(extraction, at);
    if (!document) {
        return { std::nullopt, NoTable::NoText };
    }
    const SubmissionDocument &in = extraction.documents[*document];
    const ReadingText &text = *in.text;
    const auto line = lineOf(text, at.begin, in.content);
    if (!line) {
        return { std::nullopt, NoTable::NoFigures };
    }
    Lines lines { *line, *line };
    const Span selected = at.isEmpty() ? Span() : text.fromSource(at);
    const bool selects = !selected.isEmpty() && text.lineAt(selected.end - 1) > text.lineAt(selected.begin);
    const auto statement = statementOver(extraction, at);
    if (selects) {
        lines = linesOf(text, selected);
    } else if (statement) {
        lines = linesOf(text, text.fromSource(extraction.statements[*statement].source));
    }
    if (hasOwnCells(text, lines)) {
        return { std::nullopt, NoTable::OwnCells };
    }
    if (!selects && !statement) {
        const auto around = tableAround(text, *line);
        if (!around) {
            return { std::nullopt, NoTable::NoFigures };
        }
        lines = *around;
    }
    TablePlace place;
    place.document = *document;
    place.source = text.toSource({ text.lines()[lines.first].begin, text.lines()[lines.last].end });
    place.cuts = statement ? cutsOf(extraction.statements[*statement], text, place.source) : ColumnCuts();
    if (place.cuts.empty()) {
        place.cuts = suggestedCuts(text, place.source);
    }
    if (place.cuts.empty()) {
        return { std::nullopt, NoTable::NoFigures };
    }
    place.fresh = !statement;
    place.path = statement ? statementPath(extraction, *statement) : freshPath(extraction, place.source, used);
    return { std::move(place), {} };
}

} // namespace filing
