// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Does many pieces of work on several threads and hands the results on in the order the work came in, whatever finishes first.
// Only a few results ever wait, so memory does not grow with the number of pieces.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
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
        m_ahead = std::size_t{jobs} * 4;
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < jobs; ++i) {
            threads.emplace_back([this] { loop(); });
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
        const std::scoped_lock lock(m_finishing);
        m_waiting.emplace(number, std::move(result));
        while (!m_stopped && !m_waiting.empty() && m_waiting.begin()->first == m_done) {
            m_stopped = !done(std::move(m_waiting.begin()->second));
            m_waiting.erase(m_waiting.begin());
            ++m_done;
        }
        m_room.notify_all();
    }

    std::mutex m_taking;
    std::mutex m_finishing;
    std::condition_variable m_room;
    std::size_t m_ahead = 0;
    std::size_t m_taken = 0;         ///< Guarded by m_taking.
    std::size_t m_done = 0;
    bool m_stopped = false;
    std::map<std::size_t, Result> m_waiting;
};

} // namespace filing::cli
