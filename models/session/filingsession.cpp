// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/filingsession.h"

#include "models/corrections/correctionlog.h"
#include "models/corrections/correctionstore.h"
#include "models/session/filingloader.h"
#include "models/session/loadprogress.h"
#include "models/session/recompute.h"
#include "models/session/username.h"
#include "models/text/displaytext.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <set>

namespace filing::models
{

namespace
{

/// Many files finish close together: their snapshots are published as one. Short enough to feel immediate.
constexpr int gatherMilliseconds = 15;

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

struct FilingSession::Private
{
    Private(FilingSession &session, CorrectionStore &corrections)
        : q(session)
        , store(corrections)
        , snapshot(std::make_shared<const Snapshot>())
        , author(userName())
    {
        gather.setSingleShot(true);
        gather.setInterval(gatherMilliseconds);
    }

    FilingSession &q;
    CorrectionStore &store;
    FilingLoader loader;
    LoadProgress progress;
    QTimer gather;
    std::vector<OpenFilingPtr> filings;
    UndoStacks stacks;
    SnapshotPtr snapshot;
    QString author;
    bool seriesChanged = false;

    /// Replaces the filing by a copy that `change` was let loose on; nothing where it is not open.
    template<typename Change>
    void change(const QString &path, Change change)
    {
        const auto found = std::find_if(filings.begin(), filings.end(),
                                        [&](const OpenFilingPtr &filing) { return filing->path == path; });
        if (found != filings.end()) {
            auto copy = std::make_shared<OpenFiling>(**found);
            change(*copy);
            *found = std::move(copy);
        }
    }
    [[nodiscard]] OpenFilingPtr withDocument(const DocumentId &id) const;

    void startReading(const QString &path);
    void takeDocument(const QString &path, const DocumentPtr &document);
    void takeExtraction(const QString &path, const ExtractionPtr &extraction, double milliseconds);
    void takeFailure(const QString &path, const Error &error);
    void readingEnded(const QString &path);
    void publishSoon();
    void publish();
    void reportProgress();

