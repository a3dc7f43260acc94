// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/correctionlog.h"
#include "models/corrections/correctionstore.h"
#include "models/exchange/agreement.h"
#include "models/exchange/exchange.h"
#include "models/exchange/merge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace filing;
using namespace filing::models;

namespace
{

const DocumentId document {std::string(64, 'a')};

Correction says(const char *author, const char *path, CorrectionKind kind, const char *text = "", const char *machine = "as read")
{
    static qint64 clock = 1000;
    Correction correction;
    correction.document = document;
    correction.path = path;
    correction.kind = kind;
    correction.oldText = machine;
    correction.newText = text;
    correction.author = author;
    correction.timeMs = ++clock;
    return correction;
}

Correction sets(const char *author, const char *path, const char *text, const char *machine = "as read")
{
    return says(author, path, CorrectionKind::SetValue, text, machine);
}

/// What finally stands at a path: the last word in force.
QString outcome(const CorrectionStore &store, const char *path)
{
    QString last = u"machine"_s;
    for (const Correction &correction : correctionsInForce(store.entries(document))) {
        if (correction.path == path) {
            last = correction.kind == CorrectionKind::Reject ? u"rejected"_s : QString::fromStdString(correction.newText);
        }
    }
    return last;
}

constexpr auto title = "items/0/title";
constexpr auto registrant = "cover/EntityRegistrantName";

/// Two stores that shared one entry, and went on apart.
struct Pair
{
    CorrectionStore mine {u":memory:"_s};
    CorrectionStore theirs {u":memory:"_s};

    Pair()
    {
        mine.append(sets("me", title, "shared"));
        theirs.takeIn(mine.content());
    }
    [[nodiscard]] Merge merge() const { return mergeOf(mine.content(), theirs.content()); }
};

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyOneSideSaidIsTaken();
    void aConflictIsDecided_data();
    void aConflictIsDecided();
    void theSameWordIsNoConflict_data();
    void theSameWordIsNoConflict();
    void aSideThatWentOnWins();
    void whatWasOvertakenStaysSo();
    void undoingTravels();
    void rulesCollideToo();
    void aMergeCanBeUndone();
    void bothSidesMeet();
    void kappaIsAsByHand_data();
    void kappaIsAsByHand();
    void agreementCountsFamilies();
};

void TestMerge::whatOnlyOneSideSaidIsTaken()
{
    Pair pair;
    pair.mine.append(sets("me", registrant, "mine"));
    pair.theirs.append(sets("them", "items/1/title", "theirs"));
    const Merge merge = pair.merge();
    QCOMPARE(merge.fresh, std::size_t(1));
    QCOMPARE(merge.shared, std::size_t(1));
    QVERIFY(merge.conflicts.empty());
    QCOMPARE(pair.mine.takeIn(mergedContent(merge, u"me"_s, 1)), 1);
    QCOMPARE(outcome(pair.mine, registrant), u"mine"_s);
    QCOMPARE(outcome(pair.mine, "items/1/title"), u"theirs"_s);
    QCOMPARE(outcome(pair.mine, title), u"shared"_s);
}

void TestMerge::aConflictIsDecided_data()
{
    QTest::addColumn<MergeChoice>("choice");
    QTest::addColumn<QString>("stands");
    QTest::newRow("mine") << MergeChoice::Mine << u"mine"_s;
    QTest::newRow("theirs") << MergeChoice::Theirs << u"theirs"_s;
    QTest::newRow("neither") << MergeChoice::Neither << u"shared"_s;
}

void TestMerge::aConflictIsDecided()
{
    QFETCH(MergeChoice, choice);
    QFETCH(QString, stands);
    Pair pair;
    pair.mine.append(sets("me", title, "mine first"));
    pair.mine.append(sets("me", title, "mine"));
    // Their first word, still in force under the second, must not come up when that is taken back.
    pair.theirs.append(sets("them", title, "theirs first"));
    pair.theirs.append(sets("them", title, "theirs"));
    Merge merge = pair.merge();
    QCOMPARE(merge.conflicts.size(), std::size_t(1));
    QCOMPARE(merge.conflicts[0].mine.back().correction.newText, std::string("mine"));
    QCOMPARE(merge.conflicts[0].theirs.back().correction.newText, std::string("theirs"));
    merge.conflicts[0].choice = choice;
    QVERIFY(pair.mine.takeIn(mergedContent(merge, u"judge"_s, 77)) > 0);
    QCOMPARE(outcome(pair.mine, title), stands);
    // Recorded as ordinary entries of one step, with author and time.
    const LogEntry last = pair.mine.allEntries().back();
    QVERIFY(last.withdraws != 0);
    QCOMPARE(last.correction.author, std::string("judge"));
    QCOMPARE(last.correction.timeMs, 77);
    // Decided once: merging again asks nothing.
    QVERIFY(pair.merge().conflicts.empty());
    QCOMPARE(pair.mine.takeIn(mergedContent(pair.merge(), u"judge"_s, 78)), 0);
}

