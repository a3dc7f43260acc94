// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window was like, for the next start: open files, the field and the bytes in front, panes, splitters, scroll positions, size of
// the text, the chart's choices. Saved when the window closes, when the session of the desktop ends, and shortly after files were opened or
// closed, so that a crash loses little. Files are looked for off the GUI thread; those that are gone are told of once, all together.
// Owned by the main window. GUI thread.
#pragma once

#include "models/session/filingsession.h"
#include "models/session/sourcecursor.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

class QSettings;
class QWidget;

namespace filing::ui
{

class ChartPane;
class SourcePane;
class WindowDocks;

class SessionState : public QObject
{
    Q_OBJECT

public:
    /// Everything is borrowed and must outlive this.
    struct Parts
    {
        QWidget *window = nullptr;
        WindowDocks *docks = nullptr;
        SourcePane *source = nullptr;
        ChartPane *chart = nullptr;
    };

    SessionState(models::FilingSession &session, models::SourceCursor &cursor, QSettings &settings, const Parts &parts);

    /// All of it, and on disk.
    void save();
    /// Splitters and the size of the text: what does not depend on files.
    void restoreLooks();
    /// The files, and where they were looked at; the window stays free meanwhile.
    void restoreFiles();

    /// Whether the files shall be opened again; people choose.
    [[nodiscard]] static bool isWanted(const QSettings &settings);
    static void setWanted(QSettings &settings, bool wanted);
    /// The files of the last time; nullopt on the very first start.
    [[nodiscard]] static std::optional<QStringList> files(const QSettings &settings);

Q_SIGNALS:
    /// These are there.
    void reopenRequested(const QStringList &files, const QString &current);
    /// These are not, though they were open the last time.
    void filesMissed(const QStringList &files);

private:
    void saveFiles();
    void saveSights();
    void restoreChart();
    void follow(const models::Snapshot &snapshot);
    void restoreSight();
    void restoreScrolls();

    models::FilingSession &m_session;
    models::SourceCursor &m_cursor;
    QSettings &m_settings;
    Parts m_parts;
    QTimer m_soon;
    QStringList m_open;              ///< Saved or about to be.
    QString m_awaited;               ///< The filing whose sight is restored when it is there; empty when that is done.
    bool m_chartAwaited = false;     ///< The chart's choices wait for all filings.
    bool m_lookingUp = false;        ///< Nobody knows yet which of the files are there.
    QFutureWatcher<QStringList> m_looking;
};

} // namespace filing::ui
