// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/storerescue.h"

#include "models/corrections/correctionstore.h"
#include "models/corrections/storerows.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <cstdio>
#include <map>

namespace filing::models
{

namespace
{

constexpr qint64 mostProbes = 1'000'000;

QString nameBeside(const QString &file)
{
    const QFileInfo info(file);
    const QString stem = info.path() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".damaged-")
        + QDate::currentDate().toString(Qt::ISODate);
    const QString suffix = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    QString name = stem + suffix;
    for (int more = 2; QFile::exists(name); ++more) {
        name = stem + QLatin1Char('-') + QString::number(more) + suffix;
    }
    return name;
}

qint64 number(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    return query.exec(statement) && query.next() ? query.value(0).toLongLong() : 0;
}

/// Reads on from a row until one cannot be read.
bool readRun(const QSqlDatabase &database, const QString &columns, const QString &order,
             std::map<qint64, LogEntry> &entries)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT %1 FROM entry ORDER BY id %2").arg(columns, order))) {
        return false;
    }
    while (query.next()) {
        LogEntry entry = entryAt(query);
        const qint64 id = entry.id;
        entries.emplace(id, std::move(entry));
    }
    return !query.lastError().isValid();
}

/// The pages that are whole lie around those that are not, so it is read from both ends, and each row between them by
/// itself.
std::map<qint64, LogEntry> readEntries(const QSqlDatabase &database, qint64 &last)
{
    std::map<qint64, LogEntry> entries;
    QString columns = QLatin1String(entryColumns);
    if (!QSqlQuery(database).exec(QStringLiteral("SELECT landmarks FROM entry LIMIT 0"))) {
        columns.replace(QStringLiteral("landmarks"), QStringLiteral("''"));
    }
    const bool all = readRun(database, columns, QStringLiteral("ASC"), entries);
    last = std::max(number(database, QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'entry'")),
                    entries.empty() ? 0 : entries.rbegin()->first);
    if (all) {
        return entries;
    }
    readRun(database, columns, QStringLiteral("DESC"), entries);
    QSqlQuery query(database);
    query.prepare(QStringLiteral("SELECT %1 FROM entry WHERE id = ?").arg(columns));
    for (qint64 id = 1; id <= std::min(last, mostProbes); ++id) {
        query.bindValue(0, id);
        if (!entries.contains(id) && query.exec() && query.next()) {
            entries.emplace(id, entryAt(query));
        }
    }
    return entries;
}

bool isSound(const LogEntry &entry)
{
    constexpr qsizetype nameLength = 36;
    return entry.uid.size() == nameLength && entry.step.size() == nameLength && !entry.correction.document.hex.empty()
        && !entry.correction.path.empty() && entry.correction.anchor.span.begin <= entry.correction.anchor.span.end;
}

StoreContent readContent(const QSqlDatabase &database, qint64 &last)
{
    StoreContent content;
    std::map<qint64, LogEntry> entries = readEntries(database, last);
    for (auto &[id, entry] : entries) {
        // What takes back something that is lost has nothing left to say.
        if (isSound(entry) && (entry.withdraws == 0 || entries.contains(entry.withdraws))) {
            content.entries.push_back(entry);
        } else {
            entry.withdraws = -1;
        }
    }
    std::erase_if(content.entries, [&](const LogEntry &entry) {
        return entry.withdraws > 0 && entries.at(entry.withdraws).withdraws == -1;
    });
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (query.exec(QStringLiteral("SELECT %1 FROM filing").arg(QLatin1String(filingColumns)))) {
        while (query.next()) {
            content.filings.push_back(filingAt(query));
        }
    }
    // Older stores have none.
    if (query.exec(QStringLiteral("SELECT document, uid, author, time_ms FROM dismissed"))) {
        while (query.next()) {
            content.dismissals.push_back(dismissalAt(query));
        }
    }
    return content;
}

bool copyAside(const QString &file, const QString &aside)
{
    const QString wal = file + QStringLiteral("-wal");
    if (QFile::exists(wal) && !QFile::copy(wal, aside + QStringLiteral("-wal"))) {
        return false;
    }
    return QFile::copy(file, aside);
}

bool writeFresh(const QString &fresh, const StoreContent &content, qint64 &saved)
{
    QFile::remove(fresh);
    CorrectionStore store(fresh);
    saved = store.isOpen() ? store.takeIn(content) : -1;
    return saved >= 0;
}

} // namespace

std::optional<Rescue> rescueStore(QSqlDatabase &damaged, const QString &file)
{
    if (file == QLatin1String(":memory:") || !QFileInfo(file).isWritable()) {
        return std::nullopt;
    }
    Rescue rescue;
    rescue.aside = nameBeside(file);
    // First of all: whatever happens from here on, the bytes as they were are safe.
    if (!copyAside(file, rescue.aside)) {
        QFile::remove(rescue.aside);
        return std::nullopt;
    }
    qint64 last = 0;
    // Else a file that was cut off is not looked at at all.
    QSqlQuery(damaged).exec(QStringLiteral("PRAGMA writable_schema = ON"));
    const StoreContent content = readContent(damaged, last);
    const QString fresh = file + QStringLiteral(".fresh");
    if (content.entries.empty() || !writeFresh(fresh, content, rescue.saved)) {
        QFile::remove(fresh);
        QFile::remove(rescue.aside);
        QFile::remove(rescue.aside + QStringLiteral("-wal"));
        return std::nullopt;
    }
    damaged.close();
    rescue.lost = std::max<qint64>(0, last - rescue.saved);
    // The log of the damaged file must not be played into the fresh one.
    QFile::remove(file + QStringLiteral("-wal"));
    QFile::remove(file + QStringLiteral("-shm"));
    if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(file).constData()) != 0) {
        return std::nullopt;
    }
    return rescue;
}

} // namespace filing::models
