// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/chartfixture.h"
#include "ui/charts/chartdata.h"
#include "ui/charts/chartfigures.h"
#include "ui/charts/chartlooks.h"
#include "ui/charts/charttablemodel.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace filing;
using namespace filing::ui;
using namespace Qt::StringLiterals;

namespace
{

SeriesSet fixtureSet()
{
    return test::chartSnapshot()->series;
}

/// The fixture's company and another one that reports half of it, in another currency where one is named.
SeriesSet twoCompanies(const char *currency = "USD")
{
    SeriesSet set = fixtureSet();
    SeriesRegistrant other = set.registrants.front();
    other.name = "Aster Mills Co.";
    other.cik = "0000000042";
    other.currency = currency;
    other.quarters.erase(other.quarters.begin(), other.quarters.begin() + 2);
    for (SeriesPeriod &period : other.quarters) {
        for (auto &[role, amount] : period.values) {
            amount.value = Decimal(std::int64_t(amount.value.toDouble() / 2), 0);
        }
    }
    set.registrants.push_back(other);
    return set;
}

ChartOptions inMode(ChartMode mode)
{
    ChartOptions options;
    options.mode = mode;
    return options;
}

ChartOptions bothIn(ChartMode mode)
{
    ChartOptions options = inMode(mode);
    options.registrant = u"0001999001"_s;
    options.companies = {u"0000000042"_s};
    return options;
}

const ChartMark *markNamed(const ChartData &data, const QString &name)
{
    const auto found = std::find_if(data.marks.begin(), data.marks.end(), [&name](const ChartMark &mark) { return mark.name == name; });
    return found == data.marks.end() ? nullptr : &*found;
}

SeriesPeriod &quarter(SeriesSet &set, int year, int number)
{
    for (SeriesPeriod &period : set.registrants.edit(0).quarters) {
        if (period.fiscalYear == year && period.fiscalQuarter == number) {
            return period;
        }
    }
    qFatal("no such quarter");
}

} // namespace

class TestChartFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsOnTheYearBefore();
    void growthIsNeverOnALossOrOnNothing();
    void growthWantsPeriodsOfOneLengthAYearApart();
    void sharesAreOfTheSamePeriodsRevenues();
    void marginsAreThoseThatArePrinted();
    void grossMarginTakesOneLineOfCostOnly();
    void indexStartsAtAHundredWhereAllBegin();
    void aQuotientIsAsGoodAsItsWorstInput();
    void currenciesMeetInQuotientsOnly();
    void stacksShowOneCompany();
    void calendarAxisPutsMiddlesTogether();
    void showsAStretchOfTime();
    void gapsSayWhy();
    void refusesInOneSentence_data();
    void refusesInOneSentence();
    void perShareHasItsOwnAxis();
    void smallLinesShareAColour();
    void tableShowsWhatIsDrawn();
    void readsQuarters_data();
    void readsQuarters();
    void looksAreKept();
};

void TestChartFigures::growsOnTheYearBefore()
{
    const ChartData data = prepareChart(fixtureSet(), inMode(ChartMode::Growth));
    QCOMPARE(data.slotList.size(), std::size_t(8));
    QCOMPARE(data.slotList.front().label, u"Q1 FY11"_s);
    const ChartMark *mark = markNamed(data, u"Revenues, change on a year before · Q2 FY12"_s);
    QVERIFY(mark);
    // 16,262 after 13,321 thousand.
    QCOMPARE(mark->text, u"+22.1 %"_s);
    QVERIFY(mark->computed);
    QCOMPARE(mark->formula, u"Revenues ÷ Revenues of Q2 FY11 − 1"_s);
    QVERIFY2(mark->details.contains(u"16,262,000 ÷ 13,321,000 − 1"_s), qPrintable(mark->details));
    QCOMPARE(mark->inputs.size(), std::size_t(2));
    QCOMPARE(mark->inputs[1].fiscalYear, 2011);
    QCOMPARE(mark->sources.front().filing, u"fy12-q2.txt"_s);
    QCOMPARE(data.remarks, QStringList{u"Growth needs the quarter a year before: 8 of 12 quarters shown."_s});
    QCOMPARE(data.what, u"Quarterly revenues and expenses, change on a year before"_s);
    QVERIFY(data.unit.isEmpty());
    QVERIFY(data.ticks.back().label.endsWith(u" %"_s));
}

