// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The disk is full or the power goes, at every single change a program makes to a file: what was there before stays whole, what was
// said to be done is there, and whoever comes next can go on. Every place is tried, so nothing here is left to chance.
// tst_survival and tst_librarysurvival do the same with whole days of work and kills at any moment.

#include "models/corrections/correctionstore.h"
#include "models/corrections/migrations.h"
#include "tests/faults/faultyprogram.h"
#include "tests/support/filingfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using filing::test::contentOf;
using filing::test::Ended;
using filing::test::Workplace;

namespace
{

/// No program makes so many changes to a small file.
constexpr int mostChanges = 200;
const QByteArray oldFile = "what was there before";

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exportsAreTheOldOnesOrTheNew_data();
    void exportsAreTheOldOnesOrTheNew();
    void aCorrectionIsThereOrIsNot();
    void aFullDiskTakesNoCorrection();
    void whatOthersSaidIsTakenInWholeOrNotAtAll_data();
    void whatOthersSaidIsTakenInWholeOrNotAtAll();
    void anImportGoesOnWhereItWasCutOff();
    void settingsAreTheOldOnesOrTheNew_data();
    void settingsAreTheOldOnesOrTheNew();
    void aCrashOnAFullDiskIsStillACrash();
    void aClockThatGoesBackChangesNoOrder();
    void quittingWaitsForNoDriveThatHangs();

private:
    [[nodiscard]] QString in(const QString &name) const { return m_place->in(name); }
    /// The correct command on a.txt and s.sqlite.
    [[nodiscard]] Ended correct(const QString &value, const filing::test::Faults &faults = {}) const;
    [[nodiscard]] QStringList recorded() const;
    [[nodiscard]] QString effectiveName() const;

    std::unique_ptr<Workplace> m_place;
};

