// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "filingscope-cli import", "list", "search", "library" and "series --library" as scripts see them: the built programs
// are run, also while another process (this one) has the library open.
#include "models/corrections/correctionstore.h"
#include "models/library/library.h"
#include "tests/support/filingfiles.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using filing::test::shortFiling;
using filing::test::writeFile;

class TestLibraryCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filingsComeInAndAreListed();
    void wordsAndValuesAreFound();
    void whatIsLeftOutIsSaid();
    void theWindowMayBeOpen();
    void filesThatGoAreListed();
    void aSeriesOfTheLibrary();
    void chartsOfTheLibrary();
    void theFolderOfTheEnvironmentIsTaken();
    void badUsage_data();
    void badUsage();
    void helpIsThere_data();
    void helpIsThere();

private:
    /// With --data on the folder of the test; the words of a search may begin with anything.
    int run(const QStringList &words, bool data = true);
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(m_out).object(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_out;
    QByteArray m_err;
};

void TestLibraryCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"in"_s));
    QVERIFY(writeFile(path(u"in/a.txt"_s), shortFiling()));
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const QString name = u"northfield-fy2012-q%1.txt"_s.arg(quarter);
        QVERIFY(QFile::copy(QStringLiteral(FILING_SAMPLES "/") + name, path(u"in/"_s + name)));
    }
}

int TestLibraryCommands::run(const QStringList &words, bool data)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, path(u"home"_s));
    environment.insert(u"FILINGSCOPE_DATA"_s, path(data ? u"other"_s : u"data"_s));
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(m_folder->path());
    QStringList call { words.first() };
    if (data) {
        call << u"--data"_s << path(u"data"_s);
    }
    program.start(QStringLiteral(FILING_CLI), call + words.mid(1));
    program.waitForFinished(60000);
    m_out = program.readAllStandardOutput();
    m_err = program.readAllStandardError();
    return program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
}

void TestLibraryCommands::filingsComeInAndAreListed()
{
    QVERIFY2(run({ u"list"_s }) == 1 && m_err.contains("import some filings first"), m_err.constData());
    QCOMPARE(run({ u"import"_s, u"in"_s }), 0);
    QVERIFY2(m_out.contains("5 filings added."), m_out.constData());
    QCOMPARE(run({ u"import"_s, u"--json"_s, u"in"_s }), 0);
    QCOMPARE(json()[u"added"_s].toInt(), 0);
    QCOMPARE(run({ u"list"_s, u"--json"_s }), 0);
    QCOMPARE(json()[u"schema"_s].toString(), u"filingscope.list/1"_s);
    QCOMPARE(json()[u"total"_s].toInt(), 5);
    const QJsonObject newest = json()[u"filings"_s].toArray()[0].toObject();
    QCOMPARE(newest[u"form"_s].toString(), u"8-K"_s);
    QCOMPARE(newest[u"place"_s].toString(), u"there"_s);
    QCOMPARE(newest[u"sha256"_s].toString().size(), 64);
    QCOMPARE(run({ u"list"_s, u"--company"_s, u"alder"_s }), 0);
    QCOMPARE(m_out.trimmed().split('\n').size(), 1);
    QVERIFY2(m_out.contains("Alder Creek") && m_out.contains(path(u"in/a.txt"_s).toUtf8()), m_out.constData());
    QCOMPARE(run({ u"list"_s, u"--item"_s, u"2.02"_s, u"--sort"_s, u"company"_s, u"--limit"_s, u"2"_s, u"--json"_s }),
             0);
    QCOMPARE(json()[u"filings"_s].toArray().size(), 2);
    QCOMPARE(json()[u"total"_s].toInt(), 4);
    QCOMPARE(run({ u"library"_s, u"status"_s }), 0);
    QVERIFY2(m_out.startsWith("5 filings of 2 companies"), m_out.constData());
}

void TestLibraryCommands::wordsAndValuesAreFound()
{
    QCOMPARE(run({ u"import"_s, u"in"_s }), 0);
    QCOMPARE(run({ u"search"_s, u"--json"_s, u"\"opened a workshop\""_s }), 0);
    const QJsonArray hits = json()[u"hits"_s].toArray();
    QCOMPARE(hits.size(), 1);
    const QJsonArray span = hits[0][u"spans"_s][0].toArray();
    QCOMPARE(shortFiling().mid(span[0].toInt(), span[1].toInt() - span[0].toInt()), QByteArray("opened a workshop"));
    QCOMPARE(run({ u"search"_s, u"opened"_s, u"workshop"_s, u"form:8-K"_s }), 0);
    QVERIFY2(m_out.contains("Alder Creek Instruments, Inc. · 8-K · 2012-04-26"), m_out.constData());
    QCOMPARE(run({ u"search"_s, u"--json"_s, u"revenues > 1m"_s }), 0);
    QVERIFY(!json()[u"hits"_s][0][u"values"_s].toArray().isEmpty());
    QCOMPARE(run({ u"search"_s, u"nothingofthekind"_s }), 1);
    QCOMPARE(run({ u"search"_s, u"net loss >"_s }), 2);
    QVERIFY2(m_err.contains("Write a figure"), m_err.constData());
}

void TestLibraryCommands::whatIsLeftOutIsSaid()
{
    QVERIFY(writeFile(path(u"in/letter.txt"_s), "Dear Sir."));
    QCOMPARE(run({ u"import"_s, u"in"_s }), 0);
    QVERIFY2(m_err.contains("letter.txt: nothing of a filing was recognised in it."), m_err.constData());
    QCOMPARE(run({ u"import"_s, u"nowhere"_s }), 1);
    QVERIFY2(m_err.contains("nowhere: there is no such file."), m_err.constData());
}

