// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "filingscope-cli check" as scripts see it: the built programs are run, with folders of their own for state and data.

#include "models/corrections/correctionstore.h"
#include "tests/support/filingfiles.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace
{

const QByteArray rightLabel = R"({"values": {"cover/EntityRegistrantName": "Alder Creek Instruments, Inc.",
    "cover/DocumentPeriodEndDate": "2012-04-26", "items": ["8.01"], "signatures/0/name": "Jane Example"}})";

} // namespace

class TestCheckCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void labelsAreCompared();
    void whatGotWorseIsTold();
    void aRunThatIsNotKeptChangesNothing();
    void baselinesAreKeptApart();
    void jsonSpeaksTheSchema();
    void correctionsAreCompared();
    void anUpdateIsMeasuredOnOnesOwnFilings();
    void filesThatCannotBeReadAreTold();
    void badUsage_data();
    void badUsage();

private:
    QString write(const QString &name, const QByteArray &bytes);
    int check(const QStringList &words);

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_out;
    QByteArray m_err;
};

void TestCheckCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"labels/a.txt.json"_s, rightLabel);
    write(u"filings/a.txt"_s, filing::test::shortFiling());
    write(u"filings/unlabelled.txt"_s, filing::test::shortFiling("Otter Lake Mills, Inc."));
}

QString TestCheckCommand::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    return filing::test::writeFile(path, bytes) ? path : QString();
}

/// Exit status; runs in the folder.
int TestCheckCommand::check(const QStringList &words)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_s, m_folder->filePath(u"state"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(u"data"_s));
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(m_folder->path());
    program.start(QStringLiteral(FILING_CLI), QStringList{u"check"_s} + words);
    if (!program.waitForFinished(60000) || program.exitStatus() != QProcess::NormalExit) {
        return -1;
    }
    m_out = program.readAllStandardOutput();
    m_err = program.readAllStandardError();
    return program.exitCode();
}

void TestCheckCommand::labelsAreCompared()
{
    const QStringList words{u"--labels"_s, u"labels"_s, u"filings"_s};
    QCOMPARE(check(words), 0);
    QCOMPARE(m_err, QByteArray());
    QVERIFY2(m_out.startsWith("1 filings with confirmed values, 1 without\n"), m_out.constData());
    QVERIFY2(m_out.simplified().contains("cover/EntityRegistrantName 1 1 100.0%"), m_out.constData());
    QVERIFY(!m_out.contains("Misses"));
    QVERIFY(m_out.contains("There is no earlier run"));
    QCOMPARE(check(words), 0);
    QVERIFY2(m_out.contains("nothing became right or wrong"), m_out.constData());
}

void TestCheckCommand::whatGotWorseIsTold()
{
    const QStringList words{u"--baseline"_s, u"kept/last.json"_s, u"--labels"_s, u"labels"_s, u"filings"_s};
    QCOMPARE(check(words), 0);
    // As if the run before had read an item differently from this one.
    QFile kept(m_folder->filePath(u"kept/last.json"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QByteArray earlier = kept.readAll();
    kept.close();
    write(u"labels/a.txt.json"_s, QByteArray(rightLabel).replace("8.01", "9.01"));
    QVERIFY(earlier.contains("\"expected\": \"8.01\""));
    write(u"kept/last.json"_s, earlier.replace("\"expected\": \"8.01\"", "\"expected\": \"9.01\""));
    QCOMPARE(check(words), 1);
    QVERIFY2(m_out.contains("0 better, 1 worse."), m_out.constData());
    QVERIFY(m_out.contains("filings/a.txt: items (items): was “8.01”, is “8.01”, expected “9.01”"));
    // It is told once: the next run has nothing worse than this one.
    QCOMPARE(check(words), 0);
    QVERIFY(m_out.contains("Misses\n  filings/a.txt: items: expected “9.01”, got “8.01”"));
}

void TestCheckCommand::aRunThatIsNotKeptChangesNothing()
{
    QCOMPARE(check({u"--no-save"_s, u"--labels"_s, u"labels"_s, u"filings"_s}), 0);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"state"_s)));
    QCOMPARE(check({u"--no-save"_s, u"--labels"_s, u"labels"_s, u"filings"_s}), 0);
    QVERIFY(m_out.contains("There is no earlier run"));
}

