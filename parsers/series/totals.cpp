// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/series/totals.h"

#include <algorithm>

namespace filing::series
{

namespace
{

using Part = TotalRecipe::Part;

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

std::string sumOf(std::size_t count)
{
    return count == 1 ? std::string() : "sum of " + std::to_string(count) + " lines";
}

/// The identity that leads from revenues to the result of operations: to operating income, or, where the statement has no
/// such line, to the result before taxes.
const Identity *operatingIdentity(const Statement &statement, const std::vector<SeriesLine> &lines)
{
    for (const std::string_view result : {"operating-income", "pretax-income"}) {
        for (const Identity &identity : statement.identities) {
            const bool known = std::all_of(identity.terms.begin(), identity.terms.end(),
                                           [&lines](const Identity::Term &term) { return term.row < lines.size(); });
            if (known && identity.kind == Identity::Kind::Sum && identity.target < lines.size()
                && lines[identity.target].role == result) {
                return &identity;
            }
        }
        if (rowOf(lines, result)) {
            return nullptr;
        }
    }
    return nullptr;
}

/// The terms taken off (expenses) or put in (revenues) on the way to the result, subtotals left as they stand.
std::optional<TotalRecipe> fromIdentity(const Statement &statement, const std::vector<SeriesLine> &lines, std::size_t period,
                                        bool revenues)
{
    const Identity *identity = operatingIdentity(statement, lines);
    if (!identity) {
        return std::nullopt;
    }
    TotalRecipe recipe;
    bool fromRevenues = false;
    for (const Identity::Term &term : identity->terms) {
        const bool revenue = lines[term.row].group == SeriesLine::Group::Revenue;
        fromRevenues = fromRevenues || revenue;
        if (term.sign > 0 && !revenue) {
            return std::nullopt;
        }
        // A dash in one part says that nothing was earned or spent there.
        if ((term.sign > 0) == revenues && valueAt(statement, term.row, period)) {
            recipe.parts.push_back({term.row, 1});
        }
    }
    if (!fromRevenues || recipe.parts.empty()) {
        return std::nullopt;
    }
    recipe.composition = sumOf(recipe.parts.size());
    return recipe;
}

/// All of the roles, or nothing.
std::optional<TotalRecipe> partsOf(const Statement &statement, const std::vector<SeriesLine> &lines, std::size_t period,
                                   std::initializer_list<std::string_view> roles, std::string composition)
{
    TotalRecipe recipe{{}, std::move(composition)};
    for (const std::string_view role : roles) {
        const auto row = rowOf(lines, role);
        if (!valueAt(statement, row, period)) {
            return std::nullopt;
        }
        recipe.parts.push_back({*row, 1});
    }
    return recipe;
}

} // namespace

std::optional<TotalRecipe> totalExpenses(const Statement &statement, const std::vector<SeriesLine> &lines,
                                           std::size_t period)
{
    const auto total = rowOf(lines, "total-expenses");
    if (valueAt(statement, total, period)) {
        return TotalRecipe{{{*total, 1}}, {}};
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
        const TotalRecipe alone{{{*expenseRow, 1}}, {}};
        const TotalRecipe both{{{costRow.value_or(0), 1}, {*expenseRow, 1}}, "cost of revenues + operating expenses"};
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
    if (auto recipe = fromIdentity(statement, lines, period, false)) {
        return recipe;
    }
    if (revenues && operating) {
        return TotalRecipe{{{*revenueRow, 1}, {*operatingRow, -1}}, "revenues − operating income"};
    }
    return std::nullopt;
}

std::optional<TotalRecipe> totalRevenues(const Statement &statement, const std::vector<SeriesLine> &lines, std::size_t period)
{
    if (rowOf(lines, "total-revenues")) {
        return std::nullopt;
    }
    // Banks have no line of that name.
    if (auto recipe = partsOf(statement, lines, period, {"total-interest-income", "total-noninterest-income"},
                              "interest income + noninterest income")) {
        return recipe;
    }
    return fromIdentity(statement, lines, period, true);
}

} // namespace filing::series
