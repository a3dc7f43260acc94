// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which lines the column ruler is laid over, and how columns of characters are counted there.
#include "parsers/corrections/tableplace.h"
#include "parsers/pipeline.h"
#include "parsers/statements/tablecolumns.h"

#include <QTest>

using namespace filing;

namespace
{

constexpr std::string_view quilts
    = "Brightwater quilts at a glance\n\nSome words about quilts that nobody takes for a table, whatever they say.\n\n"
      "                        Three Months Ended March 31,\n"
      "                             2024       2023\n"
      "Revenues:\n"
      "Product sales               4,812      3,977\n"
      "Service fees                1,265      1,104\n"
      "Total revenues              6,077      5,081\n"
      "Cost of revenues            2,948      2,517\n"
      "Gross profit                3,129      2,564\n\n"
      "More words about quilts, which are sold by the yard in all shops of the company.\n";

Extraction read(std::string_view text)
{
    return *extract(*Document::fromBytes(std::string(text))).value();
}

Span at(std::string_view text, std::string_view words)
{
    const auto begin = static_cast<std::uint32_t>(text.find(words));
    return { begin, begin };
}

} // namespace

class TestTablePlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableWithoutAStatementGetsAFreshPath();
    void selectedLinesAreTheTable();
    void proseIsNoTable();
    void tabsLeadToOneColumnOnEveryLine();
    void currencyAndBracketsBehindTabsAreNoColumns();
    void headingsAboveTheFiguresAreRows();
    void headingsBehindTabsAreCounted();
};

void TestTablePlace::aTableWithoutAStatementGetsAFreshPath()
{
    const Extraction extraction = read(quilts);
    QVERIFY(extraction.statements.empty());
    const TableAt table = tableAt(extraction, at(quilts, "1,265"));
    QVERIFY(table.place);
    QVERIFY(table.place->fresh);
    QVERIFY(table.place->path.starts_with("statements/"));
    QVERIFY(table.place->path.find('.') != std::string::npos);
    QCOMPARE(table.place->cuts.size(), std::size_t(2));
    const std::string_view lines = table.place->source.of(quilts);
    QVERIFY(lines.find("Three Months Ended") != std::string_view::npos);
    QVERIFY(lines.find("2,564") != std::string_view::npos);
    QVERIFY(lines.find("by the yard") == std::string_view::npos);
    // A path that was ever used is not used again.
    const std::string first = table.place->path;
    const TableAt again
        = tableAt(extraction, at(quilts, "1,265"), [&](std::string_view path) { return path == first; });
    QVERIFY(again.place->path != first);
}

void TestTablePlace::selectedLinesAreTheTable()
{
    const Extraction extraction = read(quilts);
    const Span lines { at(quilts, "Product").begin + 3, at(quilts, "6,077").begin };
    const TableAt table = tableAt(extraction, lines);
    QVERIFY(table.place);
    QVERIFY(table.place->source.of(quilts).starts_with("Product sales"));
    QVERIFY(table.place->source.of(quilts).ends_with("5,081"));
}

void TestTablePlace::proseIsNoTable()
{
    const Extraction extraction = read(quilts);
    const TableAt table = tableAt(extraction, at(quilts, "by the yard"));
    QVERIFY(!table.place);
    QCOMPARE(table.why, NoTable::NoFigures);
    QVERIFY(!tableAt(extraction, { 9'999'999, 9'999'999 }).place);
    QVERIFY(!tableAt(Extraction(), { 0, 0 }).place);
}

void TestTablePlace::tabsLeadToOneColumnOnEveryLine()
{
    constexpr std::string_view text
        = "Cash\t$\t12\nA very long label with an \xC3\xA9\t\t3,456\n\tDates stand here\nno tab at all";
    ReadingTextBuilder builder;
    builder.appendVerbatim(text, 0);
    const ReadingTextPtr reading = builder.finish();
    const TableColumns columns(*reading, reading->lines());
    const auto column = [&](std::string_view words) {
        const auto offset = static_cast<std::uint32_t>(text.find(words));
        return columns.columnOf(*reading, reading->lines()[reading->lineAt(offset)], offset);
    };
    QCOMPARE(column("12"), column("3,456"));
    QCOMPARE(column("$"), column("Dates"));
    QCOMPARE(column("$"), 29); // Two behind the longest label, é counting once.
    QCOMPARE(column("12"), 32);
    QCOMPARE(column("tab at"), 3);
    const auto last = columns.characters(*reading, reading->lines()[0]).back();
    QCOMPARE(last.at, reading->lines()[0].end);
    QCOMPARE(last.column, 34);
}

void TestTablePlace::currencyAndBracketsBehindTabsAreNoColumns()
{
    constexpr std::string_view text = "Product sales\t$\t4,812\t\t$\t3,977\nImpairment of long-lived "
                                      "goods\t\t(265\t)\t\t(104\t)\nTotal\t\t4,547\t\t\t3,873\n";
    ReadingTextBuilder builder;
    builder.appendVerbatim(text, 0);
    const ReadingTextPtr reading = builder.finish();
    const ColumnCuts cuts = suggestedCuts(*reading, { 0, static_cast<std::uint32_t>(text.size()) });
    QCOMPARE(QByteArray::fromStdString(cutsText(cuts)), QByteArray("cuts: 32,45"));
}

void TestTablePlace::headingsAboveTheFiguresAreRows()
{
    const Extraction extraction = read(quilts);
    const TableAt table = tableAt(extraction, at(quilts, "1,265"));
    const ReadingText &text = *extraction.documents[table.place->document].text;
    const auto statement = readTable(text, table.place->source, table.place->cuts, Statement());
    QVERIFY(statement);
    QCOMPARE(statement->rows.size(), std::size_t(6));
    QCOMPARE(QByteArray::fromStdString(statement->rows.front().label.text), QByteArray("Revenues:"));
    QVERIFY(statement->rows.front().heading);
}

void TestTablePlace::headingsBehindTabsAreCounted()
{
    // Measured, "December 31, 2023" would stand over the first figures: nothing says how wide a tab is.
    constexpr std::string_view text = "\tMarch 31, 2024\tDecember 31, "
                                      "2023\nCash\t$\t12\t$\t34\nReceivables\t\t56\t\t78\nTotal assets\t\t68\t\t112\n";
    ReadingTextBuilder builder;
    builder.appendVerbatim(text, 0);
    const ReadingTextPtr reading = builder.finish();
    const Span whole { 0, static_cast<std::uint32_t>(text.size()) };
    Statement like;
    like.kind = StatementKind::BalanceSheet;
    const ColumnCuts cuts = suggestedCuts(*reading, whole);
    QCOMPARE(cuts.size(), std::size_t(2));
    const auto statement = readTable(*reading, whole, cuts, like);
    QVERIFY(statement);
    QCOMPARE(statement->periods.size(), std::size_t(2));
    QCOMPARE(static_cast<int>(statement->periods[0].end->year()), 2024);
    QCOMPARE(static_cast<int>(statement->periods[1].end->year()), 2023);
    QCOMPARE(statement->rows[0].cells[0]->value, std::string("12"));
    QCOMPARE(statement->rows[0].cells[1]->value, std::string("34"));
    // One column more than there are headings: nobody guesses which is which.
    QVERIFY(!readTable(*reading, whole, { cuts[0], cuts[1], cuts[1] + 3 }, Statement()));
}

QTEST_GUILESS_MAIN(TestTablePlace)
#include "tst_tableplace.moc"
