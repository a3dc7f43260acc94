// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/diagnostictext.h"
#include "models/text/displaytext.h"
#include "models/text/equationtext.h"
#include "tests/support/openfilings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using filing::Decimal;
namespace models = filing::models;

class TestDisplayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void amountsKeepTheirPlaces();
    void concepts_data();
    void concepts();
    void periods_data();
    void periods();
    void fieldsHaveNames_data();
    void fieldsHaveNames();
    void scales_data();
    void scales();
    void statementsOfOneNameAreNumbered();
    void equations();
    void everyCodeIsPlainSentences_data();
    void everyCodeIsPlainSentences();
};

void TestDisplayText::numbers_data()
{
    QTest::addColumn<qint64>("mantissa");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << 0 << u"0"_s;
    QTest::newRow("three digits need no comma") << qint64(999) << 0 << u"999"_s;
    QTest::newRow("thousands are grouped") << qint64(1234567) << 0 << u"1,234,567"_s;
    QTest::newRow("parentheses mean negative") << qint64(-37894) << 0 << u"(37,894)"_s;
    QTest::newRow("places stay") << qint64(-22) << 2 << u"(0.22)"_s;
    QTest::newRow("a trailing zero stays") << qint64(120) << 2 << u"1.20"_s;
    QTest::newRow("places are not grouped") << qint64(1234567890) << 4 << u"123,456.7890"_s;
}

void TestDisplayText::numbers()
{
    QFETCH(qint64, mantissa);
    QFETCH(int, places);
    QFETCH(QString, text);
    QCOMPARE(models::printedNumber(Decimal(mantissa, places)), text);
}

void TestDisplayText::amountsKeepTheirPlaces()
{
    filing::Field field;
    field.text = "$ (0.20)";
    field.value = "-0.2";
    QCOMPARE(models::amountText(field), u"(0.20)"_s);
    field.text = "12,345";
    field.value = "12345";
    QCOMPARE(models::amountText(field), u"12,345"_s);
    field.text = "no number";
    field.value.clear();
    QCOMPARE(models::amountText(field), u"no number"_s);
}

void TestDisplayText::concepts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("label");
    QTest::newRow("the date of report") << u"DocumentPeriodEndDate"_s << u"Date of report"_s;
    QTest::newRow("the registrant") << u"EntityRegistrantName"_s << u"Registrant"_s;
    QTest::newRow("one nobody knows is spaced out") << u"SomethingQuiteNew"_s << u"Something quite new"_s;
}

void TestDisplayText::concepts()
{
    QFETCH(QString, name);
    QFETCH(QString, label);
    QCOMPARE(models::conceptLabel(name.toStdString()), label);
}

void TestDisplayText::periods_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("restated");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("brief");
    QTest::newRow("a quarter") << 3 << false << u"three months to March 31, 2011"_s << u"3M to Mar 2011"_s;
    QTest::newRow("nine months") << 9 << false << u"nine months to March 31, 2011"_s << u"9M to Mar 2011"_s;
    QTest::newRow("a year") << 12 << false << u"year to March 31, 2011"_s << u"Year to Mar 2011"_s;
    QTest::newRow("an instant") << 0 << false << u"March 31, 2011"_s << u"Mar 31, 2011"_s;
    QTest::newRow("restated") << 6 << true << u"six months to March 31, 2011, restated"_s << u"6M to Mar 2011"_s;
    QTest::newRow("longer than a year") << 15 << false << u"15 months to March 31, 2011"_s << u"15M to Mar 2011"_s;
}

void TestDisplayText::periods()
{
    QFETCH(int, months);
    QFETCH(bool, restated);
    QFETCH(QString, text);
    QFETCH(QString, brief);
    filing::Period period;
    period.months = months;
    period.restated = restated;
    period.end = filing::Date{std::chrono::year{2011} / 3 / 31};
    QCOMPARE(models::periodText(period), text);
    QCOMPARE(models::shortPeriodText(period), brief);
}

void TestDisplayText::fieldsHaveNames_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("label");
    QTest::newRow("cover") << u"cover/EntityRegistrantName"_s << u"Registrant"_s;
    QTest::newRow("item") << u"items/0/title"_s << u"Item 2.02"_s;
    QTest::newRow("exhibit") << u"exhibits/0/description"_s << u"Exhibit 99.1"_s;
    QTest::newRow("exhibit number") << u"exhibits/0/number"_s << u"Exhibit 99.1 · number"_s;
    QTest::newRow("signature") << u"signatures/0/title"_s << u"Signature · title"_s;
    QTest::newRow("row") << u"statements/0/rows/3/label"_s << u"Total revenues"_s;
    QTest::newRow("cell") << u"statements/0/rows/3/cells/1"_s << u"Total revenues · three months to March 31, 2011"_s;
    QTest::newRow("period") << u"statements/0/periods/0"_s << u"Period · three months to March 31, 2012"_s;
    QTest::newRow("witness") << u"statements/0/witnesses/0"_s
                             << u"Said in the text: Total revenues · three months to March 31, 2012"_s;
    QTest::newRow("title") << u"statements/0/title"_s << u"Title · Statement of operations"_s;
    QTest::newRow("a row that is not there") << u"statements/0/rows/99/cells/0"_s << u"three months to March 31, 2012"_s;
    QTest::newRow("a statement that is not there") << u"statements/7/title"_s << u"statements/7/title"_s;
    QTest::newRow("nonsense") << u"what/ever"_s << u"what/ever"_s;
}

