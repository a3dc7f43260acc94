// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/parsers/printed.h"

#include <QTest>

using namespace filing;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray head = "FORM 8-K\nCURRENT REPORT\n\nItem 8.01 Other Events\n\nSomething happened.\n\nSIGNATURES\n\n"
                        "Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this\nreport to be signed "
                        "on its behalf by the undersigned hereunto duly authorized.\n\n"_ba;

} // namespace

class TestSignatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data();
    void blocks();
    void directors_data();
    void directors();
    void otherSentences_data();
    void otherSentences();
    void theSentenceMayHoldTheDate();
    void nothingWithoutASignature();
};

void TestSignatures::blocks_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("name and title on lines of their own") << "Brightwater Instruments, Inc.\n\n(Registrant)\n\n/s/ Ann Vale\n\nAnn Vale\n\nExecutive Vice President and Chief Financial Officer"_ba
                                                          << "Brightwater Instruments, Inc. | Ann Vale | Executive Vice President and Chief Financial Officer | -\n"_ba;
    QTest::newRow("title behind the name") << "Brightwater Instruments, Inc.\n\nDate: May 6, 2005\n\n(Registrant)\n\n/s/ Ann Vale\n\nAnn Vale Executive Vice President"_ba
                                           << "Brightwater Instruments, Inc. | Ann Vale | Executive Vice President | 2005-05-06\n"_ba;
    QTest::newRow("date and signature on one line, no title") << "Brightwater Instruments, Inc.\n\n(Registrant)\n\nDate: May 6, 2005 /s/ Ann Vale\n\nAnn Vale\n"_ba
                                                              << "Brightwater Instruments, Inc. | Ann Vale | - | 2005-05-06\n"_ba;
    QTest::newRow("By at the right, date at the left")
        << "                          BRIGHTWATER INSTRUMENTS, INC.\n\nDate: May 6, 2005         By:     /s/ Ann Vale\n      -----------             --------------------\n                                Ann Vale\n                                Chief Financial Officer\n"_ba
        << "BRIGHTWATER INSTRUMENTS, INC. | Ann Vale | Chief Financial Officer | 2005-05-06\n"_ba;
    QTest::newRow("name, title over two lines") << "BRIGHTWATER INSTRUMENTS, INC.\n\nDated:  May 6, 2005     By: /s/ Ann Vale\n                            -----------------------\n"
                                                   "                            Ann Vale, Chief Executive Officer,\n                            President and Director\n"_ba
                                                << "BRIGHTWATER INSTRUMENTS, INC. | Ann Vale | Chief Executive Officer, President and Director | 2005-05-06\n"_ba;
    QTest::newRow("Name and Title are said") << "Dated: May 6, 2005\nBrightwater Instruments, Inc.\nBy: /s/ Ann Vale\nName: Ann Vale\nTitle: CEO\n"_ba << "Brightwater Instruments, Inc. | Ann Vale | CEO | 2005-05-06\n"_ba;
    QTest::newRow("no printed name, wrapped title, date below") << "BRIGHTWATER INSTRUMENTS, INC.\n\nBy: /s/ Ann Vale\n        -------------\n    Executive Vice President and Chief\n    Financial Officer\n\nDate: May 6, 2005\n"_ba
                                                                << "BRIGHTWATER INSTRUMENTS, INC. | Ann Vale | Executive Vice President and Chief Financial Officer | 2005-05-06\n"_ba;
    QTest::newRow("backslashes, date without a word before it") << "                BRIGHTWATER INSTRUMENTS, INC.\n\n\nMay 6, 2005                     By: \\s\\ Ann Vale\n                                -----------\n                                Ann Vale\n                                Secretary\n"_ba
                                                                << "BRIGHTWATER INSTRUMENTS, INC. | Ann Vale | Secretary | 2005-05-06\n"_ba;
    QTest::newRow("two signers, one date") << "BRIGHTWATER INSTRUMENTS, INC.\n\nBy:  /s/ Ann Vale\n     --------\n     Ann Vale\n     President, Chief Executive Officer\n\nBy:  /s/ Bo Lind\n     --------\n     Bo Lind\n     Chief Financial Officer\n\n\nDate:  May 6, 2005\n"_ba
                                           << "BRIGHTWATER INSTRUMENTS, INC. | Ann Vale | President, Chief Executive Officer | 2005-05-06\n- | Bo Lind | Chief Financial Officer | 2005-05-06\n"_ba;
    QTest::newRow("Its without a colon") << "Brightwater Instruments, Inc.\n\nBy: /s/ Ann Vale\nIts Treasurer\n\nDate: 5/6/2005\n"_ba << "Brightwater Instruments, Inc. | Ann Vale | Treasurer | 2005-05-06\n"_ba;
    QTest::newRow("title over ruled lines") << "  Brightwater Instruments, Inc.\n  By: /s/ Ann Vale, President, Chief\n      -------------------\n      Executive Officer, Director and\n      ---------------\n      Chairman of the Board\n\nDated: May 6, 2005\n"_ba
                                            << "Brightwater Instruments, Inc. | Ann Vale | President, Chief Executive Officer, Director and Chairman of the Board | 2005-05-06\n"_ba;
    QTest::newRow("printed name behind By") << "May 6, 2005  Brightwater Instruments, Inc.\n             /s/ Ann Vale\n             By: ANN VALE\n             Chair of the Board\n"_ba << "Brightwater Instruments, Inc. | ANN VALE | Chair of the Board | 2005-05-06\n"_ba;
    QTest::newRow("Its") << "Brightwater Instruments, Inc.\n\nBy: /s/ Ann Vale\nIts: Treasurer\n\nDate: 5/6/2005\n"_ba << "Brightwater Instruments, Inc. | Ann Vale | Treasurer | 2005-05-06\n"_ba;
    QTest::newRow("By under the conformed signature") << "BRIGHTWATER INSTRUMENTS, INC.\n\n       /s/ Ann Vale,\nBy___________________\n        Ann Vale,\n   Chairman and Chief\n    Executive Officer\n\nMay 6, 2005\n"_ba
                                                       << "BRIGHTWATER INSTRUMENTS, INC. | Ann Vale | Chairman and Chief Executive Officer | 2005-05-06\n"_ba;
    QTest::newRow("tabs") << "\t\t\tBRIGHTWATER INSTRUMENTS, INC.\n\n\t\t\t\tBy:\t/s/Ann Vale\n\t\t\t\t\tAnn Vale,\n\t\t\t\t\tExecutive Vice President and\n\t\t\t\t\tChief Financial Officer\n\nDate:  May 6, 2005\n"_ba
                          << "BRIGHTWATER INSTRUMENTS, INC. | Ann Vale | Executive Vice President and Chief Financial Officer | 2005-05-06\n"_ba;
}

