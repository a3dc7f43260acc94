// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/series/totalexpenses.h"

#include <algorithm>

namespace filing::series
{

namespace
{

using Part = ExpenseRecipe::Part;

std::optional<std::size_t> rowOf(const std::vector<SeriesLine> &lines, std::string_view role)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [role](const SeriesLine &line) { return line.role == role; });
    if (found == lines.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - lines.begin());
}

std::optional<Decimal> valueAt(const Statement &statement, std::optional<std::size_t> row, std::size_t period)
{
    if (!row || period >= statement.rows[*row].cells.size() || !statement.rows[*row].cells[period]) {
        return std::nullopt;
    }
    return statement.rows[*row].cells[period]->number();
}

/// Expenses may be printed as negative numbers; then they add to the result.
bool leadsTo(Decimal revenues, Decimal expenses, Decimal result)
{
    return revenues - expenses.abs() == result || revenues - expenses.abs() == -result;
}

/// The terms taken off on the way to operating income, subtotals left as they stand.
std::optional<ExpenseRecipe> fromIdentity(const Statement &statement, const std::vector<SeriesLine> &lines,
                                          std::size_t period)
{
    for (const Identity &identity : statement.identities) {
        if (identity.kind != Identity::Kind::Sum || identity.target >= lines.size()
            || lines[identity.target].role != "operating-income") {
            continue;
        }
        ExpenseRecipe recipe;
        bool whole = true;
        bool fromRevenues = false;
        for (const Identity::Term &term : identity.terms) {
            if (term.row >= lines.size()) {
                return std::nullopt;
            }
            fromRevenues = fromRevenues || lines[term.row].group == SeriesLine::Group::Revenue;
            if (term.sign < 0) {
                // A dash in one part says nothing was spent there.
                if (valueAt(statement, term.row, period)) {
                    recipe.parts.push_back({term.row, 1});
                }
            } else if (lines[term.row].group == SeriesLine::Group::Expense) {
                whole = false;
            }
        }
        if (whole && fromRevenues && !recipe.parts.empty()) {
            recipe.composition = recipe.parts.size() == 1 ? "" : "sum of " + std::to_string(recipe.parts.size()) + " lines";
            return recipe;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<ExpenseRecipe> totalExpenses(const Statement &statement, const std::vector<SeriesLine> &lines,
                                           std::size_t period)
{
    const auto total = rowOf(lines, "total-expenses");
    if (valueAt(statement, total, period)) {
        return ExpenseRecipe{{{*total, 1}}, {}};
    }
    const auto revenueRow = rowOf(lines, "total-revenues");
    const auto operatingRow = rowOf(lines, "operating-income");
    const auto costRow = rowOf(lines, "cost-of-revenues");
    const auto expenseRow = rowOf(lines, "total-operating-expenses");
    const auto revenues = valueAt(statement, revenueRow, period);
    const auto operating = valueAt(statement, operatingRow, period);
    const auto cost = valueAt(statement, costRow, period);
    const auto expenses = valueAt(statement, expenseRow, period);
    if (expenses) {
        const ExpenseRecipe alone{{{*expenseRow, 1}}, {}};
        const ExpenseRecipe both{{{costRow.value_or(0), 1}, {*expenseRow, 1}}, "cost of revenues + operating expenses"};
        // The figures decide whether operating expenses already hold the cost of revenues.
        if (revenues && operating && leadsTo(*revenues, *expenses, *operating)) {
            return alone;
        }
        if (cost && revenues && operating && leadsTo(*revenues, cost->abs() + expenses->abs(), *operating)) {
            return both;
        }
        if (!cost) {
            return alone;
        }
        // Nothing adds up: a gross profit between the two tells how they are meant.
        return rowOf(lines, "gross-profit") ? std::optional(both) : std::nullopt;
    }
    if (auto recipe = fromIdentity(statement, lines, period)) {
        return recipe;
    }
    if (revenues && operating) {
        return ExpenseRecipe{{{*revenueRow, 1}, {*operatingRow, -1}}, "revenues − operating income"};
    }
    return std::nullopt;
}

} // namespace filing::series