void TestChartFigures::growthIsNeverOnALossOrOnNothing()
{
    SeriesSet set = fixtureSet();
    quarter(set, 2010, 1).values.at("total-revenues").value = Decimal();
    ChartOptions options = inMode(ChartMode::Growth);
    options.roles = {"total-revenues", "net-income"};
    const ChartData data = prepareChart(set, options);
    // Net result of Q3 FY11 is a loss; revenues of Q1 FY10 are nothing now.
    QVERIFY(!markNamed(data, u"Net result, change on a year before · Q3 FY12"_s));
    QVERIFY(!markNamed(data, u"Revenues, change on a year before · Q1 FY11"_s));
    QVERIFY(markNamed(data, u"Net result, change on a year before · Q3 FY11"_s));
    const auto gap = std::find_if(data.gaps.begin(), data.gaps.end(), [](const ChartGap &candidate) {
        return candidate.name == u"Net result, change on a year before · Q3 FY12"_s;
    });
    QVERIFY(gap != data.gaps.end());
    QVERIFY2(gap->why.contains(u"(1,648,000)"_s), qPrintable(gap->why));
}

void TestChartFigures::growthWantsPeriodsOfOneLengthAYearApart()
{
    SeriesSet set = fixtureSet();
    // The year end was moved: the quarter of that number covers other months.
    SeriesPeriod &before = quarter(set, 2011, 2);
    before.start = addDays(before.start, -31);
    before.end = addDays(before.end, -31);
    QVERIFY(!markNamed(prepareChart(set, inMode(ChartMode::Growth)), u"Revenues, change on a year before · Q2 FY12"_s));
    // A 53-week year moves it by a week only.
    before.start = addDays(before.start, 31 - 7);
    before.end = addDays(before.end, 31 - 7);
    QVERIFY(markNamed(prepareChart(set, inMode(ChartMode::Growth)), u"Revenues, change on a year before · Q2 FY12"_s));
}

void TestChartFigures::sharesAreOfTheSamePeriodsRevenues()
{
    const ChartData data = prepareChart(fixtureSet(), inMode(ChartMode::CommonSize));
    const ChartMark *cost = markNamed(data, u"Cost of products in % of revenues · Q1 FY12"_s);
    QVERIFY(cost);
    // 6,733 of 14,969 thousand.
    QCOMPARE(cost->text, u"45.0 %"_s);
    QCOMPARE(cost->formula, u"Cost of products ÷ Revenues"_s);
    QCOMPARE(data.columns, 1);
    QCOMPARE(data.reference, std::optional<double>(100));
    // Expenses and operating result make up the revenues: the stack ends where the margin begins.
    double top = 0;
    for (const ChartMark &mark : data.marks) {
        if (!mark.isPoint() && mark.slot == cost->slot) {
            top = std::max(top, mark.to);
        }
    }
    QCOMPARE(QString::number(top, 'f', 3), QString::number(12782.0 / 14969 * 100, 'f', 3));
    SeriesSet none = fixtureSet();
    quarter(none, 2012, 1).values.at("total-revenues").value = Decimal();
    QVERIFY(!markNamed(prepareChart(none, inMode(ChartMode::CommonSize)), u"Cost of products in % of revenues · Q1 FY12"_s));
}

void TestChartFigures::marginsAreThoseThatArePrinted()
{
    const ChartData data = prepareChart(fixtureSet(), inMode(ChartMode::Margins));
    QStringList kinds;
    for (const ChartKind &kind : data.kinds) {
        QVERIFY(kind.line);
        kinds << kind.label;
    }
    QCOMPARE(kinds, (QStringList{u"Gross margin"_s, u"Operating margin"_s, u"Net margin"_s}));
    QCOMPARE(data.columns, 0);
    const ChartMark *gross = markNamed(data, u"Gross profit in % of revenues · Q1 FY12"_s);
    QVERIFY(gross);
    QCOMPARE(gross->text, u"55.0 %"_s);
    QCOMPARE(gross->formula, u"(Revenues − Cost of products) ÷ Revenues"_s);
    QCOMPARE(gross->inputs.size(), std::size_t(2));
    QCOMPARE(gross->inputs[1].sign, -1);
}

