// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line as scripts see it: the built program is run.

#include "tests/support/filingfiles.h"

#include <QDir>
#include <QCryptographicHash>
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

struct Ran
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QList<QJsonObject> objects() const
    {
        QList<QJsonObject> all;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty()) {
                all << QJsonDocument::fromJson(line).object();
            }
        }
        return all;
    }
    [[nodiscard]] QStringList files() const
    {
        QStringList names;
        for (const QJsonObject &object : objects()) {
            names << object[u"file"_s].toString();
        }
        return names;
    }
};

Ran run(const QStringList &words, const QByteArray &input = {}, const QString &folder = {})
{
    QProcess program;
    if (!folder.isEmpty()) {
        program.setWorkingDirectory(folder);
    }
    program.start(QStringLiteral(FILING_CLI), words);
    program.write(input);
    program.closeWriteChannel();
    Ran ran;
    if (program.waitForFinished(60000) && program.exitStatus() == QProcess::NormalExit) {
        ran = {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
    }
    return ran;
}

/// Every object with "text" and "begin" in it, wherever it is.
void collectFields(const QJsonValue &value, QList<QJsonObject> &fields)
{
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray()) {
            collectFields(each, fields);
        }
    }
    const QJsonObject object = value.toObject();
    if (object.contains(u"text"_s) && object.contains(u"begin"_s)) {
        fields << object;
    }
    for (const QJsonValue &each : object) {
        collectFields(each, fields);
    }
}

QString letters(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            kept += c.toLower();
        }
    }
    return kept;
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void extractSpeaksTheSchema();
    void everyFieldStandsWhereItSays();
    void aStatementSpeaksTheSchema();
    void badInputGetsAnAnswer_data();
    void badInputGetsAnAnswer();
    void oneBadFileDoesNotStopTheOthers();
    void foldersAreWalkedInOrder();
    void pathsComeFromStandardInput();
    void orderDoesNotDependOnJobs();
    void prettyIsTheSameObject();
    void pathsOfAnyNameWork();
    void usage_data();
    void usage();
    void seriesSpeaksTheSchema();
    void seriesAsATable();
    void tableRunsNothingInASpreadsheet_data();
    void tableRunsNothingInASpreadsheet();
    void seriesTellsWhatItCouldNotRead();
    void outputThatCannotBeWrittenIsTold();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QDir(m_folder->path()).mkpath(QFileInfo(path(name)).path());
        return filing::test::writeFile(path(name), bytes) ? path(name) : QString();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCli::extractSpeaksTheSchema()
{
    const QByteArray bytes = filing::test::shortFiling();
    const QString file = write(u"a.txt"_s, bytes);
    const Ran ran = run({u"extract"_s, u"--jsonl"_s, file});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.out.count('\n'), 1);
    const QJsonObject object = ran.objects().value(0);
    QCOMPARE(object[u"schema"_s].toString(), u"filingscope.extraction/1"_s);
    QCOMPARE(object[u"file"_s].toString(), file);
    QCOMPARE(object[u"bytes"_s].toInt(), static_cast<int>(bytes.size()));
    QCOMPARE(object[u"sha256"_s].toString(),
             QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(object[u"format"_s].toString(), u"text"_s);
    QCOMPARE(object[u"form"_s].toString(), u"8-K"_s);
    QVERIFY(!object.contains(u"error"_s));
    QCOMPARE(object[u"documents"_s].toArray().size(), 1);
    const QJsonObject date = object[u"cover"_s].toObject()[u"DocumentPeriodEndDate"_s].toObject();
    QCOMPARE(date[u"text"_s].toString(), u"April 26, 2012"_s);
    QCOMPARE(date[u"value"_s].toString(), u"2012-04-26"_s);
    QCOMPARE(date[u"status"_s].toString(), u"read"_s);
    QVERIFY(date[u"confidence"_s].toDouble() > 0 && date[u"confidence"_s].toDouble() <= 1);
    QVERIFY(date[u"rule"_s].toString().startsWith(u"cover."_s));
    const QJsonObject item = object[u"items"_s].toArray()[0].toObject();
    QCOMPARE(item[u"number"_s].toString(), u"8.01"_s);
    QVERIFY(item[u"begin"_s].toInt() < item[u"end"_s].toInt());
    for (const QString &list : {u"exhibits"_s, u"signatures"_s, u"statements"_s, u"diagnostics"_s}) {
        QVERIFY2(object[list].isArray(), qPrintable(list));
    }
}

