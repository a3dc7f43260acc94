// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/document/document.h"
#include "parsers/reading/plaintext.h"
#include "parsers/statements/headertokens.h"
#include "parsers/statements/rawstatement.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// A statement with the given headings over enough rows to be recognised; tabs or blanks as the headings have them.
QString statement(const QStringList &headings, int columns, bool tabs, const QString &before = {})
{
    QString text = before + u"\nCONSOLIDATED STATEMENTS OF OPERATIONS\n(In thousands, except per share data)\n\n"_s;
    for (const QString &line : headings) {
        text += line + u'\n';
    }
    int seed = 1;
    for (const QString &label : {u"Net sales"_s, u"Cost of sales"_s, u"Gross profit"_s, u"Operating income"_s, u"Net income"_s}) {
        text += label.leftJustified(tabs ? label.size() : 30);
        for (int i = 0; i < columns; ++i) {
            const QString figure = u"%1,%2"_s.arg(9 - seed).arg(100 + 7 * seed + i);
            text += tabs ? u"\t\t"_s + figure : figure.rightJustified(12);
        }
        text += u'\n';
        ++seed;
    }
    return text;
}

// `marks`: with "restated" where a heading says so, and the column of figures.
QStringList periodsOf(const QString &text, bool marks = false)
{
    const auto document = filing::Document::fromBytes(text.toStdString());
    const auto reading = filing::readPlainText(*document, {0, document->size()});
    filing::Diagnostics diagnostics;
    QStringList out;
    for (const filing::RawStatement &raw : filing::findStatements(*reading, 0, diagnostics)) {
        for (std::size_t i = 0; i < raw.head.periods.size(); ++i) {
            const filing::Period &period = raw.head.periods[i];
            out << u"%1 %2"_s.arg(period.months).arg(QString::fromStdString(period.label.value));
            if (marks) {
                out.back() += (period.restated ? u" restated at %1"_s : u" at %1"_s).arg(raw.periodColumns[i]);
            }
        }
    }
    return out;
}

} // namespace

