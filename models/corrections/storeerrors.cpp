// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/storeerrors.h"

#include "models/tr.h"

#include <QDir>

namespace filing::models
{

namespace
{

/// Primary result codes of SQLite (sqlite.org/rescode.html); extended ones carry them in the low byte.
enum Sqlite : int { Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADb = 26 };

} // namespace

bool isDamage(const QSqlError &error)
{
    return (error.nativeErrorCode().toInt() & 0xFF) == Corrupt;
}

QString storeErrorText(const QString &file, const QSqlError &error)
{
    const QString where = QDir::toNativeSeparators(file);
    const QString detail = error.databaseText();
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case Busy:
    case Locked:
        return tr("Another program is writing to the store of corrections %1; try again in a moment.").arg(where);
    case ReadOnly:
        return tr("The store of corrections %1 can only be read; nothing was recorded.").arg(where);
    case Corrupt:
    case NotADb:
        return storeDamagedText(file, detail);
    case Full:
        return tr("There is no room left on the disk of the store of corrections %1; nothing was recorded.").arg(where);
    case CannotOpen:
        return tr("The store of corrections %1 cannot be opened; check that its folder exists and can be written to.")
            .arg(where);
    case IoError:
        return tr("The disk of the store of corrections %1 reports an error (%2); nothing was recorded.").arg(where, detail);
    default:
        return tr("The store of corrections %1 refused: %2").arg(where, detail);
    }
}

QString storeNewerText(const QString &file, int version, int known)
{
    return tr("The store of corrections %1 was written by a newer version of this program (store version %2, this program "
              "knows %3); it was left as it is. Please update the program.")
        .arg(QDir::toNativeSeparators(file), QString::number(version), QString::number(known));
}

QString storeDamagedText(const QString &file, const QString &detail)
{
    return tr("The store of corrections %1 is damaged (%2); it was left as it is. Move it away to start a new one.")
        .arg(QDir::toNativeSeparators(file), detail);
}

QString storeRescuedText(const QString &file, const QString &aside, qint64 saved, qint64 lost)
{
    const int count = static_cast<int>(saved);
    const QString what = lost > 0 ? tr("%n corrections were saved, %1 could not be read", nullptr, count).arg(lost)
                                  : tr("%n corrections were saved", nullptr, count);
    return tr("The store of corrections %1 was damaged: %2. The damaged file is kept as %3.")
        .arg(QDir::toNativeSeparators(file), what, QDir::toNativeSeparators(aside));
}

QString storeInRescueText(const QString &file)
{
    return tr("Another window is saving what can be saved of the damaged corrections in \"%1\". Start again when it is done.")
        .arg(QDir::toNativeSeparators(file));
}

QString storeGoneText()
{
    return tr("This was already taken back in another window.");
}

QString storeLooseText(const QString &uid)
{
    return tr("The entry %1 takes back another one that is not there; nothing was taken in.").arg(uid);
}

QString storeDriverText()
{
    return tr("Corrections cannot be stored: Qt's SQLite driver is not installed.");
}

} // namespace filing::models
