// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/libraryjob.h"

#include "models/library/importrun.h"
#include "models/session/leftbehind.h"

#include <QMetaObject>

#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <thread>

namespace filing::models
{

struct LibraryJob::Private : std::enable_shared_from_this<Private>
{
    using Work = std::function<LibraryReport(const RunContext &)>;

    explicit Private(LibraryJob &job)
        : q(&job)
    {
    }

    LibraryJob *q;
    QObject home; ///< Of what the thread has to say: there as long as the thread is.
    RunContext context;
    JobGate gate;
    std::deque<Work> waiting;
    std::jthread thread;
    std::future<void> ended;
    LibraryProgress progress;
    bool running = false;

    void enqueue(Work work)
    {
        waiting.push_back(std::move(work));
        if (!running) {
            startNext();
        }
    }

    void startNext()
    {
        running = true;
        progress = {};
        progress.counting = true;
        Work work = std::move(waiting.front());
        waiting.pop_front();
        RunContext run = context;
        run.gate = &gate;
        run.progress = [this](const LibraryProgress &told) {
            QMetaObject::invokeMethod(
                &home, [this, told] { tell(told); }, Qt::QueuedConnection);
        };
        std::promise<void> done;
        ended = done.get_future();
        thread = std::jthread([self = shared_from_this(), run, work = std::move(work), done = std::move(done)](const std::stop_token &stop) mutable {
            run.stop = stop;
            LibraryReport report = work(run);
            QMetaObject::invokeMethod(
                &self->home, [d = self.get(), report = std::move(report)] { d->end(report); }, Qt::QueuedConnection);
            done.set_value();
        });
        Q_EMIT q->progressed(progress);
    }

    void tell(const LibraryProgress &told)
    {
        progress = told;
        progress.paused = gate.isClosed();
        Q_EMIT q->progressed(progress);
    }

    void end(const LibraryReport &report)
    {
        thread.join();
        running = false;
        const bool more = !waiting.empty();
        if (!more) {
            gate.open();
        }
        Q_EMIT q->finished(report);
        if (more && !running && !waiting.empty()) {
            startNext();
        }
    }
};

LibraryJob::LibraryJob(const QString &file, const QString &corrections, QObject *parent)
    : QObject(parent)
    , m_d(std::make_shared<Private>(*this))
{
    m_d->context.file = file;
    m_d->context.corrections = corrections;
}

LibraryJob::~LibraryJob()
{
    m_d->waiting.clear();
    m_d->thread.request_stop();
    if (!m_d->thread.joinable()) {
        return;
    }
    if (m_d->ended.wait_for(readPatience) == std::future_status::ready) {
        m_d->thread.join();
    } else {
        m_d->thread.detach();
        noteLeftBehind();
    }
}

void LibraryJob::import(const QStringList &paths)
{
    if (!paths.isEmpty()) {
        m_d->enqueue([paths](const RunContext &context) { return runImport(paths, context); });
    }
}

void LibraryJob::check()
{
    m_d->enqueue([](const RunContext &context) { return runCheck(context); });
}

void LibraryJob::update()
{
    m_d->enqueue([](const RunContext &context) { return runUpdate(context); });
}

void LibraryJob::pause()
{
    if (m_d->running) {
        m_d->gate.close();
        m_d->tell(m_d->progress);
    }
}

void LibraryJob::resume()
{
    m_d->gate.open();
    if (m_d->running) {
        m_d->tell(m_d->progress);
    }
}

void LibraryJob::cancel()
{
    m_d->waiting.clear();
    m_d->thread.request_stop();
}

bool LibraryJob::isRunning() const
{
    return m_d->running;
}

bool LibraryJob::isPaused() const
{
    return m_d->running && m_d->gate.isClosed();
}

LibraryProgress LibraryJob::progress() const
{
    return m_d->progress;
}

void LibraryJob::setLimits(const ImportLimits &limits)
{
    m_d->context.limits = limits;
}

void LibraryJob::setReaders(int readers)
{
    m_d->context.readers = readers;
}

} // namespace filing::models
