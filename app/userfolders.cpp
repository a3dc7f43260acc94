// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/userfolders.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace filing::app
{

QString stateFolder()
{
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(named) ? named : QDir::home().filePath(u".local/state"_s)) + u"/filingscope"_s;
}

bool isPrivateFolder(const QString &path)
{
    struct stat status = {};
    return lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == geteuid()
        && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

QString runtimeFolder()
{
    const QString named = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(named) && isPrivateFolder(named)) {
        return named;
    }
    const QString own = QDir::tempPath() + u"/filingscope-%1"_s.arg(geteuid());
    // Whoever made a folder of this name before us keeps it; then there is none for us.
    mkdir(QFile::encodeName(own).constData(), S_IRWXU);
    return isPrivateFolder(own) ? own : QString();
}

void settleRuntimeFolder()
{
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
        if (const QString own = runtimeFolder(); !own.isEmpty()) {
            qputenv("XDG_RUNTIME_DIR", QFile::encodeName(own));
        }
    }
}

} // namespace filing::app
