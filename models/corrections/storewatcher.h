// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells when another program wrote to the store, within half a second: asks for the newest entry at an interval, and at
// once when the file system says that the files changed. Owned by the application; GUI thread.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace filing::models
{

class CorrectionStore;

class StoreWatcher : public QObject
{
    Q_OBJECT

public:
    /// The store is borrowed and must outlive the watcher.
    explicit StoreWatcher(const CorrectionStore &store, QObject *parent = nullptr);

Q_SIGNALS:
    /// There are entries, from this program or another, that were not there before.
    void grown();

private:
    void look();

    const CorrectionStore &m_store;
    QFileSystemWatcher m_files;
    QTimer m_timer;
    qint64 m_last = 0;
};

} // namespace filing::models
