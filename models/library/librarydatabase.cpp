// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/librarydatabase.h"

#include "models/corrections/migrations.h"
#include "models/library/libraryerrors.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

Q_LOGGING_CATEGORY(libraryLog, "filing.library", QtWarningMsg)

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

constexpr char libraryMigrations[] = ":/filingscope/sql/library";

QString nameBeside(const QString &file)
{
    const QFileInfo info(file);
    const QString stem
        = u"%1/%2.damaged-%3"_s.arg(info.path(), info.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString name = stem + suffix;
    for (int more = 2; QFile::exists(name); ++more) {
        name = u"%1-%2%3"_s.arg(stem).arg(more).arg(suffix);
    }
    return name;
}

} // namespace

LibraryDatabase::LibraryDatabase(const QString &file, Mode mode, Patience patience)
    : m_file(file)
    , m_connection(u"library-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_patience(patience)
{
    m_open = start(mode);
}

LibraryDatabase::~LibraryDatabase()
{
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool LibraryDatabase::fail(const QSqlError &reason)
{
    m_error = libraryErrorText(m_file, reason);
    qCInfo(libraryLog) << m_error << reason;
    return false;
}

bool LibraryDatabase::start(Mode mode)
{
    if (mode == Mode::Make) {
        QDir().mkpath(QFileInfo(m_file).absolutePath());
    } else if (!QFileInfo::exists(m_file)) {
        m_error = libraryAbsentText(m_file);
        return false;
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_file);
    // An import holds the lock for a batch, which takes well below a second; on a slow disk maybe some.
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1%2"_s.arg(static_cast<int>(m_patience))
                                   .arg(mode == Mode::Read ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    return (database.open() || fail(database.lastError())) && configure(mode);
}

bool LibraryDatabase::configure(Mode mode)
{
    QSqlDatabase database = this->database();
    QSqlError reason;
    int version = storeVersion(database, &reason);
    if (version < 0 && mode == Mode::Make && isLibraryDamage(reason) && putAside()) {
        database = this->database();
        version = storeVersion(database, &reason);
    }
    if (version < 0) {
        return fail(reason);
    }
    if (const int known = knownStoreVersion(libraryMigrations); version > known) {
        m_error = libraryNewerText(m_file, version, known);
        return false;
    }
    QSqlQuery query(database);
    query.exec(u"PRAGMA cache_size = -24000"_s);
    query.exec(u"PRAGMA temp_store = MEMORY"_s);
    if (mode == Mode::Read) {
        return true;
    }
    // Made from files, so the last batch may be lost to a power cut; never the library.
    query.exec(u"PRAGMA journal_mode = WAL"_s);
    query.exec(u"PRAGMA synchronous = NORMAL"_s);
    query.exec(u"PRAGMA journal_size_limit = 67108864"_s);
    query.finish();
    return mode != Mode::Make || migrate(database, &reason, libraryMigrations)
        || (isLibraryDamage(reason) && putAside() && migrate(this->database(), &reason, libraryMigrations))
        || fail(reason);
}

bool LibraryDatabase::putAside()
{
    if (m_renewed) {
        return false;
    }
    m_renewed = true;
    const QString aside = nameBeside(m_file);
    QSqlDatabase database = this->database();
    database.close();
    if (!QFile::rename(m_file, aside)) {
        return false;
    }
    for (const QString &log : { u"-wal"_s, u"-shm"_s }) {
        QFile::rename(m_file + log, aside + log);
    }
    m_notice = libraryAsideText(m_file, aside);
    return database.open();
}

qint64 LibraryDatabase::number(const QString &statement) const
{
    QSqlQuery query(database());
    return m_open && query.exec(statement) && query.next() ? query.value(0).toLongLong() : 0;
}

} // namespace filing::models
