// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/parsers/printed.h"

#include <QTest>

using namespace filing;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray head = "FORM 8-K\nCURRENT REPORT\n\nDate of Report: May 6, 2005\n\n"_ba;
const QByteArray signature = "\n\nSIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed "
                             "on its behalf by the undersigned hereunto duly authorized.\n\nBrightwater Instruments, Inc.\n\nBy: /s/ Ann Vale\nAnn Vale\nSecretary\n"_ba;
const QByteArray prose = "On May 6, 2005, the Company said something that takes a line or two to say, as companies do when they "
                         "have something to say about their agreements, their results and their directors, and nothing else to do that day.\n\n"_ba;

} // namespace

class TestItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headings_data();
    void headings();
    void notHeadings_data();
    void notHeadings();
    void otherForms_data();
    void otherForms();
    void bodiesReachToTheNextItem();
    void itemsEndAtTheSignature();
};

void TestItems::headings_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("dash") << "ITEM 8.01 — OTHER EVENTS\n\n" + prose << "8.01 OTHER EVENTS\n"_ba;
    QTest::newRow("dot") << "Item 2.02. Results of Operations and Financial Condition.\n\n" + prose << "2.02 Results of Operations and Financial Condition.\n"_ba;
    QTest::newRow("blank inside the number") << "Item 2. 02 Results of Operations and Financial Condition\n\n" + prose << "2.02 Results of Operations and Financial Condition\n"_ba;
    QTest::newRow("glued to a rule") << "----Item 4.02 Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review\n\n" + prose
                                     << "4.02 Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review\n"_ba;
    QTest::newRow("number and title on two lines") << "Item 7.01\n\nRegulation FD Disclosure\n\n" + prose << "7.01 Regulation FD Disclosure\n"_ba;
    QTest::newRow("title over two lines") << "Item 5.02  Departure of Directors or Certain Officers; Election of Directors;\n           Appointment of Certain Officers; Compensatory Arrangements of\n           Certain Officers\n\n" + prose
                                          << "5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers\n"_ba;
    QTest::newRow("misspelled title") << "ITEM 2.02 RESULTS OF OPERATION AND FINANCIAL CONDITON\n\n" + prose << "2.02 RESULTS OF OPERATION AND FINANCIAL CONDITON\n"_ba;
    QTest::newRow("text goes on behind the title") << "Item 8.01. Other Events. On May 6, 2005, the Company said that it had opened a plant in Port Elias.\n\n"_ba << "8.01 Other Events.\n"_ba;
    QTest::newRow("section heading on the line") << "Section 8 - Other Events  Item 8.01 Other Events\n\n" + prose << "8.01 Other Events\n"_ba;
    QTest::newRow("sub-items behind the number") << "Item 5.02(b), (c) Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers\n\n" + prose
                                                 << "5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers\n"_ba;
    QTest::newRow("old numbering") << "Item 5. Other Events\n\n" + prose + "Item 7. Financial Statements, Pro Forma Financial Information and\nExhibits.\n\n(c) Exhibits\n"
                                   << "5 Other Events\n7 Financial Statements, Pro Forma Financial Information and Exhibits.\n"_ba;
    QTest::newRow("old numbering, own words") << "Item 5.  Press Release\n\n" + prose << "5 Press Release\n"_ba;
    QTest::newRow("Item No.") << "Item No. 5 Other Events\n\n" + prose << "5 Other Events\n"_ba;
    QTest::newRow("tab behind the number") << "Item 5.\tOther Events.\n\n" + prose << "5 Other Events.\n"_ba;
    QTest::newRow("emphasis") << "**Item 8.01** **Other Events**\n\n" + prose << "8.01 Other Events\n"_ba;
    QTest::newRow("contents rows come again below")
        << "Item 2.02 Results of Operations and Financial Condition     3\nItem 9.01 Financial Statements and Exhibits     3\n\nItem 2.02 Results of Operations and Financial Condition\n\n" + prose
            + "Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n"
        << "2.02 Results of Operations and Financial Condition\n9.01 Financial Statements and Exhibits\n"_ba;
    QTest::newRow("contents with entries behind its last item")
        << "TABLE OF CONTENTS\n\nItem 2.02 Results of Operations and Financial Condition\nItem 9.01 Financial Statements and Exhibits\nSIGNATURE PAGE\nEXHIBIT INDEX\n"
           "EX-2.1 Agreement and Plan of Merger dated as of April 13, 2005\nEX-23.1 Consent of Independent Auditors of Alder Gas LLC\n"
           "EX-99.1 Financial statements of Alder Gas LLC\nEX-99.2 Press release dated May 6, 2005\n\nItem 2.02 Results of Operations and Financial Condition\n\n" + prose
            + "Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits\n"
        << "2.02 Results of Operations and Financial Condition\n9.01 Financial Statements and Exhibits.\n"_ba;
    QTest::newRow("no title but the item's text below") << "Item 2.02.\n\nOn May 6, 2005 the Company told the market what it had earned in the quarter.\n\n" + prose << "2.02 \n"_ba;
    QTest::newRow("no title, text wrapped") << "Item 5.\n\nOn December 18, 1996, THE ALDER COMPANY (the \"Company\") issued a press\nrelease, a copy of which is attached and made part of this report as an exhibit.\n\n" + prose << "5 \n"_ba;
    QTest::newRow("two items in no order") << "Item 9. Regulation FD Disclosure\n\n" + prose + "Item 7. Exhibits\n\n" << "9 Regulation FD Disclosure\n7 Exhibits\n"_ba;
}

