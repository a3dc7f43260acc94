// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/librarywork.h"

#include "models/library/archiveplace.h"
#include "models/library/library.h"
#include "models/library/libraryjob.h"
#include "ui/actions.h"
#include "ui/library/importprogress.h"
#include "ui/library/importreport.h"
#include "ui/library/librarypanel.h"
#include "ui/source/sourcepane.h"
#include "ui/widgets/messagestrip.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>
#include <QStatusBar>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <iterator>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

/// Corrections come one after the other; the library follows when there was none for so long.
constexpr std::chrono::milliseconds peace{1500};
/// More filings at once than anybody reads are opened only after a question: each takes memory.
constexpr qsizetype many = 100;
/// So many at once are opened for a review: some minutes of work, and read before anybody has answered the first question.
constexpr qsizetype portion = 5;

QString folderKey()
{
    return u"library/folder"_s;
}

} // namespace

LibraryWork::LibraryWork(models::FilingSession &session, models::SourceCursor &cursor, const Actions &actions, QSettings &settings,
                         const Parts &parts, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_cursor(cursor)
    , m_actions(actions)
    , m_settings(settings)
    , m_parts(parts)
    , m_window(window)
    , m_progress(new ImportProgress(actions.pauseImport, actions.cancelImport, window))
    , m_dismiss(new QAction(tr("Dismiss"), this))
{
    m_dismiss->setObjectName(u"dismissImportReport"_s);
    m_parts.status->addPermanentWidget(m_progress);
    m_peace.setSingleShot(true);
    m_peace.setInterval(peace);
    wire();
    refreshActions();
}

void LibraryWork::wire()
{
    connect(m_actions.importFiles, &QAction::triggered, this, &LibraryWork::chooseFiles);
    connect(m_actions.importFolder, &QAction::triggered, this, &LibraryWork::chooseFolder);
    connect(m_actions.checkLibrary, &QAction::triggered, this, [this] {
        begin(Work::Check);
        m_job->check();
    });
    connect(m_actions.pauseImport, &QAction::triggered, this, [this](bool held) { held ? m_job->pause() : m_job->resume(); });
    connect(m_actions.cancelImport, &QAction::triggered, this, [this] {
        // Those that wait are dropped without a word.
        m_works.resize(std::min<std::size_t>(m_works.size(), 1));
        m_job->cancel();
    });
    connect(m_actions.importReport, &QAction::triggered, this, &LibraryWork::showReport);
    connect(m_actions.reviewLibrary, &QAction::triggered, this, &LibraryWork::openDoubtful);
    connect(m_dismiss, &QAction::triggered, m_parts.strip, &MessageStrip::clear);
    connect(&m_peace, &QTimer::timeout, this, [this] {
        if (m_job != nullptr && m_library->isOpen() && m_works.empty() && !m_library->isEmpty()) {
            m_updateDue = false;
            begin(Work::Update);
            m_job->update();
        }
    });
    LibraryPanel *panel = m_parts.panel;
    connect(panel, &LibraryPanel::openRequested, this, &LibraryWork::openAll);
    connect(panel, &LibraryPanel::hitRequested, this, &LibraryWork::openHit);
    connect(panel, &LibraryPanel::seriesRequested, this, &LibraryWork::openSeries);
    connect(panel, &LibraryPanel::forgetRequested, this, &LibraryWork::forget);
    connect(panel, &LibraryPanel::revealRequested, this, &LibraryWork::reveal);
    connect(panel, &LibraryPanel::importRequested, this, &LibraryWork::import);
}

void LibraryWork::use(models::Library &library, models::LibraryJob &job)
{
    m_library = &library;
    m_job = &job;
    connect(&job, &models::LibraryJob::progressed, this, &LibraryWork::showProgress);
    connect(&job, &models::LibraryJob::finished, this, &LibraryWork::finish);
    connect(&library, &models::Library::forgotten, this, [this](int filings) {
        Q_EMIT done(tr("%n filings removed from the library; their files stay.", nullptr, filings));
    });
    connect(&library, &models::Library::failed, this, [this](const QString &reason) { Q_EMIT failed({reason, {}}); });
    if (!library.notice().isEmpty()) {
        Q_EMIT failed({library.notice(), {}});
    }
    m_parts.panel->setLibrary(&library, &m_settings);
    // Better rules, or corrections made by another program meanwhile.
    correctionsChanged();
    refreshActions();
}

void LibraryWork::begin(Work work)
{
    m_works.push_back(work);
    refreshActions();
}

void LibraryWork::import(const QStringList &paths)
{
    if (m_job == nullptr || !m_library->isOpen()) {
        if (m_library != nullptr) {
            Q_EMIT failed({m_library->error(), {}});
        }
        return;
    }
    if (paths.isEmpty()) {
        return;
    }
    m_parts.strip->clear();
    begin(Work::Import);
    m_job->import(paths);
    Q_EMIT panelNeeded();
}

void LibraryWork::correctionsChanged()
{
    m_updateDue = true;
    m_peace.start();
}

void LibraryWork::showProgress(const models::LibraryProgress &progress)
{
    if (m_works.empty()) {
        return;
    }
    const QString what = m_works.front() == Work::Import ? tr("Importing")
        : m_works.front() == Work::Check                 ? tr("Checking files")
                                                         : tr("Reading again");
    m_progress->setProgress(what, progress);
    m_actions.pauseImport->setChecked(progress.paused);
    m_actions.pauseImport->setIconText(progress.paused ? tr("Resume") : tr("Pause"));
}

void LibraryWork::finish(const models::LibraryReport &report)
{
    const Work work = m_works.empty() ? Work::Import : m_works.front();
    if (!m_works.empty()) {
        m_works.pop_front();
    }
    if (m_works.empty()) {
        m_progress->finish();
    }
    if (!report.failure.isEmpty()) {
        Q_EMIT failed({report.failure, {}});
    }
    if (work != Work::Update) {
        tell(report);
    } else if (report.updated > 0) {
        Q_EMIT done(models::reportText(report));
    }
    if (m_updateDue && m_works.empty()) {
        m_peace.start();
    }
    refreshActions();
}

void LibraryWork::tell(const models::LibraryReport &report)
{
    m_report = report;
    QString text = models::reportText(report);
    if (report.cancelled) {
        text = tr("Cancelled; what was read stays in the library. %1").arg(text);
    }
    QList<QAction *> answers;
    if (!report.problems.empty()) {
        answers << m_actions.importReport;
    }
    m_parts.strip->showOffer(text, answers << m_dismiss);
}

void LibraryWork::showReport()
{
    if (m_report) {
        auto *report = new ImportReport(*m_report, m_window);
        report->show();
    }
}

bool LibraryWork::isReady() const
{
    return m_job != nullptr && m_library->isOpen();
}

void LibraryWork::search(const QString &words)
{
    models::SavedSearch search;
    search.text = words;
    Q_EMIT panelNeeded();
    m_parts.panel->showSaved(search);
}

std::vector<Command> LibraryWork::savedSearches()
{
    std::vector<Command> commands;
    if (isReady()) {
        for (const models::SavedSearch &search : m_library->savedSearches()) {
            commands.push_back({search.name, tr("A saved search of the library"), search.text, {}, {}, false, [this, search] {
                                    Q_EMIT panelNeeded();
                                    m_parts.panel->showSaved(search);
                                }});
        }
    }
    return commands;
}

void LibraryWork::refreshActions()
{
    const bool there = isReady();
    const bool busy = !m_works.empty();
    for (QAction *action : {m_actions.importFiles, m_actions.importFolder, m_actions.checkLibrary, m_actions.searchLibrary, m_actions.reviewLibrary}) {
        action->setEnabled(there);
    }
    m_actions.pauseImport->setEnabled(busy);
    m_actions.cancelImport->setEnabled(busy);
    m_actions.importReport->setEnabled(m_report && !m_report->problems.empty());
    if (!busy) {
        m_actions.pauseImport->setChecked(false);
        m_actions.pauseImport->setIconText(tr("Pause"));
    }
}

void LibraryWork::chooseFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        m_window, tr("Import files into the library"), m_settings.value(folderKey()).toString(),
        tr("Filings and archives (*.txt *.htm *.html *.xhtml *.xml *.nc *.sgml *.zip *.tar *.gz *.tgz *.bz2 *.xz *.7z);;All files (*)"));
    if (!files.isEmpty()) {
        m_settings.setValue(folderKey(), QFileInfo(files.first()).absolutePath());
        import(files);
    }
}