void TestCli::everyFieldStandsWhereItSays()
{
    const QDir samples(QStringLiteral(FILING_SAMPLES));
    const Ran ran = run({u"extract"_s, samples.path()});
    int checked = 0;
    for (const QJsonObject &object : ran.objects()) {
        QFile file(object[u"file"_s].toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QList<QJsonObject> fields;
        collectFields(object, fields);
        for (const QJsonObject &field : fields) {
            QString said = field[u"text"_s].toString();
            if (field[u"status"_s].toString() == u"repaired"_s && field.contains(u"was"_s)) {
                said = field[u"was"_s].toString();
            }
            QByteArray stands;
            const QJsonArray spans = field.contains(u"spans"_s)
                ? field[u"spans"_s].toArray()
                : QJsonArray{QJsonArray{field[u"begin"_s], field[u"end"_s]}};
            for (const QJsonValue &span : spans) {
                const int begin = span.toArray()[0].toInt();
                const int end = span.toArray()[1].toInt();
                QVERIFY(0 <= begin && begin < end && end <= bytes.size());
                stands += bytes.mid(begin, end - begin) + ' ';
            }
            QCOMPARE(letters(QString::fromUtf8(stands)), letters(said));
            ++checked;
        }
    }
    QVERIFY(checked > 500);
}

void TestCli::aStatementSpeaksTheSchema()
{
    const QDir samples(QStringLiteral(FILING_SAMPLES));
    const QString sample = samples.filePath(samples.entryList({u"*.txt"_s}, QDir::Files, QDir::Name).value(0));
    const QJsonArray statements = run({u"extract"_s, sample}).objects().value(0)[u"statements"_s].toArray();
    QJsonObject operations;
    for (const QJsonValue &statement : statements) {
        if (statement[u"kind"_s].toString() == u"operations"_s) {
            operations = statement.toObject();
            break;
        }
    }
    QVERIFY(!operations.isEmpty());
    QCOMPARE(operations[u"basis"_s].toString(), u"gaap"_s);
    QVERIFY(operations[u"scale"_s].toInt() >= 1);
    QVERIFY(operations[u"shareScale"_s].toInt() >= 1);
    QCOMPARE(operations[u"currency"_s].toString(), u"USD"_s);
    const QJsonArray periods = operations[u"periods"_s].toArray();
    QVERIFY(!periods.isEmpty());
    for (const QJsonValue &period : periods) {
        QVERIFY(period[u"label"_s].isString());
        QVERIFY(period[u"months"_s].toInt() > 0);
        QVERIFY(QDate::fromString(period[u"end"_s].toString(), Qt::ISODate).isValid());
        QVERIFY(QDate::fromString(period[u"start"_s].toString(), Qt::ISODate).isValid());
    }
    int cells = 0;
    for (const QJsonValue &row : operations[u"rows"_s].toArray()) {
        QVERIFY(row[u"label"_s].isObject());
        const QJsonArray line = row[u"cells"_s].toArray();
        QVERIFY(line.isEmpty() || line.size() == periods.size());
        for (const QJsonValue &cell : line) {
            if (cell.isNull()) {
                continue;
            }
            ++cells;
            bool number = false;
            cell[u"value"_s].toString().toDouble(&number);
            QVERIFY(number);
            QVERIFY((QStringList{u"proven"_s, u"consistent"_s, u"unchecked"_s, u"contradicted"_s})
                        .contains(cell[u"proof"_s].toString()));
        }
    }
    QVERIFY(cells > 10);
    const QJsonArray checks = operations[u"checks"_s].toArray();
    QVERIFY(!checks.isEmpty());
    for (const QJsonValue &check : checks) {
        QVERIFY(check[u"identity"_s].toString().contains(u"="_s));
        QVERIFY(check[u"holds"_s].isBool());
        QVERIFY(check[u"period"_s].toInt() < periods.size());
        QVERIFY(check[u"rows"_s].toArray().size() >= 2);
    }
}

void TestCli::badInputGetsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0", 18) << u"binary"_s;
    QTest::newRow("a letter") << QByteArray("Dear Sir,\n\nthank you.\n") << u"not-a-filing"_s;
    QTest::newRow("digits without end") << QByteArray(3 << 20, '7') << u"not-a-filing"_s;
    QTest::newRow("one long line") << QByteArray("word ").repeated(400000) << u"not-a-filing"_s;
    QTest::newRow("a filing cut off") << filing::test::shortFiling().left(230) << QString();
    QTest::newRow("NUL bytes in a filing") << filing::test::shortFiling().replace("workshop", QByteArray("work\0shop", 9)) << QString();
    QTest::newRow("invalid UTF-8 in a filing") << filing::test::shortFiling("Alder \xFF\xC3 Creek, Inc.") << QString();
    QTest::newRow("Windows-1252") << filing::test::shortFiling("Caf\xE9 \x93Noir\x94, Inc.") << QString();
    QTest::newRow("only CR") << filing::test::shortFiling().replace('\n', '\r') << QString();
}

