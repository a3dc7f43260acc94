// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far a batch of files being read is: the counts behind FilingSession::loadingProgress. A batch begins with the first file opened
// while nothing is read and ends when all are.
#pragma once

#include <QString>

#include <map>

namespace filing::models
{

class LoadProgress
{
public:
    void started(const QString &path);
    void progressed(const QString &path, int percent);
    void finished(const QString &path);
    /// The end of the batch: everything counts as done.
    void finishAll();

    [[nodiscard]] int done() const { return m_total - static_cast<int>(m_running.size()); }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int percent() const;

private:
    std::map<QString, int> m_running;   ///< Percent by path.
    int m_total = 0;
};

} // namespace filing::models
