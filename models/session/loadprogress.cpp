// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/loadprogress.h"

namespace filing::models
{

void LoadProgress::started(const QString &path)
{
    if (m_running.empty()) {
        m_total = 0;
    }
    if (m_running.insert_or_assign(path, 0).second) {
        ++m_total;
    }
}

void LoadProgress::progressed(const QString &path, int percent)
{
    if (const auto running = m_running.find(path); running != m_running.end()) {
        running->second = percent;
    }
}

void LoadProgress::finished(const QString &path)
{
    m_running.erase(path);
}

void LoadProgress::finishAll()
{
    m_running.clear();
}

int LoadProgress::percent() const
{
    if (m_total == 0) {
        return 100;
    }
    int sum = 100 * done();
    for (const auto &[path, percent] : m_running) {
        sum += percent;
    }
    return sum / m_total;
}

} // namespace filing::models
