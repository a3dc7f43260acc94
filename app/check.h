// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "filingscope --command check": extractions held against confirmed values, without a window; filingscope-cli check ends here. Needs no
// QApplication.
#pragma once

#include "app/cli/arguments.h"

#include <QString>
#include <QStringList>

namespace filing::app
{

struct CheckJob
{
    QStringList paths;           ///< Files, and folders for the files in them; empty: the filings the store knows.
    QString labels;              ///< A folder of label files; empty: only the store.
    QString store;               ///< Empty: none beside labels, else the user's own.
    QString baseline;            ///< Where the last run is kept; empty: in the user's state folder.
    bool save = true;
    bool json = false;
};

/// `filingscope-cli check`. Exit status: 0 nothing got worse, 1 something did or a file could not be read, 2 bad usage or nothing to
/// compare with.
[[nodiscard]] int checkCommand(const cli::Arguments &arguments);

[[nodiscard]] int check(const CheckJob &job);

} // namespace filing::app
