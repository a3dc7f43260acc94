// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked, in which order, and what becomes of the order while the questions are answered.
#include "models/review/layers.h"
#include "models/review/queuemodel.h"
#include "models/roles.h"
#include "models/session/recompute.h"
#include "parsers/corrections/rule.h"
#include "parsers/extraction/fieldpath.h"
#include "parsers/series/linerules.h"
#include "tests/support/openfilings.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace filing;
using namespace filing::models;

namespace
{

/// The filing with its statement changed and proven again.
template<typename Change>
std::shared_ptr<OpenFiling> changed(const OpenFiling &filing, Change change)
{
    auto after = std::make_shared<OpenFiling>(filing);
    auto machine = std::make_shared<Extraction>(*filing.machine);
    change(*machine);
    prove(machine->statements.front());
    after->machine = machine;
    after->effective = machine;
    return after;
}

void setCell(Statement &statement, std::size_t row, std::size_t period, const char *text, const char *value)
{
    statement.rows[row].cells[period]->text = text;
    statement.rows[row].cells[period]->value = value;
}

SnapshotPtr snapshotOf(std::vector<OpenFilingPtr> filings)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->filings = std::move(filings);
    return snapshot;
}

QStringList pathsOf(const std::vector<Question> &questions)
{
    QStringList paths;
    for (const Question &question : questions) {
        paths << QString::fromStdString(question.path);
    }
    return paths;
}

Correction confirmed(const QString &path)
{
    Correction correction;
    correction.path = path.toStdString();
    correction.kind = CorrectionKind::Confirm;
    correction.author = "Ada";
    correction.timeMs = 1'700'000'000'000;
    return correction;
}

} // namespace

class TestReviewQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contradictedThenRepairedThenUnchecked();
    void materialFiguresFirst();
    void smallFiguresAreNotAskedAbout();
    void proseThatDisagreesIsAskedAbout();
    void unsureCoverFactsAreAskedAbout();
    void theAnsweredLeaves();
    void orderStaysWhileAnswering();
    void newFilingTakesItsPlace();
    void whatIsPutOffGoesToTheEnd();
    void candidatesDifferFromTheValue();
    void ruleQuestionsAcceptAndReject();
    void acceptsTogetherOnlyWhatNothingContradicts();
    void progressFollowsTheLog();
    void whatARuleSaidIsAnswered();
    void aFilterListsAPart();
    void onePageForAll();
    void machineLayerHasNothingLaidOver();
    void machineLayerKnowsNoRulesOfLines();
};

void TestReviewQueue::contradictedThenRepairedThenUnchecked()
{
    const auto filing = changed(*test::openFiling(u"/a.txt"_s), [](Extraction &extraction) {
        setCell(extraction.statements.front(), 1, 0, "4,100", "4100");   // 4,100 + 500 ≠ 4,500
        extraction.statements.front().identities.pop_back();             // The lower half is not summed at all.
    });
    const std::vector<Question> questions = questionsOf(*filing);
    QVERIFY(questions.size() > 5);
    QVERIFY(std::is_sorted(questions.begin(), questions.end(),
                           [](const Question &a, const Question &b) { return a.asked < b.asked; }));
    QCOMPARE(questions.front().asked, Asked::Contradicted);
    QCOMPARE(questions.front().path, std::string("statements/0/rows/3/cells/0"));   // The total before its parts.
    const auto repaired = std::find_if(questions.begin(), questions.end(), [](const Question &q) { return q.asked == Asked::Repaired; });
    QVERIFY(repaired != questions.end());
    QCOMPARE(repaired->path, std::string("statements/0/rows/4/cells/1"));
    QCOMPARE(questions.back().asked, Asked::Unchecked);
    QCOMPARE(repaired->place.span, findField(*filing->effective, repaired->path)->span());
}

