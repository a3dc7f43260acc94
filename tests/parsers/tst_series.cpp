// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/series/series.h"
#include "parsers/series/seriescache.h"
#include "tests/support/extractionbuilder.h"

#include <QTest>

#include <algorithm>

using namespace filing;
using namespace filing::test;
using namespace Qt::StringLiterals;

namespace
{

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

/// "Q3 FY11", "FY11"
QString label(int year, int quarter)
{
    const QString fiscal = u"FY%1"_s.arg(year % 100, 2, 10, QLatin1Char('0'));
    return quarter ? u"Q%1 %2"_s.arg(quarter).arg(fiscal) : fiscal;
}

/// Everything a series says of one role, line by line: what the tests compare.
QString printed(const SeriesRegistrant &registrant, std::string_view role, bool annual = false)
{
    QStringList lines;
    for (const SeriesPeriod &period : annual ? registrant.years : registrant.quarters) {
        const auto found = period.values.find(role);
        if (found == period.values.end()) {
            continue;
        }
        const Amount &amount = found->second;
        QString line = label(period.fiscalYear, period.fiscalQuarter) + u' ' + text(amount.value.toString());
        line += amount.formula.empty() ? QString() : u" = "_s + text(amount.formula);
        line += amount.restated ? u" restated"_s : QString();
        line += amount.proof == Proof::Contradicted ? u" contradicted"_s : QString();
        lines << line;
    }
    return lines.join(u'\n');
}

QString gaps(const SeriesRegistrant &registrant, std::string_view role)
{
    QStringList lines;
    for (const SeriesGap &gap : registrant.gaps) {
        if (gap.role == role) {
            lines << label(gap.fiscalYear, gap.fiscalQuarter) + u' ' + text(gap.why);
        }
    }
    return lines.join(u'\n');
}

Extraction revenues(const std::string &filed, const std::vector<Column> &columns, const std::vector<std::string> &values,
                    std::int64_t scale = 1000)
{
    return extraction("Larkmoor Pumps, Inc.", filed, statement(columns, {{"total-revenues", "Total revenues", values}}, scale));
}

using Make = void (*)(Filings &);

} // namespace

Q_DECLARE_METATYPE(Make)

class TestSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derivesQuarters_data();
    void derivesQuarters();
    void numbersFiscalYears_data();
    void numbersFiscalYears();
    void derivesYears();
    void neverSubtractsSharesOrPerShare();
    void keepsSourcesAndSigns();
    void weakestProofWins();
    void doesNotDependOnTheOrder();
    void tellsRegistrantsApart();
    void onlyTheCompanySpokenOfIsMadeAnew();
    void makesTotalExpenses_data();
    void makesTotalExpenses();
    void findsRevenuesWithoutATotal();
    void groupsLines();
    void readsLossesPrintedWithoutASign();
    void listsRestatements();
    void ignoresOtherBases();
    void linesThatShareARoleKeepApart();
    void oneRowForBothFillsBoth_data();
    void oneRowForBothFillsBoth();
    void survivesOddInput();
};

