// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "filingscope-cli import" and "library": filings into the library, and what it needs now and then.
#pragma once

#include "app/cli/arguments.h"
#include "models/library/librarytypes.h"

#include <QString>
#include <QStringList>

namespace filing::app
{

[[nodiscard]] int importCommand(const cli::Arguments &arguments);
[[nodiscard]] int libraryCommand(const cli::Arguments &arguments);

/// What --data says counts from here on.
void takeData(const cli::Arguments &arguments);
/// The filings of the library that can be opened, oldest report first; `company` may be empty. None with `error` saying
/// why.
[[nodiscard]] QStringList libraryFiles(const QString &company, QString &error);

} // namespace filing::app