void TestLibraryCommands::theWindowMayBeOpen()
{
    filing::models::Library library(path(u"data/library.sqlite"_s), path(u"data/corrections.sqlite"_s));
    QVERIFY(library.isEmpty());
    QSignalSpy changed(&library, &filing::models::Library::changed);
    QCOMPARE(run({ u"import"_s, u"in"_s }), 0);
    QTRY_VERIFY(changed.count() > 0);
    QVERIFY(!library.isEmpty());
}

void TestLibraryCommands::filesThatGoAreListed()
{
    QCOMPARE(run({ u"import"_s, u"in"_s }), 0);
    QVERIFY(QFile::remove(path(u"in/a.txt"_s)));
    QCOMPARE(run({ u"library"_s, u"check"_s }), 1);
    QVERIFY2(m_out.contains("1 file missing"), m_out.constData());
    QCOMPARE(run({ u"list"_s, u"--missing"_s }), 0);
    QVERIFY2(m_out.contains("a.txt  [missing]"), m_out.constData());
    QCOMPARE(run({ u"library"_s, u"forget"_s, u"in/a.txt"_s }), 0);
    QCOMPARE(run({ u"list"_s, u"--missing"_s }), 0);
    QCOMPARE(m_out, QByteArray());
}

void TestLibraryCommands::aSeriesOfTheLibrary()
{
    QCOMPARE(run({ u"import"_s, u"in"_s }), 0);
    QCOMPARE(run({ u"series"_s, u"--library"_s, u"--company"_s, u"northfield"_s }), 0);
    const QJsonArray registrants = json()[u"registrants"_s].toArray();
    QCOMPARE(registrants.size(), 1);
    const QJsonArray quarters = registrants[0][u"quarters"_s].toArray();
    QVERIFY(quarters.size() >= 4);
    // The same as of the files themselves.
    const QByteArray ofLibrary = m_out;
    QStringList files;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        files << path(u"in/northfield-fy2012-q%1.txt"_s.arg(quarter));
    }
    QCOMPARE(run(QStringList { u"series"_s } + files), 0);
    QCOMPARE(ofLibrary, m_out);
    // One alone, of which only the prose tells which quarter it is; and with a person's word about its lines.
    QCOMPARE(run({ u"library"_s, u"forget"_s, files[0], files[2], files[3] }), 0);
    QCOMPARE(run({ u"series"_s, u"--library"_s, u"--company"_s, u"northfield"_s }), 0);
    const QByteArray alone = m_out;
    QCOMPARE(run({ u"series"_s, files[1] }), 0);
    QCOMPARE(alone, m_out);
    QCOMPARE(run({ u"rules"_s, u"add"_s, u"--kind"_s, u"split-line"_s, u"--pattern"_s, u"Net income"_s }, false), 0);
    QCOMPARE(run({ u"series"_s, u"--library"_s, u"--company"_s, u"northfield"_s }), 0);
    QVERIFY2(m_out.contains("line:netincome"), m_out.constData());
    QCOMPARE(run({ u"series"_s, u"--library"_s, u"--company"_s, u"nobody"_s }), 1);
    QVERIFY2(m_err.contains("no filing of “nobody”"), m_err.constData());
}

void TestLibraryCommands::chartsOfTheLibrary()
{
    QCOMPARE(run({ u"import"_s, u"in"_s }), 0);
    QCOMPARE(run({ u"chart"_s, u"--library"_s, u"--company"_s, u"northfield"_s, u"--out"_s, path(u"chart.csv"_s) }), 0);
    QVERIFY(QFile::exists(path(u"chart.csv"_s)));
}

void TestLibraryCommands::theFolderOfTheEnvironmentIsTaken()
{
    QCOMPARE(run({ u"import"_s, u"in"_s }), 0);
    QCOMPARE(run({ u"list"_s, u"--json"_s }, false), 0);
    QCOMPARE(json()[u"total"_s].toInt(), 5);
}

void TestLibraryCommands::badUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing to import") << QStringList { u"import"_s };
    QTest::newRow("nothing to search") << QStringList { u"search"_s };
    QTest::newRow("an unknown option") << QStringList { u"list"_s, u"--colour"_s };
    QTest::newRow("words to list") << QStringList { u"list"_s, u"apple"_s };
    QTest::newRow("no date") << QStringList { u"list"_s, u"--from"_s, u"soon"_s };
    QTest::newRow("no order") << QStringList { u"list"_s, u"--sort"_s, u"mood"_s };
    QTest::newRow("no number") << QStringList { u"search"_s, u"--limit"_s, u"many"_s, u"x"_s };
    QTest::newRow("nothing to do") << QStringList { u"library"_s };
    QTest::newRow("something unknown to do") << QStringList { u"library"_s, u"dance"_s };
}

void TestLibraryCommands::badUsage()
{
    QFETCH(QStringList, words);
    QCOMPARE(run(words), 2);
    QVERIFY(m_err.startsWith("filingscope-cli " + words.first().toUtf8() + ':'));
}

void TestLibraryCommands::helpIsThere_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : { "import", "list", "search", "library" }) {
        QTest::newRow(command) << QString::fromUtf8(command);
    }
}

void TestLibraryCommands::helpIsThere()
{
    QFETCH(QString, command);
    QCOMPARE(run({ command, u"--help"_s }), 0);
    QVERIFY(m_out.startsWith("Usage: filingscope-cli " + command.toUtf8()));
    QVERIFY(m_out.contains("Exit status:"));
}

QTEST_GUILESS_MAIN(TestLibraryCommands)
#include "tst_librarycommands.moc"
