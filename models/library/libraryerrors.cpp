// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/libraryerrors.h"

#include "models/tr.h"

#include <QDir>

namespace filing::models
{

namespace
{

/// Primary result codes of SQLite (sqlite.org/rescode.html); extended ones carry them in the low byte.
enum Sqlite : int {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADb = 26
};

int codeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xFF;
}

} // namespace

bool isLibraryDamage(const QSqlError &error)
{
    return codeOf(error) == Corrupt || codeOf(error) == NotADb;
}

QString libraryErrorText(const QString &file, const QSqlError &error)
{
    const QString where = QDir::toNativeSeparators(file);
    const QString detail = error.databaseText();
    switch (codeOf(error)) {
    case Busy:
    case Locked:
        return tr("Another program is writing to the library %1; try again in a moment.").arg(where);
    case ReadOnly:
        return tr("The library %1 can only be read; nothing was changed.").arg(where);
    case Corrupt:
    case NotADb:
        return tr("The library %1 is damaged (%2). Open the program again to put it aside, then import the filings "
                  "again.")
            .arg(where, detail);
    case Full:
        return tr("There is no room left on the disk of the library %1. Make room and import again: what is there "
                  "already is passed over.")
            .arg(where);
    case CannotOpen:
        return tr("The library %1 cannot be opened; check that its folder exists and can be written to.").arg(where);
    case IoError:
        return tr("The disk of the library %1 reports an error (%2).").arg(where, detail);
    default:
        return tr("The library %1 refused: %2").arg(where, detail);
    }
}

QString libraryNewerText(const QString &file, int version, int known)
{
    return tr("The library %1 was written by a newer version of this program (library version %2, this program knows "
              "%3); it was left as it "
              "is. Please update the program.")
        .arg(QDir::toNativeSeparators(file), QString::number(version), QString::number(known));
}

QString libraryAsideText(const QString &file, const QString &aside)
{
    return tr("The library %1 was damaged and begun anew; import the filings again. Corrections are not concerned. The "
              "damaged file is kept "
              "as %2.")
        .arg(QDir::toNativeSeparators(file), QDir::toNativeSeparators(aside));
}

QString libraryAbsentText(const QString &file)
{
    return tr("There is no library in %1 yet; import some filings first.").arg(QDir::toNativeSeparators(file));
}

} // namespace filing::models
