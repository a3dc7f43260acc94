// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/filingsession_p.h"

#include "models/corrections/knownfiling.h"
#include "models/session/stepmaker.h"
#include "models/text/displaytext.h"
#include "models/text/pathtext.h"

#include <QDateTime>

#include <algorithm>
#include <optional>

namespace filing::models
{

bool FilingSession::Private::refuse(const QString &reason)
{
    Q_EMIT q.storeFailed(reason);
    return false;
}

bool FilingSession::Private::refuseInThePast()
{
    return refuse(tr("The filings are shown as they were judged in the past. Return to the present to change something."));
}

/// What was recorded here need not be read again, where nobody else wrote meanwhile.
void FilingSession::Private::ownEntries(qint64 last, std::size_t count)
{
    if (lastSeen > 0 && lastSeen + static_cast<qint64>(count) == last) {
        lastSeen = last;
    }
}

bool FilingSession::Private::record(const std::vector<Correction> &step)
{
    const qint64 last = store.append(step);
    if (last == 0) {
        return refuse(store.error());
    }
    ownEntries(last, step.size());
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
    const qint64 last = store.withdraw(step, author, QDateTime::currentMSecsSinceEpoch());
    if (last == 0) {
        return refuse(store.error());
    }
    ownEntries(last, step.size());
    follow(step);
    publish();
    return true;
}

/// Nothing was said since, in what is open.
bool FilingSession::Private::isMergeLast() const
{
    return !merges.empty() && (stacks.undo.empty() || stacks.undo.back().back()->id <= merges.back().second);
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

QString FilingSession::Private::stepText(const UndoOrder::Step &step) const
{
    return step.size() == 1 ? entryText(*step.front()) : tr("%n corrections", nullptr, static_cast<int>(step.size()));
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
    std::optional<StepMaker> maker;
    for (Correction &correction : step) {
        if (!maker || maker->filing().document->id() != correction.document) {
            const OpenFilingPtr filing = m_d->filings.withDocument(correction.document);
            if (!filing) {
                return m_d->refuse(tr("The filing is not open any more."));
            }
            maker.emplace(filing);
        }
        if (const QString reason = maker->complete(correction); !reason.isEmpty()) {
            return m_d->refuse(reason);
        }
        if (correction.author.empty()) {
            correction.author = m_d->author.toStdString();
        }
        if (correction.timeMs == 0) {
            correction.timeMs = now;
        }
    }
    if (!m_d->record(step)) {
        return false;
    }
    Q_EMIT stepRecorded(step);
    return true;
}

bool FilingSession::addRule(const Rule &rule, qint64 instead)
{
    if (m_d->filings.asOf()) {
        return m_d->refuseInThePast();
    }
    m_d->readLogs();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const EntryLog known = m_d->filings.rules();
    const auto replaced = std::find_if(known.begin(), known.end(), [&](const LogEntry &entry) { return entry.id == instead; });
    if (replaced != known.end() && m_d->store.withdraw(*replaced, m_d->author, now) == 0) {
        return m_d->refuse(m_d->store.error());
    }
    Correction entry = entryOf(rule);
    entry.author = m_d->author.toStdString();
    entry.timeMs = now;
    return m_d->record({entry});
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
    return canUndo() && m_d->takeBack(copied(m_d->stacks.undo.back()));
}

bool FilingSession::redo()
{
    m_d->readLogs();
    return canRedo() && m_d->takeBack(copied(m_d->stacks.redo.back()));
}

bool FilingSession::takeBack(qint64 entry)
{
    m_d->readLogs();
    for (const UndoOrder::Step &step : m_d->stacks.undo) {
        for (const LogEntry *known : step) {
            if (known->id == entry) {
                return m_d->takeBack(Step{*known});
            }
        }
    }
    return false;
}

bool FilingSession::takeBackStep(qint64 entry)
{
    m_d->readLogs();
    for (const UndoOrder::Step &step : m_d->stacks.undo) {
        if (std::any_of(step.begin(), step.end(), [entry](const LogEntry *known) { return known->id == entry; })) {
            return m_d->takeBack(copied(step));
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

} // namespace filing::models
