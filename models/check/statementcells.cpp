// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/check/statementcells.h"

#include "models/check/samevalue.h"
#include "models/text/pathtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace filing::models
{

namespace
{

/// Below it "Net income" and "Net income per share" would be one line.
constexpr double nearlyTheSame = 0.88;

const Row *rowNamed(const Statement &statement, const CellKey &key)
{
    const QString wanted = wordKey(key.label);
    const Row *nearest = nullptr;
    double most = nearlyTheSame;
    int seen = 0;
    for (const Row &row : statement.rows) {
        if (row.heading) {
            continue;
        }
        const QString label = wordKey(toText(row.label.text));
        if (label == wanted && ++seen == key.occurrence) {
            return &row;
        }
        const double alike = label == wanted ? 0 : similarity(label, wanted);
        if (alike > most) {
            most = alike;
            nearest = &row;
        }
    }
    return key.occurrence == 1 ? nearest : nullptr;
}

} // namespace

std::optional<StatementKind> statementKindOf(const QString &key)
{
    const QString first = key.section(QLatin1Char('/'), 0, 0);
    for (const StatementKind kind : {StatementKind::Operations, StatementKind::ComprehensiveIncome, StatementKind::BalanceSheet,
                                     StatementKind::CashFlows, StatementKind::Other}) {
        if (first == toText(name(kind))) {
            return kind;
        }
    }
    return std::nullopt;
}

std::optional<CellKey> CellKey::parse(const QString &key)
{
    static const QRegularExpression shape(
        QStringLiteral("^[a-z-]+/(?<label>.*?)(?:#(?<nth>[1-9]\\d?))?/(?<months>\\d{1,2})M-(?<end>\\d{4}-\\d{2}-\\d{2})$"));
    const auto kind = statementKindOf(key);
    const auto match = shape.match(key);
    if (!kind || !match.hasMatch()) {
        return std::nullopt;
    }
    CellKey made;
    made.kind = *kind;
    made.label = match.captured(QStringLiteral("label"));
    made.occurrence = std::max(1, match.captured(QStringLiteral("nth")).toInt());
    made.months = match.captured(QStringLiteral("months")).toInt();
    made.end = match.captured(QStringLiteral("end"));
    return made;
}

const Statement *bestStatement(const Extraction &extraction, StatementKind kind, const std::vector<ExpectedCell> &cells)
{
    const Statement *best = nullptr;
    qsizetype most = -1;
    for (const Statement &statement : extraction.statements) {
        if (statement.kind != kind) {
            continue;
        }
        const qsizetype right = std::count_if(cells.begin(), cells.end(), [&](const ExpectedCell &expected) {
            const Field *cell = findCell(statement, expected.key);
            return cell != nullptr && expected.value && saysTheSame(*cell, *expected.value, ValueKind::Amount);
        });
        if (right > most) {
            most = right;
            best = &statement;
        }
    }
    return best;
}

const Field *findCell(const Statement &statement, const CellKey &key)
{
    const auto column = std::find_if(statement.periods.begin(), statement.periods.end(), [&](const Period &period) {
        return period.months == key.months && period.end && toText(isoDate(*period.end)) == key.end;
    });
    const Row *row = rowNamed(statement, key);
    const auto index = static_cast<std::size_t>(column - statement.periods.begin());
    if (row == nullptr || index >= row->cells.size() || !row->cells[index]) {
        return nullptr;
    }
    return &*row->cells[index];
}

} // namespace filing::models
