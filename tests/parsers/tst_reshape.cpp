// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/listkey.h"
#include "parsers/corrections/overlay.h"
#include "parsers/corrections/periodtext.h"
#include "parsers/corrections/properties.h"
#include "parsers/corrections/reshape.h"
#include "parsers/corrections/rule.h"
#include "parsers/extraction/fieldpath.h"
#include "parsers/reading/plaintext.h"
#include "parsers/statements/readtable.h"
#include "tests/support/rawstatementfixture.h"

#include <QTest>

#include <random>

using namespace filing;
using namespace filing::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr std::string_view quiltTable = "PELICAN QUILT COMPANY\n"
                                        "(In thousands)\n"
                                        "                         Three Months Ended\n"
                                        "                              March 31,\n"
                                        "                           2011      2010\n"
                                        "Product sales             4,812     3,977\n"
                                        "Service fees              1,265     1,104\n"
                                        "Total revenues            6,077     5,081\n"
                                        "Cost of revenues          2,948     2,517\n"
                                        "Gross profit              3,129     2,564\n";

Correction said(std::string path, CorrectionKind kind, std::string text = {})
{
    Correction made;
    made.path = std::move(path);
    made.kind = kind;
    made.newText = std::move(text);
    return made;
}

Extraction machine()
{
    const RawFixture fixture = rawFixture(lanternBay, 4);
    Extraction x;
    Statement statement = solveStatement(fixture.raw, *fixture.text);
    int year = 2011;
    for (Period &period : statement.periods) {
        period.label.text = "Three Months Ended March 31, " + std::to_string(year);
        setPeriodSpan(period, *parsePeriodSpan(period.label.text));
        --year;
    }
    Witness witness;
    witness.row = 13;
    witness.period = 1;
    witness.amount.text = "$303,000";
    witness.amount.value = "303000";
    statement.witnesses.push_back(witness);
    x.statements.push_back(statement);
    x.cover.emplace_back("EntityRegistrantName", Field());
    x.cover.back().second.text = "Lantern Bay, Inc.";
    x.cover.emplace_back("EntityCentralIndexKey", Field());
    x.cover.back().second.text = "0000123456";
    for (const char *number : {"2.02", "9.01"}) {
        Item item;
        item.number = number;
        item.title.text = "Title";
        x.items.push_back(item);
    }
    return x;
}

Extraction after(const Extraction &x, const std::vector<Correction> &step)
{
    return applyCorrections(x, step);
}

bool isWhole(const Extraction &x)
{
    bool whole = true;
    for (const Statement &s : x.statements) {
        for (const Row &row : s.rows) {
            whole = whole && row.cells.size() == s.periods.size();
        }
        for (const Identity &identity : s.identities) {
            whole = whole && identity.target < s.rows.size();
            for (const Identity::Term &term : identity.terms) {
                whole = whole && term.row < s.rows.size();
            }
        }
        for (const Check &check : s.checks) {
            whole = whole && check.identity < s.identities.size() && check.period < s.periods.size();
        }
        for (const Twin &twin : s.twins) {
            whole = whole && twin.row < s.rows.size();
        }
        for (const Witness &witness : s.witnesses) {
            whole = whole && witness.row < s.rows.size() && witness.period < s.periods.size();
        }
    }
    forEachField(x, [&](const FieldEntry &entry) { whole = whole && findField(x, entry.path) == entry.field; });
    return whole;
}

const Row *rowOf(const Extraction &x, std::string_view label) { return findRow(x.statements[0], label); }

} // namespace

