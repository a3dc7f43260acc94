// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/filingsession_p.h"

#include "models/session/recompute.h"
#include "parsers/series/linerules.h"

#include <QDirIterator>
#include <QFileInfo>

namespace filing::models
{

namespace
{

/// Folders stand for the files in them, in the order of their names; hidden ones are left out.
QStringList filesOf(const QString &path)
{
    if (!QFileInfo(path).isDir()) {
        return {filingPath(path)};
    }
    QStringList files;
    QDirIterator entries(path, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        files << filingPath(entries.next());
    }
    files.sort();
    return files;
}

} // namespace

void FilingSession::Private::connectLoader()
{
    QObject::connect(&loader, &FilingLoader::headRead, &q, [this](const QString &path, const FileHeadPtr &head) {
        if (!filings.takeHead(path, head)) {
            return;
        }
        if (progress.total() == 1) {
            publish();   // Somebody waits for just this one.
        } else {
            publishSoon();
        }
    });
    QObject::connect(&loader, &FilingLoader::documentLoaded, &q, [this](const QString &path, const DocumentPtr &document) {
        seriesChanged = filings.takeDocument(path, document) || seriesChanged;
        publishSoon();
    });
    QObject::connect(&loader, &FilingLoader::extracted, &q,
                     [this](const QString &path, const ExtractionPtr &extraction, double milliseconds) {
                         filings.takeExtraction(path, extraction, store.entries(filings.documentOf(path)), milliseconds);
                         seriesChanged = true;
                         readingEnded(path);
                     });
    QObject::connect(&loader, &FilingLoader::failed, &q, [this](const QString &path, const Error &error) {
        filings.takeFailure(path, error);
        readingEnded(path);
    });
    QObject::connect(&loader, &FilingLoader::progressed, &q, [this](const QString &path, int percent) {
        progress.progressed(path, percent);
        filings.progressed(path, percent);
        publishSoon();
        reportProgress();
    });
}

void FilingSession::Private::readingEnded(const QString &path)
{
    progress.finished(path);
    if (loader.isLoading()) {
        publishSoon();
    } else {
        publish();
    }
    reportProgress();
}

void FilingSession::Private::publishSoon()
{
    if (!gather.isActive()) {
        gather.start();
    }
}

void FilingSession::Private::publish()
{
    gather.stop();
    auto next = std::make_shared<Snapshot>();
    next->filings = filings.all();
    next->rules = filings.rules();
    next->asOf = filings.asOf();
    if (seriesChanged) {
        const SeriesOptions options {seriesView, lineRules(rulesInForce(logAsOf(filings.rules(), filings.asOf())))};
        next->series = seriesOf(filings.all(), options, &seriesCache);
    } else {
        next->series = snapshot->series;
    }
    next->revision = snapshot->revision + 1;
    seriesChanged = false;
    stacks = undoOrder(filings.logs());
    snapshot = std::move(next);
    Q_EMIT q.snapshotChanged(snapshot);
}

void FilingSession::Private::reportProgress()
{
    Q_EMIT q.loadingProgress(progress.done(), progress.total(), progress.percent());
}

/// Another process may have written to the store since. The log only ever grows, so its last entry tells.
void FilingSession::Private::readLogs()
{
    const qint64 last = store.lastEntry();
    if (last == lastSeen) {
        return;
    }
    lastSeen = last;
    bool changed = false;
    for (const OpenFilingPtr &filing : filings.oneOfEach()) {
        const DocumentId document = filing->document->id();
        if (store.entryCount(document) > filing->log.size()) {
            follow(document);
            changed = true;
        }
    }
    if (EntryLog rules = store.rules(); rules.size() > filings.rules().size()) {
        filings.takeRules(std::move(rules), filings.asOf());
        seriesChanged = true;
        changed = true;
    }
    if (changed) {
        publish();
    }
}

FilingSession::FilingSession(CorrectionStore &store, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(*this, store))
{
    connect(&m_d->gather, &QTimer::timeout, this, [this] { m_d->publish(); });
    m_d->connectLoader();
    m_d->filings.takeRules(store.rules(), std::nullopt);
}

FilingSession::~FilingSession() = default;

SnapshotPtr FilingSession::snapshot() const
{
    return m_d->snapshot;
}

void FilingSession::open(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        files << filesOf(path);
    }
    files.removeDuplicates();
    if (files.isEmpty()) {
        return;
    }
    for (const QString &file : files) {
        m_d->filings.startReading(file);
        m_d->progress.started(file);
        m_d->loader.start(file);
    }
    m_d->publish();
    m_d->reportProgress();
}

void FilingSession::close(const QString &path)
{
    const OpenFilingPtr filing = m_d->snapshot->find(path);
    if (!filing) {
        return;
    }
    const bool wasLoading = m_d->loader.isLoading(filing->path);
    m_d->loader.cancel(filing->path);
    m_d->filings.remove(filing->path);
    m_d->seriesChanged = true;
    m_d->progress.finished(filing->path);
    m_d->publish();
    if (wasLoading) {
        m_d->reportProgress();
    }
}

void FilingSession::cancelLoading()
{
    if (!m_d->loader.isLoading()) {
        return;
    }
    m_d->loader.cancelAll();
    m_d->filings.stopReading();
    m_d->progress.finishAll();
    m_d->publish();
    m_d->reportProgress();
}

bool FilingSession::isLoading() const
{
    return m_d->loader.isLoading();
}

StoreContent FilingSession::content() const
{
    return m_d->store.content();
}

void FilingSession::showAsOf(std::optional<qint64> timeMs)
{
    if (timeMs == m_d->filings.asOf()) {
        return;
    }
    m_d->filings.takeRules(m_d->store.rules(), timeMs);
    m_d->seriesChanged = true;
    m_d->publish();
}

void FilingSession::setSeriesView(const SeriesView &view)
{
    if (view == m_d->seriesView) {
        return;
    }
    m_d->seriesView = view;
    m_d->seriesChanged = true;
    m_d->publish();
}

void FilingSession::refresh()
{
    m_d->readLogs();
}

QString FilingSession::author() const
{
    return m_d->author;
}

void FilingSession::setAuthor(const QString &author)
{
    m_d->author = author.trimmed().isEmpty() ? userName() : author.trimmed();
}

} // namespace filing::models