void TestCheckCommand::baselinesAreKeptApart()
{
    write(u"more/a.txt.json"_s, rightLabel);
    QCOMPARE(check({u"--labels"_s, u"labels"_s, u"filings"_s}), 0);
    QCOMPARE(check({u"--labels"_s, u"more"_s, u"filings"_s}), 0);
    QVERIFY(m_out.contains("There is no earlier run"));
    QCOMPARE(QDir(m_folder->filePath(u"state/filingscope/check"_s)).entryList(QDir::Files).size(), 2);
}

void TestCheckCommand::jsonSpeaksTheSchema()
{
    const QStringList words{u"--json"_s, u"--labels"_s, u"labels"_s, u"filings/a.txt"_s};
    QCOMPARE(check(words), 0);
    const QJsonObject first = QJsonDocument::fromJson(m_out).object();
    QCOMPARE(first[u"schema"_s].toString(), u"filingscope.check/1"_s);
    QVERIFY(first[u"sinceLastRun"_s].isNull());
    QCOMPARE(first[u"families"_s].toArray().size(), 4);
    QCOMPARE(first[u"families"_s][0][u"right"_s].toInt(), 1);
    const QJsonValue filing = first[u"filings"_s][0];
    QCOMPARE(filing[u"file"_s].toString(), u"filings/a.txt"_s);
    QCOMPARE(filing[u"sha256"_s].toString().size(), 64);
    QCOMPARE(filing[u"results"_s].toArray().size(), 4);
    QCOMPARE(check(words), 0);
    const QJsonObject second = QJsonDocument::fromJson(m_out).object();
    QVERIFY(second[u"sinceLastRun"_s][u"worse"_s].isArray());
}

void TestCheckCommand::correctionsAreCompared()
{
    const QString data = m_folder->filePath(u"data/filingscope/corrections.sqlite"_s);
    {
        filing::models::CorrectionStore store(data);
        QVERIFY2(store.isOpen(), qPrintable(store.error()));
        filing::Correction said;
        said.document = filing::Document::fromBytes(filing::test::shortFiling().toStdString())->id();
        said.path = "cover/EntityRegistrantName";
        said.kind = filing::CorrectionKind::Confirm;
        said.oldText = "Alder Creek Instruments, Inc.";
        QVERIFY(store.append(said) != 0);
        said.path = "signatures/0/name";
        said.kind = filing::CorrectionKind::SetValue;
        said.newText = "Joan Example";
        QVERIFY(store.append(said) != 0);
        // Taken back: nobody says so any more.
        said.path = "items/0/title";
        QVERIFY(store.append(said) != 0);
        QVERIFY(store.withdraw(store.entries(said.document).back(), u"test"_s, 1) != 0);
    }
    for (const QStringList &words : {QStringList{u"filings"_s}, QStringList{u"--store"_s, data, u"filings"_s}}) {
        QCOMPARE(check(words), 0);
        QVERIFY2(m_out.simplified().contains("cover/EntityRegistrantName 1 1 100.0%"), m_out.constData());
        QVERIFY(m_out.contains("filings/a.txt: signatures/0/name: expected “Joan Example”, got “Jane Example”"));
        QVERIFY(!m_out.contains("items"));
    }
    // Both together.
    QCOMPARE(check({u"--store"_s, data, u"--labels"_s, u"labels"_s, u"filings"_s}), 0);
    QVERIFY2(m_out.simplified().contains("signatures/name 1 2 50.0%"), m_out.constData());
}

