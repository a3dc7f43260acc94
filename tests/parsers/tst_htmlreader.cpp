// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/html/htmlreader.h"
#include "tests/support/readingchecks.h"

#include <QTest>

using namespace filing;
using namespace Qt::StringLiterals;

namespace
{

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

struct Reading
{
    DocumentPtr document;
    ReadingTextPtr text;
};

Reading read(const QByteArray &html)
{
    Reading reading;
    reading.document = Document::fromBytes(html.toStdString());
    reading.text = html::readHtml(*reading.document, {0, reading.document->size()});
    return reading;
}

/// One row a line: "0 Revenues | 1-2 5,211".
QByteArray printedGrids(const ReadingText &text)
{
    QByteArray out;
    for (const TableGrid &grid : text.grids()) {
        out += "grid " + QByteArray::number(grid.columns) + '\n';
        for (const GridRow &row : grid.rows) {
            QByteArrayList cells;
            for (const GridCell &cell : row.cells) {
                QByteArray columns = QByteArray::number(cell.column);
                if (cell.columnSpan > 1) {
                    columns += '-' + QByteArray::number(cell.column + cell.columnSpan - 1);
                }
                cells << columns + ' ' + bytesOf(text.text(cell.text));
            }
            out += cells.join(" | ") + '\n';
        }
    }
    return out;
}

} // namespace

class TestHtmlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsAPersonWould_data();
    void readsAsAPersonWould();
    void grids_data();
    void grids();
    void gridsDoNotOverlap();
    void laysStatementsOut();
    void everySpanIsItsWords_data();
    void everySpanIsItsWords();
    void symbolFonts_data();
    void symbolFonts();
    void windows1252();
    void hiddenWordsAreInNoPiece();
    void hostileInputEnds_data();
    void hostileInputEnds();
};

void TestHtmlReader::readsAsAPersonWould_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *html, const char *text) {
        QTest::newRow(name) << QByteArray(html) << QByteArray(text);
    };
    row("paragraphs have a blank line between", "<p>One\n  two</p><p>Three</p>", "One two\n\nThree");
    row("paragraphs that nobody closed", "<P>One<P>Two<p>Three", "One\n\nTwo\n\nThree");
    row("divisions are lines", "<div>One</div><div>Two<div>Three</div>Four</div>", "One\nTwo\nThree\nFour");
    row("breaks", "One<br>Two<BR/><br>Three</br>Four", "One\nTwo\n\nThree\nFour");
    row("spacer divisions leave one blank line", "<div>One</div><div><br></div><div>&#160;<br/></div><div>Two</div>",
        "One\n\nTwo");
    row("inline tags part no words", "<b>N</b>orth<font color=red>field</font> <i>Inc</i>.", "Northfield Inc.");
    row("font soup", "<font face=Arial><font size=2>North<font>field</font></font>, Inc.", "Northfield, Inc.");
    row("misnested tags", "<b>One <i>two</b> three</i> <div>four</span></div>five", "One two three\nfour\nfive");
    row("references", "A&amp;B&nbsp;&#8220;C&#146;s&#148; &lt;D&gt;", "A&B \xE2\x80\x9C" "C\xE2\x80\x99s\xE2\x80\x9D <D>");
    row("zero width characters are nothing", "Net&#8203; re\xE2\x80\x8Bvenue&shy;s", "Net revenues");
    row("three non-breaking spaces part", "Date: May 1&nbsp;&nbsp;&nbsp;&nbsp;By: A. Smith", "Date: May 1   By: A. Smith");
    row("hidden text", "One<span style=\"display: none\">two <b>three</b></span><p style='display:none'>four</p> <i style=\"visibility: hidden\">five</i> six", "One six");
    row("head, style and script", "<head><title>d8k</title><style>p{a>b}</style></head><script>x<y</script><p>Words", "Words");
    row("comments", "One<!-- two > three -->four", "Onefour");
    row("lists", "<p>As follows:</p><ul><li>one<li>two</ul>End",
        "As follows:\n\n\xE2\x80\xA2 one\n\xE2\x80\xA2 two\n\nEnd");
    row("preformatted", "<p>One</p><pre>  Revenues    5,211\n  Net        (22)\n</pre><p>End",
        "One\n\n  Revenues    5,211\n  Net        (22)\n\nEnd");
    row("page breaks", "One<hr style=\"page-break-after:always\">Two<p style='page-break-before: always'>Three<PAGE>Four",
        "One\n\f\nTwo\n\f\nThree\n\f\nFour");
    row("footnote marks keep off numbers", "5,211<sup>(1)</sup> 7<sup>a</sup> April 28<sup>th</sup> Gizmo<sup>SM</sup>",
        "5,211 (1) 7 a April 28th GizmoSM");
    row("raised by style", "5,211<span style=\"vertical-align:super;font-size:8pt\">2</span>", "5,211 2");
    row("padding parts words", "<span>Item 1.</span><span style=\"padding-left:18pt\">Business</span>", "Item 1.   Business");
    row("inline divisions", "<div style=\"display:inline\">One </div><div style=\"display:inline\">two</div>", "One two");
    row("a table of one column is lines", "<table><tr><td>One</td></tr><tr><td><p>Two</p><p>Three</p></td></tr></table>End",
        "One\nTwo\nThree\n\nEnd");
    row("words in a table outside its cells", "<table><tr>One<td>Two</table>", "One  Two");
    row("cells without a table", "<tr><td>One<td>Two<tr><td>Three", "One   Two\nThree");
    row("empty", "", "");
    row("nothing to see", "<html><body><p>&nbsp;</p><table><tr><td></td></tr></table></body></html>", "");
    row("an end tag inside a cell closes nothing outside",
        "<div style=\"display:none\"><table><tr><td>x</div>y</td></tr></table></div>z", "z");
    row("placed text in reading order",
        "<div style=\"position:absolute;left:300px;top:100px\">5,211</div>"
        "<div style=\"position:absolute;top:120px;left:50px\">Expenses</div>"
        "<div style=\"position:absolute;left:50px;top:101px\">Revenues</div>"
        "<div style=\"position:absolute;left:300px;top:120px\">4,800</div><p>End</p>",
        "        Revenues                                  5,211\n        Expenses                                  4,800\n\nEnd");
}

