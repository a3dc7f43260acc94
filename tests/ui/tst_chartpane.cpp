// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/chartfixture.h"
#include "ui/charts/chartcontrols.h"
#include "ui/charts/chartdata.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/chartticks.h"
#include "ui/charts/chartview.h"
#include "ui/charts/picklist.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>
#include <QXmlStreamReader>

#include <memory>

using namespace filing;
using namespace filing::ui;
using namespace Qt::StringLiterals;

namespace
{

int markNamed(const ChartData &data, const QString &name)
{
    for (int i = 0; i < int(data.marks.size()); ++i) {
        if (data.marks[std::size_t(i)].name == name) {
            return i;
        }
    }
    return -1;
}

/// A pane on screen with the fixture's filings.
struct Shown
{
    explicit Shown(QSize size = {960, 420})
        : pane(cursor)
    {
        pane.resize(size);
        pane.setSnapshot(test::chartSnapshot());
        pane.show();
        view = pane.findChild<ChartView *>(u"chartView"_s);
    }

    [[nodiscard]] QPoint pointOn(const QString &name) const
    {
        const int mark = markNamed(view->data(), name);
        const QRectF rect = view->chart()->markRect(mark);
        // Near the upper end: the line of the net result crosses the lower part of the bars.
        return view->mapFromScene(mark >= 0 && view->data().marks[std::size_t(mark)].isPoint()
                                      ? rect.center() : QPointF(rect.center().x(), rect.top() + 3));
    }

    models::SourceCursor cursor;
    ChartPane pane;
    ChartView *view = nullptr;
};

} // namespace

class TestChartPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void preparesBars();
    void stacksAddUpToTheirTotals();
    void roundsTicks_data();
    void roundsTicks();
    void hatchesOnlyWhatComesFromOtherPeriods();
    void keepsRoomForMissingQuarters();
    void drawsEveryMarkInsideThePlot_data();
    void drawsEveryMarkInsideThePlot();
    void clickOpensTheCell();
    void derivedBarsOfferTheirCells();
    void restatedBarsTellTheirTimeline();
    void zoomsAndPans();
    void asksForOtherViewsAndSaysSo();
    void linesAreJoinedAndSplit();
    void keyboardMovesAndOpens();
    void hoverTellsValueFilingAndFormula();
    void followsTheCursor();
    void togglesChangeTheChart();
    void tableHasTheSameFigures();
    void emptyStateOffersToOpen();
    void choosesAmongRegistrants();
};

void TestChartPane::preparesBars()
{
    const ChartData data = prepareChart(test::chartSnapshot()->series, {});
    QCOMPARE(data.owner, u"Larkmoor Pumps, Inc."_s);
    QCOMPARE(data.what, u"Quarterly revenues and expenses"_s);
    QCOMPARE(data.unit, u"millions of USD"_s);
    QCOMPARE(data.slotList.size(), std::size_t(12));
    QCOMPARE(data.slotList.front().label, u"Q1 FY10"_s);
    QCOMPARE(data.slotList.front().period, u"July 1, 2009 – September 30, 2009"_s);
    QCOMPARE(data.slotList.back().label, u"Q4 FY12"_s);
    QCOMPARE(data.marks.size(), std::size_t(36));
    const auto &last = data.marks[std::size_t(markNamed(data, u"Revenues · Q4 FY12"_s))];
    QVERIFY(last.derived);
    QCOMPARE(last.to, 18.548);
    QCOMPARE(last.text, u"18,548,000 USD"_s);
    QCOMPARE(last.sources.size(), std::size_t(2));
    QVERIFY(data.marks[std::size_t(markNamed(data, u"Expenses · Q2 FY12"_s))].doubtful);
    QVERIFY(data.marks[std::size_t(markNamed(data, u"Revenues · Q1 FY11"_s))].restated);
    QVERIFY(!data.marks[std::size_t(markNamed(data, u"Revenues · Q2 FY11"_s))].restated);
    QVERIFY(data.marks[std::size_t(markNamed(data, u"Net result · Q3 FY11"_s))].to < 0);
    QVERIFY(data.ticks.size() <= 7);
    QVERIFY(std::any_of(data.ticks.begin(), data.ticks.end(), [](const ChartTick &tick) { return tick.at == 0; }));
    QVERIFY(data.low <= -1.6 && data.high >= 18.548);
    QCOMPARE(data.sourceNote, u"Source: 8 filings, fy11-q1.txt … fy12-q4.txt"_s);
}

