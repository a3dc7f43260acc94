// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of the manual (":/filingscope/manual"), Markdown with two kinds of places: {key:name} is the key an action has now,
// {menu:name} the way to it through the menus; {keys} is a table of all keys. So the manual says what the program does, also
// where people changed keys.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QAction;
class QMenuBar;

namespace filing::ui
{

struct ManualPage
{
    QString file;                ///< "chart.md"
    QString title;               ///< Its first heading.
};

class ManualText
{
public:
    /// Actions and menus are borrowed.
    ManualText(std::vector<QAction *> actions, const QMenuBar *menus);

    /// In the order of the contents; the first is the start.
    [[nodiscard]] static std::vector<ManualPage> pages();
    /// As it is stored; empty when there is no such page.
    [[nodiscard]] static QString source(const QString &file);
    [[nodiscard]] QString page(const QString &file) const;
    /// The page about the pane that stands in a dock of this name, or the start.
    [[nodiscard]] static QString pageOfDock(const QString &dock);

    /// Empty when there is no such action, or none of what is asked for.
    [[nodiscard]] QString key(const QString &action) const;
    [[nodiscard]] QString way(const QString &action) const;

private:
    [[nodiscard]] const QAction *find(const QString &name) const;
    [[nodiscard]] QString allKeys() const;

    std::vector<QAction *> m_actions;
    const QMenuBar *m_menus;
};

} // namespace filing::ui