void TestSignatures::blocks()
{
    QFETCH(QByteArray, block);
    QFETCH(QByteArray, expected);
    QCOMPARE(printed::signatures(*printed::extracted(head + block)), expected);
}

void TestSignatures::directors_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("names below the marks, titles in lines of two") << "          Signature                        Title                    Date\n          ---------                        -----                    ----\n\n"
                                                   "     /s/ Ann Vale              Chief Executive Officer and      March 4, 2002\n-------------------------      Chairman of the Board\n        Ann Vale\n\n"
                                                   "     /s/ Bo Lind               Director                         March 5, 2002\n-------------------------\n        Bo Lind\n"_ba
                                                << "- | Ann Vale | Chief Executive Officer and Chairman of the Board | 2002-03-04\n- | Bo Lind | Director | 2002-03-05\n"_ba;
    QTest::newRow("an attorney signs for those with an asterisk") << "          Signature                        Title                    Date\n\n"
                                                   "                               Director and\n                               President\n     Ann Vale*                 (principal executive officer)    March 4, 2002\n    (Ann Vale)\n\n"
                                                   "     Bo Lind*                  Director                         March 4, 2002\n    (Bo Lind)\n\n\n*By: /s/ Eve Park\n     (Eve Park)\n     Attorney-in-Fact\n\n\n   * Restated, see Note 2\n"_ba
                                                << "- | Ann Vale | Director and President (principal executive officer) | 2002-03-04\n- | Bo Lind | Director | 2002-03-04\n- | Eve Park | Attorney-in-Fact | 2002-03-04\n"_ba;
    QTest::newRow("an asterisk alone over the name") << "          Signature                        Title\n\n              *                Director\n-------------------------\n          Ann Vale\n\n"
                                                   "              *                Director\n-------------------------\n          Bo Lind\n\n* By: /s/ Eve Park\n      ------------\n      Eve Park, as attorney-in-fact\n      March 4, 2002\n"_ba
                                                << "- | Ann Vale | Director | 2002-03-04\n- | Bo Lind | Director | 2002-03-04\n- | Eve Park | as attorney-in-fact | 2002-03-04\n"_ba;
    QTest::newRow("gathered under one date by brackets") << "          SIGNATURE                        TITLE                       DATE\n\n     /s/ Ann Vale                                     )\n-------------------------                             )\n"
                                                   "        Ann Vale               President and Chief    )\n                                Executive Officer     )\n     /s/ Bo Lind                                      )  March 4, 2002\n-------------------------                             )\n        Bo Lind                Director               )\n"_ba
                                                << "- | Ann Vale | President and Chief Executive Officer | 2002-03-04\n- | Bo Lind | Director | 2002-03-04\n"_ba;
    QTest::newRow("no table: each with a title behind the name") << "/s/ Ann Vale\n------------\nAnn Vale, President          March 4, 2002\n\nPursuant to the requirements of the Securities Exchange Act of 1934, this\nreport has been signed below by the following persons.\n\n"
                                                   "/s/ Bo Lind\n------------\nBo Lind, Director            March 5, 2002\n"_ba
                                                << "- | Ann Vale | President | 2002-03-04\n- | Bo Lind | Director | 2002-03-05\n"_ba;
    QTest::newRow("side by side") << "BRIGHTWATER INSTRUMENTS, INC.\n\nBy: /s/ Ann Vale                        By: /s/ Bo Lind\n    Ann Vale                                Bo Lind\n    President                               Treasurer\n\nMarch 4, 2002\n"_ba
                                << "BRIGHTWATER INSTRUMENTS, INC. | Ann Vale | President | 2002-03-04\n- | Bo Lind | Treasurer | 2002-03-04\n"_ba;
}