void TestChartPane::stacksAddUpToTheirTotals()
{
    ChartOptions options;
    options.mode = ChartMode::Stacked;
    const SeriesSet set = test::chartSnapshot()->series;
    const ChartData totals = prepareChart(set, {});
    const ChartData stacks = prepareChart(set, options);
    QCOMPARE(stacks.kinds.size(), std::size_t(6));
    for (const ChartMark &total : totals.marks) {
        if (total.isPoint()) {
            continue;
        }
        double top = 0;
        for (const ChartMark &piece : stacks.marks) {
            if (piece.slot == total.slot && piece.column == total.column) {
                QVERIFY(piece.from >= 0 && piece.to > piece.from);
                top = std::max(top, piece.to);
            }
        }
        QVERIFY2(std::abs(top - total.to) < 1e-9, qPrintable(total.name));
    }
}

void TestChartPane::roundsTicks_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QList<double>>("ticks");
    QTest::newRow("up to eighteen and a half") << 0.0 << 18.5 << QList<double>{0, 5, 10, 15, 20};
    QTest::newRow("a loss") << -1.7 << 18.5 << QList<double>{-5, 0, 5, 10, 15, 20};
    QTest::newRow("only losses") << -30.0 << -2.0 << QList<double>{-30, -25, -20, -15, -10, -5, 0};
    QTest::newRow("small") << 0.0 << 0.012 << QList<double>{0, 0.002, 0.004, 0.006, 0.008, 0.01, 0.012};
    QTest::newRow("nothing") << 0.0 << 0.0 << QList<double>{0, 0.2, 0.4, 0.6, 0.8, 1};
}

void TestChartPane::roundsTicks()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QList<double>, ticks);
    const std::vector<double> found = roundTicks(low, high);
    QCOMPARE(found.size(), std::size_t(ticks.size()));
    for (std::size_t i = 0; i < found.size(); ++i) {
        QVERIFY(std::abs(found[i] - ticks[qsizetype(i)]) < 1e-9);
    }
}

void TestChartPane::hatchesOnlyWhatComesFromOtherPeriods()
{
    test::Filings filings;
    filings.add("a", test::extraction("Aster Mills Co.", "2011-04-20",
                                      test::statement({{3, "2011-03-31"}}, {{"total-revenues", "Net sales", {"100"}},
                                                                            {"cost-of-revenues", "Cost of sales", {"50"}},
                                                                            {"gross-profit", "Gross profit", {"50"}},
                                                                            {"total-operating-expenses", "Total", {"31"}},
                                                                            {"operating-income", "Operating income", {"19"}}})));
    const ChartData data = prepareChart(filings.series(), {});
    const auto &expenses = data.marks[std::size_t(markNamed(data, u"Expenses · Q1 FY11"_s))];
    QVERIFY(!expenses.derived);
    QVERIFY(!data.anyDerived);
    QVERIFY(expenses.details.contains(u"Derived: cost of revenues + operating expenses"_s));
    QCOMPARE(expenses.sources.size(), std::size_t(2));
    // A bar that ends on a tick needs no room above it.
    QCOMPARE(data.high, 100.0);
}

void TestChartPane::keepsRoomForMissingQuarters()
{
    test::Filings filings;
    const auto make = [](const std::string &end, const std::string &value) {
        return test::extraction("Aster Mills Co.", end, test::statement({{3, end}}, {{"total-revenues", "Net sales", {value}}}));
    };
    filings.add("a", make("2011-03-31", "770"));
    filings.add("b", make("2011-12-31", "810"));
    const ChartData data = prepareChart(filings.series(), {});
    QCOMPARE(data.slotList.size(), std::size_t(4));
    QCOMPARE(data.slotList[1].label, u"Q2 FY11"_s);
    QVERIFY(data.slotList[1].period.isEmpty());
    QCOMPARE(data.marks.size(), std::size_t(2));
    QCOMPARE(data.unit, u"thousands of USD"_s);
}

void TestChartPane::drawsEveryMarkInsideThePlot_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<bool>("stacked");
    QTest::newRow("wide") << QSizeF(1200, 600) << false;
    QTest::newRow("small") << QSizeF(500, 260) << false;
    QTest::newRow("small and stacked") << QSizeF(500, 260) << true;
    QTest::newRow("tiny") << QSizeF(240, 150) << true;
}

