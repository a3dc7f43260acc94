// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first stage of an import: finds files, looks into archives and hands out what is to be read. Runs on a thread of
// its own.
#pragma once

#include "models/library/importlimits.h"
#include "models/library/jobqueue.h"
#include "models/library/librarytypes.h"
#include "models/library/librarywriter.h"

#include <QCoreApplication>
#include <QString>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

namespace filing::models
{

struct ArchiveVisitor;

/// A file on disk on its way through the import. The fields of the writer are touched by no other thread.
struct RunSource
{
    SourceFile file;
    std::atomic<qint64> expected = -1; ///< How much of it is to be read; unknown while an archive is looked through.
    std::atomic<bool> failed = false;

    struct OfWriter
    {
        qint64 id = 0; ///< 0: not known to the library yet.
        qint64 seen = 0;
        std::set<std::pair<QString, qint64>> found;
        bool settled = false;
    } writer;
};
using RunSourcePtr = std::shared_ptr<RunSource>;

/// One thing to read: a file, or a member that is unpacked already.
struct RunTask
{
    RunSourcePtr source;
    QString member;
    std::optional<std::string> bytes;

    [[nodiscard]] QString path() const;
};

struct KnownSource
{
    qint64 id = 0;
    qint64 bytes = 0;
    qint64 timeMs = 0;
    bool whole = false;
};

/// What is to be looked at.
struct RunPlan
{
    QStringList paths;
    /// Files are only read where this says so: a source that is known, unchanged and whole is passed over.
    bool skipUnchanged = true;
    /// Filings the library does not know are added.
    bool adding = true;
    /// Of these archives only these members.
    std::map<QString, std::set<QString>> members;
    /// Places of a file that was read to its end and are not found in it any more are marked so.
    bool settling = true;
};

class SourceFinder
{
    Q_DECLARE_TR_FUNCTIONS(filing::models::SourceFinder)

public:
    struct Out
    {
        std::function<bool(RunTask task)> task; ///< False when the job was stopped.
        std::function<bool(RunSourcePtr source)> ended; ///< All tasks of an archive are out.
        std::function<void(ImportProblem problem)> problem;
        std::function<void(bool unchanged)> passed; ///< A file that needs no reading, or cannot be read.
        std::function<void(qint64 total, bool counting)> counted;
    };

    SourceFinder(const RunPlan &plan, const std::unordered_map<QString, KnownSource> &known, const ImportLimits &limits,
                 std::stop_token stop, Out out);

    void run();

private:
    void add(const QString &path);
    bool offer(const QString &path);
    bool offerArchive(const RunSourcePtr &source);
    bool offerMember(const RunSourcePtr &source, const QString &prefix, std::string bytes, const QString &name,
                     int depth);
    void leaveOut(ImportProblem::Kind kind, const QString &path, const QString &why);
    [[nodiscard]] ArchiveVisitor visitor(const RunSourcePtr &source, const QString &prefix, int depth);

    const RunPlan &m_plan;
    const std::unordered_map<QString, KnownSource> &m_known;
    const ImportLimits &m_limits;
    std::stop_token m_stop;
    Out m_out;
    QStringList m_files;
    qint64 m_tasks = 0; ///< Of the archive being read.
    qint64 m_total = 0;
};

} // namespace filing::models
