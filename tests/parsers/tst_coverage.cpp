// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/coverage.h"

#include <QTest>

using namespace filing;
using namespace Qt::StringLiterals;

namespace
{

/// An extraction of one document that reads as `text`, with nothing recognised in it.
Extraction reading(std::string_view text, std::vector<TableGrid> grids = {})
{
    ReadingTextBuilder builder;
    builder.appendVerbatim(text, 0);
    for (TableGrid &grid : grids) {
        builder.addGrid(std::move(grid));
    }
    Extraction extraction;
    SubmissionDocument document;
    document.text = builder.finish();
    extraction.documents.push_back(document);
    return extraction;
}

QByteArrayList found(std::string_view text, const Coverage &coverage, NotableKind kind)
{
    QByteArrayList list;
    for (const Notable &notable : coverage.notables) {
        if (notable.kind == kind) {
            const auto words = notable.source.of(text);
            list << QByteArray(words.data(), static_cast<qsizetype>(words.size()));
        }
    }
    return list;
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatMatters_data();
    void findsWhatMatters();
    void tableFiguresNeedNoComma();
    void fieldsClaimWhatTheyOverlap();
    void datesAndNamesAreClaimedByTheirWords();
    void amountsAreNeverClaimedByEquality();
};

void TestCoverage::findsWhatMatters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArrayList>("expected");
    const auto amount = static_cast<int>(NotableKind::Figure);
    const auto date = static_cast<int>(NotableKind::Day);
    const auto person = static_cast<int>(NotableKind::Name);
    QTest::newRow("money in prose") << "a net loss of $15.0 million, or ($0.22) per share"_ba << amount << QByteArrayList{"15.0", "0.22"};
    QTest::newRow("grouped figures") << "sell up to 100,000 shares."_ba << amount << QByteArrayList{"100,000"};
    QTest::newRow("percentages, ordinals and versions are none") << "7% of 1st-line use, Rule 10b5-1, FY2011"_ba << amount << QByteArrayList{};
    QTest::newRow("plain counts are none") << "216 sites in 22 countries"_ba << amount << QByteArrayList{};
    QTest::newRow("dates") << "On April 28, 2011 and 3/31/2010, in May"_ba << date << QByteArrayList{"April 28, 2011", "3/31/2010"};
    QTest::newRow("companies") << "Northfield Instruments, Inc. and The Example Company"_ba << person
                               << QByteArrayList{"Northfield Instruments, Inc", "The Example Company"};
    QTest::newRow("the company is no name") << "The Company said"_ba << person << QByteArrayList{};
    QTest::newRow("persons") << "/s/ Ada Q. Finch  said Mr. Finch"_ba << person << QByteArrayList{"Ada Q. Finch", "Mr. Finch"};
}

void TestCoverage::findsWhatMatters()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(QByteArrayList, expected);
    const std::string source = text.toStdString();
    QCOMPARE(found(source, measureCoverage(reading(source)), static_cast<NotableKind>(kind)), expected);
}

void TestCoverage::tableFiguresNeedNoComma()
{
    const std::string text = "License fees\t858\t2010";
    TableGrid grid;
    grid.text = {0, static_cast<std::uint32_t>(text.size())};
    grid.source = GridSource::Tabs;
    grid.rows = {{grid.text, {{{0, 12}, 0, 1}, {{13, 16}, 1, 1}, {{17, 21}, 2, 1}}}};
    QCOMPARE(found(text, measureCoverage(reading(text, {grid})), NotableKind::Figure), QByteArrayList{"858"});
}

void TestCoverage::fieldsClaimWhatTheyOverlap()
{
    const std::string text = "On April 28, 2011 revenues were $5,211";
    Extraction extraction = reading(text);
    Field field;
    field.text = "April 28, 2011";
    field.pieces = {{3, 17}};
    extraction.cover = {{"DocumentPeriodEndDate", field}};
    const Coverage coverage = measureCoverage(extraction);
    QCOMPARE(coverage.tally(NotableKind::Day).claimed, std::size_t(1));
    QCOMPARE(coverage.tally(NotableKind::Figure).claimed, std::size_t(0));
    QCOMPARE(coverage.tally(NotableKind::Figure).all, std::size_t(1));
    extraction.cover[0].second.review = Review::Rejected;
    QCOMPARE(measureCoverage(extraction).tally(NotableKind::Day).claimed, std::size_t(0));
}

void TestCoverage::datesAndNamesAreClaimedByTheirWords()
{
    const std::string text = "ACME PUMPS, INC. / Acme Pumps, Inc. on March 31, 2011 and 3/31/2011";
    Extraction extraction = reading(text);
    Field registrant;
    registrant.text = "Acme Pumps, Inc";
    registrant.pieces = {{0, 15}};
    Field date;
    date.text = "March 31, 2011";
    date.value = "2011-03-31";
    date.pieces = {{39, 53}};
    extraction.cover = {{"EntityRegistrantName", registrant}, {"DocumentPeriodEndDate", date}};
    const Coverage coverage = measureCoverage(extraction);
    QCOMPARE(coverage.tally(NotableKind::Name).claimed, std::size_t(2));
    QCOMPARE(coverage.tally(NotableKind::Day).claimed, std::size_t(2));
}

void TestCoverage::amountsAreNeverClaimedByEquality()
{
    const std::string text = "$5,211 and $5,211";
    Extraction extraction = reading(text);
    Field amount;
    amount.text = "5,211";
    amount.value = "5211";
    amount.pieces = {{1, 6}};
    extraction.release.title = amount;
    QCOMPARE(measureCoverage(extraction).tally(NotableKind::Figure).claimed, std::size_t(1));
}

QTEST_APPLESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
