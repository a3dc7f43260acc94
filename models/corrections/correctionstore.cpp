// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/correctionstore.h"

#include "models/corrections/correctionlog.h"
#include "models/corrections/migrations.h"
#include "models/corrections/storeerrors.h"
#include "models/corrections/transaction.h"

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

/// The words of the file format; they never change, whatever the program calls the kinds.
struct KindName
{
    CorrectionKind kind;
    const char *name;
};
constexpr KindName kindNames[] = {
    {CorrectionKind::SetValue, "set-value"},
    {CorrectionKind::SetSpan, "set-span"},
    {CorrectionKind::Confirm, "confirm"},
    {CorrectionKind::Reject, "reject"},
    {CorrectionKind::Insert, "insert"},
    {CorrectionKind::ReadTable, "read-table"},
    {CorrectionKind::Rule, "rule"},
};

QString storedName(CorrectionKind kind)
{
    const auto found = std::find_if(std::begin(kindNames), std::end(kindNames),
                                    [&](const KindName &known) { return known.kind == kind; });
    return QString::fromLatin1(found->name);
}

CorrectionKind storedKind(const QString &name)
{
    const auto found = std::find_if(std::begin(kindNames), std::end(kindNames),
                                    [&](const KindName &known) { return QLatin1String(known.name) == name; });
    return found != std::end(kindNames) ? found->kind : CorrectionKind::SetValue;
}

constexpr auto entryColumns = "id, withdraws, document, path, kind, span_begin, span_end, quote, before, after, old_text, new_text,"
                              " reason, author, time_ms, uid, step, landmarks";

QString freshName()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

LogEntry entryAt(const QSqlQuery &query)
{
    const auto string = [&](int column) { return query.value(column).toString().toStdString(); };
    LogEntry entry;
    entry.id = query.value(0).toLongLong();
    entry.withdraws = query.value(1).toLongLong();
    Correction &correction = entry.correction;
    correction.document.hex = string(2);
    correction.path = string(3);
    correction.kind = storedKind(query.value(4).toString());
    correction.anchor.span = {query.value(5).toUInt(), query.value(6).toUInt()};
    correction.anchor.quote = string(7);
    correction.anchor.before = string(8);
    correction.anchor.after = string(9);
    correction.oldText = string(10);
    correction.newText = string(11);
    correction.reason = string(12);
    correction.author = string(13);
    correction.timeMs = query.value(14).toLongLong();
    entry.uid = query.value(15).toString();
    entry.step = query.value(16).toString();
    correction.anchor.landmarks = string(17);
    return entry;
}

} // namespace

struct CorrectionStore::Private
{
    QString file;
    QString connection;
    QString error;
    bool open = false;

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
    const int version = storeVersion(database, &reason);
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
        return fail(query.lastError());
    }
    if (query.value(0).toString() == QLatin1String("ok")) {
        return true;
    }
    error = storeDamagedText(file, query.value(0).toString());
    return false;
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

std::vector<KnownFiling> CorrectionStore::knownFilings() const
{
    std::vector<KnownFiling> filings;
    QSqlQuery query(m_d->database());
    query.setForwardOnly(true);
    if (!m_d->open || !query.exec(QStringLiteral("SELECT document, path, format, form, registrant, cik, accession, report, bytes,"
                                                 " seen_ms FROM filing ORDER BY registrant, report, document"))) {
        return filings;
    }
    while (query.next()) {
        const auto string = [&](int column) { return query.value(column).toString(); };
        filings.push_back({{string(0).toStdString()}, string(1), string(2), string(3), string(4), string(5), string(6), string(7),
                           query.value(8).toLongLong(), query.value(9).toLongLong()});
    }
    return filings;
}

} // namespace filing::models
