// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can still be read of a damaged store, saved into a fresh one; the damaged file is kept aside as it was.
#pragma once

#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace filing::models
{

struct Rescue
{
    QString aside; ///< Where the damaged file is now.
    qint64 saved = 0; ///< Entries that are in the fresh store.
    qint64 lost = 0; ///< Entries that were there and could not be read; as far as can be told.
};

/// `damaged` is open on `file`; it is closed by this. Copies the file aside ("corrections.damaged-2026-11-21.sqlite"),
/// reads every entry that can be read and puts a fresh store in its place. Nothing, and `file` as it was, where nothing
/// can be read from it or no fresh store can be written.
[[nodiscard]] std::optional<Rescue> rescueStore(QSqlDatabase &damaged, const QString &file);

} // namespace filing::models
