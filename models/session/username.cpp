// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/username.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace filing::models
{

QString userName()
{
#ifdef Q_OS_UNIX
    // GUI thread only, and nothing else asks for users: the plain call is safe. The environment may say anything.
    if (const passwd *entry = getpwuid(geteuid()); entry != nullptr && *entry->pw_name != '\0') {
        return QString::fromLocal8Bit(entry->pw_name);
    }
#endif
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty()) {
            return name;
        }
    }
    return QStringLiteral("unknown");
}

} // namespace filing::models
