// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/storewatcher.h"

#include "models/corrections/correctionstore.h"

#include <QFile>

namespace filing::models
{

namespace
{

/// A network file system tells of no changes, so it is asked as well; one look is a few microseconds.
constexpr int lookMilliseconds = 400;

} // namespace

StoreWatcher::StoreWatcher(const CorrectionStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_last(store.lastEntry())
{
    connect(&m_timer, &QTimer::timeout, this, &StoreWatcher::look);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &StoreWatcher::look);
    m_timer.start(lookMilliseconds);
    look();
}

void StoreWatcher::look()
{
    // The write-ahead log comes and goes with the programs that use it.
    const QString log = m_store.file() + QStringLiteral("-wal");
    if (m_files.files().isEmpty() && QFile::exists(log)) {
        m_files.addPath(log);
    }
    const qint64 last = m_store.lastEntry();
    if (last != m_last) {
        m_last = last;
        Q_EMIT grown();
    }
}

} // namespace filing::models
