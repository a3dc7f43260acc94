// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/prooftext.h"

#include "models/text/displaytext.h"
#include "models/text/equationtext.h"
#include "models/text/roletext.h"
#include "ui/tr.h"

#include <QGuiApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

std::optional<Decimal> valueAt(const Statement &statement, std::size_t row, std::size_t period)
{
    if (row >= statement.rows.size() || period >= statement.rows[row].cells.size()) {
        return std::nullopt;
    }
    const Cell &cell = statement.rows[row].cells[period];
    return cell ? cell->number() : std::nullopt;
}

QString scaleWord(std::int64_t scale)
{
    switch (scale) {
    case 1: return {};
    case 1'000: return tr("thousand");
    case 1'000'000: return tr("million");
    case 1'000'000'000: return tr("billion");
    default: return u"× %1"_s.arg(scale);
    }
}

/// Figures and their signs stay in their order inside words that are written from right to left.
QString leftToRight(const QString &text)
{
    return QGuiApplication::isRightToLeft() ? QChar(0x2066) + text + QChar(0x2069) : text;
}

QString joined(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : b.isEmpty() ? a : a + u' ' + b;
}

} // namespace

QString rowLabel(const Row &row)
{
    return row.label.text.empty() ? (row.role.empty() ? QString() : models::roleText(row.role)) : shown(row.label.text);
}

QString equationFigures(const Statement &statement, const Check &check)
{
    const QString equation = leftToRight(models::equationText(statement, check));
    if (check.holds || check.identity >= statement.identities.size()) {
        return equation;
    }
    const Identity &identity = statement.identities[check.identity];
    const std::optional<Decimal> target = valueAt(statement, identity.target, check.period);
    if (identity.kind != Identity::Kind::Sum || !target) {
        return equation;
    }
    Decimal sum;
    for (const Identity::Term &term : identity.terms) {
        if (const auto value = valueAt(statement, term.row, check.period)) {
            sum += term.sign < 0 ? -*value : *value;
        }
    }
    return equation + tr(" (off by %1)").arg(models::printedNumber((sum - *target).abs()));
}

std::vector<Check> checksOf(const Statement &statement, std::size_t row, std::size_t period)
{
    std::vector<Check> found;
    for (const Check &check : statement.checks) {
        if (check.period != period || check.identity >= statement.identities.size()) {
            continue;
        }
        const Identity &identity = statement.identities[check.identity];
        const bool takesPart = identity.target == row
            || std::any_of(identity.terms.begin(), identity.terms.end(),
                           [row](const Identity::Term &term) { return term.row == row; });
        if (takesPart) {
            found.push_back(check);
        }
    }
    return found;
}

QString unitText(const Statement &statement, const Row &row)
{
    const QString currency = shown(statement.currency);
    switch (row.measure) {
    case Measure::Money: return joined(scaleWord(statement.scale), currency);
    case Measure::Shares: return joined(scaleWord(statement.shareScale), tr("shares"));
    case Measure::PerShare: return tr("%1 a share").arg(currency);
    case Measure::Percent: return u"%"_s;
    }
    return {};
}

namespace
{

/// 1,796.7 million is 1,796,700,000: the place behind the point has become a zero that says nothing.
Decimal withoutZeros(Decimal value)
{
    return Decimal::parse(value.toString()).value_or(value);
}

} // namespace

QString wholeUnits(const Statement &statement, const Row &row, Decimal value)
{
    if (row.measure == Measure::Money && statement.scale != 1) {
        return models::printedNumber(withoutZeros(value * statement.scale)) + u' ' + shown(statement.currency);
    }
    if (row.measure == Measure::Shares && statement.shareScale != 1) {
        return models::printedNumber(withoutZeros(value * statement.shareScale)) + u' ' + tr("shares");
    }
    return {};
}

} // namespace filing::ui
