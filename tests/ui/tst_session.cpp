// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window as it was the last time: files, place, panes, scroll positions, size of the text, the chart; what is gone is told once. And
// what the File menu remembers.
#include "program.h"

#include "models/roles.h"
#include "ui/actions.h"
#include "ui/charts/chartpane.h"
#include "ui/source/sourcepane.h"
#include "ui/source/sourceview.h"
#include "ui/window/sessionstate.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace filing;
using tests::Program;

namespace
{

/// Long enough to be scrolled in.
QByteArray longFiling()
{
    QByteArray bytes = tests::cleanFiling();
    for (int i = 0; i < 400; ++i) {
        bytes += "A further line of the release, number " + QByteArray::number(i) + ".\n";
    }
    return bytes;
}

ui::SourceView *textOf(const Program &program)
{
    return program.find<ui::SourceView>("sourceView");
}

void restoreAndWait(Program &program, std::size_t filings)
{
    program.window().restoreSession();
    QTRY_COMPARE(program.session().snapshot()->filings.size(), filings);
    QTRY_VERIFY(!program.session().isLoading());
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackToThePlace();
    void comesBackToTheTextInSight();
    void remembersZoomSplittersAndChart();
    void keepsOutOfTheWayOfThePerson();
    void otherBytesHaveOtherPlaces();
    void whatIsGoneIsToldOnce_data();
    void whatIsGoneIsToldOnce();
    void reopeningCanBeSwitchedOff();
    void isSavedWhenTheDesktopEndsItsSession();
    void isSavedShortlyAfterOpening();
    void doesNotForgetWhatItHasNotRestoredYet();
    void recentFilesThatAreGoneCannotBeChosen();
    void recentFilesOfOneNameTellTheirFolders();
    void recentFilesCanBeForgotten();
    void fullScreenHasAWayBackInSight();
};

void TestSession::comesBackToThePlace()
{
    Program program;
    const QString a = program.write(u"a.txt"_s, tests::cleanFiling());
    const QString b = program.write(u"b.txt"_s, tests::doubtfulFiling());
    program.open({a, b});
    const QString cell = program.cellWith(u"9,000"_s);
    program.goTo(cell);
    const models::Place place = program.window().cursor().place();
    program.restart();
    QVERIFY(program.session().snapshot()->filings.empty());
    restoreAndWait(program, 2);
    QTRY_COMPARE(program.window().cursor().place(), place);
    QTRY_COMPARE(program.statement()->currentIndex().data(Role::Path).toString(), cell);
    QCOMPARE(program.session().snapshot()->filings.front()->path, a);
}

void TestSession::comesBackToTheTextInSight()
{
    Program program;
    const QString a = program.write(u"a.txt"_s, longFiling());
    program.open({a});
    textOf(program)->moveCaret(9000, false);
    textOf(program)->setTopByte(8800);
    const std::uint32_t top = textOf(program)->topByte();
    program.tree()->verticalScrollBar()->setValue(3);
    const int treeScroll = program.tree()->verticalScrollBar()->value();
    QVERIFY(treeScroll > 0);
    program.restart();
    restoreAndWait(program, 1);
    QTRY_COMPARE(textOf(program)->caret(), 9000U);
    QCOMPARE(textOf(program)->rows().rowAt(textOf(program)->topByte()), textOf(program)->rows().rowAt(top));
    QTRY_COMPARE(program.tree()->verticalScrollBar()->value(), treeScroll);
}

void TestSession::remembersZoomSplittersAndChart()
{
    Program program;
    const QString a = program.write(u"a.txt"_s, tests::cleanFiling());
    const QString b = program.write(u"b.txt"_s, tests::doubtfulFiling());
    program.open({a, b});
    const double normal = textOf(program)->textFont().pointSizeF();
    program.trigger("zoomIn");
    program.trigger("zoomIn");
    program.trigger("showChart");
    program.window().chart()->setTableVisible(true);
    auto *splitter = program.find<QSplitter>("chartSplitter");
    QTRY_VERIFY(splitter->isVisible() && splitter->sizes().value(1) > 0);
    ui::ChartOptions options = program.window().chart()->options();
    options.mode = ui::ChartMode::Margins;
    options.from = ui::quarterNumber(2023, 2);
    program.window().chart()->setOptions(options);
    program.restart();
    QCOMPARE(textOf(program)->textFont().pointSizeF(), normal + 2);
    QVERIFY(program.window().chart()->isTableVisible());
    restoreAndWait(program, 2);
    QCOMPARE(program.window().chart()->options().mode, ui::ChartMode::Margins);
    QTRY_COMPARE(program.window().chart()->options().from.value_or(0), ui::quarterNumber(2023, 2));
}

void TestSession::keepsOutOfTheWayOfThePerson()
{
    Program program;
    const QString a = program.write(u"a.txt"_s, tests::cleanFiling());
    const QString b = program.write(u"b.txt"_s, tests::doubtfulFiling());
    program.open({a, b});
    program.goTo(program.cellWith(u"9,000"_s));
    program.restart();
    // Faster than the files: what was asked for now is where the window stays.
    program.window().restoreSession();
    program.window().openFiles({b});
    QTRY_COMPARE(program.session().snapshot()->filings.size(), std::size_t(2));
    QTRY_VERIFY(!program.session().isLoading());
    QCoreApplication::processEvents();
    QCOMPARE(program.window().cursor().place().filing, b);
    QVERIFY(program.window().cursor().place().fieldPath.isEmpty());
}

void TestSession::otherBytesHaveOtherPlaces()
{
    Program program;
    const QString a = program.write(u"a.txt"_s, longFiling());
    program.open({a});
    program.goTo(program.cellWith(u"9,000"_s));
    textOf(program)->setTopByte(8800);
    program.restart();
    program.write(u"a.txt"_s, "\n\n" + longFiling());
    restoreAndWait(program, 1);
    QTRY_VERIFY(program.filing()->effective);
    QCoreApplication::processEvents();
    QVERIFY(program.window().cursor().place().fieldPath.isEmpty());
    QCOMPARE(textOf(program)->topByte(), 0U);
}

void TestSession::whatIsGoneIsToldOnce_data()
{
    QTest::addColumn<int>("gone");
    QTest::addColumn<QString>("said");
    QTest::newRow("one") << 1 << u"0.txt was open the last time"_s;
    QTest::newRow("two") << 2 << u"0.txt, 1.txt were open the last time"_s;
    QTest::newRow("many") << 6 << u"0.txt, 1.txt, 2.txt, 3 more were open"_s;
}

void TestSession::whatIsGoneIsToldOnce()
{
    QFETCH(int, gone);
    QFETCH(QString, said);
    Program program;
    QStringList files;
    for (int i = 0; i < gone + 1; ++i) {
        files << program.write(u"%1.txt"_s.arg(i), tests::cleanFiling());
    }
    program.open(files);
    for (int i = 0; i < gone; ++i) {
        QVERIFY(QFile::remove(files[i]));
    }
    program.restart();
    restoreAndWait(program, 1);
    QTRY_VERIFY(program.find<QWidget>("messageStrip")->isVisible());
    const QString text = program.find<QLabel>("messageText")->text();
    QVERIFY2(text.startsWith(said), qPrintable(text));
    // Every one of them can be looked up.
    QCOMPARE(program.find<QPlainTextEdit>("messageDetails")->toPlainText().split(u'\n').size(), gone);
    QCOMPARE(program.filing()->path, files.last());
    // The next start does not tell it again.
    program.restart();
    restoreAndWait(program, 1);
    QVERIFY(!program.find<QWidget>("messageStrip")->isVisible());
}

void TestSession::reopeningCanBeSwitchedOff()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    QVERIFY(program.find<QAction>("reopenAtStart")->isChecked());
    program.trigger("reopenAtStart");
    program.restart();
    QVERIFY(!program.find<QAction>("reopenAtStart")->isChecked());
    program.window().restoreSession();
    QCoreApplication::processEvents();
    QVERIFY(program.session().snapshot()->filings.empty());
    QVERIFY(!program.session().isLoading());
}