    void readLogs();
    bool refuse(const QString &reason);
    bool record(const Correction &correction);
    bool takeBack(const LogEntry &entry);
    void follow(const DocumentId &document, std::vector<LogEntry> log);
    [[nodiscard]] QString entryText(const LogEntry &entry) const;
};

OpenFilingPtr FilingSession::Private::withDocument(const DocumentId &id) const
{
    const auto found = std::find_if(filings.begin(), filings.end(), [&](const OpenFilingPtr &filing) {
        return filing->document && filing->effective && filing->document->id() == id;
    });
    return found != filings.end() ? *found : nullptr;
}

void FilingSession::Private::startReading(const QString &path)
{
    const auto open = [&](const OpenFilingPtr &filing) { return filing->path == path; };
    if (std::none_of(filings.begin(), filings.end(), open)) {
        auto filing = std::make_shared<OpenFiling>();
        filing->path = path;
        filings.push_back(std::move(filing));
    }
    change(path, [](OpenFiling &filing) {
        filing.state = LoadState::Loading;
        filing.percent = 0;
        filing.error.reset();
    });
    progress.started(path);
    loader.start(path);
}

void FilingSession::Private::takeDocument(const QString &path, const DocumentPtr &document)
{
    change(path, [&](OpenFiling &filing) {
        // Read again with the same bytes: everything known stays on screen until it is known anew.
        if (!filing.document || filing.document->id() != document->id()) {
            filing.machine.reset();
            filing.effective.reset();
            filing.log.clear();
            seriesChanged = true;
        }
        filing.document = document;
    });
    publishSoon();
}

void FilingSession::Private::takeExtraction(const QString &path, const ExtractionPtr &extraction, double milliseconds)
{
    change(path, [&](OpenFiling &filing) {
        filing.state = LoadState::Ready;
        filing.percent = 100;
        filing.error = extraction->error;
        filing.machine = extraction;
        filing.log = store.entries(filing.document->id());
        filing.effective = overlaid(filing.machine, filing.log);
        filing.parseMs = milliseconds;
    });
    seriesChanged = true;
    readingEnded(path);
}

void FilingSession::Private::takeFailure(const QString &path, const Error &error)
{
    change(path, [&](OpenFiling &filing) {
        filing.state = LoadState::Failed;
        filing.error = error;
    });
    readingEnded(path);
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
    next->filings = filings;
    next->series = seriesChanged ? seriesOf(filings) : snapshot->series;
    next->revision = snapshot->revision + 1;
    seriesChanged = false;
    std::vector<LogEntry> all;
    std::set<DocumentId> seen;
    for (const OpenFilingPtr &filing : filings) {
        if (filing->effective && seen.insert(filing->document->id()).second) {
            all.insert(all.end(), filing->log.begin(), filing->log.end());
        }
    }
    stacks = undoStacks(std::move(all));
    snapshot = std::move(next);
    Q_EMIT q.snapshotChanged(snapshot);
}

void FilingSession::Private::reportProgress()
{
    Q_EMIT q.loadingProgress(progress.done(), progress.total(), progress.percent());
}

/// Another process may have written to the store since.
void FilingSession::Private::readLogs()
{
    std::set<DocumentId> seen;
    bool changed = false;
    for (const OpenFilingPtr &filing : std::vector<OpenFilingPtr>(filings)) {
        if (!filing->effective || !seen.insert(filing->document->id()).second) {
            continue;
        }
        std::vector<LogEntry> log = store.entries(filing->document->id());
        // The log only ever grows, so its length tells.
        if (log.size() > filing->log.size()) {
            follow(filing->document->id(), std::move(log));
            changed = true;
        }
    }
    if (changed) {
        publish();
    }
}

bool FilingSession::Private::refuse(const QString &reason)
{
    Q_EMIT q.storeFailed(reason);
    return false;
}

bool FilingSession::Private::record(const Correction &correction)
{
    const qint64 id = store.append(correction);
    if (id == 0) {
        return refuse(store.error());
    }
    follow(correction.document, store.entries(correction.document));
    publish();
    return true;
}

bool FilingSession::Private::takeBack(const LogEntry &entry)
{
    if (store.withdraw(entry, author, QDateTime::currentMSecsSinceEpoch()) == 0) {
        return refuse(store.error());
    }
    follow(entry.correction.document, store.entries(entry.correction.document));
    publish();
    return true;
}

/// Only the filings with these bytes change; the series is built over all.
void FilingSession::Private::follow(const DocumentId &document, std::vector<LogEntry> log)
{
    for (const OpenFilingPtr &filing : std::vector<OpenFilingPtr>(filings)) {
        if (filing->effective && filing->document->id() == document) {
            change(filing->path, [&](OpenFiling &changed) {
                changed.log = log;
                changed.effective = overlaid(changed.machine, changed.log);
            });
        }
    }
    seriesChanged = true;
}

QString FilingSession::Private::entryText(const LogEntry &entry) const
{
    const OpenFilingPtr filing = withDocument(entry.correction.document);
    if (!filing) {
        return {};
    }
    const QString field = fieldLabel(*filing->effective, entry.correction.path);
    switch (entry.correction.kind) {
    case CorrectionKind::SetValue:
    case CorrectionKind::SetSpan:
        return tr("correction of %1").arg(field);
    case CorrectionKind::Confirm:
        return tr("confirmation of %1").arg(field);
    case CorrectionKind::Reject:
        return tr("rejection of %1").arg(field);
    }
    return field;
}

FilingSession::FilingSession(CorrectionStore &store, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(*this, store))
{
    connect(&m_d->gather, &QTimer::timeout, this, [this] { m_d->publish(); });
    connect(&m_d->loader, &FilingLoader::documentLoaded, this,
            [this](const QString &path, const DocumentPtr &document) { m_d->takeDocument(path, document); });
    connect(&m_d->loader, &FilingLoader::extracted, this,
            [this](const QString &path, const ExtractionPtr &extraction, double milliseconds) {
                m_d->takeExtraction(path, extraction, milliseconds);
            });
    connect(&m_d->loader, &FilingLoader::failed, this,
            [this](const QString &path, const Error &error) { m_d->takeFailure(path, error); });
    connect(&m_d->loader, &FilingLoader::progressed, this, [this](const QString &path, int percent) {
        m_d->progress.progressed(path, percent);
        m_d->change(path, [&](OpenFiling &filing) { filing.percent = percent; });
        m_d->publishSoon();
        m_d->reportProgress();
    });
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
        m_d->startReading(file);
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
    std::erase_if(m_d->filings, [&](const OpenFilingPtr &open) { return open->path == filing->path; });
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
    for (const OpenFilingPtr &filing : std::vector<OpenFilingPtr>(m_d->filings)) {
        // One that was only read again stays as it was.
        if (filing->state == LoadState::Loading && filing->effective) {
            m_d->change(filing->path, [](OpenFiling &kept) {
                kept.state = LoadState::Ready;
                kept.percent = 100;
                kept.error = kept.machine->error;
            });
        }
    }
    std::erase_if(m_d->filings, [](const OpenFilingPtr &filing) { return filing->state == LoadState::Loading; });
    m_d->progress.finishAll();
    m_d->publish();
    m_d->reportProgress();
}

bool FilingSession::isLoading() const
{
    return m_d->loader.isLoading();
}

bool FilingSession::correct(Correction correction)
{
    const OpenFilingPtr filing = m_d->withDocument(correction.document);
    if (!filing) {
        return m_d->refuse(tr("The filing is not open any more."));
    }
    if (const QString reason = refusal(correction, *filing); !reason.isEmpty()) {
        return m_d->refuse(reason);
    }
    correction = completed(std::move(correction), *filing);
    if (correction.author.empty()) {
        correction.author = m_d->author.toStdString();
    }
    if (correction.timeMs == 0) {
        correction.timeMs = QDateTime::currentMSecsSinceEpoch();
    }
    return m_d->record(correction);
}

bool FilingSession::undo()
{
    m_d->readLogs();
    return canUndo() && m_d->takeBack(LogEntry(m_d->stacks.undo.back()));
}

bool FilingSession::redo()
{
    m_d->readLogs();
    return canRedo() && m_d->takeBack(LogEntry(m_d->stacks.redo.back()));
}

bool FilingSession::takeBack(qint64 entry)
{
    m_d->readLogs();
    const auto found = std::find_if(m_d->stacks.undo.begin(), m_d->stacks.undo.end(),
                                    [&](const LogEntry &known) { return known.id == entry; });
    return found != m_d->stacks.undo.end() && m_d->takeBack(LogEntry(*found));
}

bool FilingSession::canUndo() const
{
    return !m_d->stacks.undo.empty();
}

bool FilingSession::canRedo() const
{
    return !m_d->stacks.redo.empty();
}

QString FilingSession::undoText() const
{
    return canUndo() ? m_d->entryText(m_d->stacks.undo.back()) : QString();
}

QString FilingSession::redoText() const
{
    return canRedo() ? m_d->entryText(m_d->stacks.redo.back()) : QString();
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
