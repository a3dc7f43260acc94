// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window program started twice, as a desktop does it: real processes, each test in folders of its own.

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{

using ProcessPtr = std::unique_ptr<QProcess>;

constexpr int patience = 60000;

QString sample(const QString &name)
{
    return QStringLiteral(FILING_SAMPLES "/northfield-") + name + u".txt"_s;
}

/// A window is on its way: the program listens to signals.
bool canBeAskedToQuit(const QProcess &process)
{
    QFile file(u"/proc/%1/status"_s.arg(process.processId()));
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    const quint64 mask = text.section(u"SigCgt:"_s, 1).section(u'\n', 0, 0).trimmed().toULongLong(nullptr, 16);
    return (mask >> (SIGTERM - 1) & 1) != 0;
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void secondHandsItsFilesOver();
    void relativeNamesMeanTheSecondsFolder();
    void twoAtOnceBecomeOne();
    void newWindowStaysApart();
    void anotherStoreStaysApart();
    void crashLeavesNothingInTheWay();
    void hangingOneIsPassedOver();
    void foreignFolderIsNotUsed();
    void garbageIsPassedOver();
    void saysNothingWithoutRuntimeFolder();

private:
    [[nodiscard]] QString in(const QString &name) const { return m_folder->filePath(name); }
    ProcessPtr start(const QStringList &words, const QString &folder = {});
    /// The sockets windows wait at.
    [[nodiscard]] QStringList sockets() const;
    [[nodiscard]] bool answers() const;
    [[nodiscard]] QString storeOf(const QString &name) const { return in(name + u".sqlite"_s); }
    /// Quits a window as a session does when it ends.
    static void quit(QProcess &process);
    [[nodiscard]] QStringList remembered() const;
    /// Whether a window has begun to open it: it is among the recent files then.
    [[nodiscard]] bool isOpened(const QString &name) const;
    [[nodiscard]] QString settingsFile() const { return in(u"config_home/filingscope/filingscope.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

void TestSingleInstance::init()
{
    // Short: the name of a socket is.
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/fs-XXXXXX"_s);
    QVERIFY(m_folder->isValid());
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_environment.insert(u"HOME"_s, in(u"home"_s));
    m_environment.insert(u"TMPDIR"_s, m_folder->path());
    for (const char *variable : {"CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME"}) {
        m_environment.insert(u"XDG_"_s + QLatin1StringView(variable), in(QString::fromLatin1(variable).toLower()));
    }
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, in(u"run"_s));
    QVERIFY(QDir(m_folder->path()).mkdir(u"run"_s));
    QCOMPARE(chmod(QFile::encodeName(in(u"run"_s)).constData(), S_IRWXU), 0);
}

void TestSingleInstance::cleanup()
{
    m_folder.reset();
}

ProcessPtr TestSingleInstance::start(const QStringList &words, const QString &folder)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    if (!folder.isEmpty()) {
        process->setWorkingDirectory(folder);
    }
    process->start(QStringLiteral(FILING_BIN "/filingscope"), words);
    process->waitForStarted();
    return process;
}

QStringList TestSingleInstance::sockets() const
{
    const QString runtime = m_environment.value(u"XDG_RUNTIME_DIR"_s);
    QDir folder((runtime.isEmpty() ? in(u"filingscope-%1"_s.arg(geteuid())) : runtime) + u"/filingscope"_s);
    QStringList names;
    for (const QString &name : folder.entryList(QDir::System | QDir::Files)) {
        if (!name.endsWith(u".lock"_s)) {
            names << folder.filePath(name);
        }
    }
    return names;
}

bool TestSingleInstance::answers() const
{
    const QStringList names = sockets();
    return std::any_of(names.begin(), names.end(), [](const QString &name) {
        QLocalSocket socket;
        socket.connectToServer(name);
        return socket.waitForConnected(1000);
    });
}

void TestSingleInstance::quit(QProcess &process)
{
    QVERIFY(process.state() == QProcess::Running);
    QTRY_VERIFY_WITH_TIMEOUT(canBeAskedToQuit(process), patience);
    kill(pid_t(process.processId()), SIGTERM);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

QStringList TestSingleInstance::remembered() const
{
    const QSettings settings(settingsFile(), QSettings::IniFormat);
    QStringList names;
    for (const QString &file : settings.value(u"session/files"_s).toStringList()) {
        names << QFileInfo(file).fileName();
    }
    names.sort();
    return names;
}

bool TestSingleInstance::isOpened(const QString &name) const
{
    QFile file(settingsFile());
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(name.toUtf8());
}

void TestSingleInstance::secondHandsItsFilesOver()
{
    const ProcessPtr first = start({sample(u"fy2012-q1"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(answers(), patience);
    const ProcessPtr second = start({sample(u"fy2012-q2"_s), u"file://"_s + sample(u"fy2012-q3"_s)});
    QVERIFY(second->waitForFinished(patience));
    QCOMPARE(second->exitCode(), 0);
    // Without files a second start only brings the window to the front.
    const ProcessPtr third = start({});
    QVERIFY(third->waitForFinished(patience));
    QCOMPARE(third->exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(isOpened(u"fy2012-q3"_s), patience);
    quit(*first);
    QCOMPARE(remembered(), (QStringList{u"northfield-fy2012-q1.txt"_s, u"northfield-fy2012-q2.txt"_s, u"northfield-fy2012-q3.txt"_s}));
    QVERIFY(!answers());
}

void TestSingleInstance::relativeNamesMeanTheSecondsFolder()
{
    const ProcessPtr first = start({sample(u"fy2012-q1"_s)}, m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(answers(), patience);
    const ProcessPtr second = start({u"northfield-fy2013-q1.txt"_s}, QStringLiteral(FILING_SAMPLES));
    QVERIFY(second->waitForFinished(patience));
    QTRY_VERIFY_WITH_TIMEOUT(isOpened(u"fy2013-q1"_s), patience);
    quit(*first);
    QCOMPARE(remembered(), (QStringList{u"northfield-fy2012-q1.txt"_s, u"northfield-fy2013-q1.txt"_s}));
}

void TestSingleInstance::twoAtOnceBecomeOne()
{
    const ProcessPtr one = start({sample(u"fy2012-q1"_s)});
    const ProcessPtr other = start({sample(u"fy2012-q2"_s)});
    QTRY_VERIFY_WITH_TIMEOUT((one->state() == QProcess::Running) != (other->state() == QProcess::Running), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isOpened(u"fy2012-q1"_s) && isOpened(u"fy2012-q2"_s), patience);
    quit(one->state() == QProcess::Running ? *one : *other);
    QCOMPARE(remembered(), (QStringList{u"northfield-fy2012-q1.txt"_s, u"northfield-fy2012-q2.txt"_s}));
}

void TestSingleInstance::newWindowStaysApart()
{
    const ProcessPtr first = start({u"--new-window"_s, sample(u"fy2012-q1"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(answers(), patience);
    const ProcessPtr own = start({u"--new-window"_s, sample(u"fy2012-q2"_s)});
    // The first is still the one later starts go to.
    const ProcessPtr third = start({sample(u"fy2012-q3"_s)});
    QVERIFY(third->waitForFinished(patience));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(in(u"data_home/filingscope/corrections.sqlite"_s)), patience);
    QCOMPARE(own->state(), QProcess::Running);
    QTRY_VERIFY_WITH_TIMEOUT(isOpened(u"fy2012-q3"_s), patience);
    quit(*first);
    QCOMPARE(remembered(), (QStringList{u"northfield-fy2012-q1.txt"_s, u"northfield-fy2012-q3.txt"_s}));
    own->kill();
    own->waitForFinished();
}

void TestSingleInstance::anotherStoreStaysApart()
{
    const ProcessPtr first = start({u"--store"_s, storeOf(u"one"_s), sample(u"fy2012-q1"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(sockets().size(), 1, patience);
    const ProcessPtr second = start({u"--store"_s, storeOf(u"two"_s), sample(u"fy2012-q2"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(sockets().size(), 2, patience);
    QCOMPARE(first->state(), QProcess::Running);
    QCOMPARE(second->state(), QProcess::Running);
    quit(*first);
    quit(*second);
    QCOMPARE(remembered(), QStringList{u"northfield-fy2012-q2.txt"_s});
}

void TestSingleInstance::crashLeavesNothingInTheWay()
{
    const ProcessPtr first = start({sample(u"fy2012-q1"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(answers(), patience);
    first->kill();
    QVERIFY(first->waitForFinished());
    QCOMPARE(sockets().size(), 1);
    QVERIFY(!answers());
    const ProcessPtr second = start({sample(u"fy2012-q2"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(answers(), patience);
    const ProcessPtr third = start({sample(u"fy2012-q3"_s)});
    QVERIFY(third->waitForFinished(patience));
    QTRY_VERIFY_WITH_TIMEOUT(isOpened(u"fy2012-q3"_s), patience);
    quit(*second);
    QCOMPARE(remembered(), (QStringList{u"northfield-fy2012-q2.txt"_s, u"northfield-fy2012-q3.txt"_s}));
}

void TestSingleInstance::hangingOneIsPassedOver()
{
    const ProcessPtr first = start({sample(u"fy2012-q1"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(answers(), patience);
    kill(pid_t(first->processId()), SIGSTOP);
    const ProcessPtr second = start({sample(u"fy2012-q2"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(canBeAskedToQuit(*second), patience);
    kill(pid_t(first->processId()), SIGCONT);
    quit(*first);
    // What the second gave up on must not open in the first as well.
    QCOMPARE(remembered(), QStringList{u"northfield-fy2012-q1.txt"_s});
    second->kill();
    second->waitForFinished();
}

void TestSingleInstance::foreignFolderIsNotUsed()
{
    if (geteuid() != 0) {
        QSKIP("only root can make a folder of somebody else");
    }
    const QByteArray run = QFile::encodeName(in(u"run"_s));
    QCOMPARE(chown(run.constData(), 65534, 65534), 0);
    const ProcessPtr first = start({sample(u"fy2012-q1"_s)});
    const QString own = in(u"filingscope-%1/filingscope"_s.arg(geteuid()));
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(own).entryList(QDir::System | QDir::Files).isEmpty(), patience);
    QVERIFY(QDir(in(u"run"_s)).isEmpty());
    struct stat status = {};
    QCOMPARE(stat(QFile::encodeName(in(u"filingscope-%1"_s.arg(geteuid()))).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0700);
    first->kill();
    first->waitForFinished();
}

void TestSingleInstance::garbageIsPassedOver()
{
    const ProcessPtr first = start({sample(u"fy2012-q1"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(answers(), patience);
    for (const QByteArray &garbage : {QByteArray("GET / HTTP/1.0\r\n\r\n"), QByteArray(64, '\xff'), QByteArray("\0\0\0\4abcdT", 9),
                                      QByteArray("\0\0\0\0T", 5)}) {
        QLocalSocket socket;
        socket.connectToServer(sockets().first());
        QVERIFY(socket.waitForConnected());
        socket.write(garbage);
        socket.flush();
    }
    const ProcessPtr second = start({sample(u"fy2012-q2"_s)});
    QVERIFY(second->waitForFinished(patience));
    QTRY_VERIFY_WITH_TIMEOUT(isOpened(u"fy2012-q2"_s), patience);
    quit(*first);
    QCOMPARE(remembered(), (QStringList{u"northfield-fy2012-q1.txt"_s, u"northfield-fy2012-q2.txt"_s}));
}

void TestSingleInstance::saysNothingWithoutRuntimeFolder()
{
    m_environment.remove(u"XDG_RUNTIME_DIR"_s);
    const ProcessPtr first = start({sample(u"fy2012-q1"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(answers(), patience);
    quit(*first);
    QCOMPARE(QString::fromUtf8(first->readAllStandardError()), QString());
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
