// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/menus.h"

#include "ui/actions.h"
#include "ui/tr.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

/// A null action stands for a separator.
void fill(QMenu *menu, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action) {
            menu->addAction(action);
        } else {
            menu->addSeparator();
        }
    }
}

QMenu *addMenu(QMainWindow *window, const char *name, const QString &title)
{
    QMenu *menu = window->menuBar()->addMenu(title);
    menu->setObjectName(QLatin1StringView(name));
    return menu;
}

/// The statement's own: rows, cells, columns, and what its figures are printed in.
void addReshaping(QMenu *menu, const Actions &a)
{
    QMenu *row = menu->addMenu(tr("R&ow"));
    row->setObjectName(u"rowMenu"_s);
    fill(row, {a.insertRowAbove, a.insertRowBelow, a.deleteRow, nullptr, a.splitRow, a.mergeRow, nullptr, a.moveLeft, a.moveRight, a.shiftLeft, a.shiftRight, nullptr, a.flipSign,
               a.rowRole});
    QMenu *column = menu->addMenu(tr("Co&lumn"));
    column->setObjectName(u"columnMenu"_s);
    fill(column, {a.setPeriod, a.swapPeriod, nullptr, a.insertColumn, a.deleteColumn});
    QMenu *scale = menu->addMenu(tr("&Figures"));
    scale->setObjectName(u"scaleMenu"_s);
    fill(scale, { a.scaleOnes, a.scaleThousands, a.scaleMillions });
    menu->addAction(a.readTable);
}

} // namespace

void buildMenus(QMainWindow *window, const Actions &a, const QList<QAction *> &panes, QMenu *recent,
                const QList<QAction *> &chartOptions)
{
    QMenu *file = addMenu(window, "fileMenu", tr("&File"));
    file->addAction(a.open);
    file->addMenu(recent);
    fill(file, {a.openSamples, nullptr, a.readAgain, a.keepRead, a.close, a.closeAll, nullptr, a.print, a.exportChart});
    QMenu *library = file->addMenu(tr("L&ibrary"));
    library->setObjectName(u"libraryFileMenu"_s);
    fill(library, {a.importFiles, a.importFolder, a.importReport, nullptr, a.pauseImport, a.cancelImport, nullptr, a.checkLibrary});
    QMenu *corrections = file->addMenu(tr("Corr&ections"));
    corrections->setObjectName(u"correctionsMenu"_s);
    fill(corrections, {a.exportCorrections, a.importCorrections});
    fill(file, {nullptr, a.reopenAtStart, a.quit});

    fill(addMenu(window, "editMenu", tr("&Edit")),
         {a.undo, a.redo, nullptr, a.copy, a.copyReference, a.copyChart, nullptr, a.find, a.findNext, a.findPrevious, a.goToLine,
          nullptr, a.searchLibrary, nullptr, a.filterStructure, a.filterFilings});

    QMenu *view = addMenu(window, "viewMenu", tr("&View"));
    fill(view, {a.back, a.forward, nullptr, a.showLibrary, nullptr, a.readingText, a.unexplained, a.nextUnexplained, a.previousUnexplained, nullptr, a.zoomIn,
                a.zoomOut, a.zoomReset, nullptr});
    QMenu *shown = view->addMenu(tr("&Panes"));
    shown->addActions(panes);
    QMenu *theme = view->addMenu(tr("&Colours"));
    fill(theme, {a.themeSystem, a.themeLight, a.themeDark});
    fill(view, {a.resetLayout, nullptr, a.nextPane, a.previousPane, a.floatPane, nullptr, a.fullScreen, a.leaveFullScreen});

    QMenu *review = addMenu(window, "reviewMenu", tr("&Review"));
    fill(review,
         {a.reviewMode, a.reviewLibrary, a.machineValues, a.showPast, a.returnToNow, nullptr, a.nextDoubt, a.previousDoubt, a.doubtsOnly, nullptr,
          a.nextField, a.previousField, nullptr, a.confirm, a.edit, a.editWithReason, a.useSelection, a.setFromSelection, a.reject,
          nullptr, a.makeRule, a.applyOffer, a.previewOffer, a.dismissOffer, a.offerRules, nullptr, a.showChecks});
    addReshaping(review->addMenu(tr("S&tatement")), a);
    fill(review->addMenu(tr("Other &Copies")), {a.takeOver, a.showCopies, a.offerLater});
    // What a key of the review panel does, for those who look for it in a menu.
    QMenu *answers = review->addMenu(tr("Ans&wers"));
    for (QAction *action : a.reviewKeys()) {
        answers->addAction(action);
    }

    QMenu *chart = addMenu(window, "chartMenu", tr("&Chart"));
    chart->addAction(a.showChart);
    chart->addSeparator();
    chart->addActions(chartOptions);
    fill(chart, {nullptr, a.exportChart, a.copyChart});

    fill(addMenu(window, "toolsMenu", tr("&Tools")), {a.commands, nullptr, a.rules, a.author, a.editShortcuts, a.cancelReading, a.cancelPrinting});
    fill(addMenu(window, "helpMenu", tr("&Help")), {a.manual, a.tour, a.openSamples, nullptr, a.shortcuts, a.legend, nullptr, a.about});
}

void buildToolBar(QMainWindow *window, const Actions &a, QMenu *recent)
{
    auto *bar = window->addToolBar(tr("Toolbar"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    const int side = std::max(bar->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, bar), bar->fontMetrics().height());
    bar->setIconSize({side, side});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);

    // First, where a narrow screen does not hide it.
    bar->addAction(a.leaveFullScreen);
    auto *open = new QToolButton(bar);
    open->setObjectName(u"openButton"_s);
    open->setDefaultAction(a.open);
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setPopupMode(QToolButton::MenuButtonPopup);
    open->setMenu(recent);
    open->setAccessibleName(tr("Open filings"));
    bar->addWidget(open);
    bar->addSeparator();
    // The arrows say enough without words.
    a.back->setPriority(QAction::LowPriority);
    a.forward->setPriority(QAction::LowPriority);
    bar->addActions({a.back, a.forward});
    bar->addSeparator();
    bar->addActions({a.undo, a.redo});
    bar->addSeparator();
    bar->addActions({a.previousDoubt, a.nextDoubt});
    bar->addSeparator();
    bar->addActions({a.readingText, a.find});
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addAction(a.commands);
    for (QAction *action : bar->actions()) {
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action))) {
            button->setFocusPolicy(Qt::NoFocus);
        }
    }
}

QMenu *makeValueMenu(const Actions &a, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    fill(menu, {a.edit, a.editWithReason, a.useSelection, nullptr, a.confirm, a.reject, nullptr, a.makeRule, nullptr, a.copy, a.copyReference});
    return menu;
}

QMenu *makeStatementMenu(const Actions &a, QWidget *parent)
{
    QMenu *menu = makeValueMenu(a, parent);
    menu->setObjectName(u"statementMenu"_s);
    menu->addSeparator();
    addReshaping(menu, a);
    return menu;
}

QMenu *makePeriodMenu(const Actions &a, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"periodMenu"_s);
    fill(menu, {a.setPeriod, a.swapPeriod, nullptr, a.insertColumn, a.deleteColumn, nullptr, a.readTable, nullptr, a.confirm, a.makeRule, nullptr,
                a.copyReference});
    return menu;
}

} // namespace filing::ui
