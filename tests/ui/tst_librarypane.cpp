// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The library in the real window: imported, listed, searched and opened at the hit, by keyboard where people would use one.
#include "program.h"

#include "models/tables/filterline.h"
#include "models/tables/hitmodel.h"
#include "ui/actions.h"
#include "ui/library/importreport.h"
#include "ui/library/librarylist.h"
#include "ui/library/librarypanel.h"
#include "ui/review/reviewpanel.h"
#include "ui/source/sourcepane.h"

#include <QAbstractItemModelTester>
#include <QActionGroup>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QDropEvent>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace filing;
using models::LibraryModel;
using tests::Program;

namespace
{

/// Three filings of two companies and a file that is none.
class Desk
{
public:
    Desk()
        : program({1280, 800}, Program::Having::Library)
    {
        QDir(program.folder()).mkpath(u"filings"_s);
        program.write(u"filings/first.txt"_s, tests::cleanFiling());
        program.write(u"filings/second.txt"_s, tests::doubtfulFiling());
        QByteArray other = tests::cleanFiling();
        other.replace("Brightwater Instruments", "Copperfield Optics").replace("001-30417", "001-30999").replace("41-5550172", "41-5550999");
        other.replace("issued a press release", "entered into a restructuring that raised substantial doubt");
        program.write(u"filings/third.txt"_s, other);
        program.write(u"filings/picture.bin"_s, QByteArray(4000, '\0'));
    }
    [[nodiscard]] QString folder() const { return program.folder() + u"/filings"_s; }

    /// As by a drop on the panel.
    void import()
    {
        QSignalSpy finished(&program.job(), &models::LibraryJob::finished);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(folder())});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QCoreApplication::sendEvent(&panel(), &enter));
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QCoreApplication::sendEvent(&panel(), &drop));
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 20000);
        QTRY_COMPARE(listed(), 3);
    }
    [[nodiscard]] ui::LibraryPanel &panel() const { return *program.find<ui::LibraryPanel>("libraryPanel"); }
    [[nodiscard]] ui::LibraryList &list() const { return *panel().list(); }
    [[nodiscard]] int listed() const { return static_cast<int>(list().filings().filings().size()); }
    [[nodiscard]] QString problem() const
    {
        const auto *label = program.find<QLabel>("libraryProblem");
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QStringList groups() const
    {
        QStringList titles;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            titles << list().model()->index(row, 0).data().toString();
        }
        return titles;
    }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = program.window().focusWidget();
        QTest::keyClick(focus ? focus : &program.window(), static_cast<Qt::Key>(code), modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(program.window().focusWidget(), text); }

    mutable Program program;
};

} // namespace

class TestLibraryPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIsForWhileEmpty();
    void importsWhatIsDroppedAndReports();
    void listsByGroupsAndFilters();
    void filterLines_data();
    void filterLines();
    void filterLinesComeBack();
    void searchesByKeyboardAndOpensAtTheHit();
    void saysWhatIsWrongWithASearch();
    void opensAtAValue();
    void savesSearches();
    void tellsOfMissingFiles();
    void correctionsReachTheLibrary();
    void removesFromTheLibraryOnly();
    void opensACompanyAsASeries();
    void opensWhatIsDoubtfulForReview();
    void modelsKeepTheirWord();
};

