// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a correction says beyond its field: which steps a rule is offered for, in which words, and what it counts.

#include "models/corrections/ruleoffer.h"
#include "models/corrections/rulepreview.h"
#include "tests/support/openfilings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace filing;
using namespace filing::models;

namespace
{

constexpr const char *row = "statements/0/rows/2";

Correction said(const DocumentId &document, const QByteArray &path, CorrectionKind kind, const QByteArray &text = {})
{
    Correction correction;
    correction.document = document;
    correction.path = path.toStdString();
    correction.kind = kind;
    correction.newText = text.toStdString();
    return correction;
}

/// The filing with the step recorded; a second one of the same filer, a year on, says the same things.
SnapshotPtr after(const std::vector<Correction> &step, const OpenFilingPtr &filing, const std::vector<Rule> &rules = {})
{
    OpenFilingPtr corrected = filing;
    for (const Correction &correction : step) {
        corrected = test::corrected(*corrected, correction);
    }
    auto other = test::openFiling(u"/b.txt"_s);
    other->document = Document::fromBytes("another copy of it");
    auto snapshot = std::make_shared<Snapshot>(*test::snapshotOf({corrected, other}));
    for (const Rule &rule : rules) {
        LogEntry entry;
        entry.id = static_cast<qint64>(snapshot->rules.size()) + 1;
        entry.correction = entryOf(rule);
        snapshot->rules.push_back(std::move(entry));
    }
    return snapshot;
}

} // namespace

class TestRuleOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOfferedForWhatIsGeneral_data();
    void isOfferedForWhatIsGeneral();
    void aRowThatTakesARoleFromAnother();
    void aKnownRuleIsNotOfferedAgain();
    void anotherWordReplacesTheRule();
    void judgedPlacesAreCountedAsKept();
};

void TestRuleOffer::isOfferedForWhatIsGeneral_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<CorrectionKind>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("question");   // Empty: none is asked.
    QTest::addColumn<int>("changes");
    const QString at = u" at Alder Creek Instruments, Inc. from now on?"_s;
    QTest::newRow("a role") << QByteArray(row) + "/role" << CorrectionKind::SetValue << "license-revenue"_ba
                            << u"Read “Royalties” as “License revenue”"_s + at << 1;
    QTest::newRow("no role") << QByteArray(row) + "/role" << CorrectionKind::SetValue << QByteArray()
                             << u"Read “Royalties” as no line that is known"_s + at << 1;
    QTest::newRow("the machine's role") << QByteArray(row) + "/role" << CorrectionKind::SetValue << "royalty-revenues"_ba << QString() << 0;
    QTest::newRow("a period's length") << "statements/0/periods/0"_ba << CorrectionKind::SetValue << "12 months ended March 31, 2012"_ba
                                       << u"Read columns headed “March 31, 2012” as 12 months"_s + at << 1;
    QTest::newRow("a period's end") << "statements/0/periods/0"_ba << CorrectionKind::SetValue << "3 months ended March 30, 2012"_ba
                                    << QString() << 0;
    QTest::newRow("a line that is none") << QByteArray(row) << CorrectionKind::Reject << QByteArray()
                                         << u"Read “Royalties” as no line of a statement"_s + at << 1;
    QTest::newRow("a name that is none") << "signatures/0/title"_ba << CorrectionKind::Reject << QByteArray()
                                         << u"Read “Treasurer” as no title in a signature"_s + at << 1;
    QTest::newRow("a registrant that is none") << "cover/EntityRegistrantName"_ba << CorrectionKind::Reject << QByteArray()
                                               << u"Read “Alder Creek Instruments, Inc.” as no registrant"_s + at << 1;
    QTest::newRow("a date") << "cover/DocumentPeriodEndDate"_ba << CorrectionKind::Reject << QByteArray() << QString() << 0;
    QTest::newRow("a tick box") << "cover/WrittenCommunications"_ba << CorrectionKind::Reject << QByteArray() << QString() << 0;
    QTest::newRow("an amount") << QByteArray(row) + "/cells/0" << CorrectionKind::SetValue << "510"_ba << QString() << 0;
    QTest::newRow("no amount") << QByteArray(row) + "/cells/0" << CorrectionKind::Reject << QByteArray() << QString() << 0;
    QTest::newRow("an item") << "items/0"_ba << CorrectionKind::Reject << QByteArray() << QString() << 0;
    QTest::newRow("a confirmation") << QByteArray(row) + "/label" << CorrectionKind::Confirm << QByteArray() << QString() << 0;
    QTest::newRow("a label") << QByteArray(row) + "/label" << CorrectionKind::SetValue << "Royalty income"_ba << QString() << 0;
}

