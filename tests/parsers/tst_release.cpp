// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/parsers/printed.h"

#include <QTest>

using namespace filing;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray form = "FORM 8-K\nCURRENT REPORT\n\nDate of Report: May 6, 2005\n\nItem 2.02 Results of Operations and Financial Condition\n\n"
                        "A press release for the quarter ended June 30, 1999 is attached.\n\nSIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the "
                        "registrant has duly caused this report to be signed on its behalf by the undersigned.\n\nBrightwater Instruments, Inc.\n\nBy: /s/ Ann Vale\n\n"_ba;

} // namespace

class TestRelease : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void releases_data();
    void releases();
    void periods_data();
    void periods();
    void signaturesOfOtherForms();
    void formsWithoutARelease();
};

void TestRelease::releases_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("period");
    QTest::newRow("headline, dateline, period") << "Brightwater Instruments, Inc. Reports Third Quarter Fiscal Year 2005 Financial Results\n\n"
                                                   "PORT ELIAS, CA, May 6, 2005 — Brightwater Instruments, Inc. today reported financial results for the three-month period ended March 31, 2005.\n"_ba
                                                << "Brightwater Instruments, Inc. Reports Third Quarter Fiscal Year 2005 Financial Results"_ba << "2005-05-06"_ba << "2005-03-31"_ba;
    QTest::newRow("headline over two lines") << "Contact: Ann Vale\n\nBRIGHTWATER INSTRUMENTS ANNOUNCES RECORD RESULTS\nFOR THE THIRD QUARTER\n\nPORT ELIAS, Calif.--May 6, 2005--Brightwater Instruments "
                                                "announced results for its quarter ended March 31, 2005.\n"_ba
                                             << "BRIGHTWATER INSTRUMENTS ANNOUNCES RECORD RESULTS FOR THE THIRD QUARTER"_ba << "2005-05-06"_ba << "2005-03-31"_ba;
    QTest::newRow("a sub-headline is not the headline") << "Brightwater Reports Second Quarter Results\n• Sales rose by a tenth\n\nPORT ELIAS, CA, May 6, 2005 — Sales for the quarter ended March 31, 2005 rose.\n"_ba << "Brightwater Reports Second Quarter Results"_ba << "2005-05-06"_ba << "2005-03-31"_ba;
    QTest::newRow("no date in the dateline") << "Brightwater Reports Second Quarter Results\n\nSales for the six months ended June 30, 2005 rose.\n"_ba << "Brightwater Reports Second Quarter Results"_ba << "-"_ba << "2005-06-30"_ba;
    const QByteArray signedAt = "Date: May 9, 2005 /s/ Ann Vale\n\nAnn Vale\n\n"_ba;
    QTest::newRow("the signature's date is not the release's")
        << signedAt + "Brightwater Reports Third Quarter Results and Provides Quarterly Update\n\n- Sales rose by a tenth in every market.\n\nPORT ELIAS, CA, May 6, 2005 — Brightwater today reported results for the three-month period ended March 31, 2005.\n"
        << "Brightwater Reports Third Quarter Results and Provides Quarterly Update"_ba << "2005-05-06"_ba << "2005-03-31"_ba;
    QTest::newRow("wire between place and date") << "Brightwater Reports Second Quarter Results\n\nPORT ELIAS--(BUSINESS WIRE)--May 6,\n2005--Brightwater today reported results for the quarter ended March 31, 2005.\n"_ba << "Brightwater Reports Second Quarter Results"_ba << "2005-05-06"_ba << "2005-03-31"_ba;
    QTest::newRow("date behind the mark of release, none in the dateline")
        << "For Immediate Release: May 6, 2005\nContact: Ann Vale, Chief Financial Officer\n(555) 555-0100\n\nTHE BRIGHTWATER CO. REPORTS FIRST QUARTER NET INCOME\n\nPORT ELIAS, NE -- (BUSINESS WIRE) -- The Brightwater Co. announced that net income for the 13-week fiscal quarter ended April 30, 2005 rose.\n"_ba
        << "THE BRIGHTWATER CO. REPORTS FIRST QUARTER NET INCOME"_ba << "2005-05-06"_ba << "2005-04-30"_ba;
    QTest::newRow("nothing about results") << "FOR IMMEDIATE RELEASE\n\nBrightwater Completes Purchase of Alder Gas\n\nPORT ELIAS, CA, May 6, 2005 -- Brightwater completed the purchase of Alder Gas LLC.\n"_ba << "Brightwater Completes Purchase of Alder Gas"_ba << "2005-05-06"_ba << "-"_ba;
    QTest::newRow("what is reported stands on the second line") << "FOR IMMEDIATE RELEASE\n\nBRIGHTWATER ANNOUNCES COMPLETION\nOF RESTRUCTURING AND SECOND QUARTER RESULTS\nMonday May 9, 8:31 am ET\n\nPORT ELIAS, CA, May 6, 2005 -- Sales for the quarter ended March 31, 2005 rose.\n"_ba << "BRIGHTWATER ANNOUNCES COMPLETION OF RESTRUCTURING AND SECOND QUARTER RESULTS"_ba << "2005-05-06"_ba << "2005-03-31"_ba;
    QTest::newRow("a name in place of a headline") << "FOR IMMEDIATE RELEASE\n\nBrightwater Instruments, Inc. of Port Elias\n\nPORT ELIAS, CA, May 6, 2005 -- Sales for the quarter ended March 31, 2005 rose.\n"_ba << "-"_ba << "2005-05-06"_ba << "2005-03-31"_ba;
    QTest::newRow("the headline leads on to a date") << "BRIGHTWATER REPORTS RECORD RESULTS FOR THE FISCAL YEAR ENDING\nMARCH 31, 2005\n\nPORT ELIAS, CA, May 6, 2005 -- Sales rose.\n"_ba << "BRIGHTWATER REPORTS RECORD RESULTS FOR THE FISCAL YEAR ENDING MARCH 31, 2005"_ba << "2005-05-06"_ba << "2005-03-31"_ba;
    QTest::newRow("a date below the headline") << "BRIGHTWATER REPORTS SECOND QUARTER RESULTS\nMay 6, 2005\n\nPORT ELIAS, CA, May 6, 2005 -- Sales rose.\n"_ba << "BRIGHTWATER REPORTS SECOND QUARTER RESULTS"_ba << "2005-05-06"_ba << "-"_ba;
    QTest::newRow("the period of another report") << "Brightwater Reports Second Quarter Results\n\nPORT ELIAS, CA, May 6, 2005 -- As its Form 10-K for the fiscal year ended September 30, 2004 said, sales rise.\n"_ba << "Brightwater Reports Second Quarter Results"_ba << "2005-05-06"_ba << "-"_ba;
    QTest::newRow("column headings of a table") << "     Stock   Par Value   Earnings   Treasury   Total\nAt June 30, 2004  10  20  30  60\n"_ba << "-"_ba << "-"_ba << "-"_ba;
}

