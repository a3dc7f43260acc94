// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/check/labelverdicts.h"

#include "models/check/fieldfamily.h"
#include "models/check/samevalue.h"
#include "models/check/statementcells.h"
#include "models/text/pathtext.h"
#include "parsers/extraction/fieldpath.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <map>

namespace filing::models
{

namespace
{

/// The most digits a double holds for certain: 5211 stays "5211" and -0.22 "-0.22".
constexpr int digitsOfDouble = 15;

QString wordsOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        return QString::number(value.toDouble(), 'g', digitsOfDouble);
    }
    if (value.isBool()) {
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    }
    return value.toString();
}

std::optional<QString> amountOf(const QJsonValue &value)
{
    const QString words = wordsOf(value);
    return words.isEmpty() ? std::nullopt : std::optional(words);
}

Verdict judgeList(const ExpectedValue &expected, const QStringList &got)
{
    QStringList wanted;
    for (const QJsonValue &each : expected.value.toArray()) {
        wanted << wordsOf(each);
    }
    const bool right = std::equal(wanted.begin(), wanted.end(), got.begin(), got.end(),
                                  [](const QString &a, const QString &b) { return wordKey(a) == wordKey(b); });
    const QString comma = QStringLiteral(", ");
    return {expected.field, expected.field, wanted.join(comma), got.join(comma), right};
}

QStringList itemNumbers(const Extraction &extraction)
{
    QStringList numbers;
    for (const Item &item : extraction.items) {
        numbers << toText(item.number);
    }
    return numbers;
}

QStringList exhibitNumbers(const Extraction &extraction)
{
    QStringList numbers;
    for (const Exhibit &exhibit : extraction.exhibits) {
        numbers << toText(exhibit.number.text);
    }
    return numbers;
}

bool isScale(const QString &field)
{
    return statementKindOf(field) && (field.endsWith(QLatin1String("/scale")) || field.endsWith(QLatin1String("/shareScale")))
        && field.count(QLatin1Char('/')) == 1;
}

Verdict judgeScale(const ExpectedValue &expected, const Statement *statement)
{
    QString got;
    if (statement != nullptr) {
        got = QString::number(expected.field.endsWith(QLatin1String("/scale")) ? statement->scale : statement->shareScale);
    }
    const QString wanted = wordsOf(expected.value);
    return {family::scale(), expected.field, wanted, got, wanted == got};
}

Verdict judgeField(const ExpectedValue &expected, const Field *field)
{
    const std::string path = expected.field.toStdString();
    const QString wanted = wordsOf(expected.value);
    const bool there = field != nullptr && !field->isEmpty();
    const ValueKind kind = valueKindOf(path);
    const bool right = wanted.isEmpty() ? !there : there && saysTheSame(*field, wanted, kind);
    return {familyOf(path), expected.field, wanted, there ? shownValue(*field, kind) : QString(), right};
}

/// Statements are chosen by the cells that are known of them, so these are gathered first.
std::map<StatementKind, const Statement *> statementsMeant(const Extraction &extraction, const FilingLabel &label)
{
    std::map<StatementKind, std::vector<ExpectedCell>> cells;
    for (const ExpectedValue &expected : label.values) {
        if (const auto key = CellKey::parse(expected.field)) {
            cells[key->kind].push_back({expected.field, *key, amountOf(expected.value)});
        } else if (isScale(expected.field)) {
            cells.try_emplace(*statementKindOf(expected.field));
        }
    }
    std::map<StatementKind, const Statement *> meant;
    for (const auto &[kind, known] : cells) {
        meant[kind] = bestStatement(extraction, kind, known);
    }
    return meant;
}

} // namespace

bool isLabelKey(const QString &field)
{
    static const QRegularExpression path(QStringLiteral(
        "^(items|exhibits|cover/[A-Z]\\w+|items/\\d+/title|exhibits/\\d+/(number|description)"
        "|signatures/\\d+/(registrant|name|title|date)|release/(title|date|period)"
        "|statements/\\d+/(title|scaleNote|periods/\\d+|witnesses/\\d+|rows/\\d+/(label|cells/\\d+)))$"));
    return path.match(field).hasMatch() || isScale(field) || CellKey::parse(field).has_value();
}

std::vector<Verdict> judgeLabel(const Extraction &extraction, const FilingLabel &label)
{
    const std::map<StatementKind, const Statement *> statements = statementsMeant(extraction, label);
    std::vector<Verdict> verdicts;
    for (const ExpectedValue &expected : label.values) {
        const std::string path = expected.field.toStdString();
        if (expected.field == QLatin1String("items")) {
            verdicts.push_back(judgeList(expected, itemNumbers(extraction)));
        } else if (expected.field == QLatin1String("exhibits")) {
            verdicts.push_back(judgeList(expected, exhibitNumbers(extraction)));
        } else if (const auto key = CellKey::parse(expected.field)) {
            const Statement *statement = statements.at(key->kind);
            addCellVerdicts(verdicts, expected.field, amountOf(expected.value),
                            statement != nullptr ? findCell(*statement, *key) : nullptr);
        } else if (isScale(expected.field)) {
            verdicts.push_back(judgeScale(expected, statements.at(*statementKindOf(expected.field))));
        } else if (isCellPath(path)) {
            addCellVerdicts(verdicts, expected.field, amountOf(expected.value), findField(extraction, path));
        } else {
            verdicts.push_back(judgeField(expected, findField(extraction, path)));
        }
    }
    return verdicts;
}

} // namespace filing::models