void TestMerge::theSameWordIsNoConflict_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<CorrectionKind>("kind");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<bool>("same");
    const QString cell = u"statements/0/rows/1/cells/0"_s;
    const auto set = CorrectionKind::SetValue;
    QTest::newRow("the same text") << u"items/0/title"_s << set << u"Other  Events"_s << u"Other Events"_s << true;
    QTest::newRow("another text") << u"items/0/title"_s << set << u"Other Events"_s << u"Others"_s << false;
    QTest::newRow("the same amount") << cell << set << u"(1,234)"_s << u"-1234"_s << true;
    QTest::newRow("another sign") << cell << set << u"(1,234)"_s << u"1,234"_s << false;
    QTest::newRow("the same day") << u"release/date"_s << set << u"April 26, 2012"_s << u"2012-04-26"_s << true;
    QTest::newRow("confirmed and typed") << u"items/0/title"_s << CorrectionKind::Confirm << QString() << u"as read"_s << true;
    QTest::newRow("confirmed and changed") << u"items/0/title"_s << CorrectionKind::Confirm << QString() << u"as meant"_s << false;
    QTest::newRow("rejected and typed") << u"items/0/title"_s << CorrectionKind::Reject << QString() << QString() << false;
}

void TestMerge::theSameWordIsNoConflict()
{
    QFETCH(QString, path);
    QFETCH(CorrectionKind, kind);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(bool, same);
    CorrectionStore one(u":memory:"_s);
    CorrectionStore other(u":memory:"_s);
    one.append(says("me", qPrintable(path), kind, qPrintable(mine)));
    other.append(sets("them", qPrintable(path), qPrintable(theirs)));
    QCOMPARE(mergeOf(one.content(), other.content()).conflicts.empty(), same);
    QCOMPARE(mergeOf(other.content(), one.content()).conflicts.empty(), same);
}

void TestMerge::aSideThatWentOnWins()
{
    Pair mineWentOn;
    mineWentOn.mine.append(sets("me", title, "newer"));
    QVERIFY(mineWentOn.merge().conflicts.empty());
    mineWentOn.mine.takeIn(mergedContent(mineWentOn.merge(), u"me"_s, 1));
    QCOMPARE(outcome(mineWentOn.mine, title), u"newer"_s);
    Pair theyWentOn;
    theyWentOn.theirs.append(sets("them", title, "newer"));
    QVERIFY(theyWentOn.merge().conflicts.empty());
    theyWentOn.mine.takeIn(mergedContent(theyWentOn.merge(), u"me"_s, 1));
    QCOMPARE(outcome(theyWentOn.mine, title), u"newer"_s);
}

void TestMerge::whatWasOvertakenStaysSo()
{
    CorrectionStore mine(u":memory:"_s);
    mine.append(sets("me", title, "mine"));
    CorrectionStore theirs(u":memory:"_s);
    theirs.append(sets("them", title, "theirs"));
    theirs.takeIn(mine.content());
    QCOMPARE(outcome(theirs, title), u"mine"_s);
    const Merge merge = mergeOf(mine.content(), theirs.content());
    QVERIFY(merge.conflicts.empty());
    QCOMPARE(merge.overtaken.size(), std::size_t(1));
    mine.takeIn(mergedContent(merge, u"me"_s, 1));
    QCOMPARE(outcome(mine, title), u"mine"_s);
}

void TestMerge::undoingTravels()
{
    Pair pair;
    pair.theirs.withdraw(pair.theirs.entries(document).back(), u"them"_s, 5);
    QVERIFY(pair.merge().conflicts.empty());
    pair.mine.takeIn(mergedContent(pair.merge(), u"me"_s, 6));
    QCOMPARE(outcome(pair.mine, title), u"machine"_s);
}

void TestMerge::rulesCollideToo()
{
    CorrectionStore mine(u":memory:"_s);
    CorrectionStore theirs(u":memory:"_s);
    mine.append(entryOf({RuleKind::LabelRole, "*", "Net sales", "total-revenues", {}}));
    theirs.append(entryOf({RuleKind::LabelRole, "*", "NET SALES:", "other-revenue", {}}));
    theirs.append(entryOf({RuleKind::LabelRole, "cik:1", "Net sales", "other-revenue", {}}));
    Merge merge = mergeOf(mine.content(), theirs.content());
    QCOMPARE(merge.conflicts.size(), std::size_t(1));
    merge.conflicts[0].choice = MergeChoice::Theirs;
    mine.takeIn(mergedContent(merge, u"me"_s, 1));
    const std::vector<Rule> rules = rulesInForce(mine.rules());
    QCOMPARE(rules.size(), std::size_t(2));
    QCOMPARE(rules[0].pattern, std::string("NET SALES:"));
}

