// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/series/lines.h"

#include "parsers/core/text.h"
#include "parsers/statements/roles.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <set>
#include <string_view>

namespace filing::series
{

namespace
{

using Group = SeriesLine::Group;

bool containsAny(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

bool isResultRole(std::string_view role)
{
    return containsAny(role, {"operating-income", "net-income", "gross-profit", "income-before", "income-from",
                              "comprehensive-income", "net-loss", "pretax", "net-interest"});
}

/// What the lexicon knows of a line's class; nullopt for a company's own lines.
std::optional<Group> groupFromLexicon(const Row &row)
{
    const RoleMatch match = matchLabel(row.label.text, StatementKind::Operations);
    if (match.role != row.role) {
        return std::nullopt;
    }
    switch (match.lineClass) {
    case LineClass::Revenue:
    case LineClass::RevenueTotal:
        return Group::Revenue;
    case LineClass::Expense:
    case LineClass::ExpenseTotal:
        return Group::Expense;
    case LineClass::Result:
        return Group::Result;
    case LineClass::Other:
    case LineClass::Tax:
    case LineClass::Memo:
        return Group::Other;
    default:
        return std::nullopt;
    }
}

/// What a role or label says by itself, where neither identity nor lexicon tells.
Group groupFromWords(std::string_view role)
{
    if (isResultRole(role)) {
        return Group::Result;
    }
    if (containsAny(role, {"income-tax", "interest", "other-income", "nonoperating", "non-operating", "minority",
                           "noncontrolling", "dividend", "discontinued"})) {
        return Group::Other;
    }
    if (containsAny(role, {"cost", "expense", "research", "selling", "general-and", "marketing", "amortization",
                           "depreciation", "restructuring", "impairment", "in-process"})) {
        return Group::Expense;
    }
    return containsAny(role, {"revenue", "sales"}) ? Group::Revenue : Group::Other;
}

std::string lineKey(const Row &row, std::string_view heading, const std::set<std::string, std::less<>> &taken)
{
    const std::string label = alnumKey(row.label.text);
    std::string key = "line:" + label;
    if (taken.contains(key) && !heading.empty()) {
        key = "line:" + alnumKey(heading) + "-" + label;
    }
    const std::string base = key;
    for (int number = 2; taken.contains(key); ++number) {
        key = base + "-" + std::to_string(number);
    }
    return key;
}

std::size_t firstSubtracted(const Identity &identity)
{
    std::size_t first = std::numeric_limits<std::size_t>::max();
    bool any = false;
    for (const Identity::Term &term : identity.terms) {
        if (term.sign < 0) {
            first = std::min(first, term.row);
            any = true;
        }
    }
    return any ? first : 0;
}

/// Terms of a total belong to the total's group; what is taken off on the way to an operating result is expense.
void spreadGroups(const Statement &statement, std::vector<SeriesLine> &lines)
{
    // Subtotals of subtotals settle after a few rounds.
    for (int round = 0; round < 3; ++round) {
        for (const Identity &identity : statement.identities) {
            if (identity.kind != Identity::Kind::Sum || identity.target >= lines.size()) {
                continue;
            }
            SeriesLine &target = lines[identity.target];
            target.total = true;
            const bool towardsOperating = containsAny(target.role, {"operating-income", "gross-profit"});
            const std::size_t firstExpense = firstSubtracted(identity);
            for (const Identity::Term &term : identity.terms) {
                if (term.row >= lines.size() || lines[term.row].group == Group::Result) {
                    continue;
                }
                if (target.group == Group::Revenue || target.group == Group::Expense) {
                    lines[term.row].group = target.group;
                } else if (towardsOperating && term.sign < 0) {
                    lines[term.row].group = Group::Expense;
                } else if (target.group == Group::Result && term.sign > 0 && term.row < firstExpense
                           && statement.rows[term.row].role.empty()) {
                    // A company's own line that stands above all expenses and that they are taken from.
                    lines[term.row].group = Group::Revenue;
                }
            }
        }
    }
}

/// Of several rows that could be the net result ("Income", "Net income"), the one that calls itself net.
bool isNetResult(const Statement &statement, const Row &row)
{
    const auto saysNet = [](const Row &other) {
        return other.role == "net-income" && startsWithIgnoringCase(trimmed(other.label.text), "net ");
    };
    return row.role != "net-income" || saysNet(row)
        || std::none_of(statement.rows.begin(), statement.rows.end(), saysNet);
}

Group groupOf(const Row &row)
{
    switch (row.measure) {
    case Measure::PerShare:
        return Group::PerShare;
    case Measure::Shares:
        return Group::Shares;
    default:
        return groupFromLexicon(row).value_or(groupFromWords(row.role.empty() ? lowered(row.label.text) : row.role));
    }
}

/// Parts may share a role; of totals and results, and of what totals are put together from, there is one.
bool mayShareRole(const Row &row)
{
    const Group group = groupOf(row);
    return !row.heading && !row.role.empty() && row.measure == Measure::Money && !row.role.starts_with("total-")
        && row.role != "cost-of-revenues" && (group == Group::Revenue || group == Group::Expense || group == Group::Other);
}

SeriesLine lineOf(const Statement &statement, const Row &row, std::string_view heading, std::set<std::string, std::less<>> &taken,
                  const std::set<std::string, std::less<>> &shared)
{
    SeriesLine line;
    if (row.heading || row.measure == Measure::Percent) {
        return line;
    }
    if (!row.role.empty() && !taken.contains(row.role) && !shared.contains(row.role) && isNetResult(statement, row)) {
        line.role = row.role;
    } else if (!alnumKey(row.label.text).empty()) {
        line.role = lineKey(row, heading, taken);
    } else {
        return line;
    }
    taken.insert(line.role);
    line.label = collapsed(row.label.text);
    while (!line.label.empty() && (line.label.back() == ':' || line.label.back() == '.')) {
        line.label.pop_back();
    }
    line.group = groupOf(row);
    line.total = line.role.starts_with("total-") || line.group == Group::Result;
    return line;
}

} // namespace

SharedRoles sharedRoles(const Statement &statement)
{
    SharedRoles roles;
    for (const Row &row : statement.rows) {
        if (!mayShareRole(row)) {
            continue;
        }
        const std::string label = alnumKey(row.label.text);
        if (roles.shared.contains(row.role) || roles.ownKeys.contains(row.role)) {
            roles.ownKeys.erase(row.role);
            roles.shared.insert(row.role);
        } else if (!label.empty()) {
            roles.ownKeys.emplace(row.role, "line:" + label);
        }
    }
    return roles;
}

std::vector<SeriesLine> linesOf(const Statement &statement)
{
    std::vector<SeriesLine> lines;
    std::set<std::string, std::less<>> taken;
    std::string_view heading;
    const std::set<std::string, std::less<>> shared = sharedRoles(statement).shared;
    for (const Row &row : statement.rows) {
        if (row.heading) {
            heading = row.label.text;
        }
        lines.push_back(lineOf(statement, row, heading, taken, shared));
        lines.back().order = static_cast<int>(lines.size()) - 1;
    }
    spreadGroups(statement, lines);
    return lines;
}

} // namespace filing::series