void TestDisplayText::fieldsHaveNames()
{
    QFETCH(QString, path);
    QFETCH(QString, label);
    QCOMPARE(models::fieldLabel(*filing::test::openFiling(u"/a"_s)->effective, path.toStdString()), label);
}

void TestDisplayText::scales_data()
{
    QTest::addColumn<qint64>("scale");
    QTest::addColumn<QString>("text");
    QTest::newRow("units") << qint64(1) << u"in USD"_s;
    QTest::newRow("thousands") << qint64(1000) << u"in thousands of USD"_s;
    QTest::newRow("millions") << qint64(1000000) << u"in millions of USD"_s;
    QTest::newRow("odd") << qint64(100000) << u"in USD × 100,000"_s;
}

void TestDisplayText::scales()
{
    QFETCH(qint64, scale);
    QFETCH(QString, text);
    filing::Statement statement;
    statement.scale = scale;
    QCOMPARE(models::scaleText(statement), text);
}

void TestDisplayText::statementsOfOneNameAreNumbered()
{
    filing::Extraction extraction;
    extraction.statements.resize(3);
    extraction.statements[1].kind = filing::StatementKind::BalanceSheet;
    QCOMPARE(models::statementTitle(extraction, 0), u"Statement of operations (1)"_s);
    QCOMPARE(models::statementTitle(extraction, 1), u"Balance sheet"_s);
    QCOMPARE(models::statementTitle(extraction, 2), u"Statement of operations (2)"_s);
    extraction.statements[2].basis = filing::Basis::NonGaap;
    QCOMPARE(models::statementTitle(extraction, 2), u"Statement of operations, non-GAAP"_s);
}

void TestDisplayText::equations()
{
    const filing::Statement statement = filing::test::openFiling(u"/a"_s)->effective->statements[0];
    QCOMPARE(models::identityText(statement, 0), u"Total revenues = Product sales + Royalties"_s);
    QCOMPARE(models::identityText(statement, 1), u"Operating loss = Total revenues − Total expenses"_s);
    QCOMPARE(models::equationText(statement, {0, 0, true}), u"4,000 + 500 = 4,500"_s);
    QCOMPARE(models::equationText(statement, {0, 1, true}), u"3,000 = 3,000"_s);
    QCOMPARE(models::equationText(statement, {1, 0, false}), u"4,500 − 5,250 ≠ (750)"_s);
}

void TestDisplayText::everyCodeIsPlainSentences_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("names");
    QTest::newRow("a statement without dates") << u"statement.no-periods"_s << u"operations"_s
                                                << u"Statement of operations without periods"_s << u"line 1"_s;
    QTest::newRow("of a kind without a name") << u"statement.no-periods"_s << u"other"_s << u"Statement without periods"_s << u"line 1"_s;
    QTest::newRow("a correction whose field is gone") << u"correction.orphan"_s << u"cover/EntityRegistrantName"_s
                                                       << u"A correction has lost its field"_s << u"“Registrant”"_s;
    QTest::newRow("a limit") << u"limit.columns-per-cell"_s << u"1000"_s << u"A limit was met: columns-per-cell"_s
                            << u"“columns-per-cell” (1,000)"_s;
    QTest::newRow("a code of tomorrow") << u"statement.odd-columns"_s << u"three of five"_s << u"Statement: odd columns"_s
                                        << u"three of five"_s;
}

void TestDisplayText::everyCodeIsPlainSentences()
{
    QFETCH(QString, code);
    QFETCH(QString, detail);
    const filing::Diagnostic diagnostic{code.toStdString(), detail.toStdString(), {5, 9}, filing::Severity::Warning};
    const auto open = filing::test::openFiling(u"/a.txt"_s);
    const models::DiagnosticText text = models::diagnosticText(diagnostic, *open);
    QTEST(text.what, "what");
    QFETCH(QString, names);
    QVERIFY2(text.why.contains(names), qPrintable(text.why));
    QVERIFY2(text.why.endsWith(u'.') && !text.why.contains(u'%') && !text.why.contains(code), qPrintable(text.why));
}

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