void TestChartFigures::grossMarginTakesOneLineOfCostOnly()
{
    SeriesSet set = fixtureSet();
    SeriesRegistrant &registrant = set.registrants.edit(0);
    registrant.lines.push_back({"line:costofservices", "Cost of services", SeriesLine::Group::Expense, false, 20});
    for (SeriesPeriod &period : registrant.quarters) {
        period.values["line:costofservices"] = period.values.at("cost-of-revenues");
    }
    const ChartData data = prepareChart(set, inMode(ChartMode::Margins));
    QCOMPARE(data.kinds.front().label, u"Operating margin"_s);
    QCOMPARE(data.remarks, QStringList{u"Gross margin: no filing prints it."_s});
}

void TestChartFigures::indexStartsAtAHundredWhereAllBegin()
{
    const ChartData data = prepareChart(twoCompanies(), bothIn(ChartMode::Indexed));
    QVERIFY(data.what.endsWith(u"Q3 FY10 = 100"_s));
    QCOMPARE(data.base, 100.0);
    for (const QString &name : {u"Larkmoor Pumps, Inc."_s, u"Aster Mills Co."_s}) {
        const ChartMark *base = markNamed(data, name + u" · Revenues, index · Q3 FY10"_s);
        QVERIFY2(base, qPrintable(name));
        QCOMPARE(base->text, u"100.0"_s);
    }
    // Half of the same history runs along it; what lies before the base is shown, too.
    const ChartMark *own = markNamed(data, u"Larkmoor Pumps, Inc. · Revenues, index · Q4 FY12"_s);
    const ChartMark *other = markNamed(data, u"Aster Mills Co. · Revenues, index · Q4 FY12"_s);
    QCOMPARE(own->text, u"153.7"_s);
    QCOMPARE(other->text, own->text);
    QVERIFY(markNamed(data, u"Larkmoor Pumps, Inc. · Revenues, index · Q1 FY10"_s)->to < 100);
    ChartOptions later = bothIn(ChartMode::Indexed);
    later.from = quarterNumber(2011, 2);
    QVERIFY(prepareChart(twoCompanies(), later).what.endsWith(u"Q2 FY11 = 100"_s));
}

void TestChartFigures::aQuotientIsAsGoodAsItsWorstInput()
{
    // Expenses of Q2 FY12 are contradicted.
    const ChartData growth = prepareChart(fixtureSet(), inMode(ChartMode::Growth));
    const ChartMark *mark = markNamed(growth, u"Expenses, change on a year before · Q2 FY12"_s);
    QVERIFY(mark);
    QVERIFY(mark->doubtful);
    QCOMPARE(mark->proof, Proof::Contradicted);
    QVERIFY(!markNamed(growth, u"Revenues, change on a year before · Q2 FY12"_s)->doubtful);
    // The weaker one may be the year before.
    SeriesSet set = fixtureSet();
    quarter(set, 2011, 2).values.at("total-revenues").proof = Proof::Unchecked;
    const ChartData weak = prepareChart(set, inMode(ChartMode::Growth));
    const ChartMark *later = markNamed(weak, u"Revenues, change on a year before · Q2 FY12"_s);
    QCOMPARE(later->proof, Proof::Unchecked);
    QVERIFY(later->details.endsWith(u"unchecked."_s));
    // A person's value says so in whatever is computed with it.
    quarter(set, 2011, 2).values.at("total-revenues").sources.front().status = Status::Corrected;
    const ChartData corrected = prepareChart(set, inMode(ChartMode::Growth));
    QVERIFY(markNamed(corrected, u"Revenues, change on a year before · Q2 FY12"_s)->corrected);
    QVERIFY(corrected.anyCorrected);
    QVERIFY2(corrected.sourceNote.contains(u"corrected by a person"_s), qPrintable(corrected.sourceNote));
}

