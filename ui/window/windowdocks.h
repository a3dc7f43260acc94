// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panes of the main window as docks: where they stand at first, how they are remembered, and how the keyboard walks
// through them. Owned by the main window.
#pragma once

#include <QList>
#include <QObject>

class QMainWindow;
class QSettings;

namespace filing::ui
{

class Dock;

class WindowDocks : public QObject
{
    Q_OBJECT

public:
    struct Contents
    {
        QWidget *filings = nullptr;
        QWidget *library = nullptr;
        QWidget *structure = nullptr;
        QWidget *statement = nullptr;
        QWidget *quarters = nullptr;
        QWidget *review = nullptr;
        QWidget *problems = nullptr;
        QWidget *history = nullptr;
        QWidget *copies = nullptr;
        QWidget *inspector = nullptr;
    };

    WindowDocks(QMainWindow *window, const Contents &contents);

    Dock *filings = nullptr;
    Dock *library = nullptr;
    Dock *structure = nullptr;
    Dock *statement = nullptr;
    Dock *quarters = nullptr;
    Dock *review = nullptr;
    Dock *problems = nullptr;
    Dock *history = nullptr;
    Dock *copies = nullptr;
    Dock *inspector = nullptr;
    /// In the order of the View menu.
    [[nodiscard]] QList<Dock *> all() const;

    /// Sizes for the window as it is now; call when it is shown for the first time.
    void setDefaultLayout();
    void save(QSettings &settings) const;
    /// False when nothing fitting was remembered.
    bool restore(const QSettings &settings);

    /// Gives the focus to the next or previous visible pane.
    void walk(int direction);
    /// Takes the pane with the focus out of the window, or puts it back; the focus goes along.
    void floatFocused();
    /// Shows the dock, in front of those it shares a place with.
    static void bringForward(Dock *dock);
    void setCount(Dock *dock, const QString &title, int count);

private:
    void watch(Dock *dock);
    void settle();
    void share();

    QMainWindow *m_window;
    bool m_settling = false;
};

} // namespace filing::ui
