// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/reading/layout.h"
#include "parsers/reading/plaintext.h"

#include <QTest>

using namespace filing;
using namespace Qt::StringLiterals;

namespace
{

ReadingTextPtr read(const QByteArray &bytes)
{
    const auto document = Document::fromBytes(bytes.toStdString());
    return readPlainText(*document, {0, document->size()});
}

QByteArray utf16(const QByteArray &ascii, bool bigEndian)
{
    QByteArray out = bigEndian ? QByteArray("\xFE\xFF") : QByteArray("\xFF\xFE");
    for (const char c : ascii) {
        out += bigEndian ? QByteArray("\0", 1) + c : c + QByteArray("\0", 1);
    }
    return out;
}

QByteArray printedGrid(const ReadingText &text, const TableGrid &grid)
{
    std::string out;
    for (const GridRow &row : grid.rows) {
        for (const GridCell &cell : row.cells) {
            out += std::to_string(cell.column) + ":" + std::string(text.text(cell.text)) + " ";
        }
        out += "\n";
    }
    return QByteArray::fromStdString(out);
}

} // namespace

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void everyCharacterLeadsBackToItsBytes_data();
    void everyCharacterLeadsBackToItsBytes();
    void linesEndAnyWay_data();
    void linesEndAnyWay();
    void utf8IsTakenAsItStands();
    void onlyWhatStandsInThePartAsItIsReadIsNotCopied_data();
    void onlyWhatStandsInThePartAsItIsReadIsNotCopied();
    void stretchesOfALine_data();
    void stretchesOfALine();
    void proseIsMeasuredLikeOtherLines_data();
    void proseIsMeasuredLikeOtherLines();
    void tabsAreColumns();
    void titlesPartTabbedTables();
    void alignedFiguresAreColumns();
    void markedTablesAreGrids();
    void proseIsNoTable();
    void bigFilesEnd_data();
    void bigFilesEnd();
};

void TestPlainText::text_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << "Item 5.\nOther\n"_ba << "Item 5.\nOther\n"_ba;
    QTest::newRow("byte order mark goes") << "\xEF\xBB\xBF" "Form"_ba << "Form"_ba;
    QTest::newRow("windows-1252 becomes utf-8") << "the \x93" "Plan\x94 \x96 5\xA0%"_ba << "the “Plan” – 5\u00A0%"_ba;
    QTest::newRow("utf-16 little endian") << utf16("Form 8-K\r\nX"_ba, false) << "Form 8-K\nX"_ba;
    QTest::newRow("utf-16 big endian") << utf16("Form"_ba, true) << "Form"_ba;
    QTest::newRow("invalid utf-8 shows as such") << "— — \xFF x"_ba << "— — \uFFFD x"_ba;
    QTest::newRow("NUL bytes are blanks") << QByteArray("ab\0\0cd", 6) << "ab cd"_ba;
    QTest::newRow("a lone CR ends a line") << "a\rb\rc"_ba << "a\nb\nc"_ba;
    QTest::newRow("table tags are mark-up") << "<TABLE>\n<CAPTION>\n<S>     <C>\nSales   5\n</TABLE>"_ba << "\n\n     \nSales   5\n"_ba;
    QTest::newRow("a page tag is a page break") << "one\n<PAGE>\ntwo"_ba << "one\n\f\ntwo"_ba;
    QTest::newRow("footnote tags are mark-up") << "<FN>\n<F1> net of tax"_ba << "\n net of tax"_ba;
    QTest::newRow("other brackets are words") << "x < y and <b> stays"_ba << "x < y and <b> stays"_ba;
    QTest::newRow("empty") << ""_ba << ""_ba;
}

void TestPlainText::text()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(std::string(read(bytes)->text())), expected);
}

void TestPlainText::everyCharacterLeadsBackToItsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("needle");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::newRow("utf-8") << "é Item"_ba << "Item"_ba << 3 << 7;
    QTest::newRow("windows-1252") << "\x93Item\x94 5"_ba << "Item”"_ba << 1 << 6;
    QTest::newRow("utf-16") << utf16("an Item"_ba, false) << "Item"_ba << 8 << 16;
    QTest::newRow("behind a tag") << "<PAGE>Item"_ba << "Item"_ba << 6 << 10;
    QTest::newRow("behind NULs") << QByteArray("\0\0\0Item", 7) << "Item"_ba << 3 << 7;
    QTest::newRow("behind a lone CR") << "a\rItem"_ba << "Item"_ba << 2 << 6;
}

void TestPlainText::everyCharacterLeadsBackToItsBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, needle);
    QFETCH(int, begin);
    QFETCH(int, end);
    const auto text = read(bytes);
    const auto at = text->text().find(needle.toStdString());
    QVERIFY(at != std::string_view::npos);
    const Span source = text->toSource({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + static_cast<std::size_t>(needle.size()))});
    QCOMPARE(static_cast<int>(source.begin), begin);
    QCOMPARE(static_cast<int>(source.end), end);
}