void TestSeries::derivesQuarters_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("quarters");
    QTest::addColumn<QString>("missing");

    QTest::newRow("reported as they are") << Make([](Filings &filings) {
        filings.add("a", revenues("2011-04-28", {{3, "2011-03-31"}, {3, "2010-03-31"}}, {"520", "330"}));
    }) << u"Q1 FY10 330000\nQ1 FY11 520000"_s << u"Q2 FY10 no-path\nQ3 FY10 no-path\nQ4 FY10 no-path"_s;

    QTest::newRow("second quarter from six months") << Make([](Filings &filings) {
        filings.add("a", revenues("2010-10-28", {{3, "2010-09-30"}}, {"100"}));
        filings.add("b", revenues("2011-01-28", {{6, "2010-12-31"}}, {"230"}));
    }) << u"Q1 FY11 100000\nQ2 FY11 130000 = 6M − Q1"_s << QString();

    QTest::newRow("third quarter from nine months") << Make([](Filings &filings) {
        filings.add("a", revenues("2011-01-28", {{6, "2010-12-31"}}, {"230"}));
        filings.add("b", revenues("2011-04-28", {{9, "2011-03-31"}}, {"360"}));
    }) << u"Q3 FY11 130000 = 9M − 6M"_s << QString();

    QTest::newRow("fourth quarter from the year") << Make([](Filings &filings) {
        filings.add("a", revenues("2011-04-28", {{3, "2011-03-31"}, {9, "2011-03-31"}}, {"130", "360"}));
        filings.add("b", revenues("2011-08-04", {{12, "2011-06-30"}}, {"500"}));
    }) << u"Q3 FY11 130000\nQ4 FY11 140000 = FY − 9M"_s << QString();

    QTest::newRow("first quarter from nine months and the two behind it") << Make([](Filings &filings) {
        filings.add("a", revenues("2011-01-28", {{3, "2010-12-31"}}, {"120"}));
        filings.add("b", revenues("2011-04-28", {{3, "2011-03-31"}, {9, "2011-03-31"}}, {"130", "360"}));
    }) << u"Q1 FY11 110000 = 9M − Q2 − Q3\nQ2 FY11 120000\nQ3 FY11 130000"_s << QString();

    QTest::newRow("fourth quarter from the year and three quarters") << Make([](Filings &filings) {
        filings.add("a", revenues("2010-10-28", {{3, "2010-09-30"}}, {"110"}));
        filings.add("b", revenues("2011-01-28", {{3, "2010-12-31"}}, {"120"}));
        filings.add("c", revenues("2011-04-28", {{3, "2011-03-31"}}, {"130"}));
        filings.add("d", revenues("2011-08-04", {{12, "2011-06-30"}}, {"500"}));
    }) << u"Q1 FY11 110000\nQ2 FY11 120000\nQ3 FY11 130000\nQ4 FY11 140000 = FY − Q1 − Q2 − Q3"_s << QString();

    QTest::newRow("a gap stays a gap") << Make([](Filings &filings) {
        filings.add("a", revenues("2010-10-28", {{3, "2010-09-30"}}, {"110"}));
        filings.add("b", revenues("2011-04-28", {{3, "2011-03-31"}, {9, "2011-03-31"}}, {"130", ""}));
    }) << u"Q1 FY11 110000\nQ3 FY11 130000"_s << u"Q2 FY11 no-path"_s;

    QTest::newRow("52 and 53 weeks") << Make([](Filings &filings) {
        // Years that end on the last Saturday of September: 2010-09-25, 2011-09-24, and 53 weeks to 2012-09-29.
        filings.add("a", revenues("2011-07-21", {{3, "2011-06-25"}, {9, "2011-06-25"}}, {"310", "900"}));
        filings.add("b", revenues("2011-10-20", {{12, "2011-09-24"}, {12, "2010-09-25"}}, {"1240", "1000"}));
        filings.add("c", revenues("2012-07-19", {{9, "2012-06-30"}}, {"1200"}));
        filings.add("d", revenues("2012-10-25", {{12, "2012-09-29"}}, {"1650"}));
    }) << u"Q3 FY11 310000\nQ4 FY11 340000 = FY − 9M\nQ4 FY12 450000 = FY − 9M"_s
       << u"Q1 FY12 no-path\nQ2 FY12 no-path\nQ3 FY12 no-path"_s;

    QTest::newRow("scales do not mix") << Make([](Filings &filings) {
        filings.add("a", revenues("2011-01-28", {{6, "2010-12-31"}}, {"230"}, 1000));
        filings.add("b", revenues("2011-04-28", {{9, "2011-03-31"}}, {"0.36"}, 1'000'000));
    }) << QString() << u"Q3 FY11 mixed-scale"_s;

    QTest::newRow("currencies do not mix") << Make([](Filings &filings) {
        filings.add("a", revenues("2011-01-28", {{6, "2010-12-31"}}, {"230"}));
        filings.add("b", revenues("2011-04-28", {{9, "2011-03-31"}}, {"360"})).statements[0].currency = "EUR";
    }) << QString() << u"Q3 FY11 mixed-currency"_s;

    QTest::newRow("the newest filing wins") << Make([](Filings &filings) {
        filings.add("a", revenues("2010-10-28", {{3, "2010-09-30"}}, {"110"}));
        filings.add("b", revenues("2011-10-27", {{3, "2011-09-30"}, {3, "2010-09-30"}}, {"150", "105"}));
    }) << u"Q3 FY10 105000 restated\nQ3 FY11 150000"_s << u"Q4 FY10 no-path\nQ1 FY11 no-path\nQ2 FY11 no-path"_s;

    QTest::newRow("restated and first figures are not subtracted from each other") << Make([](Filings &filings) {
        filings.add("a", revenues("2010-10-28", {{3, "2010-09-30"}}, {"110"}));
        filings.add("b", revenues("2011-01-28", {{6, "2010-12-31"}}, {"230"}));
        filings.add("c", revenues("2011-10-27", {{3, "2011-09-30"}, {3, "2010-09-30"}}, {"150", "105"}));
    }) << u"Q1 FY11 105000 restated\nQ2 FY11 120000 = 6M − Q1 restated\nQ1 FY12 150000"_s
       << u"Q3 FY11 no-path\nQ4 FY11 no-path"_s;

    QTest::newRow("a mix with no honest way round is refused") << Make([](Filings &filings) {
        filings.add("b", revenues("2011-01-28", {{6, "2010-12-31"}, {9, "2010-03-31"}}, {"230", "300"}));
        filings.add("c", revenues("2011-10-27", {{6, "2010-12-31"}, {3, "2011-09-30"}}, {"222", "150"}));
        filings.add("d", revenues("2010-10-28", {{3, "2010-09-30"}}, {""}));
        filings.add("e", revenues("2011-11-30", {{3, "2010-09-30"}}, {"104"}));
    }) << u"Q1 FY11 104000\nQ2 FY11 118000 = 6M − Q1 restated\nQ1 FY12 150000"_s << u"Q3 FY11 no-path\nQ4 FY11 no-path"_s;

    QTest::newRow("only a mix is there") << Make([](Filings &filings) {
        filings.add("a", revenues("2010-10-28", {{3, "2010-06-30"}, {12, "2010-06-30"}}, {"100", "400"}));
        filings.add("b", revenues("2011-01-28", {{6, "2010-12-31"}}, {"230"}));
        filings.add("c", revenues("2011-08-04", {{12, "2011-06-30"}}, {"480"}));
        filings.add("d", revenues("2012-08-02", {{12, "2011-06-30"}}, {"470"}));
        filings.add("e", revenues("2012-11-02", {{9, "2011-03-31"}}, {"350"}));
    }) << u"Q4 FY10 100000\nQ4 FY11 120000 = FY − 9M restated"_s
       << u"Q1 FY11 no-path\nQ2 FY11 no-path\nQ3 FY11 restated-mix"_s;

    QTest::newRow("a year that does not close is told; what its own statement proves stands") << Make([](Filings &filings) {
        filings.add("a", revenues("2011-01-28", {{6, "2010-12-31"}}, {"230"}));
        filings.add("b", revenues("2011-04-28", {{3, "2011-03-31"}, {9, "2011-03-31"}}, {"130", "390"}));
    }) << u"Q3 FY11 130000"_s << u"Q3 FY11 cycle-open"_s;

    QTest::newRow("a year that does not close is doubtful where nothing proves its figures") << Make([](Filings &filings) {
        filings.add("a", revenues("2011-01-28", {{6, "2010-12-31"}}, {"230"}));
        Extraction &later = filings.add("b", revenues("2011-04-28", {{3, "2011-03-31"}, {9, "2011-03-31"}}, {"130", "390"}));
        later.statements[0].rows[0].cells[0]->proof = Proof::Unchecked;
    }) << u"Q3 FY11 130000 contradicted"_s << u"Q3 FY11 cycle-open"_s;

    QTest::newRow("columns of one filing that do not add up are doubtful") << Make([](Filings &filings) {
        filings.add("a", revenues("2011-04-28", {{3, "2011-03-31"}, {6, "2010-12-31"}, {9, "2011-03-31"}}, {"130", "230", "390"}));
    }) << u"Q3 FY11 130000 contradicted"_s << u"Q3 FY11 cycle-open"_s;

    QTest::newRow("restated again and back: the year of the middle is not put together from both ends") << Make([](Filings &filings) {
        filings.add("a", revenues("2011-05-02", {{9, "2011-03-31"}, {3, "2011-03-31"}}, {"300", "100"}));
        filings.add("b", revenues("2011-08-04", {{12, "2011-06-30"}, {3, "2011-06-30"}, {3, "2011-03-31", true}}, {"450", "120", "110"}));
        filings.add("c", revenues("2012-05-02", {{9, "2012-03-31"}, {9, "2011-03-31"}, {3, "2011-03-31"}}, {"330", "300", "100"}));
    }) << u"Q3 FY11 100000 restated\nQ4 FY11 120000"_s << QString();

    QTest::newRow("rounding closes") << Make([](Filings &filings) {
        filings.add("a", revenues("2011-01-28", {{6, "2010-12-31"}}, {"230"}));
        filings.add("b", revenues("2011-04-28", {{3, "2011-03-31"}, {9, "2011-03-31"}}, {"130", "361"}));
    }) << u"Q3 FY11 130000"_s << QString();

    QTest::newRow("a contradicted cell does not displace a sound one") << Make([](Filings &filings) {
        filings.add("a", revenues("2010-10-28", {{3, "2010-09-30"}}, {"110"}));
        Extraction &later = filings.add("b", revenues("2011-10-27", {{3, "2011-09-30"}, {3, "2010-09-30"}}, {"150", "710"}));
        later.statements[0].rows[0].cells[1]->proof = Proof::Contradicted;
    }) << u"Q3 FY10 110000\nQ3 FY11 150000"_s << u"Q4 FY10 no-path\nQ1 FY11 no-path\nQ2 FY11 no-path"_s;

    QTest::newRow("what a person said is not displaced") << Make([](Filings &filings) {
        Extraction &only = filings.add("a", revenues("2011-04-28", {{3, "2011-03-31"}, {9, "2011-03-31"}, {6, "2010-12-31"}},
                                                     {"110", "330", "210"}));
        only.statements[0].rows[0].cells[0]->proof = Proof::Contradicted;
        only.statements[0].rows[0].cells[0]->review = Review::Confirmed;
    }) << u"Q3 FY11 110000 contradicted"_s << u"Q3 FY11 cycle-open"_s;

    QTest::newRow("a year that is still to come is a misprint") << Make([](Filings &filings) {
        filings.add("a", revenues("2011-04-28", {{3, "2011-03-31"}, {3, "2011-12-31"}}, {"520", "330"}));
    }) << u"Q1 FY11 520000"_s << QString();

    QTest::newRow("the restated column of one statement wins") << Make([](Filings &filings) {
        filings.add("a", revenues("2010-10-28", {{3, "2010-09-30"}, {3, "2009-09-30"}, {3, "2009-09-30", true}},
                                  {"110", "90", "88"}));
    }) << u"Q3 FY09 88000 restated\nQ3 FY10 110000"_s << u"Q4 FY09 no-path\nQ1 FY10 no-path\nQ2 FY10 no-path"_s;
}