class TestReshape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periodsAreReadOrRefused_data();
    void periodsAreReadOrRefused();
    void elementsComeAndGo();
    void anIndexFollowsItsRow();
    void aMissingRowIsProvenOnceItIsThere();
    void impossibleCorrectionsAreOrphans_data();
    void impossibleCorrectionsAreOrphans();
    void propertiesSayWhatWasSet_data();
    void propertiesSayWhatWasSet();
    void aTurnedSignTurnsBack();
    void absentCoverFactsAreMade();
    void splitRowsMergeAgain();
    void cellsMoveAndShift();
    void rulesSpeakOfWordsOnly();
    void rulesKeepOffWhatAPersonSaid();
    void aRuleLeavesJudgedFiguresWhatTheyAre_data();
    void aRuleLeavesJudgedFiguresWhatTheyAre();
    void aFactUnderTwoNamesIsOne_data();
    void aFactUnderTwoNamesIsOne();
    void cutsAreReadBack();
    void aTableIsReadWithItsCuts();
    void nothingBreaksAnExtraction();
    void manyCorrectionsAreLaidOver();
};

void TestReshape::periodsAreReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("span");
    QTest::addColumn<int>("months");
    QTest::newRow("as printed") << "Three Months Ended March 31, 2011"_ba << "2011-01-01/2011-03-31"_ba << 3;
    QTest::newRow("both days") << "2011-01-01/2011-03-31"_ba << "2011-01-01/2011-03-31"_ba << 3;
    QTest::newRow("length and end") << "3 months to 2011-03-31"_ba << "2011-01-01/2011-03-31"_ba << 3;
    QTest::newRow("year") << "Year ended December 31, 2010"_ba << "2010-01-01/2010-12-31"_ba << 12;
    QTest::newRow("instant") << "2011-03-31"_ba << "2011-03-31"_ba << 0;
    QTest::newRow("instant in words") << "As of March 31, 2011"_ba << "2011-03-31"_ba << 0;
    QTest::newRow("from one day to another") << "January 1, 2011 to June 30, 2011"_ba << "2011-01-01/2011-06-30"_ba << 6;
    QTest::newRow("a year alone") << "2011"_ba << ""_ba << 0;
    QTest::newRow("a date alone") << "March 31, 2011"_ba << ""_ba << 0;
    QTest::newRow("backwards") << "2011-03-31/2011-01-01"_ba << ""_ba << 0;
    QTest::newRow("no day of the calendar") << "2011-02-31"_ba << ""_ba << 0;
    QTest::newRow("two lengths") << "Three and six months ended June 30, 2011"_ba << ""_ba << 0;
    QTest::newRow("words") << "Total"_ba << ""_ba << 0;
}

void TestReshape::periodsAreReadOrRefused()
{
    QFETCH(QByteArray, text);
    const auto span = parsePeriodSpan(text.toStdString());
    QTEST(span ? QByteArray::fromStdString(periodSpanText(*span)) : QByteArray(""), "span");
    QTEST(span ? span->months : 0, "months");
}

void TestReshape::elementsComeAndGo()
{
    const Extraction x = after(machine(), {said("items/0.1", CorrectionKind::Insert, "Item 8.01. Other Events"), said("items/0", CorrectionKind::Reject),
                                           said("exhibits/-1.1", CorrectionKind::Insert, "99.1"),
                                           said("signatures/-1.1", CorrectionKind::Insert, "Ann Vale"),
                                           said("statements/0/periods/1.1", CorrectionKind::Insert, "2009-01-01/2009-12-31"),
                                           said("statements/0/rows/1.1", CorrectionKind::Insert, "License fees"),
                                           said("statements/0/rows/1.1/cells/1.1", CorrectionKind::SetValue, "12")});
    QCOMPARE(x.diagnostics.size(), std::size_t(0));
    QVERIFY(isWhole(x));
    QCOMPARE(x.items.size(), std::size_t(2));
    QCOMPARE(x.items[0].number, std::string("8.01"));
    QCOMPARE(x.items[0].title.text, std::string("Other Events"));
    QCOMPARE(x.items[1].key, std::string("1"));
    QCOMPARE(x.exhibits[0].number.text, std::string("99.1"));
    QCOMPARE(x.signatures[0].name->text, std::string("Ann Vale"));
    QCOMPARE(x.statements[0].periods.size(), std::size_t(5));
    QCOMPARE(x.statements[0].periods[2].months, 12);
    QCOMPARE(x.statements[0].rows[2].cells[2]->value, std::string("12"));
    QCOMPARE(x.statements[0].rows[2].label.review, Review::Added);
    QVERIFY(after(machine(), {said("statements/0", CorrectionKind::Reject)}).statements.empty());
}

