// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Statements for tests, written as tabbed lines the way scan conversions print them, and solved statements printed as text so
// that a test compares one string.
#pragma once

#include "parsers/core/text.h"
#include "parsers/statements/rawstatement.h"

#include <string>
#include <string_view>

namespace filing::test
{

struct RawFixture
{
    ReadingTextPtr text;
    RawStatement raw;
};

/// Each line: label, then cells behind tabs; a cell's column is the number of tabs before it.
inline RawFixture rawFixture(std::string_view lines, int periods, GridSource source = GridSource::Tabs)
{
    ReadingTextBuilder builder;
    builder.appendVerbatim(lines, 0);
    RawFixture fixture;
    fixture.text = builder.finish();
    fixture.raw.source = source;
    fixture.raw.head.kind = StatementKind::Operations;
    fixture.raw.head.scale = 1000;
    fixture.raw.head.shareScale = 1000;
    fixture.raw.head.periods.resize(static_cast<std::size_t>(periods));
    for (int p = 0; p < periods && source != GridSource::Tabs; ++p) {
        fixture.raw.periodColumns.push_back(2 * p + 2);
    }
    for (const Span line : fixture.text->lines()) {
        const std::string_view words = fixture.text->text(line);
        if (trimmed(words).empty()) {
            continue;
        }
        RawLine raw;
        raw.text = line;
        std::uint32_t at = line.begin;
        int column = 0;
        for (const std::string_view cell : split(words, '\t')) {
            const std::string_view kept = trimmed(cell);
            if (!kept.empty()) {
                const auto begin = at + static_cast<std::uint32_t>(kept.data() - cell.data());
                const Span span{begin, begin + static_cast<std::uint32_t>(kept.size())};
                if (column == 0) {
                    raw.label = span;
                } else {
                    raw.cells.push_back({span, column});
                }
            }
            at += static_cast<std::uint32_t>(cell.size()) + 1;
            ++column;
        }
        fixture.raw.lines.push_back(std::move(raw));
    }
    return fixture;
}

/// "5211#" proven, "5211+" consistent, "5211" unchecked, "5211!" contradicted; "?" cannot be read, "-" blank; "r" behind
/// the mark: repaired.
inline std::string printedCell(const Cell &cell)
{
    if (!cell) {
        return "-";
    }
    std::string text = cell->value.empty() ? "?" : cell->value;
    text += cell->proof == Proof::Proven ? "#" : cell->proof == Proof::Consistent ? "+" : cell->proof == Proof::Contradicted ? "!" : "";
    return cell->status == Status::Repaired ? text + "r" : text;
}

inline std::string printedRow(const Row &row)
{
    std::string text = row.label.text + (row.heading ? " [heading]" : ":");
    for (const Cell &cell : row.cells) {
        text += row.heading ? "" : " " + printedCell(cell);
    }
    return text;
}

inline std::string printedRows(const Statement &statement)
{
    std::string text;
    for (const Row &row : statement.rows) {
        text += printedRow(row) + "\n";
    }
    return text;
}

inline const Row *findRow(const Statement &statement, std::string_view label)
{
    for (const Row &row : statement.rows) {
        if (row.label.text == label && !row.heading) {
            return &row;
        }
    }
    return nullptr;
}

/// A consistent statement of a company that does not exist; tests damage it.
inline constexpr std::string_view lanternBay =
    "Revenues:\t\t\t\t\t\t\t\t\n"
    "Product sales\t\t4,812\t\t3,977\t\t13,604\t\t11,238\n"
    "Service fees\t\t1,265\t\t1,104\t\t3,731\t\t3,190\n"
    "Total revenues\t\t6,077\t\t5,081\t\t17,335\t\t14,428\n"
    "Costs and expenses:\t\t\t\t\t\t\t\t\n"
    "Cost of revenues\t\t2,948\t\t2,517\t\t8,466\t\t7,133\n"
    "Research and development\t\t1,376\t\t1,294\t\t4,027\t\t3,815\n"
    "General and administrative\t\t892\t\t845\t\t2,611\t\t2,476\n"
    "Total costs and expenses\t\t5,216\t\t4,656\t\t15,104\t\t13,424\n"
    "Operating income\t\t861\t\t425\t\t2,231\t\t1,004\n"
    "Interest income\t\t37\t\t41\t\t118\t\t126\n"
    "Income before income taxes\t\t898\t\t466\t\t2,349\t\t1,130\n"
    "Provision for income taxes\t\t314\t\t163\t\t822\t\t396\n"
    "Net income\t\t584\t\t303\t\t1,527\t\t734\n"
    "Net income per share, basic and diluted\t\t0.08\t\t0.04\t\t0.21\t\t0.10\n"
    "Average shares outstanding, basic and diluted\t\t7,305\t\t7,212\t\t7,290\t\t7,198\n";

/// The statement with one piece of text replaced; the piece must be there.
inline std::string replaced(std::string_view text, std::string_view from, std::string_view to)
{
    std::string changed(text);
    const auto at = changed.find(from);
    return at == std::string::npos ? std::string() : changed.replace(at, from.size(), to);
}

} // namespace filing::test
