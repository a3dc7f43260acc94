// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/correctionstore.h"

#include "models/corrections/correctionlog.h"
#include "models/corrections/migrations.h"
#include "models/corrections/storeerrors.h"
#include "models/corrections/storerescue.h"
#include "models/corrections/storerows.h"
#include "models/corrections/transaction.h"
#include "parsers/corrections/landmarks.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

Q_LOGGING_CATEGORY(storeLog, "filing.store", QtWarningMsg)

namespace filing::models
{

namespace
{

constexpr int busyMilliseconds = 3000;

QString text(const std::string &value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

QString orEmpty(const std::string &value)
{
    // A null QString would be stored as NULL.
    return value.empty() ? QStringLiteral("") : text(value);
}

QString freshName()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Names and keys are printed in more than one way.
bool isCopy(const KnownFiling &a, const KnownFiling &b)
{
    const auto family = [](const QString &form) { return form.section(QLatin1Char('/'), 0, 0); };
    const auto key = [](const QString &cik) { return cik.toLongLong(); };
    const auto words = [](const QString &name) { return wordKey(name.toStdString()); };
    const bool sameFiler = (key(a.cik) != 0 && key(a.cik) == key(b.cik))
        || (!a.registrant.isEmpty() && words(a.registrant) == words(b.registrant));
    return family(a.form) == family(b.form)
        && ((!a.accession.isEmpty() && a.accession == b.accession) || (sameFiler && a.report == b.report));
}

} // namespace

struct CorrectionStore::Private
{
    QString file;
    QString connection;
    QString error;
    QString notice;
    bool open = false;
    bool rescued = false;

    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(connection, false); }
    bool start();
    bool configure(QSqlDatabase &database);
    bool checkWhole(QSqlDatabase &database);
    bool fail(const QSqlError &reason);
    qint64 insert(const Correction &correction, qint64 withdraws, const QString &step, const QString &uid = freshName());
    bool takeInEntries(const std::vector<LogEntry> &entries, qint64 &taken);
    std::map<QString, qint64> idsByName();
    qint64 committed(Transaction &transaction, qint64 last);
    std::vector<LogEntry> select(const QString &where, const QVariantList &values);
    [[nodiscard]] std::vector<KnownFiling> filings(const QString &where, const QVariantList &values) const;
    bool rescue(QSqlDatabase &database);
    bool stands(const LogEntry &entry);
};

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

bool CorrectionStore::Private::rescue(QSqlDatabase &database)
{
    // A fresh one that is damaged, too, would go round and round.
    const std::optional<Rescue> made = rescued ? std::nullopt : rescueStore(database, file);
    if (!made) {
        return false;
    }
    rescued = true;
    notice = storeRescuedText(file, made->aside, made->saved, made->lost);
    error.clear();
    return database.open();
}

qint64 CorrectionStore::Private::insert(const Correction &correction, qint64 withdraws, const QString &step, const QString &uid)
{
    QSqlQuery query(database());
    query.prepare(QStringLiteral(
        "INSERT INTO entry (uid, step, withdraws, document, path, kind, span_begin, span_end, quote, before, after, old_text,"
        " new_text, reason, author, time_ms, landmarks) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    query.addBindValue(uid);
    query.addBindValue(step);
    query.addBindValue(withdraws == 0 ? QVariant() : QVariant(withdraws));
    query.addBindValue(text(correction.document.hex));
    query.addBindValue(text(correction.path));
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

/// Whether no later entry that still counts takes `entry` back.
bool CorrectionStore::Private::stands(const LogEntry &entry)
{
    QSqlQuery query(database());
    query.prepare(QStringLiteral("SELECT id, withdraws FROM entry WHERE document = ? AND id >= ? ORDER BY id DESC"));
    query.addBindValue(text(entry.correction.document.hex));
    query.addBindValue(entry.id);
    if (!query.exec()) {
        return fail(query.lastError());
    }
    std::vector<qint64> withdrawn;
    bool there = false;
    while (query.next()) {
        const qint64 id = query.value(0).toLongLong();
        const bool counts = std::find(withdrawn.begin(), withdrawn.end(), id) == withdrawn.end();
        if (id == entry.id) {
            there = counts;
        }
        if (counts && !query.value(1).isNull()) {
            withdrawn.push_back(query.value(1).toLongLong());
        }
    }
    if (!there) {
        error = storeGoneText();
    }
    return there;
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
    const QString name = freshName();
    qint64 last = 0;
    for (const Correction &correction : step) {
        last = m_d->insert(correction, 0, name);
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
    const QString name = freshName();
    qint64 last = 0;
    // The newest first, as one would undo them by hand. Under the lock: two programs may want to take the same entry back.
    for (auto entry = step.rbegin(); entry != step.rend(); ++entry) {
        if (!m_d->stands(*entry)) {
            return 0;
        }
        Correction copy = entry->correction;
        copy.author = author.toStdString();
        copy.timeMs = timeMs;
        last = m_d->insert(copy, entry->id, name);
        if (last == 0) {
            return 0;
        }
    }
    return m_d->committed(transaction, last);
}

std::vector<LogEntry> CorrectionStore::entries(const DocumentId &document) const
{
    return m_d->select(QStringLiteral("WHERE document = ?"), {text(document.hex)});
}

std::size_t CorrectionStore::entryCount(const DocumentId &document) const
{
    QSqlQuery query(m_d->database());
    query.prepare(QStringLiteral("SELECT count (*) FROM entry WHERE document = ?"));
    query.addBindValue(text(document.hex));
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

StoreContent CorrectionStore::content() const
{
    return {allEntries(), knownFilings()};
}

std::map<QString, qint64> CorrectionStore::Private::idsByName()
{
    std::map<QString, qint64> ids;
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT uid, id FROM entry"))) {
        fail(query.lastError());
        return ids;
    }
    while (query.next()) {
        ids.emplace(query.value(0).toString(), query.value(1).toLongLong());
    }
    return ids;
}

bool CorrectionStore::Private::takeInEntries(const std::vector<LogEntry> &entries, qint64 &taken)
{
    std::map<QString, qint64> here = idsByName();
    std::map<qint64, qint64> idHere;   // From ids of `entries`.
    for (const LogEntry &entry : entries) {
        auto known = here.find(entry.uid);
        if (known == here.end()) {
            const auto target = idHere.find(entry.withdraws);
            if (entry.withdraws != 0 && target == idHere.end()) {
                error = storeLooseText(entry.uid);
                return false;
            }
            const qint64 id = insert(entry.correction, entry.withdraws != 0 ? target->second : 0, entry.step, entry.uid);
            if (id == 0) {
                return false;
            }
            known = here.emplace(entry.uid, id).first;
            ++taken;
        }
        idHere[entry.id] = known->second;
    }
    return true;
}

qint64 CorrectionStore::takeIn(const StoreContent &content)
{
    constexpr qint64 refused = -1;
    if (!m_d->open) {
        return refused;
    }
    Transaction transaction(m_d->database());
    if (!transaction.isActive()) {
        m_d->fail(transaction.error());
        return refused;
    }
    qint64 taken = 0;
    if (!m_d->takeInEntries(content.entries, taken)) {
        return refused;
    }
    std::set<DocumentId> known;
    for (const KnownFiling &filing : knownFilings()) {
        known.insert(filing.document);
    }
    for (const KnownFiling &filing : content.filings) {
        if (!known.contains(filing.document) && !remember(filing)) {
            return refused;
        }
    }
    if (!transaction.commit()) {
        m_d->fail(transaction.error());
        return refused;
    }
    return taken;
}

bool CorrectionStore::remember(const KnownFiling &filing)
{
    if (!m_d->open) {
        return false;
    }
    QSqlQuery query(m_d->database());
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO filing (document, path, format, form, registrant, cik, accession, report, bytes,"
                                 " seen_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    query.addBindValue(text(filing.document.hex));
    for (const QString *part : {&filing.path, &filing.format, &filing.form, &filing.registrant, &filing.cik, &filing.accession,
                                &filing.report}) {
        // A null QString would be stored as NULL.
        query.addBindValue(part->isNull() ? QStringLiteral("") : *part);
    }
    query.addBindValue(filing.bytes);
    query.addBindValue(filing.seenMs);
    return query.exec() || m_d->fail(query.lastError());
}

std::vector<KnownFiling> CorrectionStore::Private::filings(const QString &where, const QVariantList &values) const
{
    std::vector<KnownFiling> filings;
    if (!open) {
        return filings;
    }
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT %1 FROM filing %2 ORDER BY registrant, report, document").arg(QLatin1String(filingColumns), where));
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    if (query.exec()) {
        while (query.next()) {
            filings.push_back(filingAt(query));
        }
    }
    return filings;
}

std::vector<KnownFiling> CorrectionStore::knownFilings() const
{
    return m_d->filings(QString(), {});
}

std::vector<KnownFiling> CorrectionStore::copiesOf(const KnownFiling &filing) const
{
    std::vector<KnownFiling> copies = m_d->filings(
        QStringLiteral("WHERE document <> ? AND ((accession <> '' AND accession = ?) OR (report <> '' AND report = ?))"),
        {text(filing.document.hex), filing.accession, filing.report});
    std::erase_if(copies, [&](const KnownFiling &copy) { return !isCopy(copy, filing); });
    return copies;
}

bool CorrectionStore::dismiss(const DocumentId &document, const QString &uid, const QString &author, qint64 timeMs)
{
    if (!m_d->open) {
        return false;
    }
    QSqlQuery query(m_d->database());
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO dismissed (document, uid, author, time_ms) VALUES (?, ?, ?, ?)"));
    query.addBindValue(text(document.hex));
    query.addBindValue(uid);
    query.addBindValue(author);
    query.addBindValue(timeMs);
    return query.exec() || m_d->fail(query.lastError());
}

std::set<QString> CorrectionStore::dismissed(const DocumentId &document) const
{
    std::set<QString> names;
    QSqlQuery query(m_d->database());
    query.prepare(QStringLiteral("SELECT uid FROM dismissed WHERE document = ?"));
    query.addBindValue(text(document.hex));
    if (m_d->open && query.exec()) {
        while (query.next()) {
            names.insert(query.value(0).toString());
        }
    }
    return names;
}

} // namespace filing::models