void TestChartFigures::currenciesMeetInQuotientsOnly()
{
    const SeriesSet set = twoCompanies("GBP");
    const ChartData amounts = prepareChart(set, bothIn(ChartMode::Grouped));
    QCOMPARE(amounts.companies.size(), std::size_t(1));
    QCOMPARE(amounts.remarks.size(), 1);
    QVERIFY2(amounts.remarks.front().contains(u"GBP"_s), qPrintable(amounts.remarks.front()));
    for (const ChartMode mode : {ChartMode::Growth, ChartMode::Indexed, ChartMode::Margins, ChartMode::CommonSize}) {
        const ChartData quotients = prepareChart(set, bothIn(mode));
        QCOMPARE(quotients.companies.size(), std::size_t(2));
        QVERIFY(!quotients.isEmpty());
    }
    QCOMPARE(prepareChart(twoCompanies(), bothIn(ChartMode::Grouped)).columns, 2);
}

void TestChartFigures::stacksShowOneCompany()
{
    const ChartData data = prepareChart(twoCompanies(), bothIn(ChartMode::Stacked));
    QCOMPARE(data.companies.size(), std::size_t(1));
    QCOMPARE(data.owner, u"Larkmoor Pumps, Inc."_s);
    QVERIFY(data.remarks.front().startsWith(u"Stacked lines show one company"_s));
}

void TestChartFigures::calendarAxisPutsMiddlesTogether()
{
    ChartOptions options;
    options.axis = ChartAxis::Calendar;
    const ChartData data = prepareChart(fixtureSet(), options);
    // Fiscal years end in June: the first fiscal quarter is the third of the calendar.
    QCOMPARE(data.slotList.front().label, u"Q3 2009"_s);
    QCOMPARE(data.slotList.front().period, u"Q1 FY10: July 1, 2009 – September 30, 2009"_s);
    QCOMPARE(data.what, u"Quarterly revenues and expenses, calendar quarters"_s);
    // Two companies with different years: the same months stand in the same slot.
    SeriesSet set = twoCompanies();
    for (SeriesPeriod &period : set.registrants.edit(1).quarters) {
        const int number = quarterNumber(period.fiscalYear, period.fiscalQuarter) - 2;
        period.fiscalYear = number / 4;
        period.fiscalQuarter = number % 4 + 1;
    }
    ChartOptions both = bothIn(ChartMode::Grouped);
    both.axis = ChartAxis::Calendar;
    const ChartData aligned = prepareChart(set, both);
    QCOMPARE(aligned.slotList.size(), std::size_t(12));
    const ChartMark *own = markNamed(aligned, u"Larkmoor Pumps, Inc. · Revenues · Q2 2012"_s);
    const ChartMark *other = markNamed(aligned, u"Aster Mills Co. · Revenues · Q2 2012"_s);
    QCOMPARE(own->inputs.front().end, other->inputs.front().end);
    QVERIFY(aligned.slotList[std::size_t(own->slot)].period.contains(u"Aster Mills Co. · Q2 FY12"_s));
}

void TestChartFigures::showsAStretchOfTime()
{
    ChartOptions options;
    options.from = quarterNumber(2011, 2);
    options.to = quarterNumber(2011, 4);
    const ChartData data = prepareChart(fixtureSet(), options);
    QCOMPARE(data.slotList.size(), std::size_t(3));
    QCOMPARE(data.axisNumbers.size(), std::size_t(12));
    QCOMPARE(data.firstShown, 5);
    options.annual = true;
    QCOMPARE(prepareChart(fixtureSet(), options).slotList.size(), std::size_t(1));
    // Growth still finds the year before, outside of what is shown.
    options.annual = false;
    options.mode = ChartMode::Growth;
    QVERIFY(markNamed(prepareChart(fixtureSet(), options), u"Revenues, change on a year before · Q2 FY11"_s));
    options.from = quarterNumber(2030, 1);
    options.to.reset();
    QVERIFY(!prepareChart(fixtureSet(), options).refusal.isEmpty());
}