void TestRuleOffer::isOfferedForWhatIsGeneral()
{
    QFETCH(QByteArray, path);
    QFETCH(CorrectionKind, kind);
    QFETCH(QByteArray, text);
    QFETCH(QString, question);
    QFETCH(int, changes);
    const auto filing = test::openFiling(u"/a.txt"_s);
    const std::vector<Correction> step{said(filing->document->id(), path, kind, text)};
    const auto offer = offerAfter(step, *after(step, filing));
    QCOMPARE(offer ? offer->question : QString(), question);
    if (offer) {
        QCOMPARE(offer->changes, changes);
        QCOMPARE(offer->effect, u"1 place in one filing would change."_s);
        QCOMPARE(previewOf(offer->rule, *after(step, filing)).changes.size(), std::size_t(changes));
    }
}

void TestRuleOffer::aRowThatTakesARoleFromAnother()
{
    const auto filing = test::openFiling(u"/a.txt"_s);
    const DocumentId id = filing->document->id();
    const std::vector<Correction> step{said(id, "statements/0/rows/1/role", CorrectionKind::SetValue),
                                       said(id, "statements/0/rows/2/role", CorrectionKind::SetValue, "product-revenues")};
    const auto offer = offerAfter(step, *after(step, filing));
    QVERIFY(offer);
    QCOMPARE(offer->rule.pattern, std::string("Royalties"));
    QCOMPARE(offer->rule.value, std::string("product-revenues"));
    // Two lines merged are about their table only.
    const std::vector<Correction> merged{said(id, "statements/0/rows/1/label", CorrectionKind::SetValue, "Sales and royalties"),
                                         said(id, "statements/0/rows/2", CorrectionKind::Reject)};
    QVERIFY(!offerAfter(merged, *after(merged, filing)));
}

void TestRuleOffer::aKnownRuleIsNotOfferedAgain()
{
    const auto filing = test::openFiling(u"/a.txt"_s);
    const std::vector<Correction> step{said(filing->document->id(), QByteArray(row) + "/role", CorrectionKind::SetValue, "license-revenue")};
    for (const char *scope : {"*", "name:aldercreekinstrumentsinc"}) {
        QVERIFY(!offerAfter(step, *after(step, filing, {{RuleKind::LabelRole, scope, "ROYALTIES", "license-revenue", {}}})));
    }
    QVERIFY(offerAfter(step, *after(step, filing, {{RuleKind::LabelRole, "name:birchinc", "Royalties", "license-revenue", {}}})));
}

void TestRuleOffer::anotherWordReplacesTheRule()
{
    const auto filing = test::openFiling(u"/a.txt"_s);
    const std::vector<Correction> step{said(filing->document->id(), QByteArray(row) + "/role", CorrectionKind::SetValue, "license-revenue")};
    const std::vector<Rule> rules{{RuleKind::LabelRole, "name:aldercreekinstrumentsinc", "Royalties", "other-revenues", {}}};
    const auto offer = offerAfter(step, *after(step, filing, rules));
    QVERIFY(offer);
    QCOMPARE(offer->instead, qint64(1));
}

void TestRuleOffer::judgedPlacesAreCountedAsKept()
{
    const auto filing = test::openFiling(u"/a.txt"_s);
    const std::vector<Correction> step{said(filing->document->id(), QByteArray(row) + "/role", CorrectionKind::SetValue, "license-revenue")};
    auto snapshot = std::make_shared<Snapshot>(*after(step, filing));
    snapshot->filings[1] = test::corrected(*snapshot->filings[1],
                                           said(snapshot->filings[1]->document->id(), QByteArray(row) + "/label", CorrectionKind::Confirm));
    const auto offer = offerAfter(step, *snapshot);
    QVERIFY(offer);
    QCOMPARE(offer->changes, 0);
    QCOMPARE(offer->kept, 1);
    QCOMPARE(offer->effect, u"Nothing else changes in the open filings."_s);
}

QTEST_GUILESS_MAIN(TestRuleOffer)
#include "tst_ruleoffer.moc"
