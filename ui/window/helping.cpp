// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/helping.h"

#include "ui/actions.h"
#include "ui/source/sourcepane.h"
#include "ui/widgets/dock.h"
#include "ui/window/windowdocks.h"

#include <QApplication>
#include <QMainWindow>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

QString seen()
{
    return u"tour/seen"_s;
}

QString keyOf(const QAction *action)
{
    return action->shortcut().toString(QKeySequence::NativeText);
}

} // namespace

Helping::Helping(const Actions &actions, const WindowDocks &docks, SourcePane *source, QSettings &settings, QMainWindow *window)
    : QObject(window)
    , m_actions(actions)
    , m_docks(docks)
    , m_source(source)
    , m_settings(settings)
    , m_window(window)
{
    connect(actions.tour, &QAction::triggered, this, &Helping::startTour);
    connect(actions.manual, &QAction::triggered, this, &Helping::showManual);
}

void Helping::offerTour()
{
    if (!m_settings.value(seen()).toBool()) {
        startTour();
    }
}

void Helping::startTour()
{
    if (m_tour) {
        m_tour->leave();
    }
    m_settings.setValue(seen(), true);
    m_tour = new Tour(hints(), m_window);
    connect(m_tour, &Tour::ended, this, [this] {
        WindowDocks::bringForward(m_docks.statement);
        WindowDocks::bringForward(m_docks.filings);
    });
}

std::vector<Hint> Helping::hints() const
{
    const auto forward = [](Dock *dock) { return [dock] { WindowDocks::bringForward(dock); }; };
    return {
        {tr("What was recognised"),
         tr("Cover, items, statements and every figure of the filing are listed here. The signs say how sure each value is: two ticks are "
            "proven by the statement's own sums, a warning needs a look."),
         m_docks.structure->widget(), forward(m_docks.structure)},
        {tr("Every value leads to its bytes"),
         tr("This is the filing itself, as it was filed. Coloured words belong to a field. Click a value anywhere and its place is marked "
            "here; %1 goes back to the place before.")
             .arg(keyOf(m_actions.back)),
         m_source, {}},
        {tr("Decide what is in doubt"),
         tr("What the program is not sure of is asked here, the most important first: %1 accepts, %2 corrects, %3 rejects. The machine's "
            "value is kept beside yours, and every step can be taken back.")
             .arg(keyOf(m_actions.reviewAccept), keyOf(m_actions.reviewEdit), keyOf(m_actions.reviewReject)),
         m_docks.review->widget(), forward(m_docks.review)},
        {tr("The quarters of all open filings"),
         tr("Revenues and expenses by quarter. Hatched bars were computed from other periods, triangles mark restated figures, and each bar "
            "leads to the cells it comes from. %1 exports the chart with its evidence.")
             .arg(keyOf(m_actions.exportChart)),
         m_docks.quarters->widget(), forward(m_docks.quarters)},
        {tr("Thousands of filings at once"),
         tr("Import folders or archives here and search their text and figures. The files stay where they are. That is all: %1 opens the "
            "manual at the page about the pane you are in.")
             .arg(keyOf(m_actions.manual)),
         m_docks.library->widget(), forward(m_docks.library)},
    };
}

void Helping::showManual()
{
    const QString page = pageOfFocus();
    if (!m_manual) {
        m_manual = new ManualWindow(ManualText(m_actions.all(), m_window->menuBar()), m_window);
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_manual->showPage(page);
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

QString Helping::pageOfFocus() const
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && (focus == m_source || m_source->isAncestorOf(focus))) {
        return ManualText::pageOfDock(m_source->isReadingTable() ? u"ruler"_s : u"source"_s);
    }
    const QList<Dock *> docks = m_docks.all();
    const auto found = std::find_if(docks.begin(), docks.end(), [focus](const Dock *dock) { return focus && dock->isAncestorOf(focus); });
    return ManualText::pageOfDock(found == docks.end() ? QString() : (*found)->objectName());
}

} // namespace filing::ui
