// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/prooftext.h"

#include "models/text/displaytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("prooftext", text);
}

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

QString joined(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : b.isEmpty() ? a : a + u' ' + b;
}

/// "a + b − c" over the terms; `term` gives a term's words, empty to leave it out.
template<typename Words>
QString sumOf(const Identity &identity, Words term)
{
    QString text;
    for (const Identity::Term &part : identity.terms) {
        const QString words = term(part);
        if (words.isEmpty()) {
            continue;
        }
        if (text.isEmpty()) {
            text = part.sign < 0 ? u"−"_s + words : words;
        } else {
            text += (part.sign < 0 ? u" − "_s : u" + "_s) + words;
        }
    }
    return text;
}

} // namespace

QString rowLabel(const Row &row)
{
    return row.label.text.empty() ? shown(row.role) : shown(row.label.text);
}

QString equationFigures(const Statement &statement, const Identity &identity, std::size_t period, bool holds)
{
    const std::optional<Decimal> target = valueAt(statement, identity.target, period);
    const QString printed = target ? models::printedNumber(*target) : u"—"_s;
    const auto figure = [&](const Identity::Term &term) {
        const std::optional<Decimal> value = valueAt(statement, term.row, period);
        return value ? models::printedNumber(*value) : QString();
    };
    if (identity.kind == Identity::Kind::PerShare) {
        if (identity.terms.size() < 2) {
            return printed;
        }
        QString left = joined(figure(identity.terms[0]), statement.scale == statement.shareScale ? QString() : scaleWord(statement.scale));
        const QString right = joined(figure(identity.terms[1]), statement.scale == statement.shareScale ? QString() : scaleWord(statement.shareScale));
        return left + u" ÷ "_s + right + (holds ? u" = "_s : u" ≠ "_s) + printed;
    }
    const QString left = sumOf(identity, figure);
    if (holds || !target) {
        return left + (holds ? u" = "_s : u" ≠ "_s) + printed;
    }
    Decimal sum;
    for (const Identity::Term &term : identity.terms) {
        if (const auto value = valueAt(statement, term.row, period)) {
            sum += term.sign < 0 ? -*value : *value;
        }
    }
    return tr("%1 = %2, but %3 stands there (off by %4)")
        .arg(left, models::printedNumber(sum), printed, models::printedNumber((sum - *target).abs()));
}

QString equationWords(const Statement &statement, const Identity &identity)
{
    const auto label = [&](std::size_t row) {
        return row < statement.rows.size() ? rowLabel(statement.rows[row]) : QString();
    };
    const QString target = label(identity.target);
    if (identity.kind == Identity::Kind::PerShare && identity.terms.size() > 1) {
        return label(identity.terms[0].row) + u" ÷ "_s + label(identity.terms[1].row) + u" = "_s + target;
    }
    return sumOf(identity, [&](const Identity::Term &term) { return label(term.row); }) + u" = "_s + target;
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

QString wholeUnits(const Statement &statement, const Row &row, Decimal value)
{
    if (row.measure == Measure::Money && statement.scale != 1) {
        return models::printedNumber(value * statement.scale) + u' ' + shown(statement.currency);
    }
    if (row.measure == Measure::Shares && statement.shareScale != 1) {
        return models::printedNumber(value * statement.shareScale) + u' ' + tr("shares");
    }
    return {};
}

} // namespace filing::ui
