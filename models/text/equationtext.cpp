// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/equationtext.h"

#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "models/tr.h"

namespace filing::models
{

namespace
{

/// More than this many rows are told by their number.
constexpr std::size_t maxNamed = 6;

QString rowName(const Statement &statement, std::size_t row)
{
    if (row >= statement.rows.size()) {
        return {};
    }
    const Row &named = statement.rows[row];
    return named.label.text.empty() ? filing::models::tr("line %1").arg(row + 1)
                                    : toText(named.label.text);
}

const Field *cellOf(const Statement &statement, std::size_t row, std::size_t period)
{
    if (row >= statement.rows.size() || period >= statement.rows[row].cells.size()) {
        return nullptr;
    }
    const Cell &cell = statement.rows[row].cells[period];
    return cell ? &*cell : nullptr;
}

QString amountOf(const Statement &statement, std::size_t row, std::size_t period)
{
    const Field *cell = cellOf(statement, row, period);
    return cell != nullptr ? amountText(*cell) : QStringLiteral("–");
}

QString signText(int sign, bool first)
{
    if (first) {
        return sign < 0 ? QStringLiteral("−") : QString();
    }
    return sign < 0 ? QStringLiteral(" − ") : QStringLiteral(" + ");
}

} // namespace

QString identityText(const Statement &statement, std::size_t identity)
{
    const Identity &known = statement.identities[identity];
    const QString target = rowName(statement, known.target);
    if (known.kind == Identity::Kind::PerShare && known.terms.size() == 2) {
        return QStringLiteral("%1 = %2 ÷ %3")
            .arg(target, rowName(statement, known.terms[0].row), rowName(statement, known.terms[1].row));
    }
    if (known.terms.size() > maxNamed) {
        return tr("%1 = sum of %n lines", nullptr, static_cast<int>(known.terms.size())).arg(target);
    }
    QString sum;
    for (const Identity::Term &term : known.terms) {
        sum += signText(term.sign, sum.isEmpty()) + rowName(statement, term.row);
    }
    return target + QStringLiteral(" = ") + sum;
}

QString equationText(const Statement &statement, const Check &check)
{
    if (check.identity >= statement.identities.size()) {
        return {};
    }
    const Identity &identity = statement.identities[check.identity];
    QString terms;
    if (identity.kind == Identity::Kind::PerShare && identity.terms.size() == 2) {
        terms = QStringLiteral("%1 ÷ %2").arg(amountOf(statement, identity.terms[0].row, check.period),
                                              amountOf(statement, identity.terms[1].row, check.period));
    } else {
        for (const Identity::Term &term : identity.terms) {
            if (cellOf(statement, term.row, check.period) != nullptr) {
                terms += signText(term.sign, terms.isEmpty()) + amountOf(statement, term.row, check.period);
            }
        }
    }
    const QString equals = check.holds ? QStringLiteral(" = ") : QStringLiteral(" ≠ ");
    return terms + equals + amountOf(statement, identity.target, check.period);
}

} // namespace filing::models
