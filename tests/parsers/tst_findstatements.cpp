// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/document/document.h"
#include "parsers/html/htmlreader.h"
#include "parsers/reading/plaintext.h"
#include "parsers/statements/rawstatement.h"
#include "parsers/statements/title.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

// What was found, as lines: "kind basis scale/shareScale title", periods, then "label | cells".
QStringList dump(const filing::ReadingText &text, bool columns)
{
    filing::Diagnostics diagnostics;
    QStringList out;
    const auto words = [](std::string_view view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); };
    for (const filing::RawStatement &raw : filing::findStatements(text, 0, diagnostics)) {
        out << u"%1 %2 %3/%4 %5"_s.arg(words(name(raw.head.kind)), words(name(raw.head.basis)))
                   .arg(raw.head.scale).arg(raw.head.shareScale).arg(QString::fromStdString(raw.head.title.text));
        for (std::size_t p = 0; p < raw.head.periods.size(); ++p) {
            out << u"period %1 %2"_s.arg(raw.head.periods[p].months).arg(QString::fromStdString(raw.head.periods[p].label.value));
        }
        for (const filing::RawLine &line : raw.lines) {
            QStringList cells;
            for (const filing::RawCell &cell : line.cells) {
                const auto at = std::find(raw.periodColumns.begin(), raw.periodColumns.end(), cell.column);
                const QString place = !columns ? QString()
                    : at == raw.periodColumns.end() ? u"-:"_s : u"%1:"_s.arg(at - raw.periodColumns.begin());
                cells << place + words(text.text(cell.text));
            }
            out << QString::fromStdString(labelField(line, text).text) + u" | "_s + cells.join(u' ');
        }
    }
    return out;
}

QStringList dumpText(const QString &bytes, bool columns)
{
    const auto document = filing::Document::fromBytes(bytes.toStdString());
    return dump(*filing::readPlainText(*document, {0, document->size()}), columns);
}

} // namespace

class TestFindStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titles_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("kind");
        QTest::newRow("operations") << u"CONDENSED CONSOLIDATED STATEMENTS OF OPERATIONS (Unaudited)"_s << u"operations"_s;
        QTest::newRow("income") << u"Consolidated Statements of Income"_s << u"operations"_s;
        QTest::newRow("earnings") << u"Statement of Consolidated Earnings"_s << u"operations"_s;
        QTest::newRow("data") << u"CONSOLIDATED STATEMENTS OF OPERATIONS DATA"_s << u"operations"_s;
        QTest::newRow("operations data") << u"CONSOLIDATED OPERATIONS DATA"_s << u"operations"_s;
        QTest::newRow("comprehensive") << u"Consolidated Statements of Comprehensive Income"_s << u"comprehensive-income"_s;
        QTest::newRow("both") << u"Consolidated Statements of Operations and Comprehensive Loss"_s << u"operations"_s;
        QTest::newRow("balance") << u"CONDENSED BALANCE SHEETS"_s << u"balance-sheet"_s;
        QTest::newRow("condition") << u"Consolidated Statements of Financial Condition"_s << u"balance-sheet"_s;
        QTest::newRow("cash") << u"Consolidated Statements of Cash Flows"_s << u"cash-flows"_s;
        QTest::newRow("reconciliation") << u"Reconciliation of GAAP to Non-GAAP Statements of Operations"_s << u"boundary"_s;
        QTest::newRow("notes") << u"Note 8. Statements of Operations by Segment"_s << u"boundary"_s;
        QTest::newRow("heading that refers to a note") << u"Share and per share (Note 8):"_s << QString();
        QTest::newRow("sentence") << u"The condensed consolidated statements of operations follow."_s << QString();
        QTest::newRow("analysed") << u"Analysis of Consolidated Statements of Income"_s << QString();
        QTest::newRow("inside it") << u"Amounts Recognized in the Balance Sheet"_s << QString();
        QTest::newRow("average balances") << u"Condensed Average Balance Sheets and Rates"_s << u"boundary"_s;
        QTest::newRow("contents") << u"Consolidated Statements of Operations .......... 4"_s << QString();
    }
    void titles()
    {
        QFETCH(QString, line);
        QFETCH(QString, kind);
        const std::string text = line.toStdString();
        const auto match = filing::matchTitle(text);
        const QString got = !match ? QString()
            : match->strength == filing::TitleMatch::Strength::Boundary ? u"boundary"_s
                                                                        : QString::fromStdString(std::string(name(match->kind)));
        QCOMPARE(got, kind);
    }

    void tabbedTextWithGapsAndRules()
    {
        const QString text = u"ALDER MILLS, INC. SELECTED FINANCIAL INFORMATION (in thousands, except per share amounts)\n\n"
                             "CONDENSED BALANCE SHEETS (Unaudited)\n\n\tMarch 31, 2011\tJune 30, 2010\n"
                             "Cash\t\\$ 900\t\\$\t800\nTotal assets\t\\$ 1,900\t\\$\t1,800\nTotal liabilities\t700\t\t600\n\n"
                             "CONDENSED STATEMENTS OF OPERATIONS (Unaudited)\n\n\t\tThree Months Ended March 31,\n\t2011\t\t2010\n"
                             "Revenues:\nGrain\t\\$\t500\t\\$\t400\n\n\t\t\t_\nTotal revenues\t\t700\t\t600\n\nNet income\t\t90\t\t80\n\n"
                             "Net income per share\t\\$\t0.09\t\\$\t0.08\n\nAverage shares\t\t1,000\t\t1,000\n\t\t6\n"_s;
        QCOMPARE(dumpText(text, false), (QStringList {
            u"balance-sheet gaap 1000/1000 CONDENSED BALANCE SHEETS (Unaudited)"_s, u"period 0 2011-03-31"_s, u"period 0 2010-06-30"_s,
            u"Cash | \\$ 900 \\$ 800"_s, u"Total assets | \\$ 1,900 \\$ 1,800"_s, u"Total liabilities | 700 600"_s,
            u"operations gaap 1000/1000 CONDENSED STATEMENTS OF OPERATIONS (Unaudited)"_s, u"period 3 2011-03-31"_s,
            u"period 3 2010-03-31"_s, u"Revenues: | "_s, u"Grain | \\$ 500 \\$ 400"_s, u"Total revenues | 700 600"_s,
            u"Net income | 90 80"_s, u"Net income per share | \\$ 0.09 \\$ 0.08"_s, u"Average shares | 1,000 1,000"_s}));
    }

    void typewrittenTable_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("brackets one blank apart")
            << u"Operating loss                   (2,046) (1,967)\n"_s << QStringList {u"Operating loss | 0:(2,046) 1:(1,967)"_s};
        QTest::newRow("label above, values below")
            << u"Income from operations before\n  interest                         1,200   1,100\n"_s
            << QStringList {u"Income from operations before interest | 0:1,200 1:1,100"_s};
        QTest::newRow("label goes on below its values")
            << u"Selling, general and               654     673\n  administrative\n"_s
            << QStringList {u"Selling, general and administrative | 0:654 1:673"_s};
        QTest::newRow("a label in capitals goes on with a small word")
            << u"INCOME BEFORE GAIN\n  ON ISSUANCE OF STOCK\n  AND INCOME TAXES                 1,200   1,100\n"_s
            << QStringList {u"INCOME BEFORE GAIN ON ISSUANCE OF STOCK AND INCOME TAXES | 0:1,200 1:1,100"_s};
        QTest::newRow("a missing value leaves the other in its place")
            << u"Restructuring                               12\n"_s << QStringList {u"Restructuring | 1:12"_s};
    }
    void typewrittenTable()
    {
        QFETCH(QString, rows);
        QFETCH(QStringList, lines);
        const QString head = u"CONSOLIDATED STATEMENTS OF OPERATIONS\n(In thousands)\n\n                                Three Months Ended\n"
                             "                                     June 30,\n                                   2004    2003\n"
                             "                                  ------  ------\nNet sales                         11,506  11,492\n"
                             "Cost of sales                      8,027   8,028\nGross profit                       3,479   3,464\n"_s;
        const QString tail = u"Net income                           370     631\n"_s;
        QStringList wanted {u"operations gaap 1000/1000 CONSOLIDATED STATEMENTS OF OPERATIONS"_s, u"period 3 2004-06-30"_s,
                            u"period 3 2003-06-30"_s, u"Net sales | 0:11,506 1:11,492"_s, u"Cost of sales | 0:8,027 1:8,028"_s,
                            u"Gross profit | 0:3,479 1:3,464"_s};
        wanted << lines << u"Net income | 0:370 1:631"_s;
        QCOMPARE(dumpText(head + rows + tail, true), wanted);
    }

    void htmlTableWithPercentColumns()
    {
        const QString html = u"<p>Birch Foundry Co.</p><p>CONSOLIDATED STATEMENTS OF INCOME</p><p>(In millions, except per share data)</p><table>"
                             "<tr><td></td><td colspan=6>Quarter Ended</td></tr>"
                             "<tr><td></td><td colspan=2>March 29, 2020</td><td>% of Sales</td><td colspan=2>March 31, 2019</td><td>% of Sales</td></tr>"
                             "<tr><td>Net sales</td><td>$</td><td>900</td><td>100%</td><td>$</td><td>800</td><td>100%</td></tr>"
                             "<tr><td>Cost of sales</td><td></td><td>600</td><td>67%</td><td></td><td>500</td><td>63%</td></tr>"
                             "<tr><td>Operating income</td><td></td><td>300</td><td>33%</td><td></td><td>300</td><td>37%</td></tr>"
                             "<tr><td>Net income</td><td>$</td><td>200</td><td>22%</td><td>$</td><td>210</td><td>26%</td></tr>"
                             "</table><p>See accompanying notes.</p>"_s;
        const auto document = filing::Document::fromBytes(html.toStdString());
        const auto text = filing::html::readHtml(*document, {0, document->size()});
        QCOMPARE(dump(*text, true), (QStringList {
            u"operations gaap 1000000/1000000 CONSOLIDATED STATEMENTS OF INCOME"_s, u"period 3 2020-03-29"_s, u"period 3 2019-03-31"_s,
            u"Net sales | 0:$ 0:900 -:100% 1:$ 1:800 -:100%"_s, u"Cost of sales | 0:600 -:67% 1:500 -:63%"_s,
            u"Operating income | 0:300 -:33% 1:300 -:37%"_s, u"Net income | 0:$ 0:200 -:22% 1:$ 1:210 -:26%"_s}));
    }

    // A note shows a quarter before and after a correction; its cash flows follow under the same headings, and nothing has a title.
    void restatedTableOfANote()
    {
        const auto rows = [](const QStringList &labels, int columns, int first) {
            QString html;
            for (const QString &label : labels) {
                html += u"<tr><td>"_s + label + u"</td>"_s;
                for (int i = 0; i < columns; ++i) {
                    html += u"<td>%1,%2</td>"_s.arg(9 - first % 9).arg(100 + 7 * first + i);
                }
                html += u"</tr>"_s;
                ++first;
            }
            return html;
        };
        const QString sentence = u"The quarter before was corrected, as the tables below show in full for both statements."_s;
        const QStringList labels {u"Net sales"_s, u"Cost of sales"_s, u"Gross profit"_s, u"Operating income"_s,
                                  u"Income before income taxes"_s, u"Net income"_s};
        const QString sides = u"<table><tr><td></td><td colspan=3>For the three months ended</td></tr><tr><td></td><td colspan=3>March 31, 2010</td></tr>"
                              "<tr><td></td><td>As Reported</td><td>Adjustment</td><td>As Restated</td></tr>"_s;
        const QString html = u"<p>STATEMENTS OF INCOME</p><p>(in thousands)</p><table><tr><td></td><td>Three Months Ended June 30, 2010</td></tr>"_s
            + rows(labels, 1, 1) + u"</table><p>"_s + sentence + u"</p>"_s + sides
            + rows(labels, 3, 1) + u"</table>"_s + sides + u"<tr><td>Cash flows from operating activities</td></tr>"_s
            + rows({u"Net income"_s, u"Depreciation"_s, u"Cash at end of period"_s}, 3, 4) + u"</table>"_s;
        const auto document = filing::Document::fromBytes(html.toStdString());
        const QStringList found = dump(*filing::html::readHtml(*document, {0, document->size()}), true);
        QCOMPARE(found.filter(QRegularExpression(u"^(operations|period)"_s)),
                 (QStringList {u"operations gaap 1000/1000 STATEMENTS OF INCOME"_s, u"period 3 2010-06-30"_s, u"operations gaap 1000/1000 "_s + sentence,
                               u"period 3 2010-03-31"_s, u"period 3 2010-03-31"_s}));
        QVERIFY2(found.constLast().startsWith(u"Net income | 0:"_s), qPrintable(found.constLast()));
        QVERIFY(found.constLast().contains(u" -:"_s));
    }

    void adjustmentsAreNoPeriod()
    {
        const QString html = u"<p>STATEMENTS OF INCOME</p><table><tr><td></td><td colspan=3>Quarter Ended March 29, 2020</td></tr>"
                             "<tr><td></td><td>Non-GAAP</td><td>Adjustments</td><td>GAAP</td></tr>"
                             "<tr><td>Net sales</td><td>900</td><td>50</td><td>950</td></tr><tr><td>Cost of sales</td><td>600</td><td>25</td><td>625</td></tr>"
                             "<tr><td>Net income</td><td>300</td><td>25</td><td>325</td></tr></table>"_s;
        const auto document = filing::Document::fromBytes(html.toStdString());
        const auto text = filing::html::readHtml(*document, {0, document->size()});
        QCOMPARE(dump(*text, true).value(2), u"Net sales | -:900 -:50 0:950"_s);
    }

    void scaleOfATableWithoutANote_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("scales");
        QTest::newRow("repeats the figures of one with a note")
            << u"Net sales\t8,700\t\t7,600\nCost of sales\t5,300\t\t4,250\nNet income\t1,900\t\t1,800\n"_s << u"1000/1000"_s;
        QTest::newRow("other figures")
            << u"Net sales\t4,711\t\t4,712\nCost of sales\t2,713\t\t2,714\nNet income\t1,998\t\t1,998\n"_s << u"1/1"_s;
        QTest::newRow("other figures, whose earnings per share need thousands")
            << u"Net sales\t4,711\t\t4,712\nCost of sales\t2,713\t\t2,714\nNet income\t1,998\t\t1,998\n"
               "Net income per share\t0.20\t\t0.20\nWeighted average shares\t10,000,000\t\t10,000,000\n"_s << u"1000/1"_s;
        QTest::newRow("other figures, whose earnings per share come out as they stand")
            << u"Net sales\t4,711\t\t4,712\nCost of sales\t2,713\t\t2,714\nNet income\t1,998\t\t1,998\n"
               "Net income per share\t0.20\t\t0.20\nWeighted average shares\t10,000\t\t10,000\n"_s << u"1/1"_s;
    }
    void scaleOfATableWithoutANote()
    {
        QFETCH(QString, rows);
        QFETCH(QString, scales);
        const QString years = u"\tThree Months Ended March 31,\n\t2011\t\t2010\n"_s;
        const QString shares = scales.endsWith(u"1000"_s) ? u"10,000\t\t10,000"_s : u"10,000,000\t\t10,000,000"_s;
        const QString text = u"STATEMENTS OF OPERATIONS\n(in thousands, except per share amounts)\n"_s + years
            + u"Net sales\t8,700\t\t7,600\nCost of sales\t5,300\t\t4,250\nNet income\t1,900\t\t1,800\nNet income per share\t0.19\t\t0.18\n"
              "Weighted average shares\t"_s + shares + u"\n\nSTATEMENTS OF INCOME DATA\n"_s + years + rows;
        const QStringList found = dumpText(text, false).filter(u"operations"_s);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.constLast(), u"operations gaap %1 STATEMENTS OF INCOME DATA"_s.arg(scales));
    }

    void scaleNoteAmongHeadings()
    {
        const QString text = u"STATEMENT OF OPERATIONS\n\n\tYear Ended June 30, 2010\n\tHarrow Mills\n\t(dollars in thousands)\n"
                             "Net sales\t11,506\nCost of sales\t8,027\nNet income\t370\n"_s;
        QVERIFY2(dumpText(text, false).value(0).contains(u"1000/"_s), qPrintable(dumpText(text, false).join(u'\n')));
    }

    void tableWithBarsBetweenItsCells()
    {
        const QString text = u"### **ALDER MILLS, INC. CONSOLIDATED STATEMENTS OF INCOME**\n\n"
                             "| (amounts in thousands)                |             |             |\n"
                             "|---------------------------------------|-------------|-------------|\n"
                             "| For the Years Ended December 31,      | 2022        | 2021        |\n"
                             "| Net sales                             | \\$<br>4,695 | \\$<br>4,224 |\n"
                             "| Cost of sales                         | 3,514       | (3,108)     |\n"
                             "|                                       |             |             |\n"
                             "| **Net income**                        | \\$ 125      | **108**     |\n\nSee notes.\n"_s;
        QCOMPARE(dumpText(text, true), (QStringList {
            u"operations gaap 1000/1000 CONSOLIDATED STATEMENTS OF INCOME"_s, u"period 12 2022-12-31"_s, u"period 12 2021-12-31"_s,
            u"Net sales | 0:\\$ 4,695 1:\\$ 4,224"_s, u"Cost of sales | 0:3,514 1:(3,108)"_s, u"Net income | 0:\\$ 125 1:108"_s}));
    }

    void lastLabelGoesOnUnderItsFigures_data()
    {
        QTest::addColumn<QString>("below");
        QTest::addColumn<QString>("last");
        QTest::newRow("beside the rules") << u"diluted                           ------  ------\n"_s << u"diluted | 0:------ 1:------"_s;
        QTest::newRow("alone") << u"diluted\n"_s << u"Average number of shares - diluted | 0:990 1:980"_s;
        QTest::newRow("a new line of its own") << u"Unaudited figures\n"_s << u"Average number of shares - | 0:990 1:980"_s;
        QTest::newRow("below a blank line") << u"\ndiluted\n"_s << u"Average number of shares - | 0:990 1:980"_s;
        QTest::newRow("a footnote") << u"(1)  1989 has a loss from the sale of the mill of 4 million\n"_s << u"Average number of shares - | 0:990 1:980"_s;
        QTest::newRow("a lettered footnote") << u"a/ Includes the one-time cost of closing the plant.\n"_s << u"Average number of shares - | 0:990 1:980"_s;
        QTest::newRow("a letterhead's foot")
            << u"3 Mill Street               Alder, VT 05000       (802) 555-0100\n"_s << u"Average number of shares - | 0:990 1:980"_s;
        QTest::newRow("a note") << u"these figures have not been audited by anybody at all\n"_s << u"Average number of shares - | 0:990 1:980"_s;
    }
    void lastLabelGoesOnUnderItsFigures()
    {
        QFETCH(QString, below);
        const QString text = u"CONSOLIDATED STATEMENTS OF OPERATIONS\n(In thousands)\n\n                                Three Months Ended\n"
                             "                                     June 30,\n                                   2004    2003\n"
                             "                                  ------  ------\nNet sales                         11,506  11,492\n"
                             "Cost of sales                      8,027   8,028\nNet income                           370     631\n"
                             "Average number of shares -           990     980\n"_s;
        QTEST(dumpText(text + below + u"\nThe plant in Port Elias was closed.\n"_s, true).constLast(), "last");
    }

    // A table that follows under a name of its own is no part of the statement, in the same table or in the next one.
    void anotherTableFollows_data()
    {
        QTest::addColumn<QString>("between");
        QTest::addColumn<QStringList>("titles");
        const QString dates = u"<tr><td></td><td>March 31, 2020</td><td>March 31, 2019</td></tr>"_s;
        const QStringList one {u"operations gaap 1000/1000 CONSOLIDATED STATEMENTS OF INCOME"_s};
        QTest::newRow("in the next table") << u"</table><p>Revenue by Mill</p><table>"_s + dates << one;
        QTest::newRow("in its first row") << u"</table><table><tr><td>Revenue by Mill</td></tr>"_s + dates << one;
        QTest::newRow("in the same table")
            << u"<tr><td>Selected Financial Data</td></tr><tr><td>(In thousands)</td></tr>"_s + dates
            << one + QStringList {u"operations gaap 1000/1000 Selected Financial Data"_s};
    }
    void anotherTableFollows()
    {
        QFETCH(QString, between);
        const auto row = [](const QString &label, int value) {
            return u"<tr><td>%1</td><td>%2</td><td>%3</td></tr>"_s.arg(label).arg(value).arg(value + 1);
        };
        const QString head = u"<p>ALDER MILLS, INC.</p><p>CONSOLIDATED STATEMENTS OF INCOME</p><p>(In thousands)</p><table>"
                             "<tr><td></td><td colspan=2>Three Months Ended</td></tr><tr><td></td><td>March 31, 2020</td><td>March 31, 2019</td></tr>"_s;
        QString rows;
        for (const QString &label : {u"Net sales"_s, u"Cost of sales"_s, u"Gross profit"_s, u"Selling expenses"_s, u"Operating income"_s,
                                     u"Interest expense"_s, u"Income taxes"_s, u"Net income"_s}) {
            rows += row(label, 400);
        }
        const auto document = filing::Document::fromBytes((head + rows + between + rows + u"</table>"_s).toStdString());
        const auto text = filing::html::readHtml(*document, {0, document->size()});
        QTEST(dump(*text, true).filter(u"operations"_s), "titles");
    }

    // Contents and sentences name statements; neither is one, and neither is worth a warning.
    void namesOfStatementsAreNone()
    {
        filing::Diagnostics diagnostics;
        const QString html = u"<table><tr><td>Consolidated Balance Sheets</td><td>36</td></tr><tr><td>Consolidated Statements of Cash Flows</td>"
                             "<td>38</td></tr><tr><td>Total assets and depreciation</td><td>39</td></tr><tr><td>Net income</td><td>41</td></tr>"
                             "</table>"_s;
        const auto document = filing::Document::fromBytes(html.toStdString());
        QVERIFY(filing::findStatements(*filing::html::readHtml(*document, {0, document->size()}), 0, diagnostics).empty());
        QVERIFY(diagnostics.empty());
        const QString text = u"The mill was sold. The Unaudited Balance Sheet\n\nALDER MILLS, INC.\nCONSOLIDATED BALANCE SHEETS\n\n"
                             "                                 March 31,   June 30,\n                                     2011        2010\n"
                             "Cash                                  900         800\nTotal assets                        1,900       1,800\n"
                             "Total liabilities                     700         600\n"_s;
        QCOMPARE(dumpText(text, false).value(0), u"balance-sheet gaap 1/1 CONSOLIDATED BALANCE SHEETS"_s);
    }

    void noteOnScaleAboveATitleInsideItsTable()
    {
        const QString html = u"<p>SELECTED CONSOLIDATED FINANCIAL INFORMATION</p><p>(Unaudited - dollars in thousands)</p><table>"
                             "<tr><td></td><td colspan=4>Year Ended December 31,</td></tr><tr><td></td><td>2020</td><td>2019</td><td>2018</td><td>2017</td></tr><tr><td>Income Statement Data:</td></tr>"
                             "<tr><td>Interest income</td><td>900</td><td>800</td><td>700</td><td>600</td></tr>"
                             "<tr><td>Interest expense</td><td>100</td><td>90</td><td>80</td><td>70</td></tr>"
                             "<tr><td>Net income</td><td>200</td><td>210</td><td>220</td><td>230</td></tr></table>"_s;
        const auto document = filing::Document::fromBytes(html.toStdString());
        const auto text = filing::html::readHtml(*document, {0, document->size()});
        QCOMPARE(dump(*text, true).value(0), u"operations gaap 1000/1000 Income Statement Data"_s);
    }

    void tellsBasisAndLeavesReconciliations()
    {
        const QString rows = u"\tThree Months Ended March 31,\n\t2011\t\t2010\nNet sales\t700\t\t600\nCost of sales\t300\t\t250\n"
                             "Net income\t90\t\t80\n\n"_s;
        const QStringList found = dumpText(u"CONSOLIDATED STATEMENTS OF OPERATIONS - GAAP\n"_s + rows
                                               + u"CONSOLIDATED STATEMENTS OF OPERATIONS - NON-GAAP\n"_s + rows
                                               + u"RECONCILIATION OF NET INCOME\n"_s + rows, false).filter(u"operations"_s);
        QCOMPARE(found, (QStringList {u"operations gaap 1/1 CONSOLIDATED STATEMENTS OF OPERATIONS - GAAP"_s,
                                      u"operations non-gaap 1/1 CONSOLIDATED STATEMENTS OF OPERATIONS - NON-GAAP"_s}));
    }

    void shareScaleFollowsTheArithmetic_data()
    {
        QTest::addColumn<QString>("shares");
        QTest::addColumn<QString>("first");
        QTest::newRow("whole shares") << u"1,000,000\t\t990,000"_s << u"1000/1"_s;
        QTest::newRow("thousands") << u"1,000\t\t990"_s << u"1000/1000"_s;
    }
    void shareScaleFollowsTheArithmetic()
    {
        QFETCH(QString, shares);
        QFETCH(QString, first);
        const QString text = u"STATEMENTS OF OPERATIONS\n(in thousands, except per share amounts)\n\tThree Months Ended March 31,\n\t2011\t\t2010\n"
                             "Net sales\t700\t\t600\nNet income\t90\t\t80\nNet income per share\t0.09\t\t0.08\nWeighted average shares\t"_s
            + shares + u'\n';
        QVERIFY2(dumpText(text, false).value(0).contains(first), qPrintable(dumpText(text, false).value(0)));
    }
};

QTEST_APPLESS_MAIN(TestFindStatements)
#include "tst_findstatements.moc"
