// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "filingscope-cli correct", "corrections", "rules" and "extract --store" as scripts see them: the built programs are run, on stores of
// their own, also while another process (this one) has the store open.

#include "models/corrections/correctionlog.h"
#include "models/corrections/correctionstore.h"
#include "models/session/filingsession.h"
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
using filing::models::CorrectionStore;
using filing::models::LogEntry;

class TestCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneFieldIsCorrected_data();
    void oneFieldIsCorrected();
    void elementsArePutIn_data();
    void elementsArePutIn();
    void whatTheCoverDoesNotStateIsAdded();
    void theStateOfAReviewIsTold();
    void mergesReportInJson();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void badUsage_data();
    void badUsage();
    void theWindowSeesIt();
    void theLogIsListed();
    void exportsComeBack_data();
    void exportsComeBack();
    void conflictsAreLeftToPeople();
    void mergesAreDecided_data();
    void mergesAreDecided();
    void entriesAreTakenBack();
    void rulesArePreviewedAndApplied();
    void rulesLeaveWhatPeopleSaid();
    void theUsersOwnStoreIsTaken();
    void helpIsThere_data();
    void helpIsThere();

private:
    int run(const QStringList &words);
    /// On the store s.sqlite in the folder.
    int onStore(QStringList words, const QString &store = u"s.sqlite"_s);
    int correct(const QString &field, const QString &value, const QString &store = u"s.sqlite"_s);
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    QJsonObject effective(const QString &file = u"a.txt"_s);
    QByteArray content(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_out;
    QByteArray m_err;
};

void TestCorrections::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(filing::test::writeFile(path(u"a.txt"_s), filing::test::shortFiling()));
    QVERIFY(QFile::copy(QStringLiteral(FILING_SAMPLES "/northfield-fy2012-q1.txt"), path(u"q1.txt"_s)));
}

int TestCorrections::run(const QStringList &words)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(m_folder->path());
    program.start(QStringLiteral(FILING_CLI), words);
    if (!program.waitForFinished(60000) || program.exitStatus() != QProcess::NormalExit) {
        return -1;
    }
    m_out = program.readAllStandardOutput();
    m_err = program.readAllStandardError();
    return program.exitCode();
}

int TestCorrections::onStore(QStringList words, const QString &store)
{
    return run(words << u"--store"_s << store);
}

int TestCorrections::correct(const QString &field, const QString &value, const QString &store)
{
    return onStore({u"correct"_s, u"a.txt"_s, u"--field"_s, field, u"--value"_s, value}, store);
}

QJsonObject TestCorrections::effective(const QString &file)
{
    const bool stored = QFileInfo::exists(path(u"s.sqlite"_s));
    return (stored ? onStore({u"extract"_s, file}) : run({u"extract"_s, file})) == 0 ? QJsonDocument::fromJson(m_out).object() : QJsonObject();
}

QByteArray TestCorrections::content(const QString &name)
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCorrections::oneFieldIsCorrected_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    const int at = int(filing::test::shortFiling().indexOf("Jane Example\nTreasurer"));
    const QString span = QString::number(at) + u':' + QString::number(at + 4);
    QTest::newRow("a value") << QStringList {u"--value"_s, u"-Joan"_s} << QByteArray("signatures/0/name: “Jane Example” → “-Joan”\n")
                             << u"set-value"_s << u"-Joan"_s;
    QTest::newRow("a place") << QStringList {u"--span"_s, span} << QByteArray("signatures/0/name: “Jane Example” → “Jane”\n")
                             << u"set-span"_s << u"Jane"_s;
    QTest::newRow("a place read otherwise") << QStringList {u"--span"_s, span, u"--value"_s, u"J."_s} << QByteArray("→ “J.”")
                                            << u"set-span"_s << u"J."_s;
    QTest::newRow("confirmed") << QStringList {u"--confirm"_s} << QByteArray("“Jane Example” confirmed") << u"confirm"_s << QString();
    QTest::newRow("rejected") << QStringList {u"--reject"_s} << QByteArray("“Jane Example” rejected") << u"reject"_s << QString();
}