void TestReviewQueue::materialFiguresFirst()
{
    const auto filing = changed(*test::openFiling(u"/a.txt"_s), [](Extraction &extraction) { extraction.statements.front().identities.clear(); });
    std::vector<Question> unchecked;
    for (const Question &question : questionsOf(*filing)) {
        if (question.asked == Asked::Unchecked) {
            unchecked.push_back(question);
        }
    }
    // Revenues, then the result, then other totals, then lines by size.
    QVERIFY2(pathsOf(unchecked).startsWith(u"statements/0/rows/3/cells/0"_s), qPrintable(pathsOf(unchecked).join(u' ')));
    const QStringList paths = pathsOf(unchecked);
    QVERIFY(paths.indexOf(u"statements/0/rows/5/cells/0"_s) < paths.indexOf(u"statements/0/rows/4/cells/0"_s));
    QVERIFY(paths.indexOf(u"statements/0/rows/4/cells/0"_s) < paths.indexOf(u"statements/0/rows/1/cells/0"_s));
    QVERIFY(paths.indexOf(u"statements/0/rows/1/cells/0"_s) < paths.indexOf(u"statements/0/rows/2/cells/0"_s));
}

void TestReviewQueue::smallFiguresAreNotAskedAbout()
{
    const auto filing = changed(*test::openFiling(u"/a.txt"_s), [](Extraction &extraction) {
        extraction.statements.front().identities.clear();
        setCell(extraction.statements.front(), 2, 0, "12", "12");
    });
    const QStringList paths = pathsOf(questionsOf(*filing));
    QVERIFY(!paths.contains(u"statements/0/rows/2/cells/0"_s));
    QVERIFY(paths.contains(u"statements/0/rows/1/cells/0"_s));
    const auto balance = changed(*filing, [](Extraction &extraction) { extraction.statements.front().kind = StatementKind::BalanceSheet; });
    for (const Question &question : questionsOf(*balance)) {
        QVERIFY(question.asked != Asked::Unchecked);
    }
}

void TestReviewQueue::proseThatDisagreesIsAskedAbout()
{
    const auto filing = changed(*test::openFiling(u"/a.txt"_s), [](Extraction &extraction) {
        extraction.statements.front().witnesses.front().agrees = false;
        extraction.statements.front().witnesses.front().amount.value = "4700000";
    });
    const std::vector<Question> questions = questionsOf(*filing);
    const auto prose = std::find_if(questions.begin(), questions.end(), [](const Question &q) { return q.asked == Asked::ProseDisagrees; });
    QVERIFY(prose != questions.end());
    const std::vector<Candidate> candidates = candidatesOf(*filing, *prose);
    QCOMPARE(candidates.size(), std::size_t(1));
    QCOMPARE(candidates.front().text, std::string("4,500,000"));
    QCOMPARE(candidates.front().from, Candidate::From::Statement);
}

void TestReviewQueue::unsureCoverFactsAreAskedAbout()
{
    const auto filing = changed(*test::openFiling(u"/a.txt"_s), [](Extraction &extraction) { extraction.cover[1].second.confidence = 0.6; });
    const QStringList paths = pathsOf(questionsOf(*filing));
    QVERIFY(paths.contains(u"cover/EntityRegistrantName"_s));
    QVERIFY(!paths.contains(u"cover/DocumentPeriodEndDate"_s));
}

void TestReviewQueue::theAnsweredLeaves()
{
    const auto filing = test::openFiling(u"/a.txt"_s);
    QueueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(snapshotOf({filing}));
    const int before = model.rowCount();
    QVERIFY(before > 0);
    const QString path = model.index(0, 0).data(Role::Path).toString();
    const auto after = test::corrected(*filing, confirmed(path));
    model.setSnapshot(snapshotOf({after}));
    QCOMPARE(model.rowCount(), before - 1);
    QVERIFY(!pathsOf(model.questions()).contains(path));
    QCOMPARE(model.progress().answered, 1);
    model.setSnapshot(snapshotOf({filing}));   // Undone.
    QCOMPARE(model.index(0, 0).data(Role::Path).toString(), path);
    model.setSnapshot(snapshotOf({}));
    QCOMPARE(model.rowCount(), 0);
}

