// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The built programs, run in a folder of the test with the faults of faults.cpp, or with little memory.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace filing::test
{

using Faults = QMap<QString, QString>; ///< "FAULT_AT" and the like.

struct Ended
{
    int status = 0; ///< The exit status; -1 where it did not end, or where a signal ended it.
    int signal = 0; ///< Which.
    QByteArray out;
    QByteArray err;
};

/// A desk of its own for somebody at work: settings, data and state lie in its folder.
class Workplace
{
public:
    [[nodiscard]] QString in(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QProcessEnvironment environment(const Faults &faults) const;
    /// With so much address space only; 0: as much as there is.
    [[nodiscard]] Ended run(const QString &program, const QStringList &words, const Faults &faults = {}, quint64 memory = 0) const;
    [[nodiscard]] Ended cli(const QStringList &words, const Faults &faults = {}, quint64 memory = 0) const;
    /// The window: as soon as it listens it is asked to quit, as by the end of a session.
    [[nodiscard]] Ended window(const QStringList &words, const Faults &faults = {}) const;
    /// Nothing may be written below `folder` from the `at`th change on, or the program is gone with it.
    [[nodiscard]] static Faults fullDisk(const QString &folder, int at);
    [[nodiscard]] static Faults powerCut(const QString &folder, int at);

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray contentOf(const QString &path);
/// Sanitizers reserve more addresses than there are bytes, and want to be first in line.
[[nodiscard]] bool underSanitizer();

} // namespace filing::test