void TestLibraryPane::saysWhatItIsForWhileEmpty()
{
    Desk desk;
    desk.key(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(desk.panel().isVisible());
    QVERIFY(!desk.panel().searchField()->isVisible());
    QVERIFY(desk.panel().findChild<QWidget *>(u"importFolderButton"_s)->isVisible());
    QVERIFY(desk.panel().findChild<QWidget *>(u"importFolderButton"_s)->hasFocus());
}

void TestLibraryPane::importsWhatIsDroppedAndReports()
{
    Desk desk;
    desk.import();
    auto *text = desk.program.find<QWidget>("importStrip")->findChild<QLabel *>(u"messageText"_s);
    QTRY_VERIFY(text->isVisible());
    QVERIFY2(text->text().contains(u"3 filings"_s), qPrintable(text->text()));
    QVERIFY(desk.program.find<QDockWidget>("libraryDock")->isVisible());
    QVERIFY(desk.program.find<QWidget>("importProgress")->isHidden());
    desk.program.trigger("importReport");
    auto *report = desk.program.find<ui::ImportReport>("importReport");
    QVERIFY(report);
    QVERIFY2(report->copied().contains(u"picture.bin\t"_s), qPrintable(report->copied()));
    report->close();
    // Again: nothing new, and nothing twice.
    desk.import();
    QCOMPARE(desk.listed(), 3);
}

void TestLibraryPane::listsByGroupsAndFilters()
{
    Desk desk;
    desk.import();
    QCOMPARE(desk.groups(), (QStringList{u"Brightwater Instruments, Inc.  (2)"_s, u"Copperfield Optics, Inc.  (1)"_s}));
    desk.program.trigger("groupForm");
    QCOMPARE(desk.groups(), QStringList{u"8-K  (3)"_s});
    desk.program.trigger("groupItem");
    QCOMPARE(desk.groups(), (QStringList{u"Item 2.02  (3)"_s, u"Item 9.01  (3)"_s}));
    desk.program.trigger("groupNone");
    QCOMPARE(desk.groups().size(), 3);
    desk.panel().filterField()->setFocus();
    desk.type(u"copper"_s);
    QTRY_COMPARE(desk.listed(), 1);
    desk.key(Qt::Key_Escape);
    QTRY_COMPARE(desk.listed(), 3);
    desk.type(u"2099"_s);
    QTRY_COMPARE(desk.listed(), 0);
    desk.key(Qt::Key_Escape);
    QTRY_COMPARE(desk.listed(), 3);
    // By date, newest first; a click on the header turns it round.
    QCOMPARE(desk.list().filings().filings().front().report, QDate(2024, 8, 1));
    Q_EMIT desk.list().header()->sectionClicked(LibraryModel::Report);
    QTRY_COMPARE(desk.list().filings().filings().front().report, QDate(2024, 5, 2));
    // What was chosen is there after a restart.
    desk.program.restart();
    desk.key(Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(desk.listed(), 3);
    QCOMPARE(desk.list().filings().grouping(), LibraryModel::Grouping::None);
}

void TestLibraryPane::filterLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("company");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    const QStringList none;
    QTest::newRow("words are a company's") << u"bright water"_s << u"bright water"_s << none << none << QDate() << QDate();
    QTest::newRow("a form with its amendments") << u"10-k"_s << QString() << QStringList{u"10-K*"_s} << none << QDate() << QDate();
    QTest::newRow("an item") << u"2.02"_s << QString() << none << QStringList{u"2.02"_s} << QDate() << QDate();
    QTest::newRow("a year") << u"2011"_s << QString() << none << none << QDate(2011, 1, 1) << QDate(2011, 12, 31);
    QTest::newRow("a month") << u"2011-02"_s << QString() << none << none << QDate(2011, 2, 1) << QDate(2011, 2, 28);
    QTest::newRow("all together") << u"acme 8-K 2.02 2004"_s << u"acme"_s << QStringList{u"8-K*"_s} << QStringList{u"2.02"_s} << QDate(2004, 1, 1)
                                  << QDate(2004, 12, 31);
    QTest::newRow("keys as in a search") << u"form:8-K/A item:7.01 from:2004"_s << QString() << QStringList{u"8-K/A"_s} << QStringList{u"7.01"_s}
                                         << QDate(2004, 1, 1) << QDate();
}

void TestLibraryPane::filterLines()
{
    QFETCH(const QString, text);
    const models::FilterLine line = models::parseFilterLine(text);
    QCOMPARE(line.problem, QString());
    QTEST(line.filter.companyWords, "company");
    QTEST(line.filter.forms, "forms");
    QTEST(line.filter.items, "items");
    QTEST(line.filter.reportFrom, "from");
    QTEST(line.filter.reportTo, "to");
}

void TestLibraryPane::filterLinesComeBack()
{
    for (const QString &text : {u"acme 8-K 2.02 2004"_s, u"form:8-K/A,10-Q from:2004-02"_s, u"filed:2004..2005"_s, QString()}) {
        const models::LibraryFilter filter = models::parseFilterLine(text).filter;
        const models::LibraryFilter again = models::parseFilterLine(models::filterLineText(filter)).filter;
        QVERIFY2(filter == again, qPrintable(text + u" → "_s + models::filterLineText(filter)));
    }
    QVERIFY(!models::parseFilterLine(u"revenues > 5"_s).problem.isEmpty());
}

void TestLibraryPane::searchesByKeyboardAndOpensAtTheHit()
{
    Desk desk;
    desk.import();
    desk.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk.panel().searchField()->hasFocus());
    desk.type(u"\"substantial doubt\""_s);
    QListView &hits = *desk.panel().hits();
    QTRY_COMPARE(hits.model()->rowCount(), 1);
    QTRY_VERIFY(hits.isVisible());
    QVERIFY(hits.currentIndex().data().toString().startsWith(u"Copperfield Optics, Inc."_s));
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(desk.program.filing() && desk.program.filing()->state == models::LoadState::Ready);
    const models::OpenFilingPtr open = desk.program.filing();
    QVERIFY(open->path.endsWith(u"third.txt"_s));
    const auto marked = [&] {
        const Span span = desk.program.window().cursor().place().span;
        return QByteArray::fromStdString(std::string(span.of(open->document->bytes())));
    };
    QTRY_VERIFY2(marked().startsWith("substantial"), marked().constData());
    auto *bar = desk.program.find<QWidget>("findBar");
    QVERIFY(bar->isVisible());
    QCOMPARE(desk.program.find<QLineEdit>("findWords")->text(), u"\"substantial doubt\""_s);
    QVERIFY2(desk.program.find<QLabel>("findCount")->text().startsWith(u"1 of"_s), qPrintable(desk.program.find<QLabel>("findCount")->text()));
    // Another filing has no such hits.
    desk.program.open({desk.folder() + u"/first.txt"_s});
    QTRY_VERIFY(!bar->isVisible());
    // Esc in the field leads back to the list.
    desk.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    desk.key(Qt::Key_Escape);
    QTRY_VERIFY(desk.list().isVisible());
}

