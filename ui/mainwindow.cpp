// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "models/review/layers.h"
#include "ui/actions.h"
#include "ui/charts/chartpane.h"
#include "ui/corrections/historypanel.h"
#include "ui/corrections/orphantray.h"
#include "ui/corrections/problemspanel.h"
#include "ui/corrections/rulestrip.h"
#include "ui/library/librarypanel.h"
#include "ui/review/layerstrip.h"
#include "ui/review/reviewpanel.h"
#include "ui/source/sourcepane.h"
#include "ui/structure/filingspanel.h"
#include "ui/structure/inspector.h"
#include "ui/structure/statementpanel.h"
#include "ui/structure/structurepanel.h"
#include "ui/widgets/dock.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plaintips.h"
#include "ui/window/copies.h"
#include "ui/window/editing.h"
#include "ui/window/exchanging.h"
#include "ui/window/filechanges.h"
#include "ui/window/helping.h"
#include "ui/window/librarywork.h"
#include "ui/window/printing.h"
#include "ui/window/recentfiles.h"
#include "ui/window/reshaping.h"
#include "ui/window/ruleoffers.h"
#include "ui/window/sessionstate.h"
#include "ui/window/shortcuts.h"
#include "ui/window/statusline.h"
#include "ui/window/windowdocks.h"

#include <QCloseEvent>
#include <QDir>
#include <QLineEdit>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::Place;

MainWindow::MainWindow(models::FilingSession &session, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_settings(settings)
    , m_actions(new Actions(this))
    , m_recent(new RecentFiles(settings, this))
{
    setObjectName(u"mainWindow"_s);
    new PlainTips(this);
    setAcceptDrops(true);
    const QSize letter(fontMetrics().averageCharWidth(), fontMetrics().height());
    const QSize screen = this->screen()->availableSize();
    setMinimumSize(QSize(letter.width() * 90, letter.height() * 24).boundedTo(screen));
    resize(QSize(letter.width() * 180, letter.height() * 46).expandedTo({1280, 800}).boundedTo(screen));
    applyShortcuts(settings, m_actions->all());
    // Before the panes: when they hear of a place, they already show its filing.
    connect(&m_cursor, &models::SourceCursor::moved, this, [this](const Place &place) { goTo(place); });
    makePanes();
    m_status = new StatusLine(statusBar(), m_actions->cancelReading);
    m_editing = new Editing(session, m_cursor, *m_actions, {m_source, m_structure, m_statement}, this);
    m_exchanging = new Exchanging(session, m_cursor, *m_actions, settings, this);
    m_copies = new Copies(session, *m_actions, m_offer, m_orphans, this);
    m_changes = new FileChanges(*m_actions, m_changed, this);
    m_printing = new Printing(*m_actions, {m_source, m_statement, m_chart, statusBar()}, settings, this);
    m_reshaping = new Reshaping(session, m_cursor, *m_actions, m_statement, this);
    m_offers = new RuleOffers(session, m_cursor, *m_actions, settings, m_ruleStrip, this);
    m_libraryWork = new LibraryWork(session, m_cursor, *m_actions, settings, {m_library, m_source, m_imported, statusBar()}, this);
    wireFile();
    wireEdit();
    wireView();
    wireReview();
    wireChart();
    wireTools();
    wirePanes();
    wireLibrary();
    wireSession();
    m_helping = new Helping(*m_actions, *m_docks, m_source, settings, this);
    if (const QString name = settings.value(u"session/author"_s).toString(); !name.isEmpty()) {
        session.setAuthor(name);
    }
    const auto book = std::make_shared<models::ReviewBook>();
    m_filings->setBook(book);
    m_review->setBook(book);
    m_status->setBook(book);
    m_actions->unexplained->setChecked(settings.value(u"window/unexplained"_s).toBool());
    m_statement->setChecksShown(settings.value(u"window/checks"_s).toBool());
    setTheme(settings.value(u"window/theme"_s, u"system"_s).toString());
    takeSnapshot(session.snapshot());
}

MainWindow::~MainWindow() = default;

void MainWindow::makePanes()
{
    const QList<QAction *> start{m_actions->open, m_actions->openSamples};
    m_source = new SourcePane(m_cursor, this);
    m_library = new LibraryPanel({m_actions->importFolder, m_actions->importFiles}, this);
    m_filings = new FilingsPanel(m_cursor, {m_actions->open}, this);
    m_structure = new StructurePanel(m_cursor, this);
    m_statement = new StatementPanel(m_cursor, this);
    m_chart = new ChartPane(m_cursor, this);
    m_chart->setSettings(m_settings);
    m_problems = new ProblemsPanel(m_cursor, this);
    m_history = new HistoryPanel(m_cursor, this);
    m_orphans = new OrphanTray(m_cursor, m_actions->takeOver, this);
    m_review = new ReviewPanel(m_cursor, *m_actions, this);
    m_inspector = new Inspector(m_cursor, {m_actions->confirm, m_actions->edit, m_actions->reject, m_actions->useSelection}, this);
    m_message = new MessageStrip(this);
    m_changed = new MessageStrip(this);
    m_changed->setObjectName(u"changedStrip"_s);
    m_offer = new MessageStrip(this);
    m_offer->setObjectName(u"offerStrip"_s);
    m_imported = new MessageStrip(this);
    m_imported->setObjectName(u"importStrip"_s);
    m_ruleStrip = new RuleStrip({m_actions->previewOffer, m_actions->applyOffer, m_actions->dismissOffer, m_actions->offerRules}, this);
    m_centre = new QStackedWidget(this);
    m_centre->addWidget(m_source);
    m_centre->addWidget(new EmptyState(EmptyReason::NothingOpen, start, this));

    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_changed);
    column->addWidget(m_offer);
    column->addWidget(m_centre, 1);
    // Below, where it moves no line of the text.
    column->addWidget(m_ruleStrip);
    column->addWidget(m_imported);
    centre->setFocusProxy(m_source);
    setCentralWidget(centre);

    m_docks = new WindowDocks(this, {m_filings, m_library, m_structure, m_statement, m_chart, m_review, m_problems, m_history, m_orphans, m_inspector});
    m_docks->filings->setTool(m_filings->filterField());
    m_docks->structure->setTool(m_structure->filterField());
}