void TestCorrections::oneFieldIsCorrected()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, says);
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QCOMPARE(onStore(QStringList {u"correct"_s, u"a.txt"_s, u"--field"_s, u"signatures/0/name"_s, u"--reason"_s, u"why not"_s,
                                  u"--author"_s, u"me"_s}
                     + words),
             0);
    QCOMPARE(m_err, QByteArray());
    QVERIFY2(m_out.contains(says), m_out.constData());
    CorrectionStore store(path(u"s.sqlite"_s));
    const std::vector<LogEntry> entries = store.allEntries();
    QCOMPARE(entries.size(), std::size_t(1));
    const filing::Correction &said = entries[0].correction;
    QCOMPARE(QString::fromLatin1(name(said.kind).data(), qsizetype(name(said.kind).size())), kind);
    QCOMPARE(QString::fromStdString(said.newText), text);
    QCOMPARE(said.oldText, std::string("Jane Example"));
    QCOMPARE(said.reason, std::string("why not"));
    QCOMPARE(said.author, std::string("me"));
    QVERIFY(!said.anchor.quote.empty());
    QVERIFY(!said.anchor.before.empty());
    // The store knows which file that was.
    QCOMPARE(store.knownFilings().size(), std::size_t(1));
    QCOMPARE(store.knownFilings()[0].path, path(u"a.txt"_s));
    QCOMPARE(store.knownFilings()[0].registrant, u"Alder Creek Instruments, Inc."_s);
}

void TestCorrections::elementsArePutIn_data()
{
    QTest::addColumn<QString>("beside");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("path");
    QTest::newRow("a row behind") << u"statements/0/rows/1"_s << QStringList{u"Royalties"_s} << u"statements/0/rows/1.1"_s;
    QTest::newRow("a row in front") << u"statements/0/rows/1"_s << QStringList{u"Royalties"_s, u"--before"_s} << u"statements/0/rows/0.1"_s;
    QTest::newRow("a column") << u"statements/0/periods/0"_s << QStringList{u"3 months ended March 31, 2005"_s} << u"statements/0/periods/0.1"_s;
    QTest::newRow("an item at the end") << u"items"_s << QStringList{u"8.01 Other Events"_s} << QString();
    QTest::newRow("an exhibit") << u"exhibits/0"_s << QStringList{u"99.7"_s} << u"exhibits/0.1"_s;
    QTest::newRow("a signature with its place") << u"signatures"_s << QStringList{u"Joan Example"_s, u"--span"_s, u"10:20"_s} << QString();
}

void TestCorrections::elementsArePutIn()
{
    QFETCH(QString, beside);
    QFETCH(QStringList, words);
    QFETCH(QString, path);
    QCOMPARE(onStore(QStringList{u"correct"_s, u"q1.txt"_s, u"--field"_s, beside, u"--insert"_s} + words), 0);
    QVERIFY2(m_out.contains("added"), m_out.constData());
    QVERIFY2(m_out.startsWith(path.toUtf8()), m_out.constData());
    const QString made = QString::fromUtf8(m_out.left(m_out.indexOf(':')));
    CorrectionStore store(this->path(u"s.sqlite"_s));
    QCOMPARE(store.allEntries().front().correction.kind, filing::CorrectionKind::Insert);
    QCOMPARE(QString::fromStdString(store.allEntries().front().correction.path), made);
    // The same again is another one.
    QCOMPARE(onStore(QStringList{u"correct"_s, u"q1.txt"_s, u"--field"_s, beside, u"--insert"_s} + words), 0);
    QVERIFY(!m_out.startsWith(made.toUtf8() + ':'));
}

void TestCorrections::whatTheCoverDoesNotStateIsAdded()
{
    QCOMPARE(correct(u"cover/SecurityExchangeName"_s, u"NYSE"_s), 0);
    QCOMPARE(effective()[u"cover"_s][u"SecurityExchangeName"_s][u"text"_s].toString(), u"NYSE"_s);
    // Under its other name it is the same fact.
    QCOMPARE(correct(u"registrants/0/EntityRegistrantName"_s, u"Alder Creek Holdings"_s), 0);
    QVERIFY2(m_out.startsWith("cover/EntityRegistrantName"), m_out.constData());
    QCOMPARE(effective()[u"cover"_s][u"EntityRegistrantName"_s][u"text"_s].toString(), u"Alder Creek Holdings"_s);
}

