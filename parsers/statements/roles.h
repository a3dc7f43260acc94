// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a statement's line is, told from its words: role, us-gaap concept, what its numbers measure and which way
// they count. The words come from resources/lexicon/line-items.tsv, compiled in. Pure and safe on any thread.
#pragma once

#include "parsers/extraction/statement.h"

#include <optional>
#include <string_view>
#include <vector>

namespace filing
{

/// How a line takes part in the statement's arithmetic.
enum class LineClass {
    Unknown,
    Revenue,         ///< Adds to total revenues.
    RevenueTotal,
    Expense,         ///< Adds to total expenses, printed positive.
    ExpenseTotal,
    Other,           ///< A gain or loss with a sign of its own: other income, minority interest, discontinued operations.
    Tax,             ///< Provision for income taxes, printed positive when it is an expense.
    Result,          ///< A subtotal: gross profit, operating income, pretax income, net income …
    PerShare,
    Shares,
    Asset,
    AssetTotal,
    Liability,
    LiabilityTotal,
    Equity,
    EquityTotal,
    CashFlow,
    CashFlowTotal,
    Memo,            ///< Printed below or beside the arithmetic: dividends per share, rates, cash at the beginning.
};

/// All views point to literals. `role` is empty for a line the lexicon does not know.
struct RoleMatch
{
    std::string_view role;
    std::string_view concept_;
    Measure measure = Measure::Money;
    LineClass lineClass = LineClass::Unknown;
    int edits = 0;               ///< Letters that had to be read differently; 0 for a clean match.

    [[nodiscard]] bool isKnown() const { return !role.empty(); }
};

/// The role of one label, without regard to its neighbours. "Basic" or "Total" alone are unknown here.
/// Tolerates case, punctuation, plurals, footnote marks and a few misread letters.
[[nodiscard]] RoleMatch matchLabel(std::string_view label, StatementKind kind);

/// How a line's figures are printed, where all of them are printed alike.
enum class Printed {
    Mixed,
    Whole,                       ///< "9,348": nothing behind a point, a hundred or more.
    Cents,                       ///< "4.55": two places, less than a thousand.
};

struct LabelledLine
{
    std::string_view label;
    bool heading = false;        ///< No values of its own.
    Printed printed = Printed::Mixed;
};

/// The roles of a whole statement's lines, read from top to bottom: headings give "Basic", "Total", "Services" and
/// bare "Net income" (under "Per share:") their meaning, unknown lines get the class of their section, and of two lines
/// that both could be total revenues the total keeps the role. One match per line, headings included.
[[nodiscard]] std::vector<RoleMatch> assignRoles(const std::vector<LabelledLine> &lines, StatementKind kind);

/// The roles there are, each once, in the order of the lexicon; per-share lines and share counts behind them. `edits` is 0.
[[nodiscard]] const std::vector<RoleMatch> &knownRoles();
/// What is known of a role; of several meanings the one of the statement's kind.
[[nodiscard]] std::optional<RoleMatch> roleNamed(std::string_view role, StatementKind kind);

} // namespace filing
