// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawstatementfixture.h"

#include <QTest>

using namespace filing;
using namespace filing::test;
using namespace Qt::StringLiterals;

namespace
{

/// "Total revenues = Product sales + Service fees", one identity a line.
QByteArray identitiesOf(const QByteArray &lines, int periods, StatementKind kind = StatementKind::Operations)
{
    RawFixture fixture = rawFixture(lines.toStdString(), periods, GridSource::Html);
    fixture.raw.head.kind = kind;
    const Statement statement = solveStatement(fixture.raw, *fixture.text);
    std::string text;
    for (const Identity &identity : statement.identities) {
        const auto name = [&](std::size_t row) {
            const std::string &label = statement.rows[row].label.text;
            return label.empty() ? std::string("(no label)") : label;
        };
        text += name(identity.target) + " =";
        for (std::size_t i = 0; i < identity.terms.size(); ++i) {
            const bool perShare = identity.kind == Identity::Kind::PerShare;
            text += i == 0 ? (identity.terms[i].sign < 0 ? " -" : " ") : perShare ? " / " : identity.terms[i].sign < 0 ? " - " : " + ";
            text += name(identity.terms[i].row);
        }
        text += "\n";
    }
    return QByteArray::fromStdString(text);
}

} // namespace

class TestIdentities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
    void wholeStatementAddsUp();
    void balanceSheets_data();
    void balanceSheets();
};

void TestIdentities::found_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("periods");
    QTest::addColumn<QByteArray>("identities");
    QTest::newRow("revenues without a total, costs without a total")
        << "Net revenues\t\t9,470\t\t8,215\nCost of sales\t\t4,118\t\t3,902\nRoyalties\t\t1,377\t\t1,120\nAdvertising\t\t846\t\t795\n"
           "Operating profit\t\t3,129\t\t2,398\n"_ba
        << 2 << "Operating profit = Net revenues - Cost of sales - Royalties - Advertising\n"_ba;
    QTest::newRow("expenses printed in brackets")
        << "Net sales\t\t9,470\t\t8,215\nCost of sales\t\t(4,118)\t\t(3,902)\nGross profit\t\t5,352\t\t4,313\n"_ba << 2
        << "Gross profit = Net sales + Cost of sales\n"_ba;
    QTest::newRow("a total of other income with mixed signs")
        << "Other income (expense):\nInterest income\t\t2,760\t\t3,570\nInterest expense\t\t(2,857)\t\t(3,500)\nOther, net\t\t(658)\t\t(1,721)\n"
           "Total other income (expense)\t\t(755)\t\t(1,651)\n"_ba
        << 2 << "Total other income (expense) = Interest income + Interest expense + Other, net\n"_ba;
    QTest::newRow("sub-totals under a total")
        << "Domestic:\nOpen\t\t19,218\t\t18,996\nClosed\t\t6,561\t\t7,762\nTotal domestic\t\t25,779\t\t26,758\nForeign:\nOpen\t\t5,115\t\t6,300\n"
           "Closed\t\t1,545\t\t2,129\nTotal foreign\t\t6,660\t\t8,429\nTotal revenue\t\t32,439\t\t35,187\n"_ba
        << 2
        << "Total domestic = Open + Closed\nTotal foreign = Open + Closed\nTotal revenue = Total domestic + Total foreign\n"_ba;
    QTest::newRow("a total without a label")
        << "Operating expenses:\nSelling\t\t71,986\t\t70,242\nGeneral and administrative\t\t13,602\t\t12,908\n\t\t85,588\t\t83,150\n"_ba << 2
        << "(no label) = Selling + General and administrative\n"_ba;
    QTest::newRow("a total of one row")
        << "Operating expenses:\nGeneral and administrative\t\t2,563\t\t3,015\nTotal operating expenses\t\t2,563\t\t3,015\n"_ba << 2
        << "Total operating expenses = General and administrative\n"_ba;
    QTest::newRow("tax benefit, minority interest and equity income behind the pretax result")
        << "Loss before income taxes\t\t1,025\t\t(5,003)\nIncome tax (benefit)\t\t120\t\t(2,380)\nMinority interest\t\t26\t\t19\n"
           "Equity in income of affiliate\t\t242\t\t513\nNet income (loss)\t\t1,173\t\t(2,091)\n"_ba
        << 2
        << "Net income (loss) = Loss before income taxes - Income tax (benefit) + Minority interest + Equity in income of affiliate\n"_ba;
    QTest::newRow("a bank")
        << "Total interest income\t\t48,211\t\t44,902\nTotal interest expense\t\t17,340\t\t15,118\nNet interest income\t\t30,871\t\t29,784\n"
           "Provision for loan losses\t\t1,250\t\t980\nNet interest income after provision for loan losses\t\t29,621\t\t28,804\n"_ba
        << 2
        << "Net interest income = Total interest income - Total interest expense\n"
           "Net interest income after provision for loan losses = Net interest income - Provision for loan losses\n"_ba;
    QTest::newRow("one period with large figures") << "Product sales\t\t481,257\nService fees\t\t126,543\nTotal revenues\t\t607,800\n"_ba << 1
                                                   << "Total revenues = Product sales + Service fees\n"_ba;
    QTest::newRow("small figures of one period coincide") << "Alpha\t\t2\nBeta\t\t3\nGamma\t\t5\nDelta\t\t8\n"_ba << 1 << ""_ba;
    QTest::newRow("noughts only") << "Product sales\t\t0\t\t0\nService fees\t\t0\t\t0\nTotal revenues\t\t0\t\t0\n"_ba << 2 << ""_ba;
    QTest::newRow("holds in one period and fails in three")
        << "Alpha\t\t1,204\t\t3,117\t\t871\t\t4,404\nBeta\t\t377\t\t2,090\t\t655\t\t818\nGamma\t\t1,581\t\t9,003\t\t2,277\t\t1,909\n"_ba
        << 4 << ""_ba;
    QTest::newRow("nothing adds up") << "Product sales\t\t4,812\t\t3,977\nService fees\t\t1,265\t\t1,104\nTotal revenues\t\t9,431\t\t2,218\n"_ba << 2 << ""_ba;
    QTest::newRow("per share")
        << "Net loss\t\t(15,003)\t\t(12,124)\nNet loss per share, basic\t\t(0.22)\t\t(0.21)\nWeighted average shares, basic\t\t68,067\t\t57,365\n"_ba << 2
        << "Net loss per share, basic = Net loss / Weighted average shares, basic\n"_ba;
}

