// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawstatementfixture.h"

#include <QTest>

using namespace filing;
using namespace filing::test;
using namespace Qt::StringLiterals;

#include "parsers/statements/prove.h"

namespace
{

Cell cell(const char *value)
{
    if (*value == 0) {
        return std::nullopt;
    }
    Field field;
    field.text = value;
    field.value = value;
    return field;
}

Row row(const char *label, std::vector<const char *> values, Measure measure = Measure::Money)
{
    Row made;
    made.label.text = label;
    made.measure = measure;
    for (const char *value : values) {
        made.cells.push_back(cell(value));
    }
    return made;
}

Identity sum(std::size_t target, std::vector<Identity::Term> terms)
{
    Identity identity;
    identity.target = target;
    identity.terms = std::move(terms);
    return identity;
}

Statement ofRows(std::vector<Row> rows, std::vector<Identity> identities)
{
    Statement statement;
    statement.scale = 1000;
    statement.shareScale = 1000;
    statement.periods.resize(rows.front().cells.size());
    statement.rows = std::move(rows);
    statement.identities = std::move(identities);
    return statement;
}

} // namespace

class TestProve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void perShareConfirmsOnlyThePerShareValue();
    void personsWordLiftsTheDoubt();
    void listsEveryCheck();
    void whatFollowsFromOthersProvesNothing();
};

void TestProve::counts_data()
{
    QTest::addColumn<QByteArray>("total");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("two identities prove the total, one the others") << "30"_ba << "12"_ba << "25"_ba
                                                                    << "a: 18+\nb: 12+\nt: 30#\nc: 5+\nr: 25+\n"_ba;
    QTest::newRow("one fails: its other cells are in doubt") << "30"_ba << "13"_ba << "25"_ba
                                                             << "a: 18!\nb: 13!\nt: 30+\nc: 5+\nr: 25+\n"_ba;
    QTest::newRow("both fail: all are in doubt") << "31"_ba << "12"_ba << "25"_ba << "a: 18!\nb: 12!\nt: 31!\nc: 5!\nr: 25!\n"_ba;
    QTest::newRow("a blank is nought") << "18"_ba << ""_ba << "13"_ba << "a: 18+\nb: -\nt: 18#\nc: 5+\nr: 13+\n"_ba;
    QTest::newRow("what cannot be read proves nothing") << "30"_ba << "x"_ba << "25"_ba << "a: 18\nb: x\nt: 30+\nc: 5+\nr: 25+\n"_ba;
}

void TestProve::counts()
{
    QFETCH(QByteArray, total);
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, result);
    QFETCH(QByteArray, rows);
    Statement statement = ofRows({row("a", {"18"}), row("b", {part.constData()}), row("t", {total.constData()}), row("c", {"5"}),
                                  row("r", {result.constData()})},
                                 {sum(2, {{0, 1}, {1, 1}}), sum(4, {{2, 1}, {3, -1}})});
    prove(statement);
    QCOMPARE(QByteArray::fromStdString(printedRows(statement)), rows);
}

void TestProve::perShareConfirmsOnlyThePerShareValue()
{
    Identity perShare;
    perShare.kind = Identity::Kind::PerShare;
    perShare.target = 1;
    perShare.terms = {{0, 1}, {2, 1}};
    Statement statement = ofRows({row("net", {"-15003", "-15003", "0"}), row("eps", {"-0.22", "-0.21", "0"}, Measure::PerShare),
                                  row("shares", {"68067", "68067", "68067"}, Measure::Shares)},
                                 {perShare});
    prove(statement);
    // Nought per share fits any small result, so it is not pinned.
    QCOMPARE(QByteArray::fromStdString(printedRows(statement)),
             "net: -15003 -15003 0\neps: -0.22+ -0.21! 0\nshares: 68067 68067 68067\n"_ba);
}

void TestProve::personsWordLiftsTheDoubt()
{
    Statement statement = ofRows({row("a", {"18"}), row("b", {"12"}), row("t", {"30"})}, {sum(2, {{0, 1}, {1, 1}})});
    statement.rows[1].cells[0]->alternatives.push_back({"13", "other reading", 2.0, {}});
    prove(statement);
    QCOMPARE(QByteArray::fromStdString(printedRows(statement)), "a: 18+\nb: 12!\nt: 30+\n"_ba);
    statement.rows[1].cells[0]->review = Review::Confirmed;
    prove(statement);
    QCOMPARE(QByteArray::fromStdString(printedRows(statement)), "a: 18+\nb: 12+\nt: 30+\n"_ba);
}

void TestProve::listsEveryCheck()
{
    Statement statement = ofRows({row("a", {"18", "7"}), row("b", {"12", "8"}), row("t", {"30", "16"})}, {sum(2, {{0, 1}, {1, 1}})});
    prove(statement);
    prove(statement);
    QCOMPARE(statement.checks.size(), std::size_t(2));
    QVERIFY(statement.checks[0].holds);
    QVERIFY(!statement.checks[1].holds);
}

void TestProve::whatFollowsFromOthersProvesNothing()
{
    // Assets 30 = 18 + 12, claims 30 = 20 + 10, claims = assets. That 10 = 30 - 20 follows, so debt and equity have one witness.
    Statement statement = ofRows({row("cash", {"18"}), row("plant", {"12"}), row("assets", {"30"}), row("debt", {"20"}),
                                  row("equity", {"10"}), row("claims", {"30"})},
                                 {sum(2, {{0, 1}, {1, 1}}), sum(5, {{3, 1}, {4, 1}}), sum(5, {{2, 1}}), sum(4, {{2, 1}, {3, -1}})});
    prove(statement);
    QCOMPARE(QByteArray::fromStdString(printedRows(statement)),
             "cash: 18+\nplant: 12+\nassets: 30#\ndebt: 20+\nequity: 10+\nclaims: 30#\n"_ba);
    QCOMPARE(statement.checks.size(), std::size_t(4));
}

QTEST_APPLESS_MAIN(TestProve)
#include "tst_prove.moc"