void TestMerge::aMergeCanBeUndone()
{
    Pair pair;
    pair.mine.append(sets("me", title, "mine"));
    pair.theirs.append(sets("them", title, "theirs"));
    Merge merge = pair.merge();
    merge.conflicts[0].choice = MergeChoice::Theirs;
    pair.mine.takeIn(mergedContent(merge, u"judge"_s, 77));
    const UndoStacks stacks = undoStacks(pair.mine.entries(document));
    QVERIFY(!stacks.redo.empty());
    QCOMPARE(outcome(pair.mine, title), u"theirs"_s);
    QVERIFY(pair.mine.withdraw(stacks.redo.back(), u"judge"_s, 78) != 0);
    const std::vector<Correction> held = correctionsInForce(pair.mine.entries(document));
    QVERIFY(std::any_of(held.begin(), held.end(), [](const Correction &each) { return each.newText == "mine"; }));
}

void TestMerge::bothSidesMeet()
{
    Pair pair;
    pair.mine.append(sets("me", title, "mine"));
    pair.theirs.append(sets("them", title, "theirs"));
    pair.theirs.append(sets("them", registrant, "their name"));
    Merge merge = pair.merge();
    merge.conflicts[0].choice = MergeChoice::Theirs;
    pair.mine.takeIn(mergedContent(merge, u"me"_s, 5));
    const Merge back = mergeOf(pair.theirs.content(), pair.mine.content());
    QVERIFY(back.conflicts.empty());
    pair.theirs.takeIn(mergedContent(back, u"them"_s, 6));
    for (const char *path : {title, registrant}) {
        QCOMPARE(outcome(pair.theirs, path), outcome(pair.mine, path));
    }
    QCOMPARE(pair.theirs.allEntries().size(), pair.mine.allEntries().size());
}

void TestMerge::kappaIsAsByHand_data()
{
    QTest::addColumn<QString>("answers"); // "first second count", separated by semicolons
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("kappa");
    // p_e = (25/50)(30/50) + (25/50)(20/50) = 0.5; (0.7 - 0.5) / 0.5
    QTest::newRow("two answers") << u"yes yes 20;yes no 5;no yes 10;no no 15"_s << 0.7 << u"0.40"_s;
    // p_e = (3/4)(2/4) + (1/4)(1/4) + 0 = 0.4375; (0.75 - 0.4375) / 0.5625
    QTest::newRow("values of their own") << u"right right 2;rejected rejected 1;right =7 1"_s << 0.75 << u"0.56"_s;
    // p_e = (1/2)(1/2) + (1/2)(1/2) = 0.5; (0 - 0.5) / 0.5
    QTest::newRow("always against one another") << u"yes no 4;no yes 4"_s << 0.0 << u"-1.00"_s;
    QTest::newRow("all the same") << u"right right 3;rejected rejected 3"_s << 1.0 << u"1.00"_s;
    QTest::newRow("nothing to tell apart") << u"right right 5"_s << 1.0 << u"–"_s;
}

void TestMerge::kappaIsAsByHand()
{
    QFETCH(QString, answers);
    QFETCH(double, share);
    QFETCH(QString, kappa);
    std::vector<AnswerPair> pairs;
    for (const QString &row : answers.split(u';')) {
        const QStringList parts = row.split(u' ');
        pairs.insert(pairs.end(), parts[2].toUInt(), AnswerPair {parts[0], parts[1]});
    }
    const Agreement agreement = agreementOf(u"items"_s, pairs);
    QCOMPARE(agreement.share(), share);
    QCOMPARE(kappaText(agreement), kappa);
}

void TestMerge::agreementCountsFamilies()
{
    CorrectionStore mine(u":memory:"_s);
    CorrectionStore theirs(u":memory:"_s);
    mine.append(sets("me", registrant, "known to both"));
    theirs.takeIn(mine.content());
    const auto cell = [](int row) { return "statements/0/rows/" + std::to_string(row) + "/cells/0"; };
    // Four cells: both confirm two, both reject one, one is confirmed here and changed there.
    for (int row = 0; row < 4; ++row) {
        const bool rejects = row == 2;
        mine.append(says("me", cell(row).c_str(), rejects ? CorrectionKind::Reject : CorrectionKind::Confirm, "", "1,000"));
    }
    theirs.append(says("them", cell(0).c_str(), CorrectionKind::Confirm, "", "1,000"));
    theirs.append(sets("them", cell(1).c_str(), "1000", "1,000"));
    theirs.append(says("them", cell(2).c_str(), CorrectionKind::Reject, "", "1,000"));
    theirs.append(sets("them", cell(3).c_str(), "7", "1,000"));
    // Judged by one only, and taken back: no pair.
    theirs.append(says("them", "items/0/title", CorrectionKind::Confirm));
    mine.append(says("me", "items/1/title", CorrectionKind::Confirm));
    theirs.append(says("them", "items/1/title", CorrectionKind::Reject));
    theirs.withdraw(theirs.entries(document).back(), u"them"_s, 5);
    const std::vector<Agreement> agreements = agreementOf(mine.content(), theirs.content());
    QCOMPARE(agreements.size(), std::size_t(2));
    QCOMPARE(agreements[0].family, u"statement cells"_s);
    QCOMPARE(agreements[0].fields, 4);
    QCOMPARE(agreements[0].same, 3);
    QCOMPARE(kappaText(agreements[0]), u"0.56"_s);
    QCOMPARE(agreements[1].family, QString());
    QCOMPARE(agreements[1].fields, 4);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
