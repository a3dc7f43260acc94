// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/filechanges.h"

#include "ui/actions.h"
#include "ui/widgets/messagestrip.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::OnDisk;

FileChanges::FileChanges(const Actions &actions, MessageStrip *strip, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_strip(strip)
{
    actions.keepRead->setEnabled(false);
    connect(actions.keepRead, &QAction::triggered, this, &FileChanges::keep);
    connect(&m_watcher, &models::FileWatcher::found, this, [this](const QString &path, OnDisk state, const DocumentPtr &read) {
        const bool ours = std::any_of(m_watched.begin(), m_watched.end(),
                                      [&](const auto &file) { return file.first == path && file.second == read; });
        if (!ours) {
            return;
        }
        if (state == OnDisk::Same) {
            m_states.erase(path);
        } else {
            m_states[path] = state;
        }
        show();
    });
}

void FileChanges::setFilings(const std::vector<models::OpenFilingPtr> &filings, const models::OpenFilingPtr &front)
{
    m_front = front;
    std::vector<std::pair<QString, DocumentPtr>> watched;
    for (const models::OpenFilingPtr &filing : filings) {
        const bool onDisk = !filing->path.startsWith(u":/"_s);
        if (onDisk && filing->document && filing->state != models::LoadState::Loading) {
            watched.emplace_back(filing->path, filing->document);
        }
    }
    if (watched != m_watched) {
        // What was said of other bytes is over: the file was read again, or closed.
        std::erase_if(m_states, [&](const auto &state) {
            const auto before = std::find_if(m_watched.begin(), m_watched.end(), [&](const auto &file) { return file.first == state.first; });
            return before == m_watched.end() || std::find(watched.begin(), watched.end(), *before) == watched.end();
        });
        m_watched = watched;
        std::vector<models::FileWatcher::File> files;
        for (auto &[path, document] : watched) {
            files.push_back({path, document});
        }
        m_watcher.setFiles(std::move(files));
    }
    show();
}

void FileChanges::look()
{
    m_watcher.look();
}

bool FileChanges::keep()
{
    const bool said = m_front && m_states.erase(m_front->path) > 0;
    show();
    return said;
}

void FileChanges::show()
{
    const auto state = m_front ? m_states.find(m_front->path) : m_states.end();
    m_actions.keepRead->setEnabled(state != m_states.end());
    if (state == m_states.end()) {
        m_strip->clear();
        return;
    }
    const QString name = QFileInfo(m_front->path).fileName();
    if (state->second == OnDisk::Gone) {
        m_strip->showOffer(tr("%1 is not there any more, or cannot be read. Filingscope goes on showing what was read of it.").arg(name),
                           {m_actions.keepRead, m_actions.close});
    } else {
        m_strip->showOffer(tr("%1 has changed on disk. What is shown, and what was corrected in it, is what was read before.").arg(name),
                           {m_actions.readAgain, m_actions.keepRead});
    }
}

} // namespace filing::ui
