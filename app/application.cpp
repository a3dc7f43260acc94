// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "ui/text/errortext.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

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
    , m_window(m_session, m_settings)
{
    QObject::connect(&m_watcher, &models::StoreWatcher::grown, &m_session, &models::FilingSession::refresh);
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
    const std::optional<QStringList> remembered = ui::MainWindow::rememberedFiles(m_settings);
    if (!remembered) {
        m_window.openSamples();
        return;
    }
    QStringList files;
    for (const QString &file : *remembered) {
        // One that was moved away since is no error worth a message at every start.
        if (QFileInfo::exists(file)) {
            files << file;
        }
    }
    m_window.reopen(files, m_settings.value(u"session/current"_s).toString());
}

} // namespace filing::app
