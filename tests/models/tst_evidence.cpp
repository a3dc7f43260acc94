// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/evidence/evidence.h"
#include "tests/support/samplefilings.h"

#include <QTest>

using namespace filing;
using namespace filing::models;
using namespace Qt::StringLiterals;

class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereACellStands();
    void quotesTheLinesAroundIt();
    void tellsARepair();
    void tellsWhoCorrectedWhat();
    void showsWordsThatATypedValueReplaces();
    void leavesOutWhatWasTakenBackOrComesLater();
    void tellsLittleOfAFilingThatIsNotOpen();
    void linesUpColumns_data();
    void linesUpColumns();
    void cropsLongLinesAroundTheMark();
    void staysInsideTheStatement();
};

namespace
{

const Amount &amountOf(const Snapshot &snapshot, const std::string &role, int year, int quarter)
{
    for (const SeriesPeriod &period : snapshot.series.registrants.front().quarters) {
        if (period.fiscalYear == year && period.fiscalQuarter == quarter) {
            if (const auto found = period.values.find(role); found != period.values.end()) {
                return found->second;
            }
        }
    }
    qFatal("no such figure");
}

QString marked(const std::vector<QuotedLine> &lines)
{
    QStringList all;
    for (const QuotedLine &line : lines) {
        QString text = line.text;
        if (line.markLength > 0) {
            text.insert(line.markBegin + line.markLength, u']');
            text.insert(line.markBegin, u'[');
        }
        all << (line.gap ? u"~"_s : QString()) + text;
    }
    return all.join(u'\n');
}

} // namespace

void TestEvidence::tellsWhereACellStands()
{
    const SnapshotPtr snapshot = test::sampleSnapshot();
    const Amount &amount = amountOf(*snapshot, "total-revenues", 2012, 1);
    QCOMPARE(amount.sources.size(), std::size_t(1));
    const SourceEvidence evidence = evidenceFor(*snapshot, amount.sources.front());
    QCOMPARE(evidence.file, u"northfield-fy2013-q1.txt"_s);
    QVERIFY(evidence.filing.startsWith(u"Northfield Instruments, Inc. · 8-K"_s));
    QCOMPARE(evidence.hash.size(), 64);
    QCOMPARE(evidence.label, u"Total revenues"_s);
    QCOMPARE(evidence.printed, u"12,125"_s);
    QCOMPARE(evidence.read, u"12,125"_s);
    QCOMPARE(evidence.number, Decimal(12125));
    QCOMPARE(evidence.factor, 1000);
    QVERIFY(evidence.corrections.empty());
    const OpenFilingPtr filing = snapshot->find(QString::fromStdString(amount.sources.front().key));
    QCOMPARE(QByteArray::fromStdString(std::string(evidence.span.of(filing->document->bytes()))), QByteArray("12,125"));
}

void TestEvidence::quotesTheLinesAroundIt()
{
    const SnapshotPtr snapshot = test::sampleSnapshot();
    const SourceEvidence evidence = evidenceFor(*snapshot, amountOf(*snapshot, "total-revenues", 2012, 1).sources.front());
    const QString quote = marked(evidence.quote);
    QVERIFY2(quote.contains(u"[12,125]"_s), qPrintable(quote));
    QVERIFY2(quote.contains(u"Three Months Ended September 30,"_s), qPrintable(quote));
    QVERIFY2(quote.contains(u"Total revenues"_s), qPrintable(quote));
    QCOMPARE(quote.count(u'['), 1);
    QVERIFY(evidence.quote.size() <= 9);
    QVERIFY(!quote.contains(u'\t'));
}

void TestEvidence::tellsARepair()
{
    const SnapshotPtr snapshot = test::sampleSnapshot();
    int repaired = 0;
    for (const SeriesPeriod &period : snapshot->series.registrants.front().quarters) {
        for (const auto &[role, amount] : period.values) {
            for (const AmountSource &source : amount.sources) {
                if (source.status == Status::Repaired) {
                    ++repaired;
                    const SourceEvidence evidence = evidenceFor(*snapshot, source);
                    QVERIFY(!evidence.repair.isEmpty());
                    QVERIFY(!evidence.printed.isEmpty());
                    QVERIFY(evidence.number * evidence.factor == source.value);
                }
            }
        }
    }
    QVERIFY(repaired > 0);
}

void TestEvidence::tellsWhoCorrectedWhat()
{
    const SnapshotPtr before = test::sampleSnapshot();
    const AmountSource source = amountOf(*before, "total-revenues", 2013, 1).sources.front();
    const SnapshotPtr snapshot = test::sampleSnapshot({test::said(*before, source, "14,000", "misprint")});
    const Amount &amount = amountOf(*snapshot, "total-revenues", 2013, 1);
    QCOMPARE(amount.value, Decimal(14000000));
    QVERIFY(amount.sources.front().status == Status::Corrected);
    const SourceEvidence evidence = evidenceFor(*snapshot, amount.sources.front());
    QCOMPARE(evidence.read, u"14,000"_s);
    QCOMPARE(evidence.corrections.size(), std::size_t(1));
    const CorrectionNote &note = evidence.corrections.front();
    QCOMPARE(note.author, u"B. Analyst"_s);
    QCOMPARE(note.reason, u"misprint"_s);
    QCOMPARE(note.to, u"14,000"_s);
    QCOMPARE(note.from, evidence.machine);
    QCOMPARE(timeText(*note.time), u"2026-03-04 05:06 UTC"_s);
    QVERIFY2(note.field.contains(u"Total revenues"_s), qPrintable(note.field));
    // Another row's correction says nothing about this one.
    for (const AmountSource &other : amountOf(*snapshot, "net-income", 2013, 1).sources) {
        QVERIFY(evidenceFor(*snapshot, other).corrections.empty());
    }
}

