// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work on the library in the background: imports, checks and readings anew. One job at a time, in the order asked for;
// readers go on meanwhile. Lives on the GUI thread and signals there; the destructor cancels and waits. What is written
// is written in whole batches, so a kill loses at most the last one, and the next import reads that again.
#pragma once

#include "models/library/importlimits.h"
#include "models/library/librarytypes.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace filing::models
{

class LibraryJob : public QObject
{
    Q_OBJECT

public:
    /// The library need not be open in this process: jobs have connections of their own.
    LibraryJob(const QString &file, const QString &corrections, QObject *parent = nullptr);
    /// Stops, and waits for it, though not for a read that hangs (leftbehind.h).
    ~LibraryJob() override;

    /// Files, folders (with what is below them, hidden files left out) and archives. What is there already is not read
    /// again.
    void import(const QStringList &paths);
    /// Looks at every place whether it is still there and still holds what was indexed.
    void check();
    /// Reads again what corrections, rules or a newer program would read differently. Quick where there is nothing to
    /// do.
    void update();

    void pause();
    void resume();
    /// What was written stays. Also drops jobs that wait.
    void cancel();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] LibraryProgress progress() const;

    /// Before the first job.
    void setLimits(const ImportLimits &limits);
    /// How many read at once; 0 (as it is): as the machine has cores, at most eight.
    void setReaders(int readers);

Q_SIGNALS:
    /// A few times a second.
    void progressed(const filing::models::LibraryProgress &progress);
    /// The end of each job, also of a cancelled one.
    void finished(const filing::models::LibraryReport &report);

private:
    struct Private;
    std::shared_ptr<Private> m_d;   ///< Shared with the thread.
};

} // namespace filing::models