void TestHtmlReader::readsAsAPersonWould()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, text);
    const Reading reading = read(html);
    QCOMPARE(bytesOf(reading.text->text()), text);
    QCOMPARE(test::firstWrongSpan(*reading.document, *reading.text), QString());
}

void TestHtmlReader::grids_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("grids");
    const auto row = [](const char *name, const char *html, const char *grids) {
        QTest::newRow(name) << QByteArray(html) << QByteArray(grids);
    };
    row("spacer columns are dropped",
        "<table><tr><td>Revenues</td><td>&nbsp;</td><td>$</td><td>5,211</td><td></td></tr>"
        "<tr><td>Net loss</td><td></td><td></td><td>(22</td><td>)</td></tr></table>",
        "grid 4\n0 Revenues | 1 $ | 2 5,211\n0 Net loss | 2 (22 | 3 )\n");
    row("spans are kept in kept columns",
        "<table><tr><td></td><td></td><td colspan=3>2011</td><td></td><td colspan=\"3\">2010</td></tr>"
        "<tr><td>Sales</td><td></td><td>$</td><td>1</td><td></td><td></td><td>$</td><td>2</td><td></td></tr>"
        "<tr><td>Costs</td><td></td><td colspan=2>3</td><td></td><td></td><td colspan=2>4</td><td></td></tr></table>",
        "grid 5\n1-2 2011 | 3-4 2010\n0 Sales | 1 $ | 2 1 | 3 $ | 4 2\n0 Costs | 1-2 3 | 3-4 4\n");
    row("cells that reach down", "<table><tr><td rowspan=2>A<td>B<td>C<tr><td>D<td>E<tr><td>F<td>G<td>H</table>",
        "grid 3\n0 A | 1 B | 2 C\n1 D | 2 E\n0 F | 1 G | 2 H\n");
    row("unclosed rows and cells", "<TABLE><TR><TD>A<TD>B<TR><TD>C<TD>D</TABLE>", "grid 2\n0 A | 1 B\n0 C | 1 D\n");
    row("cells that are not displayed take no column",
        "<table><tr><td style=\"display:none\">x</td><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>",
        "grid 2\n0 A | 1 B\n0 C | 1 D\n");
    row("value over caption, side by side",
        "<table><tr><td><p>Delaware</p><p>(State)</p></td><td><p>0-12345</p><p>(File Number)</p></td></tr></table>",
        "grid 2\n0 Delaware | 1 0-12345\n0 (State) | 1 (File Number)\n");
    row("headings at the bottom of their row",
        "<table><tr valign=bottom><td>Item</td><td>Three<br>months</td><td>Change<br>in<br>%</td></tr>"
        "<tr><td>Sales</td><td>5</td><td>6</td></tr></table>",
        "grid 3\n2 Change\n1 Three | 2 in\n0 Item | 1 months | 2 %\n0 Sales | 1 5 | 2 6\n");
    row("a wrapped label stays with its figures",
        "<table><tr><td>Cost of<br>goods sold</td><td>5</td><td>6</td></tr></table>", "grid 3\n0 Cost of goods sold | 1 5 | 2 6\n");
    row("the words of an exhibit stay together",
        "<table><tr><td>99.1</td><td>Press release<br>of May 1</td></tr></table>",
        "grid 2\n0 99.1 | 1 Press release of May 1\n");
    row("a real table inside a layout table",
        "<table><tr><td>Before</td><td>Aside<table><tr><td>A<td>1<tr><td>B<td>2</table>Behind</td></tr>"
        "<tr><td>After</td><td>End</td></tr></table>",
        "grid 2\n0 A | 1 1\n0 B | 1 2\ngrid 2\n1 Behind\n0 After | 1 End\n");
    row("a small table inside a cell is words of the cell",
        "<table><tr><td>Sales</td><td><table><tr><td>$</td><td>5</td></tr></table></td><td>6</td></tr></table>",
        "grid 3\n0 Sales | 1 $   5 | 2 6\n");
    row("a table laid out with blanks",
        "<pre>\n                      2011      2010\nSales                5,211     3,314\nCosts                4,800     3,000\n</pre>",
        "grid 3\n1 2011 | 2 2010\n0 Sales | 1 5,211 | 2 3,314\n0 Costs | 1 4,800 | 2 3,000\n");
    row("a table that preformatted text runs over",
        "<pre>\n                      2011      2010\nSales                5,211     3,314\nCosts                4,800     3,000\n"
        "<table><tr><td>Rent</td><td>7</td><td>8</td></tr></table>\n"
        "                      2009      2008\nTaxes                   11        12\nOther                    9         6\n",
        "grid 3\n1 2011 | 2 2010\n0 Sales | 1 5,211 | 2 3,314\n0 Costs | 1 4,800 | 2 3,000\ngrid 3\n0 Rent | 1 7 | 2 8\n"
        "grid 3\n1 2009 | 2 2008\n0 Taxes | 1 11 | 2 12\n0 Other | 1 9 | 2 6\n");
}

