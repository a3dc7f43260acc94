// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which action does what, and which pane's wish goes where: the only place that knows all of them.
#include "ui/mainwindow.h"

#include "models/exchange/csv.h"
#include "models/library/rulesurvey.h"
#include "ui/actions.h"
#include "ui/charts/chartpane.h"
#include "ui/corrections/historypanel.h"
#include "ui/corrections/orphantray.h"
#include "ui/corrections/problemspanel.h"
#include "ui/library/librarypanel.h"
#include "ui/review/layerstrip.h"
#include "ui/review/reviewpanel.h"
#include "ui/source/sourcepane.h"
#include "ui/structure/filingspanel.h"
#include "ui/structure/inspector.h"
#include "ui/structure/statementpanel.h"
#include "ui/structure/structurepanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/dock.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/messagestrip.h"
#include "ui/window/commandsource.h"
#include "ui/window/copies.h"
#include "ui/window/dialogs.h"
#include "ui/window/editing.h"
#include "ui/window/exchanging.h"
#include "ui/window/filechanges.h"
#include "ui/window/librarywork.h"
#include "ui/window/menus.h"
#include "ui/window/navigation.h"
#include "ui/window/printing.h"
#include "ui/window/recentfiles.h"
#include "ui/window/reshaping.h"
#include "ui/window/ruleoffers.h"
#include "ui/window/sessionstate.h"
#include "ui/window/shortcutsdialog.h"
#include "ui/window/statusline.h"
#include "ui/window/windowdocks.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>
#include <QStatusBar>
#include <QStyleFactory>
#include <QTableView>
#include <QToolBar>
#include <QTreeView>

#include <chrono>
#include <iterator>

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::FilingSession;
using models::Place;

namespace
{

/// How long the status bar tells what was done.
constexpr std::chrono::milliseconds telling{8000};

} // namespace