class TestPeriods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("value");
        using Kind = filing::HeaderToken::Kind;
        QTest::newRow("words") << u"Three Months Ended"_s << int(Kind::Duration) << 3;
        QTest::newRow("for the") << u"For the Nine Months Ended"_s << int(Kind::Duration) << 9;
        QTest::newRow("weeks") << u"Thirteen Weeks Ended"_s << int(Kind::Duration) << 3;
        QTest::newRow("two-word weeks") << u"Fifty-Three Weeks Ended"_s << int(Kind::Duration) << 12;
        QTest::newRow("grocer's quarter") << u"16 Weeks Ended"_s << int(Kind::Duration) << 3;
        QTest::newRow("grocer's three quarters") << u"40 Weeks Ended"_s << int(Kind::Duration) << 9;
        QTest::newRow("quarter") << u"Quarter Ended"_s << int(Kind::Duration) << 3;
        QTest::newRow("fiscal year") << u"Fiscal Year Ended"_s << int(Kind::Duration) << 12;
        QTest::newRow("to date") << u"Six Months to Date"_s << int(Kind::Duration) << 6;
        QTest::newRow("one year") << u"2011"_s << int(Kind::Year) << 2011;
        QTest::newRow("footnoted year") << u"2011(1)"_s << int(Kind::Year) << 2011;
        QTest::newRow("fiscal number") << u"FY11"_s << int(Kind::Year) << 2011;
        QTest::newRow("fiscal year number") << u"Fiscal Year 2011"_s << int(Kind::Year) << 2011;
        QTest::newRow("whole date") << u"March 31, 2011"_s << int(Kind::WholeDate) << 2011;
        QTest::newRow("slashes") << u"3/31/04"_s << int(Kind::WholeDate) << 2004;
        QTest::newRow("no year") << u"June 30,"_s << int(Kind::MonthDay) << 30;
        QTest::newRow("short quarter") << u"1Q04"_s << int(Kind::Quarter) << 2004;
        QTest::newRow("quarter of a fiscal year") << u"Q3 FY2011"_s << int(Kind::Quarter) << 2011;
        QTest::newRow("change") << u"% Change"_s << int(Kind::NoPeriod) << 0;
        QTest::newRow("share of sales") << u"% of Net Sales"_s << int(Kind::NoPeriod) << 0;
        QTest::newRow("restated") << u"As Restated"_s << int(Kind::Restated) << 0;
        QTest::newRow("day before month") << u"30 June 2011"_s << int(Kind::WholeDate) << 2011;
        QTest::newRow("short year") << u"'05 '04"_s << int(Kind::Year) << 2005;
        QTest::newRow("an amount") << u"12,345"_s << int(Kind::Words) << 0;
        QTest::newRow("an amount of as many digits as a year") << u"20,112,010"_s << int(Kind::Words) << 0;
        QTest::newRow("a footnote") << u"1 2"_s << int(Kind::Filler) << 0;
    }
    void tokens()
    {
        QFETCH(QString, words);
        QFETCH(int, kind);
        QFETCH(int, value);
        const std::string text = words.toStdString();
        const auto tokens = filing::headerTokens(text);
        QVERIFY(!tokens.empty());
        const filing::HeaderToken &token = tokens.front();
        QCOMPARE(int(token.kind), kind);
        const int got = token.kind == filing::HeaderToken::Kind::Duration ? token.months
            : token.kind == filing::HeaderToken::Kind::MonthDay           ? int(token.day)
                                                                          : token.year;
        QCOMPARE(got, value);
    }

    void plainWordsAreFound_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("expected");
        QTest::newRow("a label") << u"Cost of products"_s << true;
        QTest::newRow("one behind a heading") << u"Three Months Ended June 30, Pro Rata"_s << true;
        QTest::newRow("an amount") << u"$ 12,345"_s << true;
        QTest::newRow("headings only") << u"For the Three Months Ended June 30, 2011 (Unaudited)"_s << false;
        QTest::newRow("a change of words that mean nothing else") << u"% of net sales"_s << false;
        QTest::newRow("no words") << u" - "_s << false;
    }
    void plainWordsAreFound()
    {
        QFETCH(QString, words);
        QFETCH(bool, expected);
        const std::string text = words.toStdString();
        QCOMPARE(filing::hasPlainWord(text), expected);
        const auto tokens = filing::headerTokens(text);
        QCOMPARE(std::any_of(tokens.begin(), tokens.end(), [](const auto &token) { return token.kind == filing::HeaderToken::Kind::Words; }), expected);
    }

    void headings_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("columns");
        QTest::addColumn<bool>("tabs");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QStringList>("periods");
        const QStringList four {u"3 2011-03-31"_s, u"3 2010-03-31"_s, u"9 2011-03-31"_s, u"9 2010-03-31"_s};
        QTest::newRow("groups over years, tabs")
            << QStringList {u"\t\tThree Months Ended March 31,\t\t\t\tNine Months Ended March 31,"_s, u"\t2011\t\t2010\t\t2011\t\t2010"_s}
            << 4 << true << QString() << four;
        QTest::newRow("repeated durations over dates, tabs")
            << QStringList {u"\t\tThree Months Ended\t\tThree Months Ended"_s, u"\t\tDecember 30, 2023\t\tDecember 31, 2022"_s}
            << 2 << true << QString() << QStringList {u"3 2023-12-30"_s, u"3 2022-12-31"_s};
        QTest::newRow("date split over rows, blanks")
            << QStringList {u"                                 Three Months Ended"_s, u"                                June 30,    June 30,"_s,
                            u"                                  2004        2003"_s}
            << 2 << false << QString() << QStringList {u"3 2004-06-30"_s, u"3 2003-06-30"_s};
        QTest::newRow("uneven groups centred over their columns")
            << QStringList {u"                                                                      Twelve Months"_s,
                            u"                                      Three Months Ended                  Ended"_s,
                            u"                                Jun 30,     Mar 31,    Jun 30,     Jun 30,     Jun 30,"_s,
                            u"                                  2003        2003       2002        2003        2002"_s}
            << 5 << false << QString()
            << QStringList {u"3 2003-06-30"_s, u"3 2003-03-31"_s, u"3 2002-06-30"_s, u"12 2003-06-30"_s, u"12 2002-06-30"_s};
        QTest::newRow("weeks end on odd days")
            << QStringList {u"\t13 Weeks Ended\t\t13 Weeks Ended"_s, u"\tMay 2, 2020\t\tMay 4, 2019"_s} << 2 << true << QString()
            << QStringList {u"3 2020-05-02"_s, u"3 2019-05-04"_s};
        QTest::newRow("the sentence above names the length")
            << QStringList {u"For the six months ended June 30,"_s, u"\t2004\t\t2003"_s} << 2 << true << QString()
            << QStringList {u"6 2004-06-30"_s, u"6 2003-06-30"_s};
        QTest::newRow("balances and flows under one heading")
            << QStringList {u"\tAt or for the Three Months Ended March 31,\t\t\t\tAt or for the Nine Months Ended March 31,"_s,
                            u"\t2011\t\t2010\t\t2011\t\t2010"_s}
            << 4 << true << QString() << four;
        QTest::newRow("quarters dated by the release")
            << QStringList {u"\tQ3 FY2011\t\tQ3 FY2010"_s} << 2 << true
            << u"Alder Instruments reported results for the quarter ended March 31, 2011, the third quarter of fiscal 2011 (Q3 FY2011).\n"_s
            << QStringList {u"3 2011-03-31"_s, u"3 2010-03-31"_s};
        QTest::newRow("a label stands on the line of footnoted dates")
            << QStringList {u"Three Months Ended"_s, u"REVENUES      May 2, 2020    May 4, 2019 (1)"_s} << 2 << false << QString()
            << QStringList {u"3 2020-05-02"_s, u"3 2019-05-04"_s};
        QTest::newRow("years that begin after a date end nothing")
            << QStringList {u"\t2011\t\t2010"_s} << 2 << true
            << u"For the fiscal year ended June 30, 2011. The rule holds for fiscal years ending after December 15, 2012 and later.\n"_s
            << QStringList {u"12 2011-06-30"_s, u"12 2010-06-30"_s};
        QTest::newRow("each year has its own day")
            << QStringList {u"For the fiscal years ended December 31, 2022 and December 25, 2021"_s, u"\t2022\t\t2021"_s} << 2 << true << QString()
            << QStringList {u"12 2022-12-31"_s, u"12 2021-12-25"_s};
        QTest::newRow("the quarters of a year")
            << QStringList {u"                                                    2011"_s, u"                                  First      Second       Third      Fourth"_s,
                            u"                                 Quarter     Quarter     Quarter     Quarter"_s}
            << 4 << false << u"For the fiscal year ended June 30, 2011.\n\n\n\n\n"_s
            << QStringList {u"3 2010-09-30"_s, u"3 2010-12-31"_s, u"3 2011-03-31"_s, u"3 2011-06-30"_s};
        QTest::newRow("restated is no other period")
            << QStringList {u"\tThree Months Ended March 31,"_s, u"\t2011\t\t2010 (Restated)"_s} << 2 << true << QString()
            << QStringList {u"3 2011-03-31"_s, u"3 2010-03-31"_s};
    }
    void headings()
    {
        QFETCH(QStringList, lines);
        QFETCH(int, columns);
        QFETCH(bool, tabs);
        QFETCH(QString, before);
        QFETCH(QStringList, periods);
        QCOMPARE(periodsOf(statement(lines, columns, tabs, before)), periods);
    }

    void restatements_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("columns");
        QTest::addColumn<QStringList>("periods");
        QTest::newRow("a date over each side")
            << QStringList {u"                                Three Months Ended      Three Months Ended"_s,
                            u"                                Mar 31,     Mar 31,     Dec 31,     Dec 31,"_s,
                            u"                                  2005        2005        2004        2004"_s,
                            u"                             As Reported As Restated As Reported As Restated"_s}
            << 4
            << QStringList {u"3 2005-03-31 at 1"_s, u"3 2005-03-31 restated at 2"_s, u"3 2004-12-31 at 3"_s, u"3 2004-12-31 restated at 4"_s};
        QTest::newRow("one date over both sides and what lies between")
            << QStringList {u"                                  Year Ended June 30, 2010"_s,
                            u"                              As Previously              As"_s,
                            u"                                 Reported Adjustments  Restated"_s}
            << 3 << QStringList {u"12 2010-06-30 at 1"_s, u"12 2010-06-30 restated at 3"_s};
        QTest::newRow("the new side first")
            << QStringList {u"                                  Year Ended June 30, 2010"_s,
                            u"                              As Restated Adjustments As Reported"_s}
            << 3 << QStringList {u"12 2010-06-30 restated at 1"_s, u"12 2010-06-30 at 3"_s};
        QTest::newRow("a note below one date")
            << QStringList {u"                                      Three Months Ended"_s,
                            u"                                Jun 30,     Mar 31,    Jun 30,"_s,
                            u"                                  2005        2005        2004"_s,
                            u"                                          (Restated)"_s}
            << 3 << QStringList {u"3 2005-06-30 at 1"_s, u"3 2005-03-31 restated at 2"_s, u"3 2004-06-30 at 3"_s};
        QTest::newRow("a note above all")
            << QStringList {u"                                       (Restated)"_s, u"                                  Three Months Ended"_s,
                            u"                                Jun 30,     Jun 30,"_s, u"                                  2005        2004"_s}
            << 2 << QStringList {u"3 2005-06-30 restated at 1"_s, u"3 2004-06-30 restated at 2"_s};
    }
    void restatements()
    {
        QFETCH(QStringList, lines);
        QFETCH(int, columns);
        QFETCH(QStringList, periods);
        QCOMPARE(periodsOf(statement(lines, columns, false), true), periods);
    }

    void noteBesideAYearNamesThatYear()
    {
        const QString text = statement({u"\tThree Months Ended March 31,"_s, u"\t2011\t\t2010 (Restated)"_s}, 2, true);
        QCOMPARE(periodsOf(text, true), (QStringList {u"3 2011-03-31 at -1"_s, u"3 2010-03-31 restated at -1"_s}));
    }
};

QTEST_APPLESS_MAIN(TestPeriods)
#include "tst_periods.moc"