void TestPlainText::linesEndAnyWay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("LF") << "one\ntwo\n\nfour"_ba;
    QTest::newRow("CRLF") << "one\r\ntwo\r\n\r\nfour"_ba;
    QTest::newRow("CR") << "one\rtwo\r\rfour"_ba;
    QTest::newRow("mixed") << "one\r\ntwo\n\rfour"_ba;
}

void TestPlainText::linesEndAnyWay()
{
    QFETCH(QByteArray, bytes);
    const auto text = read(bytes);
    QCOMPARE(text->lines().size(), std::size_t(4));
    QCOMPARE(text->text(text->lines()[1]), std::string_view("two"));
    QCOMPARE(text->text(text->lines()[3]), std::string_view("four"));
}

void TestPlainText::utf8IsTakenAsItStands()
{
    const QByteArray bytes = "Results — “good”\r\nfor 2019"_ba;
    const auto text = read(bytes);
    QCOMPARE(text->toSourcePieces({0, static_cast<std::uint32_t>(text->text().size())}).size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(std::string(text->text())), bytes);
}

void TestPlainText::onlyWhatStandsInThePartAsItIsReadIsNotCopied_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("shared");
    QTest::newRow("plain") << "Item 5.\r\nOther\n"_ba << true;
    QTest::newRow("utf-8") << "Results — “good”\n"_ba << true;
    QTest::newRow("brackets that are no tags") << "x < y and <b>"_ba << true;
    QTest::newRow("a page break") << "<PAGE>\n"_ba << false;
    QTest::newRow("a table tag") << "one\n<TABLE>\ntwo"_ba << false;
    QTest::newRow("a table tag before all words") << "<TABLE>one two</TABLE>"_ba << true;
    QTest::newRow("windows-1252") << "the \x93" "Plan\x94"_ba << false;
    QTest::newRow("a lone CR") << "a\rb"_ba << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
}

void TestPlainText::onlyWhatStandsInThePartAsItIsReadIsNotCopied()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, shared);
    // A part of a submission, between others.
    const QByteArray before = "<TEXT>";
    const auto begin = static_cast<std::uint32_t>(before.size());
    DocumentPtr document = Document::fromBytes((before + bytes + "</TEXT>").toStdString());
    const std::string_view all = document->bytes();
    const ReadingTextPtr text = readPlainText(*document, {begin, begin + static_cast<std::uint32_t>(bytes.size())});
    const std::weak_ptr<const Document> kept = document;
    document.reset();
    QCOMPARE(!kept.expired(), shared);
    QVERIFY(!shared || (text->text().data() >= all.data() + begin && text->text().size() <= static_cast<std::size_t>(bytes.size())));
    QCOMPARE(text->text().find("<TEXT>"), std::string_view::npos);
}

void TestPlainText::stretchesOfALine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("two blanks part") << "Delaware    0-12345   94-1234567"_ba << "Delaware|0-12345|94-1234567"_ba;
    QTest::newRow("one blank does not") << "New York"_ba << "New York"_ba;
    QTest::newRow("tabs part") << "a\tb c\t\td"_ba << "a|b c|d"_ba;
    QTest::newRow("dotted leaders part and go") << "Net sales . . . . . . .  1,234"_ba << "Net sales|1,234"_ba;
    QTest::newRow("dots without blanks") << "Net sales.......$1,234"_ba << "Net sales|$1,234"_ba;
    QTest::newRow("a currency sign joins its figure") << "Sales   $   1,234   $  5"_ba << "Sales|$   1,234|$  5"_ba;
    QTest::newRow("a bracket joins its figure") << "Loss   (1,234  )   5"_ba << "Loss|(1,234  )|5"_ba;
    QTest::newRow("double-spaced typing is one stretch") << "(Jurisdiction  of  Incorporation)"_ba << "(Jurisdiction  of  Incorporation)"_ba;
    QTest::newRow("an abbreviation's dot is no leader") << "U.S. sales   5"_ba << "U.S. sales|5"_ba;
    QTest::newRow("blank") << "   "_ba << ""_ba;
}

void TestPlainText::stretchesOfALine()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, expected);
    const std::string text = line.toStdString();
    QByteArray found;
    for (const Stretch &stretch : stretches(text, {0, static_cast<std::uint32_t>(text.size())})) {
        found += (found.isEmpty() ? "" : "|") + QByteArray::fromStdString(std::string(stretch.text.of(text)));
    }
    QCOMPARE(found, expected);
}

