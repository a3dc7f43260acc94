// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menu bar, the toolbar and the context menu of values, all made of the window's actions.
#pragma once

#include <QList>

class QAction;
class QMainWindow;
class QMenu;
class QWidget;

namespace filing::ui
{

class Actions;

/// `panes` show and hide the docks; `recent` is the menu of files opened before.
void buildMenus(QMainWindow *window, const Actions &actions, const QList<QAction *> &panes, QMenu *recent,
                const QList<QAction *> &chartOptions);
void buildToolBar(QMainWindow *window, const Actions &actions, QMenu *recent);
/// What can be done with a value, for trees and tables. Owned by the caller.
[[nodiscard]] QMenu *makeValueMenu(const Actions &actions, QWidget *parent);
/// The same for the statement, with what reshapes its rows and columns.
[[nodiscard]] QMenu *makeStatementMenu(const Actions &actions, QWidget *parent);
/// For the heading of a period.
[[nodiscard]] QMenu *makePeriodMenu(const Actions &actions, QWidget *parent);

} // namespace filing::ui