void TestCli::badInputGetsAnAnswer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const QString file = write(u"a"_s, bytes);
    const Ran ran = run({u"extract"_s, file});
    QCOMPARE(ran.objects().size(), 1);
    const QJsonObject object = ran.objects().value(0);
    QCOMPARE(object[u"file"_s].toString(), file);
    QCOMPARE(object[u"bytes"_s].toInt(), static_cast<int>(bytes.size()));
    QCOMPARE(object[u"error"_s][u"code"_s].toString(), code);
    QCOMPARE(object[u"error"_s][u"message"_s].toString().isEmpty(), code.isEmpty());
    QCOMPARE(ran.status, code.isEmpty() ? 0 : 1);
    QVERIFY(QString::fromUtf8(ran.out).toUtf8() == ran.out);
}

void TestCli::oneBadFileDoesNotStopTheOthers()
{
    const QString good = write(u"good.txt"_s, filing::test::shortFiling());
    const Ran ran = run({u"extract"_s, path(u"missing"_s), good, m_folder->path() + u"/nowhere/x"_s, good});
    QCOMPARE(ran.status, 1);
    const QList<QJsonObject> objects = ran.objects();
    QCOMPARE(objects.size(), 4);
    QCOMPARE(objects[0][u"error"_s][u"code"_s].toString(), u"not-readable"_s);
    QVERIFY(objects[0][u"error"_s][u"message"_s].toString().contains(u"No such file"_s));
    QCOMPARE(objects[1][u"form"_s].toString(), u"8-K"_s);
    QCOMPARE(objects[2][u"error"_s][u"code"_s].toString(), u"not-readable"_s);
    QCOMPARE(objects[3][u"form"_s].toString(), u"8-K"_s);
}

void TestCli::foldersAreWalkedInOrder()
{
    for (const QString &name : {u"d/b.txt"_s, u"d/a.txt"_s, u"d/c/z.txt"_s, u"d/.hidden"_s, u"d/.git/x"_s, u"d/a/1.txt"_s}) {
        write(name, filing::test::shortFiling());
    }
    QVERIFY(QFile::link(path(u"d"_s), path(u"d/c/round"_s)));
    const Ran ran = run({u"extract"_s, u"d"_s}, {}, m_folder->path());
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.files(), (QStringList{u"d/a/1.txt"_s, u"d/a.txt"_s, u"d/b.txt"_s, u"d/c/z.txt"_s}));
    QDir(m_folder->path()).mkpath(u"empty"_s);
    const Ran none = run({u"extract"_s, path(u"empty"_s)});
    QCOMPARE(none.status, 0);
    QVERIFY(none.out.isEmpty());
}

void TestCli::pathsComeFromStandardInput()
{
    const QString one = write(u"one.txt"_s, filing::test::shortFiling());
    const QString two = write(u"two.txt"_s, filing::test::shortFiling());
    const Ran ran = run({u"extract"_s, one, u"-"_s, one}, (two + u"\r\n\n"_s + path(u"missing"_s)).toUtf8());
    QCOMPARE(ran.files(), (QStringList{one, two, path(u"missing"_s), one}));
    QCOMPARE(ran.status, 1);
}

void TestCli::orderDoesNotDependOnJobs()
{
    QByteArray list;
    for (int i = 0; i < 60; ++i) {
        // Big ones first, so that the small ones behind them are done earlier.
        const QByteArray bytes = filing::test::shortFiling("Company " + QByteArray::number(i), (60 - i) * 4000);
        list += write(u"%1.txt"_s.arg(i), i % 7 == 3 ? QByteArray() : bytes).toUtf8() + '\n';
    }
    const Ran alone = run({u"extract"_s, u"--jobs"_s, u"1"_s, u"-"_s}, list);
    QCOMPARE(alone.objects().size(), 60);
    for (const QString &jobs : {u"2"_s, u"3"_s, u"16"_s}) {
        const Ran together = run({u"extract"_s, u"--jobs="_s + jobs, u"-"_s}, list);
        QVERIFY2(together.out == alone.out, qPrintable(jobs));
        QCOMPARE(together.status, 1);
    }
}

