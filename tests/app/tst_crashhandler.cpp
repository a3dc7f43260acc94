// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a crash leaves behind, and what the next start makes of it. Children crash in earnest.

#include "app/application.h"
#include "app/crashhandler.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <csignal>
#include <cstdlib>
#include <memory>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 60000;

// Each call needs what the one below it gives, so that none is left out.
[[gnu::noinline]] int fallDown(int depth)
{
    volatile char room[4096];
    room[0] = char(depth);
    return depth < 0 ? 0 : fallDown(depth + 1) + room[0];
}

void touchNothing()
{
    volatile int *nowhere = nullptr;
    *nowhere = 1;
}

QString contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The signal that ended a child which installed the handler and did this; 0 when it lived.
template<typename Deed>
int endOf(const QString &folder, Deed deed)
{
    const pid_t child = fork();
    if (child == 0) {
        const rlimit none{0, 0};
        setrlimit(RLIMIT_CORE, &none);
        // The test program has handlers of its own.
        for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT}) {
            std::signal(signal, SIG_DFL);
        }
        filing::app::installCrashHandler(folder, u"9.8.7"_s);
        deed();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

} // namespace

class TestCrashHandler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyCrashLeavesAReport_data();
    void everyCrashLeavesAReport();
    void programThatLivesLeavesNone();
    void namesTheLastAction();
    void folderThatCannotBeWrittenChangesNothing();
    void keepsTheLastTen();
    void nothingOfAFilingIsInIt();
    void nextStartOffersItUntilDismissed();

private:
    [[nodiscard]] QString reports() const { return m_folder->filePath(u"crashes"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCrashHandler::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCrashHandler::everyCrashLeavesAReport_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("name");
    QTest::newRow("null pointer") << SIGSEGV << u"SIGSEGV"_s;
    QTest::newRow("stack overflow") << -SIGSEGV << u"SIGSEGV"_s;
    QTest::newRow("failed assertion") << SIGABRT << u"SIGABRT"_s;
    QTest::newRow("arithmetic") << SIGFPE << u"SIGFPE"_s;
    QTest::newRow("mapping that went away") << SIGBUS << u"SIGBUS"_s;
    QTest::newRow("broken code") << SIGILL << u"SIGILL"_s;
}

void TestCrashHandler::everyCrashLeavesAReport()
{
    QFETCH(int, signal);
    QFETCH(QString, name);
    const int ended = endOf(reports(), [signal] {
        switch (signal) {
        case SIGSEGV:
            touchNothing();
            break;
        case -SIGSEGV:
            std::exit(fallDown(0));
        case SIGABRT:
            std::abort();
        default:
            raise(signal);
        }
    });
    // It ends as it would have ended, so that whoever collects core files still does.
    QCOMPARE(ended, std::abs(signal));
    const QStringList left = filing::app::crashReports(reports());
    QCOMPARE(left.size(), 1);
    const QString text = contentOf(left.first());
    QVERIFY2(text.startsWith(u"Filingscope 9.8.7 on Qt %1 "_s.arg(QString::fromLatin1(qVersion()))), qPrintable(text));
    QVERIFY2(text.contains(u"\nsignal: %1, code "_s.arg(name)), qPrintable(text));
    QVERIFY2(text.contains(u"\nthread: window\n"_s), qPrintable(text));
    static const QRegularExpression address(u"\\[0x[0-9a-f]{6,}\\]\n"_s);
    QVERIFY2(text.count(address) >= 3, qPrintable(text));
}

void TestCrashHandler::programThatLivesLeavesNone()
{
    QCOMPARE(endOf(reports(), [] {}), 0);
    QCOMPARE(filing::app::crashReports(reports()), QStringList());
}

void TestCrashHandler::namesTheLastAction()
{
    endOf(reports(), [] {
        filing::app::noteDoing(u"open"_s);
        filing::app::noteDoing(u"exportChart\nforged: line"_s);
        std::abort();
    });
    const QString text = contentOf(filing::app::crashReports(reports()).value(0));
    QVERIFY2(text.contains(u"\nlast action: exportChartforgedline\n"_s), qPrintable(text));
}

void TestCrashHandler::folderThatCannotBeWrittenChangesNothing()
{
    QFile file(reports());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(endOf(reports(), [] { std::abort(); }), SIGABRT);
    QCOMPARE(filing::app::crashReports(reports()), QStringList());
}

void TestCrashHandler::keepsTheLastTen()
{
    for (int i = 0; i < 12; ++i) {
        QCOMPARE(endOf(reports(), [] { std::abort(); }), SIGABRT);
    }
    QCOMPARE(filing::app::crashReports(reports()).size(), 10);
    QCOMPARE(QDir(reports()).entryList(QDir::Files).size(), 10);
}

void TestCrashHandler::nothingOfAFilingIsInIt()
{
    QDir folder(m_folder->path());
    QVERIFY(folder.mkpath(u"secretfolder"_s));
    const QString name = folder.filePath(u"secretfolder/secretname.txt"_s);
    QVERIFY(QFile::copy(QStringLiteral(FILING_SAMPLES "/northfield-fy2013-q1.txt"), name));
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "HOME"}) {
        environment.insert(QString::fromLatin1(variable), m_folder->filePath(QString::fromLatin1(variable)));
    }
    program.setProcessEnvironment(environment);
    program.setChildProcessModifier([] {
        const rlimit none{0, 0};
        setrlimit(RLIMIT_CORE, &none);
    });
    program.start(QStringLiteral(FILING_BIN "/filingscope"), {u"--new-window"_s, name});
    // The settings are written as soon as the filing has been asked for, and the handler stands before that.
    const QString settings = m_folder->filePath(u"XDG_CONFIG_HOME/filingscope/filingscope.ini"_s);
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(settings).contains(u"secretname"_s), patience);
    kill(pid_t(program.processId()), SIGSEGV);
    QVERIFY(program.waitForFinished(patience));
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    const QStringList left = filing::app::crashReports(m_folder->filePath(u"XDG_STATE_HOME/filingscope/crashes"_s));
    QCOMPARE(left.size(), 1);
    const QString text = contentOf(left.first());
    QVERIFY(text.contains(u"signal: SIGSEGV"_s));
    QVERIFY2(!text.contains(u"secret"_s) && !text.contains(u"orthfield"_s), qPrintable(text));
}