/// No path is named: the store knows where the filings are that somebody judged.
void TestCheckCommand::anUpdateIsMeasuredOnOnesOwnFilings()
{
    const QString data = m_folder->filePath(u"data/filingscope/corrections.sqlite"_s);
    {
        filing::models::CorrectionStore store(data);
        filing::Correction said;
        said.document = filing::Document::fromBytes(filing::test::shortFiling().toStdString())->id();
        said.path = "cover/EntityRegistrantName";
        said.kind = filing::CorrectionKind::Confirm;
        said.oldText = "Alder Creek Instruments, Inc.";
        QVERIFY(store.append(said) != 0);
        said.path = "signatures/0/name";
        said.kind = filing::CorrectionKind::SetValue;
        said.oldText = "Jane Exarnple";
        said.newText = "Jane Example";
        QVERIFY(store.append(said) != 0);
        QVERIFY(store.remember({said.document, m_folder->filePath(u"filings/a.txt"_s), {}, {}, {}, {}, {}, {}, 1, 1}));
        // Known, but nobody judged it: no part of this.
        QVERIFY(store.remember({{std::string(64, 'f')}, u"/nowhere.txt"_s, {}, {}, {}, {}, {}, {}, 1, 1}));
    }
    QCOMPARE(check({u"--baseline"_s, u"kept.json"_s}), 0);
    QVERIFY2(m_out.startsWith("1 filings with confirmed values, 0 without\n"), m_out.constData());
    QVERIFY2(m_out.simplified().contains("signatures/name 1 1 100.0%"), m_out.constData());
    // As the release before the update had left it: it misread the name, and read the registrant as this one does.
    QFile kept(m_folder->filePath(u"kept.json"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QJsonObject run = QJsonDocument::fromJson(kept.readAll()).object();
    kept.close();
    run[u"program"_s] = u"0.0.1"_s;
    QJsonObject filing = run[u"filings"_s][0].toObject();
    QJsonArray results;
    for (const QJsonValue &result : filing[u"results"_s].toArray()) {
        QJsonObject changed = result.toObject();
        if (changed[u"field"_s].toString() == u"signatures/0/name"_s) {
            changed[u"got"_s] = u"Jane Exarnple"_s;
            changed[u"right"_s] = false;
        }
        results << changed;
    }
    filing[u"results"_s] = results;
    run[u"filings"_s] = QJsonArray{filing};
    write(u"kept.json"_s, QJsonDocument(run).toJson());
    QCOMPARE(check({u"--baseline"_s, u"kept.json"_s}), 0);
    QVERIFY2(m_out.contains("1 better, 0 worse."), m_out.constData());
    QVERIFY2(m_out.contains("signatures/0/name") && m_out.contains("was “Jane Exarnple”"), m_out.constData());
    QVERIFY2(m_out.contains("0.0.1"), m_out.constData());
}

void TestCheckCommand::filesThatCannotBeReadAreTold()
{
    QCOMPARE(check({u"--labels"_s, u"labels"_s, u"filings"_s, u"nowhere.txt"_s}), 1);
    QVERIFY2(m_err.contains("nowhere.txt"), m_err.constData());
    QVERIFY(m_out.simplified().contains("items 1 1 100.0%"));
}

void TestCheckCommand::badUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("no files") << QStringList{u"--labels"_s, u"labels"_s} << u"no files"_s;
    QTest::newRow("no files and no store") << QStringList{u"--json"_s} << u"no store"_s;
    QTest::newRow("an unknown option") << QStringList{u"--lables"_s, u"x"_s} << u"--lables"_s;
    QTest::newRow("labels that are not there") << QStringList{u"--labels"_s, u"nowhere"_s, u"filings"_s} << u"nowhere"_s;
    QTest::newRow("a folder without labels") << QStringList{u"--labels"_s, u"filings"_s, u"filings"_s} << u"no label"_s;
    QTest::newRow("a store that is not there") << QStringList{u"--store"_s, u"nowhere"_s, u"filings"_s} << u"nowhere"_s;
    QTest::newRow("nothing confirmed by anybody") << QStringList{u"filings"_s} << u"no store"_s;
    QTest::newRow("nothing confirmed of these files")
        << QStringList{u"--labels"_s, u"labels"_s, u"filings/unlabelled.txt"_s} << u"nothing is confirmed"_s;
    QTest::newRow("a last run that is none")
        << QStringList{u"--baseline"_s, u"labels/a.txt.json"_s, u"--labels"_s, u"labels"_s, u"filings"_s} << u"a.txt.json"_s;
}

void TestCheckCommand::badUsage()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    QCOMPARE(check(words), 2);
    QVERIFY2(m_err.contains(says.toUtf8()), m_err.constData());
    QVERIFY(m_out.isEmpty());
    // Nothing was written over or made.
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"nowhere"_s)));
    QFile label(m_folder->filePath(u"labels/a.txt.json"_s));
    QVERIFY(label.open(QIODevice::ReadOnly) && label.readAll() == rightLabel);
}

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_checkcommand.moc"
