// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/crashhandler.h"

#include "app/userfolders.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QSysInfo>

#include <array>
#include <atomic>
#include <climits>
#include <csignal>
#include <cstring>
#include <ctime>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace filing::app
{

namespace
{

constexpr int mostReports = 10;
constexpr qsizetype longestName = 63;
constexpr std::array crashes{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};

// All the handler needs is made beforehand: in it, only calls that are safe in a signal handler are allowed.
struct Prepared
{
    std::array<char, PATH_MAX> path{};
    std::array<char, 1024> head{};
    std::array<char, longestName + 1> doing{};
    std::array<char, 1 << 16> stack{};
    std::time_t started = 0;
    pid_t process = 0;
    std::atomic_flag entered = ATOMIC_FLAG_INIT;
};

Prepared prepared;

template<std::size_t Size>
void keep(std::array<char, Size> &where, const QByteArray &text)
{
    const auto size = std::min(std::size_t(text.size()), Size - 1);
    std::memcpy(where.data(), text.constData(), size);
    where[size] = '\0';
}

void put(int file, const char *text)
{
    [[maybe_unused]] const ssize_t written = write(file, text, std::strlen(text));
}

void put(int file, long number)
{
    std::array<char, 24> digits{};
    std::size_t at = digits.size() - 1;
    unsigned long rest = number < 0 ? 0UL - static_cast<unsigned long>(number) : static_cast<unsigned long>(number);
    do {
        digits[--at] = static_cast<char>('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (number < 0) {
        digits[--at] = '-';
    }
    put(file, digits.data() + at);
}

const char *nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV";
    case SIGBUS:
        return "SIGBUS";
    case SIGFPE:
        return "SIGFPE";
    case SIGILL:
        return "SIGILL";
    default:
        return "SIGABRT";
    }
}

void report(int file, int signal, int code)
{
    put(file, prepared.head.data());
    put(file, "signal: ");
    put(file, nameOf(signal));
    put(file, ", code ");
    put(file, long(code));
    put(file, "\nthread: ");
    put(file, gettid() == prepared.process ? "window" : "background");
    put(file, "\nseconds since the start: ");
    put(file, long(std::time(nullptr) - prepared.started));
    put(file, "\nlast action: ");
    put(file, prepared.doing[0] ? prepared.doing.data() : "none");
    put(file, "\n\nwhere, the innermost call first:\n");
    std::array<void *, 64> frames{};
    const int depth = backtrace(frames.data(), int(frames.size()));
    backtrace_symbols_fd(frames.data(), depth, file);
}

void onCrash(int signal, siginfo_t *info, void *)
{
    if (prepared.entered.test_and_set()) {
        // Another thread crashed first and is writing; it ends us all.
        for (;;) {
            pause();
        }
    }
    const int file = open(prepared.path.data(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) {
        report(file, signal, info->si_code);
        close(file);
    }
    // The action is the default one again; pending until this handler returns.
    raise(signal);
}

} // namespace

QString crashFolder()
{
    return stateFolder() + u"/crashes"_s;
}

void installCrashHandler(const QString &folder, const QString &version)
{
    if (!QDir().mkpath(folder)) {
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString name = u"crash-%1-%2.txt"_s.arg(now.toString(u"yyyyMMdd-HHmmss"_s)).arg(getpid());
    keep(prepared.path, QFile::encodeName(folder + u'/' + name));
    keep(prepared.head, u"Filingscope %1 on Qt %2 (built with %3), %4, %5, started %6\n"_s
                            .arg(version, QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR), QSysInfo::prettyProductName(),
                                 QGuiApplication::platformName(), now.toString(Qt::ISODate))
                            .toUtf8());
    prepared.started = std::time(nullptr);
    prepared.process = getpid();
    // The first call loads a library, which a handler may not.
    void *frame = nullptr;
    backtrace(&frame, 1);

    // A stack that has run over cannot carry the handler.
    stack_t stack = {};
    stack.ss_sp = prepared.stack.data();
    stack.ss_size = prepared.stack.size();
    sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_sigaction = onCrash;
    action.sa_flags = int(SA_SIGINFO | SA_ONSTACK | SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int signal : crashes) {
        sigaction(signal, &action, nullptr);
    }
}

void noteDoing(const QString &name)
{
    QByteArray plain;
    for (const QChar c : name.left(longestName)) {
        const char16_t code = c.unicode();
        if (code < 0x80 && (c.isLetterOrNumber() || code == u'-' || code == u'.')) {
            plain += char(code);
        }
    }
    keep(prepared.doing, plain);
}

QStringList crashReports(const QString &folder)
{
    QDir reports(folder);
    // Their names begin with the time; "seen-" stands in front of those put aside.
    QFileInfoList all = reports.entryInfoList({u"crash-*.txt"_s, u"seen-*.txt"_s}, QDir::Files, QDir::Time);
    while (all.size() > mostReports) {
        QFile::remove(all.takeLast().filePath());
    }
    QStringList fresh;
    for (const QFileInfo &file : all) {
        if (file.fileName().startsWith(u"crash-"_s) && file.size() > 0) {
            fresh << file.filePath();
        }
    }
    return fresh;
}

void putAside(const QStringList &reports)
{
    for (const QString &report : reports) {
        const QFileInfo file(report);
        QFile::rename(report, file.path() + u"/seen-"_s + file.fileName().mid(int(qstrlen("crash-"))));
    }
}

} // namespace filing::app
