// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/headerzone.h"

#include "parsers/core/text.h"
#include "parsers/statements/scale.h"

#include <algorithm>
#include <array>

namespace filing
{

namespace
{

using Kind = HeaderToken::Kind;

struct Counts
{
    int periods = 0;
    int supporting = 0;
    int words = 0;
};

Counts countTokens(std::string_view words)
{
    Counts counts;
    for (const HeaderToken &token : headerTokens(words)) {
        if (token.isPeriodPart()) {
            ++counts.periods;
        } else if (token.kind == Kind::Words) {
            ++counts.words;
        } else if (token.text.size() > 1 || counts.periods == 0) {   // "February 3, 2024 (1)" has a footnote.
            ++counts.supporting;
        }
    }
    return counts;
}

/// "First   Second   Third   Fourth", with "Quarter" on the line below: quarters of the year above them.
int ordinalOf(std::string_view word)
{
    constexpr std::array<std::string_view, 4> ordinals {"first", "second", "third", "fourth"};
    const auto found = std::find_if(ordinals.begin(), ordinals.end(), [&](std::string_view name) { return equalsIgnoringCase(word, name); });
    return found == ordinals.end() ? 0 : static_cast<int>(found - ordinals.begin()) + 1;
}

bool isOrdinals(const ReadingText &text, const TableLine &line)
{
    return line.pieces.size() >= 2 && std::all_of(line.pieces.begin(), line.pieces.end(), [&](const Piece &piece) {
        return ordinalOf(trimmed(text.text(piece.text))) > 0;
    });
}

bool isAside(std::string_view words)
{
    const std::string_view inner = trimmed(words);
    return (inner.starts_with('(') && inner.ends_with(')')) || readScaleNote(inner).has_value();
}

} // namespace

HeaderLine headerLine(const ReadingText &text, const TableLine &line)
{
    if (line.blank || line.rule || line.text.size() > 400) {
        return HeaderLine::None;
    }
    if (isOrdinals(text, line)) {
        return HeaderLine::Periods;
    }
    Counts behind;
    Counts first;
    bool firstFits = true;
    bool firstIsAside = false;
    int blanks = 0;
    for (std::size_t i = 0; i < line.pieces.size(); ++i) {
        const Piece &piece = line.pieces[i];
        if (piece.kind == PieceKind::Rule) {
            continue;
        }
        if (piece.kind == PieceKind::Currency || piece.kind == PieceKind::Nil || piece.kind == PieceKind::Closer) {
            ++behind.supporting;
            ++blanks;
            continue;
        }
        const std::string_view words = text.text(piece.text);
        const bool strange = hasPlainWord(words) && !isAside(words);
        if (i == 0) {
            first = strange ? Counts {} : countTokens(words);
            firstFits = !strange;
            firstIsAside = !strange && first.words > 0;
            continue;
        }
        if (strange && !firstFits) {
            return HeaderLine::None;             // A row of the body, nearly always.
        }
        const Counts counts = countTokens(words);
        behind.periods += counts.periods;
        behind.supporting += counts.supporting;
        behind.words += strange ? counts.words : 0;
    }
    if (firstFits && behind.words == 0) {
        return first.periods + behind.periods > 0 && !(firstIsAside && behind.periods == 0) ? HeaderLine::Periods
                                                                                                             : HeaderLine::Supporting;
    }
    // "Northfield Mills, Inc.        2011      2010": nothing but dates behind the words.
    if (!firstFits && behind.words == 0 && behind.periods > 0 && blanks == 0 && behind.supporting <= 1 && behind.periods >= line.figures) {
        return HeaderLine::Periods;
    }
    // Headings with one word more than is known ("Quarter Ended   Pro Rata   Quarter Ended") still name periods.
    const int periods = first.periods + behind.periods;
    if (firstFits && periods >= 2 && behind.words <= periods && line.figures <= periods) {
        return HeaderLine::Periods;
    }
    return HeaderLine::None;
}

HeaderLine HeaderLines::of(const TableLine &line) const
{
    std::optional<HeaderLine> &known = m_known[static_cast<std::size_t>(&line - m_lines.data())];
    if (!known) {
        known = headerLine(m_text, line);
    }
    return *known;
}

void addHeaderCells(std::vector<HeaderCell> &cells, const ReadingText &text, const TableLine &line, int number)
{
    const bool ordinals = isOrdinals(text, line);
    for (const Piece &piece : line.pieces) {
        const std::string_view words = text.text(piece.text);
        if (ordinals) {
            HeaderCell cell {{}, number, piece.left, piece.right};
            cell.token.kind = Kind::Quarter;
            cell.token.quarter = ordinalOf(trimmed(words));
            cell.token.months = 3;
            cell.token.text = piece.text;
            cells.push_back(cell);
            continue;
        }
        if (piece.kind == PieceKind::Rule || readScaleNote(words)) {
            continue;
        }
        for (HeaderToken token : headerTokens(words)) {
            HeaderCell cell;
            cell.line = number;
            cell.left = piece.left;
            cell.right = piece.right;
            if (line.source == GridSource::FixedWidth) {
                // Several headings in one stretch ("2011 2010") stand where their letters stand.
                cell.left = piece.left + static_cast<int>(token.text.begin);
                cell.right = piece.left + static_cast<int>(token.text.end);
            }
            token.text = {piece.text.begin + token.text.begin, piece.text.begin + token.text.end};
            cell.token = token;
            cells.push_back(cell);
        }
    }
}

std::string headerKey(const ReadingText &text, const TableLine &line)
{
    std::string key;
    for (const Piece &piece : line.pieces) {
        for (const HeaderToken &token : headerTokens(text.text(piece.text))) {
            if (token.isPeriodPart()) {
                key += alnumKey(token.text.of(text.text(piece.text))) + ' ';
            }
        }
    }
    return key;
}

} // namespace filing