void TestChartPane::drawsEveryMarkInsideThePlot()
{
    QFETCH(QSizeF, size);
    QFETCH(bool, stacked);
    ChartOptions options;
    options.mode = stacked ? ChartMode::Stacked : ChartMode::Grouped;
    const ChartScene scene(prepareChart(test::chartSnapshot()->series, options), {size, chartColors(Tone::Light), QApplication::font()});
    QVERIFY(QRectF(QPointF(), size).contains(scene.plotArea()));
    for (int i = 0; i < int(scene.data().marks.size()); ++i) {
        QVERIFY2(scene.plotArea().adjusted(-2, -8, 2, 8).contains(scene.markRect(i)), qPrintable(scene.data().marks[std::size_t(i)].name));
    }
}

void TestChartPane::clickOpensTheCell()
{
    Shown shown;
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, shown.pointOn(u"Revenues · Q3 FY11"_s));
    QCOMPARE(shown.cursor.place().filing, u"fy11-q3.txt"_s);
    QCOMPARE(shown.cursor.place().fieldPath, u"statements/0/rows/2/cells/0"_s);
    QVERIFY(!shown.cursor.place().span.isEmpty());
    QCOMPARE(shown.view->current(), markNamed(shown.view->data(), u"Revenues · Q3 FY11"_s));
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, shown.pointOn(u"Net result · Q3 FY11"_s));
    QCOMPARE(shown.cursor.place().fieldPath, u"statements/0/rows/8/cells/0"_s);
}

void TestChartPane::derivedBarsOfferTheirCells()
{
    Shown shown;
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, shown.pointOn(u"Revenues · Q4 FY12"_s));
    QVERIFY(shown.cursor.place().filing.isEmpty());
    QPointer<QMenu> menu = shown.pane.findChild<QMenu *>(u"chartSources"_s);
    QVERIFY(menu && menu->isVisible());
    QVERIFY(menu->actions().front()->text().contains(u"FY − 9M"_s));
    QStringList filings;
    for (QAction *action : menu->actions()) {
        if (action->isEnabled() && !action->isSeparator()) {
            action->trigger();
            filings << shown.cursor.place().filing;
        }
    }
    QCOMPARE(filings, (QStringList{u"fy12-q4.txt"_s, u"fy12-q3.txt"_s}));
    menu->close();
    QTRY_VERIFY(!menu);
}

void TestChartPane::restatedBarsTellTheirTimeline()
{
    Shown shown;
    const int mark = markNamed(shown.view->data(), u"Revenues · Q1 FY11"_s);
    Q_EMIT shown.view->menuRequested(mark, {});
    auto *menu = shown.pane.findChild<QMenu *>(u"chartSources"_s);
    QVERIFY(menu);
    QStringList timeline;
    QStringList filings;
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(u"first: "_s) || action->text().startsWith(u"latest: "_s)) {
            timeline << action->text();
            action->trigger();
            filings << shown.cursor.place().filing;
        }
    }
    QCOMPARE(timeline.size(), 2);
    QVERIFY2(timeline[0].startsWith(u"first: 12,435,000 in 8-K"_s) && timeline[0].endsWith(u"October 28, 2010"_s), qPrintable(timeline[0]));
    QVERIFY2(timeline[1].startsWith(u"latest: 12,125,000 in 8-K"_s), qPrintable(timeline[1]));
    QCOMPARE(filings, (QStringList{u"fy11-q1.txt"_s, u"fy12-q1.txt"_s}));
}

