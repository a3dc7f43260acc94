// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawstatementfixture.h"

#include <QTest>

using namespace filing;
using namespace filing::test;
using namespace Qt::StringLiterals;

class TestSlid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void saysWhereTheCellStood();
    void aHeadingHasNoRole();
};

void TestSlid::lines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("one cell above, the others misread there")
        << "Expenses:\t\t2.946\t\t2 5l7\t\t8,466\nCost of goods\t\t2,948\t\t2,517\n"_ba
        << "Expenses: [heading]\nCost of goods: 2948 2517 8466r\n"_ba;
    QTest::newRow("a caption without a colon, misread")
        << "Rcvenues\t\t4,812\t\t3.911\t\tl3.604\nProduct sales\t\t\t\t3,977\t\t13,604\n"_ba
        << "Rcvenues [heading]\nProduct sales: 4812r 3977 13604\n"_ba;
    QTest::newRow("the row itself stands twice")
        << "Expenses:\t\t2.946\t\t2 5l7\t\t8,466\nCost ot goods\t\tZ,948\t\t2.S17\nCost of goods\t\t2,948\t\t2,517\n"_ba
        << "Expenses: [heading]\nCost of goods: 2948 2517 8466r\n"_ba;
    QTest::newRow("an honest row before a sparse one")
        << "Interest expense\t\t438,000\t\t222,000\t\t1,853,000\nProvision for losses\t\t\t\t300,000\n"_ba
        << "Interest expense: 438000 222000 1853000\nProvision for losses: - 300000 -\n"_ba;
    QTest::newRow("a misread copy of a heading") << "Evnonces\t\t\t\nExpenses:\t\t\t\nCost of goods\t\t2,948\t\t2,517\t\t8,466\n"_ba
                                                 << "Expenses: [heading]\nCost of goods: 2948 2517 8466\n"_ba;
    QTest::newRow("unlabelled remains") << "\t\t\t\to= 0O0\nAverage shares\t\t7,305\t\t7,212\t\t7,290\n"_ba
                                        << "Average shares: 7305 7212 7290\n"_ba;
    QTest::newRow("an unlabelled total stays") << "Selling\t\t500\t\t400\t\t350\n\t\t1,392\t\t1,245\t\t961\n"_ba
                                               << "Selling: 500 400 350\n: 1392 1245 961\n"_ba;
}

void TestSlid::lines()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, rows);
    // The last lines teach where the periods stand.
    const RawFixture fixture = rawFixture(text.toStdString() + "Backlog\t\t1\t\t22\t\t333\nOrders\t\t4\t\t55\t\t666\n", 3);
    QCOMPARE(QByteArray::fromStdString(printedRows(solveStatement(fixture.raw, *fixture.text))),
             rows + "Backlog: 1 22 333\nOrders: 4 55 666\n");
}

void TestSlid::saysWhereTheCellStood()
{
    const RawFixture fixture
        = rawFixture("Expenses:\t\t2.946\t\t2 5l7\t\t8,466\nCost of goods\t\t2,948\t\t2,517\nBacklog\t\t1\t\t22\t\t333\n", 3);
    const Statement statement = solveStatement(fixture.raw, *fixture.text);
    const Field &cell = *statement.rows[1].cells[2];
    QCOMPARE(QByteArray::fromStdString(cell.was), "8,466"_ba);
    QVERIFY(QByteArray::fromStdString(cell.reason).contains("Expenses:"));
    QCOMPARE(QByteArray::fromStdString(std::string(fixture.text->text(cell.span()))), "8,466"_ba);
}

void TestSlid::aHeadingHasNoRole()
{
    // "Revenues:" alone would be total revenues and "Expenses:" total expenses; without numbers they are captions.
    const RawFixture fixture = rawFixture("Revenues:\t\t\t\nProduct sales\t\t4,812\t\t3,977\t\t13,604\n"
                                          "Expenses:\t\t2.946\t\t2 5l7\t\t8,466\nCost of goods\t\t2,948\t\t2,517\n"
                                          "Backlog\t\t1\t\t22\t\t333\n", 3);
    const Statement statement = solveStatement(fixture.raw, *fixture.text);
    for (const std::size_t heading : {std::size_t(0), std::size_t(2)}) {
        QVERIFY(statement.rows[heading].heading);
        QCOMPARE(QByteArray::fromStdString(statement.rows[heading].role), QByteArray());
        QCOMPARE(QByteArray::fromStdString(statement.rows[heading].concept_), QByteArray());
    }
    QCOMPARE(QByteArray::fromStdString(statement.rows[1].role), "product-revenue"_ba);
}

QTEST_APPLESS_MAIN(TestSlid)
#include "tst_slid.moc"
