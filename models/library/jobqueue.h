// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Between the threads of an import: a queue that makes those in front wait when those behind are slow, and a gate that
// holds all of them while the job is paused.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace filing::models
{

template<typename T>
class JobQueue
{
public:
    /// Holds things of this cost together; a single one may cost more.
    explicit JobQueue(std::size_t most)
        : m_most(most)
    {
    }

    /// Waits for room. False when the job was stopped.
    bool push(T value, std::size_t cost, const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [&] { return m_cost == 0 || m_cost + cost <= m_most; })) {
            return false;
        }
        m_values.emplace_back(std::move(value), cost);
        m_cost += cost;
        m_changed.notify_all();
        return true;
    }

    /// Waits for something. Nothing when the queue is closed and empty, or the job was stopped.
    std::optional<T> pop(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, stop, [&] { return !m_values.empty() || m_closed; });
        return stop.stop_requested() ? std::nullopt : take();
    }

    /// The same, but nothing also where nothing came in time.
    std::optional<T> pop(std::chrono::milliseconds longest)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, longest, [&] { return !m_values.empty() || m_closed; });
        return take();
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

    /// Nothing is in it and nothing will come.
    [[nodiscard]] bool isDone() const
    {
        const std::lock_guard lock(m_mutex);
        return m_closed && m_values.empty();
    }

private:
    std::optional<T> take()
    {
        if (m_values.empty()) {
            return std::nullopt;
        }
        std::optional<T> value(std::move(m_values.front().first));
        m_cost -= m_values.front().second;
        m_values.pop_front();
        m_changed.notify_all();
        return value;
    }

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::pair<T, std::size_t>> m_values;
    std::size_t m_most;
    std::size_t m_cost = 0;
    bool m_closed = false;
};

class JobGate
{
public:
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = false;
        m_opened.notify_all();
    }
    [[nodiscard]] bool isClosed() const
    {
        const std::lock_guard lock(m_mutex);
        return m_closed;
    }
    /// False when the job was stopped.
    bool pass(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        return m_opened.wait(lock, stop, [&] { return !m_closed; }) && !stop.stop_requested();
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_opened;
    bool m_closed = false;
};

} // namespace filing::models
