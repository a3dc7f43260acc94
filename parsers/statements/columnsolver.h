// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One period of a statement as a small puzzle: cells that may have been misread, each reading with its cost, and equations
// they must obey. Finds the cheapest assignment and how much dearer every other one is. Work is bounded.
#pragma once

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace filing::solve
{

/// A reading counts as pinned when every other explanation costs at least this much more.
inline constexpr double firmMargin = 10.0;
/// A reading may be believed, though not proven, from here on.
inline constexpr double acceptMargin = 4.0;

struct ColumnCell
{
    std::int64_t base = 0;                                   ///< The best reading by itself.
    std::vector<std::pair<std::int64_t, double>> options;    ///< Other readings, dearer by the second.
    std::function<double(std::int64_t)> cost;                ///< The extra cost of any value.
};

struct ColumnEquation
{
    std::vector<std::pair<std::size_t, int>> terms;          ///< Σ coefficient · cell = 0
};

struct ColumnResult
{
    bool solved = false;                                     ///< Some assignment within reach obeys all equations.
    bool exhausted = false;                                  ///< Work ran out; margins cannot be relied on.
    double cost = 0;                                         ///< Of the cheapest assignment.
    std::vector<std::int64_t> values;                        ///< The cheapest assignment; the bases if unsolved.
    std::vector<double> margin;                              ///< Per cell: how much dearer any other value is.
    std::vector<std::int64_t> runnerUp;                      ///< Per cell: that other value; equal to values if none.
};

[[nodiscard]] ColumnResult solveColumn(const std::vector<ColumnCell> &cells, const std::vector<ColumnEquation> &equations);

} // namespace filing::solve
