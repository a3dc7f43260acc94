// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of LibraryWriter that says whose a filing is and where it can be opened from. Both follow from what all
// filings say, in whatever order they came.
#include "models/library/librarywriter.h"

#include "models/library/archiveplace.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace filing::models
{

qint64 LibraryWriter::companyOf(const QString &nameKey, const QString &cik)
{
    const QString key = !cik.isEmpty() ? u"cik:"_s + cik : u"name:"_s + nameKey;
    QSqlQuery &adding = prepared("INSERT OR IGNORE INTO company (key, cik, name) VALUES (?, ?, '')");
    adding.bindValue(0, key);
    adding.bindValue(1, cik.isNull() ? u""_s : cik);
    if (!run(adding)) {
        return 0;
    }
    QSqlQuery &query = prepared("SELECT id FROM company WHERE key = ?");
    query.bindValue(0, key);
    const qint64 id = run(query) && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return id;
}

/// A central index key decides. A filing that tells none belongs to the one company with a key that goes by its name;
/// where there are two of them nobody can tell, and the name stands for itself.
bool LibraryWriter::assignCompanies()
{
    std::set<qint64> touched;
    for (const QString &name : m_names) {
        QSqlQuery &keys = prepared("SELECT DISTINCT cik FROM filing WHERE name_key = ?");
        keys.bindValue(0, name.isNull() ? u""_s : name);
        if (!run(keys)) {
            return false;
        }
        QStringList ciks;
        while (keys.next()) {
            ciks << keys.value(0).toString();
        }
        keys.finish();
        QStringList told = ciks;
        told.removeAll(QString());
        const QString single = told.size() == 1 && !name.isEmpty() ? told.first() : QString();
        for (const QString &cik : ciks) {
            const qint64 company = companyOf(name, cik.isEmpty() ? single : cik);
            QSqlQuery &moving
                = prepared("UPDATE filing SET company = ? WHERE name_key = ? AND cik = ? AND company <> ?");
            moving.bindValue(0, company);
            moving.bindValue(1, name.isNull() ? u""_s : name);
            moving.bindValue(2, cik.isNull() ? u""_s : cik);
            moving.bindValue(3, company);
            if (company == 0 || !run(moving)) {
                return false;
            }
            touched.insert(company);
        }
    }
    for (const qint64 company : touched) {
        QSqlQuery &naming = prepared("UPDATE company SET name = coalesce ((SELECT registrant FROM filing WHERE company "
                                     "= company.id AND registrant"
                                     " <> '' ORDER BY max (report, filed) DESC, id DESC LIMIT 1), '') WHERE id = ?");
        naming.bindValue(0, company);
        if (!run(naming)) {
            return false;
        }
    }
    const bool any = !m_names.empty();
    m_names.clear();
    return !any || run(prepared("DELETE FROM company WHERE id NOT IN (SELECT company FROM filing)"));
}

/// The list shows one place of each filing: one that is there, and of those a file rather than a member of an archive.
bool LibraryWriter::renewPaths()
{
    for (const qint64 filing : m_moved) {
        QSqlQuery &query = prepared(
            "SELECT source.path, place.member, place.state FROM place JOIN source ON source.id = place.source"
            " WHERE place.filing = ? ORDER BY place.state, place.member <> '', source.path, place.member LIMIT 1");
        query.bindValue(0, filing);
        if (!run(query)) {
            return false;
        }
        QString path = u""_s;
        int state = static_cast<int>(PlaceState::Missing);
        if (query.next()) {
            const QString member = query.value(1).toString();
            path = member.isEmpty() ? query.value(0).toString() : memberPath(query.value(0).toString(), member);
            state = query.value(2).toInt();
        }
        query.finish();
        QSqlQuery &setting = prepared("UPDATE filing SET path = ?, place = ? WHERE id = ?");
        setting.bindValue(0, path);
        setting.bindValue(1, state);
        setting.bindValue(2, filing);
        if (!run(setting)) {
            return false;
        }
    }
    m_moved.clear();
    return true;
}

qint64 LibraryWriter::putSource(const SourceFile &source)
{
    QSqlQuery &query = prepared(
        "INSERT INTO source (path, bytes, time_ms, whole) VALUES (?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET"
        " bytes = excluded.bytes, time_ms = excluded.time_ms, whole = excluded.whole RETURNING id");
    query.bindValue(0, source.path);
    query.bindValue(1, source.bytes);
    query.bindValue(2, source.timeMs);
    query.bindValue(3, source.whole ? 1 : 0);
    const qint64 id = run(query) && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return id;
}

bool LibraryWriter::putPlace(qint64 source, const QString &member, qint64 filing)
{
    QSqlQuery &query = prepared("INSERT OR REPLACE INTO place (source, member, filing, state) VALUES (?, ?, ?, 0)");
    query.bindValue(0, source);
    query.bindValue(1, member.isNull() ? u""_s : member);
    query.bindValue(2, filing);
    m_moved.insert(filing);
    return run(query);
}

bool LibraryWriter::setPlaceState(qint64 source, const QString &member, qint64 filing, PlaceState state)
{
    QSqlQuery &query = prepared("UPDATE place SET state = ? WHERE source = ? AND member = ? AND filing = ?");
    query.bindValue(0, static_cast<int>(state));
    query.bindValue(1, source);
    query.bindValue(2, member.isNull() ? u""_s : member);
    query.bindValue(3, filing);
    m_moved.insert(filing);
    return run(query);
}

bool LibraryWriter::setOthersChanged(qint64 source, const std::set<std::pair<QString, qint64>> &found)
{
    QSqlQuery &query = prepared("SELECT member, filing FROM place WHERE source = ? AND state = 0");
    query.bindValue(0, source);
    if (!run(query)) {
        return false;
    }
    std::vector<std::pair<QString, qint64>> others;
    while (query.next()) {
        std::pair<QString, qint64> place(query.value(0).toString(), query.value(1).toLongLong());
        if (!found.contains(place)) {
            others.push_back(std::move(place));
        }
    }
    query.finish();
    for (const auto &[member, filing] : others) {
        if (!setPlaceState(source, member, filing, PlaceState::Changed)) {
            return false;
        }
    }
    return true;
}

bool LibraryWriter::setMissing(qint64 source)
{
    QSqlQuery &query = prepared("SELECT filing FROM place WHERE source = ?");
    query.bindValue(0, source);
    if (!run(query)) {
        return false;
    }
    while (query.next()) {
        m_moved.insert(query.value(0).toLongLong());
    }
    query.finish();
    for (const char *statement :
         { "UPDATE place SET state = 2 WHERE source = ?", "UPDATE source SET whole = 0 WHERE id = ?" }) {
        QSqlQuery &setting = prepared(statement);
        setting.bindValue(0, source);
        if (!run(setting)) {
            return false;
        }
    }
    return true;
}

bool LibraryWriter::setTimes(qint64 source, qint64 bytes, qint64 timeMs)
{
    QSqlQuery &query = prepared("UPDATE source SET bytes = ?, time_ms = ? WHERE id = ?");
    query.bindValue(0, bytes);
    query.bindValue(1, timeMs);
    query.bindValue(2, source);
    return run(query);
}

bool LibraryWriter::forget(qint64 filing)
{
    QSqlQuery &name = prepared("SELECT name_key FROM filing WHERE id = ?");
    name.bindValue(0, filing);
    if (run(name) && name.next()) {
        m_names.insert(name.value(0).toString());
    }
    name.finish();
    // Its files are to be read again when somebody imports them again.
    for (const char *statement :
         { "UPDATE source SET whole = 0 WHERE id IN (SELECT source FROM place WHERE filing = ?)",
           "DELETE FROM place WHERE filing = ?", "DELETE FROM filing WHERE id = ?" }) {
        QSqlQuery &query = prepared(statement);
        query.bindValue(0, filing);
        if (!run(query)) {
            return false;
        }
    }
    m_moved.erase(filing);
    return clear(filing, true);
}

} // namespace filing::models