void TestReviewQueue::orderStaysWhileAnswering()
{
    const auto filing = changed(*test::openFiling(u"/a.txt"_s), [](Extraction &extraction) { extraction.statements.front().identities.clear(); });
    QueueModel model;
    model.setSnapshot(snapshotOf({filing}));
    QStringList expected = pathsOf(model.questions());
    // Another total of revenues changes the weights of all lines, but not the order they are asked in.
    Correction correction = confirmed(u"statements/0/rows/3/cells/0"_s);
    correction.kind = CorrectionKind::SetValue;
    correction.newText = "900,000";
    expected.removeOne(u"statements/0/rows/3/cells/0"_s);
    model.setSnapshot(snapshotOf({test::corrected(*filing, correction)}));
    const QStringList left = pathsOf(model.questions());
    QStringList kept;
    for (const QString &path : expected) {
        if (left.contains(path)) {
            kept << path;
        }
    }
    QCOMPARE(left, kept);
    QVERIFY(!left.isEmpty());
}

void TestReviewQueue::newFilingTakesItsPlace()
{
    const auto first = changed(*test::openFiling(u"/a.txt"_s), [](Extraction &extraction) { extraction.statements.front().identities.clear(); });
    const auto second = changed(*test::openFiling(u"/b.txt"_s, "Birch Instruments, Inc."), [](Extraction &extraction) {
        setCell(extraction.statements.front(), 1, 0, "4,100", "4100");
    });
    QueueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(snapshotOf({first}));
    model.setSnapshot(snapshotOf({first, second}));
    QCOMPARE(model.questions().front().place.filing, u"/b.txt"_s);
    QCOMPARE(model.questions().front().asked, Asked::Contradicted);
    QVERIFY(std::is_sorted(model.questions().begin(), model.questions().end(), asksBefore));
    QCOMPARE(pathsOf(model.questions()), pathsOf(reviewQueue(*snapshotOf({first, second}))));
}

void TestReviewQueue::whatIsPutOffGoesToTheEnd()
{
    const auto filing = changed(*test::openFiling(u"/a.txt"_s), [](Extraction &extraction) { extraction.statements.front().identities.clear(); });
    QueueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(snapshotOf({filing}));
    const QStringList before = pathsOf(model.questions());
    model.putOff(0);
    model.putOff(0);
    QStringList expected = before.mid(2);
    expected << before[0] << before[1];
    QCOMPARE(pathsOf(model.questions()), expected);
    model.setSnapshot(snapshotOf({filing}));
    QCOMPARE(pathsOf(model.questions()), expected);
}

void TestReviewQueue::candidatesDifferFromTheValue()
{
    const auto filing = changed(*test::openFiling(u"/a.txt"_s), [](Extraction &extraction) {
        Statement &statement = extraction.statements.front();
        statement.identities.clear();
        Field &cell = *statement.rows[3].cells[0];
        cell.alternatives = {{"4500", "as it is", 0.0, {}}, {"45000", "a digit was lost", 1.0, cell.span()}};
        statement.witnesses.front().agrees = false;
        statement.witnesses.front().amount.value = "4700000";
    });
    Question question;
    question.document = filing->document->id();
    question.path = "statements/0/rows/3/cells/0";
    const std::vector<Candidate> candidates = candidatesOf(*filing, question);
    QStringList texts;
    for (const Candidate &candidate : candidates) {
        texts << QString::fromStdString(candidate.text);
    }
    QCOMPARE(texts, QStringList({u"45,000"_s, u"4,5OO"_s, u"4,700"_s}));
    const Correction chosen = answerWith(*filing, question, candidates.front());
    QCOMPARE(chosen.kind, CorrectionKind::SetSpan);
    QCOMPARE(chosen.newText, std::string("45,000"));
    QCOMPARE(answerWith(*filing, question, std::string("4,500")).kind, CorrectionKind::Confirm);
    QCOMPARE(answerWith(*filing, question, std::string()).kind, CorrectionKind::Reject);
    QCOMPARE(answerWith(*filing, question, std::string("4,501")).kind, CorrectionKind::SetValue);
}