void TestCorrections::theStateOfAReviewIsTold()
{
    QCOMPARE(onStore({u"correct"_s, u"q1.txt"_s, u"--field"_s, u"cover/EntityRegistrantName"_s, u"--confirm"_s, u"--author"_s, u"me"_s}), 0);
    QCOMPARE(onStore({u"corrections"_s, u"status"_s, u"q1.txt"_s}), 0);
    QVERIFY2(m_out.startsWith("q1.txt: ") && m_out.contains("last by me"), m_out.constData());
    QCOMPARE(onStore({u"corrections"_s, u"status"_s}), 2);
}

void TestCorrections::mergesReportInJson()
{
    const QString field = u"signatures/0/name"_s;
    QCOMPARE(correct(field, u"Mine"_s), 0);
    QCOMPARE(correct(field, u"Theirs"_s, u"t.sqlite"_s), 0);
    QCOMPARE(onStore({u"corrections"_s, u"merge"_s, u"t.sqlite"_s, u"--json"_s}), 1);
    QJsonObject report = QJsonDocument::fromJson(m_out).object();
    QCOMPARE(report[u"taken"_s].toBool(), false);
    QCOMPARE(report[u"conflicts"_s].toArray().size(), 1);
    QCOMPARE(report[u"conflicts"_s][0][u"path"_s].toString(), field);
    QCOMPARE(report[u"conflicts"_s][0][u"theirs"_s][0][u"new"_s].toString(), u"Theirs"_s);
    QCOMPARE(onStore({u"corrections"_s, u"merge"_s, u"t.sqlite"_s, u"--json"_s, u"--prefer"_s, u"theirs"_s}), 0);
    report = QJsonDocument::fromJson(m_out).object();
    QCOMPARE(report[u"taken"_s].toBool(), true);
    QCOMPARE(report[u"fresh"_s].toInt(), 1);
    QCOMPARE(report[u"agreement"_s].toArray().last()[u"family"_s].toString(), u"all"_s);
}

void TestCorrections::whatCannotBeIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such field") << QStringList {u"a.txt"_s, u"--field"_s, u"cover/Nothing/at/all"_s, u"--value"_s, u"x"_s}
                                   << u"cover/Nothing/at/all"_s;
    QTest::newRow("nothing to confirm") << QStringList {u"a.txt"_s, u"--field"_s, u"items/7/title"_s, u"--confirm"_s} << u"items/7/title"_s;
    QTest::newRow("behind the end") << QStringList {u"a.txt"_s, u"--field"_s, u"items/0/title"_s, u"--span"_s, u"99998:99999"_s}
                                    << u"Select"_s;
    QTest::newRow("no value of a property") << QStringList {u"q1.txt"_s, u"--field"_s, u"statements/0/scale"_s, u"--value"_s, u"banana"_s}
                                            << u"banana"_s;
    QTest::newRow("no file") << QStringList {u"nowhere.txt"_s, u"--field"_s, u"items/0/title"_s, u"--value"_s, u"x"_s} << u"nowhere.txt"_s;
}

void TestCorrections::whatCannotBeIsRefused()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    QCOMPARE(onStore(QStringList {u"correct"_s} + words), 1);
    QVERIFY2(m_err.contains(says.toUtf8()), m_err.constData());
    QVERIFY(m_out.isEmpty());
    QVERIFY(CorrectionStore(path(u"s.sqlite"_s)).allEntries().empty());
}

