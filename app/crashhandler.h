// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the program crashes it leaves a report of what crashed: version, signal, addresses, the action last chosen. Nothing of a
// filing is in it, no name of one and no content. The next start offers it. Installed once, by main().
#pragma once

#include <QString>
#include <QStringList>

namespace filing::app
{

/// Where reports are kept, in the user's state folder.
[[nodiscard]] QString crashFolder();

/// From here on a crash writes a report into `folder`, which is made, and then ends the program as it would have ended.
void installCrashHandler(const QString &folder, const QString &version);

/// What the program is doing, for the report. Only names out of the program itself; nothing else than letters, digits, "-" and "."
/// is taken.
void noteDoing(const QString &name);

/// Reports that nobody has put aside, the newest first; all but the last ten of a folder are removed.
[[nodiscard]] QStringList crashReports(const QString &folder);
/// Puts them aside: they stay in the folder, but are offered no more.
void putAside(const QStringList &reports);

} // namespace filing::app