void TestSeries::derivesQuarters()
{
    QFETCH(Make, make);
    QFETCH(QString, quarters);
    QFETCH(QString, missing);

    Filings filings;
    make(filings);
    const SeriesSet set = filings.series();
    QCOMPARE(set.registrants.size(), std::size_t(1));
    QCOMPARE(printed(set.registrants[0], "total-revenues"), quarters);
    QCOMPARE(gaps(set.registrants[0], "total-revenues"), missing);
}

void TestSeries::numbersFiscalYears_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("quarters");
    QTest::addColumn<QString>("yearEnd");

    QTest::newRow("calendar year when nothing speaks against it") << Make([](Filings &filings) {
        filings.add("a", revenues("2011-04-28", {{3, "2011-03-31"}}, {"520"}));
    }) << u"Q1 FY11 520000"_s << u"12-31"_s;
    QTest::newRow("nine months tell") << Make([](Filings &filings) {
        filings.add("a", revenues("2011-04-28", {{3, "2011-03-31"}, {9, "2011-03-31"}}, {"520", "1500"}));
    }) << u"Q3 FY11 520000"_s << u"06-30"_s;
    QTest::newRow("a year that ends in early January is the old one") << Make([](Filings &filings) {
        filings.add("a", revenues("2011-02-10", {{3, "2011-01-01"}, {12, "2011-01-01"}}, {"520", "1900"}));
    }) << u"Q4 FY10 520000"_s << u"12-31"_s;
    QTest::newRow("retail years end in January") << Make([](Filings &filings) {
        filings.add("a", revenues("2012-02-23", {{3, "2012-01-28"}, {12, "2012-01-28"}}, {"520", "1900"}));
    }) << u"Q4 FY12 520000"_s << u"01-28"_s;
    QTest::newRow("a changed fiscal year") << Make([](Filings &filings) {
        filings.add("a", revenues("2004-10-28", {{3, "2004-09-30"}, {9, "2004-09-30"}}, {"100", "290"}));
        filings.add("b", revenues("2005-02-20", {{12, "2004-12-31"}}, {"400"}));
        filings.add("c", revenues("2005-11-02", {{3, "2005-09-30"}, {6, "2005-09-30"}}, {"120", "230"}));
        filings.add("d", revenues("2006-05-02", {{12, "2006-03-31"}}, {"500"}));
    }) << u"Q3 FY04 100000\nQ4 FY04 110000 = FY − 9M\nQ1 FY06 110000 = 6M − Q2\nQ2 FY06 120000"_s << u"03-31"_s;
}

