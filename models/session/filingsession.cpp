// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/filingsession.h"

#include "models/corrections/correctionlog.h"
#include "models/corrections/correctionstore.h"
#include "models/corrections/knownfiling.h"
#include "models/session/filingloader.h"
#include "models/session/filingtable.h"
#include "models/session/loadprogress.h"
#include "models/session/recompute.h"
#include "models/session/username.h"
#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "parsers/corrections/overlay.h"
#include "parsers/series/linerules.h"
#include "parsers/series/seriescache.h"

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
    FilingTable filings;
    UndoStacks stacks;
    SnapshotPtr snapshot;
    QString author;
    SeriesView seriesView;
    SeriesCache seriesCache;
    bool seriesChanged = false;
    std::set<DocumentId> remembered;
    qint64 lastSeen = 0;   ///< The newest entry of the store that the filings follow.
    std::vector<std::pair<qint64, qint64>> merges;   ///< First and last entry of each takeIn(): undone in one go while it is the last step.

    void connectLoader();
    void readingEnded(const QString &path);
    void publishSoon();
    void publish();
    void reportProgress();

    void readLogs();
    bool refuse(const QString &reason);
    bool record(const std::vector<Correction> &step);
    bool takeBack(const Step &step);
    void remember(const Step &step);
    void follow(const Step &step);
    bool refuseInThePast();
    [[nodiscard]] bool isMergeLast() const;
    [[nodiscard]] Step mergeStep() const;
    [[nodiscard]] QString stepText(const Step &step) const;
    void follow(const DocumentId &document);
    [[nodiscard]] QString entryText(const LogEntry &entry) const;
};

