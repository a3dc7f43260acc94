// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/faultyprogram.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace filing::test
{

namespace
{

constexpr int patience = 120000;

Ended ended(QProcess &process)
{
    Ended made;
    const bool done = process.waitForFinished(patience);
    made.out = process.readAllStandardOutput();
    made.err = process.readAllStandardError();
    const bool normal = done && process.exitStatus() == QProcess::NormalExit;
    made.status = normal ? process.exitCode() : -1;
    made.signal = done && !normal ? process.exitCode() : 0;
    return made;
}

void prepare(QProcess &process, quint64 memory)
{
    process.setChildProcessModifier([memory] {
        const rlimit none { 0, 0 };
        setrlimit(RLIMIT_CORE, &none);
        if (memory > 0) {
            const rlimit room { memory, memory };
            setrlimit(RLIMIT_AS, &room);
        }
    });
}

/// A window is on its way: the program listens to signals.
bool canBeAskedToQuit(const QProcess &process)
{
    const QString text = QString::fromUtf8(contentOf(u"/proc/%1/status"_s.arg(process.processId())));
    const quint64 mask = text.section(u"SigCgt:"_s, 1).section(u'\n', 0, 0).trimmed().toULongLong(nullptr, 16);
    return (mask >> (SIGTERM - 1) & 1) != 0;
}

} // namespace

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool underSanitizer()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#else
    return false;
#endif
}

QProcessEnvironment Workplace::environment(const Faults &faults) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &home : { u"config"_s, u"data"_s, u"state"_s, u"cache"_s }) {
        environment.insert(u"XDG_%1_HOME"_s.arg(home.toUpper()), in(home));
    }
    environment.insert(u"HOME"_s, in(u"home"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, in(u"run"_s));
    environment.remove(u"FILINGSCOPE_DATA"_s);
    if (!faults.isEmpty()) {
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FILING_FAULTS));
        environment.insert(u"ASAN_OPTIONS"_s,
                           environment.value(u"ASAN_OPTIONS"_s) + u":verify_asan_link_order=0:detect_leaks=0"_s);
    }
    for (auto fault = faults.begin(); fault != faults.end(); ++fault) {
        environment.insert(fault.key(), fault.value());
    }
    return environment;
}

Ended Workplace::run(const QString &program, const QStringList &words, const Faults &faults, quint64 memory) const
{
    QProcess process;
    process.setProcessEnvironment(environment(faults));
    process.setWorkingDirectory(m_folder.path());
    prepare(process, memory);
    process.start(program, words);
    return ended(process);
}

Ended Workplace::cli(const QStringList &words, const Faults &faults, quint64 memory) const
{
    return run(QStringLiteral(FILING_CLI), words, faults, memory);
}

Ended Workplace::window(const QStringList &words, const Faults &faults) const
{
    QProcess process;
    process.setProcessEnvironment(environment(faults));
    process.setWorkingDirectory(m_folder.path());
    prepare(process, 0);
    process.start(QStringLiteral(FILING_WINDOW), words);
    const bool ready = process.waitForStarted()
        && QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning || canBeAskedToQuit(process); }, patience);
    if (ready && process.state() != QProcess::NotRunning) {
        process.terminate();
    }
    return ended(process);
}

Faults Workplace::fullDisk(const QString &folder, int at)
{
    return { { u"FAULT_PATH"_s, folder }, { u"FAULT_DO"_s, u"full"_s }, { u"FAULT_AT"_s, QString::number(at) } };
}

Faults Workplace::powerCut(const QString &folder, int at)
{
    return { { u"FAULT_PATH"_s, folder }, { u"FAULT_DO"_s, u"kill"_s }, { u"FAULT_AT"_s, QString::number(at) } };
}

} // namespace filing::test
