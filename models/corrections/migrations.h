// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings a store to the version this program knows: the numbered files of resources/sql, one transaction each.
#pragma once

#include <QSqlDatabase>
#include <QSqlError>

namespace filing::models
{

/// The version of a store that has seen all migrations.
[[nodiscard]] int knownStoreVersion();
/// PRAGMA user_version; -1 with `error` set when the file is no readable database.
[[nodiscard]] int storeVersion(const QSqlDatabase &database, QSqlError *error);
/// False with `error` set when a step fails; that step is then rolled back whole.
[[nodiscard]] bool migrate(const QSqlDatabase &database, QSqlError *error);

} // namespace filing::models