void MainWindow::openFiles(const QStringList &paths)
{
    if (paths.isEmpty()) {
        return;
    }
    m_wanted = models::filingPath(paths.first());
    QStringList all;
    for (const QString &path : paths) {
        all << models::filingPath(path);
    }
    m_recent->add(all);
    m_session.open(paths);
}

void MainWindow::reopen(const QStringList &paths, const QString &current)
{
    m_wanted = current;
    m_session.open(paths);
}

void MainWindow::openSamples()
{
    const QDir samples(u":/sample"_s);
    QStringList files;
    const QStringList names = samples.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        files << samples.filePath(name);
    }
    // The newest release has the most to show.
    if (!files.isEmpty()) {
        m_wanted = models::filingPath(files.last());
        m_session.open(files);
    }
}

void MainWindow::offerTour()
{
    m_helping->offerTour();
}

std::optional<QStringList> MainWindow::rememberedFiles(const QSettings &settings)
{
    return SessionState::files(settings);
}

void MainWindow::showMessage(const Message &message)
{
    showMessageWith(message, {});
}

void MainWindow::showMessageWith(const Message &message, const QList<QAction *> &offers)
{
    m_messageOfFiling = false;
    m_message->showMessage(message, offers);
}

void MainWindow::printToFile(const PrintChoice &choice, const QString &file)
{
    m_printing->printToFile(choice, file, PrintDialog::usualLayout());
}

models::OpenFilingPtr MainWindow::current() const
{
    return m_shown ? m_shown->find(m_cursor.place().filing) : nullptr;
}

// What was asked for may be a folder; then its first file.
models::OpenFilingPtr MainWindow::wantedFiling(const models::Snapshot &snapshot) const
{
    const auto found = std::find_if(snapshot.filings.begin(), snapshot.filings.end(), [this](const auto &filing) {
        return filing->path == m_wanted || filing->path.startsWith(m_wanted + u'/');
    });
    return m_wanted.isEmpty() || found == snapshot.filings.end() ? nullptr : *found;
}

void MainWindow::takeSnapshot(const models::SnapshotPtr &snapshot)
{
    if (!snapshot) {
        return;
    }
    showLayer();
    m_history->setSnapshot(snapshot);
    showSnapshot();
    m_libraryWork->takeSnapshot(*snapshot);
    // Last: the next question leads to a place that the other panes must show already.
    m_review->setSnapshot(snapshot);
}

// The layer that is chosen; history and review stay with what people say.
void MainWindow::showSnapshot()
{
    m_shown = m_actions->machineValues->isChecked() ? models::machineLayer(m_session.snapshot()) : m_session.snapshot();
    const models::SnapshotPtr snapshot = m_shown;
    m_centre->setCurrentIndex(snapshot->filings.empty() ? 1 : 0);
    m_filings->setSnapshot(snapshot);
    m_problems->setSnapshot(snapshot);
    m_chart->setSnapshot(snapshot);

    if (const models::OpenFilingPtr wanted = wantedFiling(*snapshot)) {
        m_wanted.clear();
        if (m_cursor.place().filing != wanted->path) {
            m_cursor.moveTo({wanted->path, {}, {}}, this);
        }
    } else if (!current() && !snapshot->filings.empty()) {
        m_cursor.moveTo({snapshot->filings.back()->path, {}, {}}, this);
    }
    setCurrentFiling(current());
    m_actions->close->setEnabled(m_filing != nullptr);
    m_actions->closeAll->setEnabled(!snapshot->filings.empty());
    m_actions->readAgain->setEnabled(m_filing != nullptr);
    for (QAction *action : {m_actions->find, m_actions->findNext, m_actions->findPrevious, m_actions->goToLine,
                            m_actions->readingText}) {
        action->setEnabled(m_filing && m_filing->document);
    }
    const bool fields = m_filing && m_filing->effective;
    for (QAction *action : {m_actions->nextUnexplained, m_actions->previousUnexplained, m_actions->nextField, m_actions->previousField,
                            m_actions->nextDoubt, m_actions->previousDoubt}) {
        action->setEnabled(fields);
    }
    m_actions->exportChart->setEnabled(!m_chart->isEmpty());
    m_actions->copyChart->setEnabled(!m_chart->isEmpty());
    m_printing->setShown(snapshot, m_filing);
}

