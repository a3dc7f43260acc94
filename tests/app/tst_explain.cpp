// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `filingscope-cli explain` tells of fields that are there and of fields that are not: the built program is run.

#include "tests/support/filingfiles.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace
{

struct Told
{
    int status = -1;
    QByteArray all;
    QStringList lines;           ///< With white space collapsed.
};

Told explain(const QStringList &words)
{
    QProcess program;
    program.start(QStringLiteral(FILING_CLI), QStringList{u"explain"_s} + words);
    Told told;
    if (program.waitForFinished(60000) && program.exitStatus() == QProcess::NormalExit) {
        told.status = program.exitCode();
        told.all = program.readAllStandardOutput();
        for (const QString &line : QString::fromUtf8(told.all).split(u'\n', Qt::SkipEmptyParts)) {
            told.lines << line.simplified();
        }
    }
    return told;
}

/// The 8-K with some of its words exchanged; these must be there.
QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    const QByteArray filing = filing::test::shortFiling();
    return filing.contains(from) ? QByteArray(filing).replace(from, to) : QByteArray();
}

QByteArray table()
{
    const auto row = [](const QByteArray &label, const QByteArray &now, const QByteArray &then, const QByteArray &change) {
        return "<tr><td>" + label + "</td><td>" + now + "</td><td>" + then + "</td><td>" + change + "</td></tr>\n";
    };
    return "<html><body><p>Consolidated Statements of Operations</p>\n<p>(in thousands)</p>\n<table>\n"
        + row("", "Three Months Ended March 31, 2012", "Three Months Ended March 31, 2011", "% Change")
        + row("Total revenues", "6,077", "5,081", "19.6%") + row("Cost of revenues", "2,948", "2,517", "17.1%")
        + row("Gross profit", "3,129", "2,564", "22.0%") + row("Restructuring charges", "&#8212;", "164", "n/m")
        + row("Net income", "584", "303", "92.7%") + "</table>\n<p>Segment Information</p>\n<table>\n"
        + row("", "2012", "2011", "") + row("East", "1,100", "1,045", "") + row("West", "1,237", "1,380", "") + row("South", "1,416", "1,508", "")
        + "</table></body></html>\n";
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void field_data();
    void field();
    void everyFieldOfTheSamplesIsExplained();
    void wholeFileReadsInItsOrder();
    void unreadableFilesAreTold();

private:
    [[nodiscard]] QString write(const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(u"a"_s);
        return filing::test::writeFile(path, bytes) ? path : QString();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExplain::field_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QString>("untold");
    const QByteArray plain = filing::test::shortFiling();
    const QByteArray caption = "(Exact name of registrant as specified in its charter)\n";
    QTest::newRow("a value above its caption")
        << plain << u"cover/EntityRegistrantName"_s << 0
        << QStringList{u"text Alder Creek Instruments, Inc."_s, u"rule cover.registrant"_s,
                       u"line 11 took cover.registrant \"(Exact name of registrant as specified in its charter)\" – value above caption"_s}
        << u"cover.file-number"_s;
    QTest::newRow("no caption") << plain << u"cover/EntityFileNumber"_s << 1
                                << QStringList{u"there is no such field in this file"_s, u"– no such caption on the cover"_s}
                                << u"cover.registrant"_s;
    QTest::newRow("a caption whose value is something else")
        << changed(caption, caption + "\nto be assigned\n(Commission File Number)\n") << u"cover/EntityFileNumber"_s << 1
        << QStringList{u"line 13 passed cover.file-number \"to be assigned\" – not a file number"_s,
                       u"line 14 passed cover.file-number \"(Commission File Number)\" – caption without value"_s}
        << u"took"_s;
    QTest::newRow("a caption of a date without one")
        << changed("reported): April 26, 2012", "reported):") << u"cover/DocumentPeriodEndDate"_s << 1
        << QStringList{u"– no date near caption"_s} << u"took"_s;
    QTest::newRow("no box") << plain << u"cover/WrittenCommunications"_s << 1 << QStringList{u"– no such words on the cover"_s} << u"took"_s;
    QTest::newRow("words without their box")
        << changed(caption, caption + "\nWritten communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)\n")
        << u"cover/WrittenCommunications"_s << 1 << QStringList{u"– no box beside the words"_s} << u"took"_s;
    QTest::newRow("a heading and a reference")
        << changed("The company opened a workshop.", "The company opened a workshop, which is furnished under this\nItem 8.01 of the form and not filed.")
        << u"items/0/title"_s << 0
        << QStringList{u"took items.heading \"Item 8.01. Other Events\" – title of the form"_s,
                       u"passed items.heading \"Item 8.01 of the form and not filed.\" – reference in prose"_s}
        << u"signatures"_s;
    QTest::newRow("an item no form has") << changed("Item 8.01. Other Events", "Item 8.77. Other Events") << u"items/0/title"_s << 1
                                         << QStringList{u"– no such item on this form"_s} << u"took"_s;
    QTest::newRow("a signer without a title")
        << changed("Jane Example\nTreasurer\n", "Jane Example\n") << u"signatures/0/title"_s << 1
        << QStringList{u"passed signatures.title \"Jane Example\" – no title under the name"_s} << u"items"_s;
    QTest::newRow("a cell with its column")
        << table() << u"statements/0/rows/0/cells/1"_s << 0
        << QStringList{u"value 5081"_s, u"took statement.title \"Consolidated Statements of Operations\" – title of a statement"_s,
                       u"took statement.period \"Three Months Ended March 31, 2011\""_s}
        << u"March 31, 2012"_s;
    QTest::newRow("a dash") << table() << u"statements/0/rows/3/cells/0"_s << 1
                            << QStringList{u"this cell is blank: a dash or nothing is printed in it"_s,
                                           u"took statement.period \"Three Months Ended March 31, 2012\""_s}
                            << u"no such field"_s;
    QTest::newRow("a column that is no period") << table() << u"statements/0/periods/2"_s << 1
                                                << QStringList{u"passed statement.period \"% Change\" – percent column"_s}
                                                << u"statement.title"_s;
    QTest::newRow("another table") << table() << u"statements/1/title"_s << 1
                                   << QStringList{u"passed statement.title \"Segment Information\" – title of another table"_s}
                                   << u"statement.row"_s;
    QTest::newRow("no path at all") << plain << u"weather/0"_s << 1 << QStringList{u"Nothing in the file looks like it."_s} << u"took"_s;
}

void TestExplain::field()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QStringList, told);
    QFETCH(QString, untold);
    QVERIFY(!bytes.isEmpty());
    const Told answer = explain({u"--field"_s, path, write(bytes)});
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.lines.value(0), path);
    for (const QString &words : told) {
        const bool found = std::any_of(answer.lines.begin(), answer.lines.end(), [&](const QString &line) { return line.endsWith(words); });
        QVERIFY2(found, qPrintable(words + u"\nis not in\n"_s + QString::fromUtf8(answer.all)));
    }
    QVERIFY2(!answer.all.contains(untold.toUtf8()), answer.all.constData());
}