void TestReviewQueue::ruleQuestionsAcceptAndReject()
{
    const auto filing = test::openFiling(u"/a.txt"_s);
    Rule rule;
    rule.kind = RuleKind::LabelRole;
    rule.pattern = "Royalties";
    rule.value = "license-revenue";
    layOver(*filing, {rule}, std::nullopt);
    if (filing->byRules.empty()) {
        QSKIP("Rules are not applied yet");
    }
    const std::vector<Question> questions = questionsOf(*filing);
    const auto asked = std::find_if(questions.begin(), questions.end(), [](const Question &q) { return q.asked == Asked::ByRule; });
    QVERIFY(asked != questions.end());
    QVERIFY(!asked->place.span.isEmpty());
    QCOMPARE(acceptance(*filing, *asked).newText, std::string("license-revenue"));
    QCOMPARE(rejection(*filing, *asked).newText, std::string("royalty-revenues"));
}

void TestReviewQueue::acceptsTogetherOnlyWhatNothingContradicts()
{
    const auto filing = changed(*test::openFiling(u"/a.txt"_s), [](Extraction &extraction) {
        setCell(extraction.statements.front(), 1, 0, "4,100", "4100");
        extraction.cover[1].second.confidence = 0.6;
    });
    const std::vector<Question> questions = questionsOf(*filing);
    const auto repaired = std::find_if(questions.begin(), questions.end(), [](const Question &q) { return q.asked == Asked::Repaired; });
    QVERIFY(repaired != questions.end());
    const std::vector<Question> together = acceptedWith(questions, *repaired);
    QVERIFY(!together.empty());
    for (const Question &question : together) {
        QVERIFY(question.asked != Asked::Contradicted);
        QVERIFY(question.path.starts_with("statements/0/"));
    }
}

void TestReviewQueue::progressFollowsTheLog()
{
    const auto filing = test::openFiling(u"/a.txt"_s);
    const ReviewProgress before = reviewProgress(*filing);
    QCOMPARE(before.answered, 0);
    QVERIFY(before.left > 0);
    QVERIFY(progressText(before).contains(QString::number(before.left)));
    const auto after = test::corrected(*filing, confirmed(QString::fromStdString(questionsOf(*filing).front().path)));
    const ReviewProgress progress = reviewProgress(*after);
    QCOMPARE(progress.answered, 1);
    QCOMPARE(progress.left, before.left - 1);
    QCOMPARE(progress.author, u"Ada"_s);
    QVERIFY2(progressText(progress).contains(u"Ada"_s), qPrintable(progressText(progress)));
    // What nobody asked about is no answer.
    const auto other = test::corrected(*filing, confirmed(u"items/0/title"_s));
    QCOMPARE(reviewProgress(*other).answered, 0);
}

void TestReviewQueue::whatARuleSaidIsAnswered()
{
    const auto filing = changed(*test::openFiling(u"/a.txt"_s), [](Extraction &extraction) { extraction.cover[1].second.confidence = 0.6; });
    const ReviewProgress before = reviewProgress(*filing);
    auto ruled = std::make_shared<OpenFiling>(*filing);
    layOver(*ruled, {{RuleKind::NotAField, "*", "Alder Creek Instruments, Inc.", "cover/EntityRegistrantName", {}},
                     {RuleKind::LabelRole, "*", "Royalties", "license-revenue", {}}}, std::nullopt);
    QCOMPARE(ruled->byRules.size(), std::size_t(2));
    const ReviewProgress after = reviewProgress(*ruled);
    QCOMPARE(after.answered, 1);
    QCOMPARE(after.left, before.left - 1);
    // To be looked at by those who want to, but not in the way.
    QueueModel model;
    model.setSnapshot(snapshotOf({ruled}));
    QCOMPARE(model.rowCount(), after.left);
    QCOMPARE(model.count(Asked::ByRule), 2);
    QueueFilter filter;
    filter.asked = Asked::ByRule;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.openCount(), after.left);
}

