// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/importwriter.h"

#include <QDateTime>

namespace filing::models
{

namespace
{

/// A file may change again within the same tick of its clock; one that is younger than this is looked at again next
/// time.
constexpr qint64 settledMilliseconds = 2000;
constexpr qint64 refused = -1;

} // namespace

ImportWriter::ImportWriter(LibraryDatabase &database, const RunPlan &plan, qint64 judged)
    : m_writer(database)
    , m_plan(plan)
    , m_judged(judged)
{
}

bool ImportWriter::write(std::vector<RunResult> &batch, LibraryReport &report)
{
    LibraryReport counted = report;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    bool good = m_writer.begin();
    for (RunResult &result : batch) {
        good = good && take(result, counted, now);
    }
    if (!good || !m_writer.commit()) {
        report.failure = m_writer.error();
        m_writer.rollback();
        return false;
    }
    report = std::move(counted);
    return true;
}

/// `refused`, or 0 where the result is no filing of the library (any more).
qint64 ImportWriter::idOf(RunResult &result, LibraryReport &report, qint64 nowMs)
{
    const std::optional<KnownVersion> before = m_writer.known(result.document);
    // The same bytes may have been read twice, by this program or another one.
    if (before && (result.known || (before->extractor >= extractorVersion && before->judged == m_judged))) {
        ++report.known;
        return before->id;
    }
    if (!result.indexed) {
        return 0;
    }
    const qint64 id = m_writer.put(*result.indexed, m_judged, nowMs);
    if (id == 0) {
        return refused;
    }
    ++(before ? report.updated : report.added);
    return id;
}

bool ImportWriter::take(RunResult &result, LibraryReport &report, qint64 nowMs)
{
    RunSource &source = *result.source;
    if (result.problem) {
        report.problems.push_back(std::move(*result.problem));
    }
    const qint64 id = result.known || result.indexed ? idOf(result, report, nowMs) : 0;
    if (id == refused) {
        return false;
    }
    if (id != 0) {
        if (source.writer.id == 0) {
            source.writer.id = m_writer.putSource(source.file);
        }
        if (source.writer.id == 0 || !m_writer.putPlace(source.writer.id, result.member, id)) {
            return false;
        }
        source.writer.found.emplace(result.member, id);
    }
    source.writer.seen += result.ended ? 0 : 1;
    return source.writer.seen != source.expected || settle(source, nowMs);
}

/// All of a file is read.
bool ImportWriter::settle(RunSource &source, qint64 nowMs)
{
    if (source.writer.settled || !m_plan.settling || source.writer.id == 0) {
        return true;
    }
    source.writer.settled = true;
    const bool all = !m_plan.members.contains(source.file.path);
    source.file.whole = all && !source.failed && source.file.timeMs + settledMilliseconds < nowMs;
    return m_writer.putSource(source.file) != 0
        && (source.failed || m_writer.setOthersChanged(source.writer.id, source.writer.found));
}

} // namespace filing::models
