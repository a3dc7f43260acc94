// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/statementtrace.h"

#include "parsers/core/text.h"
#include "parsers/core/trace.h"
#include "parsers/statements/valuecolumns.h"

#include <algorithm>
#include <string>

namespace filing
{

namespace
{

constexpr std::string_view periodRule = "statement.period";
constexpr std::string_view rowRule = "statement.row";

/// The words that stand in a column of the headings, or its first value where nothing does.
std::vector<Span> headingOf(const ValueColumn &column, const std::vector<TableLine> &lines, const Region &region)
{
    std::vector<Span> words;
    const auto in = [&column](const Piece &piece) { return piece.left < column.right && column.left < piece.right; };
    for (const std::size_t i : region.headers) {
        // Words above an HTML table have no columns.
        if (lines[region.body.front()].source == GridSource::Html && lines[i].grid < 0) {
            continue;
        }
        for (const Piece &piece : lines[i].pieces) {
            if (in(piece) && piece.kind != PieceKind::Rule) {
                words.push_back(piece.text);
            }
        }
    }
    for (auto i = region.body.begin(); words.empty() && i != region.body.end(); ++i) {
        const auto first = std::ranges::find_if(lines[*i].pieces, [&in](const Piece &piece) {
            return in(piece) && (piece.kind == PieceKind::Figure || piece.kind == PieceKind::Percent || piece.kind == PieceKind::Nil);
        });
        if (first != lines[*i].pieces.end()) {
            words = {first->text};
        }
    }
    std::ranges::sort(words);
    return words;
}

std::string_view whyNoPeriod(const ValueColumn &column, const std::string &heading)
{
    if (column.percents > column.figures || heading.find('%') != std::string::npos || heading.find("percent") != std::string::npos) {
        return "percent-column";
    }
    for (const std::string_view word : {"change", "variance", "increase", "decrease"}) {
        if (heading.find(word) != std::string::npos) {
            return "change-column";
        }
    }
    return "no-new-period-over-the-column";
}

std::string_view whyRepaired(const Field &cell)
{
    return cell.reason.starts_with("twin row") ? "second-pass-reads-so" : "arithmetic-says-so";
}

void traceCell(const Field &cell, const std::string &label)
{
    const std::string words = (label.empty() ? "" : label + ": ") + (cell.was.empty() ? cell.text : cell.was);
    if (cell.value.empty()) {
        tracePassed(cell.rule, cell.span(), words, "misread-and-not-decided");
    } else if (cell.rule == "statement.slid-cell") {
        traceTaken(cell.rule, cell.span(), words, "slid-to-the-line-above");
    } else if (cell.rule == "statement.repaired-cell") {
        traceTaken(cell.rule, cell.span(), words, whyRepaired(cell));
    }
}

} // namespace

void traceHead(const RawStatement &raw, const ReadingText &text, const std::vector<TableLine> &lines, const Region &region)
{
    if (!isTracing()) {
        return;
    }
    for (const Period &period : raw.head.periods) {
        traceTaken(periodRule, period.label.span(), period.label.text);
    }
    // Found once more, so that nobody has to keep them for a listener who is hardly ever there.
    const std::vector<ValueColumn> columns = findValueColumns(lines, region.body);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (std::ranges::find(raw.periodColumns, static_cast<int>(i) + 1) != raw.periodColumns.end()) {
            continue;
        }
        const std::vector<Span> heading = headingOf(columns[i], lines, region);
        std::string words;
        for (const Span span : heading) {
            words += lowered(text.text(span)) + " ";
        }
        if (!heading.empty()) {
            tracePassed(periodRule, text, heading, whyNoPeriod(columns[i], words));
        }
    }
    if (raw.head.scaleNote.isEmpty()) {
        tracePassed("statement.scale", text, region.titleText.isEmpty() ? lines[region.titleLine].text : region.titleText,
                    "no-note-of-the-scale");
    } else {
        traceTaken("statement.scale", raw.head.scaleNote.span(), raw.head.scaleNote.text);
    }
}

void traceRows(const std::vector<solve::WorkRow> &rows, const RawStatement &raw, const Statement &statement, const ReadingText &text)
{
    if (!isTracing()) {
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const solve::WorkRow &row = rows[i];
        if (row.line.part) {
            traceTaken(rowRule, text, row.line.label, "one-of-several-rows-on-the-line");
        }
        for (const solve::Shadow &shadow : row.shadows) {
            tracePassed(rowRule, text, raw.lines[shadow.line.raw].text, shadow.why);
        }
        if (row.numbersMoved) {
            tracePassed(rowRule, text, raw.lines[row.line.raw].text, "numbers-belong-to-the-row-below");
        }
        for (const Cell &cell : statement.rows[i].cells) {
            if (cell) {
                traceCell(*cell, statement.rows[i].label.text);
            }
        }
    }
}

} // namespace filing