void TestCorrections::badUsage_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no file") << u"correct"_s << QByteArray("no file");
    QTest::newRow("two files") << u"correct a.txt q1.txt --field items/0/title --confirm"_s << QByteArray("one file");
    QTest::newRow("no field") << u"correct a.txt --confirm"_s << QByteArray("--field");
    QTest::newRow("nothing said of it") << u"correct a.txt --field items/0/title"_s << QByteArray("--value");
    QTest::newRow("two things said of it") << u"correct a.txt --field items/0/title --confirm --reject"_s << QByteArray("--value");
    QTest::newRow("no span") << u"correct a.txt --field items/0/title --span 5"_s << QByteArray("120:134");
    QTest::newRow("a span of nothing") << u"correct a.txt --field items/0/title --span 5:5"_s << QByteArray("120:134");
    QTest::newRow("an unknown option") << u"correct a.txt --felid x"_s << QByteArray("--felid");
    QTest::newRow("no subcommand") << u"corrections"_s << QByteArray("list");
    QTest::newRow("an unknown subcommand") << u"corrections lost"_s << QByteArray("list");
    QTest::newRow("an unknown format") << u"corrections export --format xml"_s << QByteArray("xml");
    QTest::newRow("nothing to import") << u"corrections import"_s << QByteArray("no files");
    QTest::newRow("nobody to prefer") << u"corrections merge a.txt --prefer ours"_s << QByteArray("--prefer");
    QTest::newRow("no rules command") << u"rules"_s << QByteArray("preview");
    QTest::newRow("a rule of no kind") << u"rules add --kind label --pattern x"_s << QByteArray("label-role");
    QTest::newRow("a rule about nothing") << u"rules add --kind label-role"_s << QByteArray("--pattern");
    QTest::newRow("a rule for nobody") << u"rules add --kind label-role --pattern x --scope here"_s << QByteArray("here");
    QTest::newRow("a preview of nothing") << u"rules preview"_s << QByteArray("no files");
}

void TestCorrections::badUsage()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, says);
    QCOMPARE(onStore(words.split(u' ')), 2);
    QVERIFY2(m_err.contains(says), m_err.constData());
    QVERIFY(m_out.isEmpty());
    QVERIFY(!QFileInfo::exists(path(u"s.sqlite"_s)));
}

void TestCorrections::theWindowSeesIt()
{
    CorrectionStore store(path(u"s.sqlite"_s));
    filing::models::FilingSession session(store);
    session.open({path(u"a.txt"_s)});
    QTRY_VERIFY(!session.isLoading());
    filing::Correction mine;
    mine.document = session.snapshot()->filings[0]->document->id();
    mine.path = "items/0/title";
    mine.newText = "From the window";
    QVERIFY(session.correct(mine));
    QCOMPARE(correct(u"signatures/0/name"_s, u"From the script"_s), 0);
    session.refresh();
    const auto filing = session.snapshot()->filings[0];
    QCOMPARE(filing->effective->signatures[0].name->text, std::string("From the script"));
    QCOMPARE(filing->effective->items[0].title.text, std::string("From the window"));
    // And the other way round.
    const QJsonObject seen = effective();
    QVERIFY2(QJsonDocument(seen).toJson().contains("From the window"), m_out.constData());
    QVERIFY(session.undo());
    QCOMPARE(session.snapshot()->filings[0]->effective->signatures[0].name->text, std::string("Jane Example"));
    QVERIFY(!QJsonDocument(effective()).toJson().contains("From the script"));
}

void TestCorrections::theLogIsListed()
{
    QCOMPARE(correct(u"signatures/0/name"_s, u"Joan Example"_s), 0);
    QCOMPARE(correct(u"items/0/title"_s, u"Others"_s), 0);
    QCOMPARE(onStore({u"corrections"_s, u"list"_s, u"a.txt"_s}), 0);
    QCOMPARE(m_out.count('\n'), 2);
    QVERIFY2(m_out.contains("signatures/0/name: “Jane Example” → “Joan Example”  a.txt  "), m_out.constData());
    QCOMPARE(onStore({u"corrections"_s, u"list"_s, u"q1.txt"_s}), 0);
    QCOMPARE(m_out, QByteArray());
    const QString uid = CorrectionStore(path(u"s.sqlite"_s)).allEntries()[0].uid;
    QCOMPARE(onStore({u"corrections"_s, u"undo"_s, uid}), 0);
    QCOMPARE(onStore({u"corrections"_s, u"list"_s, u"--format"_s, u"json"_s}), 0);
    QCOMPARE(QJsonDocument::fromJson(m_out)[u"entries"_s].toArray().size(), 1);
    QCOMPARE(onStore({u"corrections"_s, u"log"_s, u"--format"_s, u"csv"_s}), 0);
    QCOMPARE(m_out.count("\r\n"), 4);
    QCOMPARE(onStore({u"corrections"_s, u"log"_s}), 0);
    QVERIFY2(m_out.contains("taken back") && m_out.contains("takes back"), m_out.constData());
    QCOMPARE(onStore({u"corrections"_s, u"list"_s}, u"nowhere.sqlite"_s), 1);
    QVERIFY(m_err.contains("nowhere.sqlite"));
    QVERIFY(!QFileInfo::exists(path(u"nowhere.sqlite"_s)));
}

