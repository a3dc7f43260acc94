// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "filingscope --check": extractions held against confirmed values, without a window; filingscope-cli check ends here. Needs no
// QApplication.
#pragma once

#include <QString>
#include <QStringList>

namespace filing::app
{

struct CheckJob
{
    QStringList paths;           ///< Files, and folders for the files in them.
    QString labels;              ///< A folder of label files; empty: only the store.
    QString store;               ///< Empty: none beside labels, else the user's own.
    QString baseline;            ///< Where the last run is kept; empty: in the user's state folder.
    bool save = true;
    bool json = false;
};

/// Whether the program was started for this.
[[nodiscard]] bool isCheckCall(int argc, char **argv);
/// The whole command with its own QCoreApplication. Exit status: 0 nothing got worse, 1 something did or a file could not be
/// read, 2 bad usage or nothing to compare with.
[[nodiscard]] int checkMain(int argc, char **argv, const QString &version);

[[nodiscard]] int check(const CheckJob &job);

} // namespace filing::app
