// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/valuesearch.h"

#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "models/tr.h"
#include "parsers/core/date.h"
#include "parsers/corrections/landmarks.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

constexpr int mostHits = 4;
constexpr int rowBits = 16;

QString unitOf(Measure measure, const QString &currency)
{
    switch (measure) {
    case Measure::Money:
        return currency;
    case Measure::Shares:
        return tr("shares");
    case Measure::PerShare:
        return tr("%1 per share").arg(currency);
    case Measure::Percent:
        break;
    }
    return u"%"_s;
}

QString periodOf(int months, const QString &first, const QString &last)
{
    Period period;
    period.months = months;
    period.start = parseDate(first.toStdString());
    period.end = parseDate(last.toStdString());
    return period.end ? periodText(period) : QString();
}

const QString byWords = u"label.key LIKE ? ESCAPE '\\'"_s;

/// `line` says which lines of statements: "%1" in it stands for the roles; without any it is about the words of their
/// labels.
SqlCondition made(const ValueCondition &condition, const QString &line)
{
    SqlCondition made;
    QStringList parts;
    if (condition.roles.isEmpty()) {
        // Wherever in the label they stand.
        parts << line;
        made.values << u"% "_s + likePattern(toText(wordKey(condition.words.toStdString()))) + u" %"_s;
    } else {
        QStringList roles;
        for (const QString &role : condition.roles) {
            roles << u"?"_s;
            made.values << role;
        }
        parts << line.arg(u"SELECT role.id FROM role WHERE role.name IN (%1)"_s.arg(roles.join(u", "_s)));
    }
    if (condition.lower) {
        parts << (condition.lowerIncluded ? u"cell.value >= ?"_s : u"cell.value > ?"_s);
        made.values << *condition.lower;
    }
    if (condition.upper) {
        parts << (condition.upperIncluded ? u"cell.value <= ?"_s : u"cell.value < ?"_s);
        made.values << *condition.upper;
    }
    made.text = parts.join(u" AND "_s);
    return made;
}

} // namespace

SqlCondition conditionOf(const ValueCondition &condition)
{
    return condition.roles.isEmpty()
        ? made(condition,
               u"cell.line IN (SELECT line.id FROM line WHERE line.label IN (SELECT id FROM label WHERE %1))"_s.arg(
                   byWords))
        : made(condition, u"cell.role > 0 AND cell.role IN (%1)"_s);
}

std::vector<ValueHit> valueHits(LibraryDatabase &database, const ValueCondition &condition, qint64 filing)
{
    // "+" keeps SQLite from going through all values of the role instead of the cells of the filing.
    const SqlCondition cells = made(condition, condition.roles.isEmpty() ? byWords : u"+cell.role IN (%1)"_s);
    QSqlQuery query(database.database());
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT label.text, coalesce (role.name, ''), cell.text, cell.value, line.measure, line.currency, "
        u"cell.months, cell.first,"
        " cell.last, line.path || '/cells/' || cell.period, cell.span_begin, cell.span_end, cell.proof, cell.status"
        " FROM cell JOIN line ON line.id = cell.line JOIN label ON label.id = line.label LEFT JOIN role ON role.id = "
        "line.role"
        " WHERE cell.line BETWEEN ? AND ? AND %1 ORDER BY cell.last DESC, cell.line LIMIT %2"_s.arg(cells.text)
            .arg(mostHits));
    query.addBindValue(filing << rowBits);
    query.addBindValue(((filing + 1) << rowBits) - 1);
    for (const QVariant &value : cells.values) {
        query.addBindValue(value);
    }
    std::vector<ValueHit> hits;
    if (!query.exec()) {
        database.fail(query.lastError());
        return hits;
    }
    while (query.next()) {
        ValueHit hit;
        hit.label = query.value(0).toString();
        hit.role = query.value(1).toString();
        hit.text = query.value(2).toString();
        hit.value = query.value(3).toDouble();
        hit.unit = unitOf(static_cast<Measure>(query.value(4).toInt()), query.value(5).toString());
        hit.period = periodOf(query.value(6).toInt(), query.value(7).toString(), query.value(8).toString());
        hit.path = query.value(9).toString();
        hit.span = { query.value(10).toUInt(), query.value(11).toUInt() };
        hit.proof = static_cast<Proof>(query.value(12).toInt());
        hit.status = static_cast<Status>(query.value(13).toInt());
        hits.push_back(std::move(hit));
    }
    return hits;
}

QString valueText(const ValueHit &hit)
{
    QString text = u"%1: %2"_s.arg(hit.label, hit.text);
    return hit.period.isEmpty() ? text : text + u" · "_s + hit.period;
}

} // namespace filing::models
