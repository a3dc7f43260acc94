// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes filings and their places to a library. One thread; one transaction for a batch. Knows nothing of files: what
// is on the disk is looked up by whoever calls.
#pragma once

#include "models/library/filingindex.h"
#include "models/library/librarydatabase.h"

#include <QSqlQuery>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace filing::models
{

/// A file on disk as it was when it was read.
struct SourceFile
{
    QString path;
    qint64 bytes = 0;
    qint64 timeMs = 0;
    bool whole = false;
};

/// What is there of a filing that is known already.
struct KnownVersion
{
    qint64 id = 0;
    int extractor = 0;
    qint64 judged = 0;
};

class LibraryWriter
{
public:
    /// The database is borrowed and open for writing.
    explicit LibraryWriter(LibraryDatabase &database);
    ~LibraryWriter();

    [[nodiscard]] QString error() const { return m_error; }

    /// All of these are false where the database refused; then the batch is to be given up (rollback()).
    bool begin();
    bool commit();
    void rollback();

    /// Of one by its hash; nothing where it is not there.
    [[nodiscard]] std::optional<KnownVersion> known(const DocumentId &document);
    /// Adds a filing, or writes one that is there again; its text only where the value has some. Gives its id, 0 where
    /// it was refused.
    qint64 put(const IndexedFiling &filing, qint64 judged, qint64 nowMs);
    /// A file is there with this content; its places are kept.
    qint64 putSource(const SourceFile &source);
    bool putPlace(qint64 source, const QString &member, qint64 filing);
    /// A place was looked at.
    bool setPlaceState(qint64 source, const QString &member, qint64 filing, PlaceState state);
    /// Of a source that was read to its end: places of it that were not found again are not there any more.
    bool setOthersChanged(qint64 source, const std::set<std::pair<QString, qint64>> &found);
    /// The file itself is not there any more.
    bool setMissing(qint64 source);
    bool setTimes(qint64 source, qint64 bytes, qint64 timeMs);
    bool forget(qint64 filing);

private:
    QSqlQuery &prepared(const char *statement);
    bool run(QSqlQuery &query);
    qint64 idOf(const char *find, const char *insert, std::map<QString, qint64> &cache, const QString &text,
                const QString &extra = {});
    bool clear(qint64 filing, bool text);
    bool putRow(const IndexedFiling &filing, qint64 id, qint64 judged, qint64 nowMs);
    bool putParts(const IndexedFiling &filing, qint64 id);
    bool putLines(const IndexedFiling &filing, qint64 id);
    bool putChunks(const IndexedFiling &filing, qint64 id);
    bool assignCompanies();
    qint64 companyOf(const QString &nameKey, const QString &cik);
    bool renewPaths();

    LibraryDatabase &m_database;
    QString m_error;
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_prepared;
    std::map<QString, qint64> m_labels;
    std::map<QString, qint64> m_roles;
    std::set<QString> m_names; ///< Whose companies are to be worked out before the batch ends.
    std::set<qint64> m_moved; ///< Filings whose places changed in this batch.
    bool m_active = false;
};

} // namespace filing::models
