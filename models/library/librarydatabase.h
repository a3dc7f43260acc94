// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One connection to library.sqlite, of one thread: opening, settings, migrations, and why it said no.
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

namespace filing::models
{

class LibraryDatabase
{
public:
    enum class Mode {
        Make, ///< Makes it where it is not, brings it up to date, and puts a damaged one aside.
        Write,
        Read,
    };

    /// How long to wait for another program that writes: jobs and the command line have time, a window must not hang.
    enum class Patience : int { Window = 3000, Job = 30000 };

    LibraryDatabase(const QString &file, Mode mode, Patience patience = Patience::Job);
    ~LibraryDatabase();
    LibraryDatabase(const LibraryDatabase &) = delete;
    LibraryDatabase &operator=(const LibraryDatabase &) = delete;

    [[nodiscard]] bool isOpen() const { return m_open; }
    /// One sentence, of the last thing that failed.
    [[nodiscard]] QString error() const { return m_error; }
    /// That a damaged library was put aside, and where.
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(m_connection, false); }
    /// Always false.
    bool fail(const QSqlError &reason);
    /// The first column of the first row, or 0.
    [[nodiscard]] qint64 number(const QString &statement) const;

private:
    bool start(Mode mode);
    bool configure(Mode mode);
    bool putAside();

    QString m_file;
    QString m_connection;
    Patience m_patience;
    QString m_error;
    QString m_notice;
    bool m_open = false;
    bool m_renewed = false;
};

} // namespace filing::models
