// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/importsources.h"

#include "models/library/archiveplace.h"
#include "models/library/archivereader.h"
#include "models/session/snapshot.h"
#include "models/tr.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

constexpr qint64 startBytes = 512;

bool isArchive(const QString &path)
{
    QFile file(path);
    if (isPackedDocument(path) || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray start = file.read(startBytes);
    return looksLikeArchive({ start.constData(), static_cast<std::size_t>(start.size()) });
}

} // namespace

QString RunTask::path() const
{
    return member.isEmpty() ? source->file.path : memberPath(source->file.path, member);
}

SourceFinder::SourceFinder(const RunPlan &plan, const std::unordered_map<QString, KnownSource> &known,
                           const ImportLimits &limits, std::stop_token stop, Out out)
    : m_plan(plan)
    , m_known(known)
    , m_limits(limits)
    , m_stop(std::move(stop))
    , m_out(std::move(out))
{
}

void SourceFinder::run()
{
    for (const QString &path : m_plan.paths) {
        add(filingPath(path));
        m_out.counted(m_files.size(), true);
    }
    m_files.removeDuplicates();
    m_total = m_files.size();
    m_out.counted(m_total, false);
    for (const QString &file : std::as_const(m_files)) {
        if (m_stop.stop_requested() || !offer(file)) {
            return;
        }
    }
}

/// Files below a folder, hidden ones left out. Links to folders are not followed: they may lead in circles.
void SourceFinder::add(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir()) {
        m_files << path;
        return;
    }
    if (!info.isReadable() || !info.isExecutable()) {
        leaveOut(ImportProblem::Kind::Failed, path, tr("the folder may not be read"));
    }
    QStringList below;
    QDirIterator entries(path, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext() && !m_stop.stop_requested()) {
        below << entries.next();
    }
    below.sort();
    m_files << below;
}

void SourceFinder::leaveOut(ImportProblem::Kind kind, const QString &path, const QString &why)
{
    m_out.problem({ kind, path, why });
}

bool SourceFinder::offer(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        leaveOut(ImportProblem::Kind::Failed, path, tr("there is no such file"));
        m_out.passed(false);
        return true;
    }
    if (!info.isFile()) {
        leaveOut(ImportProblem::Kind::Failed, path, tr("it is no ordinary file"));
        m_out.passed(false);
        return true;
    }
    auto source = std::make_shared<RunSource>();
    source->file = { path, info.size(), info.lastModified().toMSecsSinceEpoch(), false };
    if (const auto known = m_known.find(path); known != m_known.end()) {
        source->writer.id = known->second.id;
        const bool same = known->second.bytes == source->file.bytes && known->second.timeMs == source->file.timeMs;
        if (m_plan.skipUnchanged && known->second.whole && same) {
            m_out.passed(true);
            return true;
        }
    }
    if (isArchive(path)) {
        return offerArchive(source);
    }
    if (static_cast<std::uint64_t>(source->file.bytes) > m_limits.fileBytes) {
        leaveOut(ImportProblem::Kind::Limit, path,
                 tr("it is larger than the %1 MB a filing may have").arg(m_limits.fileBytes >> 20U));
        m_out.passed(false);
        return true;
    }
    source->expected = 1;
    return m_out.task({ source, {}, std::nullopt });
}

bool SourceFinder::offerArchive(const RunSourcePtr &source)
{
    m_tasks = 0;
    ParseContext context;
    context.stop = m_stop;
    const bool whole = readArchiveFile(source->file.path, m_limits, context, visitor(source, {}, 0));
    source->failed = source->failed || !whole;
    source->expected = m_tasks;
    m_out.counted(m_total, false);
    return !m_stop.stop_requested() && m_out.ended(source);
}

ArchiveVisitor SourceFinder::visitor(const RunSourcePtr &source, const QString &prefix, int depth)
{
    ArchiveVisitor visitor;
    const auto wanted = m_plan.members.find(source->file.path);
    if (wanted != m_plan.members.end()) {
        visitor.wanted = [wanted, prefix](const QString &name) {
            const QString full = prefix + name;
            // A member, or an archive with a member in it.
            const auto next = wanted->second.lower_bound(full);
            return next != wanted->second.end() && (*next == full || next->startsWith(memberPath(full, {})));
        };
    }
    visitor.take = [this, source, prefix, depth](ArchiveMember member) {
        return offerMember(source, prefix, std::move(member.bytes), member.name, depth);
    };
    visitor.leftOut = [this, source, prefix](ImportProblem::Kind kind, const QString &name, const QString &why) {
        const QString inside = name.isEmpty() ? prefix.chopped(std::min<qsizetype>(prefix.size(), 2)) : prefix + name;
        source->failed = true;
        leaveOut(kind, inside.isEmpty() ? source->file.path : memberPath(source->file.path, inside), why);
    };
    return visitor;
}

bool SourceFinder::offerMember(const RunSourcePtr &source, const QString &prefix, std::string bytes,
                               const QString &name, int depth)
{
    const QString full = prefix + name;
    const std::string_view start = std::string_view(bytes).substr(0, static_cast<std::size_t>(startBytes));
    if (looksLikeArchive(start) && !isPackedDocument(name)) {
        if (depth + 1 >= m_limits.nesting) {
            leaveOut(ImportProblem::Kind::Limit, memberPath(source->file.path, full),
                     tr("archives are read %1 deep; this one lies deeper").arg(m_limits.nesting));
            return true;
        }
        ParseContext context;
        context.stop = m_stop;
        readArchiveBytes(bytes, QFileInfo(name).completeBaseName(), m_limits, context,
                         visitor(source, memberPath(full, {}), depth + 1));
        return !m_stop.stop_requested();
    }
    ++m_tasks;
    m_out.counted(++m_total, true);
    return m_out.task({ source, full, std::move(bytes) });
}

} // namespace filing::models