void LibraryWork::chooseFolder()
{
    const QString folder
        = QFileDialog::getExistingDirectory(m_window, tr("Import a folder into the library"), m_settings.value(folderKey()).toString());
    if (!folder.isEmpty()) {
        m_settings.setValue(folderKey(), folder);
        import({folder});
    }
}

void LibraryWork::openAll(const QStringList &paths)
{
    if (paths.size() > many
        && QMessageBox::question(m_window, tr("Open many filings"),
                                 tr("Open %Ln filings at once? This takes a while and much memory.", nullptr, static_cast<int>(paths.size())))
            != QMessageBox::Yes) {
        return;
    }
    m_wanted.reset();
    QStringList others;
    std::copy_if(paths.begin(), paths.end(), std::back_inserter(others), [this](const QString &path) { return !isRead(path); });
    if (isRead(paths.first())) {
        m_cursor.moveTo({models::filingPath(paths.first()), {}, {}}, this);
        m_session.open(others);
    } else {
        Q_EMIT openRequested(others);
    }
}

/// Open and read: it would only be read again.
bool LibraryWork::isRead(const QString &path) const
{
    const models::OpenFilingPtr filing = m_session.snapshot()->find(models::filingPath(path));
    return filing && filing->document && filing->state != models::LoadState::Loading;
}