void TestCorrections::exportsComeBack_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"json", "csv", "jsonld"}) {
        QTest::newRow(format) << QString::fromLatin1(format);
    }
}

void TestCorrections::exportsComeBack()
{
    QFETCH(QString, format);
    QCOMPARE(correct(u"signatures/0/name"_s, u"=1+1"_s), 0);
    QCOMPARE(correct(u"items/0/title"_s, u"Others"_s), 0);
    QCOMPARE(onStore({u"corrections"_s, u"undo"_s, CorrectionStore(path(u"s.sqlite"_s)).allEntries()[1].uid}), 0);
    QCOMPARE(onStore({u"rules"_s, u"add"_s, u"--kind"_s, u"label-role"_s, u"--pattern"_s, u"Sales"_s, u"--value"_s, u"total-revenues"_s}),
             0);
    const QString first = u"first."_s + format;
    const QString again = u"again."_s + format;
    QCOMPARE(onStore({u"corrections"_s, u"export"_s, u"--out"_s, first}), 0);
    QCOMPARE(onStore({u"corrections"_s, u"import"_s, first}, u"t.sqlite"_s), 0);
    QVERIFY2(m_out.contains("4 entries taken in, 0 were known"), m_out.constData());
    QCOMPARE(onStore({u"corrections"_s, u"export"_s, u"--format"_s, format}, u"t.sqlite"_s), 0);
    QVERIFY(!content(first).isEmpty());
    QCOMPARE(m_out, content(first));
    QCOMPARE(onStore({u"corrections"_s, u"import"_s, first}, u"t.sqlite"_s), 0);
    QVERIFY(m_out.contains("0 entries taken in, 4 were known"));
    // Something that is no export is told with its place, and nothing changes.
    QVERIFY(filing::test::writeFile(path(again), content(first).left(content(first).size() / 2)));
    QCOMPARE(onStore({u"corrections"_s, u"import"_s, again}, u"t.sqlite"_s), 1);
    QVERIFY2(m_err.contains(again.toUtf8()) && m_err.contains("line"), m_err.constData());
    QCOMPARE(CorrectionStore(path(u"t.sqlite"_s)).allEntries().size(), std::size_t(4));
}

void TestCorrections::conflictsAreLeftToPeople()
{
    QCOMPARE(correct(u"items/0/title"_s, u"Mine"_s), 0);
    QCOMPARE(correct(u"items/0/title"_s, u"Theirs"_s, u"t.sqlite"_s), 0);
    QCOMPARE(correct(u"signatures/0/name"_s, u"Joan"_s, u"t.sqlite"_s), 0);
    QCOMPARE(onStore({u"corrections"_s, u"import"_s, u"t.sqlite"_s}), 1);
    QVERIFY2(m_err.contains("1 fields are judged differently"), m_err.constData());
    QCOMPARE(onStore({u"corrections"_s, u"merge"_s, u"t.sqlite"_s}), 1);
    QVERIFY2(m_out.contains("  mine ") && m_out.contains("→ “Mine”") && m_out.contains("→ “Theirs”"), m_out.constData());
    QVERIFY2(m_out.simplified().contains("items/title 1 0 0.0% 0.00"), m_out.constData());
    QCOMPARE(CorrectionStore(path(u"s.sqlite"_s)).allEntries().size(), std::size_t(1));
    QCOMPARE(onStore({u"corrections"_s, u"merge"_s, u"t.sqlite"_s, u"--prefer"_s, u"mine"_s, u"--dry-run"_s}), 0);
    QCOMPARE(CorrectionStore(path(u"s.sqlite"_s)).allEntries().size(), std::size_t(1));
}