void TestLibraryPane::saysWhatIsWrongWithASearch()
{
    Desk desk;
    desk.import();
    desk.panel().startSearch();
    desk.type(u"net loss >"_s);
    QTRY_VERIFY(!desk.problem().isEmpty());
    QCOMPARE(desk.panel().hits()->model()->rowCount(), 0);
    desk.key(Qt::Key_Escape);
    QTRY_VERIFY(desk.problem().isEmpty());
    QTRY_VERIFY(desk.list().isVisible());
}

void TestLibraryPane::opensAtAValue()
{
    Desk desk;
    desk.import();
    desk.panel().startSearch();
    desk.type(u"company:copper total revenues > 9,500,000"_s);
    QListView &hits = *desk.panel().hits();
    QTRY_COMPARE(hits.model()->rowCount(), 1);
    QVERIFY2(hits.currentIndex().data().toString().contains(u"10,000,000 USD"_s), qPrintable(hits.currentIndex().data().toString()));
    desk.key(Qt::Key_Down);
    QVERIFY(hits.hasFocus());
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(desk.program.filing() && desk.program.filing()->state == models::LoadState::Ready);
    QTRY_COMPARE(desk.program.text(desk.program.window().cursor().place().fieldPath), u"10,000"_s);
}

void TestLibraryPane::savesSearches()
{
    Desk desk;
    desk.import();
    desk.panel().filterField()->setText(u"bright 8-K"_s);
    desk.panel().searchField()->setText(u"revenues"_s);
    QVERIFY(desk.program.library().saveSearch(desk.panel().shown(u"Sales & more"_s)));
    desk.panel().filterField()->clear();
    desk.panel().searchField()->clear();
    auto *menu = desk.program.find<QMenu>("savedSearchesMenu");
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().first()->text(), u"Sales && more"_s);
    menu->actions().first()->trigger();
    QCOMPARE(desk.panel().searchField()->text(), u"revenues"_s);
    QCOMPARE(desk.panel().filterField()->text(), u"bright form:8-K*"_s);
    QTRY_VERIFY(desk.panel().hits()->model()->rowCount() > 0);
    desk.program.trigger("manageSearches");
    auto *dialog = desk.program.find<QWidget>("savedSearchesDialog");
    QVERIFY(dialog);
    dialog->findChild<QAbstractButton *>(u"savedSearchDelete"_s)->click();
    QVERIFY(desk.program.library().savedSearches().empty());
}

void TestLibraryPane::tellsOfMissingFiles()
{
    Desk desk;
    desk.import();
    QVERIFY(desk.list().isColumnHidden(LibraryModel::File));
    QVERIFY(QFile::remove(desk.folder() + u"/third.txt"_s));
    desk.program.trigger("checkLibrary");
    QTRY_VERIFY(!desk.list().isColumnHidden(LibraryModel::File));
    QVERIFY(tests::findIndex(*desk.list().model(), Qt::DisplayRole, u"missing"_s).isValid());
}

void TestLibraryPane::correctionsReachTheLibrary()
{
    Desk desk;
    desk.import();
    desk.program.open({desk.folder() + u"/first.txt"_s});
    Correction correction;
    correction.document = desk.program.filing()->document->id();
    correction.path = desk.program.cellWith(u"10,000"_s).toStdString();
    correction.kind = CorrectionKind::SetValue;
    correction.newText = "77,000";
    QVERIFY(desk.program.session().correct(correction));
    desk.panel().searchField()->setText(u"total revenues > 70,000,000"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.panel().hits()->model()->rowCount(), 1, 20000);
}

