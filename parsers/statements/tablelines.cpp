// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/tablelines.h"

#include "parsers/core/date.h"
#include "parsers/core/text.h"
#include "parsers/reading/layout.h"

#include <algorithm>

namespace filing
{

namespace
{

constexpr std::uint32_t longestLine = 1200;   ///< Longer lines are paragraphs; nobody looks for columns in them.

bool isDashes(std::string_view words)
{
    std::size_t i = 0;
    int dashes = 0;
    while (i < words.size()) {
        const auto c = static_cast<unsigned char>(words[i]);
        if (c == '-' || c == '$' || c == '\\' || isSpace(words[i]) || c == '(' || c == ')') {
            dashes += c == '-' ? 1 : 0;
            ++i;
        } else if (c == 0xE2 && i + 2 < words.size() && static_cast<unsigned char>(words[i + 1]) == 0x80
                   && static_cast<unsigned char>(words[i + 2]) >= 0x90 && static_cast<unsigned char>(words[i + 2]) <= 0x95) {
            ++dashes;
            i += 3;
        } else if (c == 0xE2 && i + 2 < words.size() && static_cast<unsigned char>(words[i + 1]) == 0x88
                   && static_cast<unsigned char>(words[i + 2]) == 0x92) {
            ++dashes;
            i += 3;
        } else {
            return false;
        }
    }
    return dashes > 0;
}

bool isCurrency(std::string_view words)
{
    return words == "$" || words == "\\$" || words == "US$" || words == "\xC2\xA2" || words == "\xE2\x82\xAC" || words == "\xC2\xA3"
        || words == "RMB" || words == "C$" || words == "($" || words == "$(" || words == "(";
}

bool isCloser(std::string_view words)
{
    return words == ")" || words == "))" || words == "%)" || words == ")%" || words == "]";
}

// Digits prevail and no word of four letters stands in it: a number, if a misread one.
bool isFigure(std::string_view words)
{
    // "Dec 31, 2004" is a date.
    if (words.size() >= 3 && isAlpha(words[0]) && isAlpha(words[1]) && isAlpha(words[2]) && monthFromName(words.substr(0, 3))) {
        return false;
    }
    int digits = 0;
    int letters = 0;
    int run = 0;
    for (const char c : words) {
        digits += isDigit(c) ? 1 : 0;
        letters += isAlpha(c) ? 1 : 0;
        run = isAlpha(c) ? run + 1 : 0;
        if (run >= 4) {
            return false;
        }
    }
    return digits > 0 && digits >= letters && words.size() <= 60;
}

void splitGridRow(const ReadingText &text, const GridRow &row, TableLine &line)
{
    for (const GridCell &cell : row.cells) {
        if (!cell.text.isEmpty()) {
            const std::string_view words = text.text(cell.text);
            line.pieces.push_back({cell.text, cell.column, cell.column + std::max(1, cell.columnSpan), pieceKind(words)});
        }
    }
}

// "(2,046) (1,967)": brackets may leave only one blank between two columns of a typewritten table.
void addFigures(const ReadingText &text, const Stretch &stretch, TableLine &line)
{
    const std::string_view words = text.text(stretch.text);
    std::vector<Piece> parts;
    bool open = false;                       // A currency sign waits for its figure.
    for (std::size_t i = 0; i < words.size();) {
        const std::size_t blank = std::min(words.find(' ', i), words.size());
        const std::string_view token = words.substr(i, blank - i);
        const PieceKind kind = pieceKind(token);
        const auto begin = stretch.text.begin + static_cast<std::uint32_t>(i);
        const auto end = stretch.text.begin + static_cast<std::uint32_t>(blank);
        const bool joins = !parts.empty() && (open || kind == PieceKind::Closer || token == "%");
        if (joins) {
            parts.back().text.end = end;
            parts.back().right = stretch.left + static_cast<int>(blank);
        } else if (!token.empty()) {
            parts.push_back({{begin, end}, stretch.left + static_cast<int>(i), stretch.left + static_cast<int>(blank), kind});
        }
        open = kind == PieceKind::Currency || (open && token.empty());
        i = blank + 1;
    }
    for (Piece &part : parts) {
        part.kind = pieceKind(text.text(part.text));
        line.pieces.push_back(part);
    }
}

void splitText(const ReadingText &text, TableLine &line, bool tabbed)
{
    if (line.text.size() > longestLine && !tabbed) {
        line.pieces.push_back({line.text, 0, 1, PieceKind::Words});
        return;
    }
    for (const Stretch &stretch : stretches(text.text(), line.text)) {
        const std::string_view words = text.text(stretch.text);
        if (tabbed) {
            line.pieces.push_back({stretch.text, stretch.tabs, stretch.tabs, pieceKind(words)});
        } else if (const PieceKind kind = pieceKind(words); kind == PieceKind::Words || kind == PieceKind::Rule) {
            line.pieces.push_back({stretch.text, stretch.left, stretch.right, kind});
        } else {
            addFigures(text, stretch, line);
        }
    }
}

void finish(const ReadingText &text, TableLine &line)
{
    const std::string_view words = text.text(line.text);
    line.blank = line.pieces.empty();
    line.rule = !line.blank && std::all_of(line.pieces.begin(), line.pieces.end(), [](const Piece &piece) {
        return piece.kind == PieceKind::Rule;
    });
    line.figures = static_cast<int>(std::count_if(line.pieces.begin(), line.pieces.end(), [](const Piece &piece) {
        return piece.kind == PieceKind::Figure;
    }));
    for (const char c : words) {
        if (!isSpace(c) && c != '\xC2' && c != '\xA0') {
            break;
        }
        line.indent += c == '\t' ? 4 : 1;
    }
}

} // namespace

PieceKind pieceKind(std::string_view words)
{
    if (words.size() >= 1 && words.find_first_not_of("_=- \t") == std::string_view::npos
        && (words.find('_') != std::string_view::npos || words.find('=') != std::string_view::npos || words.size() >= 4)) {
        return PieceKind::Rule;
    }
    if (isCloser(words)) {
        return PieceKind::Closer;
    }
    if (isCurrency(words)) {
        return PieceKind::Currency;
    }
    if (isDashes(words) || equalsIgnoringCase(words, "nil")) {
        return PieceKind::Nil;
    }
    if (words.ends_with('%') || words.ends_with("%)")) {
        return words.find_first_of("0123456789") != std::string_view::npos && !isFigure(words) ? PieceKind::Words : PieceKind::Percent;
    }
    return isFigure(words) ? PieceKind::Figure : PieceKind::Words;
}

bool looksLikeYear(std::string_view words)
{
    if (words.size() < 4 || !isDigit(words[0]) || !isDigit(words[1]) || !isDigit(words[2]) || !isDigit(words[3])
        || (words.size() > 4 && (isDigit(words[4]) || words[4] == ',' || words[4] == '.'))) {
        return false;
    }
    const int year = (words[0] - '0') * 1000 + (words[1] - '0') * 100 + (words[2] - '0') * 10 + (words[3] - '0');
    return year >= 1980 && year <= 2049 && words.size() <= 12;
}

std::vector<TableLine> tableLines(const ReadingText &text)
{
    std::vector<TableLine> lines;
    lines.reserve(text.lines().size());
    std::size_t grid = 0;
    std::size_t row = 0;
    const auto &grids = text.grids();
    std::uint32_t done = 0;
    for (const Span span : text.lines()) {
        if (span.begin < done) {
            continue;
        }
        while (grid < grids.size() && (row >= grids[grid].rows.size() || grids[grid].rows[row].text.end < span.begin)) {
            if (row >= grids[grid].rows.size()) {
                ++grid;
                row = 0;
            } else {
                ++row;
            }
        }
        TableLine line;
        line.text = span;
        const bool inGrid = grid < grids.size() && row < grids[grid].rows.size() && grids[grid].rows[row].text.begin < span.end;
        if (inGrid) {
            line.grid = static_cast<int>(grid);
            line.source = grids[grid].source;
            if (line.source == GridSource::Html) {
                line.text = grids[grid].rows[row].text.united(span);
                done = line.text.end;
                splitGridRow(text, grids[grid].rows[row], line);
            }
            ++row;
        }
        const bool hasTab = text.text(span).find('\t') != std::string_view::npos;
        if (!inGrid) {
            line.source = hasTab ? GridSource::Tabs : GridSource::FixedWidth;
        }
        if (!inGrid || line.source != GridSource::Html) {
            splitText(text, line, line.source == GridSource::Tabs);
        }
        finish(text, line);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace filing
