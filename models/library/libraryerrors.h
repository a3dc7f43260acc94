// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why the library said no, in one plain sentence each: what, where, what to do.
#pragma once

#include <QSqlError>
#include <QString>

namespace filing::models
{

[[nodiscard]] QString libraryErrorText(const QString &file, const QSqlError &error);
[[nodiscard]] QString libraryNewerText(const QString &file, int version, int known);
[[nodiscard]] QString libraryAsideText(const QString &file, const QString &aside);
[[nodiscard]] QString libraryAbsentText(const QString &file);
/// The file is damaged, or no library at all.
[[nodiscard]] bool isLibraryDamage(const QSqlError &error);

} // namespace filing::models
