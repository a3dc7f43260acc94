// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tree/rowsync.h"

#include <QSet>

#include <algorithm>

namespace filing::models
{

namespace
{

class Syncing
{
public:
    Syncing(std::vector<QString> keys, const std::vector<QString> &fresh, const RowSteps &steps)
        : m_keys(std::move(keys))
        , m_fresh(fresh)
        , m_steps(steps)
    {
    }

    void run()
    {
        removeGone();
        const QSet<QString> kept(m_keys.begin(), m_keys.end());
        for (std::size_t row = 0; row < m_fresh.size();) {
            if (row < m_keys.size() && m_keys[row] == m_fresh[row]) {
                ++row;
                continue;
            }
            // One that stands further down has moved: out there, in here.
            const auto moved = row < m_keys.size()
                ? std::find(m_keys.begin() + offset(row), m_keys.end(), m_fresh[row])
                : m_keys.end();
            std::size_t last = row;
            if (moved != m_keys.end()) {
                const auto from = static_cast<std::size_t>(moved - m_keys.begin());
                remove(from, from);
            } else {
                while (last + 1 < m_fresh.size() && !kept.contains(m_fresh[last + 1])) {
                    ++last;
                }
            }
            insert(row, last);
            row = last + 1;
        }
        if (m_keys.size() > m_fresh.size()) {
            remove(m_fresh.size(), m_keys.size() - 1);
        }
    }

private:
    [[nodiscard]] static std::ptrdiff_t offset(std::size_t row) { return static_cast<std::ptrdiff_t>(row); }

    /// From the end, in runs, so that the rows in front keep their numbers meanwhile.
    void removeGone()
    {
        const QSet<QString> wanted(m_fresh.begin(), m_fresh.end());
        for (std::size_t end = m_keys.size(); end > 0; --end) {
            if (wanted.contains(m_keys[end - 1])) {
                continue;
            }
            std::size_t first = end - 1;
            while (first > 0 && !wanted.contains(m_keys[first - 1])) {
                --first;
            }
            remove(first, end - 1);
            end = first + 1;
        }
    }

    void remove(std::size_t first, std::size_t last)
    {
        m_steps.remove(static_cast<int>(first), static_cast<int>(last));
        m_keys.erase(m_keys.begin() + offset(first), m_keys.begin() + offset(last) + 1);
    }

    void insert(std::size_t first, std::size_t last)
    {
        m_steps.insert(static_cast<int>(first), static_cast<int>(last));
        m_keys.insert(m_keys.begin() + offset(first), m_fresh.begin() + offset(first), m_fresh.begin() + offset(last) + 1);
    }

    std::vector<QString> m_keys;
    const std::vector<QString> &m_fresh;
    const RowSteps &m_steps;
};

} // namespace

void syncRows(std::vector<QString> keys, const std::vector<QString> &fresh, const RowSteps &steps)
{
    if (keys != fresh) {
        Syncing(std::move(keys), fresh, steps).run();
    }
}

} // namespace filing::models