void TestHtmlReader::grids()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, grids);
    const Reading reading = read(html);
    QCOMPARE(printedGrids(*reading.text), grids);
    QCOMPARE(test::firstWrongSpan(*reading.document, *reading.text), QString());
}

void TestHtmlReader::gridsDoNotOverlap()
{
    // A typewritten page is one piece of preformatted text; what is placed in it must not be looked through twice.
    const QByteArray lines = QByteArray("          Sales            5,211       3,314\n").repeated(30);
    const QByteArray placed = "<div style=\"position:absolute;left:72px;top:36px\">";
    const Reading reading = read("<html><body><div>" + lines + placed + lines);
    std::uint32_t at = 0;
    for (const TableGrid &grid : reading.text->grids()) {
        QVERIFY(grid.text.begin >= at);
        at = grid.text.end;
    }
    QVERIFY(at > 0);
}

void TestHtmlReader::laysStatementsOut()
{
    const QByteArray html =
        "<table><tr><td></td><td></td><td colspan=7 style=\"text-align:center\">Three months ended<br>March 31,</td></tr>"
        "<tr><td><i>(in thousands)</i></td><td></td><td colspan=3>2011</td><td></td><td colspan=3>2010</td></tr>"
        "<tr><td>Revenues:</td></tr>"
        "<tr><td style=\"padding-left:9pt\">Licenses</td><td></td><td>$</td><td>12,800</td><td></td><td></td><td>$</td><td>521</td><td></td></tr>"
        "<tr><td><p style=\"margin-left:20pt;text-indent:-2pt\">Net loss</p></td><td></td><td></td><td>(1,444</td><td>)</td><td></td><td></td><td>&#8212;</td><td></td></tr>"
        "</table>";
    const QByteArray expected =
        "                Three months ended\n"
        "                   March 31,\n"
        "(in thousands)       2011   2010\n"
        "Revenues:\n"
        "  Licenses      $ 12,800   $ 521\n"
        "    Net loss      (1,444)      \xE2\x80\x94";
    const Reading reading = read(html);
    QCOMPARE(bytesOf(reading.text->text()), expected);
}

void TestHtmlReader::everySpanIsItsWords_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("references between words") << "<p>A&#160;B&amp;C&#x2019;s &eacute;tudes<br>D</p>"_ba;
    QTest::newRow("cells with tags and references")
        << "<table><tr><td><b>Cost</b> of&nbsp;<i>sales</i></td><td>$&#160;1,2<b>34</b></td></tr><tr><td>A</td><td>B</td></tr></table>"_ba;
    QTest::newRow("utf-8 and damaged bytes") << "<p>Caf\xC3\xA9 \xE2\x80\x9CNorth\xE2\x80\x9D \xE2\x80\x94 x</p>"_ba;
    QTest::newRow("side by side") << "<table><tr><td>A<br>B<br>C</td><td>D<br>E</td></tr></table>"_ba;
}

