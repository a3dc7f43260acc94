// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one door. Opens filings off the GUI thread, records corrections in the store, recomputes what follows from
// them and publishes a new Snapshot. Owned by the application, lives on the GUI thread; views only read snapshots and
// call the functions below.
#pragma once

#include "models/corrections/relatives.h"
#include "models/corrections/storecontent.h"
#include "models/session/snapshot.h"
#include "parsers/corrections/rule.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace filing::models
{

class CorrectionStore;
class FilingLoader;

class FilingSession : public QObject
{
    Q_OBJECT

public:
    /// The store is borrowed and must outlive the session.
    explicit FilingSession(CorrectionStore &store, QObject *parent = nullptr);
    ~FilingSession() override;

    [[nodiscard]] SnapshotPtr snapshot() const;

    /// Starts reading files, and folders' files; one already open is read again. Returns at once. Paths become absolute
    /// (snapshot.h, filingPath).
    void open(const QStringList &paths);
    void close(const QString &path);
    /// Stops all reading; files not yet read close again.
    void cancelLoading();
    [[nodiscard]] bool isLoading() const;

    /// Records the correction and everything that follows from it in one step. False, with storeFailed, when the
    /// store refused; then nothing changed. `document`, `path`, `kind`, `newText` (and for SetSpan `anchor.span`) are
    /// the caller's; anchor, old text, author and time are filled in here when they are empty.
    bool correct(Correction correction);
    /// Several as one step, all or none, undone in one go. Later ones may speak about what earlier ones put in.
    bool correct(std::vector<Correction> step);

    /// A rule from now on, for all open filings and those opened later. `instead`: the entry of a rule that it replaces, or 0.
    bool addRule(const Rule &rule, qint64 instead = 0);

    /// Everything the store holds, as it is exported.
    [[nodiscard]] StoreContent content() const;
    /// Takes in entries of another store in one step, under their names (models/exchange/merge.h makes them); what is open follows.
    bool takeIn(const StoreContent &content);

    /// Shows everything as it was judged at a time (milliseconds since 1970, UTC); unset shows the present again. Nothing can be
    /// recorded while the past is shown.
    void showAsOf(std::optional<qint64> timeMs);

    /// Which of several reports of a period the series shows from now on; Snapshot::series says which it is.
    void setSeriesView(const SeriesView &view);

    /// Takes in what other programs wrote to the store since; publishes only where something changed. Called by a timer.
    void refresh();

    /// The other copies of a filing whose corrections may belong here, and where. Worked out when asked: a few milliseconds a copy.
    [[nodiscard]] std::vector<Relative> relativesOf(const QString &path) const;
    /// Makes the corrections of other copies (or of this one) that fit here, as one step. How many; 0 where it failed or none fits.
    int takeOver(const QString &path, const std::optional<DocumentId> &from = std::nullopt);
    /// Makes an orphan's correction at the place a person chose for it.
    bool attach(const QString &path, const Offered &orphan, const Candidate &place);
    /// Offers a correction of another copy no more for this filing.
    bool dismiss(const QString &path, const QString &origin);

    /// The last step of this store still in force among open documents and rules, across restarts.
    bool undo();
    bool redo();
    /// Takes back one correction in force, whichever it is (from the history). False where it is not in force.
    bool takeBack(qint64 entry);
    /// Takes back all that is in force of the step this entry belongs to, in one step.
    bool takeBackStep(qint64 entry);
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// What undo() / redo() would touch, for menu texts; empty when there is nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;

    [[nodiscard]] QString author() const;
    void setAuthor(const QString &author);

Q_SIGNALS:
    void snapshotChanged(const filing::models::SnapshotPtr &snapshot);
    /// After the snapshot: what correct() has just recorded, as it was completed. Not of rules, undo, or what other programs wrote.
    void stepRecorded(const std::vector<filing::Correction> &step);
    /// Overall progress over the files being read; done == total when finished.
    void loadingProgress(int done, int total, int percent);
    void storeFailed(const QString &reason);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace filing::models