void TestFaults::init()
{
    m_place = std::make_unique<Workplace>();
    for (const QString &folder : { u"out"_s, u"in"_s, u"home"_s }) {
        QVERIFY(QDir().mkpath(in(folder)));
    }
    QVERIFY(QDir().mkpath(in(u"run"_s)));
    QVERIFY(QFile::setPermissions(in(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(filing::test::writeFile(in(u"a.txt"_s), filing::test::shortFiling()));
    for (int quarter = 1; quarter <= 2; ++quarter) {
        const QString name = u"northfield-fy2012-q%1.txt"_s.arg(quarter);
        QVERIFY(QFile::copy(QStringLiteral(FILING_SAMPLES "/") + name, in(u"in/"_s + name)));
    }
    QVERIFY(QDir().mkpath(in(u"store"_s)));
}

Ended TestFaults::correct(const QString &value, const filing::test::Faults &faults) const
{
    return m_place->cli({ u"correct"_s, in(u"a.txt"_s), u"--field"_s, u"cover/EntityRegistrantName"_s, u"--value"_s, value,
                          u"--store"_s, in(u"store/s.sqlite"_s) },
                        faults);
}

QStringList TestFaults::recorded() const
{
    const filing::models::CorrectionStore store(in(u"store/s.sqlite"_s));
    QStringList values;
    for (const filing::models::LogEntry &entry : store.allEntries()) {
        values << QString::fromStdString(entry.correction.newText);
    }
    return store.isOpen() ? values : QStringList { u"the store does not open"_s };
}

QString TestFaults::effectiveName() const
{
    const Ended said = m_place->cli({ u"extract"_s, in(u"a.txt"_s), u"--store"_s, in(u"store/s.sqlite"_s) });
    return QJsonDocument::fromJson(said.out)[u"cover"_s][u"EntityRegistrantName"_s][u"text"_s].toString();
}

void TestFaults::exportsAreTheOldOnesOrTheNew_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("file");
    const QStringList corrections { u"corrections"_s, u"export"_s, u"--store"_s, u"store/s.sqlite"_s, u"--out"_s };
    QTest::newRow("corrections, JSON") << corrections << u"a.json"_s;
    QTest::newRow("corrections, CSV") << corrections << u"a.csv"_s;
    QTest::newRow("corrections, annotations") << corrections << u"a.jsonld"_s;
    const QStringList chart { u"chart"_s, u"in"_s, u"--out"_s };
    QTest::newRow("chart, SVG") << chart << u"a.svg"_s;
    QTest::newRow("chart, PNG") << chart << u"a.png"_s;
    QTest::newRow("chart, PDF") << chart << u"a.pdf"_s;
    const QStringList figures { u"export"_s, u"in"_s, u"--out"_s };
    QTest::newRow("workbook") << figures << u"a.xlsx"_s;
    QTest::newRow("evidence, HTML") << figures << u"a.html"_s;
    QTest::newRow("figures, CSV") << figures << u"a.csv"_s;
}

void TestFaults::exportsAreTheOldOnesOrTheNew()
{
    QFETCH(QStringList, words);
    QFETCH(QString, file);
    QCOMPARE(correct(u"First"_s).status, 0);
    const QString target = in(u"out/"_s + file);
    int failures = 0;
    for (int at = 1; at < mostChanges; ++at) {
        QVERIFY(filing::test::writeFile(target, oldFile));
        const Ended full = m_place->cli(words + QStringList { target }, Workplace::fullDisk(in(u"out/"_s), at));
        if (full.status == 0) {
            QVERIFY(contentOf(target) != oldFile && !contentOf(target).isEmpty());
            break;
        }
        ++failures;
        QCOMPARE(full.status, 1);
        QVERIFY2(full.err.contains(file.toUtf8()), full.err.constData());
        QCOMPARE(contentOf(target), oldFile);
        // Nothing half done lies about.
        QCOMPARE(QDir(in(u"out"_s)).entryList(QDir::Files | QDir::Hidden), QStringList { file });
        const Ended cut = m_place->cli(words + QStringList { target }, Workplace::powerCut(in(u"out/"_s), at));
        QCOMPARE(cut.signal, SIGKILL);
        QCOMPARE(contentOf(target), oldFile);
        for (const QString &left : QDir(in(u"out"_s)).entryList(QDir::Files | QDir::Hidden)) {
            QFile::remove(in(u"out/"_s + left));
        }
    }
    QVERIFY(failures > 0);
}

void TestFaults::aCorrectionIsThereOrIsNot()
{
    QCOMPARE(correct(u"Zero"_s).status, 0);
    int cuts = 0;
    QStringList known { u"Zero"_s };
    for (int at = 1; at < mostChanges; ++at) {
        const QString value = u"Name %1"_s.arg(at);
        const Ended cut = correct(value, Workplace::powerCut(in(u"store/"_s), at));
        const QStringList now = recorded();
        QVERIFY2(now == known || now == known + QStringList { value }, qPrintable(now.join(u", "_s)));
        QVERIFY(cut.status != 0 || now.endsWith(value));
        known = now;
        if (cut.status == 0) {
            break;
        }
        QCOMPARE(cut.signal, SIGKILL);
        ++cuts;
    }
    QVERIFY(cuts > 2);
    QCOMPARE(effectiveName(), known.last());
}

void TestFaults::aFullDiskTakesNoCorrection()
{
    QCOMPARE(correct(u"Zero"_s).status, 0);
    int failures = 0;
    QStringList known { u"Zero"_s };
    for (int at = 1; at < mostChanges; ++at) {
        const QString value = u"Name %1"_s.arg(at);
        const Ended full = correct(value, Workplace::fullDisk(in(u"store/"_s), at));
        const QStringList now = recorded();
        // Done is done; what was refused may not turn up later.
        QCOMPARE(now, full.status == 0 ? known + QStringList { value } : known);
        QVERIFY(full.status == 0 || (full.status == 1 && !full.err.isEmpty()));
        known = now;
        failures += full.status == 0 ? 0 : 1;
        if (full.status == 0 && at > failures + 8) {
            break;
        }
    }
    QVERIFY(failures > 0);
}

void TestFaults::whatOthersSaidIsTakenInWholeOrNotAtAll_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("kill");
    const QStringList import { u"import"_s, u"out/theirs.json"_s };
    const QStringList merge { u"merge"_s, u"out/theirs.json"_s, u"--prefer"_s, u"theirs"_s };
    QTest::newRow("import, power cut") << import << true;
    QTest::newRow("import, full disk") << import << false;
    QTest::newRow("merge, power cut") << merge << true;
    QTest::newRow("merge, full disk") << merge << false;
}

void TestFaults::whatOthersSaidIsTakenInWholeOrNotAtAll()
{
    QFETCH(QStringList, words);
    QFETCH(bool, kill);
    const QString store = in(u"store/s.sqlite"_s);
    const QStringList theirs { u"First"_s, u"Second"_s, u"Third"_s };
    for (const QString &value : theirs) {
        QCOMPARE(correct(value).status, 0);
    }
    QCOMPARE(m_place->cli({ u"corrections"_s, u"export"_s, u"--store"_s, store, u"--out"_s, u"out/theirs.json"_s }).status, 0);
    int faults = 0;
    for (int at = 1; at < mostChanges; at += 1 + at / 6) {
        QVERIFY(QDir(in(u"store"_s)).removeRecursively() && QDir().mkpath(in(u"store"_s)));
        const auto fault = kill ? Workplace::powerCut(in(u"store/"_s), at) : Workplace::fullDisk(in(u"store/"_s), at);
        const Ended ended = m_place->cli(QStringList { u"corrections"_s } + words + QStringList { u"--store"_s, store }, fault);
        const QStringList now = recorded();
        QVERIFY2(now.isEmpty() || now == theirs, qPrintable(now.join(u", "_s)));
        QVERIFY(now == theirs || ended.status != 0);
        // What was refused may not turn up later; a cut may come between doing and saying.
        QVERIFY(kill || ended.status == 0 || now.isEmpty());
        if (ended.status == 0) {
            break;
        }
        QVERIFY2(kill ? ended.signal == SIGKILL : ended.status == 1 && !ended.err.isEmpty(), ended.err.constData());
        ++faults;
    }
    QVERIFY(faults > 2);
}

void TestFaults::anImportGoesOnWhereItWasCutOff()
{
    const QStringList import { u"import"_s, u"--data"_s, in(u"library"_s), in(u"in"_s) };
    int cuts = 0;
    for (int at = 1; at < 4 * mostChanges; at += std::max(1, at / 4)) {
        QVERIFY(QDir(in(u"library"_s)).removeRecursively());
        const Ended cut = m_place->cli(import, Workplace::powerCut(in(u"library/"_s), at));
        if (cut.status == 0) {
            break;
        }
        QCOMPARE(cut.signal, SIGKILL);
        ++cuts;
        const Ended again = m_place->cli(import);
        QVERIFY2(again.status == 0, again.err.constData());
        const Ended list = m_place->cli({ u"list"_s, u"--data"_s, in(u"library"_s), u"--json"_s });
        QCOMPARE(list.out.count("northfield-fy2012-q1"), 1);
        QCOMPARE(list.out.count("northfield-fy2012-q2"), 1);
    }
    QVERIFY(cuts > 2);
}

void TestFaults::settingsAreTheOldOnesOrTheNew_data()
{
    QTest::addColumn<bool>("kill");
    QTest::newRow("full disk") << false;
    QTest::newRow("power cut") << true;
}

void TestFaults::settingsAreTheOldOnesOrTheNew()
{
    QFETCH(bool, kill);
    const QString file = in(u"config/filingscope/filingscope.ini"_s);
    QCOMPARE(m_place->window({ in(u"a.txt"_s) }).status, 0);
    const QByteArray first = contentOf(file);
    QVERIFY(first.contains("a.txt"));
    const QString other = in(u"in/northfield-fy2012-q1.txt"_s);
    int faults = 0;
    for (int at = 1; at < mostChanges; at += 1 + at / 3) {
        const auto fault = kill ? Workplace::powerCut(in(u"config/"_s), at) : Workplace::fullDisk(in(u"config/"_s), at);
        QVERIFY(filing::test::writeFile(file, first));
        const Ended ended = m_place->window({ other }, fault);
        const bool cut = kill ? ended.signal == SIGKILL : !contentOf(file).contains("northfield");
        QVERIFY2(kill ? cut || ended.status == 0 : ended.status == 0, ended.err.constData());
        const QSettings settings(file, QSettings::IniFormat);
        QCOMPARE(settings.status(), QSettings::NoError);
        QVERIFY(settings.allKeys().contains(u"session/files"_s) || settings.allKeys().contains(u"window/state"_s));
        if (!cut) {
            break;
        }
        ++faults;
    }
    QVERIFY(faults > 0);
    // Whoever comes next can write again, whatever was left about.
    QCOMPARE(m_place->window({ other }).status, 0);
    QVERIFY(contentOf(file).contains("northfield"));
}

void TestFaults::aCrashOnAFullDiskIsStillACrash()
{
    if (filing::test::underSanitizer()) {
        QSKIP("a sanitizer takes the crash");
    }
    QProcess process;
    process.setProcessEnvironment(m_place->environment(Workplace::fullDisk(in(u"state/"_s), 1)));
    process.start(QStringLiteral(FILING_WINDOW), QStringList { in(u"a.txt"_s) });
    QVERIFY(process.waitForStarted());
    const QString crashes = in(u"state/filingscope/crashes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(crashes), 60000);
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(u"/proc/%1/maps"_s.arg(process.processId())).contains("sqldrivers"), 60000);
    ::kill(static_cast<pid_t>(process.processId()), SIGSEGV);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(process.exitCode(), SIGSEGV);
    // What there was no room for is missed by nobody: the next start is one like any other.
    QCOMPARE(m_place->window({}).status, 0);
}

void TestFaults::quittingWaitsForNoDriveThatHangs()
{
    // Both files are being read, and nothing of them comes, when the window is asked to go.
    const QStringList files { in(u"in/northfield-fy2012-q1.txt"_s), in(u"in/northfield-fy2012-q2.txt"_s) };
    const Ended ended = m_place->window(files, { { u"FAULT_PATH"_s, in(u"in/"_s) }, { u"FAULT_READ"_s, in(u"never"_s) } });
    QVERIFY2(ended.status == 0, ended.err.constData());
    // What is to be open the next time was kept.
    QVERIFY(contentOf(in(u"config/filingscope/filingscope.ini"_s)).contains("northfield-fy2012-q2.txt"));
}

void TestFaults::aClockThatGoesBackChangesNoOrder()
{
    QStringList said;
    for (int i = 0; i < 4; ++i) {
        said << u"Name %1"_s.arg(i);
        QCOMPARE(correct(said.last(), { { u"FAULT_CLOCK"_s, QString::number(i * 1000) } }).status, 0);
        QCOMPARE(recorded(), said);
        QCOMPARE(effectiveName(), said.last());
    }
    const filing::models::CorrectionStore store(in(u"store/s.sqlite"_s));
    const auto log = store.allEntries();
    // The fault was there: every entry claims to be older than the one before.
    for (std::size_t i = 1; i < log.size(); ++i) {
        QVERIFY(log[i].correction.timeMs < log[i - 1].correction.timeMs);
    }
    const Ended undone = m_place->cli({ u"corrections"_s, u"undo"_s, log.back().uid, u"--store"_s, in(u"store/s.sqlite"_s) },
                                      { { u"FAULT_CLOCK"_s, u"9000"_s } });
    QVERIFY2(undone.status == 0, undone.err.constData());
    QCOMPARE(effectiveName(), said[said.size() - 2]);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