void TestItems::headings()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QCOMPARE(printed::items(*printed::extracted(head + body + signature)), expected);
}

void TestItems::notHeadings_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("reference in prose") << "as described in Item 2.02 of this report, which is incorporated\n"_ba;
    QTest::newRow("reference that begins a line") << "The information furnished pursuant to the instructions given under\nItem 2.02 of this report is not deemed to be filed for any purpose.\n"_ba;
    QTest::newRow("regulation") << "Item 601 of Regulation S-B\n"_ba;
    QTest::newRow("regulation with a letter") << "Item 304(a)(1)(iv)(A) of Regulation S-B.\n"_ba;
    QTest::newRow("list of empty items") << "Items 1 through 4, 6 and 8 Not Applicable.\n"_ba;
    QTest::newRow("the other numbering") << "Item 12 and shall not be deemed to be filed.\n"_ba;
    QTest::newRow("quoted") << "\"Item 2.02. Results of Operations and Financial Condition\" of the form\n"_ba;
    QTest::newRow("no such item") << "Item 2.09 Something Else\n"_ba;
}

void TestItems::notHeadings()
{
    QFETCH(QByteArray, line);
    QCOMPARE(printed::items(*printed::extracted(head + "Item 8.01 Other Events\n\n" + prose + line + signature)), "8.01 Other Events\n"_ba);
}

void TestItems::otherForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("two items under one heading") << "FORM 10-K\nANNUAL REPORT\n\nItems 1 and 2. Business and Properties\n\n" + prose + "Item 3. Legal Proceedings\n\n" + prose << "1 Business and Properties\n2 Business and Properties\n3 Legal Proceedings\n"_ba;
    QTest::newRow("two headings on one line") << "FORM 10-K\nANNUAL REPORT\n\nItem 1. Business and Item 2. Properties\n\n" + prose << "1 Business\n2 Properties\n"_ba;
    QTest::newRow("small letters") << "FORM 10-K\nANNUAL REPORT\n\nItem 1a. Risk Factors\n\n" + prose << "1A Risk Factors\n"_ba;
    QTest::newRow("a reference that quotes the title") << "FORM 10-K\nANNUAL REPORT\n\nItem 8. Financial Statements and Supplementary Data\n\nThe statements stand in\nItem 14. \"Exhibits, Financial Statement Schedules and Reports on Form 8-K\" and\nare part of this item.\n\n"_ba << "8 Financial Statements and Supplementary Data\n"_ba;
    QTest::newRow("a foreign issuer's annual report") << "FORM 20-F\n\nItem 17 [ ]  Item 18 [X]\n\nItem 4A. Unresolved Staff Comments\n\n" + prose + "Item 16K. Cybersecurity\n\n" + prose + "Item 19. Exhibits\n\n" + prose << "4A Unresolved Staff Comments\n16K Cybersecurity\n19 Exhibits\n"_ba;
}

void TestItems::otherForms()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(printed::items(*printed::extracted(text)), expected);
}

void TestItems::bodiesReachToTheNextItem()
{
    const QByteArray bytes = head + "Item 8.01 Other Events\n\nFirst words.\n\nItem 9.01 Financial Statements and Exhibits\n\nLast words." + signature;
    const auto x = printed::extracted(bytes);
    QCOMPARE(x->items.size(), std::size_t(2));
    const auto body = [&](std::size_t i) { return bytes.mid(x->items[i].body.begin, x->items[i].body.size()); };
    QVERIFY(body(0).startsWith("Item 8.01") && body(0).endsWith("First words."));
    QVERIFY(body(1).startsWith("Item 9.01") && body(1).endsWith("Last words."));
}

void TestItems::itemsEndAtTheSignature()
{
    const auto x = printed::extracted(head + "Item 8.01 Other Events\n\n" + prose + signature + "\n\nPRESS RELEASE\n\nItem 1.01 Entry into a Material Definitive Agreement\n");
    QCOMPARE(printed::items(*x), "8.01 Other Events\n"_ba);
}

QTEST_GUILESS_MAIN(TestItems)
#include "tst_items.moc"
