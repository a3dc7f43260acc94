// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/depth.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace filing::solve
{

namespace
{

constexpr int deepest = 6;

/// A centred caption is not deeper than what it stands over.
std::vector<int> withoutCentring(const Statement &statement, std::vector<int> indents)
{
    for (std::size_t i = indents.size(); i-- > 0;) {
        if (statement.rows[i].heading && i + 1 < indents.size()) {
            indents[i] = std::min(indents[i], indents[i + 1]);
        }
    }
    return indents;
}

/// One row set in is an accident of typing.
bool showsIndents(const Statement &statement, const std::vector<int> &indents, const std::set<int> &steps)
{
    std::size_t setIn = 0;
    for (std::size_t i = 0; i < indents.size(); ++i) {
        const Row &row = statement.rows[i];
        setIn += !row.heading && !row.label.text.empty() && indents[i] > *steps.begin() ? 1 : 0;
    }
    return setIn > 1;
}

void fromIndents(Statement &statement, const std::vector<int> &indents, const std::set<int> &steps)
{
    int above = 0;
    for (std::size_t i = 0; i < indents.size(); ++i) {
        Row &row = statement.rows[i];
        const auto step = static_cast<int>(std::distance(steps.begin(), steps.lower_bound(indents[i])));
        // A total without words stands with the rows above it.
        row.depth = row.label.text.empty() ? above : std::min(step, deepest);
        above = row.depth;
    }
}

bool endsGroup(const Row &row, LineClass lineClass)
{
    switch (lineClass) {
    case LineClass::RevenueTotal:
    case LineClass::ExpenseTotal:
    case LineClass::AssetTotal:
    case LineClass::LiabilityTotal:
    case LineClass::EquityTotal:
    case LineClass::CashFlowTotal:
    case LineClass::Tax:
    case LineClass::Result:
        return true;
    default:
        return row.label.text.empty() || containsIgnoringCase(row.label.text, "total");
    }
}

/// Whether the row is the sum of rows from `first` on.
bool isTotalOf(const Statement &statement, std::size_t row, std::size_t first)
{
    return std::any_of(statement.identities.begin(), statement.identities.end(), [=](const Identity &identity) {
        return identity.kind == Identity::Kind::Sum && identity.target == row && identity.terms.size() > 1
            && std::all_of(identity.terms.begin(), identity.terms.end(),
                           [=](const Identity::Term &term) { return term.row >= first && term.row < row; });
    });
}

/// Rows under a caption with a colon are parts, up to their total.
void fromStructure(Statement &statement, const std::vector<LineClass> &classes)
{
    bool open = false;
    std::size_t first = 0;
    for (std::size_t i = 0; i < statement.rows.size(); ++i) {
        Row &row = statement.rows[i];
        row.depth = 0;
        if (row.heading) {
            open = row.label.text.ends_with(':');
            first = i + 1;
            continue;
        }
        const bool other = row.measure != statement.rows[std::min(first, i)].measure;
        // "Net income" begins the cash flows; it ends no group that has nothing in it yet.
        open = open && !other && !(i > first && endsGroup(row, classes[i])) && !isTotalOf(statement, i, first);
        row.depth = open ? 1 : 0;
    }
}

} // namespace

void setDepths(Statement &statement, const std::vector<int> &indents, const std::vector<LineClass> &classes)
{
    const std::vector<int> own = withoutCentring(statement, indents);
    std::set<int> steps;
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (!statement.rows[i].label.text.empty()) {
            steps.insert(own[i]);
        }
    }
    if (steps.size() > 1 && showsIndents(statement, own, steps)) {
        fromIndents(statement, own, steps);
    } else {
        fromStructure(statement, classes);
    }
}

} // namespace filing::solve