void LibraryWork::openHit(const models::SearchHit &hit, const QString &words, const std::vector<Span> &spans)
{
    m_wanted = Wanted{hit, models::filingPath(hit.filing.path), words, spans};
    if (isRead(hit.filing.path)) {
        takeSnapshot(*m_session.snapshot());
    } else {
        Q_EMIT openRequested({hit.filing.path});
    }
}

void LibraryWork::takeSnapshot(const models::Snapshot &snapshot)
{
    if (!m_wanted) {
        return;
    }
    const models::OpenFilingPtr filing = snapshot.find(m_wanted->path);
    // The fields, too: before them the pane may still change over to the reading text.
    if (!filing || filing->state == models::LoadState::Loading) {
        return;
    }
    const Wanted wanted = *m_wanted;
    m_wanted.reset();
    if (!filing->document) {
        return;
    }
    if (filing->document->id() != wanted.hit.filing.document) {
        Q_EMIT failed({tr("%1 has changed since it was imported, so the place of the hit is not known any more. Import the file again.")
                           .arg(QFileInfo(filing->path).fileName()),
                       {}});
        return;
    }
    models::Place place{filing->path, {}, {}};
    if (!wanted.hit.values.empty()) {
        place.fieldPath = wanted.hit.values.front().path;
        place.span = wanted.hit.values.front().span;
    } else if (!wanted.hit.spans.empty()) {
        place.span = wanted.hit.spans.front();
    }
    m_cursor.moveTo(place, this);
    if (!wanted.spans.empty()) {
        m_parts.source->showHits(wanted.words, wanted.spans, place.span);
        m_parts.source->setFocus(Qt::OtherFocusReason);
    }
}

void LibraryWork::openSeries(qint64 company)
{
    models::LibraryFilter filter;
    filter.company = company;
    QStringList paths = m_library->paths(filter);
    if (paths.isEmpty()) {
        Q_EMIT failed({tr("None of this company's files is there any more. Import them from where they are now."), {}});
        return;
    }
    // The newest report in front.
    paths.move(paths.size() - 1, 0);
    openAll(paths);
    Q_EMIT seriesWanted();
}

void LibraryWork::openDoubtful()
{
    // Those that are open are in the queue already.
    const models::SnapshotPtr open = m_session.snapshot();
    QStringList paths = m_library->pathsToReview(static_cast<int>(open->filings.size() + portion));
    paths.removeIf([&open](const QString &path) { return open->find(models::filingPath(path)) != nullptr; });
    if (paths.isEmpty()) {
        Q_EMIT done(tr("No other filing of the library has an open question."));
    } else {
        openAll(paths.mid(0, portion));
    }
    Q_EMIT reviewWanted();
}

void LibraryWork::forget(const std::vector<qint64> &filings)
{
    m_library->forget(filings);
}

void LibraryWork::reveal(const QString &path)
{
    const auto packed = models::archivePlace(path);
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(packed ? packed->archive : path).absolutePath()));
}

} // namespace filing::ui
