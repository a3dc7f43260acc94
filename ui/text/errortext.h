// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All words the window says about errors: one plain sentence of what, where and what to do, and details for those
// who report it. The parsers and models hand over data only.
#pragma once

#include "parsers/core/error.h"

#include <QString>
#include <QStringList>

namespace filing::ui
{

struct Message
{
    QString text;                ///< One sentence or two; plain text.
    QString details;             ///< For a report: code, place, the system's own words. Empty where there are none.
};

/// Why a file shows no fields. `path` is the file's, for its name.
[[nodiscard]] Message messageFor(const Error &error, const QString &path);
/// A correction could not be recorded.
[[nodiscard]] Message storeRefused(const QString &reason);
/// The store could not be opened at start-up; corrections of this session end with it.
[[nodiscard]] Message storeClosed(const QString &file, const QString &reason);
/// A file the program wanted to write.
[[nodiscard]] Message notWritten(const QString &path, const QString &reason);
/// The program crashed the last time; `report` is what it left behind about it.
[[nodiscard]] Message crashedBefore(const QString &report);
/// Files of the last time that are not there any more: one message for all of them.
[[nodiscard]] Message filesMissed(const QStringList &paths);
/// What was dropped or named is no file.
[[nodiscard]] Message nothingToOpen();

} // namespace filing::ui
