// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which number of a line belongs to which period, from grid columns where the table tells and from tab positions,
// learnt from the lines that are complete, where it does not.
#pragma once

#include "parsers/statements/numbertoken.h"

namespace filing::solve
{

/// One slot per period; empty for a dash or a blank.
using PeriodTokens = std::vector<std::optional<Token>>;

/// Where each period's values stand. Cumulative: positions count tabs, so one tab too many moves everything behind it.
struct ColumnModel
{
    std::vector<int> columns;
    bool cumulative = false;
    std::vector<int> foreign;    ///< Columns that belong to no period; their figures stay where they are.
};

[[nodiscard]] ColumnModel columnModel(const RawStatement &raw, const std::vector<std::vector<Token>> &lines);

/// Assigns in order; tokens that fit no period are left out.
[[nodiscard]] PeriodTokens assignPeriods(const std::vector<Token> &tokens, const ColumnModel &model);

/// Other ways to place the tokens of a line that has fewer than there are periods, nearest first.
[[nodiscard]] std::vector<PeriodTokens> otherAssignments(const std::vector<Token> &tokens, const ColumnModel &model);

} // namespace filing::solve
