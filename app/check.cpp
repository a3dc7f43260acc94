// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/check.h"

#include "app/application.h"
#include "app/checkbench.h"
#include "app/userfolders.h"
#include "models/check/checkreport.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace filing::app
{

namespace
{

enum Exit : int { Good = 0, Worse = 1, BadUsage = 2 };

QString tr(const char *text)
{
    return QCoreApplication::translate("check", text);
}

int refuse(const QString &why)
{
    QTextStream(stderr) << u"filingscope-cli check: "_s << why << Qt::endl;
    return BadUsage;
}

/// Runs against different confirmed values are no runs of one row.
QString baselineFile(const CheckJob &job, const QString &store)
{
    if (!job.baseline.isEmpty()) {
        return job.baseline;
    }
    const auto whole = [](const QString &path) { return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath(); };
    const QByteArray against = (whole(job.labels) + u'\n' + whole(store)).toUtf8();
    const QByteArray key = QCryptographicHash::hash(against, QCryptographicHash::Sha256).toHex().left(16);
    return stateFolder() + u"/check/"_s + QString::fromLatin1(key) + u".json"_s;
}

/// False where there is a file that is no kept run; `run` stays empty where there is none.
bool readBaseline(const QString &name, std::optional<models::CheckRun> &run, QString &problem)
{
    QFile file(name);
    if (!file.exists()) {
        return true;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        problem = tr("the last run cannot be read from “%1”: %2").arg(name, file.errorString());
        return false;
    }
    run = models::runFromJson(file.readAll());
    if (!run) {
        problem = tr("“%1” is not the kept run of a check; name another file with --baseline").arg(name);
    }
    return run.has_value();
}

bool writeBaseline(const QString &name, const models::CheckRun &run)
{
    QDir().mkpath(QFileInfo(name).absolutePath());
    QSaveFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(models::toJson(run)) >= 0 && file.commit();
}

bool gotWorse(const models::CheckRun &now, const std::optional<models::CheckRun> &before)
{
    if (!before) {
        return false;
    }
    const std::vector<models::CheckChange> changes = models::changesSince(*before, now);
    return std::any_of(changes.begin(), changes.end(), [](const models::CheckChange &each) { return !each.isBetter(); });
}

/// Labels stand alone unless a store is named as well; without them the analyst's own corrections are what is confirmed.
QString storeOf(const CheckJob &job)
{
    return !job.store.isEmpty() || !job.labels.isEmpty() ? job.store : userStore();
}

} // namespace

int checkCommand(const cli::Arguments &arguments)
{
    const auto text = [&](std::string_view option) { return QString::fromStdString(arguments.value(option)); };
    QStringList paths;
    for (const std::string &path : arguments.paths) {
        paths << QString::fromStdString(path);
    }
    return check({paths, text("--labels"), text("--store"), text("--baseline"), !arguments.has("--no-save"), arguments.has("--json")});
}

int check(const CheckJob &job)
{
    const QString store = storeOf(job);
    if (job.paths.isEmpty() && store.isEmpty()) {
        return refuse(tr("no files were named"));
    }
    const QString baseline = baselineFile(job, store);
    std::optional<models::CheckRun> before;
    QString problem;
    CheckBench bench;
    if (!readBaseline(baseline, before, problem) || !bench.open(job.labels, store, problem)) {
        return refuse(problem);
    }
    const BenchResult result = bench.run(job.paths.isEmpty() ? bench.judgedFiles() : job.paths);
    for (const auto &[path, error] : result.unread) {
        QTextStream(stderr) << ui::messageFor(error, path).text << Qt::endl;
    }
    if (result.filings.empty()) {
        return refuse(tr("nothing is confirmed of these files; name a folder with --labels, or confirm values in the window"));
    }
    const models::CheckRun now {QDateTime::currentDateTimeUtc().toString(Qt::ISODate), QCoreApplication::applicationVersion(),
                                result.filings};
    if (job.json) {
        QTextStream(stdout) << QString::fromUtf8(models::checkReportJson(now, before)) << Qt::flush;
    } else {
        QTextStream(stdout) << tr("%1 filings with confirmed values, %2 without\n\n").arg(result.filings.size()).arg(result.without)
                            << models::checkReport(now, before) << Qt::flush;
    }
    if (job.save && !writeBaseline(baseline, before ? models::merged(*before, now) : now)) {
        return refuse(tr("this run could not be kept in “%1”").arg(baseline));
    }
    return gotWorse(now, before) || !result.unread.empty() ? Worse : Good;
}

} // namespace filing::app