void TestReshape::anIndexFollowsItsRow()
{
    const Extraction x = after(machine(), {said("statements/0/rows/0", CorrectionKind::Reject), said("statements/0/periods/0", CorrectionKind::Reject)});
    QVERIFY(isWhole(x));
    QCOMPARE(x.statements[0].witnesses.size(), std::size_t(1));
    const Witness &witness = x.statements[0].witnesses[0];
    QCOMPARE(x.statements[0].rows[witness.row].label.text, std::string("Net income"));
    QCOMPARE(witness.period, std::size_t(0));
    QCOMPARE(rowOf(x, "Total revenues")->cells[0]->proof, rowOf(machine(), "Total revenues")->cells[1]->proof);
    QVERIFY(after(machine(), {said("statements/0/periods/1", CorrectionKind::Reject)}).statements[0].witnesses.empty());
}

void TestReshape::aMissingRowIsProvenOnceItIsThere()
{
    const std::string without = replaced(lanternBay, "Service fees\t\t1,265\t\t1,104\t\t3,731\t\t3,190\n", "");
    const RawFixture fixture = rawFixture(without, 4);
    Extraction x;
    x.statements.push_back(solveStatement(fixture.raw, *fixture.text));
    QVERIFY(rowOf(x, "Product sales")->cells[0]->proof != Proof::Consistent && rowOf(x, "Product sales")->cells[0]->proof != Proof::Proven);
    std::vector<Correction> step = {said("statements/0/rows/1.1", CorrectionKind::Insert, "Service fees")};
    const char *values[] = {"1,265", "1,104", "3,731", "3,190"};
    for (int p = 0; p < 4; ++p) {
        step.push_back(said("statements/0/rows/1.1/cells/" + std::to_string(p), CorrectionKind::SetValue, values[p]));
    }
    const Extraction y = after(x, step);
    QVERIFY(rowOf(y, "Product sales")->cells[0]->proof == Proof::Consistent || rowOf(y, "Product sales")->cells[0]->proof == Proof::Proven);
    const Field &typed = *rowOf(y, "Service fees")->cells[0];
    QCOMPARE(typed.review, Review::Added);
    QVERIFY(typed.proof == Proof::Consistent || typed.proof == Proof::Proven);
    // A wrong figure is not mended, and what it is part of is in doubt.
    step.back().newText = "3,191";
    const Extraction z = after(x, step);
    QCOMPARE(rowOf(z, "Service fees")->cells[3]->value, std::string("3191"));
    QVERIFY(rowOf(z, "Service fees")->cells[3]->proof != Proof::Proven && rowOf(z, "Service fees")->cells[3]->proof != Proof::Consistent);
}

void TestReshape::impossibleCorrectionsAreOrphans_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *what, const char *path, CorrectionKind kind, const char *text) {
        QTest::newRow(what) << QByteArray(path) << static_cast<int>(kind) << QByteArray(text);
    };
    row("row that is there", "statements/0/rows/3", CorrectionKind::Insert, "x");
    row("key of the machine", "statements/0/rows/99", CorrectionKind::Insert, "x");
    row("no key", "statements/0/rows/a.b", CorrectionKind::Insert, "x");
    row("no statement", "statements/8/rows/1.1", CorrectionKind::Insert, "x");
    row("unreadable period", "statements/0/periods/0", CorrectionKind::SetValue, "some time");
    row("unreadable new period", "statements/0/periods/0.1", CorrectionKind::Insert, "some time");
    row("item without number", "items/0.1", CorrectionKind::Insert, "Other Events");
    row("reject in vain", "statements/0/rows/99", CorrectionKind::Reject, "");
    row("no scale", "statements/0/scale", CorrectionKind::SetValue, "1234");
    row("no role", "statements/0/rows/3/role", CorrectionKind::SetValue, "Total Revenues!");
    row("heading with figures", "statements/0/rows/3/heading", CorrectionKind::SetValue, "true");
    row("no concept", "cover/Nonsense", CorrectionKind::SetValue, "x");
    row("table without text", "statements/0", CorrectionKind::ReadTable, "cuts: 3");
}

