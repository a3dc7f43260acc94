// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/correctionstore_p.h"

#include "models/corrections/correctionlog.h"
#include "models/corrections/migrations.h"
#include "models/corrections/storeerrors.h"
#include "models/corrections/storerescue.h"
#include "models/corrections/storerows.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>
#include <QSqlQuery>

#include <algorithm>
#include <optional>

Q_LOGGING_CATEGORY(storeLog, "filing.store", QtWarningMsg)

namespace filing::models
{

namespace
{

constexpr int busyMilliseconds = 3000;
constexpr int rescueMilliseconds = 60000;

QString orEmpty(const std::string &value)
{
    // A null QString would be stored as NULL.
    return value.empty() ? QStringLiteral("") : storedText(value);
}

} // namespace

bool CorrectionStore::Private::fail(const QSqlError &reason)
{
    error = storeErrorText(file, reason);
    qCInfo(storeLog) << error << reason;
    return false;
}

bool CorrectionStore::Private::start()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    if (!database.isValid()) {
        error = storeDriverText();
        return false;
    }
    if (file != QLatin1String(":memory:")) {
        QDir().mkpath(QFileInfo(file).absolutePath());
    }
    database.setDatabaseName(file);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds));
    if (!database.open()) {
        return fail(database.lastError());
    }
    return configure(database);
}

bool CorrectionStore::Private::configure(QSqlDatabase &database)
{
    QSqlError reason;
    int version = storeVersion(database, &reason);
    if (version < 0 && isDamage(reason) && rescue(database)) {
        version = storeVersion(database, &reason);
    }
    if (version < 0) {
        return fail(reason);
    }
    if (version > knownStoreVersion()) {
        error = storeNewerText(file, version, knownStoreVersion());
        return false;
    }
    if (!checkWhole(database)) {
        return false;
    }
    QSqlQuery query(database);
    // WAL lets several processes read while one writes; FULL puts an acknowledged correction on the disk. A store that can
    // only be read refuses the first of these, which is no reason not to show it.
    query.exec(QStringLiteral("PRAGMA journal_mode = WAL"));
    query.exec(QStringLiteral("PRAGMA synchronous = FULL"));
    query.exec(QStringLiteral("PRAGMA foreign_keys = ON"));
    query.finish();
    return migrate(database, &reason) || fail(reason);
}

/// A damaged store must not be written to: what can still be read from it would be lost for good.
bool CorrectionStore::Private::checkWhole(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next()) {
        const QSqlError reason = query.lastError();
        query.finish();
        return (isDamage(reason) && rescue(database)) || fail(reason);
    }
    if (query.value(0).toString() == QLatin1String("ok")) {
        return true;
    }
    error = storeDamagedText(file, query.value(0).toString());
    query.finish();
    return rescue(database);
}

/// Whether it can be read from end to end.
bool CorrectionStore::Private::isWhole(QSqlDatabase &database) const
{
    QSqlError reason;
    QSqlQuery query(database);
    return storeVersion(database, &reason) >= 0 && query.exec(QStringLiteral("PRAGMA quick_check(1)")) && query.next()
        && query.value(0).toString() == QLatin1String("ok");
}