void TestCli::prettyIsTheSameObject()
{
    const QString file = write(u"a.txt"_s, filing::test::shortFiling());
    const Ran plain = run({u"extract"_s, file});
    const Ran pretty = run({u"extract"_s, u"--pretty"_s, file});
    QVERIFY(pretty.out.count('\n') > 20);
    QVERIFY(pretty.out.startsWith("{\n  \"schema\": "));
    QCOMPARE(QJsonDocument::fromJson(pretty.out), QJsonDocument::fromJson(plain.out));
}

void TestCli::pathsOfAnyNameWork()
{
    for (const QString &name : {u"with space.txt"_s, u"q\"uote\\.txt"_s, u"ümlaut é.txt"_s, u"-dash.txt"_s}) {
        const QString file = write(name, filing::test::shortFiling());
        QCOMPARE(run({u"extract"_s, file}).files(), QStringList{file});
    }
    const Ran dashed = run({u"extract"_s, u"--"_s, u"-dash.txt"_s}, {}, m_folder->path());
    QCOMPARE(dashed.files(), QStringList{u"-dash.txt"_s});
    // A file that is called like an option needs the two dashes.
    QCOMPARE(run({u"extract"_s, u"-dash.txt"_s}, {}, m_folder->path()).status, 2);
}

void TestCli::usage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringList() << 2 << u"Usage"_s;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"extract"_s;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"filingscope-cli "_s;
    QTest::newRow("an unknown command") << QStringList{u"explode"_s} << 2 << u"explode"_s;
    QTest::newRow("help of extract") << QStringList{u"extract"_s, u"--help"_s} << 0 << u"--jobs"_s;
    QTest::newRow("extract without files") << QStringList{u"extract"_s} << 2 << u"no files"_s;
    QTest::newRow("an unknown option") << QStringList{u"extract"_s, u"--fast"_s, u"x"_s} << 2 << u"--fast"_s;
    QTest::newRow("jobs of nothing") << QStringList{u"extract"_s, u"--jobs"_s, u"0"_s, u"x"_s} << 2 << u"--jobs"_s;
    QTest::newRow("jobs in words") << QStringList{u"extract"_s, u"--jobs"_s, u"two"_s, u"x"_s} << 2 << u"--jobs"_s;
    QTest::newRow("jobs left out") << QStringList{u"extract"_s, u"--jobs"_s} << 2 << u"needs a value"_s;
    QTest::newRow("a value too many") << QStringList{u"extract"_s, u"--jsonl=1"_s, u"x"_s} << 2 << u"no value"_s;
    QTest::newRow("two styles") << QStringList{u"extract"_s, u"--jsonl"_s, u"--pretty"_s, u"x"_s} << 2 << u"exclude"_s;
    QTest::newRow("help of series") << QStringList{u"series"_s, u"--help"_s} << 0 << u"--csv"_s;
    QTest::newRow("series without files") << QStringList{u"series"_s} << 2 << u"no files"_s;
    QTest::newRow("help of chart") << QStringList{u"chart"_s, u"--help"_s} << 0 << u"--annual"_s;
    QTest::newRow("help of check") << QStringList{u"check"_s, u"--help"_s} << 0 << u"--labels"_s;
    QTest::newRow("chart without files") << QStringList{u"chart"_s} << 2 << u"no files"_s;
}

void TestCli::usage()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    QFETCH(QString, says);
    const Ran ran = run(words);
    QCOMPARE(ran.status, status);
    const QByteArray &said = status == 0 ? ran.out : ran.err;
    QVERIFY2(said.contains(says.toUtf8()), said.constData());
    QVERIFY((status == 0 ? ran.err : ran.out).isEmpty());
}

