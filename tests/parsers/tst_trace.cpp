// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/trace.h"
#include "parsers/document/document.h"
#include "parsers/pipeline.h"
#include "parsers/reading/readingtext.h"
#include "tests/support/filingfiles.h"
#include "tests/support/rawstatementfixture.h"

#include <QTest>

#include <algorithm>
#include <latch>
#include <string>
#include <thread>

using namespace filing;
using namespace Qt::StringLiterals;

namespace
{

ReadingTextPtr reading(std::string_view words)
{
    ReadingTextBuilder builder;
    builder.appendVerbatim(words, 100);
    return builder.finish();
}

/// "took statement.row one-of-several: Net loss", one entry a line.
QByteArray printed(const std::vector<TraceEntry> &entries)
{
    std::string lines;
    for (const TraceEntry &entry : entries) {
        lines += std::string(entry.taken ? "took " : "passed ") + std::string(entry.rule)
            + (entry.why.empty() ? "" : " " + std::string(entry.why)) + ": " + entry.words + "\n";
    }
    return QByteArray::fromStdString(lines);
}

std::vector<TraceEntry> tracedRows(std::string_view lines)
{
    std::vector<TraceEntry> entries;
    const TraceScope scope(entries);
    const test::RawFixture fixture = test::rawFixture(lines, 2);
    static_cast<void>(solveStatement(fixture.raw, *fixture.text));
    return entries;
}

} // namespace

class TestTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAndWhere();
    void longWordsAreCutBetweenLetters();
    void withoutListenerNothingIsKept();
    void scopesNest();
    void threadsDoNotMix();
    void listeningChangesNothing();
    void rows_data();
    void rows();
};

void TestTrace::tellsWhatAndWhere()
{
    const ReadingTextPtr text = reading("(Commission\n  File Number) 0-1");
    std::vector<TraceEntry> entries;
    const TraceScope scope(entries);
    tracePassed("cover.file-number", *text, Span{0, 26}, "caption-without-value");
    traceTaken("cover.file-number", *text, std::vector<Span>{Span{1, 11}, Span{27, 30}});
    traceTaken("cover.tagged", Span{7, 9}, " a  b ");
    QCOMPARE(printed(entries), "passed cover.file-number caption-without-value: (Commission File Number)\n"
                               "took cover.file-number: Commission 0-1\n"
                               "took cover.tagged: a b\n"_ba);
    QVERIFY((entries[0].source == Span{100, 126}));
    QVERIFY((entries[1].source == Span{101, 130}));
    QVERIFY((entries[2].source == Span{7, 9}));
}

void TestTrace::longWordsAreCutBetweenLetters()
{
    for (const int lead : {0, 1, 2}) {
        std::vector<TraceEntry> entries;
        const TraceScope scope(entries);
        const std::string words = std::string(static_cast<std::size_t>(lead), 'a') + u"€"_s.repeated(60).toStdString();
        traceTaken("cover.tagged", Span{0, 1}, words);
        const QString kept = QString::fromStdString(entries[0].words);
        QVERIFY(entries[0].words.size() <= 80 && entries[0].words.size() > 70);
        QVERIFY(kept.endsWith(u'…') && !kept.contains(QChar::ReplacementCharacter));
    }
}

void TestTrace::withoutListenerNothingIsKept()
{
    const ReadingTextPtr text = reading("Item 1");
    std::vector<TraceEntry> entries;
    QVERIFY(!isTracing());
    traceTaken("items.heading", *text, Span{0, 6});
    {
        const TraceScope scope(entries);
        QVERIFY(isTracing());
    }
    QVERIFY(!isTracing());
    tracePassed("items.heading", *text, Span{0, 6}, "quoted");
    QVERIFY(entries.empty());
}

