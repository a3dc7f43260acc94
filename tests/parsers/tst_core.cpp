// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/date.h"
#include "parsers/core/decimal.h"
#include "parsers/core/printednumber.h"
#include "parsers/core/sha256.h"
#include "parsers/core/tablecell.h"
#include "parsers/core/text.h"

#include <QCryptographicHash>
#include <QTest>

using namespace filing;
using namespace Qt::StringLiterals;

class TestCore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimals_data();
    void decimals();
    void decimalArithmeticIsExact();
    void decimalSaturatesInsteadOfWrapping();
    void printedNumbers_data();
    void printedNumbers();
    void dates_data();
    void dates();
    void datesInsideText();
    void periodStarts_data();
    void periodStarts();
    void hashes_data();
    void hashes();
    void textHelpers();
    void cellsRunNothing_data();
    void cellsRunNothing();
};

void TestCore::cellsRunNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("figure");
    const auto row = [](const QByteArray &text, const QByteArray &cell, const QByteArray &figure) {
        QTest::newRow(text.toPercentEncoding().constData()) << text << cell << figure;
    };
    const auto same = [&row](const QByteArray &text, const QByteArray &cell) { row(text, cell, cell); };
    same("", "");
    same("Net sales", "Net sales");
    same("=1+1", "'=1+1");
    same("+1", "'+1");
    same("@SUM(A1)", "'@SUM(A1)");
    same("-1+2", "'-1+2");
    same("-", "'-");
    same("-%", "'-%");
    same("-inf", "'-inf");
    same("-1e9", "'-1e9");
    same("'tis", "''tis");
    same("''", "'''");
    same("\t=1", "'\t'=1");
    same("\r\n=1", "'\r\n'=1");
    same("\uFF1D1", "'\uFF1D1");
    same("\uFF0B1", "'\uFF0B1");
    same("\uFF0D1", "'\uFF0D1");
    same("\uFF20x", "'\uFF20x");
    row("-5", "'-5", "-5");
    row("-1,234.50", "'-1,234.50", "-1,234.50");
    row("-3.5%", "'-3.5%", "-3.5%");
    // Where a program takes something else than the comma for the end of a cell, or knows no quotation marks.
    same("a;=1+1", "a;'=1+1");
    same("a|@x", "a|'@x");
    same("a\t-x", "a\t'-x");
    same("a\n=1", "a\n'=1");
    same("a\r\n+1;'b", "a\r\n'+1;''b");
    same("a; b, =c", "a; b, =c");
    same("line\r\nend\n", "line\r\nend\n");
}

void TestCore::cellsRunNothing()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, figure);
    QCOMPARE(QByteArray::fromStdString(guardedCell(text.toStdString())), cell);
    QCOMPARE(QByteArray::fromStdString(guardedFigure(text.toStdString())), figure);
    QCOMPARE(QByteArray::fromStdString(unguardedCell(cell.toStdString())), text);
}

void TestCore::decimals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("integer") << "1234"_ba << "1234"_ba;
    QTest::newRow("negative") << "-37507"_ba << "-37507"_ba;
    QTest::newRow("trailing zeros go") << "0.60"_ba << "0.6"_ba;
    QTest::newRow("leading zero stays") << "-.22"_ba << "-0.22"_ba;
    QTest::newRow("zero with places") << "0.00"_ba << "0"_ba;
    QTest::newRow("small fraction keeps its zeros") << "0.005"_ba << "0.005"_ba;
    QTest::newRow("fifteen digits") << "999999999999999"_ba << "999999999999999"_ba;
    QTest::newRow("sixteen digits are no amount") << "9999999999999999"_ba << ""_ba;
    QTest::newRow("seven places are no amount") << "0.1234567"_ba << ""_ba;
    QTest::newRow("grouping is no plain number") << "1,234"_ba << ""_ba;
    QTest::newRow("two points") << "1.2.3"_ba << ""_ba;
    QTest::newRow("nothing") << ""_ba << ""_ba;
    QTest::newRow("sign alone") << "-"_ba << ""_ba;
}

void TestCore::decimals()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, canonical);
    const auto value = Decimal::parse(text.toStdString());
    QCOMPARE(value.has_value(), !canonical.isEmpty());
    if (value) {
        QCOMPARE(QByteArray::fromStdString(value->toString()), canonical);
    }
}