bool CorrectionStore::Private::rescue(QSqlDatabase &database)
{
    // A fresh one that is damaged, too, would go round and round.
    if (rescued) {
        return false;
    }
    QLockFile lock(file + QStringLiteral(".rescue"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(rescueMilliseconds) && lock.error() == QLockFile::LockFailedError) {
        error = storeInRescueText(file);
        return false;
    }
    // Another program may have done it meanwhile; what is open here is then the file it put aside.
    database.close();
    if (!database.open()) {
        return fail(database.lastError());
    }
    rescued = true;
    if (isWhole(database)) {
        error.clear();
        return true;
    }
    const std::optional<Rescue> made = rescueStore(database, file);
    if (!made) {
        return false;
    }
    notice = storeRescuedText(file, made->aside, made->saved, made->lost);
    error.clear();
    return database.open();
}

QSqlQuery CorrectionStore::Private::insertion() const
{
    QSqlQuery query(database());
    query.prepare(QStringLiteral(
        "INSERT INTO entry (uid, step, withdraws, document, path, kind, span_begin, span_end, quote, before, after, old_text,"
        " new_text, reason, author, time_ms, landmarks) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    return query;
}

qint64 CorrectionStore::Private::insert(QSqlQuery &query, const Correction &correction, qint64 withdraws, const QString &step,
                                        const QString &uid)
{
    query.addBindValue(uid);
    query.addBindValue(step);
    query.addBindValue(withdraws == 0 ? QVariant() : QVariant(withdraws));
    query.addBindValue(storedText(correction.document.hex));
    query.addBindValue(storedText(correction.path));
    query.addBindValue(storedName(correction.kind));
    query.addBindValue(correction.anchor.span.begin);
    query.addBindValue(correction.anchor.span.end);
    query.addBindValue(orEmpty(correction.anchor.quote));
    query.addBindValue(orEmpty(correction.anchor.before));
    query.addBindValue(orEmpty(correction.anchor.after));
    query.addBindValue(orEmpty(correction.oldText));
    query.addBindValue(orEmpty(correction.newText));
    query.addBindValue(orEmpty(correction.reason));
    query.addBindValue(orEmpty(correction.author));
    query.addBindValue(qint64{correction.timeMs});
    query.addBindValue(orEmpty(correction.anchor.landmarks));
    if (!query.exec()) {
        fail(query.lastError());
        return 0;
    }
    return query.lastInsertId().toLongLong();
}

std::unordered_set<qint64> CorrectionStore::Private::standing(const DocumentId &document)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT id, withdraws FROM entry WHERE document = ? ORDER BY id DESC"));
    query.addBindValue(storedText(document.hex));
    std::unordered_set<qint64> standing;
    if (!query.exec()) {
        fail(query.lastError());
        return standing;
    }
    // From the newest: one that is taken back takes nothing back any more.
    std::unordered_set<qint64> withdrawn;
    while (query.next()) {
        const qint64 id = query.value(0).toLongLong();
        if (!withdrawn.contains(id)) {
            standing.insert(id);
            withdrawn.insert(query.value(1).toLongLong());
        }
    }
    return standing;
}

CorrectionStore::CorrectionStore(const QString &file)
    : m_d(std::make_unique<Private>())
{
    m_d->file = file;
    m_d->connection = QStringLiteral("corrections-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_d->open = m_d->start();
}

CorrectionStore::~CorrectionStore()
{
    m_d->database().close();
    QSqlDatabase::removeDatabase(m_d->connection);
}

bool CorrectionStore::isOpen() const
{
    return m_d->open;
}

QString CorrectionStore::error() const
{
    return m_d->error;
}

QString CorrectionStore::notice() const
{
    return m_d->notice;
}

QString CorrectionStore::file() const
{
    return m_d->file;
}

qint64 CorrectionStore::Private::committed(Transaction &transaction, qint64 last)
{
    if (last != 0 && !transaction.commit()) {
        fail(transaction.error());
        return 0;
    }
    return last;
}

std::vector<LogEntry> CorrectionStore::Private::select(const QString &where, const QVariantList &values)
{
    std::vector<LogEntry> entries;
    if (!open) {
        return entries;
    }
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT %1 FROM entry %2 ORDER BY id").arg(QLatin1String(entryColumns), where));
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    if (!query.exec()) {
        fail(query.lastError());
        return entries;
    }
    while (query.next()) {
        entries.push_back(entryAt(query));
    }
    markInForce(entries);
    return entries;
}

qint64 CorrectionStore::append(const std::vector<Correction> &step)
{
    if (!m_d->open || step.empty()) {
        return 0;
    }
    Transaction transaction(m_d->database());
    if (!transaction.isActive()) {
        m_d->fail(transaction.error());
        return 0;
    }
    const QString name = freshStoreName();
    QSqlQuery insertion = m_d->insertion();
    qint64 last = 0;
    for (const Correction &correction : step) {
        last = m_d->insert(insertion, correction, 0, name);
        if (last == 0) {
            return 0;
        }
    }
    return m_d->committed(transaction, last);
}

qint64 CorrectionStore::withdraw(const std::vector<LogEntry> &step, const QString &author, qint64 timeMs)
{
    if (!m_d->open || step.empty()) {
        return 0;
    }
    Transaction transaction(m_d->database());
    if (!transaction.isActive()) {
        m_d->fail(transaction.error());
        return 0;
    }
    const QString name = freshStoreName();
    QSqlQuery insertion = m_d->insertion();
    std::map<DocumentId, std::unordered_set<qint64>> standing;
    qint64 last = 0;
    // The newest first, as one would undo them by hand. Under the lock: two programs may want to take the same entry back.
    for (auto entry = step.rbegin(); entry != step.rend(); ++entry) {
        const DocumentId &document = entry->correction.document;
        if (!standing.contains(document)) {
            m_d->error.clear();
            standing.emplace(document, m_d->standing(document));
        }
        if (standing[document].erase(entry->id) == 0) {
            m_d->error = m_d->error.isEmpty() ? storeGoneText() : m_d->error;
            return 0;
        }
        Correction copy = entry->correction;
        copy.author = author.toStdString();
        copy.timeMs = timeMs;
        last = m_d->insert(insertion, copy, entry->id, name);
        if (last == 0) {
            return 0;
        }
    }
    return m_d->committed(transaction, last);
}

std::vector<LogEntry> CorrectionStore::entries(const DocumentId &document) const
{
    if (!m_d->open) {
        return {};
    }
    // A filing may have thousands, and waits for them when it is opened.
    QSqlQuery query(m_d->database());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT %1 FROM entry WHERE document = ?").arg(packedColumns()));
    query.addBindValue(storedText(document.hex));
    if (query.exec() && query.next()) {
        if (auto entries = unpackedEntries(query, document)) {
            const auto older = [](const LogEntry &a, const LogEntry &b) { return a.id < b.id; };
            if (!std::is_sorted(entries->begin(), entries->end(), older)) {
                std::sort(entries->begin(), entries->end(), older);
            }
            markInForce(*entries);
            return std::move(*entries);
        }
    }
    query.finish();
    return m_d->select(QStringLiteral("WHERE document = ?"), {storedText(document.hex)});
}

std::size_t CorrectionStore::entryCount(const DocumentId &document) const
{
    QSqlQuery query(m_d->database());
    query.prepare(QStringLiteral("SELECT count (*) FROM entry WHERE document = ?"));
    query.addBindValue(storedText(document.hex));
    const bool read = m_d->open && query.exec() && query.next();
    return read ? static_cast<std::size_t>(query.value(0).toLongLong()) : 0;
}

std::vector<LogEntry> CorrectionStore::rules() const
{
    return m_d->select(QStringLiteral("WHERE kind = 'rule'"), {});
}

std::vector<LogEntry> CorrectionStore::allEntries() const
{
    return m_d->select(QString(), {});
}

qint64 CorrectionStore::lastEntry() const
{
    QSqlQuery query(m_d->database());
    const bool read = m_d->open && query.exec(QStringLiteral("SELECT max (id) FROM entry")) && query.next();
    return read ? query.value(0).toLongLong() : 0;
}

} // namespace filing::models
