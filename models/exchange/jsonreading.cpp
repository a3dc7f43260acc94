// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/jsonreading.h"

#include "models/tr.h"

#include <cmath>

namespace filing::models
{

namespace
{

constexpr double mostExact = 9007199254740992.0; // 2^53: above, a JSON number is not exact.

} // namespace

std::optional<QJsonObject> jsonObject(const QByteArray &json, QString *problem)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(error.offset).count('\n') + 1;
        *problem = tr("line %1, byte %2: %3").arg(line).arg(error.offset).arg(error.errorString());
        return std::nullopt;
    }
    if (!document.isObject()) {
        *problem = tr("this is no JSON object");
        return std::nullopt;
    }
    return document.object();
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(0.5);
    if (!value.isDouble() || std::trunc(number) != number || std::abs(number) > mostExact) {
        return std::nullopt;
    }
    return static_cast<qint64>(number);
}

void JsonMembers::expect(bool holds, const char *name, const QString &what)
{
    if (!holds && m_problem.isEmpty()) {
        m_problem = tr("“%1” is no %2").arg(QLatin1String(name), what);
    }
}

QString JsonMembers::text(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    expect(value.isUndefined() || value.isString(), name, tr("text"));
    return value.toString();
}

qint64 JsonMembers::number(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    const auto number = wholeNumber(value);
    expect(value.isUndefined() || number.has_value(), name, tr("whole number"));
    return number.value_or(0);
}

} // namespace filing::models
