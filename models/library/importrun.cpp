// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/importrun.h"

#include "models/library/importstages.h"
#include "models/library/librarydatabase.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

/// Puts the places a statement gives (path, member) into a plan.
bool addPlaces(LibraryDatabase &database, const QString &statement, RunPlan &plan)
{
    QSqlQuery query(database.database());
    query.setForwardOnly(true);
    if (!query.exec(statement)) {
        return database.fail(query.lastError());
    }
    while (query.next()) {
        const QString path = query.value(0).toString();
        plan.paths << path;
        if (const QString member = query.value(1).toString(); !member.isEmpty()) {
            plan.members[path].insert(member);
        }
    }
    plan.paths.removeDuplicates();
    return true;
}

void update(LibraryDatabase &database, const RunKnowledge &known, const RunContext &context, LibraryReport &report)
{
    RunPlan plan;
    plan.adding = false;
    plan.skipUnchanged = false;
    plan.settling = false;
    QSqlQuery query(database.database());
    query.setForwardOnly(true);
    // One place of each is enough.
    if (!query.exec(u"SELECT filing.hash, source.path, place.member FROM filing JOIN place ON place.filing = filing.id"
                    " JOIN source ON source.id = place.source WHERE place.state = 0 GROUP BY filing.id"_s)) {
        database.fail(query.lastError());
        report.failure = database.error();
        return;
    }
    while (query.next()) {
        const auto filing = known.filings.find(query.value(0).toString().toStdString());
        if (filing == known.filings.end() || !filing->second.stale) {
            continue;
        }
        const QString path = query.value(1).toString();
        plan.paths << path;
        if (const QString member = query.value(2).toString(); !member.isEmpty()) {
            plan.members[path].insert(member);
        }
    }
    query.finish();
    plan.paths.removeDuplicates();
    if (!plan.paths.isEmpty()) {
        ImportStages(plan, known, context).run(database, report);
    }
}

/// What a look at the files themselves tells, without reading them: those to be read go into the plan.
bool lookAtFiles(LibraryDatabase &database, const RunKnowledge &known, RunPlan &plan, LibraryReport &report)
{
    LibraryWriter writer(database);
    if (!writer.begin()) {
        return false;
    }
    QStringList changed;
    for (const auto &[path, source] : known.sources) {
        const QFileInfo info(path);
        if (!info.isFile()) {
            ++report.missing;
            if (!writer.setMissing(source.id)) {
                return false;
            }
        } else if (!source.whole || info.size() != source.bytes
                   || info.lastModified().toMSecsSinceEpoch() != source.timeMs) {
            changed << path;
        }
    }
    changed.sort();
    plan.paths = changed;
    return writer.commit();
}

template<typename Work>
LibraryReport timed(const RunContext &context, LibraryDatabase::Mode mode, const Work &work)
{
    LibraryReport report;
    QElapsedTimer timer;
    timer.start();
    LibraryDatabase database(context.file, mode);
    RunKnowledge known;
    if (database.isOpen() && known.load(database, context.corrections)) {
        work(database, known, report);
    } else {
        report.failure = database.error();
    }
    constexpr double thousand = 1000;
    report.seconds = static_cast<double>(timer.elapsed()) / thousand;
    return report;
}

} // namespace

LibraryReport runImport(const QStringList &paths, const RunContext &context)
{
    return timed(context, LibraryDatabase::Mode::Make,
                 [&](LibraryDatabase &database, const RunKnowledge &known, LibraryReport &report) {
                     RunPlan plan;
                     plan.paths = paths;
                     ImportStages(plan, known, context).run(database, report);
                 });
}

LibraryReport runCheck(const RunContext &context)
{
    return timed(
        context, LibraryDatabase::Mode::Write,
        [&](LibraryDatabase &database, const RunKnowledge &known, LibraryReport &report) {
            RunPlan plan;
            plan.adding = false;
            plan.skipUnchanged = false;
            if (!lookAtFiles(database, known, plan, report)) {
                report.failure = database.error();
                return;
            }
            const QStringList files = plan.paths;
            RunPlan members;
            if (!addPlaces(database,
                           u"SELECT source.path, place.member FROM place JOIN source ON source.id = place.source"_s,
                           members)) {
                report.failure = database.error();
                return;
            }
            plan.members = std::move(members.members);
            const qint64 before = database.number(u"SELECT count (*) FROM place WHERE state = 1"_s);
            ImportStages(plan, known, context).run(database, report);
            report.changed
                = std::max<qint64>(0, database.number(u"SELECT count (*) FROM place WHERE state = 1"_s) - before);
            report.known = 0;
        });
}

LibraryReport runUpdate(const RunContext &context)
{
    return timed(context, LibraryDatabase::Mode::Write,
                 [&](LibraryDatabase &database, const RunKnowledge &known, LibraryReport &report) {
                     update(database, known, context, report);
                 });
}

} // namespace filing::models
