// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawstatementfixture.h"

#include <QTest>

using namespace filing;
using namespace filing::test;
using namespace Qt::StringLiterals;

class TestFused : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void partsLeadToTheirOwnBytes();
};

void TestFused::lines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("lower case, then a capital") << "Cost of revenues Gross profit\t\t2,948 3,129\t\t2,517 2,564\n"_ba
                                                << "Cost of revenues: 2948 2517\nGross profit: 3129 2564\n"_ba;
    QTest::newRow("all capitals at word starts") << "Cost of Goods Sold Gross Profit\t\t2,948 3,129\t\t2,517 2,564\n"_ba
                                                 << "Cost of Goods Sold: 2948 2517\nGross Profit: 3129 2564\n"_ba;
    QTest::newRow("a heading in front")
        << "Revenues: Product sales License and milestone fees\t\\$\t2,190 858\t\\$\t1,805 1,266\n"_ba
        << "Revenues: [heading]\nProduct sales: 2190 1805\nLicense and milestone fees: 858 1266\n"_ba;
    QTest::newRow("commas inside labels")
        << "Research and development Selling, general and administrative\t\t1,376 892\t\t1,294 845\n"_ba
        << "Research and development: 1376 1294\nSelling, general and administrative: 892 845\n"_ba;
    QTest::newRow("brackets inside labels")
        << "Income tax expense (benefit) Net loss\t\t(27) (14,299)\t\t50 (29,539)\n"_ba
        << "Income tax expense (benefit): -27 50\nNet loss: -14299 -29539\n"_ba;
    QTest::newRow("no second label") << "Interest\t\t171,000 3,576,000\t\t2,000 2,886,000\n"_ba
                                     << "Interest: 171000 2000\n: 3576000 2886000\n"_ba;
    QTest::newRow("a lost comma is no second row") << "Supplies\t\t15 762\t\t12 001\n"_ba << "Supplies: 15762! 12001!\n"_ba;
}

void TestFused::lines()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, rows);
    const RawFixture fixture = rawFixture(line.toStdString(), 2);
    QCOMPARE(QByteArray::fromStdString(printedRows(solveStatement(fixture.raw, *fixture.text))), rows);
}

void TestFused::partsLeadToTheirOwnBytes()
{
    const RawFixture fixture = rawFixture("Cost of revenues Gross profit\t\t2,948 3,129\t\t2,517 2,564\n", 2);
    const Statement statement = solveStatement(fixture.raw, *fixture.text);
    const Field &cell = *statement.rows[1].cells[1];
    QCOMPARE(QByteArray::fromStdString(std::string(fixture.text->text(cell.span()))), "2,564"_ba);
    QCOMPARE(QByteArray::fromStdString(std::string(fixture.text->text(statement.rows[1].label.span()))), "Gross profit"_ba);
}

QTEST_APPLESS_MAIN(TestFused)
#include "tst_fused.moc"