void TestSeries::numbersFiscalYears()
{
    QFETCH(Make, make);
    QFETCH(QString, quarters);
    QFETCH(QString, yearEnd);

    Filings filings;
    make(filings);
    const SeriesSet set = filings.series();
    QCOMPARE(set.registrants.size(), std::size_t(1));
    const SeriesRegistrant &registrant = set.registrants[0];
    QCOMPARE(printed(registrant, "total-revenues"), quarters);
    QCOMPARE(u"%1-%2"_s.arg(registrant.fiscalYearEndMonth, 2, 10, QLatin1Char('0'))
                 .arg(registrant.fiscalYearEndDay, 2, 10, QLatin1Char('0')), yearEnd);
}

void TestSeries::derivesYears()
{
    Filings filings;
    filings.add("a", revenues("2011-04-28", {{3, "2011-03-31"}, {9, "2011-03-31"}}, {"130", "360"}));
    filings.add("b", revenues("2011-08-04", {{3, "2011-06-30"}, {12, "2010-06-30"}}, {"140", "450"}));
    const SeriesSet set = filings.series();
    QCOMPARE(printed(set.registrants[0], "total-revenues", true), u"FY10 450000\nFY11 500000 = 9M + Q4"_s);
}

void TestSeries::neverSubtractsSharesOrPerShare()
{
    const auto make = [](const std::string &filed, int months, const std::string &end, const std::string &eps, const std::string &shares) {
        return extraction("Larkmoor Pumps, Inc.", filed,
                          statement({{months, end}}, {{"total-revenues", "Total revenues", {std::to_string(months * 100)}},
                                                      {"eps-basic", "Net income per share", {eps}, Measure::PerShare},
                                                      {"shares-basic", "Shares", {shares}, Measure::Shares}}));
    };
    Filings filings;
    filings.add("a", make("2011-01-28", 6, "2010-12-31", "0.40", "5000"));
    filings.add("b", make("2011-04-28", 9, "2011-03-31", "0.65", "5010"));
    const SeriesSet set = filings.series();
    QCOMPARE(printed(set.registrants[0], "total-revenues"), u"Q3 FY11 300000 = 9M − 6M"_s);
    QCOMPARE(printed(set.registrants[0], "eps-basic"), QString());
    QCOMPARE(printed(set.registrants[0], "shares-basic"), QString());
}

