// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stages of an import and the threads they run on. The finder's thread and the readers' end before run() does.
#pragma once

#include "models/library/importrun.h"
#include "models/library/importwriter.h"
#include "models/library/judgements.h"

#include <QElapsedTimer>

#include <atomic>
#include <mutex>
#include <string>
#include <unordered_map>

namespace filing::models
{

/// What was known when the run began; all threads read it.
struct RunKnowledge
{
    struct Filing
    {
        bool textStands = false; ///< Read by these rules.
        bool stale = false; ///< Would be read otherwise now.
    };
    std::unordered_map<std::string, Filing> filings; ///< By hash.
    std::unordered_map<QString, KnownSource> sources; ///< By path.
    Judgements judgements;

    /// False with `error` where the library cannot be read.
    bool load(LibraryDatabase &database, const QString &corrections);
};

class ImportStages
{
public:
    ImportStages(const RunPlan &plan, const RunKnowledge &known, const RunContext &context);

    /// Adds to the report what this plan brings.
    void run(LibraryDatabase &database, LibraryReport &report);

private:
    void find();
    void read();
    [[nodiscard]] RunResult readTask(RunTask &task) const;
    void write(LibraryDatabase &database, LibraryReport &report);
    void tell();

    const RunPlan &m_plan;
    const RunKnowledge &m_known;
    const RunContext &m_context;
    std::stop_source m_stop;
    JobQueue<RunTask> m_tasks;
    JobQueue<RunResult> m_results;
    std::atomic<int> m_reading = 0;

    std::mutex m_mutex; ///< Of the following.
    LibraryProgress m_progress;
    std::vector<ImportProblem> m_found;
    qint64 m_unchanged = 0;
};

} // namespace filing::models
