// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawstatementfixture.h"

#include <QTest>

using namespace filing;
using namespace filing::test;
using namespace Qt::StringLiterals;

class TestTwins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passes_data();
    void passes();
    void namesTheMisreadLine();
    void arithmeticChoosesBetweenCleanPasses();
    void disagreeingPassesWithoutArithmeticAreFlagged();
    void cleanTablesAreLeftAlone();
    void arithmeticTellsMisreadCopies_data();
    void arithmeticTellsMisreadCopies();
    void honestNeighboursStay_data();
    void honestNeighboursStay();
};

void TestTwins::passes_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("periods");
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("misread pass above") << "Scrvicc fees\t\tl,2G5\t\tF 104\nService fees\t\t1,265\t\t1,104\n"_ba << 2
                                        << "Service fees: 1265 1104\n"_ba;
    QTest::newRow("misread pass below, a blank line between")
        << "Service fees\t\t1,265\t\t1,104\n\nService fccs\t\t1.285\t\tl,1o4\n"_ba << 2 << "Service fees: 1265 1104\n"_ba;
    QTest::newRow("a stray rule between")
        << "Net income\t\tS84\t\t3o3\n\t\t\t_\t\nNet income\t\t584\t\t303\n"_ba << 2 << "Net income: 584 303\n"_ba;
    QTest::newRow("a label beyond recognition")
        << "I t f\t\t(15 102)\t\t(12.224)\nLoss from operations\t\t(15,162)\t\t(12,224)\n"_ba << 2
        << "Loss from operations: -15162 -12224\n"_ba;
    QTest::newRow("another blank in both passes")
        << "Rcstructuring\t\t\t\tl.o3l\nRestructuring\t\t\t\t1,031\nOther\t\t95\t\t112\n"_ba << 2
        << "Restructuring: - 1031\nOther: 95 112\n"_ba;
    QTest::newRow("basic and diluted are two rows") << "- Basic\t\t0.71\t\t0.57\n- Diluted\t\t0.71\t\t0.53\n"_ba << 2
                                                    << "- Basic: 0.71 0.57\n- Diluted: 0.71 0.53\n"_ba;
    QTest::newRow("long labels that end in basic and diluted")
        << "Weighted average number of shares outstanding, basic\t\t7,305\t\t7,212\n"
           "Weighted average number of shares outstanding, diluted\t\t7,305\t\t7,2l8\n"_ba
        << 2
        << "Weighted average number of shares outstanding, basic: 7305 7212\n"
           "Weighted average number of shares outstanding, diluted: 7305 ?!\n"_ba;
    QTest::newRow("interest earned and interest paid")
        << "Interest income\t\t1,302\t\t975\nInterest expense\t\t1,362\t\t976\n"_ba << 2
        << "Interest income: 1302 975\nInterest expense: 1362 976\n"_ba;
    QTest::newRow("two pairs in a row")
        << "Baslc\t\tl6,603\t\t14,0?6\nBasic\t\t16,603\t\t14,076\nDilutcd\t\t17.079\t\t14 3F1\nDiluted\t\t17,079\t\t14,351\n"_ba << 2
        << "Basic: 16603 14076\nDiluted: 17079 14351\n"_ba;
}

void TestTwins::passes()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, periods);
    QFETCH(QByteArray, rows);
    const RawFixture fixture = rawFixture(lines.toStdString(), periods);
    QCOMPARE(QByteArray::fromStdString(printedRows(solveStatement(fixture.raw, *fixture.text))), rows);
}

void TestTwins::namesTheMisreadLine()
{
    const RawFixture fixture = rawFixture("Gross profit\t\t900\t\t800\nScrvicc fees\t\tl,2G5\t\tF 104\nService fees\t\t1,265\t\t1,104\n", 2);
    const Statement statement = solveStatement(fixture.raw, *fixture.text);
    QCOMPARE(statement.twins.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(statement.twins[0].text), "Scrvicc fees l,2G5 F 104"_ba);
    QCOMPARE(statement.twins[0].row, std::size_t(1));
    QVERIFY(!statement.twins[0].reason.empty());
    QCOMPARE(statement.twins[0].pieces.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(std::string(fixture.text->text(statement.twins[0].pieces[0]))).left(12), "Scrvicc fees"_ba);
}

void TestTwins::arithmeticChoosesBetweenCleanPasses()
{
    // Both passes are well formed; 2,349 − 822 = 1,527 and 1,130 − 396 = 734 speak for the second.
    const RawFixture fixture = rawFixture(
        replaced(lanternBay, "Net income\t\t584", "Net income\t\t584\t\t303\t\t1,521\t\t134\nNet income\t\t584"), 4);
    const Statement statement = solveStatement(fixture.raw, *fixture.text);
    QCOMPARE(QByteArray::fromStdString(printedRow(*findRow(statement, "Net income"))), "Net income: 584+ 303+ 1527+ 734+"_ba);
    QCOMPARE(statement.twins.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(statement.twins[0].text), "Net income 584 303 1,521 134"_ba);
}