void TestPlainText::proseIsMeasuredLikeOtherLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("columns");
    QTest::newRow("a sentence") << "The company makes sensors. It sells them."_ba << 41;
    QTest::newRow("a blank at the end") << "The company makes sensors. "_ba << 26;
    QTest::newRow("an ellipsis at the end") << "The company made sensors ..."_ba << 28;
    QTest::newRow("characters of several bytes") << "The company\xE2\x80\x99s sensors \xE2\x80\x93 and caf\xC3\xA9s"_ba << 33;
    QTest::newRow("three letters") << "A b"_ba << 3;
    QTest::newRow("longer than any block looked at together") << QByteArray(99, 'x') + " " + QByteArray(50, 'y') << 150;
}

// A tab behind it makes a line one that has to be looked at letter by letter, and changes nothing about its words.
void TestPlainText::proseIsMeasuredLikeOtherLines()
{
    QFETCH(QByteArray, line);
    QFETCH(int, columns);
    for (const QByteArray &shown : {line, line + '\t'}) {
        const std::string text = shown.toStdString();
        const auto found = stretches(text, {0, static_cast<std::uint32_t>(text.size())});
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(QByteArray::fromStdString(std::string(found.front().text.of(text))), line.trimmed());
        QCOMPARE(found.front().left, 0);
        QCOMPARE(found.front().right, columns);
    }
}

void TestPlainText::tabsAreColumns()
{
    const auto text = read("\t2011\t2010\nTotal revenues\t\\$ 5\t4\nExpenses:\nNet loss\t(3)\t(2)\n"_ba);
    QCOMPARE(text->grids().size(), std::size_t(1));
    QCOMPARE(text->grids()[0].source, GridSource::Tabs);
    QCOMPARE(printedGrid(*text, text->grids()[0]), "1:2011 2:2010 \n0:Total revenues 1:\\$ 5 2:4 \n0:Expenses: \n0:Net loss 1:(3) 2:(2) \n"_ba);
}

void TestPlainText::titlesPartTabbedTables()
{
    const auto text = read("Assets\t5\nTotal\t5\n\nSTATEMENTS OF OPERATIONS\n\nSales\t7\nTotal\t7\n"_ba);
    QCOMPARE(text->grids().size(), std::size_t(2));
}

void TestPlainText::alignedFiguresAreColumns()
{
    const auto text = read("                             2003        2002\n"
                           "                             ----        ----\n"
                           "Net sales ............... $ 1,234     $ 1,100\n"
                           "Cost of sales                (900)       (850)\n"
                           "Net income                $   334     $   250\n"_ba);
    QCOMPARE(text->grids().size(), std::size_t(1));
    const TableGrid &grid = text->grids()[0];
    QCOMPARE(grid.source, GridSource::FixedWidth);
    QCOMPARE(grid.columns, 3);
    const QByteArray printed = printedGrid(*text, grid);
    QVERIFY2(printed.contains("0:Net sales 1:$ 1,234 2:$ 1,100"), printed.constData());
    QVERIFY2(printed.contains("0:Cost of sales 1:(900) 2:(850)"), printed.constData());
    QVERIFY2(printed.contains("1:2003 2:2002"), printed.constData());
}

void TestPlainText::markedTablesAreGrids()
{
    const auto text = read("<TABLE>\n<CAPTION>\n              Shares\n<S>           <C>\nIssued           100\nHeld\n  in trust        20\n</TABLE>\n"_ba);
    QCOMPARE(text->grids().size(), std::size_t(1));
    QCOMPARE(text->grids()[0].source, GridSource::FixedWidth);
}

void TestPlainText::proseIsNoTable()
{
    const auto text = read("The Company issued a press release on May 5, 2003.  It said that sales\nwere higher.  More will be said in the\nannual report for 2003.\n"_ba);
    QVERIFY(text->grids().empty());
}

void TestPlainText::bigFilesEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("10 MB line of digits") << QByteArray(10'000'000, '7');
    QTest::newRow("10 MB line of blanks") << QByteArray(10'000'000, ' ');
    QTest::newRow("10 MB line of tabs") << QByteArray("a\t").repeated(5'000'000);
    QTest::newRow("10 MB line of brackets") << QByteArray(10'000'000, '<');
    QTest::newRow("10 MB of leader dots") << QByteArray(10'000'000, '.');
    QTest::newRow("10 MB of empty lines") << QByteArray(10'000'000, '\n');
    QTest::newRow("10 MB of table rows") << QByteArray("Net sales    1,234    5,678\n").repeated(370'000);
}

void TestPlainText::bigFilesEnd()
{
    QFETCH(QByteArray, bytes);
    const auto text = read(bytes);
    QCOMPARE(text->text().size(), static_cast<std::size_t>(bytes.size()));
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
