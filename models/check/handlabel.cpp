// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/check/handlabel.h"

#include "models/check/samevalue.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <map>
#include <set>

namespace filing::models
{

namespace
{

using Values = std::vector<ExpectedValue>;

void addCover(const QJsonObject &label, Values &values)
{
    const std::pair<const char *, const char *> facts[] = {
        {"registrant", "EntityRegistrantName"},
        {"state_of_incorporation", "EntityIncorporationStateCountryCode"},
        {"commission_file_number", "EntityFileNumber"},
        {"irs_ein", "EntityTaxIdentificationNumber"},
        {"address", "EntityAddress"},
        {"phone", "EntityPhone"},
        {"date_of_report", "DocumentPeriodEndDate"},
    };
    for (const auto &[key, concept_] : facts) {
        if (label.contains(QLatin1String(key))) {
            values.push_back({QStringLiteral("cover/") + QLatin1String(concept_), label[QLatin1String(key)]});
        }
    }
}

void addParts(const QJsonObject &label, Values &values)
{
    // "5.02(b)" is a part of item 5.02.
    static const QRegularExpression part(QStringLiteral("\\([a-z]\\)$"));
    QJsonArray items;
    for (const QJsonValue &item : label[QLatin1String("items")].toArray()) {
        items << item[QLatin1String("number")].toString().remove(part);
        const QJsonValue title = item[QLatin1String("title")];
        if (title.isString()) {
            values.push_back({QStringLiteral("items/%1/title").arg(items.size() - 1), title});
        }
    }
    values.push_back({QStringLiteral("items"), items});
    QJsonArray exhibits;
    for (const QJsonValue &exhibit : label[QLatin1String("exhibits")].toArray()) {
        exhibits << exhibit[QLatin1String("number")];
    }
    values.push_back({QStringLiteral("exhibits"), exhibits});
    for (const char *const member : {"name", "title", "date"}) {
        const QJsonValue value = label[QLatin1String("signatory")][QLatin1String(member)];
        if (value.isString()) {
            values.push_back({QStringLiteral("signatures/0/") + QLatin1String(member), value});
        }
    }
}

void addStatement(const QJsonObject &statement, Values &values)
{
    values.push_back({QStringLiteral("operations/scale"), statement[QLatin1String("unit_multiplier")]});
    values.push_back({QStringLiteral("operations/shareScale"), statement[QLatin1String("shares_unit_multiplier")]});
    const QJsonArray periods = statement[QLatin1String("periods")].toArray();
    std::map<QString, int> seen;
    std::set<QString> taken;
    for (const QJsonValue &row : statement[QLatin1String("rows")].toArray()) {
        if (row[QLatin1String("heading")].toBool()) {
            continue;
        }
        QString label = row[QLatin1String("label")].toString();
        if (const int nth = ++seen[wordKey(label)]; nth > 1) {
            label += QStringLiteral("#%1").arg(nth);
        }
        const QJsonArray cells = row[QLatin1String("values")].toArray();
        for (qsizetype i = 0; i < cells.size() && i < periods.size(); ++i) {
            const QString field = QStringLiteral("operations/%1/%2M-%3")
                                      .arg(label)
                                      .arg(periods[i][QLatin1String("length_months")].toInt())
                                      .arg(periods[i][QLatin1String("end_date")].toString());
            // A restated column stands beside the first one of the same period, which alone can be named.
            if (taken.insert(field).second) {
                values.push_back({field, cells[i]});
            }
        }
    }
}

} // namespace

bool isHandLabel(const QJsonObject &label)
{
    return label.contains(QLatin1String("registrant")) && label.contains(QLatin1String("statement_of_operations"));
}

std::vector<ExpectedValue> handLabelValues(const QJsonObject &label)
{
    Values values;
    // Without a registrant only the statement was looked at.
    if (label[QLatin1String("registrant")].isString()) {
        addCover(label, values);
        addParts(label, values);
    }
    if (label[QLatin1String("statement_of_operations")].isObject()) {
        addStatement(label[QLatin1String("statement_of_operations")].toObject(), values);
    }
    return values;
}

} // namespace filing::models
