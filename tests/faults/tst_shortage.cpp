// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Too little memory, files that cannot be read to their end, drives that answer late: it is said, nothing half done is printed or
// written, and whoever waits can go on with something else.

#include "models/session/filingloader.h"
#include "tests/faults/faultyprogram.h"
#include "tests/support/filingfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using filing::models::FilingLoader;
using filing::test::contentOf;
using filing::test::Ended;
using filing::test::Workplace;

namespace
{

constexpr quint64 megabyte = 1 << 20;
/// More than a file of half the size needs on its way, less than what is made of it.
constexpr quint64 littleRoom = 40 * megabyte;

/// Runs the event loop until the condition holds: nothing in here may wait in any other way.
template<typename Condition>
void untilHolds(Condition holds)
{
    QTimer often;
    QEventLoop loop;
    QObject::connect(&often, &QTimer::timeout, &loop, [&] {
        if (holds()) {
            loop.quit();
        }
    });
    often.start(1);
    loop.exec();
}

/// What a window does, without one: `slow` does not answer before `gate` is there.
int playSlowDrive(const QString &slow, const QString &fast, const QString &gate)
{
    FilingLoader loader;
    int ticks = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&ticks] { ++ticks; });
    heart.start(1);
    QStringList done;
    QObject::connect(&loader, &FilingLoader::extracted, &heart, [&done](const QString &path) { done << path; });
    loader.start(slow);
    untilHolds([&] { return ticks > 20; });
    std::printf("goes on: %d\n", loader.isLoading(slow) ? 1 : 0);
    loader.start(fast);
    untilHolds([&] { return !done.isEmpty(); });
    std::printf("reads another: %d\n", done == QStringList { fast } ? 1 : 0);
    loader.cancel(slow);
    std::printf("cancelled: %d\n", loader.isLoading() ? 0 : 1);
    filing::test::writeFile(gate, "open");
    loader.start(slow);
    untilHolds([&] { return done.size() > 1; });
    std::printf("in the end: %d\n", done.last() == slow ? 1 : 0);
    return 0;
}

/// What a window does, without one: there is memory for `small`, and not for all that reading `large` takes.
int playLittleMemory(const QString &small, const QString &large)
{
    FilingLoader loader;
    QStringList said;
    QObject::connect(&loader, &FilingLoader::extracted, &loader, [&said] { said << u"read"_s; });
    QObject::connect(&loader, &FilingLoader::failed, &loader,
                     [&said](const QString &, const filing::Error &error) { said << QString::fromStdString(error.detail); });
    const auto load = [&](const QString &path) {
        const qsizetype before = said.size();
        loader.start(path);
        untilHolds([&] { return said.size() > before; });
    };
    load(small);
    const quint64 pages = contentOf(u"/proc/self/statm"_s).split(' ').first().toULongLong();
    const rlim_t room = pages * static_cast<quint64>(sysconf(_SC_PAGESIZE)) + littleRoom;
    const rlimit limit { room, room };
    setrlimit(RLIMIT_AS, &limit);
    load(large);
    load(small);
    std::printf("%s\n", qPrintable(said.join(u", "_s)));
    return 0;
}

} // namespace

class TestShortage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tooLittleMemoryIsSaid();
    void aWindowWithTooLittleMemoryGoesOn();
    void chartsAreWholeOrNotThere();
    void aFileThatBreaksOffIsTold();
    void aDriveThatDoesNotAnswerHoldsUpNobody();
    void foldersOfTheDesktopAreKept();

private:
    [[nodiscard]] QString in(const QString &name) const { return m_place->in(name); }
    /// The least memory that the program gets as far as its help with.
    [[nodiscard]] quint64 leastFor(const QString &program) const;

    std::unique_ptr<Workplace> m_place;
};

