// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why the store of corrections said no, in one plain sentence each: what, where, what to do.
#pragma once

#include <QSqlError>
#include <QString>

namespace filing::models
{

/// The file is a store, or was one, and some of it cannot be read.
[[nodiscard]] bool isDamage(const QSqlError &error);
[[nodiscard]] QString storeErrorText(const QString &file, const QSqlError &error);
[[nodiscard]] QString storeNewerText(const QString &file, int version, int known);
[[nodiscard]] QString storeDamagedText(const QString &file, const QString &detail);
/// A damaged store was replaced by what could be saved from it.
[[nodiscard]] QString storeRescuedText(const QString &file, const QString &aside, qint64 saved, qint64 lost);
/// Another program saves what it can from it just now.
[[nodiscard]] QString storeInRescueText(const QString &file);
[[nodiscard]] QString storeGoneText();
[[nodiscard]] QString storeDriverText();
/// An entry takes back one that neither this store nor what is taken in has.
[[nodiscard]] QString storeLooseText(const QString &uid);

} // namespace filing::models
