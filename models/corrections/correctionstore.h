// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The append-only log of corrections in SQLite. One per process, used on one thread; several processes may share
// the file (WAL). Nothing is ever updated or deleted: an undo is an entry that withdraws another.
#pragma once

#include "models/corrections/storecontent.h"
#include "models/session/snapshot.h"

#include <QString>

#include <memory>
#include <set>
#include <vector>

namespace filing::models
{

class CorrectionStore
{
public:
    /// Opens or creates the store at `file` (":memory:" in tests) and migrates it (resources/sql). On failure the
    /// object exists, isOpen() is false and error() says why in one sentence; a store of a newer version is refused. Of a damaged store what
    /// can be read is saved into a fresh one, and the damaged file kept aside (see notice()).
    explicit CorrectionStore(const QString &file);
    ~CorrectionStore();
    CorrectionStore(const CorrectionStore &) = delete;
    CorrectionStore &operator=(const CorrectionStore &) = delete;

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString error() const;
    /// Something a person should know about a store that is open: that it was damaged, what was saved from it and where the damaged file is.
    [[nodiscard]] QString notice() const;
    [[nodiscard]] QString file() const;

    /// Records corrections as one step, all or none, and returns the id of the last; 0 when refused (see error()). Durable when it returns.
    qint64 append(const std::vector<Correction> &step);
    qint64 append(const Correction &correction) { return append(std::vector<Correction>{correction}); }
    /// Takes entries back as one step (an undo), or takes withdrawals back (a redo). Refused as a whole when one is not in force any more.
    qint64 withdraw(const std::vector<LogEntry> &step, const QString &author, qint64 timeMs);
    qint64 withdraw(const LogEntry &entry, const QString &author, qint64 timeMs)
    {
        return withdraw(std::vector<LogEntry>{entry}, author, timeMs);
    }

    /// All entries of a document, oldest first, with inForce worked out.
    [[nodiscard]] std::vector<LogEntry> entries(const DocumentId &document) const;
    /// How many they are; cheap.
    [[nodiscard]] std::size_t entryCount(const DocumentId &document) const;
    /// The log of rules of all scopes.
    [[nodiscard]] std::vector<LogEntry> rules() const;
    /// Everything, for exchange: corrections of all documents, and rules.
    [[nodiscard]] std::vector<LogEntry> allEntries() const;
    /// The id of the newest entry, from whichever program; 0 where there is none. Cheap: asked several times a second.
    [[nodiscard]] qint64 lastEntry() const;

    /// Everything, as it is exported.
    [[nodiscard]] StoreContent content() const;
    /// Takes entries of another store in as they are, under their names, all or none; those that are here already (by uid) and filings
    /// known here are passed over. Returns how many entries were new; -1 when refused (see error()).
    qint64 takeIn(const StoreContent &content);

    /// What is known of the filings that entries speak about. Remembering one again replaces what was known.
    bool remember(const KnownFiling &filing);
    [[nodiscard]] std::vector<KnownFiling> knownFilings() const;
    /// Other bytes of the same filing: by accession number, or by registrant, form (8-K and 8-K/A are one) and date of report.
    [[nodiscard]] std::vector<KnownFiling> copiesOf(const KnownFiling &filing) const;

    /// An entry that was made on another copy is not to be offered for this document any more.
    bool dismiss(const DocumentId &document, const QString &uid, const QString &author, qint64 timeMs);
    [[nodiscard]] std::set<QString> dismissed(const DocumentId &document) const;
    [[nodiscard]] std::vector<Dismissal> dismissals() const;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace filing::models
