// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The inside of the session, shared by the files that implement it: reading and publishing (filingsession.cpp), recording
// (sessionrecording.cpp), other copies of a filing (sessioncopies.cpp). Nobody else includes this.
#pragma once

#include "models/corrections/correctionlog.h"
#include "models/corrections/correctionstore.h"
#include "models/session/filingloader.h"
#include "models/session/filingsession.h"
#include "models/session/filingtable.h"
#include "models/session/loadprogress.h"
#include "models/session/username.h"
#include "parsers/series/seriescache.h"

#include <QTimer>

#include <set>
#include <utility>
#include <vector>

namespace filing::models
{

struct FilingSession::Private
{
    /// Many files finish close together: their snapshots are published as one. Short enough to feel immediate.
    static constexpr int gatherMilliseconds = 15;

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
    UndoOrder stacks;
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
    void ownEntries(qint64 last, std::size_t count);
    bool record(const std::vector<Correction> &step);
    bool takeBack(const Step &step);
    void remember(const Step &step);
    void follow(const Step &step);
    bool refuseInThePast();
    [[nodiscard]] bool isMergeLast() const;
    [[nodiscard]] Step mergeStep() const;
    [[nodiscard]] QString stepText(const UndoOrder::Step &step) const;
    void follow(const DocumentId &document);
    [[nodiscard]] QString entryText(const LogEntry &entry) const;
};

} // namespace filing::models
