// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowdocks.h"

#include "ui/widgets/dock.h"

#include <QApplication>
#include <QMainWindow>
#include <QSettings>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

/// Raised whenever docks are added or renamed, so that an old layout is not forced on them.
constexpr int layoutVersion = 4;

} // namespace

WindowDocks::WindowDocks(QMainWindow *window, const Contents &contents)
    : QObject(window)
    , filings(new Dock(u"filingsDock"_s, tr("Filings"), contents.filings, window))
    , library(new Dock(u"libraryDock"_s, tr("Library"), contents.library, window))
    , structure(new Dock(u"structureDock"_s, tr("Structure"), contents.structure, window))
    , statement(new Dock(u"statementDock"_s, tr("Statement"), contents.statement, window))
    , quarters(new Dock(u"quartersDock"_s, tr("Quarters"), contents.quarters, window))
    , review(new Dock(u"reviewDock"_s, tr("Review"), contents.review, window))
    , problems(new Dock(u"problemsDock"_s, tr("Problems"), contents.problems, window))
    , history(new Dock(u"historyDock"_s, tr("History"), contents.history, window))
    , copies(new Dock(u"copiesDock"_s, tr("Copies"), contents.copies, window))
    , inspector(new Dock(u"inspectorDock"_s, tr("Inspector"), contents.inspector, window))
    , m_window(window)
{
    window->setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window->setDocumentMode(true);
    window->setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    window->setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    setDefaultLayout();
    for (Dock *dock : all()) {
        watch(dock);
    }
}

QList<Dock *> WindowDocks::all() const
{
    return {filings, library, structure, statement, quarters, review, problems, history, copies, inspector};
}

void WindowDocks::setDefaultLayout()
{
    for (Dock *dock : all()) {
        dock->setFloating(false);
        m_window->removeDockWidget(dock);
    }
    // Areas are those of the screen: where people read from right to left, the list comes first there, too.
    const bool mirrored = m_window->layoutDirection() == Qt::RightToLeft;
    m_window->addDockWidget(mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, filings);
    m_window->tabifyDockWidget(filings, library);
    m_window->addDockWidget(mirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, structure);
    // The inspector stands beside the tabs, so it must be there before they become tabs.
    m_window->addDockWidget(Qt::BottomDockWidgetArea, mirrored ? inspector : statement);
    m_window->addDockWidget(Qt::BottomDockWidgetArea, mirrored ? statement : inspector);
    m_window->tabifyDockWidget(statement, quarters);
    m_window->tabifyDockWidget(quarters, review);
    m_window->tabifyDockWidget(review, problems);
    m_window->tabifyDockWidget(problems, history);
    m_window->tabifyDockWidget(history, copies);
    for (Dock *dock : all()) {
        dock->show();
    }
    filings->raise();
    statement->raise();
    share();
    settle();
}

// The text keeps most of the room; what reads in lines gets width, what reads in rows gets height.
void WindowDocks::share()
{
    const int width = m_window->width();
    const int height = m_window->height();
    const int characters = m_window->fontMetrics().averageCharWidth();
    m_window->resizeDocks({filings, structure}, {std::clamp(characters * 30, width * 15 / 100, width * 21 / 100), width * 31 / 100},
                          Qt::Horizontal);
    m_window->resizeDocks({statement, inspector}, {width * 69 / 100, width * 31 / 100}, Qt::Horizontal);
    m_window->resizeDocks({statement, inspector}, {height * 38 / 100, height * 38 / 100}, Qt::Vertical);
}

void WindowDocks::save(QSettings &settings) const
{
    settings.setValue(u"window/geometry"_s, m_window->saveGeometry());
    settings.setValue(u"window/state"_s, m_window->saveState(layoutVersion));
}

bool WindowDocks::restore(const QSettings &settings)
{
    const bool placed = m_window->restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    const bool restored = m_window->restoreState(settings.value(u"window/state"_s).toByteArray(), layoutVersion);
    settle();
    return placed && restored;
}

void WindowDocks::walk(int direction)
{
    QList<QWidget *> panes;
    const auto offer = [this, &panes](Dock *dock) {
        // Docks behind another tab count as visible but lie outside the window.
        if (dock->isVisible() && (dock->isFloating() || dock->geometry().intersects(m_window->rect()))) {
            panes << dock->widget();
        }
    };
    offer(filings);
    offer(library);
    panes << m_window->centralWidget();
    for (Dock *dock : {structure, statement, quarters, review, problems, history, copies, inspector}) {
        offer(dock);
    }
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus))) {
            at = i;
        }
    }
    const qsizetype count = panes.size();
    const qsizetype next = at < 0 ? (direction > 0 ? 0 : count - 1) : (at + direction + count) % count;
    panes[next]->setFocus(direction > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void WindowDocks::floatFocused()
{
    QWidget *focus = QApplication::focusWidget() ? QApplication::focusWidget() : m_window->focusWidget();
    for (Dock *dock : all()) {
        if (focus && dock->isAncestorOf(focus)) {
            dock->setFloating(!dock->isFloating());
            dock->activateWindow();
            focus->setFocus(Qt::OtherFocusReason);
        }
    }
}

void WindowDocks::bringForward(Dock *dock)
{
    dock->show();
    dock->raise();
}

void WindowDocks::setCount(Dock *dock, const QString &title, int count)
{
    dock->setWindowTitle(count > 0 ? u"%1 %2"_s.arg(title).arg(count) : title);
}

void WindowDocks::watch(Dock *dock)
{
    // Docks tell that they moved before the layout is done with it.
    const auto later = [this] { QTimer::singleShot(0, this, &WindowDocks::settle); };
    connect(dock, &QDockWidget::dockLocationChanged, this, later);
    connect(dock, &QDockWidget::topLevelChanged, this, later);
    connect(dock, &QDockWidget::visibilityChanged, this, later);
}

void WindowDocks::settle()
{
    if (m_settling) {
        return;
    }
    m_settling = true;
    for (Dock *dock : all()) {
        const QList<QDockWidget *> others = m_window->tabifiedDockWidgets(dock);
        dock->setTabbed(std::any_of(others.begin(), others.end(),
                                    [](const QDockWidget *other) { return !other->isHidden() || other->toggleViewAction()->isChecked(); }));
    }
    const QList<QTabBar *> bars = m_window->findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
    for (QTabBar *bar : bars) {
        bar->setAccessibleName(tr("Panes"));
        bar->setExpanding(false);
        bar->setDrawBase(false);
        bar->setElideMode(Qt::ElideNone);
    }
    m_settling = false;
}

} // namespace filing::ui
