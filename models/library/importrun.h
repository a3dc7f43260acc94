// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One run over files and archives: a thread that finds and unpacks, some that read, and the caller's, which writes
// whole batches. Blocks until it is done; LibraryJob runs it in the background.
#pragma once

#include "models/library/importlimits.h"
#include "models/library/jobqueue.h"
#include "models/library/librarytypes.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace filing::models
{

struct RunContext
{
    QString file; ///< library.sqlite
    QString corrections; ///< The store to lay over; need not be there.
    ImportLimits limits;
    int readers = 0; ///< 0: as the machine has cores, at most eight.
    std::stop_token stop;
    JobGate *gate = nullptr; ///< Borrowed.
    std::function<void(const LibraryProgress &progress)> progress; ///< Called by the run's own thread.
};

/// Takes in what is at the paths; folders with all below them.
[[nodiscard]] LibraryReport runImport(const QStringList &paths, const RunContext &context);
/// Looks at the places of all filings.
[[nodiscard]] LibraryReport runCheck(const RunContext &context);
/// Reads again what would be read differently now.
[[nodiscard]] LibraryReport runUpdate(const RunContext &context);

} // namespace filing::models