void TestRelease::periods_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<QByteArray>("period");
    QTest::newRow("months") << "for the three months ended June 30, 2005 rose"_ba << "three months ended June 30, 2005"_ba;
    QTest::newRow("both") << "for the three and six months ended June 30, 2005 rose"_ba << "three and six months ended June 30, 2005"_ba;
    QTest::newRow("wrapped") << "for the three\nmonths ended June 30, 2005 rose"_ba << "three months ended June 30, 2005"_ba;
    QTest::newRow("weeks") << "for the thirteen weeks ended July 2, 2005 rose"_ba << "thirteen weeks ended July 2, 2005"_ba;
    QTest::newRow("fiscal") << "for its fiscal 2005 third quarter ended June 30, 2005 rose"_ba << "fiscal 2005 third quarter ended June 30, 2005"_ba;
    QTest::newRow("comma") << "for the third quarter of fiscal 2005, ended June 30, 2005, rose"_ba << "third quarter of fiscal 2005, ended June 30, 2005"_ba;
    QTest::newRow("no count of months") << "for some months ended June 30, 2005 rose"_ba << "-"_ba;
    QTest::newRow("the next one is whole") << "for these months ended June 30, 2005 and for the quarter ended July 2, 2005 rose"_ba << "quarter ended July 2, 2005"_ba;
}

void TestRelease::periods()
{
    QFETCH(QByteArray, sentence);
    const auto x = printed::extracted(form + "Brightwater Reports Second Quarter Results\n\nPORT ELIAS, CA, August 6, 2005 -- Brightwater said that sales " + sentence + ".\n");
    QTEST(QByteArray::fromStdString(printed::words(x->release.period)), "period");
}

void TestRelease::signaturesOfOtherForms()
{
    const auto x = printed::extracted("FORM 10-K\nANNUAL REPORT\n\nFor the fiscal year ended December 31, 2004\n\nItem 15. Exhibits\n\nNone.\n\nSIGNATURES\n\nPursuant to the requirements of the Securities "
                                      "Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned.\n\nBrightwater Instruments, Inc.\n\nDate: March 9, 2005 "
                                      "-- By: /s/ Ann Vale\n\nNotes for the year ended December 31, 2004\n"_ba);
    QVERIFY(!x->release.title);
    QVERIFY(!x->release.date);
    QVERIFY(!x->release.period);
}

void TestRelease::releases()
{
    QFETCH(QByteArray, words);
    const auto x = printed::extracted(form + words);
    const auto value = [](const std::optional<Field> &field) { return field ? QByteArray::fromStdString(field->value) : "-"_ba; };
    QTEST(QByteArray::fromStdString(printed::words(x->release.title)), "title");
    QTEST(value(x->release.date), "date");
    QTEST(value(x->release.period), "period");
}

void TestRelease::formsWithoutARelease()
{
    const auto x = printed::extracted(form);
    QVERIFY(!x->release.title);
    QVERIFY(!x->release.period);
}

QTEST_GUILESS_MAIN(TestRelease)
#include "tst_release.moc"