void TestTrace::scopesNest()
{
    std::vector<TraceEntry> outer;
    std::vector<TraceEntry> inner;
    const TraceScope scope(outer);
    traceTaken("a", Span{}, "before");
    {
        const TraceScope nested(inner);
        traceTaken("b", Span{}, "within");
    }
    QVERIFY(isTracing());
    traceTaken("c", Span{}, "behind");
    QCOMPARE(printed(outer), "took a: before\ntook c: behind\n"_ba);
    QCOMPARE(printed(inner), "took b: within\n"_ba);
}

void TestTrace::threadsDoNotMix()
{
    std::vector<TraceEntry> here;
    std::vector<TraceEntry> there;
    bool deafHeard = true;
    std::latch together(3);
    const TraceScope scope(here);
    std::thread listening([&] {
        const TraceScope own(there);
        together.arrive_and_wait();
        for (int i = 0; i < 1000; ++i) {
            traceTaken("there", Span{}, "");
        }
    });
    std::thread deaf([&] {
        together.arrive_and_wait();
        deafHeard = isTracing();
        traceTaken("nowhere", Span{}, "");
    });
    together.arrive_and_wait();
    for (int i = 0; i < 1000; ++i) {
        traceTaken("here", Span{}, "");
    }
    listening.join();
    deaf.join();
    QVERIFY(!deafHeard);
    QCOMPARE(here.size(), std::size_t{1000});
    QCOMPARE(there.size(), std::size_t{1000});
    QVERIFY(std::ranges::all_of(here, [](const TraceEntry &entry) { return entry.rule == "here"; }));
    QVERIFY(std::ranges::all_of(there, [](const TraceEntry &entry) { return entry.rule == "there"; }));
}

void TestTrace::listeningChangesNothing()
{
    const auto fields = [] {
        const DocumentPtr document = Document::fromBytes(test::shortFiling().toStdString());
        const Expected<ExtractionPtr> extraction = extract(*document);
        QByteArray all;
        for (const auto &[concept_, field] : extraction.value()->cover) {
            all += QByteArray(concept_.data(), static_cast<qsizetype>(concept_.size())) + '=' + QByteArray::fromStdString(field.text) + '\n';
        }
        return all + QByteArray::number(extraction.value()->items.size()) + QByteArray::number(extraction.value()->signatures.size());
    };
    const QByteArray alone = fields();
    std::vector<TraceEntry> entries;
    const TraceScope scope(entries);
    QCOMPARE(fields(), alone);
    QVERIFY(!entries.empty());
    // Each entry leads to bytes of the document and each refusal says why.
    const auto size = static_cast<std::uint32_t>(test::shortFiling().size());
    for (const TraceEntry &entry : entries) {
        QVERIFY(entry.source.end <= size && entry.source.begin <= entry.source.end);
        QVERIFY2(entry.taken || !entry.why.empty(), entry.words.c_str());
    }
}

void TestTrace::rows_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("clean rows are no news") << "Product sales\t\t4,812\t\t3,977\nService fees\t\t1,265\t\t1,104\n"_ba << ""_ba;
    QTest::newRow("two rows on a line") << "Cost of revenues Gross profit\t\t2,948 3,129\t\t2,517 2,564\n"_ba
                                        << "took statement.row one-of-several-rows-on-the-line: Cost of revenues\n"
                                           "took statement.row one-of-several-rows-on-the-line: Gross profit\n"_ba;
    QTest::newRow("a misread pass") << "General and administrative\t\t8,925\t\t8,455\nGenenal ond administnative\t\t8.92S\t\tB,4SS\n"_ba
                                    << "passed statement.row misread-twin: Genenal ond administnative 8.92S B,4SS\n"_ba;
    QTest::newRow("a number beyond reading") << "Net loss per share\t\t(0, CC)\t\t(0.04)\n"_ba
                                             << "passed statement.cell misread-and-not-decided: Net loss per share: (0, CC)\n"_ba;
}

void TestTrace::rows()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, told);
    QCOMPARE(printed(tracedRows(lines.toStdString())), told);
}

QTEST_APPLESS_MAIN(TestTrace)
#include "tst_trace.moc"
