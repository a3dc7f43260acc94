// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window: panes around one SourceCursor, wired to the session. Wiring only; panes do not know each other. GUI thread.
#pragma once

#include "models/session/coveragemeter.h"
#include "models/session/filingsession.h"
#include "models/session/sourcecursor.h"
#include "ui/text/errortext.h"

#include <QMainWindow>

#include <optional>

class QSettings;
class QToolBar;
class QStackedWidget;

namespace filing::models
{
class Library;
class LibraryJob;
}

namespace filing::ui
{

class Actions;
class ChartPane;
class Copies;
class Editing;
class Exchanging;
class FileChanges;
class FilingsPanel;
class Helping;
class HistoryPanel;
class Inspector;
class LibraryPanel;
class LibraryWork;
class MessageStrip;
class OrphanTray;
class Printing;
class ProblemsPanel;
class RecentFiles;
class Reshaping;
class RuleOffers;
class RuleStrip;
class LayerStrip;
class ReviewPanel;
struct PrintChoice;
class SessionState;
class SourcePane;
class StatementPanel;
class StatusLine;
class StructurePanel;
class WindowDocks;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Session and settings are borrowed and must outlive the window.
    MainWindow(models::FilingSession &session, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the files and goes to the first of them. Folders stand for the files in them.
    void openFiles(const QStringList &paths);
    /// The files of the last time, and the one that was in front.
    void reopen(const QStringList &paths, const QString &current);
    /// The fictional company's releases that come with the program.
    void openSamples();
    /// The hints of the first start, unless they were shown before.
    void offerTour();
    /// The files that were open when the window closed last; nullopt on the very first start.
    [[nodiscard]] static std::optional<QStringList> rememberedFiles(const QSettings &settings);
    /// Opens those that are there, unless people chose not to; the window stays free meanwhile.
    void restoreSession();

    void showMessage(const Message &message);

    /// What the print dialog does for a PDF file, on the usual paper.
    void printToFile(const PrintChoice &choice, const QString &file);

    /// Borrowed; must outlive the window. Before, there is no library.
    void setLibrary(models::Library &library, models::LibraryJob &job);
    /// There are corrections, rules or withdrawals that were not there before: the library follows.
    void correctionsChanged();
    /// With what the person may want to do about it, as buttons; borrowed.
    void showMessageWith(const Message &message, const QList<QAction *> &offers);

    [[nodiscard]] const Actions &actions() const { return *m_actions; }
    [[nodiscard]] models::SourceCursor &cursor() { return m_cursor; }
    [[nodiscard]] ChartPane *chart() const { return m_chart; }
    [[nodiscard]] WindowDocks *docks() const { return m_docks; }

Q_SIGNALS:
    /// A person has put a message aside; not a filing's own.
    void messageDismissed(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makePanes();
    void wireFile();
    void wireEdit();
    void wireView();
    void wireReview();
    void wireChart();
    void wirePanes();
    void wireTools();
    void wireLibrary();
    void wireSession();

    void takeSnapshot(const models::SnapshotPtr &snapshot);
    void showSnapshot();
    void showLayer();
    void choosePast();
    void goTo(const models::Place &place);
    void setCurrentFiling(const models::OpenFilingPtr &filing);
    void showFilingMessage();
    void dismissMessage();
    void goToDoubt(bool forward);
    void goToField(bool forward);
    void goToUnexplained(bool forward);
    void showCommands();
    void chooseFiles();
    void closeFiling(const QString &path);
    void copy();
    void setTheme(const QString &theme);
    [[nodiscard]] models::OpenFilingPtr current() const;
    [[nodiscard]] models::OpenFilingPtr wantedFiling(const models::Snapshot &snapshot) const;

    models::FilingSession &m_session;
    QSettings &m_settings;
    models::SourceCursor m_cursor;
    models::CoverageMeter m_coverage;
    Actions *m_actions = nullptr;
    RecentFiles *m_recent = nullptr;
    WindowDocks *m_docks = nullptr;
    StatusLine *m_status = nullptr;
    Copies *m_copies = nullptr;
    FileChanges *m_changes = nullptr;
    Printing *m_printing = nullptr;
    SessionState *m_state = nullptr;
    Editing *m_editing = nullptr;
    Exchanging *m_exchanging = nullptr;
    Helping *m_helping = nullptr;
    Reshaping *m_reshaping = nullptr;
    RuleOffers *m_offers = nullptr;
    LibraryWork *m_libraryWork = nullptr;

    QStackedWidget *m_centre = nullptr;
    MessageStrip *m_message = nullptr;
    MessageStrip *m_changed = nullptr;
    MessageStrip *m_offer = nullptr;
    MessageStrip *m_imported = nullptr;
    RuleStrip *m_ruleStrip = nullptr;
    SourcePane *m_source = nullptr;
    FilingsPanel *m_filings = nullptr;
    LibraryPanel *m_library = nullptr;
    StructurePanel *m_structure = nullptr;
    StatementPanel *m_statement = nullptr;
    ChartPane *m_chart = nullptr;
    ProblemsPanel *m_problems = nullptr;
    HistoryPanel *m_history = nullptr;
    OrphanTray *m_orphans = nullptr;
    ReviewPanel *m_review = nullptr;
    QToolBar *m_layerBar = nullptr;
    LayerStrip *m_layer = nullptr;
    Inspector *m_inspector = nullptr;

    models::SnapshotPtr m_shown;         ///< The session's, or the machine's layer of it.
    models::OpenFilingPtr m_filing;      ///< What the panes show now.
    QString m_wanted;                    ///< A file just opened, to be gone to when it is there.
    QString m_dismissed;                 ///< The filing whose message was closed.
    bool m_messageOfFiling = false;
    bool m_laidOut = false;
    bool m_themed = false;               ///< The palette is ours rather than the system's.
};

} // namespace filing::ui