void TestCore::decimalArithmeticIsExact()
{
    const Decimal tenth = *Decimal::parse("0.1");
    Decimal sum;
    for (int i = 0; i < 10; ++i) {
        sum += tenth;
    }
    QVERIFY(sum == Decimal(1));
    QVERIFY(*Decimal::parse("1.50") == *Decimal::parse("1.5"));
    QVERIFY(*Decimal::parse("-0.22") < *Decimal::parse("-0.21"));
    QCOMPARE((*Decimal::parse("0.22") * 1000).toString(), std::string("220"));
}

void TestCore::decimalSaturatesInsteadOfWrapping()
{
    const Decimal big = *Decimal::parse("999999999999999");
    const Decimal sum = big * 100'000'000;
    QVERIFY(sum > big);
    QVERIFY(-sum < big);
    QVERIFY(sum + sum > big);
}

void TestCore::printedNumbers_data()
{
    using Kind = PrintedNumber::Kind;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const char *text, Kind kind, const char *value) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(kind) << QByteArray(value);
    };
    row("grouped", "12,800", Kind::Number, "12800");
    row("dollar sign", "$ 115,813", Kind::Number, "115813");
    row("escaped dollar sign", "\\$ 115,813", Kind::Number, "115813");
    row("parentheses mean negative", "(1,234)", Kind::Number, "-1234");
    row("dollar inside the parentheses", "($0.22)", Kind::Number, "-0.22");
    row("dollar before the parentheses", "$ (0.22)", Kind::Number, "-0.22");
    row("closing bracket in the next cell", "(1,234", Kind::Number, "-1234");
    row("minus sign", "-5", Kind::Number, "-5");
    row("typographic minus", "\xE2\x88\x92" "5", Kind::Number, "-5");
    row("point leads", ".05", Kind::Number, "0.05");
    row("point leads in brackets", "(.05)", Kind::Number, "-0.05");
    row("dash is nil", "\xE2\x80\x94", Kind::Nil, "0");
    row("nil is nil", "Nil", Kind::Nil, "0");
    row("double hyphen is nil", "--", Kind::Nil, "0");
    row("dollar and dash", "$ -", Kind::Nil, "0");
    row("percent", "12.5%", Kind::Percent, "12.5");
    row("negative percent", "(12.5)%", Kind::Percent, "-12.5");
    row("footnote letter", "1,234(a)", Kind::Number, "1234");
    row("footnote star", "1,234 *", Kind::Number, "1234");
    row("year", "2011", Kind::Number, "2011");
    const auto none = [](const char *name, const char *text) {
        QTest::newRow(name) << QByteArray(text) << -1 << QByteArray();
    };
    none("two digits behind a comma", "1,23");
    none("four digits behind a comma", "1,2345");
    none("letter for a digit", "F 211");
    none("blank inside", "15 762");
    none("two points", "1.234.567");
    none("words", "Total");
    none("empty", "");
    none("bracket alone", "(");
}

void TestCore::printedNumbers()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(QByteArray, value);
    const auto number = parsePrintedNumber(text.toStdString());
    QCOMPARE(number.has_value(), kind >= 0);
    if (number) {
        QCOMPARE(static_cast<int>(number->kind), kind);
        QCOMPARE(QByteArray::fromStdString(number->value.toString()), value);
    }
}

void TestCore::dates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("iso");
    QTest::newRow("month name") << "April 28, 2011"_ba << "2011-04-28"_ba;
    QTest::newRow("no blank behind the comma") << "April 28,2011"_ba << "2011-04-28"_ba;
    QTest::newRow("capitals over two lines") << "APRIL\n28, 2011"_ba << "2011-04-28"_ba;
    QTest::newRow("abbreviated") << "Sept. 3, 2004"_ba << "2004-09-03"_ba;
    QTest::newRow("ordinal") << "June 1st, 2001"_ba << "2001-06-01"_ba;
    QTest::newRow("as deeds are dated") << "28th day of April, 2011"_ba << "2011-04-28"_ba;
    QTest::newRow("day first") << "28 April 2011"_ba << "2011-04-28"_ba;
    QTest::newRow("slashes") << "4/28/2011"_ba << "2011-04-28"_ba;
    QTest::newRow("two-digit year of the nineties") << "12/24/96"_ba << "1996-12-24"_ba;
    QTest::newRow("iso") << "2011-04-28"_ba << "2011-04-28"_ba;
    QTest::newRow("compact, as in SGML headers") << "20110428"_ba << "2011-04-28"_ba;
    QTest::newRow("non-breaking space") << "April\xC2\xA0" "28, 2011"_ba << "2011-04-28"_ba;
    QTest::newRow("no such day") << "February 30, 2011"_ba << ""_ba;
    QTest::newRow("leap day") << "February 29, 2012"_ba << "2012-02-29"_ba;
    QTest::newRow("words behind") << "April 28, 2011 and"_ba << ""_ba;
    QTest::newRow("month alone") << "April 2011"_ba << ""_ba;
    QTest::newRow("a verb, not a month") << "may 5"_ba << ""_ba;
}

