// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last stage of an import: readings into the library, in whole batches, and the report of it. One thread.
#pragma once

#include "models/library/importsources.h"
#include "models/library/librarywriter.h"

#include <optional>
#include <vector>

namespace filing::models
{

/// What became of one task; without a document it only says that all of an archive was handed out.
struct RunResult
{
    RunSourcePtr source;
    QString member;
    DocumentId document; ///< Empty where nothing was read.
    bool known = false; ///< The library has it as it is.
    std::optional<IndexedFiling> indexed;
    std::optional<ImportProblem> problem;
    bool ended = false; ///< No task but the end of an archive.
    qint64 bytes = 0;
};

class ImportWriter
{
public:
    /// `judged`: the newest entry of the log that the readings know.
    ImportWriter(LibraryDatabase &database, const RunPlan &plan, qint64 judged);

    /// One transaction. False when the library refused; the report says why, and nothing of the batch counts.
    bool write(std::vector<RunResult> &batch, LibraryReport &report);

private:
    bool take(RunResult &result, LibraryReport &report, qint64 nowMs);
    qint64 idOf(RunResult &result, LibraryReport &report, qint64 nowMs);
    bool settle(RunSource &source, qint64 nowMs);

    LibraryWriter m_writer;
    const RunPlan &m_plan;
    qint64 m_judged;
};

} // namespace filing::models