void MainWindow::wireFile()
{
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(m_actions->openSamples, &QAction::triggered, this, &MainWindow::openSamples);
    connect(m_actions->readAgain, &QAction::triggered, this, [this] {
        if (m_filing) {
            m_dismissed.clear();
            m_session.open({m_filing->path});
        }
    });
    connect(m_actions->close, &QAction::triggered, this, [this] {
        if (m_filing) {
            closeFiling(m_filing->path);
        }
    });
    connect(m_actions->closeAll, &QAction::triggered, this, [this] {
        const models::SnapshotPtr snapshot = m_session.snapshot();
        for (const models::OpenFilingPtr &filing : snapshot->filings) {
            m_session.close(filing->path);
        }
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_recent, &RecentFiles::chosen, this, [this](const QString &path) { openFiles({path}); });
    connect(m_actions->cancelReading, &QAction::triggered, &m_session, &FilingSession::cancelLoading);
    m_actions->cancelReading->setEnabled(false);
    connect(m_exchanging, &Exchanging::done, this,
            [this](const QString &what) { statusBar()->showMessage(what, static_cast<int>(telling.count())); });
    connect(m_printing, &Printing::done, this,
            [this](const QString &what) { statusBar()->showMessage(what, static_cast<int>(telling.count())); });
    connect(m_printing, &Printing::failed, this, &MainWindow::showMessage);
    connect(m_exchanging, &Exchanging::failed, this, &MainWindow::showMessage);
}

void MainWindow::wireEdit()
{
    connect(m_actions->copy, &QAction::triggered, this, &MainWindow::copy);
    connect(m_actions->find, &QAction::triggered, m_source, &SourcePane::showFind);
    connect(m_actions->findNext, &QAction::triggered, m_source, &SourcePane::findNext);
    connect(m_actions->findPrevious, &QAction::triggered, m_source, &SourcePane::findPrevious);
    connect(m_actions->goToLine, &QAction::triggered, m_source, &SourcePane::goToLine);
    connect(m_actions->filterStructure, &QAction::triggered, this, [this] {
        WindowDocks::bringForward(m_docks->structure);
        m_structure->filterField()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions->filterFilings, &QAction::triggered, this, [this] {
        WindowDocks::bringForward(m_docks->filings);
        m_filings->filterField()->setFocus(Qt::ShortcutFocusReason);
    });
}

void MainWindow::wireView()
{
    m_actions->back->setEnabled(false);
    m_actions->forward->setEnabled(false);
    connect(m_actions->back, &QAction::triggered, &m_cursor, &models::SourceCursor::back);
    connect(m_actions->forward, &QAction::triggered, &m_cursor, &models::SourceCursor::forward);
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { m_docks->walk(1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { m_docks->walk(-1); });
    connect(m_actions->readingText, &QAction::triggered, m_source, &SourcePane::setReadingMode);
    connect(m_source, &SourcePane::readingModeChanged, m_actions->readingText, &QAction::setChecked);
    connect(m_actions->unexplained, &QAction::toggled, m_source, &SourcePane::setUnexplainedShown);
    connect(m_actions->nextUnexplained, &QAction::triggered, this, [this] { goToUnexplained(true); });
    connect(m_actions->previousUnexplained, &QAction::triggered, this, [this] { goToUnexplained(false); });
    connect(&m_coverage, &models::CoverageMeter::measured, m_source, &SourcePane::setCoverage);
    connect(&m_coverage, &models::CoverageMeter::measured, m_status, &StatusLine::setCoverage);
    connect(m_actions->zoomIn, &QAction::triggered, m_source, &SourcePane::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, m_source, &SourcePane::zoomOut);
    connect(m_actions->zoomReset, &QAction::triggered, m_source, &SourcePane::zoomReset);
    connect(m_actions->fullScreen, &QAction::toggled, this, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
    m_actions->leaveFullScreen->setVisible(false);
    connect(m_actions->leaveFullScreen, &QAction::triggered, m_actions->fullScreen, [this] { m_actions->fullScreen->setChecked(false); });
    connect(m_actions->floatPane, &QAction::triggered, m_docks, &WindowDocks::floatFocused);
    connect(m_actions->resetLayout, &QAction::triggered, m_docks, &WindowDocks::setDefaultLayout);
    connect(m_actions->themeSystem, &QAction::triggered, this, [this] { setTheme(u"system"_s); });
    connect(m_actions->themeLight, &QAction::triggered, this, [this] { setTheme(u"light"_s); });
    connect(m_actions->themeDark, &QAction::triggered, this, [this] { setTheme(u"dark"_s); });
}

void MainWindow::wireReview()
{
    connect(m_actions->nextDoubt, &QAction::triggered, this, [this] { goToDoubt(true); });
    connect(m_actions->previousDoubt, &QAction::triggered, this, [this] { goToDoubt(false); });
    connect(m_actions->nextField, &QAction::triggered, this, [this] { goToField(true); });
    connect(m_actions->previousField, &QAction::triggered, this, [this] { goToField(false); });
    connect(m_actions->doubtsOnly, &QAction::toggled, m_structure, &StructurePanel::setDoubtsOnly);
    connect(m_actions->showChecks, &QAction::toggled, this, [this](bool shown) {
        if (shown) {
            WindowDocks::bringForward(m_docks->statement);
        }
        m_statement->setChecksShown(shown);
    });
    connect(m_statement, &StatementPanel::checksToggled, m_actions->showChecks, &QAction::setChecked);
    const auto tell = [this](const QString &what) { statusBar()->showMessage(what, static_cast<int>(telling.count())); };
    connect(m_editing, &Editing::done, this, tell);
    connect(m_source, &SourcePane::tablePreviewed, this, [this](const models::OpenFilingPtr &filing, int statement) {
        if (filing) {
            WindowDocks::bringForward(m_docks->statement);
        }
        m_statement->preview(filing, statement);
    });
    connect(m_review, &ReviewPanel::done, this, tell);
    connect(m_review, &ReviewPanel::correctionsRequested, this, [this](const std::vector<Correction> &step) { m_session.correct(step); });
    connect(m_review, &ReviewPanel::undoRequested, &m_session, &FilingSession::undo);
    connect(m_review, &ReviewPanel::selectionRequested, this, [this] {
        m_review->answerWithSelection(m_filing ? m_filing->path : QString(), m_source->selection(), m_source->selectedText());
    });
    connect(m_review, &ReviewPanel::textRequested, m_source, [this] { m_source->setFocus(Qt::OtherFocusReason); });
    connect(m_review, &ReviewPanel::countChanged, this, [this](int count) { m_docks->setCount(m_docks->review, tr("Review"), count); });
    connect(m_actions->reviewMode, &QAction::triggered, this, [this] {
        WindowDocks::bringForward(m_docks->review);
        m_review->begin();
    });
    connect(m_actions->machineValues, &QAction::toggled, this, [this] {
        showLayer();
        showSnapshot();
    });
    connect(m_actions->showPast, &QAction::triggered, this, &MainWindow::choosePast);
    connect(m_actions->returnToNow, &QAction::triggered, this, [this] { m_session.showAsOf(std::nullopt); });
    connect(m_reshaping, &Reshaping::done, this, tell);
    connect(m_reshaping, &Reshaping::statementNeeded, this, [this] { WindowDocks::bringForward(m_docks->statement); });
    connect(m_statement, &StatementPanel::restoreRequested, this, [this](qint64 entry) {
        if (m_editing->mayRecord()) {
            m_session.takeBackStep(entry);
        }
    });
    connect(m_copies, &Copies::done, this, tell);
    connect(m_copies, &Copies::trayRequested, this, [this] {
        WindowDocks::bringForward(m_docks->copies);
        m_orphans->view()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_orphans, &OrphanTray::countChanged, this, [this](int count) { m_docks->setCount(m_docks->copies, tr("Copies"), count); });
    connect(m_offers, &RuleOffers::done, this, tell);
}

void MainWindow::wireChart()
{
    connect(m_actions->showChart, &QAction::triggered, this, [this] {
        WindowDocks::bringForward(m_docks->quarters);
        m_chart->setFocus(Qt::ShortcutFocusReason);
    });
    // Whatever is chosen of the chart, it is then to be seen.
    for (QAction *action : m_chart->commands()) {
        connect(action, &QAction::triggered, this, [this] { WindowDocks::bringForward(m_docks->quarters); });
    }
    connect(m_actions->exportChart, &QAction::triggered, m_chart, &ChartPane::exportDialog);
    connect(m_actions->copyChart, &QAction::triggered, m_chart, &ChartPane::copyToClipboard);
    connect(m_chart, &ChartPane::seriesViewRequested, &m_session, &FilingSession::setSeriesView);
    connect(m_chart, &ChartPane::ruleRequested, m_editing, &Editing::makeLineRule);
    connect(m_chart, &ChartPane::openRequested, this, &MainWindow::chooseFiles);
    connect(m_chart, &ChartPane::messageChanged, this,
            [this](const QString &message) { statusBar()->showMessage(message, static_cast<int>(telling.count())); });

    QList<QAction *> panes;
    for (Dock *dock : m_docks->all()) {
        QAction *action = dock->toggleViewAction();
        action->setStatusTip(tr("Show or hide this pane"));
        panes << action;
    }
    buildMenus(this, *m_actions, panes, m_recent, m_chart->menuActions());
    buildToolBar(this, *m_actions, m_recent);
    addToolBarBreak();
    m_layerBar = addToolBar(tr("What is shown"));
    m_layerBar->setObjectName(u"layerBar"_s);
    m_layerBar->setMovable(false);
    m_layerBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_layerBar->toggleViewAction()->setVisible(false);
    m_layer = new LayerStrip(m_layerBar);
    m_layerBar->addWidget(m_layer);
    m_layerBar->hide();
}

void MainWindow::wirePanes()
{
    connect(&m_session, &FilingSession::snapshotChanged, this, &MainWindow::takeSnapshot);
    connect(&m_session, &FilingSession::storeFailed, this,
            [this](const QString &reason) { showMessage(storeRefused(reason)); });
    connect(&m_session, &FilingSession::loadingProgress, this, [this](int done, int total, int percent) {
        m_status->setProgress(done, total, percent);
        m_actions->cancelReading->setEnabled(done < total);
    });
    connect(m_message, &MessageStrip::closed, this, &MainWindow::dismissMessage);
    connect(m_source, &SourcePane::positionChanged, m_status, &StatusLine::setPosition);
    connect(m_source, &SourcePane::hoverChanged, this,
            [this](const QString &label) { statusBar()->showMessage(label); });
    connect(m_source, &SourcePane::openRequested, this, &MainWindow::chooseFiles);
    connect(m_source, &SourcePane::jumpRequested, this, [this](const QString &path) {
        if (path.startsWith(u"statements/"_s)) {
            WindowDocks::bringForward(m_docks->statement);
            m_statement->view()->setFocus();
        } else {
            WindowDocks::bringForward(m_docks->structure);
            m_structure->view()->setFocus();
        }
    });
    connect(m_filings, &FilingsPanel::closeRequested, this, &MainWindow::closeFiling);
    connect(m_filings, &FilingsPanel::readAgainRequested, this, [this](const QString &path) { m_session.open({path}); });
    connect(m_problems, &ListPanel::countChanged, this,
            [this](int count) { m_docks->setCount(m_docks->problems, tr("Problems"), count); });
    connect(m_history, &ListPanel::countChanged, this,
            [this](int count) { m_docks->setCount(m_docks->history, tr("History"), count); });
    connect(m_history, &HistoryPanel::takeBackRequested, this, [this](qint64 entry) {
        if (m_editing->mayRecord()) {
            m_session.takeBack(entry);
        }
    });
    connect(m_history, &HistoryPanel::takeBackStepRequested, this, [this](qint64 entry) {
        if (m_editing->mayRecord()) {
            m_session.takeBackStep(entry);
        }
    });
    connect(m_history, &HistoryPanel::showAsOfRequested, this, [this](qint64 timeMs) {
        m_actions->machineValues->setChecked(false);
        m_session.showAsOf(timeMs);
    });
    connect(m_inspector, &Inspector::alternativeChosen, m_editing, &Editing::useReading);

    QMenu *menu = makeValueMenu(*m_actions, this);
    const auto popUp = [menu](const QPoint &at) { menu->popup(at); };
    connect(m_structure, &StructurePanel::menuRequested, menu, popUp);
    QMenu *ofStatement = makeStatementMenu(*m_actions, this);
    QMenu *ofPeriod = makePeriodMenu(*m_actions, this);
    connect(m_statement, &StatementPanel::periodMenuRequested, ofPeriod, [ofPeriod](const QPoint &at) { ofPeriod->popup(at); });
    connect(m_statement, &StatementPanel::menuRequested, ofStatement, [ofStatement](const QPoint &at) { ofStatement->popup(at); });
}

void MainWindow::wireTools()
{
    connect(m_actions->commands, &QAction::triggered, this, &MainWindow::showCommands);
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { showShortcuts(m_actions->all(), this); });
    connect(m_actions->editShortcuts, &QAction::triggered, this, [this] {
        if (ShortcutsDialog(m_settings, m_actions->all(), this).exec() == QDialog::Accepted) {
            m_review->refreshKeys();
        }
    });
    connect(m_actions->legend, &QAction::triggered, this, [this] { showLegend(this); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::showCommands()
{
    WindowState state;
    state.filing = m_filing != nullptr;
    state.fields = m_filing && m_filing->effective;
    const QString path = m_cursor.place().fieldPath;
    state.field = !path.isEmpty();
    state.statementLine = path.startsWith(u"statements/"_s) && path.contains(u"/rows/"_s);
    state.selection = !m_source->selection().isEmpty();
    state.chart = !m_chart->isEmpty();
    state.library = m_libraryWork->isReady();
    state.locked = m_editing->locked();

    std::vector<QAction *> actions = m_actions->all();
    const QList<QAction *> chart = m_chart->commands();
    actions.insert(actions.end(), chart.begin(), chart.end());
    for (const Dock *dock : m_docks->all()) {
        actions.push_back(dock->toggleViewAction());
    }
    std::vector<Command> commands = commandsOf(actions, state);
    for (std::vector<Command> more : {fieldsOf(m_filing, m_cursor), filingsOf(*m_session.snapshot(), m_cursor), m_libraryWork->savedSearches()}) {
        std::move(more.begin(), more.end(), std::back_inserter(commands));
    }
    std::function<Command(const QString &)> forWords;
    if (state.library) {
        forWords = [this](const QString &words) {
            return Command {tr("Search the library for “%1”").arg(words), tr("All filings of the library, their text and figures"), {}, {},
                            m_actions->find->icon(), false, [this, words] { m_libraryWork->search(words); }};
        };
    }
    (new CommandPalette(std::move(commands), std::move(forWords), this))->show();
}

void MainWindow::wireLibrary()
{
    const auto show = [this] { WindowDocks::bringForward(m_docks->library); };
    connect(m_actions->showLibrary, &QAction::triggered, this, [this, show] {
        show();
        m_library->focusList();
    });
    connect(m_actions->searchLibrary, &QAction::triggered, this, [this, show] {
        show();
        m_library->startSearch();
    });
    connect(m_libraryWork, &LibraryWork::panelNeeded, this, show);
    connect(m_libraryWork, &LibraryWork::openRequested, this, &MainWindow::openFiles);
    connect(m_libraryWork, &LibraryWork::reviewWanted, m_actions->reviewMode, &QAction::trigger);
    connect(m_libraryWork, &LibraryWork::seriesWanted, this, [this] { WindowDocks::bringForward(m_docks->quarters); });
    connect(m_libraryWork, &LibraryWork::failed, this, &MainWindow::showMessage);
    connect(m_libraryWork, &LibraryWork::done, this,
            [this](const QString &what) { statusBar()->showMessage(what, static_cast<int>(telling.count())); });
}

void MainWindow::wireSession()
{
    m_state = new SessionState(m_session, m_cursor, m_settings, {this, m_docks, m_source, m_chart});
    connect(m_state, &SessionState::reopenRequested, this, &MainWindow::reopen);
    connect(m_state, &SessionState::filesMissed, this, [this](const QStringList &files) { showMessage(filesMissed(files)); });
    m_actions->reopenAtStart->setChecked(SessionState::isWanted(m_settings));
    connect(m_actions->reopenAtStart, &QAction::toggled, this, [this](bool wanted) { SessionState::setWanted(m_settings, wanted); });
}

void MainWindow::restoreSession()
{
    if (SessionState::isWanted(m_settings)) {
        m_state->restoreFiles();
    }
}

void MainWindow::setLibrary(models::Library &library, models::LibraryJob &job)
{
    m_libraryWork->use(library, job);
    auto *survey = new models::RuleSurvey(library, this);
    m_editing->setSurvey(survey);
    m_offers->setSurvey(survey);
}

void MainWindow::correctionsChanged()
{
    m_libraryWork->correctionsChanged();
}

void MainWindow::goToDoubt(bool forward)
{
    const Place place = nextDoubt(*m_shown, m_cursor.place(), forward ? Direction::Next : Direction::Previous);
    if (place.filing.isEmpty()) {
        statusBar()->showMessage(tr("Nothing needs a look in the open filings."), static_cast<int>(telling.count()));
    } else {
        m_cursor.moveTo(place, this);
    }
}

void MainWindow::goToField(bool forward)
{
    const Place place = nextField(*m_shown, m_cursor.place(), forward ? Direction::Next : Direction::Previous);
    if (!place.filing.isEmpty()) {
        m_cursor.moveTo(place, this);
    }
}

void MainWindow::goToUnexplained(bool forward)
{
    // Nobody steps from mark to mark without wanting to see them.
    m_actions->unexplained->setChecked(true);
    if (!m_source->goToUnexplained(forward)) {
        statusBar()->showMessage(tr("Every amount, date and name of this filing belongs to a field."),
                                 static_cast<int>(telling.count()));
    }
}

void MainWindow::chooseFiles()
{
    const QString folder = m_settings.value(u"session/folder"_s).toString();
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Open filings"), folder,
        tr("Filings (*.txt *.htm *.html *.xhtml *.xml *.nc *.sgml);;All files (*)"));
    if (!files.isEmpty()) {
        m_settings.setValue(u"session/folder"_s, QFileInfo(files.first()).absolutePath());
        openFiles(files);
    }
}

// The neighbour in the list takes the place, so that closing one after the other never jumps.
void MainWindow::closeFiling(const QString &path)
{
    const models::SnapshotPtr snapshot = m_session.snapshot();
    const auto &filings = snapshot->filings;
    for (std::size_t i = 0; i < filings.size(); ++i) {
        if (filings[i]->path == path && m_cursor.place().filing == path && filings.size() > 1) {
            m_cursor.moveTo({filings[i + 1 < filings.size() ? i + 1 : i - 1]->path, {}, {}}, this);
        }
    }
    m_session.close(path);
}

// Editors copy by themselves; here are the panes that show values.
void MainWindow::copy()
{
    const QWidget *focus = QApplication::focusWidget();
    const auto *view = qobject_cast<const QAbstractItemView *>(focus);
    if (!view || !view->currentIndex().isValid()) {
        m_source->copy();
        return;
    }
    const QModelIndex at = view->currentIndex();
    QStringList parts;
    if (view->selectionBehavior() == QAbstractItemView::SelectRows) {
        for (int column = 0; column < view->model()->columnCount(at.parent()); ++column) {
            parts << at.siblingAtColumn(column).data(Qt::DisplayRole).toString();
        }
        parts.removeAll(QString());
    } else {
        parts << at.data(Qt::DisplayRole).toString();
    }
    QApplication::clipboard()->setText(models::clipboardRow(parts));
}

void MainWindow::setTheme(const QString &theme)
{
    m_settings.setValue(u"window/theme"_s, theme);
    QAction *chosen = theme == u"dark"_s ? m_actions->themeDark
        : theme == u"light"_s            ? m_actions->themeLight
                                         : m_actions->themeSystem;
    chosen->setChecked(true);
    if (chosen == m_actions->themeSystem) {
        if (m_themed) {
            QApplication::setPalette(QPalette());
        }
    } else {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        QApplication::setPalette(standardPalette(chosen == m_actions->themeDark ? Tone::Dark : Tone::Light));
    }
    m_themed = chosen != m_actions->themeSystem;
}

} // namespace filing::ui