void TestChartFigures::gapsSayWhy()
{
    SeriesSet set = fixtureSet();
    quarter(set, 2011, 3).values.erase("total-expenses");
    set.registrants.edit(0).gaps.push_back({"total-expenses", 2011, 3, "restated-mix"});
    std::erase_if(set.registrants.edit(0).quarters, [](const SeriesPeriod &period) { return period.fiscalYear == 2010 && period.fiscalQuarter == 4; });
    const ChartData data = prepareChart(set, {});
    QCOMPARE(data.slotList.size(), std::size_t(12));
    QStringList told;
    for (const ChartGap &gap : data.gaps) {
        told << gap.name + u": "_s + gap.why;
    }
    QCOMPARE(told, (QStringList{u"Revenues · Q4 FY10: None of the open filings tells it."_s, u"Expenses · Q4 FY10: None of the open filings tells it."_s,
                                u"Net result · Q4 FY10: None of the open filings tells it."_s,
                                u"Expenses · Q3 FY11: What would lead to it is from before and from after a restatement."_s}));
}

void TestChartFigures::refusesInOneSentence_data()
{
    QTest::addColumn<ChartOptions>("options");
    QTest::addColumn<QString>("words");
    ChartOptions unknown;
    unknown.roles = {"no-such-line"};
    QTest::newRow("unknown line") << unknown << u"No such line: no filing prints it."_s;
    ChartOptions growth = inMode(ChartMode::Growth);
    growth.registrant = u"0000000042"_s;
    QTest::newRow("nothing a year before") << growth << u"no two such quarters are known"_s;
    ChartOptions stretch;
    stretch.from = quarterNumber(2040, 1);
    QTest::newRow("nothing there") << stretch << u"nothing between these periods"_s;
}

void TestChartFigures::refusesInOneSentence()
{
    QFETCH(ChartOptions, options);
    QFETCH(QString, words);
    SeriesSet set = twoCompanies();
    set.registrants.edit(1).quarters.resize(2);
    const ChartData data = prepareChart(set, options);
    QVERIFY(data.isEmpty());
    QVERIFY2(data.refusal.contains(words), qPrintable(data.refusal));
    QVERIFY(!prepareChart({}, {}).refusal.isEmpty());
    ChartOptions annual;
    annual.annual = true;
    set.registrants.edit(0).years.clear();
    QVERIFY(prepareChart(set, annual).refusal.startsWith(u"No whole fiscal year"_s));
}

void TestChartFigures::perShareHasItsOwnAxis()
{
    SeriesSet set = fixtureSet();
    SeriesRegistrant &registrant = set.registrants.edit(0);
    registrant.lines.push_back({"eps-basic", "Basic", SeriesLine::Group::PerShare, false, 20});
    for (SeriesPeriod &period : registrant.quarters) {
        Amount perShare = period.values.at("net-income");
        perShare.value = Decimal(12, 2);
        period.values["eps-basic"] = perShare;
    }
    ChartOptions alone;
    alone.roles = {"eps-basic"};
    const ChartData data = prepareChart(set, alone);
    QCOMPARE(data.unit, u"USD per share"_s);
    QCOMPARE(data.marks.front().text, u"0.12 USD per share"_s);
    ChartOptions mixed;
    mixed.roles = {"total-revenues", "eps-basic"};
    const ChartData refused = prepareChart(set, mixed);
    QCOMPARE(refused.kinds.size(), std::size_t(1));
    QCOMPARE(refused.remarks, QStringList{u"Basic is counted in something else and has no place on this axis."_s});
}

