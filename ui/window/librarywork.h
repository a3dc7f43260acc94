// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The library in the window: imports with their progress and report, what the library's pane asks for, and the way from a hit of a search
// to its bytes in the text. Owned by the main window. GUI thread.
#pragma once

#include "models/library/librarytypes.h"
#include "models/session/filingsession.h"
#include "models/session/sourcecursor.h"
#include "ui/text/errortext.h"
#include "ui/widgets/commandpalette.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>

class QAction;
class QSettings;
class QStatusBar;

namespace filing::models
{
class Library;
class LibraryJob;
}

namespace filing::ui
{

class Actions;
class ImportProgress;
class LibraryPanel;
class MessageStrip;
class SourcePane;

class LibraryWork : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        LibraryPanel *panel = nullptr;
        SourcePane *source = nullptr;
        MessageStrip *strip = nullptr;   ///< Says what came of an import.
        QStatusBar *status = nullptr;
    };

    /// Everything is borrowed and must outlive this.
    LibraryWork(models::FilingSession &session, models::SourceCursor &cursor, const Actions &actions, QSettings &settings, const Parts &parts,
                QWidget *window);

    /// Borrowed, too; before it is called there is no library, and nothing can be imported.
    void use(models::Library &library, models::LibraryJob &job);
    void import(const QStringList &paths);
    /// Somebody corrected something: the library reads the filings concerned again, once there is a moment's peace.
    void correctionsChanged();
    /// There is a library that can be asked.
    [[nodiscard]] bool isReady() const;
    /// Shows what the words find.
    void search(const QString &words);
    /// Those that have names, for the command palette.
    [[nodiscard]] std::vector<Command> savedSearches();
    /// What is open now: goes to the hit that was asked for when its text is there.
    void takeSnapshot(const models::Snapshot &snapshot);

Q_SIGNALS:
    void openRequested(const QStringList &paths);
    void seriesWanted();
    void reviewWanted();
    /// The library's pane shall be in front.
    void panelNeeded();
    void failed(const filing::ui::Message &message);
    void done(const QString &what);

private:
    enum class Work { Import, Check, Update };
    /// A hit on its way to the text.
    struct Wanted
    {
        models::SearchHit hit;
        QString path;
        QString words;
        std::vector<Span> spans;
    };
    void wire();
    void begin(Work work);
    void showProgress(const models::LibraryProgress &progress);
    void finish(const models::LibraryReport &report);
    void tell(const models::LibraryReport &report);
    void showReport();
    void refreshActions();
    void chooseFiles();
    void chooseFolder();
    void openAll(const QStringList &paths);
    void openHit(const models::SearchHit &hit, const QString &words, const std::vector<Span> &spans);
    void openSeries(qint64 company);
    void openDoubtful();
    void forget(const std::vector<qint64> &filings);
    [[nodiscard]] bool isRead(const QString &path) const;
    void reveal(const QString &path);

    models::FilingSession &m_session;
    models::SourceCursor &m_cursor;
    const Actions &m_actions;
    QSettings &m_settings;
    Parts m_parts;
    QWidget *m_window;
    models::Library *m_library = nullptr;
    models::LibraryJob *m_job = nullptr;
    ImportProgress *m_progress = nullptr;
    QAction *m_dismiss = nullptr;
    QTimer m_peace;
    std::deque<Work> m_works;            ///< The first is being done.
    bool m_updateDue = false;
    std::optional<models::LibraryReport> m_report;
    std::optional<Wanted> m_wanted;
};

} // namespace filing::ui