void TestSeries::keepsSourcesAndSigns()
{
    Filings filings;
    filings.add("six.txt", revenues("2011-01-28", {{6, "2010-12-31"}}, {"230"}));
    filings.add("nine.txt", revenues("2011-04-28", {{9, "2011-03-31"}}, {"360"}));
    const SeriesSet set = filings.series();
    const Amount &amount = set.registrants[0].quarters.at(0).values.at("total-revenues");
    QVERIFY(amount.derived);
    QCOMPARE(amount.sources.size(), std::size_t(2));
    QCOMPARE(text(amount.sources[0].key), u"nine.txt"_s);
    QCOMPARE(text(amount.sources[0].path), u"statements/0/rows/0/cells/0"_s);
    QCOMPARE(text(amount.sources[0].period), u"9M to 2011-03-31"_s);
    QCOMPARE(text(amount.sources[0].value.toString()), u"360000"_s);
    QCOMPARE(amount.sources[0].source, (Span{100, 103}));
    QCOMPARE(amount.sources[0].sign, 1);
    QCOMPARE(text(amount.sources[1].key), u"six.txt"_s);
    QCOMPARE(amount.sources[1].sign, -1);
    Decimal sum;
    for (const AmountSource &source : amount.sources) {
        sum += source.value * source.sign;
    }
    QCOMPARE(sum, amount.value);
}

void TestSeries::weakestProofWins()
{
    Filings filings;
    filings.add("a", revenues("2011-01-28", {{6, "2010-12-31"}}, {"230"})).statements[0].rows[0].cells[0]->proof = Proof::Unchecked;
    filings.add("b", revenues("2011-04-28", {{9, "2011-03-31"}}, {"360"}));
    const SeriesSet set = filings.series();
    QCOMPARE(set.registrants[0].quarters.at(0).values.at("total-revenues").proof, Proof::Unchecked);
}

void TestSeries::doesNotDependOnTheOrder()
{
    Filings filings;
    filings.add("a", revenues("2010-10-28", {{3, "2010-09-30"}, {3, "2009-09-30"}}, {"110", "80"}));
    filings.add("b", revenues("2011-01-28", {{6, "2010-12-31"}}, {"230"}));
    filings.add("c", revenues("2011-04-28", {{9, "2011-03-31"}}, {"360"}));
    filings.add("d", revenues("2011-10-27", {{3, "2011-09-30"}, {3, "2010-09-30"}}, {"150", "105"}));
    filings.add("e", extraction("Aster Mills Co.", "2011-10-27",
                                statement({{3, "2011-09-30"}}, {{"total-revenues", "Net sales", {"77"}}})));
    std::vector<SeriesInput> inputs = filings.inputs();
    const auto all = [](const SeriesSet &set) {
        QString lines;
        for (const SeriesRegistrant &registrant : set.registrants) {
            lines += text(registrant.name) + u'\n' + printed(registrant, "total-revenues") + u'\n'
                + gaps(registrant, "total-revenues") + u'\n' + QString::number(registrant.restatements.size()) + u'\n';
        }
        return lines;
    };
    const QString expected = all(buildSeries(inputs));
    QVERIFY(expected.contains(u"Q1 FY11 105000 restated"_s));
    do {
        QCOMPARE(all(buildSeries(inputs)), expected);
    } while (std::next_permutation(inputs.begin(), inputs.end(),
                                   [](const SeriesInput &a, const SeriesInput &b) { return a.key < b.key; }));
}

void TestSeries::tellsRegistrantsApart()
{
    const auto make = [](const std::string &name, const std::string &end, const std::string &cik) {
        return extraction(name, end, statement({{3, end}}, {{"total-revenues", "Net sales", {"77"}}}), cik);
    };
    Filings filings;
    filings.add("a", make("Aster Mills Co.", "2011-03-31", ""));
    filings.add("b", make("ASTER MILLS COMPANY", "2011-06-30", "1234567"));
    filings.add("c", make("Aster Milling, Inc.", "2011-09-30", "0001234567"));
    filings.add("d", make("Brook Foundries", "2011-09-30", "7654321"));
    const SeriesSet set = filings.series();
    QCOMPARE(set.registrants.size(), std::size_t(2));
    QCOMPARE(text(set.registrants[0].name), u"Aster Milling, Inc."_s);
    QCOMPARE(text(set.registrants[0].cik), u"0001234567"_s);
    QCOMPARE(set.registrants[0].quarters.size(), std::size_t(3));
    QCOMPARE(text(set.registrants[1].name), u"Brook Foundries"_s);
}

void TestSeries::onlyTheCompanySpokenOfIsMadeAnew()
{
    const auto make = [](const std::string &name, const std::string &amount, const std::string &cik) {
        return std::make_shared<const Extraction>(
            extraction(name, "2011-03-31", statement({{3, "2011-03-31"}}, {{"total-revenues", "Net sales", {amount}}}), cik));
    };
    const auto series = [](const std::vector<ExtractionPtr> &filings, SeriesCache &cache) {
        std::vector<SeriesInput> inputs;
        for (const ExtractionPtr &filing : filings) {
            inputs.push_back({std::to_string(inputs.size()), filing.get(), filing});
        }
        return buildSeries(inputs, {}, &cache);
    };
    SeriesCache cache;
    const ExtractionPtr mills = make("Aster Mills Co.", "77", "1234567");
    const SeriesSet before = series({mills, make("Brook Foundries", "78", "7654321")}, cache);
    const SeriesSet after = series({mills, make("Brook Foundries", "79", "7654321")}, cache);
    QCOMPARE(after.registrants.size(), std::size_t(2));
    QVERIFY2(&after.registrants[0] == &before.registrants[0], "shared, not copied");
    QVERIFY(&after.registrants[1] != &before.registrants[1]);
    QVERIFY(printed(after.registrants[1], "total-revenues") != printed(before.registrants[1], "total-revenues"));
}

