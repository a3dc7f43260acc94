// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/filingloader.h"

#include "models/library/archiveplace.h"
#include "models/session/leftbehind.h"
#include "parsers/pipeline.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent>

#include <map>
#include <new>
#include <optional>
#include <stop_token>
#include <system_error>
#include <thread>

Q_LOGGING_CATEGORY(loadLog, "filing.load", QtWarningMsg)

namespace filing::models
{

namespace
{

/// What a load hands over on its way: perhaps the head, the document, then the extraction or an error.
struct Step
{
    FileHeadPtr head;
    DocumentPtr document;
    ExtractionPtr extraction;
    std::optional<Error> error;
    double milliseconds = 0;
};

void load(QPromise<Step> &promise, const QString &path, const std::stop_token &stop)
{
    promise.setProgressRange(0, 100);
    ParseContext context;
    context.stop = stop;
    context.progress = [&promise](int percent) { promise.setProgressValue(percent); };
    try {
        Expected<std::string> bytes = readPlace(path, context, {}, {}, [&promise](FileHeadPtr head) {
            promise.addResult(Step{std::move(head), {}, {}, {}, 0});
        });
        if (!bytes) {
            promise.addResult(Step{{}, {}, {}, bytes.error(), 0});
            return;
        }
        const DocumentPtr document = Document::fromBytes(std::move(bytes).value());
        promise.addResult(Step{{}, document, {}, {}, 0});
        QElapsedTimer timer;
        timer.start();
        const Expected<ExtractionPtr> extraction = extract(*document, context);
        const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (extraction) {
            promise.addResult(Step{{}, document, *extraction, {}, milliseconds});
        } else {
            promise.addResult(Step{{}, document, {}, extraction.error(), milliseconds});
        }
    } catch (const std::bad_alloc &) {
        promise.addResult(Step{{}, {}, {}, Error{Errc::NotReadable, {}, "not enough memory"}, 0});
    }
}

/// A pool that gets no thread from the system leaves its work lying for ever, without a word.
bool canStartThread()
{
    try {
        std::jthread([] {}).join();
        return true;
    } catch (const std::system_error &) {
        return false;
    }
}

QFuture<Step> refused()
{
    QPromise<Step> promise;
    promise.start();
    promise.addResult(Step{{}, {}, {}, Error{Errc::NotReadable, {}, "not enough memory"}, 0});
    promise.finish();
    return promise.future();
}

using Watcher = QFutureWatcher<Step>;

struct Job
{
    std::unique_ptr<Watcher> watcher;
    std::stop_source stop;
};

} // namespace

struct FilingLoader::Private
{
    std::unique_ptr<QThreadPool> pool = std::make_unique<QThreadPool>();
    std::map<QString, Job> jobs;

    /// A stopped job is forgotten at once; its thread finds out by the token and nobody listens to it any more.
    void stop(std::map<QString, Job>::iterator job)
    {
        job->second.stop.request_stop();
        job->second.watcher->disconnect();
        job->second.watcher->cancel();
        // It may be stopped by somebody whom its own signal called.
        job->second.watcher.release()->deleteLater();
        jobs.erase(job);
    }
};

FilingLoader::FilingLoader(QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>())
{
}

FilingLoader::~FilingLoader()
{
    cancelAll();
    endReaders(std::move(m_d->pool));
}

void FilingLoader::start(const QString &path)
{
    cancel(path);
    Job job;
    job.watcher = std::make_unique<Watcher>();
    Watcher *watcher = job.watcher.get();
    connect(watcher, &Watcher::progressValueChanged, this, [this, path](int percent) { Q_EMIT progressed(path, percent); });
    connect(watcher, &Watcher::resultReadyAt, this, [this, watcher, path](int index) {
        const Step step = watcher->resultAt(index);
        if (step.head) {
            Q_EMIT headRead(path, step.head);
            return;
        }
        if (!step.extraction && !step.error) {
            Q_EMIT documentLoaded(path, step.document);
            return;
        }
        // The last step: whoever hears of it finds the path no longer loading.
        m_d->stop(m_d->jobs.find(path));
        if (step.error) {
            qCInfo(loadLog) << path << static_cast<int>(step.error->code) << step.error->detail.c_str();
            Q_EMIT failed(path, *step.error);
        } else {
            Q_EMIT extracted(path, step.extraction, step.milliseconds);
        }
    });
    watcher->setFuture(canStartThread() ? QtConcurrent::run(m_d->pool.get(), load, path, job.stop.get_token()) : refused());
    m_d->jobs.emplace(path, std::move(job));
}

void FilingLoader::cancel(const QString &path)
{
    if (const auto job = m_d->jobs.find(path); job != m_d->jobs.end()) {
        m_d->stop(job);
    }
}

void FilingLoader::cancelAll()
{
    while (!m_d->jobs.empty()) {
        m_d->stop(m_d->jobs.begin());
    }
}

bool FilingLoader::isLoading() const
{
    return !m_d->jobs.empty();
}

bool FilingLoader::isLoading(const QString &path) const
{
    return m_d->jobs.contains(path);
}

} // namespace filing::models
