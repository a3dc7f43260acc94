// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only full wiring: settings, store, session and window, in the order they need one another. Lives as long as the
// program; GUI thread.
#pragma once

#include "app/singleinstance.h"
#include "models/corrections/correctionstore.h"
#include "models/corrections/storewatcher.h"
#include "models/library/library.h"
#include "models/library/libraryjob.h"
#include "models/session/filingsession.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QSettings>
#include <QStringList>

namespace filing::app
{

struct StartOptions
{
    QStringList files;
    QString store;               ///< Empty: in the user's data folder. The library is beside it.
    QString settings;            ///< Empty: in the user's configuration folder.
    bool clean = false;          ///< With nothing open, unless files are named.
    bool tour = true;            ///< Hints at the very first start.
};

/// The settings file of the person who runs the program; its folder is made.
[[nodiscard]] QString userSettings();
/// Library and corrections are looked for in this folder from now on, instead of the user's own or $FILINGSCOPE_DATA.
void setDataFolder(const QString &folder);
/// Where corrections are kept unless another file is named; its folder is made.
[[nodiscard]] QString userStore();
[[nodiscard]] QString userLibrary();

class Application
{
public:
    explicit Application(const StartOptions &options);

    [[nodiscard]] ui::MainWindow &window() { return m_window; }
    [[nodiscard]] models::FilingSession &session() { return m_session; }
    [[nodiscard]] models::LibraryJob &job() { return m_job; }

    /// Opens what was asked for, else (unless the start is to be clean) what was open last, or the samples on the very first start.
    void openFirst();
    /// What another start was asked for; comes to the front with it.
    void takeOver(const Handed &handed);
    /// Tells of a crash the last time, where there was one; `folder` is where reports are kept.
    void offerCrashReport(const QString &folder);

private:
    StartOptions m_options;
    QSettings m_settings;
    models::CorrectionStore m_store;
    /// Corrections of a session whose store would not open; gone with it, and the window says so.
    models::CorrectionStore m_fallback;
    models::FilingSession m_session;
    models::StoreWatcher m_watcher;   ///< Other windows and scripts write to the store, too.
    models::Library m_library;
    models::LibraryJob m_job;
    QAction m_openCrashFolder;
    ui::MainWindow m_window;
};

} // namespace filing::app
