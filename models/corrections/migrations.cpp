// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/migrations.h"

#include "models/corrections/transaction.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QStringList>

namespace filing::models
{

namespace
{

constexpr int versionDigits = 4;

/// In order; the number in front is the version a file leads to.
QStringList migrationFiles(const char *where)
{
    const QDir folder(QString::fromLatin1(where));
    QStringList files;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        files << folder.filePath(name);
    }
    return files;
}

int versionOf(const QString &file)
{
    return QFileInfo(file).fileName().left(versionDigits).toInt();
}

/// Separated by blank lines: a trigger has semicolons of its own.
QStringList statementsOf(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList statements;
    for (const QString &part : QString::fromUtf8(source.readAll()).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        const QStringList lines = part.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        const auto isComment = [](const QString &line) { return line.startsWith(QStringLiteral("--")); };
        if (!std::all_of(lines.begin(), lines.end(), isComment)) {
            statements << part;
        }
    }
    return statements;
}

bool run(const QSqlDatabase &database, const QString &statement, QSqlError *error)
{
    QSqlQuery query(database);
    if (query.exec(statement)) {
        return true;
    }
    *error = query.lastError();
    return false;
}

bool step(const QSqlDatabase &database, const QString &file, QSqlError *error)
{
    Transaction transaction(database);
    if (!transaction.isActive()) {
        *error = transaction.error();
        return false;
    }
    // Asked again under the lock: another process may have done this step meanwhile.
    if (storeVersion(database, error) >= versionOf(file)) {
        return true;
    }
    for (const QString &statement : statementsOf(file)) {
        if (!run(database, statement, error)) {
            return false;
        }
    }
    if (!run(database, QStringLiteral("PRAGMA user_version = %1").arg(versionOf(file)), error)) {
        return false;
    }
    if (!transaction.commit()) {
        *error = transaction.error();
        return false;
    }
    return true;
}

} // namespace

int knownStoreVersion(const char *folder)
{
    const QStringList files = migrationFiles(folder);
    return files.isEmpty() ? 0 : versionOf(files.last());
}

int storeVersion(const QSqlDatabase &database, QSqlError *error)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next()) {
        *error = query.lastError();
        return -1;
    }
    return query.value(0).toInt();
}

bool migrate(const QSqlDatabase &database, QSqlError *error, const char *folder)
{
    const int version = storeVersion(database, error);
    if (version < 0) {
        return false;
    }
    for (const QString &file : migrationFiles(folder)) {
        if (versionOf(file) > version && !step(database, file, error)) {
            return false;
        }
    }
    return true;
}

} // namespace filing::models
