// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells when an open file is not any more what was read of it. What asks the disk is done on a thread of its own, because a network file
// system may take seconds to answer; what the file system tells by itself is waited out until it is quiet, and what it never tells is
// looked up at an interval. A file counts as changed by its bytes, not by its date. Lives on the GUI thread and signals there.
#pragma once

#include "parsers/document/document.h"

#include <QMetaType>
#include <QObject>
#include <QString>
#include <QThread>

#include <memory>
#include <stop_token>
#include <vector>

namespace filing::models
{

enum class OnDisk {
    Same,
    Changed,
    Gone,            ///< Moved, removed, or not to be read any more.
};

class FileWatcher : public QObject
{
    Q_OBJECT

public:
    struct File
    {
        QString path;            ///< Of a file or of a member of an archive.
        DocumentPtr read;        ///< What was read of it.
    };

    explicit FileWatcher(QObject *parent = nullptr);
    /// Waits for a look that is under way, though not for a read that hangs (leftbehind.h).
    ~FileWatcher() override;

    /// These from now on. What is known of those that stay is kept.
    void setFiles(std::vector<File> files);
    /// Looks at all of them, because the person comes back to the window.
    void look();

Q_SIGNALS:
    /// Something became of a file that was read as `read`; told again for every further change.
    void found(const QString &path, filing::models::OnDisk state, const filing::DocumentPtr &read);

private:
    class Worker;

    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread = std::make_unique<QThread>();
    Worker *m_worker;            ///< Lives on the thread and ends with it.
};

} // namespace filing::models

Q_DECLARE_METATYPE(filing::models::OnDisk)
