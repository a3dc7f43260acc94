// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/library.h"

#include "app/application.h"
#include "app/cli/filingreader.h"
#include "app/commands/desk.h"
#include "models/library/librarydatabase.h"
#include "models/library/libraryjob.h"
#include "models/library/libraryreader.h"
#include "models/library/librarywriter.h"
#include "models/session/snapshot.h"
#include "models/text/pathtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <functional>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace filing::app
{

namespace
{

using models::ImportProblem;
using models::LibraryJob;
using models::LibraryReport;

QString tr(const char *text)
{
    return QCoreApplication::translate("commands", text);
}

int refuse(std::string_view command, const QString &why)
{
    QTextStream(stderr) << u"filingscope-cli "_s << models::toText(command) << u": "_s << why << Qt::endl;
    return cli::SomeFailed;
}

std::atomic<bool> interrupted = false;

/// Runs a job to its end; Ctrl+C ends it in order.
LibraryReport finished(LibraryJob &job, bool telling, const std::function<void()> &start)
{
    LibraryReport report;
    QObject::connect(&job, &LibraryJob::finished, &job, [&](const LibraryReport &ended) {
        report = ended;
        QCoreApplication::quit();
    });
    QObject::connect(&job, &LibraryJob::progressed, &job, [&job, telling](const models::LibraryProgress &progress) {
        if (interrupted) {
            job.cancel();
        }
        if (telling) {
            QTextStream(stderr) << u"\r\u001B[K"_s
                                << tr("%1 of %2%3  %4")
                                       .arg(QString::number(progress.done), QString::number(progress.total),
                                            progress.counting ? u"+"_s : QString(),
                                            QFileInfo(progress.current).fileName().left(50))
                                << Qt::flush;
        }
    });
    std::signal(SIGINT, [](int) { interrupted = true; });
    start();
    QCoreApplication::exec();
    std::signal(SIGINT, SIG_DFL);
    if (telling) {
        QTextStream(stderr) << u"\r\u001B[K"_s << Qt::flush;
    }
    return report;
}

QString kindOf(ImportProblem::Kind kind)
{
    switch (kind) {
    case ImportProblem::Kind::NoFiling:
        return u"no-filing"_s;
    case ImportProblem::Kind::Failed:
        return u"failed"_s;
    case ImportProblem::Kind::Limit:
        break;
    }
    return u"limit"_s;
}

QByteArray jsonOf(const LibraryReport &report)
{
    QJsonArray problems;
    for (const ImportProblem &problem : report.problems) {
        problems << QJsonObject { { u"file"_s, problem.path },
                                  { u"kind"_s, kindOf(problem.kind) },
                                  { u"why"_s, problem.text } };
    }
    return QJsonDocument(QJsonObject { { u"schema"_s, u"filingscope.import/1"_s },
                                       { u"added"_s, report.added },
                                       { u"known"_s, report.known },
                                       { u"unchanged"_s, report.unchanged },
                                       { u"updated"_s, report.updated },
                                       { u"missing"_s, report.missing },
                                       { u"changed"_s, report.changed },
                                       { u"cancelled"_s, report.cancelled },
                                       { u"failure"_s, report.failure },
                                       { u"seconds"_s, report.seconds },
                                       { u"problems"_s, problems } })
        .toJson(QJsonDocument::Compact);
}

int tell(const LibraryReport &report, bool json)
{
    if (json) {
        say(QString::fromUtf8(jsonOf(report)));
    } else {
        for (const ImportProblem &problem : report.problems) {
            QTextStream(stderr) << QDir::toNativeSeparators(problem.path) << u": "_s << problem.text << u'.'
                                << Qt::endl;
        }
        say(reportText(report));
    }
    const bool failed = std::any_of(report.problems.begin(), report.problems.end(), [](const ImportProblem &problem) {
        return problem.kind != ImportProblem::Kind::NoFiling;
    });
    return failed || report.cancelled || !report.failure.isEmpty() || report.missing + report.changed > 0
        ? cli::SomeFailed
        : cli::Good;
}

int status(const cli::Arguments &arguments)
{
    const QString file = userLibrary();
    const models::LibraryReader reader(file);
    if (!reader.isOpen()) {
        return refuse("library", reader.error());
    }
    const models::LibraryFacets facets = reader.facets({});
    qint64 away = 0;
    for (const models::LibraryFacet &place : facets.places) {
        away += place.value == u"0"_s ? 0 : place.filings;
    }
    if (arguments.has("--json")) {
        say(QString::fromUtf8(
            QJsonDocument(QJsonObject { { u"schema"_s, u"filingscope.library/1"_s },
                                        { u"file"_s, file },
                                        { u"bytes"_s, QFileInfo(file).size() },
                                        { u"filings"_s, facets.total },
                                        { u"companies"_s, static_cast<qint64>(facets.companies.size()) },
                                        { u"missing"_s, away } })
                .toJson(QJsonDocument::Compact)));
        return cli::Good;
    }
    say(tr("%1 filings of %2 companies, %3 of them missing or changed")
            .arg(facets.total)
            .arg(facets.companies.size())
            .arg(away));
    say(tr("in %1").arg(QDir::toNativeSeparators(file)));
    return cli::Good;
}

int forget(const cli::Arguments &arguments)
{
    const QString file = userLibrary();
    const models::LibraryReader reader(file);
    models::LibraryDatabase database(file, models::LibraryDatabase::Mode::Write);
    if (!reader.isOpen() || !database.isOpen()) {
        return refuse("library", reader.isOpen() ? database.error() : reader.error());
    }
    QSet<QString> wanted;
    for (auto path = arguments.paths.begin() + 1; path != arguments.paths.end(); ++path) {
        wanted << models::filingPath(models::toText(*path));
    }
    models::LibraryWriter writer(database);
    bool good = writer.begin();
    int count = 0;
    for (const models::LibraryFiling &filing : reader.list({}).filings) {
        for (const models::LibraryPlace &place : reader.places(filing.id)) {
            if (wanted.contains(place.path)) {
                good = good && writer.forget(filing.id);
                ++count;
                break;
            }
        }
    }
    if (!good || !writer.commit()) {
        return refuse("library", writer.error());
    }
    say(tr("%1 filings were taken out of the library.").arg(count));
    return count > 0 ? cli::Good : cli::SomeFailed;
}

} // namespace

void takeData(const cli::Arguments &arguments)
{
    if (arguments.has("--data")) {
        setDataFolder(models::toText(arguments.value("--data")));
    }
}

QStringList libraryFiles(const QString &company, QString &error)
{
    const models::LibraryReader reader(userLibrary());
    models::LibraryFilter filter;
    filter.companyWords = company;
    const QStringList files = reader.isOpen() ? reader.paths(filter) : QStringList();
    if (files.isEmpty()) {
        error = !reader.isOpen() ? reader.error()
            : company.isEmpty()  ? tr("There is no filing in the library that can be read.")
                                 : tr("There is no filing of “%1” in the library that can be read.").arg(company);
    }
    return files;
}

int importCommand(const cli::Arguments &arguments)
{
    const std::optional<unsigned> jobs = cli::jobsFrom(arguments);
    if (!jobs) {
        return cli::badUsage("import", cli::jobsProblem);
    }
    takeData(arguments);
    LibraryJob job(userLibrary(), userStore());
    job.setReaders(static_cast<int>(*jobs));
    QStringList paths;
    for (const std::string &path : arguments.paths) {
        paths << models::toText(path);
    }
    const bool telling = !arguments.has("--quiet") && !arguments.has("--json") && isatty(STDERR_FILENO) == 1;
    return tell(finished(job, telling, [&] { job.import(paths); }), arguments.has("--json"));
}

int libraryCommand(const cli::Arguments &arguments)
{
    takeData(arguments);
    const std::string what = arguments.paths.empty() ? std::string() : arguments.paths.front();
    if (what == "status") {
        return status(arguments);
    }
    if (what == "forget") {
        return arguments.paths.size() > 1 ? forget(arguments) : cli::badUsage("library", "say which files to forget");
    }
    if (what != "check" && what != "update") {
        return cli::badUsage("library", "say what to do: status, check, update or forget");
    }
    LibraryJob job(userLibrary(), userStore());
    const bool json = arguments.has("--json");
    return tell(
        finished(job, !json && isatty(STDERR_FILENO) == 1, [&] { what == "check" ? job.check() : job.update(); }),
        json);
}

} // namespace filing::app