void TestTwins::disagreeingPassesWithoutArithmeticAreFlagged()
{
    const RawFixture fixture = rawFixture("Backlog of orders\t\t4,812\t\t3,977\nBacklog of orders\t\t4,872\t\t3,977\n", 2);
    QCOMPARE(QByteArray::fromStdString(printedRows(solveStatement(fixture.raw, *fixture.text))), "Backlog of orders: 4812! 3977\n"_ba);
}

void TestTwins::cleanTablesAreLeftAlone()
{
    const RawFixture fixture = rawFixture("Other, net\t\t4,812\t\t3,977\nOther, net\t\t4,872\t\t3,977\n", 2, GridSource::Html);
    QCOMPARE(QByteArray::fromStdString(printedRows(solveStatement(fixture.raw, *fixture.text))),
             "Other, net: 4812 3977\nOther, net: 4872 3977\n"_ba);
}

void TestTwins::arithmeticTellsMisreadCopies_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("copy");
    QTest::addColumn<bool>("above");
    QTest::newRow("words and digits misread, above") << "Interest income"_ba << "Iutcnest incnmc\t\t37\t\t4l\t\t718\t\t106\n"_ba << true;
    QTest::newRow("words and digits misread, below")
        << "Provision for income taxes"_ba << "Pnovlslom for incone toxes\t\t374\t\t163\t\t822\t\t306\n"_ba << false;
    QTest::newRow("a label without words")
        << "Net income per share, basic and diluted"_ba << "\t\t0.08\t\t0.04\t\t0.2l\t\t0.00\n"_ba << true;
    QTest::newRow("a label of single letters")
        << "Research and development"_ba << "R l d 1 1\t\t1,370\t\t1,294\t\t4,027\t\t3,315\n"_ba << true;
}

void TestTwins::arithmeticTellsMisreadCopies()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, copy);
    QFETCH(bool, above);
    std::string lines(lanternBay);
    const auto line = lines.find("\n" + row.toStdString() + "\t") + 1;
    lines.insert(above ? line : lines.find('\n', line) + 1, copy.toStdString());
    const RawFixture clean = rawFixture(lanternBay, 4);
    const RawFixture fixture = rawFixture(lines, 4);
    const Statement statement = solveStatement(fixture.raw, *fixture.text);
    QCOMPARE(QByteArray::fromStdString(printedRows(statement)),
             QByteArray::fromStdString(printedRows(solveStatement(clean.raw, *clean.text))));
    QCOMPARE(statement.twins.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(statement.twins[0].text), copy.simplified());
    QCOMPARE(QByteArray::fromStdString(statement.rows[statement.twins[0].row].label.text), row);
}

void TestTwins::honestNeighboursStay_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("a misread line the total needs")
        << "Product sales\t\t1,212\t\t1,104\nSclvjce fccs\t\t1,212\t\t1,164\nTotal revenues\t\t2,424\t\t2,268\n"_ba;
    QTest::newRow("income paid and earned")
        << "Operating income\t\t900\t\t812\nInterest income\t\t41\t\t38\nInterest expense\t\t(41)\t\t(36)\n"
           "Income before income taxes\t\t900\t\t814\n"_ba;
    QTest::newRow("misread diluted beside basic")
        << "Net income\t\t5,040\t\t3,780\nNet income per share, basic\t\t0.72\t\t0.54\nNct incomc pcr shanc, dilutcd\t\t0.72\t\t0.53\n"
           "Weighted average shares, basic\t\t7,000\t\t7,000\n"_ba;
    QTest::newRow("diluted beyond recognition beside basic")
        << "Net income\t\t5,040\t\t3,780\nNet income per share, basic\t\t0.72\t\t0.54\nN l d\t\t0.72\t\t0.53\n"
           "Weighted average shares, basic\t\t7,000\t\t7,000\n"_ba;
    QTest::newRow("results before and after no tax")
        << "Operating income\t\t900\t\t812\nInterest income\t\t41\t\t38\nIncome before income taxes\t\t941\t\t850\n"
           "Net lncome\t\t941\t\t8S0\n"_ba;
    QTest::newRow("a product with a name of its own")
        << "Product sales\t\t1,212\t\t1,104\nService fees\t\t305\t\t298\nTotal revenues\t\t1,517\t\t1,402\n"
           "Quoxell backlog\t\t1,517\t\t1,492\n"_ba;
}

void TestTwins::honestNeighboursStay()
{
    QFETCH(QByteArray, lines);
    const RawFixture fixture = rawFixture(lines.toStdString(), 2);
    const Statement statement = solveStatement(fixture.raw, *fixture.text);
    QCOMPARE(statement.twins.size(), std::size_t(0));
    QCOMPARE(statement.rows.size(), static_cast<std::size_t>(lines.count('\n')));
}

QTEST_APPLESS_MAIN(TestTwins)
#include "tst_twins.moc"
