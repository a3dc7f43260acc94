// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/filewatcher.h"

#include "models/library/archiveplace.h"
#include "models/session/leftbehind.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <map>
#include <optional>

namespace filing::models
{

using namespace std::chrono_literals;

namespace
{

/// Editors write in several steps; so long nothing happens, all of them are done.
constexpr std::chrono::milliseconds quiet = 200ms;
/// A file that is written to all the time is looked at nevertheless.
constexpr std::chrono::milliseconds longest = 2s;
/// For file systems that tell nothing.
constexpr std::chrono::milliseconds patrol = 10s;
/// A file that was touched so shortly before may have changed while it was read.
constexpr std::chrono::seconds fresh = 60s;
constexpr std::size_t blockBytes = 1 << 20;

/// What is cheap to ask for, to see whether the bytes are worth a look.
struct Stamp
{
    bool exists = false;
    qint64 size = 0;
    QDateTime modified;

    friend bool operator==(const Stamp &, const Stamp &) = default;
};

QString fileOf(const QString &path)
{
    const auto place = archivePlace(path);
    return place ? place->archive : path;
}

Stamp stampOf(const QString &file)
{
    QFileInfo info(file);
    info.setCaching(false);
    return info.exists() ? Stamp{true, info.size(), info.lastModified()} : Stamp{};
}

/// Block by block: another copy of a large file would double what the program holds.
OnDisk compareFile(const QString &path, const Document &read, const std::stop_token &stop)
{
    // Opening a pipe that took the file's name would wait for ever.
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return OnDisk::Gone;
    }
    const std::string_view bytes = read.bytes();
    std::string block(blockBytes, '\0');
    std::size_t at = 0;
    while (!stop.stop_requested()) {
        const qint64 got = file.read(block.data(), qint64(block.size()));
        if (got < 0) {
            return OnDisk::Gone;
        }
        if (got == 0) {
            return at == bytes.size() ? OnDisk::Same : OnDisk::Changed;
        }
        if (bytes.substr(at, std::size_t(got)) != std::string_view(block.data(), std::size_t(got))) {
            return OnDisk::Changed;
        }
        at += std::size_t(got);
    }
    return OnDisk::Same;
}

OnDisk compare(const QString &path, const Stamp &stamp, const Document &read, const std::stop_token &stop)
{
    if (!stamp.exists) {
        return OnDisk::Gone;
    }
    if (fileOf(path) == path) {
        return stamp.size == qint64(read.size()) ? compareFile(path, read, stop) : OnDisk::Changed;
    }
    ParseContext context;
    context.stop = stop;
    const Expected<std::string> bytes = readPlace(path, context);
    return !bytes ? OnDisk::Gone : *bytes == read.bytes() ? OnDisk::Same : OnDisk::Changed;
}

} // namespace

class FileWatcher::Worker : public QObject
{
public:
    explicit Worker(FileWatcher *owner)
        : m_owner(owner)
        , m_stop(owner->m_stop.get_token())
    {
    }

    /// On the thread: watcher and timers belong to it.
    void start()
    {
        m_watcher = new QFileSystemWatcher(this);
        m_settle = new QTimer(this);
        m_settle->setSingleShot(true);
        auto *round = new QTimer(this);
        const auto heard = [this](const QString &) { touched(); };
        connect(m_watcher, &QFileSystemWatcher::fileChanged, this, heard);
        connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, heard);
        connect(m_settle, &QTimer::timeout, this, [this] { lookAtAll(); });
        connect(round, &QTimer::timeout, this, [this] { lookAtAll(); });
        round->start(patrol);
    }

    void setFiles(std::vector<File> files)
    {
        std::map<QString, Known> now;
        for (File &file : files) {
            const auto before = m_files.find(file.path);
            if (before != m_files.end() && before->second.read->id() == file.read->id()) {
                now.insert(m_files.extract(before));
            } else {
                now.emplace(file.path, Known{std::move(file.read), {}, OnDisk::Same});
            }
        }
        m_files = std::move(now);
        watch();
        lookAtAll();
    }

    void lookAtAll()
    {
        m_settle->stop();
        m_since.reset();
        for (auto &[path, known] : m_files) {
            lookAt(path, known);
            if (m_stop.stop_requested()) {
                return;
            }
        }
        watch();
    }

private:
    struct Known
    {
        DocumentPtr read;
        std::optional<Stamp> stamp;
        OnDisk state = OnDisk::Same;
    };

    void touched()
    {
        if (!m_since) {
            m_since.emplace();
            m_since->start();
        }
        m_settle->start(m_since->hasExpired(longest.count()) ? 0ms : quiet);
    }

    void lookAt(const QString &path, Known &known)
    {
        const Stamp stamp = stampOf(fileOf(path));
        if (known.stamp == stamp) {
            return;
        }
        const bool first = !known.stamp;
        known.stamp = stamp;
        const bool old = stamp.exists && stamp.modified.secsTo(QDateTime::currentDateTime()) > fresh.count();
        if (first && old && (fileOf(path) != path || stamp.size == qint64(known.read->size()))) {
            return;
        }
        const OnDisk state = compare(path, stamp, *known.read, m_stop);
        if (!m_stop.stop_requested() && (state != known.state || state == OnDisk::Changed)) {
            known.state = state;
            Q_EMIT m_owner->found(path, state, known.read);
        }
    }

    /// A file that was replaced by another of its name is not watched any more, so it is told of by its folder and watched anew.
    void watch()
    {
        QSet<QString> wanted;
        for (const auto &[path, known] : m_files) {
            const QFileInfo file(fileOf(path));
            wanted.insert(file.absolutePath());
            if (!known.stamp || known.stamp->exists) {
                wanted.insert(file.filePath());
            }
        }
        const QStringList files = m_watcher->files();
        const QStringList folders = m_watcher->directories();
        QSet<QString> present(files.begin(), files.end());
        present.unite(QSet<QString>(folders.begin(), folders.end()));
        const QSet<QString> gone = present - wanted;
        const QSet<QString> added = wanted - present;
        if (!gone.isEmpty()) {
            m_watcher->removePaths(gone.values());
        }
        if (!added.isEmpty()) {
            m_watcher->addPaths(added.values());
        }
    }

    FileWatcher *m_owner;                    ///< Gone when the thread was told to stop.
    std::stop_token m_stop;
    QFileSystemWatcher *m_watcher = nullptr;
    QTimer *m_settle = nullptr;
    std::optional<QElapsedTimer> m_since;    ///< When the first change was told that nobody has looked at yet.
    std::map<QString, Known> m_files;
};

FileWatcher::FileWatcher(QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(this))
{
    qRegisterMetaType<OnDisk>();
    qRegisterMetaType<DocumentPtr>();
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::started, m_worker, [this] { m_worker->start(); });
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->setObjectName(QStringLiteral("files on disk"));
    m_thread->start(QThread::LowPriority);
}

FileWatcher::~FileWatcher()
{
    m_stop.request_stop();
    endReaders(std::move(m_thread));
}

void FileWatcher::setFiles(std::vector<File> files)
{
    QMetaObject::invokeMethod(m_worker, [this, files = std::move(files)] { m_worker->setFiles(files); });
}

void FileWatcher::look()
{
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->lookAtAll(); });
}

} // namespace filing::models