void TestIdentities::found()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, periods);
    QFETCH(QByteArray, identities);
    QCOMPARE(identitiesOf(lines, periods), identities);
}

void TestIdentities::wholeStatementAddsUp()
{
    QCOMPARE(identitiesOf(QByteArray(lanternBay.data(), static_cast<qsizetype>(lanternBay.size())), 4),
             "Total revenues = Product sales + Service fees\n"
             "Total costs and expenses = Cost of revenues + Research and development + General and administrative\n"
             "Operating income = Total revenues - Total costs and expenses\n"
             "Income before income taxes = Operating income + Interest income\n"
             "Net income = Income before income taxes - Provision for income taxes\n"
             "Net income per share, basic and diluted = Net income / Average shares outstanding, basic and diluted\n"_ba);
}

void TestIdentities::balanceSheets_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("identities");
    QTest::newRow("equity is part of the claims, not what assets leave over")
        << "Cash and cash equivalents\t\t8,214\t\t7,450\nOther assets\t\t1,377\t\t1,902\nTotal assets\t\t9,591\t\t9,352\n"
           "Current liabilities\t\t2,118\t\t2,466\nLong-term debt\t\t3,050\t\t3,125\nShareholders' equity\t\t4,423\t\t3,761\n"
           "Total liabilities and shareholders' equity\t\t9,591\t\t9,352\n"_ba
        << "Total assets = Cash and cash equivalents + Other assets\n"
           "Total liabilities and shareholders' equity = Current liabilities + Long-term debt + Shareholders' equity\n"
           "Total liabilities and shareholders' equity = Total assets\n"_ba;
    QTest::newRow("without the total of claims equity is what is left")
        << "Cash and cash equivalents\t\t8,214\t\t7,450\nOther assets\t\t1,377\t\t1,902\nTotal assets\t\t9,591\t\t9,352\n"
           "Current liabilities\t\t2,118\t\t2,466\nLong-term debt\t\t3,050\t\t3,125\nShareholders' equity\t\t4,423\t\t3,761\n"_ba
        << "Total assets = Cash and cash equivalents + Other assets\n"
           "Shareholders' equity = Total assets - Current liabilities - Long-term debt\n"_ba;
    QTest::newRow("sides that differ do not balance")
        << "Cash and cash equivalents\t\t8,214\t\t7,450\nOther assets\t\t1,377\t\t1,902\nTotal assets\t\t9,591\t\t9,352\n"
           "Current liabilities\t\t2,118\t\t2,466\nShareholders' equity\t\t7,413\t\t6,906\n"
           "Total liabilities and shareholders' equity\t\t9,531\t\t9,372\n"_ba
        << "Total assets = Cash and cash equivalents + Other assets\n"
           "Total liabilities and shareholders' equity = Current liabilities + Shareholders' equity\n"_ba;
}

void TestIdentities::balanceSheets()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, identities);
    QCOMPARE(identitiesOf(lines, 2, StatementKind::BalanceSheet), identities);
}

QTEST_APPLESS_MAIN(TestIdentities)
#include "tst_identities.moc"