void TestSeries::makesTotalExpenses_data()
{
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<QString>("expected");

    using Rows = QList<QStringList>;
    QTest::newRow("printed") << Rows{{u"total-revenues"_s, u"100"_s}, {u"total-expenses"_s, u"80"_s}} << u"Q1 FY11 80000"_s;
    QTest::newRow("operating expenses hold everything")
        << Rows{{u"total-revenues"_s, u"100"_s}, {u"cost-of-revenues"_s, u"50"_s}, {u"total-operating-expenses"_s, u"80"_s},
                {u"operating-income"_s, u"20"_s}}
        << u"Q1 FY11 80000"_s;
    QTest::newRow("operating expenses below gross profit")
        << Rows{{u"total-revenues"_s, u"100"_s}, {u"cost-of-revenues"_s, u"50"_s}, {u"gross-profit"_s, u"50"_s},
                {u"total-operating-expenses"_s, u"30"_s}, {u"operating-income"_s, u"20"_s}}
        << u"Q1 FY11 80000 = cost of revenues + operating expenses"_s;
    QTest::newRow("nothing but revenues and result")
        << Rows{{u"total-revenues"_s, u"100"_s}, {u"operating-income"_s, u"20"_s}}
        << u"Q1 FY11 80000 = revenues − operating income"_s;
    QTest::newRow("printed as negatives")
        << Rows{{u"total-revenues"_s, u"100"_s}, {u"total-expenses"_s, u"-80"_s}, {u"operating-income"_s, u"20"_s}}
        << u"Q1 FY11 80000"_s;
    QTest::newRow("contradictory parts say nothing")
        << Rows{{u"total-revenues"_s, u"100"_s}, {u"cost-of-revenues"_s, u"50"_s}, {u"total-operating-expenses"_s, u"31"_s},
                {u"operating-income"_s, u"20"_s}}
        << QString();
}

void TestSeries::makesTotalExpenses()
{
    QFETCH(QList<QStringList>, rows);
    QFETCH(QString, expected);

    std::vector<Line> lines;
    for (const QStringList &row : rows) {
        lines.push_back({row[0].toStdString(), row[0].toStdString(), {row[1].toStdString()}});
    }
    Filings filings;
    filings.add("a", extraction("Aster Mills Co.", "2011-04-20", statement({{3, "2011-03-31"}}, lines)));
    const SeriesSet set = filings.series();
    QCOMPARE(set.registrants.size(), std::size_t(1));
    QCOMPARE(printed(set.registrants[0], "total-expenses"), expected);
}

void TestSeries::findsRevenuesWithoutATotal()
{
    Statement lender = statement({{3, "2011-03-31"}, {3, "2010-03-31"}}, {{"", "Discounts", {"90", "70"}},
                                                                         {"other-revenue", "Other income", {"10", ""}},
                                                                         {"", "", {"60", "50"}},
                                                                         {"pretax-income", "Income before taxes", {"40", "20"}},
                                                                         {"net-income", "Income", {"41", "21"}},
                                                                         {"net-income", "Net income", {"25", "12"}}});
    lender.identities.push_back({Identity::Kind::Sum, 3, {{0, 1}, {1, 1}, {2, -1}}, "pretax-income = ..."});
    Filings filings;
    filings.add("a", extraction("Larkmoor Finance", "2011-04-20", lender));
    filings.add("b", extraction("Larkmoor Savings Bank", "2011-04-20",
                                statement({{3, "2011-03-31"}}, {{"total-interest-income", "Total interest income", {"80"}},
                                                               {"total-noninterest-income", "Total other income", {"15"}},
                                                               {"net-income", "Net income", {"9"}}})));
    const SeriesSet set = filings.series();
    QCOMPARE(set.registrants.size(), std::size_t(2));
    QCOMPARE(printed(set.registrants[0], "total-revenues"), u"Q1 FY10 70000\nQ1 FY11 100000 = sum of 2 lines"_s);
    QCOMPARE(printed(set.registrants[0], "total-expenses"), u"Q1 FY10 50000\nQ1 FY11 60000"_s);
    QCOMPARE(printed(set.registrants[0], "net-income"), u"Q1 FY10 12000\nQ1 FY11 25000"_s);
    QCOMPARE(printed(set.registrants[1], "total-revenues"), u"Q1 FY11 95000 = interest income + noninterest income"_s);
}