void TestEvidence::showsWordsThatATypedValueReplaces()
{
    const SnapshotPtr before = test::sampleSnapshot();
    const AmountSource source = amountOf(*before, "total-revenues", 2013, 1).sources.front();
    const QString printed = evidenceFor(*before, source).printed;
    const SnapshotPtr snapshot = test::sampleSnapshot({test::said(*before, source, "14,000", "")});
    const SourceEvidence evidence = evidenceFor(*snapshot, amountOf(*snapshot, "total-revenues", 2013, 1).sources.front());
    QCOMPARE(evidence.printed, printed);
    QVERIFY(marked(evidence.quote).contains(u"["_s + printed + u"]"_s));
}

void TestEvidence::leavesOutWhatWasTakenBackOrComesLater()
{
    const SnapshotPtr before = test::sampleSnapshot();
    const AmountSource source = amountOf(*before, "total-revenues", 2013, 1).sources.front();
    Snapshot past = *test::sampleSnapshot({test::said(*before, source, "14,000", "")});
    past.asOf = 1;
    QVERIFY(evidenceFor(past, source).corrections.empty());
}

void TestEvidence::tellsLittleOfAFilingThatIsNotOpen()
{
    AmountSource source;
    source.key = "/somewhere/else/closed.txt";
    source.source = {5, 9};
    source.value = Decimal(42);
    const SourceEvidence evidence = evidenceFor(Snapshot{}, source);
    QCOMPARE(evidence.file, u"closed.txt"_s);
    QCOMPARE(evidence.number, Decimal(42));
    QVERIFY(evidence.quote.empty() && evidence.hash.isEmpty());
}

void TestEvidence::linesUpColumns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("quote");
    QTest::newRow("one line") << QByteArray("Sales 42 more") << u"Sales [42] more"_s;
    QTest::newRow("lines far away are left out") << QByteArray("a\nb\nc\n42\nd\ne\nf\n") << u"b\nc\n[42]\nd\ne"_s;
    QTest::newRow("blank lines do not count") << QByteArray("a\n\nb\n \nc\n\n42\n\nd\n") << u"b\nc\n[42]\nd"_s;
    QTest::newRow("tabs become columns") << QByteArray("Sales\t1,234\t5\nCost\t42\t7,000\n") << u"Sales  1,234      5\nCost      [42]  7,000"_s;
    QTest::newRow("a heading over columns stands where they begin")
        << QByteArray("\tThree Months Ended May 31,\nSales\t42\t7\n") << u"       Three Months Ended May 31,\nSales  [42]  7"_s;
    QTest::newRow("no common indent") << QByteArray("    Sales\n      42\n") << u"Sales\n  [42]"_s;
    QTest::newRow("letters beyond ASCII") << QByteArray("Größe – 42 €\n") << u"Größe – [42] €"_s;
}

void TestEvidence::linesUpColumns()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, quote);
    ReadingTextBuilder builder;
    builder.appendVerbatim(text.toStdString(), 0);
    const ReadingTextPtr reading = builder.finish();
    const auto at = std::uint32_t(text.indexOf("42"));
    QCOMPARE(marked(quoteAround(*reading, {at, at + 2})), quote);
}

void TestEvidence::cropsLongLinesAroundTheMark()
{
    std::string text = std::string(5000, 'x') + " 42 " + std::string(5000, 'y');
    ReadingTextBuilder builder;
    builder.appendVerbatim(text, 0);
    const auto lines = quoteAround(*builder.finish(), {5001, 5003});
    QCOMPARE(lines.size(), std::size_t(1));
    QVERIFY(lines.front().text.size() < 160);
    QCOMPARE(lines.front().text.mid(lines.front().markBegin, lines.front().markLength), u"42"_s);
    QVERIFY(lines.front().text.startsWith(u"…"_s) && lines.front().text.endsWith(u"…"_s));
}

void TestEvidence::staysInsideTheStatement()
{
    const std::string text = "Head\nbefore\nsum 42\nafter\nnext table\n";
    ReadingTextBuilder builder;
    builder.appendVerbatim(text, 0);
    const ReadingTextPtr reading = builder.finish();
    QCOMPARE(marked(quoteAround(*reading, {16, 18}, {}, {12, 24})), u"sum [42]\nafter"_s);
    QCOMPARE(marked(quoteAround(*reading, {16, 18}, {{0, 4}}, {12, 24})), u"Head\n~sum [42]\nafter"_s);
    QVERIFY(quoteAround(*reading, {}).empty());
    QVERIFY(quoteAround(*reading, {500, 510}).empty());
}

QTEST_APPLESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
