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
