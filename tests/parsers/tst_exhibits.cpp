// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/parsers/printed.h"

#include <QTest>

using namespace filing;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray head = "FORM 8-K\nCURRENT REPORT\n\nDate of Report: May 6, 2005\n\nItem 9.01 Financial Statements and Exhibits\n\n"_ba;
const QByteArray signature = "\n\nSIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed "
                             "on its behalf by the undersigned hereunto duly authorized.\n\nBrightwater Instruments, Inc.\n\nBy: /s/ Ann Vale\nAnn Vale\nSecretary\n"_ba;

} // namespace

class TestExhibits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists_data();
    void lists();
    void indexBehindTheSignature();
    void indexBeforeTheSignature();
    void numbersLeadBackToBytes();
};

void TestExhibits::lists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("tabs") << "(d): The following exhibit is being furnished herewith:\n\nExhibit No.\tExhibit\n99.1\tPress release dated May 6, 2005\n\t\n"_ba << "99.1 Press release dated May 6, 2005\n"_ba;
    QTest::newRow("announced by a sentence, whole numbers") << "(d)     The following exhibits are filed with this report:\n\n99.2     Slides\n\n104     Cover Page Interactive Data File\n\nSection 9 - Exhibits\n"_ba << "99.2 Slides\n104 Cover Page Interactive Data File\n"_ba;
    QTest::newRow("columns, wrapped description")
        << "(d)   Exhibits.\n\nExhibit\nNumber            Description\n------            -----------\n99.1              Press Release issued by Brightwater Instruments\n                  dated May 6, 2005.\n"_ba
        << "99.1 Press Release issued by Brightwater Instruments dated May 6, 2005.\n"_ba;
    QTest::newRow("one blank") << "(d) Exhibits\n\n99.1 Press release dated May 6, 2005\n"_ba << "99.1 Press release dated May 6, 2005\n"_ba;
    QTest::newRow("stars, wrapped under the number")
        << "c) Exhibits\n\n2.1* Purchase Agreement between Brightwater Instruments,\nInc. and Alder Gas LLC.\n\n2.2* Escrow Agreement.\n\n*  Incorporated by reference.\n"_ba
        << "2.1 Purchase Agreement between Brightwater Instruments, Inc. and Alder Gas LLC.\n2.2 Escrow Agreement.\n"_ba;
    QTest::newRow("named") << "(c)  Exhibits\n\nExhibit  3.1 - Certificate of Incorporation\nExhibit 10.1 - 2005 Stock Option Plan\nExhibit 99.1 - Press Release\n"_ba
                           << "3.1 Certificate of Incorporation\n10.1 2005 Stock Option Plan\n99.1 Press Release\n"_ba;
    QTest::newRow("bracketed numbers, empty rows of the form")
        << "(c) Exhibits\n\n(2)  Plan of acquisition\n\n     Not Applicable.\n\n(16) Letter on change in certifying accountant\n\n(99) Additional exhibits\n\n     None.\n"_ba << "16 Letter on change in certifying accountant\n"_ba;
    QTest::newRow("dots behind the number") << "(c)  Exhibits\n\n     99.1.   Text of press release.\n"_ba << "99.1 Text of press release.\n"_ba;
    QTest::newRow("several, page numbers at the right") << "(c) Exhibits\n\nExhibit      Document                           Page\n10.1         Credit Agreement                      5\n99.1         Text of Press Release                 9\n"_ba
                                                        << "10.1 Credit Agreement\n99.1 Text of Press Release\n"_ba;
    QTest::newRow("no heading") << "(99)  Press release dated May 6, 2005\n"_ba << "99 Press release dated May 6, 2005\n"_ba;
    QTest::newRow("data files") << "Exhibit No.\tDescription\n101.INS\tXBRL Instance Document\n104\tCover Page Interactive Data File\n"_ba << "101.INS XBRL Instance Document\n104 Cover Page Interactive Data File\n"_ba;
    QTest::newRow("data files in small letters, starred") << "Exhibit No.\tDescription\n101.ins\tXBRL Instance Document\n101.SCH*\tXBRL Taxonomy Extension Schema\n101.pre\tXBRL Presentation Linkbase\n"_ba
                                                          << "101.ins XBRL Instance Document\n101.SCH XBRL Taxonomy Extension Schema\n101.pre XBRL Presentation Linkbase\n"_ba;
    QTest::newRow("brackets behind the letter")
        << "Exhibit No.\tDescription\n10j\tIncentive Plan\n10j(i)\tUnit Award 2006\n10j(ii)\tUnit Award 2007\n10j(ii)(a)\tAddendum to the Unit Award 2007\n10(a)(2)\tLease of the plant\n10(B)\tLease of the office\n"_ba
        << "10j Incentive Plan\n10j(i) Unit Award 2006\n10j(ii) Unit Award 2007\n10j(ii)(a) Addendum to the Unit Award 2007\n10(a)(2) Lease of the plant\n10(B) Lease of the office\n"_ba;
    QTest::newRow("letters behind a hyphen, forms that are no exhibits") << "(c) Exhibits\n\nExhibit 3-A     Articles of Incorporation\n\nExhibit 10-J-2  Plan of 2003, filed with Form\n                8-K of May 6, 2003\n"_ba
                                                       << "3-A Articles of Incorporation\n10-J-2 Plan of 2003, filed with Form 8-K of May 6, 2003\n"_ba;
    QTest::newRow("prices by date and footnotes are none") << "Exhibit No.\tDescription\n3.1\tArticles\n10.1\tPlan\n99.1\tRelease\n9.79\tMay 6, 2005\n1\tFiled with an earlier report\n"_ba << "3.1 Articles\n10.1 Plan\n99.1 Release\n"_ba;
    QTest::newRow("none") << "(a) Financial statements of business acquired.\n\nNot applicable.\n"_ba << ""_ba;
}