void TestSession::isSavedWhenTheDesktopEndsItsSession()
{
    Program program;
    const QString a = program.write(u"a.txt"_s, tests::cleanFiling());
    program.open({a});
    // Nobody but Qt can make a session manager; nobody asks this one for anything.
    alignas(16) char nobody[64] = {};
    Q_EMIT qGuiApp->commitDataRequest(reinterpret_cast<QSessionManager &>(nobody));
    const QSettings onDisk(program.settings().fileName(), QSettings::IniFormat);
    QCOMPARE(ui::SessionState::files(onDisk).value_or(QStringList()), QStringList{a});
    QVERIFY(onDisk.contains(u"window/state"_s));
}

void TestSession::isSavedShortlyAfterOpening()
{
    Program program;
    const QString a = program.write(u"a.txt"_s, tests::cleanFiling());
    program.open({a});
    QTRY_COMPARE(ui::SessionState::files(program.settings()).value_or(QStringList()), QStringList{a});
}

void TestSession::doesNotForgetWhatItHasNotRestoredYet()
{
    Program program;
    const QString a = program.write(u"a.txt"_s, tests::cleanFiling());
    program.open({a});
    program.restart();
    program.window().restoreSession();
    program.restart();   // Before anybody has looked for the file.
    QCOMPARE(ui::SessionState::files(program.settings()).value_or(QStringList()), QStringList{a});
}