void TestReshape::impossibleCorrectionsAreOrphans()
{
    QFETCH(QByteArray, path);
    QFETCH(int, kind);
    QFETCH(QByteArray, text);
    const Correction correction = said(path.toStdString(), static_cast<CorrectionKind>(kind), text.toStdString());
    const Extraction x = after(machine(), {correction});
    QCOMPARE(x.diagnostics.size(), std::size_t(1));
    QCOMPARE(x.diagnostics[0].code, std::string("correction.orphan"));
    QVERIFY(refusalOf(machine(), correction));
    QCOMPARE(printedRows(x.statements[0]), printedRows(machine().statements[0]));
    QCOMPARE(x.statements[0].periods[0].label.text, machine().statements[0].periods[0].label.text);
    // What was rejected never returns under its key.
    const Extraction gone = after(machine(), {said("items/0.1", CorrectionKind::Insert, "8.01"), said("items/0.1", CorrectionKind::Reject),
                                              said("items/0.1", CorrectionKind::Insert, "8.01")});
    QCOMPARE(gone.diagnostics.size(), std::size_t(1));
}

void TestReshape::propertiesSayWhatWasSet_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("text");
    for (const auto &[path, text] : std::initializer_list<std::pair<const char *, const char *>>{
             {"statements/0/kind", "balance-sheet"}, {"statements/0/basis", "non-gaap"}, {"statements/0/currency", "EUR"},
             {"statements/0/scale", "1000000"}, {"statements/0/share-scale", "1"}, {"statements/0/periods/1/span", "2010-01-01/2010-12-31"},
             {"statements/0/periods/1/restated", "true"}, {"statements/0/rows/2/role", "license-revenue"}, {"statements/0/rows/3/role", ""},
             {"statements/0/rows/2/measure", "shares"}, {"statements/0/rows/2/sign", "-"}, {"statements/0/rows/2/depth", "3"},
             {"statements/0/rows/0/heading", "false"}, {"items/1/number", "8.01"}}) {
        QTest::newRow((QByteArray(path) + ' ' + text).constData()) << QByteArray(path) << QByteArray(text);
    }
}

void TestReshape::propertiesSayWhatWasSet()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, text);
    QVERIFY(filing::property(machine(), path.toStdString()).value() != text.toStdString());
    const Extraction x = after(machine(), {said(path.toStdString(), CorrectionKind::SetValue, text.toStdString())});
    QCOMPARE(x.diagnostics.size(), std::size_t(0));
    QCOMPARE(QByteArray::fromStdString(filing::property(x, path.toStdString()).value()), text);
    QVERIFY(isWhole(x));
}

void TestReshape::aTurnedSignTurnsBack()
{
    const Extraction once = after(machine(), reshape::turnSign(machine(), "statements/0/rows/5"));
    QCOMPARE(once.statements[0].rows[5].cells[0]->value, std::string("-2948"));
    QCOMPARE(once.statements[0].rows[5].cells[0]->text, std::string("(2,948)"));
    QCOMPARE(once.statements[0].rows[5].cells[0]->machineValue, std::string("2948"));
    const Extraction twice = after(once, reshape::turnSign(once, "statements/0/rows/5"));
    QCOMPARE(twice.statements[0].rows[5].cells[0]->value, std::string("2948"));
}