void TestSignatures::directors()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, expected);
    QCOMPARE(printed::signatures(*printed::extracted(head + table)), expected);
}

void TestSignatures::otherSentences_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("in accordance") << "SIGNATURES\n\nIn accordance with Section 13 of the Securities Exchange Act of 1934, the registrant caused this report to be signed on its behalf by the undersigned, thereunto duly authorized.\n\n"_ba;
    QTest::newRow("double-spaced") << "SIGNATURES\n\nPursuant  to  the requirements of the Securities Exchange Act of 1934, this\nreport  has  been  signed  below  by  the  following  persons  on  behalf of the\nRegistrant  and  in  the  capacities  and  on  the  date  indicated.\n\n"_ba;
    QTest::newRow("heading only") << "SIGNATURES\n\n"_ba;
    QTest::newRow("ends with other words") << "SIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrant has caused this report to be signed on its behalf by the undersigned duly authorized person.\n\n"_ba;
    QTest::newRow("no heading") << "Pursuant to the requirements of the Securities and Exchange Act of 1934, the Registrant has duly caused this report to be signed on its behalf by the undersigned, thereunto duly authorized.\n\n"_ba;
}

void TestSignatures::otherSentences()
{
    QFETCH(QByteArray, sentence);
    const auto x = printed::extracted("FORM 8-K\nCURRENT REPORT\n\nItem 8.01 Other Events\n\nSomething happened.\n\n" + sentence
                                      + "Brightwater Instruments, Inc.\n\nBy: /s/ Ann Vale\nAnn Vale\nSecretary\n\nDate: May 6, 2005\n");
    QCOMPARE(printed::signatures(*x), "Brightwater Instruments, Inc. | Ann Vale | Secretary | 2005-05-06\n"_ba);
}

void TestSignatures::theSentenceMayHoldTheDate()
{
    const QByteArray dated = QByteArray(head).replace("duly authorized.", "duly authorized, on this 6th day of May, 2005.");
    QCOMPARE(printed::signatures(*printed::extracted(dated + "Brightwater Instruments, Inc.\n\n/s/ Ann Vale\nTreasurer\n")),
             "Brightwater Instruments, Inc. | Ann Vale | Treasurer | 2005-05-06\n"_ba);
}

void TestSignatures::nothingWithoutASignature()
{
    const auto x = printed::extracted("FORM 8-K\nCURRENT REPORT\n\nItem 8.01 Other Events\n\nThe agreement was signed pursuant to the requirements of the lender.\n"_ba);
    QVERIFY(x->signatures.empty());
}

QTEST_GUILESS_MAIN(TestSignatures)
#include "tst_signatures.moc"
