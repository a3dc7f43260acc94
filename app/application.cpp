// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/crashhandler.h"
#include "ui/actions.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace filing::app
{

namespace
{

QString fileIn(QStandardPaths::StandardLocation place, const QString &name)
{
    const QDir folder(QStandardPaths::writableLocation(place));
    folder.mkpath(u"."_s);
    return folder.filePath(name);
}

constexpr char dataFolder[] = "FILINGSCOPE_DATA";

QString dataFile(const QString &name)
{
    if (qEnvironmentVariableIsEmpty(dataFolder)) {
        return fileIn(QStandardPaths::AppDataLocation, name);
    }
    const QDir folder(QFile::decodeName(qgetenv(dataFolder)));
    folder.mkpath(u"."_s);
    return folder.absoluteFilePath(name);
}

QString storeFile(const StartOptions &options)
{
    return options.store.isEmpty() ? userStore() : options.store;
}

QString libraryFile(const StartOptions &options)
{
    return options.store.isEmpty() ? userLibrary() : QFileInfo(options.store).absoluteDir().filePath(u"library.sqlite"_s);
}

QString settingsFile(const StartOptions &options)
{
    return options.settings.isEmpty() ? userSettings() : options.settings;
}

} // namespace

QString userSettings()
{
    return fileIn(QStandardPaths::AppConfigLocation, u"filingscope.ini"_s);
}

void setDataFolder(const QString &folder)
{
    qputenv(dataFolder, QFile::encodeName(QDir(folder).absolutePath()));
}

QString userStore()
{
    return dataFile(u"corrections.sqlite"_s);
}

QString userLibrary()
{
    return dataFile(u"library.sqlite"_s);
}

Application::Application(const StartOptions &options)
    : m_options(options)
    , m_settings(settingsFile(options), QSettings::IniFormat)
    , m_store(storeFile(options))
    , m_fallback(u":memory:"_s)
    , m_session(m_store.isOpen() ? m_store : m_fallback)
    , m_watcher(m_store.isOpen() ? m_store : m_fallback)
    , m_library(libraryFile(options), storeFile(options))
    , m_job(libraryFile(options), storeFile(options))
    , m_window(m_session, m_settings)
{
    QObject::connect(&m_watcher, &models::StoreWatcher::grown, &m_session, &models::FilingSession::refresh);
    QObject::connect(&m_watcher, &models::StoreWatcher::grown, &m_window, &ui::MainWindow::correctionsChanged);
    m_window.setLibrary(m_library, m_job);
    for (const QAction *action : m_window.actions().all()) {
        QObject::connect(action, &QAction::triggered, &m_window, [action] { noteDoing(action->objectName()); });
    }
    if (!m_store.notice().isEmpty()) {
        m_window.showMessage({m_store.notice(), {}});
    }
    if (!m_store.isOpen()) {
        m_window.showMessage(ui::storeClosed(m_store.file(), m_store.error()));
    }
}

void Application::openFirst()
{
    if (!m_options.files.isEmpty()) {
        m_window.openFiles(m_options.files);
        return;
    }
    if (m_options.clean) {
        return;
    }
    if (!ui::MainWindow::rememberedFiles(m_settings)) {
        m_window.openSamples();
        if (m_options.tour) {
            m_window.offerTour();
        }
        return;
    }
    m_window.restoreSession();
}

void Application::takeOver(const Handed &handed)
{
    if (!handed.activation.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", handed.activation);
    }
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    m_window.openFiles(handed.files);
}

void Application::offerCrashReport(const QString &folder)
{
    const QStringList reports = crashReports(folder);
    if (reports.isEmpty()) {
        return;
    }
    QFile newest(reports.first());
    const QString text = newest.open(QIODevice::ReadOnly) ? QString::fromUtf8(newest.read(1 << 16)) : QString();
    const ui::Message message = ui::crashedBefore(text);
    m_openCrashFolder.setObjectName(u"openCrashFolder"_s);
    m_openCrashFolder.setText(QCoreApplication::translate("Application", "Open Folder"));
    m_openCrashFolder.setToolTip(QCoreApplication::translate("Application", "Show the report in the file manager"));
    QObject::connect(&m_openCrashFolder, &QAction::triggered, &m_window,
                     [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    QObject::connect(&m_window, &ui::MainWindow::messageDismissed, &m_window, [reports, message](const QString &dismissed) {
        if (dismissed == message.text) {
            putAside(reports);
        }
    });
    m_window.showMessageWith(message, {&m_openCrashFolder});
}

} // namespace filing::app
