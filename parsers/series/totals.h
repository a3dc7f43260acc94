// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Total revenues and expenses where the statement does not print them under that name: operating expenses plus cost of
// revenues above a gross profit, the parts of an identity, revenues less operating income, a bank's two kinds of income.
#pragma once

#include "parsers/series/series.h"

#include <optional>
#include <string>
#include <vector>

namespace filing::series
{

/// How the total of one column comes about: rows with signs, in the statement's printed units.
struct TotalRecipe
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
[[nodiscard]] std::optional<TotalRecipe> totalExpenses(const Statement &statement, const std::vector<SeriesLine> &lines,
                                                       std::size_t period);

/// Nothing where the statement has a row of that role: then the row speaks for itself.
[[nodiscard]] std::optional<TotalRecipe> totalRevenues(const Statement &statement, const std::vector<SeriesLine> &lines,
                                                       std::size_t period);

} // namespace filing::series