void TestLibraryPane::removesFromTheLibraryOnly()
{
    Desk desk;
    desk.import();
    const qint64 third = desk.list().filings().filings().back().id;
    Q_EMIT desk.list().forgetRequested({third});
    QTRY_COMPARE(desk.listed(), 2);
    QCOMPARE(QDir(desk.folder()).entryList(QDir::Files).size(), 4);
}

void TestLibraryPane::opensACompanyAsASeries()
{
    Desk desk;
    desk.import();
    desk.list().setFocus();
    const QModelIndex row = tests::findIndex(*desk.list().model(), Qt::DisplayRole, u"Brightwater Instruments, Inc.  (2)"_s);
    QVERIFY(row.isValid());
    Q_EMIT desk.list().seriesRequested(desk.list().filings().filingsAt(row).front()->company);
    QTRY_COMPARE(desk.program.session().snapshot()->filings.size(), std::size_t(2));
    QTRY_VERIFY(!desk.program.session().isLoading());
    // Several chosen at once, by keyboard.
    desk.program.trigger("closeAll");
    desk.list().setFocus();
    desk.list().selectAll();
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.program.session().snapshot()->filings.size(), std::size_t(3));
}

void TestLibraryPane::opensWhatIsDoubtfulForReview()
{
    Desk desk;
    desk.import();
    std::map<QString, const models::LibraryFiling *> asked;
    for (const models::LibraryFiling &filing : desk.list().filings().filings()) {
        if (filing.left > 0) {
            asked[models::filingPath(filing.path)] = &filing;
        }
    }
    QVERIFY(!asked.empty() && asked.size() < 3);   // One of the three leaves no question.
    desk.program.trigger("reviewLibrary");
    QTRY_COMPARE(desk.program.session().snapshot()->filings.size(), asked.size());
    QTRY_VERIFY(!desk.program.session().isLoading());
    for (const models::OpenFilingPtr &filing : desk.program.session().snapshot()->filings) {
        QVERIFY2(asked.contains(filing->path), qPrintable(filing->path));
    }
    const auto *panel = desk.program.window().findChild<ui::ReviewPanel *>();
    QVERIFY(panel->isVisible());
    QTRY_VERIFY(panel->current() != nullptr);
    QVERIFY(panel->isAncestorOf(desk.program.window().focusWidget()));
    // Nothing more to open: said, and the questions stay.
    desk.program.trigger("reviewLibrary");
    QVERIFY(desk.program.window().statusBar()->currentMessage().startsWith(u"No other filing"_s));
    QCOMPARE(desk.program.session().snapshot()->filings.size(), asked.size());
}

void TestLibraryPane::modelsKeepTheirWord()
{
    LibraryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<models::LibraryFiling> filings(4);
    for (std::size_t i = 0; i < filings.size(); ++i) {
        filings[i].id = static_cast<qint64>(i) + 1;
        filings[i].company = static_cast<qint64>(i % 2) + 1;
        filings[i].companyName = i % 2 ? u"Beta"_s : u"alpha"_s;
        filings[i].form = u"8-K"_s;
        filings[i].items = QStringList(static_cast<qsizetype>(i), u"2.02"_s) + QStringList{u"9.01"_s};
    }
    model.setFilings(filings);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), u"alpha  (2)"_s);
    for (const auto grouping : {LibraryModel::Grouping::Item, LibraryModel::Grouping::None, LibraryModel::Grouping::Form}) {
        model.setGrouping(grouping);
        QCOMPARE(model.filing(model.indexOf(3))->id, 3);
    }
    model.setFilings({});
    QCOMPARE(model.rowCount(), 0);
    models::HitModel hits;
    QAbstractItemModelTester hitTester(&hits, QAbstractItemModelTester::FailureReportingMode::QtTest);
    models::SearchHit hit;
    hit.filing.id = 5;
    hit.spans = {{10, 20}, {4, 8}};
    models::SearchHit overlapping = hit;
    overlapping.spans = {{6, 12}, {30, 31}};
    hits.setHits({hit, overlapping});
    QCOMPARE(hits.spansOf(5), (std::vector<Span>{{4, 8}, {10, 20}, {30, 31}}));
}

QTEST_MAIN(TestLibraryPane)
#include "tst_librarypane.moc"