void TestChartPane::zoomsAndPans()
{
    Shown shown;
    QCOMPARE(shown.view->data().slotList.size(), std::size_t(12));
    QTest::keyClick(shown.view, Qt::Key_Plus);
    QCOMPARE(shown.view->data().slotList.size(), std::size_t(8));
    QCOMPARE(shown.view->data().axisNumbers.size(), std::size_t(12));
    auto *scroll = shown.pane.findChild<QScrollBar *>(u"chartScroll"_s);
    QVERIFY(scroll->isVisible());
    scroll->setValue(0);
    QCOMPARE(shown.view->data().slotList.front().label, u"Q1 FY10"_s);
    scroll->setValue(scroll->maximum());
    QCOMPARE(shown.view->data().slotList.back().label, u"Q4 FY12"_s);
    QVERIFY(!shown.pane.options().to);
    // Arrows at the edge bring more of it.
    QTest::keyClick(shown.view, Qt::Key_Home);
    QTest::keyClick(shown.view, Qt::Key_Left);
    QCOMPARE(shown.view->data().slotList.front().label, u"Q4 FY10"_s);
    QCOMPARE(shown.view->data().marks[std::size_t(shown.view->current())].name, u"Revenues · Q4 FY10"_s);
    QTest::keyClick(shown.view, Qt::Key_Escape);
    QCOMPARE(shown.view->data().slotList.size(), std::size_t(12));
    QVERIFY(!scroll->isVisible());
    // A stretch marked with the mouse.
    const QRectF plot = shown.view->chart()->plotArea();
    const auto at = [&](double slot) { return shown.view->mapFromScene(QPointF(plot.left() + slot * plot.width() / 12, plot.top() + 4)); };
    QTest::mousePress(shown.view->viewport(), Qt::LeftButton, {}, at(2.5));
    QMouseEvent move(QEvent::MouseMove, at(5.5), shown.view->viewport()->mapToGlobal(at(5.5)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(shown.view->viewport(), &move);
    QTest::mouseRelease(shown.view->viewport(), Qt::LeftButton, {}, at(5.5));
    QCOMPARE(shown.view->data().slotList.front().label, u"Q3 FY10"_s);
    QCOMPARE(shown.view->data().slotList.back().label, u"Q2 FY11"_s);
}

void TestChartPane::asksForOtherViewsAndSaysSo()
{
    Shown shown;
    QSignalSpy spy(&shown.pane, &ChartPane::seriesViewRequested);
    shown.pane.findChild<QAction *>(u"chartFirst"_s)->trigger();
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<SeriesView>().kind, SeriesView::Kind::First);
    // Only the snapshot that follows changes what is shown.
    QVERIFY(!shown.view->data().what.contains(u"first"_s));
    QTimer::singleShot(0, qApp, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QDateEdit *>(u"chartDay"_s)->setDate({2011, 5, 1});
        dialog->accept();
    });
    shown.pane.findChild<QAction *>(u"chartAsKnown"_s)->trigger();
    QCOMPARE(spy.count(), 2);
    const auto known = spy.last().first().value<SeriesView>();
    QCOMPARE(known.kind, SeriesView::Kind::AsKnown);
    QCOMPARE(isoDate(known.date), std::string("2011-05-01"));
    auto other = std::make_shared<models::Snapshot>(*test::chartSnapshot());
    other->series.view = known;
    shown.pane.setSnapshot(other);
    QCOMPARE(shown.view->data().what, u"Quarterly revenues and expenses, as known on May 1, 2011"_s);
    QVERIFY(shown.pane.findChild<QAction *>(u"chartAsKnown"_s)->isChecked());
}

void TestChartPane::linesAreJoinedAndSplit()
{
    auto snapshot = std::make_shared<models::Snapshot>(*test::chartSnapshot());
    for (SeriesLine &line : snapshot->series.registrants.edit(0).lines) {
        if (line.role == "service-revenue") {
            line.labels = {{"Support", "line:support", "fy11-q1.txt", "fy11-q2.txt", Date{}, Date{}},
                           {"Services", "service-revenue", "fy11-q3.txt", "fy12-q4.txt", Date{}, Date{}}};
            line.joinedBy = "same-values";
        }
    }
    models::SourceCursor cursor;
    ChartPane pane(cursor);
    pane.setSnapshot(snapshot);
    pane.show();
    QSignalSpy spy(&pane, &ChartPane::ruleRequested);
    auto *controls = pane.findChild<ChartControls *>();
    Q_EMIT controls->lineMenuRequested(u"service-revenue"_s, {});
    auto *menu = pane.findChild<QMenu *>(u"chartLineMenu"_s);
    QVERIFY(menu);
    QVERIFY(menu->actions()[1]->text().contains(u"Support"_s));
    QStringList offered;
    for (const QMenu *sub : menu->findChildren<QMenu *>()) {
        for (QAction *action : sub->actions()) {
            offered << action->text();
            action->trigger();
        }
    }
    // Nothing but another line of revenue that is no total can be the same; it may be split by either name.
    QCOMPARE(offered, (QStringList{u"Products"_s, u"Support"_s, u"Services"_s}));
    const auto join = spy[0].first().value<Rule>();
    QCOMPARE(join.kind, RuleKind::JoinLines);
    QCOMPARE(join.pattern, std::string("service-revenue"));
    QCOMPARE(join.value, std::string("product-revenue"));
    QCOMPARE(join.scope, std::string("cik:0001999001"));
    QCOMPARE(spy[1].first().value<Rule>().kind, RuleKind::SplitLine);
}