void MainWindow::goTo(const Place &place)
{
    if (!m_filing || m_filing->path != place.filing) {
        m_dismissed.clear();
        setCurrentFiling(current());
        m_printing->setShown(m_shown, m_filing);
    }
    m_actions->back->setEnabled(m_cursor.canGoBack());
    m_actions->forward->setEnabled(m_cursor.canGoForward());
    if (m_editing) {
        m_editing->refresh();
    }
    if (m_reshaping) {
        m_reshaping->refresh();
    }
}

void MainWindow::setCurrentFiling(const models::OpenFilingPtr &filing)
{
    m_filing = filing;
    if (!m_editing) {
        return;
    }
    m_source->setFiling(filing);
    m_structure->setFiling(filing);
    m_statement->setFiling(filing);
    m_inspector->setFiling(filing, m_shown ? m_shown->asOf : std::nullopt);
    m_status->setFiling(filing);
    m_coverage.measure(filing ? filing->effective : nullptr);
    m_editing->refresh();
    m_reshaping->refresh();
    m_copies->setFiling(filing);
    m_changes->setFilings(m_session.snapshot()->filings, filing);
    showFilingMessage();
    setWindowTitle(filing ? tr("%1 — Filingscope").arg(filing->title()) : tr("Filingscope"));
}

// A file's own message lasts as long as the file is shown; other messages stay until they are closed.
void MainWindow::showFilingMessage()
{
    if (m_filing && m_filing->error && m_dismissed != m_filing->path) {
        const Message message = messageFor(*m_filing->error, m_filing->path);
        if (m_message->text() != message.text) {
            m_message->showMessage(message);
        }
        m_messageOfFiling = true;
    } else if (m_messageOfFiling) {
        m_message->clear();
        m_messageOfFiling = false;
    }
}

void MainWindow::dismissMessage()
{
    m_dismissed = m_messageOfFiling && m_filing ? m_filing->path : QString();
    if (!m_messageOfFiling) {
        Q_EMIT messageDismissed(m_message->text());
    }
    m_messageOfFiling = false;
    m_message->clear();
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_laidOut) {
        m_laidOut = true;
        if (!m_docks->restore(m_settings)) {
            m_docks->setDefaultLayout();
        }
        m_state->restoreLooks();
        showLayer();   // What was remembered knows nothing of it.
    }
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(u"session/author"_s, m_session.author());
    m_settings.setValue(u"window/unexplained"_s, m_actions->unexplained->isChecked());
    m_settings.setValue(u"window/checks"_s, m_actions->showChecks->isChecked());
    m_state->save();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_actions->refreshIcons();
    } else if (event->type() == QEvent::WindowStateChange) {
        // The window manager has keys of its own for it.
        m_actions->fullScreen->setChecked(isFullScreen());
        m_actions->leaveFullScreen->setVisible(isFullScreen());
    } else if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_changes) {
        m_changes->look();
    }
}

// Qt takes panes that lie behind others for visible, and would lead the focus where nobody sees it.
bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *from = focusWidget() ? focusWidget() : this;
    const auto step = [next](const QWidget *at) { return next ? at->nextInFocusChain() : at->previousInFocusChain(); };
    for (QWidget *at = step(from); at != from; at = step(at)) {
        const bool takes = at->window() == this && (at->focusPolicy() & Qt::TabFocus) && at->isEnabled() && !at->focusProxy();
        if (takes && at->isVisible() && !at->visibleRegion().isEmpty()) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

// What no pane wanted: Esc leads back to the text.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_message->isVisible()) {
            dismissMessage();
        } else if (!m_changes->keep()) {
            m_copies->putAside();
        }
        m_offers->withdraw();
        m_source->setFocus();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList files;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            files << url.toLocalFile();
        }
    }
    event->acceptProposedAction();
    if (files.isEmpty()) {
        showMessage(nothingToOpen());
    } else {
        openFiles(files);
    }
}

} // namespace filing::ui
