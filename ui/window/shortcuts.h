// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys that a person gave to actions: kept in the settings by the action's name, laid over the keys the program comes with. Only what was
// changed is kept, so that new keys of a later version reach everybody else.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>

#include <utility>
#include <vector>

class QSettings;

namespace filing::ui
{

using ShortcutChange = std::pair<const QAction *, QList<QKeySequence>>;

enum class Stored {
    Changed,   ///< These keys from now on; none at all is a choice, too.
    Default,   ///< The program's own keys again.
};

void storeShortcuts(QSettings &settings, const std::vector<ShortcutChange> &changes, Stored as = Stored::Changed);
/// Gives the actions their keys and their tooltips the right words. Remembers the program's own keys the first time.
void applyShortcuts(const QSettings &settings, const std::vector<QAction *> &actions);
[[nodiscard]] QList<QKeySequence> defaultShortcuts(const QAction *action);

} // namespace filing::ui