void TestSession::recentFilesThatAreGoneCannotBeChosen()
{
    Program program;
    const QString a = program.write(u"a.txt"_s, tests::cleanFiling());
    const QString b = program.write(u"b.txt"_s, tests::cleanFiling());
    program.open({a, b});
    QVERIFY(QFile::remove(a));
    auto *recent = program.find<QMenu>("recentMenu");
    recent->popup(QPoint(10, 10));
    const auto entry = [recent](const QString &path) {
        for (QAction *action : recent->actions()) {
            if (action->data().toString() == path) {
                return action;
            }
        }
        return static_cast<QAction *>(nullptr);
    };
    QTRY_VERIFY(entry(a) && !entry(a)->isEnabled());
    QVERIFY(entry(a)->toolTip().contains(u"not there any more"_s));
    QVERIFY(entry(b)->isEnabled());
    recent->hide();
    // It came back.
    program.write(u"a.txt"_s, tests::cleanFiling());
    recent->popup(QPoint(10, 10));
    QTRY_VERIFY(entry(a)->isEnabled());
    recent->hide();
}

void TestSession::recentFilesOfOneNameTellTheirFolders()
{
    Program program;
    QVERIFY(QDir(program.folder()).mkpath(u"april"_s) && QDir(program.folder()).mkpath(u"july"_s));
    program.open({program.write(u"april/8-K.txt"_s, tests::cleanFiling()), program.write(u"july/8-K.txt"_s, tests::cleanFiling())});
    QStringList names;
    for (const QAction *action : program.find<QMenu>("recentMenu")->actions()) {
        if (!action->data().isNull()) {
            names << action->text();
        }
    }
    QCOMPARE(names, QStringList({u"8-K.txt in july"_s, u"8-K.txt in april"_s}));
}

void TestSession::recentFilesCanBeForgotten()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    auto *recent = program.find<QMenu>("recentMenu");
    QVERIFY(recent->menuAction()->isEnabled());
    recent->actions().last()->trigger();
    QVERIFY(!recent->menuAction()->isEnabled());
    QVERIFY(recent->isEmpty());
}

void TestSession::fullScreenHasAWayBackInSight()
{
    Program program;
    auto *bar = program.find<QToolBar>("toolBar");
    auto *leave = program.find<QAction>("leaveFullScreen");
    const auto seen = [&] { return bar->widgetForAction(leave)->isVisible(); };
    QVERIFY(!seen());
    program.trigger("fullScreen");
    QTRY_VERIFY(program.window().isFullScreen());
    QTRY_VERIFY(seen());
    QTRY_VERIFY(bar->rect().contains(bar->widgetForAction(leave)->geometry()));
    static_cast<QToolButton *>(bar->widgetForAction(leave))->click();
    QTRY_VERIFY(!program.window().isFullScreen());
    QVERIFY(!program.find<QAction>("fullScreen")->isChecked());
    QTRY_VERIFY(!seen());
    // The window manager's own key.
    program.window().setWindowState(Qt::WindowFullScreen);
    QTRY_VERIFY(program.find<QAction>("fullScreen")->isChecked());
    QTRY_VERIFY(seen());
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
