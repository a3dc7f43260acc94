// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tour of the first start and the user manual at the page about the pane that has the focus. Owned by the main window. GUI thread.
#pragma once

#include "ui/help/manualwindow.h"
#include "ui/help/tour.h"

#include <QObject>
#include <QPointer>

class QMainWindow;
class QSettings;

namespace filing::ui
{

class Actions;
class SourcePane;
class WindowDocks;

class Helping : public QObject
{
    Q_OBJECT

public:
    /// Everything is borrowed and must outlive this. After the menus are made.
    Helping(const Actions &actions, const WindowDocks &docks, SourcePane *source, QSettings &settings, QMainWindow *window);

    void startTour();
    /// Starts it unless it was shown before.
    void offerTour();
    void showManual();

private:
    [[nodiscard]] std::vector<Hint> hints() const;
    [[nodiscard]] QString pageOfFocus() const;

    const Actions &m_actions;
    const WindowDocks &m_docks;
    SourcePane *m_source;
    QSettings &m_settings;
    QMainWindow *m_window;
    QPointer<Tour> m_tour;
    QPointer<ManualWindow> m_manual;
};

} // namespace filing::ui