void TestSeries::groupsLines()
{
    Statement made = statement({{3, "2011-03-31"}}, {{"", "Pumps and valves", {"70"}},
                                                     {"", "Repairs", {"30"}},
                                                     {"total-revenues", "Total revenues", {"100"}},
                                                     {"", "Castings", {"60"}},
                                                     {"", "Office and fleet", {"20"}},
                                                     {"total-expenses", "Total costs", {"80"}},
                                                     {"operating-income", "Operating income", {"20"}},
                                                     {"eps-basic", "Per share", {"0.10"}, Measure::PerShare}});
    made.identities.push_back({Identity::Kind::Sum, 2, {{0, 1}, {1, 1}}, "total-revenues = sum of 2 rows"});
    made.identities.push_back({Identity::Kind::Sum, 5, {{3, 1}, {4, 1}}, "total-expenses = sum of 2 rows"});
    Filings filings;
    filings.add("a", extraction("Larkmoor Pumps, Inc.", "2011-04-20", made));
    const SeriesSet set = filings.series();
    using Group = SeriesLine::Group;
    const std::vector<Group> expected{Group::Revenue, Group::Revenue, Group::Revenue, Group::Expense,
                                      Group::Expense, Group::Expense, Group::Result, Group::PerShare};
    const std::vector<SeriesLine> &lines = set.registrants[0].lines;
    QCOMPARE(lines.size(), expected.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QVERIFY2(lines[i].group == expected[i], lines[i].label.c_str());
        QCOMPARE(lines[i].total, i == 2 || i == 5 || i == 6);
    }
    QCOMPARE(text(lines[0].role), u"line:pumpsandvalves"_s);
}

void TestSeries::readsLossesPrintedWithoutASign()
{
    Filings filings;
    filings.add("a", extraction("Larkmoor Pumps, Inc.", "2011-04-20",
                                statement({{3, "2011-03-31"}, {3, "2010-03-31"}},
                                          {{"total-revenues", "Revenues", {"100", "120"}},
                                           {"total-expenses", "Total expenses", {"150", "110"}},
                                           {"operating-income", "Operating loss", {"50", "10"}},
                                           {"net-income", "Net loss", {"49", "9"}}})));
    const SeriesSet set = filings.series();
    QCOMPARE(printed(set.registrants[0], "operating-income"), u"Q1 FY10 10000\nQ1 FY11 -50000"_s);
    QCOMPARE(printed(set.registrants[0], "net-income"), u"Q1 FY10 9000\nQ1 FY11 -49000"_s);
}

void TestSeries::listsRestatements()
{
    Filings filings;
    filings.add("new", revenues("2011-10-27", {{3, "2011-09-30"}, {3, "2010-09-30"}}, {"150", "105"}));
    filings.add("old", revenues("2010-10-28", {{3, "2010-09-30"}}, {"110"}));
    const SeriesSet set = filings.series();
    const std::vector<Restatement> &all = set.registrants[0].restatements;
    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(text(isoDate(all[0].start)), u"2010-07-01"_s);
    QCOMPARE(text(isoDate(all[0].end)), u"2010-09-30"_s);
    QCOMPARE(all[0].versions.size(), std::size_t(2));
    QCOMPARE(text(all[0].versions[0].source.key), u"old"_s);
    QCOMPARE(text(all[0].versions[0].value.toString()), u"110000"_s);
    QCOMPARE(text(all[0].versions[1].source.key), u"new"_s);
    QCOMPARE(text(isoDate(*all[0].versions[1].filed)), u"2011-10-27"_s);
    const Amount &amount = set.registrants[0].quarters.at(0).values.at("total-revenues");
    QCOMPARE(text(amount.sources.at(0).key), u"new"_s);
    QCOMPARE(amount.repeats.size(), std::size_t(1));
    QCOMPARE(text(amount.repeats[0].key), u"old"_s);
}

void TestSeries::ignoresOtherBases()
{
    Filings filings;
    Extraction &mixed = filings.add("a", revenues("2011-04-28", {{3, "2011-03-31"}}, {"130"}));
    Statement adjusted = statement({{3, "2011-03-31"}, {3, "2010-03-31"}}, {{"total-revenues", "Revenues", {"139", "99"}}});
    adjusted.basis = Basis::NonGaap;
    mixed.statements.insert(mixed.statements.begin(), adjusted);
    const SeriesSet set = filings.series();
    QCOMPARE(printed(set.registrants[0], "total-revenues"), u"Q1 FY11 130000"_s);
    QCOMPARE(gaps(set.registrants[0], "total-revenues"), u"Q1 FY10 other-basis"_s);
}

