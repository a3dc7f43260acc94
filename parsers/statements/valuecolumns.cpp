// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/valuecolumns.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <string>

namespace filing
{

namespace
{

constexpr int elsewhere = 1000;   ///< First column number of cells outside all value columns.

bool isValue(const Piece &piece)
{
    return piece.kind == PieceKind::Figure || piece.kind == PieceKind::Nil || piece.kind == PieceKind::Percent;
}

std::size_t firstCell(const TableLine &line)
{
    return line.hasLabel() ? 1 : 0;
}

int overlap(const Piece &piece, const ValueColumn &column)
{
    return std::min(piece.right, column.right) - std::max(piece.left, column.left);
}

int columnOf(const Piece &piece, const std::vector<ValueColumn> &columns)
{
    int best = -1;
    int bestOverlap = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int shared = overlap(piece, columns[i]);
        if (shared > bestOverlap) {
            bestOverlap = shared;
            best = static_cast<int>(i);
        }
    }
    return best;
}

// A label goes on in the next line when it breaks off in the middle of a phrase.
bool breaksOff(std::string_view label)
{
    const std::string_view words = trimmed(label);
    if (words.empty() || words.ends_with(':')) {
        return false;
    }
    if (words.ends_with(',') || words.ends_with('-') || words.ends_with('&') || words.ends_with('/')) {
        return true;
    }
    if (std::count(words.begin(), words.end(), '(') > std::count(words.begin(), words.end(), ')')) {
        return true;
    }
    const std::size_t space = words.find_last_of(" \t\n");
    const std::string last = lowered(words.substr(space == std::string_view::npos ? 0 : space + 1));
    for (const std::string_view word : {"and", "of", "for", "from", "to", "in", "on", "the", "a", "an", "or", "before", "per", "with", "after",
                                        "by", "at", "into", "cumulative", "attributable", "weighted"}) {
        if (last == word) {
            return true;
        }
    }
    return false;
}

bool startsInside(std::string_view label)
{
    const std::string_view words = trimmed(label);
    return !words.empty() && (isLower(words.front()) || (words.front() == '(' && words.size() > 3 && isLower(words[1]) && words[2] != ')'));
}

// "INCOME BEFORE EQUITY IN INCOME OF" / "ON ISSUANCE OF STOCK": all in capitals, the small words tell.
bool startsWithSmallWord(std::string_view label)
{
    const std::string_view words = trimmed(label);
    const std::string first = lowered(words.substr(0, words.find(' ')));
    for (const std::string_view word : {"and", "of", "on", "or", "from", "per", "by", "with"}) {
        if (first == word && first.size() < words.size()) {
            return true;
        }
    }
    return false;
}

class Lines
{
public:
    Lines(const ReadingText &text, const std::vector<ValueColumn> &columns)
        : m_text(text)
        , m_columns(columns)
    {
    }

    void add(const TableLine &line)
    {
        RawLine raw;
        raw.text = line.text;
        raw.indent = line.indent;
        std::size_t i = firstCell(line);
        if (i == 1) {
            raw.label = line.pieces.front().text;
        }
        addCells(raw, line, i);
        if (raw.cells.empty() && raw.label.isEmpty()) {
            return;
        }
        if (!m_lines.empty() && joins(m_lines.back(), raw, line)) {
            return;
        }
        m_lines.push_back(std::move(raw));
        m_afterGap = false;
    }
    void gap() { m_afterGap = true; }
    std::vector<RawLine> take() { return std::move(m_lines); }

private:
    void addCells(RawLine &raw, const TableLine &line, std::size_t from)
    {
        const bool tabbed = m_columns.empty();
        for (std::size_t i = from; i < line.pieces.size(); ++i) {
            const Piece &piece = line.pieces[i];
            int column = piece.left;
            if (!tabbed) {
                column = placed(line, i);
            }
            raw.cells.push_back({piece.text, column});
        }
    }

    // "$" goes with the figure behind it, ")" with the one before; figures with the column they stand in.
    int placed(const TableLine &line, std::size_t i) const
    {
        const auto &pieces = line.pieces;
        int found = -1;
        if (pieces[i].kind == PieceKind::Currency && i + 1 < pieces.size() && isValue(pieces[i + 1])) {
            found = columnOf(pieces[i + 1], m_columns);
        } else if (pieces[i].kind == PieceKind::Closer && i > 0 && isValue(pieces[i - 1])) {
            found = columnOf(pieces[i - 1], m_columns);
        } else {
            found = columnOf(pieces[i], m_columns);
        }
        return found >= 0 ? found + 1 : elsewhere + pieces[i].left;
    }

