// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The strip that says that the filing in front changed or vanished on disk, and the answers to it. What is shown stays what was read until
// the person asks for the new bytes: values and corrections belong to the old ones. Owned by the main window. GUI thread.
#pragma once

#include "models/session/filewatcher.h"
#include "models/session/snapshot.h"

#include <QObject>

#include <map>

namespace filing::ui
{

class Actions;
class MessageStrip;

class FileChanges : public QObject
{
    Q_OBJECT

public:
    /// Everything is borrowed and must outlive this.
    FileChanges(const Actions &actions, MessageStrip *strip, QObject *parent);

    /// What is open, and which of it is in front.
    void setFilings(const std::vector<models::OpenFilingPtr> &filings, const models::OpenFilingPtr &front);
    /// The person came back to the window.
    void look();
    /// Puts what is said about the filing in front aside until the file changes again. False where nothing is said.
    bool keep();

private:
    void show();

    const Actions &m_actions;
    MessageStrip *m_strip;
    models::FileWatcher m_watcher;
    std::vector<std::pair<QString, DocumentPtr>> m_watched;
    std::map<QString, models::OnDisk> m_states;   ///< Of those that are not as they were read and not put aside.
    models::OpenFilingPtr m_front;
};

} // namespace filing::ui
