// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why the store of corrections said no, in one plain sentence each: what, where, what to do.
#pragma once

#include <QSqlError>
#include <QString>

namespace filing::models
{

[[nodiscard]] QString storeErrorText(const QString &file, const QSqlError &error);
[[nodiscard]] QString storeNewerText(const QString &file, int version, int known);
[[nodiscard]] QString storeDamagedText(const QString &file, const QString &detail);
[[nodiscard]] QString storeGoneText();
[[nodiscard]] QString storeDriverText();
/// An entry takes back one that neither this store nor what is taken in has.
[[nodiscard]] QString storeLooseText(const QString &uid);

} // namespace filing::models