void TestCrashHandler::nextStartOffersItUntilDismissed()
{
    endOf(reports(), [] { std::abort(); });
    const QString report = contentOf(filing::app::crashReports(reports()).value(0));
    QVERIFY(!report.isEmpty());
    const auto started = [this] {
        auto program = std::make_unique<filing::app::Application>(
            filing::app::StartOptions{{}, m_folder->filePath(u"store.sqlite"_s), m_folder->filePath(u"settings.ini"_s)});
        program->window().show();
        program->offerCrashReport(reports());
        return program;
    };
    for (const bool dismiss : {false, true}) {
        const auto program = started();
        auto *strip = program->window().findChild<QFrame *>(u"messageStrip"_s);
        QVERIFY(strip && strip->isVisible());
        QVERIFY(strip->findChild<QLabel *>(u"messageText"_s)->text().contains(u"unexpectedly"_s));
        QCOMPARE(strip->findChild<QPlainTextEdit *>(u"messageDetails"_s)->toPlainText(), report);
        QCOMPARE(strip->findChild<QToolButton *>(u"openCrashFolderButton"_s)->text(), u"Open Folder"_s);
        QVERIFY(strip->findChild<QToolButton *>(u"openCrashFolderButton"_s)->isVisible());
        if (dismiss) {
            QTest::mouseClick(strip->findChild<QToolButton *>(u"messageClose"_s), Qt::LeftButton);
            QVERIFY(!strip->isVisible());
        }
    }
    const auto program = started();
    QVERIFY(!program->window().findChild<QFrame *>(u"messageStrip"_s)->isVisible());
    // It is still there for who wants to send it.
    QCOMPARE(QDir(reports()).entryList(QDir::Files).size(), 1);
}

QTEST_MAIN(TestCrashHandler)
#include "tst_crashhandler.moc"
