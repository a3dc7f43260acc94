// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that is known of each cell's printed words, and the arithmetic that chooses among their readings.
#pragma once

#include "parsers/statements/identities.h"
#include "parsers/statements/workrow.h"

namespace filing::solve
{

/// The words that stand for one cell: its own, and those of other passes.
struct CellWords
{
    struct Pass
    {
        std::string shown;
        bool clean = false;              ///< A clean number on a line that is no misread pass.
        std::vector<Span> spans;         ///< In text offsets.
    };
    std::vector<Pass> passes;            ///< The row's own first.
    bool undecided = false;              ///< Two passes look equally clean.
    std::size_t slidFrom = noLine;
    std::vector<Reading> readings;       ///< Cheapest first, costs relative to it; several where the words leave room.

    [[nodiscard]] bool isClean() const { return readings.size() == 1 && passes.front().clean; }
};

[[nodiscard]] CellWords cellWords(const WorkRow &row, std::size_t period, const NumberStyle &style);

/// The cost of a value given all passes, relative to the cell's cheapest reading.
[[nodiscard]] double costOf(const CellWords &words, Decimal value, const NumberStyle &style);

/// What became of a cell.
struct Decision
{
    std::optional<Decimal> value;        ///< Empty: cannot be read.
    double margin = 12;                  ///< How much dearer the next explanation is.
    std::optional<Decimal> runnerUp;
    std::vector<std::size_t> identities; ///< Those that chose the value.
    bool byArithmetic = false;
};

/// Rows × periods.
using CellWordsTable = std::vector<std::vector<std::optional<CellWords>>>;
using DecisionTable = std::vector<std::vector<std::optional<Decision>>>;

/// Solves every period under the sums, then settles per-share cells by the result and the share counts.
[[nodiscard]] DecisionTable decide(const CellWordsTable &words, const ValueTable &table,
                                   const std::vector<Identity> &identities, const NumberStyle &style);

} // namespace filing::solve