void TestExhibits::lists()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QCOMPARE(printed::exhibits(*printed::extracted(head + body + signature)), expected);
}

void TestExhibits::indexBehindTheSignature()
{
    const auto x = printed::extracted("FORM 8-K\nCURRENT REPORT\n\nItem 5. Other Events\n\nThe prospectus is filed as an exhibit.\n" + signature
                                      + "\n<PAGE>\n\n        INDEX TO EXHIBITS\n<TABLE>\n<CAPTION>\n  Exhibit            Description\n  -------            -----------\n<C>         <S>\n"
                                        "    99      Prospectus of Brightwater Instruments\n            related to the offering of Notes.\n</TABLE>\n");
    QCOMPARE(printed::exhibits(*x), "99 Prospectus of Brightwater Instruments related to the offering of Notes.\n"_ba);
}

void TestExhibits::indexBeforeTheSignature()
{
    const auto x = printed::extracted("FORM 10-K\nANNUAL REPORT\n\nItem 15. Exhibits and Financial Statement Schedules\n\nSee Exhibit Index.\n\nItem 16. Form 10-K Summary\n\nNone.\n\nEXHIBIT INDEX\n\nExhibit\tDescription\n3.1\tArticles\n24\tPower of Attorney\n\n"
                                      "SIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.\n\n/s/ Ann Vale\n"_ba);
    QCOMPARE(printed::exhibits(*x), "3.1 Articles\n24 Power of Attorney\n"_ba);
}

void TestExhibits::numbersLeadBackToBytes()
{
    const QByteArray bytes = head + "(d) Exhibits\n\n99.1* Press release\n" + signature;
    const auto x = printed::extracted(bytes);
    QCOMPARE(x->exhibits.size(), std::size_t(1));
    const Span span = x->exhibits[0].number.span();
    QCOMPARE(bytes.mid(span.begin, span.size()), "99.1"_ba);
}

QTEST_GUILESS_MAIN(TestExhibits)
#include "tst_exhibits.moc"