void TestReshape::absentCoverFactsAreMade()
{
    const Extraction x = after(machine(), {said("cover/TradingSymbol", CorrectionKind::SetValue, "LBAY"),
                                           said("registrants/1/EntityRegistrantName", CorrectionKind::SetValue, "Lantern Bay Holdings"),
                                           said("statements/0/title", CorrectionKind::SetValue, "Statements of Operations")});
    QCOMPARE(x.diagnostics.size(), std::size_t(0));
    QCOMPARE(x.coverFact("TradingSymbol")->review, Review::Added);
    QCOMPARE(x.registrants.size(), std::size_t(2));
    QCOMPARE(x.statements[0].title.review, Review::Added);
    QVERIFY(isWhole(x));
}

void TestReshape::splitRowsMergeAgain()
{
    const Extraction x = machine();
    const Extraction split = after(x, reshape::splitRow(x, "statements/0/rows/6", 8, {1, 2}));
    QCOMPARE(split.statements[0].rows[6].label.text, std::string("Research"));
    QCOMPARE(split.statements[0].rows[7].label.text, std::string("and development"));
    QVERIFY(!split.statements[0].rows[6].cells[1] || split.statements[0].rows[6].cells[1]->review == Review::Rejected);
    QCOMPARE(split.statements[0].rows[7].cells[1]->value, std::string("1294"));
    const Extraction merged = after(split, reshape::mergeWithNext(split, rowPath(split, 0, 6)));
    QCOMPARE(merged.statements[0].rows[6].label.text, std::string("Research and development"));
    QCOMPARE(merged.statements[0].rows[6].cells[1]->value, std::string("1294"));
    QCOMPARE(merged.statements[0].rows.size(), x.statements[0].rows.size());
    QVERIFY(reshape::mergeWithNext(x, "statements/0/rows/5").empty());
    QVERIFY(isWhole(merged));
}

void TestReshape::cellsMoveAndShift()
{
    Extraction x = machine();
    x.statements[0].rows[2].cells[0].reset();
    const Extraction moved = after(x, reshape::moveCell(x, "statements/0/rows/2/cells/1", "statements/0/rows/2/cells/0"));
    QCOMPARE(moved.statements[0].rows[2].cells[0]->value, std::string("1104"));
    QVERIFY(reshape::moveCell(x, "statements/0/rows/1/cells/1", "statements/0/rows/3/cells/0").empty());
    const Extraction shifted = after(x, reshape::shiftCells(x, "statements/0/rows/2", reshape::Direction::Left));
    QCOMPARE(shifted.statements[0].rows[2].cells[2]->value, std::string("3190"));
    QCOMPARE(shifted.statements[0].rows[2].cells[3]->review, Review::Rejected);
    QVERIFY(reshape::shiftCells(x, "statements/0/rows/1", reshape::Direction::Left).empty());
    const auto step = reshape::addRow(x, "statements/0/rows/2", reshape::Side::Behind, "x", [](std::string_view path) { return path.ends_with("2.1"); });
    QCOMPARE(step[0].path, std::string("statements/0/rows/2.2"));
    QVERIFY(!after(x, reshape::addColumn(x, "statements/0/periods/0", reshape::Side::Before, "2011-03-31")).statements[0].periods[0].key.empty());
}

void TestReshape::rulesSpeakOfWordsOnly()
{
    const Extraction x = machine();
    const auto effects = [&](RuleKind kind, const char *scope, const char *pattern, const char *value) {
        return effectsOf({kind, scope, pattern, value, {}}, x, {});
    };
    QCOMPARE(effects(RuleKind::LabelRole, "*", "service  FEES (1)", "license-revenue").size(), std::size_t(1));
    QCOMPARE(effects(RuleKind::LabelRole, "cik:123456", "Service fees", "license-revenue").size(), std::size_t(1));
    QCOMPARE(effects(RuleKind::LabelRole, "name:lanternbayinc", "Service fees", "license-revenue").size(), std::size_t(1));
    QCOMPARE(effects(RuleKind::LabelRole, "name:other", "Service fees", "license-revenue").size(), std::size_t(0));
    const auto years = effects(RuleKind::ColumnPeriod, "*", "Three months ended June 30, 2007", "12 months");
    QCOMPARE(years.size(), std::size_t(4));
    QCOMPARE(years[0].after, std::string("2010-04-01/2011-03-31"));
    QCOMPARE(effects(RuleKind::ColumnPeriod, "*", "2011", "12 months").size(), std::size_t(0));
    QCOMPARE(effects(RuleKind::NotAField, "*", "Title", "items").size(), std::size_t(2));
    QCOMPARE(effects(RuleKind::NotAField, "*", "Lantern Bay Inc", "cover/EntityRegistrantName").size(), std::size_t(1));
    QCOMPARE(effects(RuleKind::NotAField, "*", "Lantern Bay Inc", "items").size(), std::size_t(0));
}

