// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One SQLite transaction that takes the write lock at once and is rolled back unless committed. A read that turns into a write later
// could otherwise fail in the middle when another process writes.
#pragma once

#include <QSqlDatabase>
#include <QSqlError>

namespace filing::models
{

class Transaction
{
public:
    explicit Transaction(const QSqlDatabase &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] bool isActive() const { return m_active; }
    /// Durable when it gives true back.
    [[nodiscard]] bool commit();
    /// Of the last failed step.
    [[nodiscard]] QSqlError error() const { return m_error; }

private:
    bool run(const QString &statement);

    QSqlDatabase m_database;
    QSqlError m_error;
    bool m_active = false;
};

} // namespace filing::models