void TestExplain::everyFieldOfTheSamplesIsExplained()
{
    const QDir samples(QStringLiteral(FILING_SAMPLES));
    const QString sample = samples.filePath(samples.entryList({u"*.txt"_s}, QDir::Files, QDir::Name).value(0));
    const Told whole = explain({sample});
    QCOMPARE(whole.status, 0);
    QStringList paths;
    for (const QString &line : QString::fromUtf8(whole.all).split(u'\n')) {
        if (line.startsWith(u"What "_s)) {
            break;
        }
        if (!line.isEmpty() && !line.startsWith(u' ')) {
            paths << line;
        }
    }
    QVERIFY(paths.size() > 100);
    // One of each kind; each tells what it was taken from.
    for (const QString &path : {u"cover/EntityRegistrantName"_s, u"cover/EntityFileNumber"_s, u"items/0/title"_s, u"exhibits/0/number"_s,
                                u"signatures/0/name"_s, u"release/period"_s, u"statements/0/title"_s, u"statements/0/periods/0"_s}) {
        QVERIFY2(paths.contains(path), qPrintable(path));
        const Told one = explain({u"--field"_s, path, sample});
        QCOMPARE(one.status, 0);
        QVERIFY2(one.all.contains(" took "), one.all.constData());
        QVERIFY2(whole.all.contains(one.all.left(one.all.indexOf("\n\n"))), one.all.constData());
    }
}

void TestExplain::wholeFileReadsInItsOrder()
{
    const Told told = explain({write(filing::test::shortFiling())});
    QCOMPARE(told.status, 0);
    const qsizetype begin = told.lines.indexOf(u"What the rules looked at:"_s);
    QVERIFY(begin > 0 && begin + 5 < told.lines.size());
    int last = 0;
    for (const QString &line : told.lines.mid(begin + 1)) {
        const int number = line.section(u' ', 1, 1).section(u'-', 0, 0).toInt();
        QVERIFY2(number >= last, qPrintable(line));
        last = number;
    }
    QVERIFY(last > 15);
    QCOMPARE(told.lines.count(told.lines.last()), 1);
}

void TestExplain::unreadableFilesAreTold()
{
    QCOMPARE(explain({m_folder->filePath(u"missing"_s)}).status, 1);
    QCOMPARE(explain({u"--field"_s, u"cover/DocumentType"_s, write("Dear Sir,\n\nthank you.\n")}).status, 1);
    QCOMPARE(explain({}).status, 2);
    QCOMPARE(explain({u"--nonsense"_s, u"a"_s}).status, 2);
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