void TestReshape::rulesKeepOffWhatAPersonSaid()
{
    const Extraction x = machine();
    std::vector<std::string> paths;
    forEachField(x, [&](const FieldEntry &entry) { paths.push_back(entry.path); });
    std::mt19937 random(7);
    const auto one = [&random](std::size_t size) { return std::uniform_int_distribution<std::size_t>(0, size - 1)(random); };
    for (int round = 0; round < 150; ++round) {
        std::vector<Correction> confirmed;
        std::set<std::string> spokenFor;
        for (int i = 0; i < 6; ++i) {
            confirmed.push_back(said(paths[one(paths.size())], CorrectionKind::Confirm));
            spokenFor.insert(confirmed.back().path);
        }
        const RuleKind kinds[] = {RuleKind::LabelRole, RuleKind::ColumnPeriod, RuleKind::NotAField};
        const char *values[] = {"license-revenue", "12 months", "items", "statements/rows", "statements/rows/cells", "statements/periods", "statements"};
        std::vector<Rule> rules;
        for (int i = 0; i < 8; ++i) {
            rules.push_back({kinds[one(3)], "*", findField(x, paths[one(paths.size())])->text, values[one(7)], {}});
        }
        std::vector<Correction> all = correctionsBy(rules, x, spokenFor);
        all.insert(all.end(), confirmed.begin(), confirmed.end());
        const Extraction effective = applyCorrections(x, all);
        QVERIFY(isWhole(effective));
        for (const std::string &path : spokenFor) {
            const Field *field = findField(effective, path);
            QVERIFY2(field != nullptr, path.c_str());
            QCOMPARE(field->value, findField(x, path)->value);
            QCOMPARE(field->text, findField(x, path)->text);
            if (const auto cell = cellAddress(effective, path)) {
                const auto was = cellAddress(x, path).value();
                QCOMPARE(effective.statements[cell->statement].rows[cell->row].measure, x.statements[was.statement].rows[was.row].measure);
                QCOMPARE(periodSpanOf(effective.statements[cell->statement].periods[cell->period]),
                         periodSpanOf(x.statements[was.statement].periods[was.period]));
            }
        }
    }
}

void TestReshape::aRuleLeavesJudgedFiguresWhatTheyAre_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("judged");
    QTest::addColumn<int>("changes");
    const auto role = static_cast<int>(RuleKind::LabelRole);
    const auto period = static_cast<int>(RuleKind::ColumnPeriod);
    const auto none = static_cast<int>(RuleKind::NotAField);
    const QByteArray cell("statements/0/rows/2/cells/1");
    QTest::newRow("money does not come to be shares") << role << "Service fees"_ba << "shares-basic"_ba << cell << 0;
    QTest::newRow("shares where nobody judged") << role << "Service fees"_ba << "shares-basic"_ba << "statements/0/rows/1/cells/1"_ba << 1;
    QTest::newRow("another line of money") << role << "Service fees"_ba << "license-revenue"_ba << cell << 1;
    QTest::newRow("the judged column keeps its months") << period << "Three months ended"_ba << "12 months"_ba << cell << 3;
    QTest::newRow("all columns where nobody judged") << period << "Three months ended"_ba << "12 months"_ba << "items/0/title"_ba << 4;
    QTest::newRow("the judged column stays") << none << "Three Months Ended March 31, 2010"_ba << "statements/periods"_ba << cell << 0;
    QTest::newRow("the other column goes") << none << "Three Months Ended March 31, 2009"_ba << "statements/periods"_ba << cell << 1;
    QTest::newRow("the cover's other name") << none << "Lantern Bay Inc"_ba << "cover/EntityRegistrantName"_ba
                                            << "registrants/0/EntityRegistrantName"_ba << 0;
}

