// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/library.h"

#include "models/library/librarydatabase.h"
#include "models/library/libraryreader.h"
#include "models/library/libraryrows.h"
#include "models/library/librarywriter.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QThreadPool>
#include <QTimer>
#include <QVariant>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

/// One look is a few microseconds; a network file system tells of no changes.
constexpr int lookMilliseconds = 500;

/// A thread that answers one kind of question with a connection of its own, the newest only.
class Answerer
{
public:
    explicit Answerer(const QString &file)
        : m_file(file)
    {
        m_home.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Answerer()
    {
        drop();
        QMetaObject::invokeMethod(
            &m_home,
            [this] { setReader(nullptr); },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Answerer(const Answerer &) = delete;
    Answerer &operator=(const Answerer &) = delete;

    /// `done` is called on the thread of `receiver`, unless something newer was asked or the question was dropped
    /// meanwhile.
    template<typename Ask, typename Done>
    quint64 ask(QObject *receiver, Ask question, Done done)
    {
        drop();
        const quint64 number = m_newest;
        QMetaObject::invokeMethod(
            &m_home,
            [this, receiver, number, question = std::move(question), done = std::move(done)]() mutable {
                if (number != m_newest) {
                    return;
                }
                if (!m_reader || !m_reader->isOpen()) {
                    setReader(std::make_unique<LibraryReader>(m_file));
                }
                auto answer = question(*m_reader);
                answer.request = number;
                QMetaObject::invokeMethod(
                    receiver,
                    [this, number, done = std::move(done), answer = std::move(answer)] {
                        if (number == m_newest) {
                            done(answer);
                        }
                    },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
        return number;
    }
    void drop()
    {
        ++m_newest;
        const std::lock_guard lock(m_changing);
        if (m_reader) {
            m_reader->interrupt();
        }
    }

private:
    /// On the thread. Nobody may interrupt a reader that is on its way out.
    void setReader(std::unique_ptr<LibraryReader> reader)
    {
        {
            const std::lock_guard lock(m_changing);
            m_reader.swap(reader);
        }
        reader.reset();
    }

    QString m_file;
    QThread m_thread;
    QObject m_home;
    std::mutex m_changing;
    std::unique_ptr<LibraryReader> m_reader; ///< Changed under the mutex, so that others may interrupt it.
    std::atomic<quint64> m_newest = 0;
};

} // namespace

struct Library::Private
{
    Private(const QString &path, const QString &store)
        : file(path)
        , corrections(store)
        , database(path, LibraryDatabase::Mode::Make, LibraryDatabase::Patience::Window)
        , reader(path, true)
    {
        removals.setMaxThreadCount(1);
    }

    QString file;
    QString corrections;
    LibraryDatabase database; ///< First: it makes the file the others read.
    LibraryReader reader;
    std::unique_ptr<Answerer> lists;
    std::unique_ptr<Answerer> searches;
    std::unique_ptr<Answerer> facets;
    QThreadPool removals; ///< One after the other.
    QTimer look;
    qint64 version = 0;

    bool fail(Library &library, const QString &reason)
    {
        Q_EMIT library.failed(reason);
        return false;
    }
    bool run(Library &library, const QString &statement, const QVariantList &values)
    {
        if (!database.isOpen()) {
            return fail(library, database.error());
        }
        QSqlQuery query(database.database());
        query.prepare(statement);
        for (const QVariant &value : values) {
            query.addBindValue(value);
        }
        if (query.exec()) {
            return true;
        }
        database.fail(query.lastError());
        return fail(library, database.error());
    }
};

Library::Library(const QString &file, const QString &corrections, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(file, corrections))
{
    m_d->lists = std::make_unique<Answerer>(file);
    m_d->searches = std::make_unique<Answerer>(file);
    m_d->facets = std::make_unique<Answerer>(file);
    m_d->version = m_d->reader.version();
    connect(&m_d->look, &QTimer::timeout, this, [this] {
        const qint64 version = m_d->reader.version();
        if (version != m_d->version) {
            m_d->version = version;
            Q_EMIT changed();
        }
    });
    if (isOpen()) {
        m_d->look.start(lookMilliseconds);
    }
}

Library::~Library() = default;

bool Library::isOpen() const
{
    return m_d->database.isOpen();
}

QString Library::error() const
{
    return m_d->database.error();
}

QString Library::notice() const
{
    return m_d->database.notice();
}

QString Library::file() const
{
    return m_d->file;
}

QString Library::corrections() const
{
    return m_d->corrections;
}

bool Library::isEmpty() const
{
    return !isOpen() || m_d->database.number(u"SELECT EXISTS (SELECT 1 FROM filing)"_s) == 0;
}

quint64 Library::list(const ListRequest &request)
{
    return m_d->lists->ask(
        this, [request](const LibraryReader &reader) { return reader.list(request); },
        [this](const LibraryListing &listing) { Q_EMIT listed(listing); });
}

quint64 Library::search(const SearchRequest &request)
{
    return m_d->searches->ask(
        this, [request](const LibraryReader &reader) { return reader.search(request); },
        [this](const SearchResults &results) { Q_EMIT found(results); });
}

quint64 Library::facets(const LibraryFilter &filter)
{
    return m_d->facets->ask(
        this, [filter](const LibraryReader &reader) { return reader.facets(filter); },
        [this](const LibraryFacets &facets) { Q_EMIT faceted(facets); });
}

void Library::cancelSearch()
{
    m_d->searches->drop();
}

std::vector<LibraryPlace> Library::places(qint64 filing) const
{
    return m_d->reader.places(filing);
}

QStringList Library::paths(const LibraryFilter &filter) const
{
    return m_d->reader.paths(filter);
}

QStringList Library::pathsToReview(int limit) const
{
    return m_d->reader.pathsToReview(limit);
}

std::vector<SavedSearch> Library::savedSearches() const
{
    return m_d->reader.savedSearches();
}

bool Library::saveSearch(const SavedSearch &search)
{
    return m_d->run(*this, u"INSERT OR REPLACE INTO saved (name, search) VALUES (?, ?)"_s,
                    { search.name, savedText(search) });
}

bool Library::removeSearch(const QString &name)
{
    return m_d->run(*this, u"DELETE FROM saved WHERE name = ?"_s, { name });
}

void Library::forget(const std::vector<qint64> &filings)
{
    m_d->removals.start([this, filings, file = m_d->file] {
        LibraryDatabase database(file, LibraryDatabase::Mode::Write, LibraryDatabase::Patience::Window);
        QString reason = database.error();
        bool good = database.isOpen();
        if (good) {
            LibraryWriter writer(database);
            good = writer.begin();
            for (const qint64 filing : filings) {
                good = good && writer.forget(filing);
            }
            good = good && writer.commit();
            reason = writer.error();
        }
        QMetaObject::invokeMethod(
            this,
            [this, good, reason, count = static_cast<int>(filings.size())] {
                if (good) {
                    Q_EMIT forgotten(count);
                } else {
                    Q_EMIT failed(reason);
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace filing::models