void TestSeries::linesThatShareARoleKeepApart()
{
    Filings filings;
    const auto add = [&filings](const char *key, const char *filed, const char *end, const std::vector<Line> &rows) {
        filings.add(key, extraction("Larkmoor Pumps, Inc.", filed, statement({{3, end}}, rows)));
    };
    // The order changes, and in the last filing one of the two is left alone.
    add("first", "2010-11-01", "2010-09-30",
        {{"collaboration-revenue", "Development support", {"70"}}, {"collaboration-revenue", "Materials supplied", {"9"}},
         {"total-revenues", "Total revenues", {"79"}}, {"net-income", "Net income", {"5"}}});
    add("second", "2011-02-01", "2010-12-31",
        {{"collaboration-revenue", "Materials supplied", {"8"}}, {"collaboration-revenue", "Development support", {"71"}},
         {"total-revenues", "Total revenues", {"79"}}, {"net-income", "Net income", {"5"}}});
    add("third", "2011-05-01", "2011-03-31",
        {{"collaboration-revenue", "Materials supplied", {"7"}}, {"total-revenues", "Total revenues", {"7"}},
         {"net-income", "Net income", {"1"}}});
    const SeriesSet set = filings.series();
    QCOMPARE(set.registrants.size(), std::size_t(1));
    QCOMPARE(printed(set.registrants[0], "line:developmentsupport"), u"Q3 FY10 70000\nQ4 FY10 71000"_s);
    QCOMPARE(printed(set.registrants[0], "line:materialssupplied"), u"Q3 FY10 9000\nQ4 FY10 8000\nQ1 FY11 7000"_s);
    QCOMPARE(printed(set.registrants[0], "collaboration-revenue"), QString());
    QCOMPARE(printed(set.registrants[0], "net-income"), u"Q3 FY10 5000\nQ4 FY10 5000\nQ1 FY11 1000"_s);
}

void TestSeries::oneRowForBothFillsBoth_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("apartLater");
    QTest::addColumn<QString>("basic");
    QTest::addColumn<QString>("diluted");
    QTest::addColumn<QString>("both");

    QTest::newRow("both, and another filing tells them apart")
        << u"Net income per share, basic and diluted"_s << true << u"Q3 FY10 0.32\nQ4 FY10 0.35"_s << u"Q3 FY10 0.32\nQ4 FY10 0.34"_s
        << QString();
    QTest::newRow("both in all filings") << u"Net income per share, basic and diluted"_s << false << QString() << QString()
                                         << u"Q3 FY10 0.32\nQ4 FY10 0.35"_s;
    QTest::newRow("neither is said") << u"Net income per share"_s << true << u"Q4 FY10 0.35"_s << u"Q4 FY10 0.34"_s << u"Q3 FY10 0.32"_s;
}

void TestSeries::oneRowForBothFillsBoth()
{
    QFETCH(QString, label);
    QFETCH(bool, apartLater);
    const auto add = [](Filings &filings, const char *key, const char *filed, const char *end, std::vector<Line> perShare) {
        perShare.insert(perShare.begin(), {{"total-revenues", "Total revenues", {"100"}}, {"net-income", "Net income", {"5"}}});
        filings.add(key, extraction("Larkmoor Pumps, Inc.", filed, statement({{3, end}}, perShare)));
    };
    Filings filings;
    add(filings, "first", "2010-11-01", "2010-09-30", {{"eps-basic-diluted", label.toStdString(), {"0.32"}, Measure::PerShare}});
    if (apartLater) {
        add(filings, "second", "2011-02-01", "2010-12-31",
            {{"eps-basic", "Basic", {"0.35"}, Measure::PerShare}, {"eps-diluted", "Diluted", {"0.34"}, Measure::PerShare}});
    } else {
        add(filings, "second", "2011-02-01", "2010-12-31", {{"eps-basic-diluted", label.toStdString(), {"0.35"}, Measure::PerShare}});
    }
    const SeriesSet set = filings.series();
    QCOMPARE(set.registrants.size(), std::size_t(1));
    const SeriesRegistrant &registrant = set.registrants[0];
    QTEST(printed(registrant, "eps-basic"), "basic");
    QTEST(printed(registrant, "eps-diluted"), "diluted");
    QTEST(printed(registrant, "eps-basic-diluted"), "both");
    // Both lines lead to the one cell, and tell what it was called.
    for (const char *role : {"eps-basic", "eps-diluted"}) {
        const auto amount = registrant.quarters.front().values.find(role);
        if (amount != registrant.quarters.front().values.end()) {
            QCOMPARE(text(amount->second.sources.at(0).path), u"statements/0/rows/2/cells/0"_s);
            const auto line = std::find_if(registrant.lines.begin(), registrant.lines.end(),
                                           [role](const SeriesLine &each) { return each.role == role; });
            QVERIFY(line != registrant.lines.end());
            QCOMPARE(text(line->labels.front().label), label);
            QCOMPARE(text(line->labels.front().role), u"eps-basic-diluted"_s);
        }
    }
}

void TestSeries::survivesOddInput()
{
    Filings filings;
    filings.add("empty", Extraction{});
    Statement odd = statement({{3, "2011-03-31"}, {0, "2011-03-31"}, {40, "2011-03-31"}},
                              {{"total-revenues", "Revenues", {"n/a", "1", "2"}}, {"net-income", "Net", {"5"}}});
    odd.periods[0].end.reset();
    filings.add("odd", extraction("", "not a date", odd));
    QCOMPARE(filings.series().registrants.size(), std::size_t(0));
    QCOMPARE(buildSeries({}).registrants.size(), std::size_t(0));
}

QTEST_APPLESS_MAIN(TestSeries)
#include "tst_series.moc"