void TestHtmlReader::everySpanIsItsWords()
{
    QFETCH(QByteArray, html);
    const Reading reading = read(html);
    QVERIFY(!reading.text->text().empty());
    QCOMPARE(test::firstWrongSpan(*reading.document, *reading.text), QString());
}

void TestHtmlReader::symbolFonts_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("tick boxes")
        << "<font face=\"Wingdings\">&#254;</font> Yes <font style=\"font-family:Wingdings\">o</font> No"_ba
        << "\u2611 Yes \u2610 No"_ba;
    QTest::newRow("a font that nobody closed spoils no words")
        << "<font face=Wingdings>&#168;<p>on a new level"_ba << "\u2610\n\non a new level"_ba;
    QTest::newRow("another font inside") << "<font face=Wingdings><font face=Arial>x</font></font>"_ba << "x"_ba;
    QTest::newRow("private use") << "&#61623; item"_ba << "\u2022 item"_ba;
}

void TestHtmlReader::symbolFonts()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, text);
    QCOMPARE(bytesOf(read(html).text->text()), text);
}

void TestHtmlReader::windows1252()
{
    const Reading reading = read("<p>the \x93Plan\x94 \x96 Soci\xE9t\xE9\xA0" "A</p>"_ba);
    QCOMPARE(reading.document->encoding(), Encoding::Windows1252);
    QCOMPARE(bytesOf(reading.text->text()), "the \u201CPlan\u201D \u2013 Soci\u00E9t\u00E9 A"_ba);
    // The quotation mark is one byte of the file.
    const auto plan = static_cast<std::uint32_t>(reading.text->text().find("Plan"));
    QCOMPARE(reading.text->toSource({plan - 3, plan + 4}), (Span{7, 12}));
}

void TestHtmlReader::hiddenWordsAreInNoPiece()
{
    const Reading reading = read("<p>North<span style=\"display:none\">secret</span>field <b>Inc</b>.</p>"_ba);
    QCOMPARE(bytesOf(reading.text->text()), "Northfield Inc."_ba);
    const std::vector<Span> pieces = reading.text->toSourcePieces({0, 15});
    QCOMPARE(pieces.size(), std::size_t(2));
    QCOMPARE(bytesOf(pieces[0].of(reading.document->bytes())), "North"_ba);
    QCOMPARE(bytesOf(pieces[1].of(reading.document->bytes())), "field <b>Inc</b>."_ba);
}

void TestHtmlReader::hostileInputEnds_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("nested divisions") << "<div>"_ba.repeated(200'000) + "x" + "</div>"_ba.repeated(200'000);
    QTest::newRow("nested tables") << "<table><tr><td>a"_ba.repeated(100'000) + "</table>"_ba.repeated(100'000);
    QTest::newRow("real tables nested in open ones")
        << "<table><tr><td>"_ba.repeated(50'000) + "<table><tr><td>a<td>b<tr><td>c<td>d</table>"_ba.repeated(50'000);
    QTest::newRow("end tags of nothing") << "<div>"_ba.repeated(50'000) + "</span></p>"_ba.repeated(200'000);
    QTest::newRow("references") << "&#8217;&amp;"_ba.repeated(1'000'000);
    QTest::newRow("huge spans") << "<table>" + "<tr><td colspan=1000000 rowspan=1000000>a<td colspan=999>b"_ba.repeated(50'000);
    QTest::newRow("every row another column") << "<table>" + [] {
        QByteArray rows;
        for (int i = 1; i <= 20'000; ++i) {
            rows += "<tr><td colspan=" + QByteArray::number(1 + i % 999) + "><td>x<td colspan=" + QByteArray::number(i) + "><td>y";
        }
        return rows;
    }();
    QTest::newRow("a large table") << "<table>" + ("<tr>" + "<td>1"_ba.repeated(500)).repeated(2'000) + "</table>";
    QTest::newRow("placed blocks") << "<div style=\"position:absolute;left:1px;top:1px\">a</div>"_ba.repeated(100'000);
    QTest::newRow("titles that nobody closed") << "<title>"_ba.repeated(300'000);
    QTest::newRow("styles all different") << [] {
        QByteArray html;
        for (int i = 0; i < 100'000; ++i) {
            html += "<p style=\"margin-left:" + QByteArray::number(i) + "px\">a";
        }
        return html;
    }();
}

void TestHtmlReader::hostileInputEnds()
{
    QFETCH(QByteArray, html);
    const Reading reading = read(html);
    QVERIFY(reading.text->text().size() < static_cast<std::size_t>(html.size()) * 30);
}

QTEST_GUILESS_MAIN(TestHtmlReader)
#include "tst_htmlreader.moc"
