// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the readers of JSON share: a parse error with its line, and members that must be of a type.
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace filing::models
{

/// nullopt with `problem` set: no JSON, or no object.
[[nodiscard]] std::optional<QJsonObject> jsonObject(const QByteArray &json, QString *problem);

/// Members of one object. The first one that is of another type than asked for is kept as the problem.
class JsonMembers
{
    Q_DECLARE_TR_FUNCTIONS(filing::models::JsonMembers)

public:
    explicit JsonMembers(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    /// Empty where there is none.
    [[nodiscard]] QString text(const char *name);
    /// A whole number; 0 where there is none.
    [[nodiscard]] qint64 number(const char *name);
    [[nodiscard]] const QJsonObject &object() const { return m_object; }
    [[nodiscard]] QString problem() const { return m_problem; }
    void expect(bool holds, const char *name, const QString &what);

private:
    QJsonObject m_object;
    QString m_problem;
};

/// A JSON number without a fraction that is exact as one.
[[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue &value);

} // namespace filing::models
