// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawstatementfixture.h"

#include <QTest>

using namespace filing;
using namespace filing::test;
using namespace Qt::StringLiterals;

class TestDepth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromStructure_data();
    void fromStructure();
    void fromIndents_data();
    void fromIndents();
};

namespace
{

QByteArray depths(const Statement &statement)
{
    QByteArray all;
    for (const Row &row : statement.rows) {
        all += QByteArray::number(row.depth);
    }
    return all;
}

} // namespace

void TestDepth::fromStructure_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("parts up to their totals") << QByteArray::fromStdString(std::string(lanternBay)) << "0110011100000000"_ba;
    QTest::newRow("a total known by its sum only")
        << "Sales:\t\t\nPumps\t\t4,812\t\t3,977\nValves\t\t1,265\t\t1,104\nAll sales\t\t6,077\t\t5,081\nBacklog\t\t9,000\t\t8,400\n"_ba
        << "01100"_ba;
    QTest::newRow("a caption without a colon holds nothing") << "Sales\t\t\nPumps\t\t4,812\t\t3,977\nValves\t\t1,265\t\t1,104\n"_ba
                                                             << "000"_ba;
    QTest::newRow("per share figures end where share counts begin")
        << "Net income\t\t584\t\t303\nNet income per share:\t\t\nBasic\t\t0.08\t\t0.04\nDiluted\t\t0.08\t\t0.04\n"
           "Weighted average shares outstanding\t\t7,305\t\t7,212\n"_ba
        << "00110"_ba;
}

void TestDepth::fromStructure()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, expected);
    const int periods = lines.startsWith("Revenues") ? 4 : 2;
    const RawFixture fixture = rawFixture(lines.toStdString(), periods, GridSource::Html);
    QCOMPARE(depths(solveStatement(fixture.raw, *fixture.text)), expected);
}

void TestDepth::fromIndents_data()
{
    QTest::addColumn<QList<int>>("indents");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("steps of any width") << QList<int>{0, 3, 3, 5} << "0112"_ba;
    QTest::newRow("a centred caption") << QList<int>{20, 0, 2, 2} << "0011"_ba;
    QTest::newRow("one row set in is an accident") << QList<int>{0, 0, 1, 0} << "0110"_ba;
}

void TestDepth::fromIndents()
{
    QFETCH(QList<int>, indents);
    QFETCH(QByteArray, expected);
    RawFixture fixture = rawFixture(
        "Sales:\t\t\nPumps\t\t4,812\t\t3,977\nValves\t\t1,265\t\t1,104\nTotal sales\t\t6,077\t\t5,081\n", 2, GridSource::Html);
    for (std::size_t i = 0; i < fixture.raw.lines.size(); ++i) {
        fixture.raw.lines[i].indent = indents[static_cast<qsizetype>(i)];
    }
    QCOMPARE(depths(solveStatement(fixture.raw, *fixture.text)), expected);
}

QTEST_APPLESS_MAIN(TestDepth)
#include "tst_depth.moc"