void TestCorrections::mergesAreDecided_data()
{
    QTest::addColumn<QString>("prefer");
    QTest::addColumn<QString>("title");
    QTest::newRow("mine") << u"mine"_s << u"Mine"_s;
    QTest::newRow("theirs") << u"theirs"_s << u"Theirs"_s;
    QTest::newRow("neither") << u"neither"_s << u"Other Events"_s;
}

void TestCorrections::mergesAreDecided()
{
    QFETCH(QString, prefer);
    QFETCH(QString, title);
    QCOMPARE(correct(u"items/0/title"_s, u"Mine"_s), 0);
    QCOMPARE(correct(u"items/0/title"_s, u"Theirs"_s, u"t.sqlite"_s), 0);
    QCOMPARE(correct(u"signatures/0/name"_s, u"Joan"_s, u"t.sqlite"_s), 0);
    QCOMPARE(onStore({u"corrections"_s, u"merge"_s, u"t.sqlite"_s, u"--prefer"_s, prefer}), 0);
    const QJsonObject now = effective();
    QCOMPARE(now[u"items"_s][0][u"title"_s][u"text"_s].toString(), title);
    QCOMPARE(now[u"signatures"_s][0][u"name"_s][u"text"_s].toString(), u"Joan"_s);
    // Decided for good.
    QCOMPARE(onStore({u"corrections"_s, u"merge"_s, u"t.sqlite"_s}), 0);
    QVERIFY(!m_out.contains("conflict"));
}

void TestCorrections::entriesAreTakenBack()
{
    QCOMPARE(correct(u"items/0/title"_s, u"Others"_s), 0);
    const QString uid = CorrectionStore(path(u"s.sqlite"_s)).allEntries()[0].uid;
    QCOMPARE(onStore({u"corrections"_s, u"undo"_s, uid}), 0);
    QCOMPARE(effective()[u"items"_s][0][u"title"_s][u"text"_s].toString(), u"Other Events"_s);
    QCOMPARE(onStore({u"corrections"_s, u"undo"_s, uid}), 1);
    QVERIFY2(m_err.contains(uid.toUtf8()), m_err.constData());
}

void TestCorrections::rulesArePreviewedAndApplied()
{
    const QJsonObject before = effective(u"q1.txt"_s);
    const QString label = before[u"statements"_s][0][u"rows"_s][1][u"label"_s][u"text"_s].toString();
    const QStringList rule {u"--kind"_s,  u"label-role"_s,    u"--pattern"_s, label.toUpper(),
                            u"--value"_s, u"other-revenue"_s, u"--scope"_s,   u"filer"_s};
    QCOMPARE(onStore(QStringList {u"rules"_s, u"preview"_s, u"q1.txt"_s, u"a.txt"_s} + rule), 0);
    QVERIFY2(m_out.contains("q1.txt: statements/0/rows/1/role: ") && m_out.contains("→ “other-revenue”"), m_out.constData());
    QVERIFY2(m_out.contains(" in 1 of 2 filings"), m_out.constData());
    QCOMPARE(onStore({u"rules"_s, u"list"_s}), 0);
    QCOMPARE(m_out, QByteArray());
    QCOMPARE(onStore(QStringList {u"rules"_s, u"apply"_s, u"q1.txt"_s} + rule), 0);
    QVERIFY2(m_out.contains("label-role"), m_out.constData());
    QCOMPARE(effective(u"q1.txt"_s)[u"statements"_s][0][u"rows"_s][1][u"role"_s].toString(), u"other-revenue"_s);
    // What holds already is no change any more.
    QCOMPARE(onStore(QStringList {u"rules"_s, u"preview"_s, u"q1.txt"_s} + rule), 0);
    QCOMPARE(m_out, QByteArray("0 changes in 0 of 1 filings\n"));
    QCOMPARE(onStore({u"rules"_s, u"preview"_s, u"q1.txt"_s}), 0);
    QVERIFY(m_out.contains("→ “other-revenue”"));
    QCOMPARE(onStore({u"rules"_s, u"list"_s, u"--format"_s, u"json"_s}), 0);
    const QJsonValue entry = QJsonDocument::fromJson(m_out)[u"entries"_s][0];
    QCOMPARE(entry[u"kind"_s].toString(), u"rule"_s);
    QVERIFY(entry[u"document"_s].toString() != u"filer"_s);
    QCOMPARE(onStore({u"rules"_s, u"remove"_s, entry[u"uid"_s].toString()}), 0);
    QCOMPARE(effective(u"q1.txt"_s)[u"statements"_s], before[u"statements"_s]);
    QCOMPARE(onStore({u"rules"_s, u"remove"_s, entry[u"uid"_s].toString()}), 1);
}