void FilingSession::Private::connectLoader()
{
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
    stacks = undoStacks(filings.logs());
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
        if (store.entries(document).size() > filing->log.size()) {
            follow(document);
            changed = true;
        }
    }
    if (std::vector<LogEntry> rules = store.rules(); rules.size() > filings.rules().size()) {
        filings.takeRules(std::move(rules), filings.asOf());
        seriesChanged = true;
        changed = true;
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

bool FilingSession::Private::refuseInThePast()
{
    return refuse(tr("The filings are shown as they were judged in the past. Return to the present to change something."));
}

bool FilingSession::Private::record(const std::vector<Correction> &step)
{
    if (store.append(step) == 0) {
        return refuse(store.error());
    }
    Step recorded;
    for (const Correction &correction : step) {
        recorded.emplace_back().correction = correction;
    }
    remember(recorded);
    follow(recorded);
    publish();
    return true;
}

/// So that a script and an export can say which files these are. The corrections are recorded whether this succeeds or not.
void FilingSession::Private::remember(const Step &step)
{
    for (const LogEntry &entry : step) {
        const OpenFilingPtr filing = filings.withDocument(entry.correction.document);
        if (filing && filing->machine && remembered.insert(entry.correction.document).second) {
            static_cast<void>(
                store.remember(knownFiling(filing->path, *filing->document, *filing->machine, QDateTime::currentMSecsSinceEpoch())));
        }
    }
}

bool FilingSession::Private::takeBack(const Step &step)
{
    if (filings.asOf()) {
        return refuseInThePast();
    }
    if (store.withdraw(step, author, QDateTime::currentMSecsSinceEpoch()) == 0) {
        return refuse(store.error());
    }
    follow(step);
    publish();
    return true;
}

/// Nothing was said since, in what is open.
bool FilingSession::Private::isMergeLast() const
{
    return !merges.empty() && (stacks.undo.empty() || stacks.undo.back().back().id <= merges.back().second);
}

/// What must be withdrawn so that all is as before the last merge: what it brought and what it took back, in closed filings, too.
Step FilingSession::Private::mergeStep() const
{
    const auto [first, last] = merges.back();
    const std::vector<LogEntry> all = store.allEntries();
    std::set<qint64> withdrawn;   // By entries that stand themselves.
    for (auto entry = all.rbegin(); entry != all.rend(); ++entry) {
        if (entry->withdraws != 0 && !withdrawn.contains(entry->id)) {
            withdrawn.insert(entry->withdraws);
        }
    }
    Step step;
    for (const LogEntry &entry : all) {
        const bool decided = entry.withdraws != 0 && entry.withdraws < first && !withdrawn.contains(entry.id);
        if (entry.id >= first && entry.id <= last && (entry.inForce || decided)) {
            step.push_back(entry);
        }
    }
    return step;
}

void FilingSession::Private::follow(const Step &step)
{
    std::set<DocumentId> documents;
    bool rules = false;
    for (const LogEntry &entry : step) {
        if (entry.correction.kind == CorrectionKind::Rule) {
            rules = true;
        } else {
            documents.insert(entry.correction.document);
        }
    }
    if (rules) {
        filings.takeRules(store.rules(), filings.asOf());
        seriesChanged = true;
    }
    for (const DocumentId &document : documents) {
        follow(document);
    }
}

/// Only the filings with these bytes change; the series is built over all.
void FilingSession::Private::follow(const DocumentId &document)
{
    filings.takeLog(document, store.entries(document));
    seriesChanged = true;
}

QString FilingSession::Private::stepText(const Step &step) const
{
    return step.size() == 1 ? entryText(step.front()) : tr("%n corrections", nullptr, static_cast<int>(step.size()));
}

QString FilingSession::Private::entryText(const LogEntry &entry) const
{
    if (entry.correction.kind == CorrectionKind::Rule) {
        return tr("rule about \"%1\"").arg(toText(entry.correction.anchor.quote));
    }
    const OpenFilingPtr filing = filings.withDocument(entry.correction.document);
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
    case CorrectionKind::Insert:
        return tr("addition of %1").arg(field);
    case CorrectionKind::ReadTable:
        return tr("new reading of %1").arg(field);
    case CorrectionKind::Rule:
        break;
    }
    return field;
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

bool FilingSession::correct(Correction correction)
{
    return correct(std::vector<Correction>{std::move(correction)});
}

bool FilingSession::correct(std::vector<Correction> step)
{
    if (m_d->filings.asOf()) {
        return m_d->refuseInThePast();
    }
    if (step.empty()) {
        return false;
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    OpenFiling ahead;   // The filing as it will be, so that a step can speak about what it puts in itself.
    for (Correction &correction : step) {
        if (!ahead.document || ahead.document->id() != correction.document) {
            const OpenFilingPtr filing = m_d->filings.withDocument(correction.document);
            if (!filing) {
                return m_d->refuse(tr("The filing is not open any more."));
            }
            ahead = *filing;
        }
        if (const QString reason = refusal(correction, ahead); !reason.isEmpty()) {
            return m_d->refuse(reason);
        }
        correction = completed(std::move(correction), ahead);
        if (correction.author.empty()) {
            correction.author = m_d->author.toStdString();
        }
        if (correction.timeMs == 0) {
            correction.timeMs = now;
        }
        if (step.size() > 1) {
            ahead.effective = std::make_shared<const Extraction>(applyCorrections(*ahead.effective, {&correction, 1}));
        }
    }
    if (!m_d->record(step)) {
        return false;
    }
    Q_EMIT stepRecorded(step);
    return true;
}

std::vector<Relative> FilingSession::relativesOf(const QString &path) const
{
    const OpenFilingPtr filing = m_d->snapshot->find(path);
    return filing && filing->machine && !filing->machine->error ? models::relativesOf(*filing, m_d->store) : std::vector<Relative>();
}

int FilingSession::takeOver(const QString &path, const std::optional<DocumentId> &from)
{
    const OpenFilingPtr filing = m_d->snapshot->find(path);
    std::vector<Correction> step;
    for (const Relative &relative : relativesOf(path)) {
        const QString note = tr("taken over from %1").arg(QFileInfo(relative.filing.path).fileName());
        for (const Offered &offered : !from || relative.filing.document == *from ? relative.fitting : std::vector<Offered>()) {
            step.push_back(takenOver(offered, offered.place.path, offered.place.span, *filing, note));
        }
    }
    const auto count = static_cast<int>(step.size());
    return !step.empty() && correct(std::move(step)) ? count : 0;
}

bool FilingSession::attach(const QString &path, const Offered &orphan, const Candidate &place)
{
    const OpenFilingPtr filing = m_d->snapshot->find(path);
    if (!filing || !filing->machine) {
        return false;
    }
    return correct(takenOver(orphan, place.path, place.span, *filing, tr("taken over from another copy")));
}

bool FilingSession::dismiss(const QString &path, const QString &origin)
{
    const OpenFilingPtr filing = m_d->snapshot->find(path);
    if (!filing || !filing->document) {
        return false;
    }
    if (!m_d->store.dismiss(filing->document->id(), origin, m_d->author, QDateTime::currentMSecsSinceEpoch())) {
        return m_d->refuse(m_d->store.error());
    }
    m_d->publish();
    return true;
}

bool FilingSession::addRule(const Rule &rule, qint64 instead)
{
    if (m_d->filings.asOf()) {
        return m_d->refuseInThePast();
    }
    m_d->readLogs();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const std::vector<LogEntry> &known = m_d->filings.rules();
    const auto replaced = std::find_if(known.begin(), known.end(), [&](const LogEntry &entry) { return entry.id == instead; });
    if (replaced != known.end() && m_d->store.withdraw(*replaced, m_d->author, now) == 0) {
        return m_d->refuse(m_d->store.error());
    }
    Correction entry = entryOf(rule);
    entry.author = m_d->author.toStdString();
    entry.timeMs = now;
    return m_d->record({entry});
}

StoreContent FilingSession::content() const
{
    return m_d->store.content();
}

bool FilingSession::takeIn(const StoreContent &content)
{
    if (m_d->filings.asOf()) {
        return m_d->refuseInThePast();
    }
    const qint64 before = m_d->store.lastEntry();
    const qint64 taken = m_d->store.takeIn(content);
    if (taken < 0) {
        return m_d->refuse(m_d->store.error());
    }
    if (taken > 0) {
        m_d->merges.emplace_back(before + 1, m_d->store.lastEntry());
    }
    m_d->readLogs();
    return true;
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

bool FilingSession::undo()
{
    m_d->readLogs();
    if (m_d->isMergeLast()) {
        const Step step = m_d->mergeStep();
        if (!step.empty() && !m_d->takeBack(step)) {
            return false;
        }
        m_d->merges.pop_back();
        return step.empty() ? undo() : true;
    }
    return canUndo() && m_d->takeBack(Step(m_d->stacks.undo.back()));
}

bool FilingSession::redo()
{
    m_d->readLogs();
    return canRedo() && m_d->takeBack(Step(m_d->stacks.redo.back()));
}

bool FilingSession::takeBack(qint64 entry)
{
    m_d->readLogs();
    for (const Step &step : m_d->stacks.undo) {
        for (const LogEntry &known : step) {
            if (known.id == entry) {
                return m_d->takeBack(Step{known});
            }
        }
    }
    return false;
}

bool FilingSession::takeBackStep(qint64 entry)
{
    m_d->readLogs();
    for (const Step &step : m_d->stacks.undo) {
        if (std::any_of(step.begin(), step.end(), [entry](const LogEntry &known) { return known.id == entry; })) {
            return m_d->takeBack(Step(step));
        }
    }
    return false;
}

bool FilingSession::canUndo() const
{
    return m_d->isMergeLast() || !m_d->stacks.undo.empty();
}

bool FilingSession::canRedo() const
{
    return !m_d->stacks.redo.empty();
}

QString FilingSession::undoText() const
{
    if (m_d->isMergeLast()) {
        return tr("taking in of corrections");
    }
    return canUndo() ? m_d->stepText(m_d->stacks.undo.back()) : QString();
}

QString FilingSession::redoText() const
{
    return canRedo() ? m_d->stepText(m_d->stacks.redo.back()) : QString();
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