    // Puts a wrapped label together; true when `raw` needs no line of its own any more.
    bool joins(RawLine &last, RawLine &raw, const TableLine &line)
    {
        const std::string_view before = m_text.text(last.label);
        const std::string_view now = m_text.text(raw.label);
        if (last.label.isEmpty() || m_afterGap) {
            return false;
        }
        // Label above, values below: "Income from continuing operations before" / "   income taxes   1,234".
        const bool goesOn = breaksOff(before) || startsInside(now) || (!trimmed(before).ends_with(':') && startsWithSmallWord(now));
        if (last.cells.empty() && !raw.label.isEmpty() && goesOn && before.size() + now.size() < 300) {
            last.text = last.text.united(raw.text);
            last.label = last.label.united(raw.label);
            last.cells = std::move(raw.cells);
            return true;
        }
        // Values alone on the line below their label.
        if (last.cells.empty() && raw.label.isEmpty() && !before.ends_with(':') && line.source != GridSource::Tabs) {
            last.text = last.text.united(raw.text);
            last.cells = std::move(raw.cells);
            return true;
        }
        // Values above, rest of the label below.
        if (!last.cells.empty() && raw.cells.empty() && last.labelTail.isEmpty() && startsInside(now) && line.pieces.size() == 1
            && line.source != GridSource::Html) {
            last.text = last.text.united(raw.text);
            last.labelTail = raw.label;
            return true;
        }
        return false;
    }

    const ReadingText &m_text;
    const std::vector<ValueColumn> &m_columns;
    std::vector<RawLine> m_lines;
    bool m_afterGap = false;
};

// One printed column can take two columns of the grid: rows with a currency sign use the second, rows without the first. No row
// has figures in both.
void mergeSplit(std::vector<ValueColumn> &columns, const std::vector<TableLine> &lines, const std::vector<std::size_t> &body)
{
    for (std::size_t c = 0; c + 1 < columns.size();) {
        ValueColumn &left = columns[c];
        const ValueColumn &right = columns[c + 1];
        bool together = right.left - left.right > 1 || (left.percents > 0) != (right.percents > 0);
        for (std::size_t k = 0; k < body.size() && !together; ++k) {
            bool inLeft = false;
            bool inRight = false;
            for (std::size_t i = firstCell(lines[body[k]]); i < lines[body[k]].pieces.size(); ++i) {
                const Piece &piece = lines[body[k]].pieces[i];
                inLeft |= isValue(piece) && overlap(piece, left) > 0;
                inRight |= isValue(piece) && overlap(piece, right) > 0;
            }
            together = inLeft && inRight;
        }
        if (together) {
            ++c;
            continue;
        }
        left.right = right.right;
        left.figures += right.figures;
        left.percents += right.percents;
        columns.erase(columns.begin() + static_cast<std::ptrdiff_t>(c) + 1);
    }
}

} // namespace

std::vector<ValueColumn> findValueColumns(const std::vector<TableLine> &lines, const std::vector<std::size_t> &body)
{
    std::vector<std::pair<std::size_t, std::size_t>> rows;   // number of values, line
    for (const std::size_t i : body) {
        const TableLine &line = lines[i];
        if (line.source == GridSource::Tabs) {
            return {};
        }
        const auto values = static_cast<std::size_t>(std::count_if(line.pieces.begin() + static_cast<std::ptrdiff_t>(firstCell(line)),
                                                                   line.pieces.end(), isValue));
        if (values > 0) {
            rows.emplace_back(values, i);
        }
    }
    // Full rows first: they show the columns side by side; the others fall into place.
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<ValueColumn> columns;
    for (const auto &[count, i] : rows) {
        const TableLine &line = lines[i];
        for (std::size_t k = firstCell(line); k < line.pieces.size(); ++k) {
            const Piece &piece = line.pieces[k];
            if (!isValue(piece)) {
                continue;
            }
            int at = columnOf(piece, columns);
            if (at < 0) {
                columns.push_back({piece.left, piece.right, 0, 0});
                at = static_cast<int>(columns.size()) - 1;
            }
            ValueColumn &column = columns[static_cast<std::size_t>(at)];
            const bool percent = piece.kind == PieceKind::Percent
                || (k + 1 < line.pieces.size() && line.pieces[k + 1].kind == PieceKind::Percent
                    && line.pieces[k + 1].text.size() <= 2);
            ++(percent ? column.percents : column.figures);
        }
    }
    std::sort(columns.begin(), columns.end(), [](const ValueColumn &a, const ValueColumn &b) { return a.left < b.left; });
    mergeSplit(columns, lines, body);
    return columns;
}

std::vector<RawLine> rawLines(const ReadingText &text, const std::vector<TableLine> &lines, const std::vector<std::size_t> &body,
                              const std::vector<ValueColumn> &columns)
{
    Lines out(text, columns);
    std::size_t last = body.empty() ? 0 : body.front();
    for (const std::size_t i : body) {
        if (i > last + 1) {
            out.gap();
        }
        out.add(lines[i]);
        last = i;
    }
    return out.take();
}

} // namespace filing