void TestCorrections::rulesLeaveWhatPeopleSaid()
{
    const QString label = effective(u"q1.txt"_s)[u"statements"_s][0][u"rows"_s][1][u"label"_s][u"text"_s].toString();
    QCOMPARE(onStore({u"correct"_s, u"q1.txt"_s, u"--field"_s, u"statements/0/rows/1/role"_s, u"--value"_s, u"total-revenues"_s}), 0);
    QCOMPARE(onStore({u"rules"_s, u"apply"_s, u"q1.txt"_s, u"--kind"_s, u"label-role"_s, u"--pattern"_s, label, u"--value"_s,
                      u"other-revenue"_s}),
             0);
    QVERIFY2(!m_out.contains("statements/0/rows/1/role"), m_out.constData());
    QCOMPARE(effective(u"q1.txt"_s)[u"statements"_s][0][u"rows"_s][1][u"role"_s].toString(), u"total-revenues"_s);
}

void TestCorrections::theUsersOwnStoreIsTaken()
{
    QCOMPARE(run({u"correct"_s, u"a.txt"_s, u"--field"_s, u"items/0/title"_s, u"--confirm"_s}), 0);
    QVERIFY(QFileInfo::exists(path(u"data/filingscope/corrections.sqlite"_s)));
    QCOMPARE(run({u"corrections"_s, u"list"_s}), 0);
    QVERIFY(m_out.contains("items/0/title: “Other Events” confirmed"));
    QCOMPARE(run({u"extract"_s, u"--store"_s, QString(), u"a.txt"_s}), 0);
    QCOMPARE(QJsonDocument::fromJson(m_out)[u"items"_s][0][u"title"_s][u"review"_s].toString(), u"confirmed"_s);
    // Without a path the check takes what was judged.
    QCOMPARE(run({u"check"_s}), 0);
    QVERIFY2(m_out.contains("1 filings with confirmed values, 0 without"), m_out.constData());
    QCOMPARE(run({u"correct"_s, u"a.txt"_s, u"--field"_s, u"signatures/0/name"_s, u"--value"_s, u"Joan"_s}), 0);
    QCOMPARE(run({u"check"_s}), 0);
    QVERIFY2(m_out.contains("signatures/0/name: expected “Joan”, got “Jane Example”"), m_out.constData());
    QVERIFY(QFile::remove(path(u"a.txt"_s)));
    QCOMPARE(run({u"check"_s}), 2);
    QVERIFY2(m_err.contains("a.txt"), m_err.constData());
}

void TestCorrections::helpIsThere_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"correct", "corrections", "rules"}) {
        QTest::newRow(command) << QString::fromLatin1(command);
    }
}

void TestCorrections::helpIsThere()
{
    QFETCH(QString, command);
    QCOMPARE(run({command, u"--help"_s}), 0);
    QVERIFY(m_out.startsWith("Usage: filingscope-cli " + command.toUtf8()));
    QVERIFY(m_out.contains("Exit status"));
    QCOMPARE(run({u"--help"_s}), 0);
    QVERIFY(m_out.contains("  " + command.toUtf8() + " "));
}

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
