// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handmadefiling.h"
#include "parsers/statements/prove.h"
#include "ui/structure/inspectorpage.h"
#include "ui/text/errortext.h"
#include "ui/text/prooftext.h"

#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace filing;

class TestProofText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equations_data();
    void equations();
    void wholeUnitsAreWholeNumbers_data();
    void wholeUnitsAreWholeNumbers();
    void inspectorTells_data();
    void inspectorTells();
    void inspectorIsEmptyForUnknownPaths();
    void errorsArePlainSentences_data();
    void errorsArePlainSentences();
};

void TestProofText::equations_data()
{
    QTest::addColumn<int>("identity");
    QTest::addColumn<int>("period");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<QString>("figures");
    QTest::newRow("a sum that holds") << 0 << 0 << true << u"8,100 + 1,900 = 10,000"_s;
    QTest::newRow("a difference with a negative result") << 1 << 0 << true << u"10,000 − 12,500 = (2,500)"_s;
    QTest::newRow("one that fails says by how much")
        << 1 << 1 << false << u"9,000 − 8,700 ≠ 310 (off by 10)"_s;
}

void TestProofText::equations()
{
    QFETCH(int, identity);
    QFETCH(int, period);
    QFETCH(bool, holds);
    const auto filing = tests::handmadeFiling();
    const Statement &statement = filing->effective->statements.front();
    const Check check{static_cast<std::size_t>(identity), static_cast<std::size_t>(period), holds};
    QTEST(ui::equationFigures(statement, check), "figures");
}

void TestProofText::wholeUnitsAreWholeNumbers_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("means");
    QTest::newRow("thousands") << u"36490"_s << 1000 << u"36,490,000 USD"_s;
    QTest::newRow("millions with a place behind the point") << u"1796.7"_s << 1000000 << u"1,796,700,000 USD"_s;
    QTest::newRow("more places than the scale has zeros") << u"-1.2345"_s << 1000 << u"(1,234.5) USD"_s;
    QTest::newRow("whole units say nothing new") << u"12"_s << 1 << QString();
}

void TestProofText::wholeUnitsAreWholeNumbers()
{
    QFETCH(QString, value);
    QFETCH(int, scale);
    Statement statement;
    statement.scale = scale;
    statement.currency = "USD";
    Row row;
    row.measure = Measure::Money;
    QTEST(ui::wholeUnits(statement, row, *Decimal::parse(value.toStdString())), "means");
}

void TestProofText::inspectorTells_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("a repaired cell: what stood there, why, its sums, other readings")
        << u"statements/0/rows/1/cells/1"_s
        << QStringList{u"1,600"_s, u"thousand USD"_s, u"repaired"_s, u"l,600"_s, u"total revenues say so"_s,
                       u"7,400 + 1,600 = 9,000"_s, u"7600"_s, u"1,600,000 USD"_s, u"line 12"_s};
    QTest::newRow("a contradicted cell: the sum that fails")
        << u"statements/0/rows/4/cells/1"_s << QStringList{u"310"_s, u"contradicted"_s, u"off by 10"_s};
    QTest::newRow("a total: what the text says of it")
        << u"statements/0/rows/2/cells/0"_s << QStringList{u"agrees"_s, u"Revenues were $10.0 million."_s};
    QTest::newRow("a blank cell") << u"statements/0/rows/5/cells/1"_s << QStringList{u"Blank"_s};
    QTest::newRow("a date in its normal form")
        << u"cover/DocumentPeriodEndDate"_s << QStringList{u"May 2, 2024"_s, u"2024-05-02"_s, u"rule test.rule"_s};
}

void TestProofText::inspectorTells()
{
    QFETCH(QString, path);
    QFETCH(QStringList, said);
    QTextDocument page;
    page.setHtml(ui::inspectorHtml(*tests::handmadeFiling(), path, QPalette()));
    const QString text = page.toPlainText();
    for (const QString &words : said) {
        QVERIFY2(text.contains(words), qPrintable(words + u" is missing in: "_s + text));
    }
}

void TestProofText::inspectorIsEmptyForUnknownPaths()
{
    const auto filing = tests::handmadeFiling();
    QVERIFY(ui::inspectorHtml(*filing, u"statements/9/rows/0/cells/0"_s, QPalette()).isEmpty());
    QVERIFY(ui::inspectorHtml(*filing, u"cover/NoSuchThing"_s, QPalette()).isEmpty());
    QVERIFY(ui::inspectorHtml(*filing, {}, QPalette()).isEmpty());
}

void TestProofText::errorsArePlainSentences_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("said");
    QTest::newRow("refused by the system") << int(Errc::NotReadable) << u"Permission denied"_s << u"Permission denied"_s;
    QTest::newRow("empty") << int(Errc::Empty) << QString() << u"is empty"_s;
    QTest::newRow("a picture") << int(Errc::Binary) << u"PNG"_s << u"looks like PNG"_s;
    QTest::newRow("unknown bytes") << int(Errc::Binary) << QString() << u"is not text."_s;
    QTest::newRow("a novel") << int(Errc::NotAFiling) << QString() << u"Nothing of an SEC filing"_s;
    QTest::newRow("too large") << int(Errc::TooLarge) << u"4294901760"_s << u"larger than 4"_s;
    QTest::newRow("cancelled") << int(Errc::Cancelled) << QString() << u"F5"_s;
}

void TestProofText::errorsArePlainSentences()
{
    QFETCH(int, code);
    QFETCH(QString, detail);
    QFETCH(QString, said);
    Error error;
    error.code = static_cast<Errc>(code);
    error.detail = detail.toStdString();
    const ui::Message message = ui::messageFor(error, u"/folder/scan.txt"_s);
    QVERIFY2(message.text.contains(said), qPrintable(message.text));
    QVERIFY2(message.text.contains(u"scan.txt"_s), "names the file");
    QVERIFY2(message.text.endsWith(u'.'), "is a sentence");
    QVERIFY2(!message.text.contains(u"%"_s), qPrintable(message.text));
    QVERIFY(message.details.contains(u"/folder/scan.txt"_s));
}

QTEST_MAIN(TestProofText)
#include "tst_prooftext.moc"
