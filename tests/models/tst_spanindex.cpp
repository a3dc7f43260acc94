// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/source/spanindex.h"
#include "tests/support/openfilings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using filing::models::Mark;
using filing::models::SpanIndex;

class TestSpanIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFieldIsFoundAtItsBytes();
    void theNarrowestMarkWins();
    void twinsAreToldFromTheirRow();
    void overlapsEndWithTheNarrowest();
    void stepsThroughFieldsAndWrapsRound();
    void stepsThroughDoubts();
    void anEmptyIndexHasNothing();

private:
    filing::models::OpenFilingPtr m_filing;
    SpanIndex m_index;
};

void TestSpanIndex::initTestCase()
{
    m_filing = filing::test::openFiling(u"/a.txt"_s);
    m_index = SpanIndex(*m_filing->effective);
}

void TestSpanIndex::everyFieldIsFoundAtItsBytes()
{
    int fields = 0;
    filing::forEachField(*m_filing->effective, [&](const filing::FieldEntry &entry) {
        ++fields;
        for (const filing::Span piece : entry.field->pieces) {
            const Mark *mark = m_index.at(piece.begin);
            QVERIFY2(mark != nullptr, entry.path.c_str());
            QCOMPARE(mark->path, QString::fromStdString(entry.path));
            QCOMPARE(mark->span, piece);
        }
    });
    QVERIFY(fields > 25);
    QVERIFY(m_index.at(m_filing->document->size()) == nullptr);
}

void TestSpanIndex::theNarrowestMarkWins()
{
    const filing::Witness &witness = m_filing->effective->statements[0].witnesses[0];
    const Mark *inSentence = m_index.at(witness.sentence.span().begin);
    const Mark *inAmount = m_index.at(witness.amount.span().begin);
    QVERIFY(inSentence != nullptr && inAmount != nullptr);
    QCOMPARE(inSentence->span, witness.sentence.span());
    QCOMPARE(inAmount->span, witness.amount.span());
    QCOMPARE(inSentence->path, inAmount->path);
    QVERIFY(inSentence->leading);
    QVERIFY(!inAmount->leading);
}

void TestSpanIndex::twinsAreToldFromTheirRow()
{
    const filing::Twin &twin = m_filing->effective->statements[0].twins[0];
    const Mark *mark = m_index.at(twin.pieces[0].begin);
    QVERIFY(mark != nullptr);
    QVERIFY(mark->twin);
    QCOMPARE(mark->path, u"statements/0/rows/3/label"_s);
    QVERIFY2(mark->label.contains(u"Total revenues"_s), qPrintable(mark->label));
}

void TestSpanIndex::overlapsEndWithTheNarrowest()
{
    const filing::Witness &witness = m_filing->effective->statements[0].witnesses[0];
    const std::vector<std::size_t> found = m_index.overlapping(witness.amount.span());
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(m_index.marks()[found.back()].span, witness.amount.span());
    const std::vector<std::size_t> all = m_index.overlapping({0, m_filing->document->size()});
    QCOMPARE(all.size(), m_index.marks().size());
    QVERIFY(m_index.overlapping({0, 3}).empty());
}

void TestSpanIndex::stepsThroughFieldsAndWrapsRound()
{
    QStringList forward;
    const Mark *mark = m_index.next(0, false);
    const Mark *first = mark;
    do {
        QVERIFY(mark != nullptr);
        QVERIFY(!mark->twin);
        forward << mark->path;
        mark = m_index.next(mark->span.begin, false);
    } while (mark != first && forward.size() < 200);
    QStringList backward;
    mark = m_index.previous(first->span.begin, false);
    const Mark *last = mark;
    do {
        backward.prepend(mark->path);
        mark = m_index.previous(mark->span.begin, false);
    } while (mark != last && backward.size() < 200);
    QCOMPARE(backward, forward);
    QCOMPARE(forward.first(), u"cover/DocumentPeriodEndDate"_s);
    QCOMPARE(forward.last(), u"statements/0/witnesses/0"_s);
    QCOMPARE(forward.removeDuplicates(), 0);
}

void TestSpanIndex::stepsThroughDoubts()
{
    const Mark *mark = m_index.next(0, true);
    QVERIFY(mark != nullptr);
    QCOMPARE(mark->path, u"statements/0/rows/4/cells/1"_s);
    QVERIFY(mark->signs.testFlag(filing::models::Sign::Repaired));
    // The only one: both ways round lead to it again.
    QCOMPARE(m_index.next(mark->span.begin, true), mark);
    QCOMPARE(m_index.previous(mark->span.begin, true), mark);
}

void TestSpanIndex::anEmptyIndexHasNothing()
{
    const SpanIndex empty;
    QVERIFY(empty.at(0) == nullptr);
    QVERIFY(empty.next(0, false) == nullptr);
    QVERIFY(empty.previous(9, true) == nullptr);
    QVERIFY(empty.overlapping({0, 100}).empty());
}

QTEST_GUILESS_MAIN(TestSpanIndex)
#include "tst_spanindex.moc"