void TestChartPane::keyboardMovesAndOpens()
{
    Shown shown;
    shown.view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(shown.view, Qt::Key_Home);
    QCOMPARE(shown.view->current(), markNamed(shown.view->data(), u"Revenues · Q1 FY10"_s));
    QTest::keyClick(shown.view, Qt::Key_Right);
    QTest::keyClick(shown.view, Qt::Key_Down);
    QCOMPARE(shown.view->current(), markNamed(shown.view->data(), u"Expenses · Q2 FY10"_s));
    QTest::keyClick(shown.view, Qt::Key_Left);
    QCOMPARE(shown.view->current(), markNamed(shown.view->data(), u"Expenses · Q1 FY10"_s));
    QTest::keyClick(shown.view, Qt::Key_Left);
    QCOMPARE(shown.view->current(), markNamed(shown.view->data(), u"Expenses · Q1 FY10"_s));
    QTest::keyClick(shown.view, Qt::Key_Return);
    QCOMPARE(shown.cursor.place().fieldPath, u"statements/0/rows/6/cells/1"_s);
    QVERIFY(shown.view->accessibleDescription().contains(u"Expenses · Q1 FY10: 9,917,000 USD"_s));
}

void TestChartPane::hoverTellsValueFilingAndFormula()
{
    Shown shown;
    const QPoint at = shown.pointOn(u"Revenues · Q4 FY12"_s);
    QHelpEvent help(QEvent::ToolTip, at, shown.view->viewport()->mapToGlobal(at));
    QApplication::sendEvent(shown.view->viewport(), &help);
    const QString tip = QToolTip::text();
    for (const QString &words : {u"Revenues · Q4 FY12"_s, u"18,548,000 USD"_s, u"April 1, 2012 – June 30, 2012"_s,
                                 u"Derived: FY − 9M"_s, u"FY to 2012-06-30"_s, u"8-K · 2012-08-02"_s, u"proven"_s}) {
        QVERIFY2(tip.contains(words), qPrintable(words + u" in "_s + tip));
    }
    const ChartData &data = shown.view->data();
    QVERIFY(data.marks[std::size_t(markNamed(data, u"Revenues · Q1 FY11"_s))].details.contains(u"Restated: 12,435,000"_s));
    QVERIFY(data.marks[std::size_t(markNamed(data, u"Expenses · Q2 FY12"_s))].details.contains(u"contradict"_s));
    QSignalSpy spy(&shown.pane, &ChartPane::messageChanged);
    QMouseEvent move(QEvent::MouseMove, at, shown.view->viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(shown.view->viewport(), &move);
    QVERIFY(!spy.isEmpty());
    QCOMPARE(spy.last().at(0).toString(), u"Revenues · Q4 FY12: 18,548,000 USD"_s);
}

void TestChartPane::followsTheCursor()
{
    Shown shown;
    shown.cursor.moveTo({u"fy11-q2.txt"_s, u"statements/0/rows/2/cells/0"_s, {}});
    QCOMPARE(shown.view->current(), markNamed(shown.view->data(), u"Revenues · Q2 FY11"_s));
    QVERIFY(shown.view->data().marks[std::size_t(shown.view->current())].details.contains(u"The same in 8-K · 2011-01-27"_s));
    // A nine-month figure stands for no quarter of its own: the bar computed with it is shown.
    shown.cursor.moveTo({u"fy12-q3.txt"_s, u"statements/0/rows/2/cells/1"_s, {}});
    QCOMPARE(shown.view->current(), markNamed(shown.view->data(), u"Revenues · Q4 FY12"_s));
    shown.cursor.moveTo({u"fy11-q2.txt"_s, u"cover/EntityRegistrantName"_s, {}});
    QCOMPARE(shown.view->current(), -1);
}

void TestChartPane::togglesChangeTheChart()
{
    Shown shown;
    QSignalSpy spy(&shown.pane, &ChartPane::optionsChanged);
    const auto choose = [&](const char *name) { shown.pane.findChild<QAction *>(QLatin1StringView(name))->trigger(); };
    choose("chartAnnual");
    QCOMPARE(shown.view->data().slotList.size(), std::size_t(3));
    QCOMPARE(shown.view->data().slotList[1].label, u"FY11"_s);
    choose("chartQuarterly");
    choose("chartStacked");
    QVERIFY(markNamed(shown.view->data(), u"Research and development · Q1 FY12"_s) >= 0);
    choose("chartGrouped");
    choose("chartNetResult");
    QCOMPARE(shown.view->data().marks.size(), std::size_t(24));
    QCOMPARE(spy.count(), 5);
}

void TestChartPane::tableHasTheSameFigures()
{
    Shown shown;
    shown.pane.setTableVisible(true);
    auto *table = shown.pane.findChild<QTableView *>(u"chartTable"_s);
    QVERIFY(table->isVisible());
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->columnCount(), 12);
    QCOMPARE(table->model()->headerData(11, Qt::Horizontal).toString(), u"Q4 FY12"_s);
    QCOMPARE(table->model()->headerData(2, Qt::Vertical).toString(), u"Total revenues"_s);
    const QModelIndex cell = table->model()->index(2, 11);
    QCOMPARE(cell.data().toString(), u"∑ 18,548,000"_s);
    Q_EMIT table->activated(table->model()->index(2, 10));
    QCOMPARE(shown.cursor.place().filing, u"fy12-q3.txt"_s);
    shown.cursor.moveTo({u"fy11-q2.txt"_s, u"statements/0/rows/2/cells/0"_s, {}});
    QCOMPARE(table->currentIndex(), table->model()->index(2, 5));
    shown.pane.setSnapshot(nullptr);
    QCOMPARE(table->model()->rowCount(), 0);
}