void TestShortage::init()
{
    m_place = std::make_unique<Workplace>();
    QVERIFY(QDir().mkpath(in(u"home"_s)));
    QVERIFY(QDir().mkpath(in(u"run"_s)));
    QVERIFY(QFile::setPermissions(in(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(filing::test::writeFile(in(u"a.txt"_s), filing::test::shortFiling()));
}

quint64 TestShortage::leastFor(const QString &program) const
{
    quint64 memory = 8 * megabyte;
    while (memory < 4096 * megabyte && m_place->run(program, { u"--help"_s }, {}, memory).status != 0) {
        memory += memory / 8;
    }
    return memory;
}

void TestShortage::tooLittleMemoryIsSaid()
{
    if (filing::test::underSanitizer()) {
        QSKIP("a sanitizer reserves more addresses than there is memory");
    }
    constexpr int size = 2 << 20;
    QVERIFY(filing::test::writeFile(in(u"large.txt"_s), filing::test::shortFiling("Alder Creek Instruments, Inc.", size)));
    int refused = 0;
    bool read = false;
    const quint64 least = leastFor(QStringLiteral(FILING_CLI));
    for (quint64 memory = least + 2 * megabyte; !read && memory < 4096 * megabyte; memory += memory / 3) {
        const Ended one = m_place->cli({ u"extract"_s, in(u"large.txt"_s) }, {}, memory);
        const Ended both = m_place->cli({ u"extract"_s, u"--jobs"_s, u"4"_s, in(u"large.txt"_s), in(u"a.txt"_s) }, {}, memory);
        for (const Ended &ended : { one, both }) {
            QVERIFY2(ended.signal == 0 && (ended.status == 0 || ended.status == 1), ended.err.constData());
            for (const QByteArray &line : ended.out.split('\n')) {
                QVERIFY2(line.isEmpty() || QJsonDocument::fromJson(line).isObject(), line.left(200).constData());
            }
        }
        read = one.status == 0;
        if (!read) {
            ++refused;
            QVERIFY2((one.out + one.err).contains("not enough memory"), (one.out + one.err).left(500).constData());
        }
    }
    QVERIFY(read && refused > 0);
}

void TestShortage::aWindowWithTooLittleMemoryGoesOn()
{
    if (filing::test::underSanitizer()) {
        QSKIP("a sanitizer reserves more addresses than there is memory");
    }
    // The memory ends here while the file is read, there while what it says is put together, and for the first it may be enough.
    int refused = 0;
    for (const int megabytes : { 24, 32, 36, 38, 44 }) {
        QVERIFY(filing::test::writeFile(in(u"large.txt"_s), filing::test::shortFiling("Alder Creek Instruments, Inc.", megabytes << 20)));
        const Ended ended = m_place->run(QCoreApplication::applicationFilePath(), { u"--little-memory"_s, in(u"a.txt"_s), in(u"large.txt"_s) });
        refused += ended.out == "read, not enough memory, read\n" ? 1 : 0;
        QVERIFY2(ended.out == "read, not enough memory, read\n" || ended.out == "read, read, read\n", ended.out.constData());
        QCOMPARE(ended.status, 0);
    }
    QVERIFY(refused > 1);
}

void TestShortage::chartsAreWholeOrNotThere()
{
    if (filing::test::underSanitizer()) {
        QSKIP("a sanitizer reserves more addresses than there is memory");
    }
    const QString target = in(u"a.svg"_s);
    bool drawn = false;
    for (quint64 memory = leastFor(QStringLiteral(FILING_WINDOW)); !drawn && memory < 8192 * megabyte; memory += memory / 6) {
        QVERIFY(filing::test::writeFile(target, "what was there before"));
        const Ended ended = m_place->cli({ u"chart"_s, QStringLiteral(FILING_SAMPLES), u"--out"_s, target }, {}, memory);
        drawn = ended.status == 0;
        // Whatever happens, it ends.
        QVERIFY(ended.status != -1 || ended.signal != 0);
        // Libraries may give up in their own way, and a chart of those filings that could be read is one, too.
        const QByteArray content = contentOf(target).trimmed();
        QVERIFY(content.endsWith("</svg>") || (!drawn && content == "what was there before"_ba));
        QVERIFY(drawn || !ended.err.isEmpty());
    }
    QVERIFY(drawn);
}

void TestShortage::aFileThatBreaksOffIsTold()
{
    const filing::test::Faults broken { { u"FAULT_PATH"_s, in(u"a.txt"_s) }, { u"FAULT_READ"_s, u"broken"_s } };
    const Ended extract = m_place->cli({ u"extract"_s, in(u"a.txt"_s) }, broken);
    QCOMPARE(extract.status, 1);
    QCOMPARE(QJsonDocument::fromJson(extract.out)[u"error"_s][u"code"_s].toString(), u"not-readable"_s);
    QVERIFY2(extract.out.contains("Input/output error"), extract.out.constData());
    const Ended import = m_place->cli({ u"import"_s, u"--data"_s, in(u"library"_s), in(u"a.txt"_s) }, broken);
    QCOMPARE(import.status, 1);
    QVERIFY2(import.err.contains("a.txt") || import.out.contains("a.txt"), (import.out + import.err).constData());
    const Ended correct = m_place->cli({ u"correct"_s, in(u"a.txt"_s), u"--field"_s, u"cover/EntityRegistrantName"_s, u"--value"_s, u"x"_s,
                                         u"--store"_s, in(u"s.sqlite"_s) },
                                       broken);
    QCOMPARE(correct.status, 1);
    QVERIFY2(correct.err.contains("a.txt"), correct.err.constData());
}

void TestShortage::aDriveThatDoesNotAnswerHoldsUpNobody()
{
    QVERIFY(filing::test::writeFile(in(u"slow.txt"_s), filing::test::shortFiling("Slow Water, Inc.")));
    const QStringList call { u"--slow-drive"_s, in(u"slow.txt"_s), in(u"a.txt"_s), in(u"gate"_s) };
    const Ended ended = m_place->run(QCoreApplication::applicationFilePath(), call,
                                     { { u"FAULT_PATH"_s, in(u"slow.txt"_s) }, { u"FAULT_READ"_s, in(u"gate"_s) } });
    QCOMPARE(ended.out, "goes on: 1\nreads another: 1\ncancelled: 1\nin the end: 1\n"_ba);
    QCOMPARE(ended.status, 0);
}

void TestShortage::foldersOfTheDesktopAreKept()
{
    QCOMPARE(m_place->window({ in(u"a.txt"_s) }).status, 0);
    QCOMPARE(m_place->cli({ u"correct"_s, in(u"a.txt"_s), u"--field"_s, u"cover/EntityRegistrantName"_s, u"--value"_s, u"x"_s, u"--store"_s,
                            QString() })
                 .status,
             0);
    QCOMPARE(m_place->cli({ u"import"_s, in(u"a.txt"_s) }).status, 0);
    QVERIFY(QFile::exists(in(u"config/filingscope/filingscope.ini"_s)));
    QVERIFY(QFile::exists(in(u"data/filingscope/corrections.sqlite"_s)));
    QVERIFY(QFile::exists(in(u"data/filingscope/library.sqlite"_s)));
    QVERIFY(QFile::exists(in(u"state/filingscope/crashes"_s)));
    // Nothing of ours lies anywhere else, least of all in the home folder itself.
    QCOMPARE(QDir(in(u"home"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    for (const QString &folder : { u"config"_s, u"data"_s, u"state"_s }) {
        QCOMPARE(QDir(in(folder)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList { u"filingscope"_s });
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--slow-drive"_s) {
        return playSlowDrive(words.value(2), words.value(3), words.value(4));
    }
    if (words.value(1) == u"--little-memory"_s) {
        return playLittleMemory(words.value(2), words.value(3));
    }
    TestShortage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_shortage.moc"