void TestReviewQueue::aFilterListsAPart()
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto one = changed(*test::openFiling(u"/a.txt"_s), [](Extraction &extraction) {
        setCell(extraction.statements.front(), 1, 0, "4,100", "4100");
        extraction.cover[1].second.confidence = 0.6;
    });
    model.setSnapshot(snapshotOf({one, test::openFiling(u"/b.txt"_s, "Birch Instruments, Inc.")}));
    const int all = model.rowCount();
    const std::vector<Question> questions = model.questions();
    const auto listed = [&](const QueueFilter &filter) {
        model.setFilter(filter);
        return model.rowCount();
    };
    const auto counted = [&](auto passes) { return static_cast<int>(std::count_if(questions.begin(), questions.end(), passes)); };
    QCOMPARE(listed({Asked::Contradicted, {}, {}, {}}), counted([](const Question &q) { return q.asked == Asked::Contradicted; }));
    QVERIFY(model.rowCount() > 0 && model.rowCount() < all);
    QCOMPARE(listed({{}, u"/a.txt"_s, {}, {}}), counted([](const Question &q) { return q.place.filing == u"/a.txt"_s; }));
    const int inFiling = model.rowCount();
    QCOMPARE(listed({{}, u"/a.txt"_s, "statements/0", {}}), inFiling - 1);
    const int first = listed({{}, u"/a.txt"_s, "statements/0", "statements/0/periods/0"});
    const int second = listed({{}, u"/a.txt"_s, "statements/0", "statements/0/periods/1"});
    QVERIFY(first > 0 && second > 0 && first + second <= inFiling - 1);
    for (const Question &question : model.questions()) {
        QVERIFY2(question.path.ends_with("/1"), question.path.c_str());
    }
    // Closed: nothing of it can be listed any more.
    model.setSnapshot(snapshotOf({test::openFiling(u"/b.txt"_s, "Birch Instruments, Inc.")}));
    QVERIFY(model.rowCount() > 0);
    QCOMPARE(listed({}), model.openCount());
}

void TestReviewQueue::onePageForAll()
{
    ReviewBook book;
    const OpenFilingPtr filing = test::openFiling(u"/a.txt"_s);
    const auto page = book.of(filing);
    QCOMPARE(book.of(filing), page);
    QCOMPARE(page->progress, reviewProgress(*filing));
    const OpenFilingPtr after = test::corrected(*filing, confirmed(QString::fromStdString(page->questions.front().path)));
    const auto next = book.of(after);
    QVERIFY(next != page);
    QCOMPARE(next->progress, reviewProgress(*after));
}

void TestReviewQueue::machineLayerHasNothingLaidOver()
{
    const auto filing = test::openFiling(u"/a.txt"_s);
    Correction correction = confirmed(u"statements/0/rows/3/cells/0"_s);
    correction.kind = CorrectionKind::SetValue;
    correction.newText = "9,999";
    const auto after = test::corrected(*filing, correction);
    const auto untouched = test::openFiling(u"/b.txt"_s, "Birch Instruments, Inc.");
    const SnapshotPtr layer = machineLayer(snapshotOf({after, untouched}));
    QCOMPARE(findField(*layer->filings[0]->effective, "statements/0/rows/3/cells/0")->text, std::string("4,500"));
    QCOMPARE(layer->filings[0]->log.size(), after->log.size());
    QCOMPARE(layer->filings[1], OpenFilingPtr(untouched));
}

void TestReviewQueue::machineLayerKnowsNoRulesOfLines()
{
    const auto filing = test::openFiling(u"/a.txt"_s);
    auto snapshot = std::make_shared<Snapshot>(*snapshotOf({filing}));
    const std::vector<Rule> rules{{RuleKind::SplitLine, "*", "Total revenues", {}, {}}};
    LogEntry entry;
    entry.id = 1;
    entry.correction = entryOf(rules.front());
    snapshot->rules.push_back(entry);
    snapshot->series = seriesOf(snapshot->filings, {{}, lineRules(rules)});
    const auto lines = [](const SeriesSet &set) {
        QStringList roles;
        for (const SeriesLine &line : set.registrants[0].lines) {
            roles << QString::fromStdString(line.role);
        }
        return roles;
    };
    QVERIFY(lines(snapshot->series).contains(u"line:totalrevenues"_s));
    const SnapshotPtr layer = machineLayer(snapshot);
    QCOMPARE(lines(layer->series), lines(seriesOf(snapshot->filings)));
    QVERIFY(!lines(layer->series).contains(u"line:totalrevenues"_s));
}

QTEST_GUILESS_MAIN(TestReviewQueue)
#include "tst_reviewqueue.moc"