void TestReshape::aRuleLeavesJudgedFiguresWhatTheyAre()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, judged);
    QFETCH(int, changes);
    const Rule rule{static_cast<RuleKind>(kind), "*", pattern.toStdString(), value.toStdString(), {}};
    QCOMPARE(effectsOf(rule, machine(), {judged.toStdString()}).size(), std::size_t(changes));
}

void TestReshape::aFactUnderTwoNamesIsOne_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<int>("kind");
    for (const auto kind : {CorrectionKind::SetValue, CorrectionKind::Confirm, CorrectionKind::Reject}) {
        const QByteArray is = QByteArray::fromStdString(std::string(name(kind)));
        QTest::newRow((is + " in the cover").constData())
            << "cover/EntityRegistrantName"_ba << "registrants/0/EntityRegistrantName"_ba << static_cast<int>(kind);
        QTest::newRow((is + " of the first registrant").constData())
            << "registrants/0/EntityRegistrantName"_ba << "cover/EntityRegistrantName"_ba << static_cast<int>(kind);
    }
    QTest::newRow("added to the first security") << "securities/0/TradingSymbol"_ba << "cover/TradingSymbol"_ba << 0;
    QTest::newRow("added to the cover") << "cover/TradingSymbol"_ba << "securities/0/TradingSymbol"_ba << 0;
}

void TestReshape::aFactUnderTwoNamesIsOne()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, other);
    QFETCH(int, kind);
    Extraction x = machine();
    const Field first = *x.coverFact("EntityRegistrantName");
    x.registrants = {{{"EntityRegistrantName", first}}, {{"EntityRegistrantName", first}}};
    x.securities = {{{"Security12bTitle", first}}, {{"Security12bTitle", first}}};
    const Extraction y = after(x, {said(path.toStdString(), static_cast<CorrectionKind>(kind), "Lantern Bay Holdings")});
    QCOMPARE(y.diagnostics.size(), std::size_t(0));
    const Field *here = findField(y, path.toStdString());
    const Field *there = findField(y, other.toStdString());
    QVERIFY(here && there);
    QCOMPARE(here->text, there->text);
    QCOMPARE(here->machineText, there->machineText);
    QCOMPARE(here->review, there->review);
    QVERIFY(here->review != Review::Machine);
    QCOMPARE(findField(y, "registrants/1/EntityRegistrantName")->review, Review::Machine);
    QVERIFY(!findField(y, "securities/1/TradingSymbol"));
    QVERIFY(isWhole(y));
}

void TestReshape::cutsAreReadBack()
{
    QCOMPARE(cutsText({34, 48, 62}), std::string("cuts: 34,48,62"));
    QCOMPARE(parseCuts("cuts: 34,48,62").value(), (ColumnCuts{34, 48, 62}));
    for (const char *wrong : {"", "34", "cuts:", "cuts: 4,3", "cuts: -1", "cuts: 4,", "cuts: x", "cuts: 99999999999"}) {
        QVERIFY2(!parseCuts(wrong), wrong);
    }
}

