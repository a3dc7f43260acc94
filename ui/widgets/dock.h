// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A dock with a slim title: its name, room for a tool of the pane (a filter field), float and close. While it shares
// its place with others the tab says the name, so the title leaves.
#pragma once

#include <QDockWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace filing::ui
{

class Dock : public QDockWidget
{
    Q_OBJECT

public:
    /// `name` is the object name layouts are remembered by.
    Dock(const QString &name, const QString &title, QWidget *content, QWidget *parent);

    /// Stands in the title row, taking the room that is left.
    void setTool(QWidget *tool);
    /// Leaves the name to the tab bar, or shows it; the row itself stays where it holds a tool. The main window calls it when docks moved.
    void setTabbed(bool tabbed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshIcons();

    QWidget *m_title = nullptr;
    QWidget *m_none = nullptr;
    QHBoxLayout *m_row = nullptr;
    QLabel *m_name = nullptr;
    QWidget *m_tool = nullptr;
    QToolButton *m_float = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace filing::ui
