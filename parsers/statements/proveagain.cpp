// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/proveagain.h"

#include "parsers/core/printednumber.h"
#include "parsers/statements/columnsolver.h"
#include "parsers/statements/prove.h"
#include "parsers/statements/valuetable.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace filing
{

namespace
{

using solve::FoundIdentity;
using solve::ValueTable;

Printed printedAs(const Row &row)
{
    bool allWhole = true;
    bool allSmall = true;
    bool anyCents = false;
    bool any = false;
    for (const Cell &cell : row.cells) {
        const auto number = cell ? cell->number() : std::nullopt;
        if (!number) {
            continue;
        }
        const auto shown = parsePrintedNumber(cell->text);
        const int places = shown ? shown->value.places() : number->places();
        const double size = std::fabs(number->toDouble());
        any = any || !number->isZero();
        allWhole = allWhole && places == 0 && (size >= 100 || number->isZero());
        allSmall = allSmall && size < 1000;
        anyCents = anyCents || places >= 2;
    }
    return !any ? Printed::Mixed : allWhole ? Printed::Whole : allSmall && anyCents ? Printed::Cents : Printed::Mixed;
}

/// What the machine was not sure of teaches no structure, unless a person stands by it.
bool isSoft(const Field &field)
{
    const bool reviewed = field.review != Review::Machine;
    return !reviewed
        && (field.status == Status::Repaired || std::any_of(field.alternatives.begin(), field.alternatives.end(), [](const Alternative &other) {
                return other.cost < solve::firmMargin;
            }));
}

/// A role a person gave decides the class; else the words and their neighbourhood do.
LineClass classOf(const Row &row, const RoleMatch &byWords, StatementKind kind)
{
    if (row.role == byWords.role) {
        return byWords.lineClass;
    }
    const auto known = roleNamed(row.role, kind);
    return known ? known->lineClass : LineClass::Unknown;
}

ValueTable tableOf(const Statement &statement)
{
    std::vector<LabelledLine> lines;
    for (const Row &row : statement.rows) {
        lines.push_back({row.label.text, row.heading, printedAs(row)});
    }
    const std::vector<RoleMatch> byWords = assignRoles(lines, statement.kind);
    ValueTable table = solve::valueTable(statement);
    for (std::size_t row = 0; row < statement.rows.size(); ++row) {
        table.rows[row].lineClass = classOf(statement.rows[row], byWords[row], statement.kind);
        for (std::size_t period = 0; period < std::min(table.periods, statement.rows[row].cells.size()); ++period) {
            const Cell &cell = statement.rows[row].cells[period];
            table.rows[row].soft[period] = cell && isSoft(*cell);
        }
    }
    return table;
}

bool sameRow(const Identity &a, const Identity &b)
{
    return a.kind == b.kind && a.target == b.target;
}

bool hasOneFor(const std::vector<Identity> &identities, const Identity &like)
{
    return std::any_of(identities.begin(), identities.end(), [&](const Identity &one) { return sameRow(one, like); });
}

} // namespace

std::string rowName(const Statement &statement, std::size_t row)
{
    const Row &named = statement.rows[row];
    if (!named.role.empty()) {
        return named.role;
    }
    return named.label.text.empty() ? "row " + std::to_string(row + 1) : named.label.text;
}

void nameIdentities(Statement &statement)
{
    for (Identity &identity : statement.identities) {
        identity.text = rowName(statement, identity.target) + " = ";
        const bool plain = std::all_of(identity.terms.begin(), identity.terms.end(),
                                       [](const Identity::Term &term) { return term.sign > 0; });
        if (identity.kind == Identity::Kind::PerShare) {
            identity.text += rowName(statement, identity.terms[0].row) + " \xC3\xB7 " + rowName(statement, identity.terms[1].row);
        } else if (plain && identity.terms.size() > 2) {
            identity.text += "sum of " + std::to_string(identity.terms.size()) + " rows";
        } else {
            for (std::size_t i = 0; i < identity.terms.size(); ++i) {
                const bool minus = identity.terms[i].sign < 0;
                identity.text += i == 0 ? (minus ? "\xE2\x88\x92" : "") : (minus ? " \xE2\x88\x92 " : " + ");
                identity.text += rowName(statement, identity.terms[i].row);
            }
        }
    }
}

void proveAgain(Statement &statement, Reshaped reshaped)
{
    const ValueTable table = tableOf(statement);
    std::vector<FoundIdentity> found = solve::findSums(table);
    std::vector<FoundIdentity> perShare = solve::findPerShare(table);
    found.insert(found.end(), std::make_move_iterator(perShare.begin()), std::make_move_iterator(perShare.end()));
    std::vector<Identity> now;
    for (FoundIdentity &one : found) {
        now.push_back(std::move(one.identity));
    }
    std::vector<Identity> &kept = statement.identities;
    if (reshaped == Reshaped::Structure) {
        std::erase_if(kept, [&](const Identity &old) { return hasOneFor(now, old); });
    } else {
        std::erase_if(now, [&](const Identity &one) { return hasOneFor(kept, one); });
    }
    if (now.empty() && reshaped == Reshaped::Cells) {
        prove(statement);
        return;
    }
    kept.insert(kept.end(), std::make_move_iterator(now.begin()), std::make_move_iterator(now.end()));
    std::stable_sort(kept.begin(), kept.end(), [](const Identity &a, const Identity &b) { return a.target < b.target; });
    nameIdentities(statement);
    prove(statement);
}

} // namespace filing
