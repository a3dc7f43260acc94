// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Does many pieces of work on several threads and hands the results on in the order the work came in, whatever finishes first.
// Nobody stands still for that: whoever finds the next result finished hands it on, the others go back to work. Only so many
// results ever wait, so memory does not grow with the number of pieces.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <vector>

namespace filing::cli
{

template<typename Work, typename Result>
class OrderedJobs
{
public:
    std::function<std::optional<Work>()> next;      ///< Called by one thread at a time.
    std::function<Result(Work)> work;               ///< Called by several threads at once.
    std::function<bool(Result)> done;               ///< In order, by one thread at a time; false stops everything.

    void run(unsigned jobs)
    {
        if (jobs <= 1) {
            for (auto piece = next(); piece && done(work(std::move(*piece))); piece = next()) { }
            return;
        }
        m_ahead = std::size_t{jobs} * aheadOfEach;
        std::vector<std::jthread> threads;
        try {
            for (unsigned i = 0; i < jobs; ++i) {
                threads.emplace_back([this] { loop(); });
            }
        } catch (const std::system_error &) {
            // The system gives no more threads; those that run do all the work, and this one where there are none.
            if (threads.empty()) {
                loop();
            }
        }
    }

private:
    void loop()
    {
        while (true) {
            std::size_t number = 0;
            std::optional<Work> piece;
            {
                const std::scoped_lock taking(m_taking);
                if (!mayTake()) {
                    return;
                }
                piece = next();
                if (!piece) {
                    return;
                }
                number = m_taken++;
            }
            finish(number, work(std::move(*piece)));
        }
    }

    bool mayTake()
    {
        std::unique_lock lock(m_finishing);
        m_room.wait(lock, [this] { return m_stopped || m_taken < m_done + m_ahead; });
        return !m_stopped;
    }

    void finish(std::size_t number, Result result)
    {
        std::unique_lock lock(m_finishing);
        m_waiting.emplace(number, std::move(result));
        if (m_handingOn) {
            return;
        }
        m_handingOn = true;
        while (!m_stopped && !m_waiting.empty() && m_waiting.begin()->first == m_done) {
            auto head = m_waiting.extract(m_waiting.begin());
            lock.unlock();
            const bool more = done(std::move(head.mapped()));
            lock.lock();
            m_stopped = !more;
            ++m_done;
            m_room.notify_all();
        }
        m_handingOn = false;
    }

    /// A long piece holds up nobody until so many short ones are done; most results are small.
    static constexpr std::size_t aheadOfEach = 32;

    std::mutex m_taking;
    std::mutex m_finishing;
    std::condition_variable m_room;
    std::size_t m_ahead = 0;
    std::size_t m_taken = 0;         ///< Guarded by m_taking.
    std::size_t m_done = 0;
    bool m_handingOn = false;
    bool m_stopped = false;
    std::map<std::size_t, Result> m_waiting;
};

} // namespace filing::cli
