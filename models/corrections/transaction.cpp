// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/transaction.h"

#include <QSqlQuery>

namespace filing::models
{

Transaction::Transaction(const QSqlDatabase &database)
    : m_database(database)
{
    m_active = run(QStringLiteral("BEGIN IMMEDIATE"));
}

Transaction::~Transaction()
{
    if (m_active) {
        run(QStringLiteral("ROLLBACK"));
    }
}

bool Transaction::commit()
{
    if (!m_active || !run(QStringLiteral("COMMIT"))) {
        return false;
    }
    m_active = false;
    return true;
}

bool Transaction::run(const QString &statement)
{
    QSqlQuery query(m_database);
    if (query.exec(statement)) {
        return true;
    }
    m_error = query.lastError();
    return false;
}

} // namespace filing::models