void TestReshape::aTableIsReadWithItsCuts()
{
    ReadingTextBuilder builder;
    builder.appendVerbatim(quiltTable, 0);
    const ReadingTextPtr text = builder.finish();
    const Span whole{0, static_cast<std::uint32_t>(quiltTable.size())};
    const ColumnCuts cuts = suggestedCuts(*text, whole);
    QCOMPARE(QByteArray::fromStdString(cutsText(cuts)), "cuts: 26,36"_ba);
    Extraction x;
    SubmissionDocument document;
    document.text = text;
    document.content = whole;
    x.documents.push_back(document);
    Correction read = said("statements/-1.1", CorrectionKind::ReadTable, cutsText(cuts));
    read.anchor.span = whole;
    const Extraction y = after(x, {read});
    QCOMPARE(y.statements.size(), std::size_t(1));
    const Statement &statement = y.statements[0];
    QCOMPARE(QByteArray::fromStdString(printedRows(statement)),
             "Product sales: 4812+ 3977+\nService fees: 1265+ 1104+\nTotal revenues: 6077# 5081#\nCost of revenues: 2948+ 2517+\nGross "
             "profit: 3129+ 2564+\n"_ba);
    QCOMPARE(statement.scale, std::int64_t(1000));
    QCOMPARE(periodSpanText(periodSpanOf(statement.periods[0]).value()), std::string("2011-01-01/2011-03-31"));
    QCOMPARE(statement.rows[2].cells[1]->span().of(quiltTable), std::string_view("5,081"));
    // A mark dragged into the figures cuts them: what is read is in doubt, nothing else is made of it.
    const Extraction z = after(y, {[&] { Correction again = read; again.newText = "cuts: 26,39"; return again; }()});
    QVERIFY(z.diagnostics.size() == 1 || z.statements[0].rows[2].cells[0]->proof != Proof::Proven);
}

void TestReshape::nothingBreaksAnExtraction()
{
    std::mt19937 random(11);
    const auto one = [&random](std::size_t size) { return std::uniform_int_distribution<std::size_t>(0, size - 1)(random); };
    const char *keys[] = {"0", "1", "3", "3.1", "-1.1", "1.0.1", "12", "99", "x", "", "3.1.1"};
    const char *heads[] = {"statements", "items", "exhibits", "signatures", "cover", "release", "registrants"};
    const char *lists[] = {"rows", "periods", "witnesses", "title", "scale", "kind"};
    const char *tails[] = {"", "/label", "/role", "/sign", "/span", "/cells/0", "/cells/1.1", "/heading", "/measure"};
    const char *texts[] = {"", "1,234", "-", "true", "2011-01-01/2011-03-31", "8.01 Other", "total-revenues", "cuts: 3,9", "\xC3\x28", "1000"};
    const Extraction x = machine();
    for (int round = 0; round < 100; ++round) {
        std::vector<Correction> step;
        for (int i = 0; i < 30; ++i) {
            std::string path = std::string(heads[one(3) == 0 ? one(7) : 0]) + '/' + keys[one(3) == 0 ? one(11) : 0];
            if (one(8) > 0) {
                path += std::string("/") + lists[one(6)];
                path += one(6) > 0 ? std::string("/") + keys[one(11)] + tails[one(9)] : std::string();
            }
            Correction correction = said(std::move(path), static_cast<CorrectionKind>(one(7)), texts[one(10)]);
            const auto begin = static_cast<std::uint32_t>(one(500));
            correction.anchor.span = {begin, static_cast<std::uint32_t>(begin + one(40))};
            step.push_back(std::move(correction));
        }
        QVERIFY(isWhole(after(x, step)));
    }
}

void TestReshape::manyCorrectionsAreLaidOver()
{
    const Extraction x = machine();
    std::vector<std::string> paths;
    forEachField(x, [&](const FieldEntry &entry) { paths.push_back(entry.path); });
    std::vector<Correction> many;
    for (std::size_t i = 0; i < 10'000; ++i) {
        const bool period = paths[i % paths.size()].find("/periods/") != std::string::npos;
        many.push_back(said(paths[i % paths.size()], i % 3 == 0 || period ? CorrectionKind::Confirm : CorrectionKind::SetValue, std::to_string(i)));
    }
    const Extraction y = after(x, many);
    QVERIFY(y.diagnostics.empty());
}

QTEST_APPLESS_MAIN(TestReshape)
#include "tst_reshape.moc"
