// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pictures.h"

#include "app/application.h"
#include "app/chartarguments.h"
#include "models/signs.h"
#include "parsers/extraction/fieldpath.h"
#include "ui/actions.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartpane.h"
#include "ui/source/sourcepane.h"
#include "ui/text/errortext.h"
#include "ui/widgets/dock.h"
#include "ui/window/windowdocks.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace filing::app
{

namespace
{

void say(FILE *stream, const QString &text)
{
    QTextStream(stream) << text << Qt::endl;
}

void waitFor(const models::FilingSession &session)
{
    QEventLoop loop;
    QObject::connect(&session, &models::FilingSession::loadingProgress, &loop, [&loop](int done, int total) {
        if (done >= total) {
            loop.quit();
        }
    });
    if (session.isLoading()) {
        loop.exec();
    }
    // The last snapshot may be published a moment after the last file.
    QCoreApplication::processEvents();
}

/// Says on standard error which files could not be read or are no filings.
bool complain(const models::FilingSession &session)
{
    bool any = false;
    for (const models::OpenFilingPtr &filing : session.snapshot()->filings) {
        if (filing->error) {
            say(stderr, ui::messageFor(*filing->error, filing->path).text);
            any = true;
        }
    }
    return any;
}

/// How much there is to tell of an amount: best one that was repaired and proven, in the statement most people came for.
int telling(const Extraction &extraction, const FieldEntry &entry)
{
    const auto cell = cellAddress(extraction, entry.path);
    if (!cell) {
        return 0;
    }
    const models::Signs signs = models::signsOf(*entry.field);
    const bool operations = extraction.statements[cell->statement].kind == StatementKind::Operations;
    return ((signs & models::Sign::Repaired) ? 8 : 0) + ((signs & models::Sign::Proven) ? 4 : 0) + (operations ? 2 : 0);
}

bool save(const QWidget &widget, const QString &file)
{
    QCoreApplication::processEvents();
    return const_cast<QWidget &>(widget).grab().save(file);
}

/// Goes to the value with the most to tell of all; among equals to the one in the filing that is in front.
void goToTelling(Application &application)
{
    models::SourceCursor &cursor = application.window().cursor();
    const QString front = cursor.place().filing;
    models::Place best;
    int most = 0;
    for (const models::OpenFilingPtr &filing : application.session().snapshot()->filings) {
        if (!filing->effective) {
            continue;
        }
        forEachField(*filing->effective, [&](const FieldEntry &entry) {
            const int value = telling(*filing->effective, entry) * 2 + (filing->path == front ? 1 : 0);
            if (value > most) {
                most = value;
                best = {filing->path, QString::fromStdString(entry.path), entry.field->span()};
            }
        });
    }
    if (!best.filing.isEmpty()) {
        cursor.moveTo(best);
    }
}

/// Takes the samples into the library, as files of a folder, and waits until they are there.
void fillLibrary(Application &application, const QDir &folder)
{
    const QDir samples(u":/sample"_s);
    for (const QString &name : samples.entryList(QDir::Files)) {
        QFile::copy(samples.filePath(name), folder.filePath(name));
    }
    QEventLoop loop;
    QObject::connect(&application.job(), &models::LibraryJob::finished, &loop, &QEventLoop::quit);
    application.job().import({folder.path()});
    loop.exec();
    if (auto *search = application.window().findChild<QLineEdit *>(u"librarySearch"_s)) {
        search->setText(u"restructuring"_s);
    }
    // Searches run beside and say nothing when they are done.
    QTimer::singleShot(std::chrono::seconds(1), &loop, &QEventLoop::quit);
    loop.exec();
}

/// The pictures of the user manual: each shows one pane at work.
bool takeManualPictures(Application &application, const QDir &into, const QDir &scratch)
{
    ui::MainWindow &window = application.window();
    ui::WindowDocks &docks = *window.docks();
    const ui::Actions &actions = window.actions();
    bool all = into.mkpath(u"."_s);
    window.resize(1100, 720);
    docks.setDefaultLayout();
    goToTelling(application);
    all = save(window, into.filePath(u"window.png"_s)) && all;
    all = save(*docks.inspector, into.filePath(u"inspector.png"_s)) && all;
    all = save(*docks.statement, into.filePath(u"statement.png"_s)) && all;
    actions.readTable->trigger();
    all = save(*window.centralWidget(), into.filePath(u"ruler.png"_s)) && all;
    window.findChild<ui::SourcePane *>()->leaveTable();
    ui::WindowDocks::bringForward(docks.quarters);
    all = save(*docks.quarters, into.filePath(u"chart.png"_s)) && all;
    actions.reviewMode->trigger();
    all = save(*docks.review, into.filePath(u"review.png"_s)) && all;
    fillLibrary(application, scratch);
    ui::WindowDocks::bringForward(docks.library);
    window.resizeDocks({docks.library}, {420}, Qt::Horizontal);
    return save(*docks.library, into.filePath(u"library.png"_s)) && all;
}

} // namespace

int drawChart(ChartJob job)
{
    models::CorrectionStore store(job.store.isEmpty() ? u":memory:"_s : job.store);
    if (!store.isOpen()) {
        say(stderr, store.error());
        return 1;
    }
    models::FilingSession session(store);
    session.setSeriesView(job.view);
    session.open(job.files);
    waitFor(session);
    const bool complaints = complain(session);
    ui::ChartOptions &options = job.options;
    const models::SnapshotPtr snapshot = session.snapshot();
    for (const models::OpenFilingPtr &filing : snapshot->filings) {
        options.sourceTitles.insert(filing->path, filing->title());
    }
    QString error;
    const auto write = [&] {
        return job.format ? ui::exportChart(snapshot->series, *snapshot, options, *job.format, job.out, &error)
                          : ui::exportChart(snapshot->series, *snapshot, options, job.out, &error);
    };
    if (!resolveCompanies(snapshot->series, options, error) || !write()) {
        say(stderr, error);
        return 1;
    }
    say(stdout, job.out);
    return complaints ? 1 : 0;
}

int takePictures(const QStringList &files, const QString &folder, bool gallery)
{
    const QDir into(folder);
    const QTemporaryDir scratch;
    if (!into.mkpath(u"."_s) || !scratch.isValid()) {
        say(stderr, ui::notWritten(folder, QCoreApplication::translate("pictures", "the folder cannot be made")).text);
        return 1;
    }
    // Settings and store of its own: a picture shows the program, not its owner's layout.
    Application application({files, scratch.filePath(u"corrections.sqlite"_s), scratch.filePath(u"settings.ini"_s), false, false});
    ui::MainWindow &window = application.window();
    window.actions().themeLight->trigger();
    window.resize(1440, 900);
    window.show();
    application.openFirst();
    waitFor(application.session());
    complain(application.session());
    goToTelling(application);
    bool all = save(window, into.filePath(u"window.png"_s));
    if (gallery) {
        ui::WindowDocks::bringForward(window.docks()->statement);
        window.actions().showChecks->setChecked(true);
        all = save(*window.docks()->statement, into.filePath(u"statement.png"_s)) && all;
        window.actions().showChecks->setChecked(false);
        const QDir filings(scratch.filePath(u"filings"_s));
        all = filings.mkpath(u"."_s) && takeManualPictures(application, into.filePath(u"manual"_s), filings) && all;
        window.resize(1440, 900);
        window.docks()->setDefaultLayout();
        goToTelling(application);
        ui::WindowDocks::bringForward(window.docks()->quarters);
        window.actions().themeDark->trigger();
        all = save(window, into.filePath(u"window-dark.png"_s)) && all;
    }
    if (window.chart()->isEmpty()) {
        say(stderr, QCoreApplication::translate("pictures", "There are no quarters to draw in these files."));
    }
    for (const QString &name : {u"chart.svg"_s, u"chart.png"_s}) {
        QString error;
        if (!window.chart()->exportTo(into.filePath(name), 2, &error)) {
            say(stderr, error);
            all = false;
        }
    }
    return all ? 0 : 1;
}

} // namespace filing::app
