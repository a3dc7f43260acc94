// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings a database to the version this program knows: the numbered files of a folder of resources/sql, one transaction each.
#pragma once

#include <QSqlDatabase>
#include <QSqlError>

namespace filing::models
{

/// The folder of migrations of the store of corrections; the library has one of its own.
inline constexpr char storeMigrations[] = ":/filingscope/sql";

/// The version of a database that has seen all migrations.
[[nodiscard]] int knownStoreVersion(const char *folder = storeMigrations);
/// PRAGMA user_version; -1 with `error` set when the file is no readable database.
[[nodiscard]] int storeVersion(const QSqlDatabase &database, QSqlError *error);
/// False with `error` set when a step fails; that step is then rolled back whole.
[[nodiscard]] bool migrate(const QSqlDatabase &database, QSqlError *error, const char *folder = storeMigrations);

} // namespace filing::models