void TestChartPane::emptyStateOffersToOpen()
{
    models::SourceCursor cursor;
    ChartPane pane(cursor);
    pane.resize(500, 260);
    pane.show();
    QVERIFY(pane.isEmpty());
    auto *text = pane.findChild<QLabel *>(u"chartEmpty"_s);
    QVERIFY(text->isVisible());
    QVERIFY(text->text().contains(u"Quarterly revenues"_s));
    QSignalSpy spy(&pane, &ChartPane::openRequested);
    QTest::mouseClick(pane.findChild<QPushButton *>(u"chartOpen"_s), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    pane.setSnapshot(test::chartSnapshot());
    QVERIFY(!pane.isEmpty());
    QVERIFY(!text->isVisible());
}

void TestChartPane::choosesAmongRegistrants()
{
    auto two = std::make_shared<models::Snapshot>(*test::chartSnapshot());
    SeriesRegistrant other = two->series.registrants.front();
    other.name = "Aster Mills Co.";
    other.cik = "0000000042";
    other.quarters.resize(4);
    two->series.registrants.push_back(other);
    models::SourceCursor cursor;
    ChartPane pane(cursor);
    pane.resize(900, 400);
    pane.show();
    pane.setSnapshot(two);
    auto *choice = pane.findChild<QToolButton *>(u"chartCompanies"_s);
    auto *list = pane.findChild<PickList *>(u"chartCompanyList"_s);
    auto *view = pane.findChild<ChartView *>(u"chartView"_s);
    QVERIFY(choice->isVisible());
    QCOMPARE(choice->text(), u"Larkmoor Pumps, Inc."_s);
    QCOMPARE(list->picked(), QStringList{u"0001999001"_s});
    Q_EMIT list->pickedChanged({u"0000000042"_s});
    QCOMPARE(view->data().owner, u"Aster Mills Co."_s);
    Q_EMIT list->pickedChanged({u"0001999001"_s, u"0000000042"_s});
    QCOMPARE(view->data().companies.size(), std::size_t(2));
    QVERIFY(markNamed(view->data(), u"Aster Mills Co. · Revenues · Q1 FY10"_s) >= 0);
    pane.setSnapshot(test::chartSnapshot());
    QVERIFY(!choice->isVisible());
    QCOMPARE(view->data().owner, u"Larkmoor Pumps, Inc."_s);
}

QTEST_MAIN(TestChartPane)
#include "tst_chartpane.moc"
