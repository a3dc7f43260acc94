// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/text.h"
#include "parsers/statements/numberreading.h"

#include <QTest>

using namespace filing;
using namespace filing::solve;
using namespace Qt::StringLiterals;

namespace
{

Token token(const QByteArray &words)
{
    Token made;
    made.shown = words.toStdString();
    made.number = parsePrintedNumber(made.shown);
    return made;
}

constexpr NumberStyle thousands{true, 0, true};

} // namespace

class TestNumberReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeliest_data();
    void likeliest();
    void clean_data();
    void clean();
    void costs_data();
    void costs();
    void sameness_data();
    void sameness();
    void printing_data();
    void printing();
};

void TestNumberReading::likeliest_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("clean") << "5,211"_ba << "5211"_ba;
    QTest::newRow("blank for comma") << "15 762"_ba << "15762"_ba;
    QTest::newRow("point for comma") << "12.227"_ba << "12227"_ba;
    QTest::newRow("letters for digits") << "l,2E4"_ba << "1254"_ba;
    QTest::newRow("oh for nought") << "4O,1D9"_ba << "40109"_ba;
    QTest::newRow("bracket as letter") << "I5,1O3)"_ba << "-5103"_ba;
    QTest::newRow("eight and nine") << "B,g01"_ba << "8901"_ba;
    QTest::newRow("comma for point") << "0,46"_ba << "0.46"_ba;
    QTest::newRow("bracketed cents") << "(0.Z2)"_ba << "-0.22"_ba;
    QTest::newRow("two groups") << "1l.455 OOO"_ba << "11455000"_ba;
}

void TestNumberReading::likeliest()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, value);
    const std::vector<Reading> all = readings(token(words), thousands);
    QVERIFY(!all.empty());
    QCOMPARE(QByteArray::fromStdString(all.front().value.toString()), value);
    for (std::size_t i = 1; i < all.size(); ++i) {
        QVERIFY(all[i - 1].cost <= all[i].cost);
    }
}

void TestNumberReading::clean_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("isClean");
    QTest::newRow("grouped") << "1,234"_ba << true;
    QTest::newRow("bracketed") << "(1,234)"_ba << true;
    QTest::newRow("cents") << "0.22"_ba << true;
    QTest::newRow("thousands behind a point") << "12.227"_ba << false;
    QTest::newRow("a par value keeps its three places") << "0.125"_ba << true;
    QTest::newRow("letter") << "F 211"_ba << false;
    QTest::newRow("dash is no number") << "-"_ba << false;
}

void TestNumberReading::clean()
{
    QFETCH(QByteArray, words);
    QFETCH(bool, isClean);
    QCOMPARE(isCleanNumber(token(words), thousands), isClean);
}

void TestNumberReading::costs_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("clean");
    QTest::addColumn<int>("likelier");
    QTest::addColumn<int>("unlikelier");
    QTest::newRow("what stands there before anything else") << "5,211"_ba << true << 5211 << 5811;
    QTest::newRow("one digit before two") << "5,211"_ba << true << 5811 << 5818;
    QTest::newRow("F is rather 5 than 7") << "F,211"_ba << false << 5211 << 7211;
    QTest::newRow("O is nought") << "1,O11"_ba << false << 1011 << 1911;
    QTest::newRow("a bracket tells the sign") << "(5.211)"_ba << false << -5211 << 5211;
    QTest::newRow("no bracket, no sign") << "5.211"_ba << false << 5211 << -5211;
    QTest::newRow("digits do not vanish") << "5,211"_ba << true << 9211 << 52110;
}

void TestNumberReading::costs()
{
    QFETCH(QByteArray, words);
    QFETCH(bool, clean);
    QFETCH(int, likelier);
    QFETCH(int, unlikelier);
    const double cheap = misreadCost(words.toStdString(), Decimal(likelier), thousands, clean);
    const double dear = misreadCost(words.toStdString(), Decimal(unlikelier), thousands, clean);
    QVERIFY2(cheap < dear, qPrintable(u"%1 against %2"_s.arg(cheap).arg(dear)));
}

void TestNumberReading::sameness_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("alike");
    QTest::newRow("misread pass") << "(15,103)"_ba << "(15 l02)"_ba << true;
    QTest::newRow("other number") << "15,103"_ba << "62,947"_ba << false;
    QTest::newRow("other length") << "15,103"_ba << "1,510"_ba << false;
    QTest::newRow("round numbers are no twins") << "438,000"_ba << "300,000"_ba << false;
}

void TestNumberReading::sameness()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, alike);
    QCOMPARE(samenessOf(a.toStdString(), b.toStdString()) > 0, alike);
}

void TestNumberReading::printing_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("places");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("grouped") << "1234567"_ba << 0 << "1,234,567"_ba;
    QTest::newRow("negative") << "-980"_ba << 0 << "(980)"_ba;
    QTest::newRow("places filled up") << "0.6"_ba << 2 << "0.60"_ba;
    QTest::newRow("places kept") << "1817.4"_ba << 1 << "1,817.4"_ba;
}

void TestNumberReading::printing()
{
    QFETCH(QByteArray, value);
    QFETCH(int, places);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(printed(*Decimal::parse(value.toStdString()), true, places)), text);
}

QTEST_APPLESS_MAIN(TestNumberReading)
#include "tst_numberreading.moc"
