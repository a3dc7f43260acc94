// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Total expenses where the statement does not print them under that name: operating expenses plus cost of revenues
// above a gross profit, the parts of an identity, or revenues less operating income.
#pragma once

#include "parsers/series/series.h"

#include <optional>
#include <string>
#include <vector>

namespace filing::series
{

/// How total expenses of one column come about: rows with signs, in the statement's printed units.
struct ExpenseRecipe
{
    struct Part
    {
        std::size_t row = 0;
        int sign = 1;
    };
    std::vector<Part> parts;
    std::string composition;     ///< Words for the formula; empty for a single printed total.
};

/// `lines` as linesOf() gives them.
[[nodiscard]] std::optional<ExpenseRecipe> totalExpenses(const Statement &statement, const std::vector<SeriesLine> &lines,
                                                         std::size_t period);

} // namespace filing::series