void TestChartFigures::smallLinesShareAColour()
{
    SeriesSet set = fixtureSet();
    SeriesRegistrant &registrant = set.registrants.edit(0);
    for (int i = 0; i < 8; ++i) {
        const std::string role = "line:small" + std::to_string(i);
        registrant.lines.push_back({role, "Small " + std::to_string(i), SeriesLine::Group::Expense, false, 20 + i});
        for (SeriesPeriod &period : registrant.quarters) {
            Amount amount = period.values.at("total-expenses");
            amount.value = Decimal(1000 * (i + 1), 0);
            period.values[role] = amount;
            period.values.at("total-expenses").value += amount.value;
        }
    }
    ChartOptions options = inMode(ChartMode::CommonSize);
    const ChartData data = prepareChart(set, options);
    QStringList kinds;
    for (const ChartKind &kind : data.kinds) {
        kinds << kind.label;
    }
    QVERIFY2(kinds.contains(u"other expenses"_s) && kinds.contains(u"Small 7"_s) && !kinds.contains(u"Small 0"_s), qPrintable(kinds.join(u", "_s)));
    // None is lost: each is still a mark of its own that leads to its cell.
    QVERIFY(markNamed(data, u"Small 0 in % of revenues · Q1 FY12"_s));
}

void TestChartFigures::tableShowsWhatIsDrawn()
{
    const SeriesSet set = twoCompanies();
    ChartTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ChartOptions options = bothIn(ChartMode::Growth);
    model.setChart(prepareChart(set, options), set, options);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), u"Aster Mills Co."_s);
    QCOMPARE(model.headerData(7, Qt::Horizontal, Qt::DisplayRole).toString(), u"Q4 FY12"_s);
    QVERIFY(!model.index(1, 0).data().isValid());
    QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(u"a year before"_s));
    QCOMPARE(model.index(0, 7).data().toString(), u"+29.7 %"_s);
    options = {};
    options.from = quarterNumber(2012, 1);
    model.setChart(prepareChart(set, options), set, options);
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.rowCount(), 9);
}

void TestChartFigures::readsQuarters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("last");
    QTest::addColumn<int>("number");
    QTest::newRow("year, from") << u"2011"_s << false << quarterNumber(2011, 1);
    QTest::newRow("year, to") << u"2011"_s << true << quarterNumber(2011, 4);
    QTest::newRow("year and quarter") << u"2011Q3"_s << false << quarterNumber(2011, 3);
    QTest::newRow("as on the axis") << u"Q3 FY11"_s << true << quarterNumber(2011, 3);
    QTest::newRow("of the last century") << u"Q1 FY97"_s << false << quarterNumber(1997, 1);
    QTest::newRow("no quarter") << u"Q5 FY11"_s << false << 0;
    QTest::newRow("words") << u"last year"_s << false << 0;
}

void TestChartFigures::readsQuarters()
{
    QFETCH(QString, text);
    QFETCH(bool, last);
    QFETCH(int, number);
    QCOMPARE(quarterFromText(text, last).value_or(0), number);
}

void TestChartFigures::looksAreKept()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"looks.ini"_s), QSettings::IniFormat);
    ChartOptions options = inMode(ChartMode::CommonSize);
    options.axis = ChartAxis::Calendar;
    options.netResult = false;
    options.roles = {"net-income", "line:cost of, services"};
    options.registrant = u"1"_s;
    saveLook(settings, u"Board / annual"_s, options);
    saveLook(settings, u"a plain one"_s, {});
    settings.sync();
    QSettings again(folder.filePath(u"looks.ini"_s), QSettings::IniFormat);
    QCOMPARE(savedLooks(again), (QStringList{u"a plain one"_s, u"Board / annual"_s}));
    ChartOptions back;
    back.registrant = u"2"_s;
    QVERIFY(applyLook(again, u"Board / annual"_s, back));
    QCOMPARE(lookText(back), lookText(options));
    QCOMPARE(back.roles, options.roles);
    // A look is nobody's own.
    QCOMPARE(back.registrant, u"2"_s);
    QVERIFY(!applyLook(again, u"none"_s, back));
    removeLook(again, u"a plain one"_s);
    QCOMPARE(savedLooks(again), QStringList{u"Board / annual"_s});
}

QTEST_MAIN(TestChartFigures)
#include "tst_chartfigures.moc"