void TestCli::seriesSpeaksTheSchema()
{
    const Ran ran = run({u"series"_s, QStringLiteral(FILING_SAMPLES)});
    QCOMPARE(ran.status, 0);
    const QJsonObject object = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(object[u"schema"_s].toString(), u"filingscope.series/1"_s);
    QVERIFY(!object.contains(u"errors"_s));
    const QJsonArray registrants = object[u"registrants"_s].toArray();
    QCOMPARE(registrants.size(), 1);
    const QJsonObject registrant = registrants[0].toObject();
    QVERIFY(!registrant[u"name"_s].toString().isEmpty());
    QVERIFY(QRegularExpression(u"^\\d\\d-\\d\\d$"_s).match(registrant[u"fiscalYearEnd"_s].toString()).hasMatch());
    QVERIFY(registrant[u"restatements"_s].isArray() && registrant[u"gaps"_s].isArray());
    const QJsonArray quarters = registrant[u"quarters"_s].toArray();
    QVERIFY(quarters.size() >= 8);
    QString last;
    bool derived = false;
    for (const QJsonValue &quarter : quarters) {
        QVERIFY(quarter[u"start"_s].toString() > last);
        last = quarter[u"start"_s].toString();
        QVERIFY(quarter[u"fiscalQuarter"_s].toInt() >= 1 && quarter[u"fiscalQuarter"_s].toInt() <= 4);
        const QJsonObject values = quarter[u"values"_s].toObject();
        for (const QJsonValue &amount : values) {
            const QString status = amount[u"status"_s].toString();
            QVERIFY(status == u"reported"_s || status == u"derived"_s);
            derived = derived || status == u"derived"_s;
            QCOMPARE(amount[u"formula"_s].toString().isEmpty(), status == u"reported"_s);
            const QJsonArray sources = amount[u"sources"_s].toArray();
            QVERIFY(!sources.isEmpty());
            double sum = 0;
            for (const QJsonValue &source : sources) {
                QVERIFY(QFile::exists(source[u"file"_s].toString()));
                sum += source[u"sign"_s].toInt() * source[u"value"_s].toString().toDouble();
            }
            if (status == u"derived"_s) {
                QVERIFY(qAbs(sum - amount[u"value"_s].toString().toDouble()) < 0.005);
            }
        }
    }
    QVERIFY2(derived, "the fourth quarters are derived");
    QVERIFY(run({u"series"_s, u"--jobs"_s, u"1"_s, QStringLiteral(FILING_SAMPLES)}).out == ran.out);
}

void TestCli::seriesAsATable()
{
    const Ran ran = run({u"series"_s, u"--csv"_s, QStringLiteral(FILING_SAMPLES)});
    QCOMPARE(ran.status, 0);
    const QList<QByteArray> lines = ran.out.split('\n');
    QVERIFY(lines.size() > 30);
    QCOMPARE(lines[0].trimmed(),
             QByteArray("registrant,cik,fiscalYear,fiscalQuarter,start,end,role,label,value,status,formula,proof,files"));
    for (const QByteArray &line : lines.mid(1)) {
        QVERIFY(line.isEmpty() || line.count("\",\"") == 12);
    }
    QVERIFY(ran.out.contains("\"total-revenues\""));
}

void TestCli::tableRunsNothingInASpreadsheet_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("formula") << QByteArray("=HYPERLINK(A1)");
    QTest::newRow("plus") << QByteArray("+1+1");
    QTest::newRow("minus") << QByteArray("-1+1");
    QTest::newRow("at") << QByteArray("@SUM(A1)");
    QTest::newRow("full-width") << QByteArray("\xEF\xBC\x9D" "1+1");
}

void TestCli::tableRunsNothingInASpreadsheet()
{
    QFETCH(QByteArray, name);
    QFile sample(QStringLiteral(FILING_SAMPLES "/northfield-fy2013-q1.txt"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    QByteArray bytes = sample.readAll();
    // A company may call itself, and a line of its statement, what it likes.
    bytes.replace("Northfield Instruments, Inc.", name + " Instruments, Inc.").replace("\nTotal revenues", "\n" + name + " Total revenues");
    const Ran ran = run({u"series"_s, u"--csv"_s, write(u"a.txt"_s, bytes)});
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.out.contains("\r\n\"'" + name + " Instruments, Inc.\""), ran.out.constData());
    QVERIFY(ran.out.contains(",\"'" + name + " Total revenues\""));
    QVERIFY(!ran.out.contains("\"" + name));
}

void TestCli::seriesTellsWhatItCouldNotRead()
{
    const Ran json = run({u"series"_s, QStringLiteral(FILING_SAMPLES), path(u"missing"_s)});
    QCOMPARE(json.status, 1);
    const QJsonObject object = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(object[u"errors"_s][0][u"file"_s].toString(), path(u"missing"_s));
    QCOMPARE(object[u"errors"_s][0][u"code"_s].toString(), u"not-readable"_s);
    QCOMPARE(object[u"registrants"_s].toArray().size(), 1);
    const Ran csv = run({u"series"_s, u"--csv"_s, path(u"missing"_s)});
    QCOMPARE(csv.status, 1);
    QVERIFY(csv.err.contains("missing"));
}

void TestCli::outputThatCannotBeWrittenIsTold()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("there is no full device here");
    }
    const QString file = write(u"a.txt"_s, filing::test::shortFiling());
    QProcess program;
    program.setStandardOutputFile(u"/dev/full"_s);
    program.start(QStringLiteral(FILING_CLI), {u"extract"_s, file, file});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAllStandardError().contains("cannot be written"));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