void TestCore::dates()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, iso);
    const auto date = parseDate(text.toStdString());
    QCOMPARE(date ? QByteArray::fromStdString(isoDate(*date)) : QByteArray(), iso);
}

void TestCore::datesInsideText()
{
    const std::string_view text = "quarter ended March 31, 2011 (and 3/31/10)";
    const auto first = findDate(text);
    QVERIFY(first);
    QCOMPARE(text.substr(first->begin, first->end - first->begin), std::string_view("March 31, 2011"));
    const auto second = findDate(text, first->end);
    QVERIFY(second);
    QCOMPARE(isoDate(second->date), std::string("2010-03-31"));
    QVERIFY(!findDate(text, second->end));
}

void TestCore::periodStarts_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<int>("months");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("calendar quarter") << "2011-03-31"_ba << 3 << "2011-01-01"_ba;
    QTest::newRow("nine months over a new year") << "2011-03-31"_ba << 9 << "2010-07-01"_ba;
    QTest::newRow("leap February") << "2012-02-29"_ba << 12 << "2011-03-01"_ba;
    QTest::newRow("thirteen weeks") << "2011-03-26"_ba << 3 << "2010-12-26"_ba;
    QTest::newRow("thirteen weeks into the next month") << "2020-05-02"_ba << 3 << "2020-02-02"_ba;
    QTest::newRow("fifty-two weeks") << "2010-09-25"_ba << 12 << "2009-09-27"_ba;
    QTest::newRow("mid-month") << "2011-03-15"_ba << 6 << "2010-09-16"_ba;
}

void TestCore::periodStarts()
{
    QFETCH(QByteArray, end);
    QFETCH(int, months);
    QFETCH(QByteArray, start);
    QCOMPARE(QByteArray::fromStdString(isoDate(periodStart(*parseDate(end.toStdString()), months))), start);
}

void TestCore::hashes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("hex");
    // The examples of FIPS 180-4's validation suite, and lengths around the block size against a second implementation.
    QTest::newRow("empty") << ""_ba << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba;
    QTest::newRow("abc") << "abc"_ba << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba;
    for (const int size : {55, 56, 63, 64, 65, 119, 120, 1000}) {
        const QByteArray bytes(size, 'x');
        QTest::addRow("%d bytes", size) << bytes << QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }
}

void TestCore::hashes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, hex);
    QCOMPARE(QByteArray::fromStdString(sha256Hex(bytes.toStdString())), hex);
}

void TestCore::textHelpers()
{
    QCOMPARE(collapsed(" a \xC2\xA0 b\r\n\tc "), std::string("a b c"));
    QCOMPARE(trimmed("\xC2\xA0 x \xC2\xA0"), std::string_view("x"));
    QCOMPARE(alnumKey("Net loss, per-share (1)"), std::string("netlosspershare1"));
    QCOMPARE(findIgnoringCase("Total REVENUES", "revenues"), std::size_t(6));
    QCOMPARE(findIgnoringCase("abc", "abcd"), std::string_view::npos);
    QVERIFY(startsWithIgnoringCase("Exhibit 99.1", "EXHIBIT"));
    QCOMPARE(split("a//b", '/').size(), std::size_t(3));
    std::string out;
    appendUtf8(out, 0x2014);
    appendUtf8(out, 0xD800);
    QCOMPARE(out, std::string("\xE2\x80\x94\xEF\xBF\xBD"));
}

QTEST_APPLESS_MAIN(TestCore)
#include "tst_core.moc"
