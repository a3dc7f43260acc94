// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command palette: finds actions, fields, lines, filings and searches by what people type, says why something cannot be done, and does
// the rest.
#include "program.h"

#include "ui/actions.h"
#include "ui/library/librarypanel.h"
#include "ui/widgets/fuzzymatch.h"
#include "ui/window/whynot.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace filing;
using tests::Program;

namespace
{

QListWidget *openWith(Program &program, const QString &words)
{
    program.trigger("commands");
    auto *filter = program.find<QLineEdit>("commandFilter");
    QTest::keyClicks(filter, words);
    return program.find<QListWidget>("commandList");
}

void enter(Program &program)
{
    QTest::keyClick(program.find<QLineEdit>("commandFilter"), Qt::Key_Return);
    QTRY_VERIFY(!program.find<QLineEdit>("commandFilter"));
    QCoreApplication::processEvents();
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersFit_data();
    void lettersFit();
    void betterFitsComeFirst();
    void shortcutsAreShown();
    void fieldsAreGoneTo();
    void linesAreGoneTo();
    void filingsAreGoneTo();
    void panesAreShown();
    void whatCannotBeDoneSaysWhy();
    void everyDisabledActionHasAReason_data();
    void everyDisabledActionHasAReason();
    void wordsSearchTheLibrary();
    void savedSearchesAreOffered();
    void noLibraryNoSearch();
};

void TestCommands::lettersFit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fits");
    QTest::newRow("a word") << u"doubt"_s << u"Next Doubt"_s << true;
    QTest::newRow("in any order") << u"doubt next"_s << u"Next Doubt"_s << true;
    QTest::newRow("beginnings") << u"ne dou"_s << u"Next Doubt"_s << true;
    QTest::newRow("initials") << u"nd"_s << u"Next Doubt"_s << true;
    QTest::newRow("initials and more") << u"nedo"_s << u"Next Doubt"_s << true;
    QTest::newRow("letters anywhere") << u"xtb"_s << u"Next Doubt"_s << false;
    QTest::newRow("one that is not there") << u"next field"_s << u"Next Doubt"_s << false;
    QTest::newRow("figures") << u"9,000"_s << u"Total 9,000"_s << true;
    QTest::newRow("signs that patterns know") << u".*"_s << u"Next Doubt"_s << false;
    QTest::newRow("nothing") << QString() << u"Next Doubt"_s << true;
    // Must end soon, too.
    QTest::newRow("many of one letter") << u"aaaaaaaaaaab"_s << u"a "_s.repeated(60) << false;
}

void TestCommands::lettersFit()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(bool, fits);
    QCOMPARE(ui::fuzzyMatch(typed.split(u' ', Qt::SkipEmptyParts), name).has_value(), fits);
}

void TestCommands::betterFitsComeFirst()
{
    const auto score = [](const QString &typed, const QString &name, const QString &more = {}) {
        return ui::fuzzyMatch(typed.split(u' '), name, more).value_or(-1);
    };
    QVERIFY(score(u"print"_s, u"Print"_s) > score(u"print"_s, u"Printed Values"_s));
    QVERIFY(score(u"print"_s, u"Printed Values"_s) > score(u"print"_s, u"Reprint"_s));
    QVERIFY(score(u"np"_s, u"Open Pane"_s) < score(u"np"_s, u"Next Pane"_s));
    QVERIFY(score(u"pane"_s, u"Next Pane"_s) > score(u"pane"_s, u"Something"_s, u"in a pane"_s));
}

void TestCommands::shortcutsAreShown()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    const QListWidget *list = openWith(program, u"find"_s);
    QCOMPARE(list->item(0)->text(), u"Find"_s);
    QCOMPARE(list->item(0)->data(Qt::UserRole + 1).toString(), u"Ctrl+F"_s);
}

void TestCommands::fieldsAreGoneTo()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    const QListWidget *list = openWith(program, u"date report"_s);
    QCOMPARE(list->item(0)->text(), u"Date of report"_s);
    QVERIFY(list->item(0)->data(Qt::UserRole + 1).toString().contains(u"May 2, 2024"_s));
    enter(program);
    QTRY_COMPARE(program.window().cursor().place().fieldPath, u"cover/DocumentPeriodEndDate"_s);
}

void TestCommands::linesAreGoneTo()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    const QListWidget *list = openWith(program, u"resea"_s);
    QVERIFY2(list->item(0)->text().startsWith(u"Research and development"_s), qPrintable(list->item(0)->text()));
    enter(program);
    QTRY_VERIFY(program.window().cursor().place().fieldPath.startsWith(u"statements/0/rows/"_s));
}

void TestCommands::filingsAreGoneTo()
{
    Program program;
    const QString a = program.write(u"a.txt"_s, tests::cleanFiling());
    const QString b = program.write(u"b.txt"_s, tests::doubtfulFiling());
    program.open({a, b});
    QCOMPARE(program.filing()->path, a);
    const QListWidget *list = openWith(program, u"b.txt"_s);
    QVERIFY(list->count() >= 1);
    enter(program);
    QTRY_COMPARE(program.filing()->path, b);
}

void TestCommands::panesAreShown()
{
    Program program;
    auto *history = program.find<QDockWidget>("historyDock");
    history->close();
    const QListWidget *list = openWith(program, u"history"_s);
    QCOMPARE(list->item(0)->text(), u"History"_s);
    enter(program);
    QTRY_VERIFY(!history->isHidden());
}

void TestCommands::whatCannotBeDoneSaysWhy()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    program.window().cursor().moveTo({program.filing()->path, {}, {}});
    const QListWidget *list = openWith(program, u"edit value"_s);
    QCOMPARE(list->item(0)->text(), u"Edit Value"_s);
    const QString about = program.find<QLabel>("commandAbout")->text();
    QVERIFY2(about.contains(u"Choose a field first"_s), qPrintable(about));
    // Enter does nothing but stays.
    QTest::keyClick(program.find<QLineEdit>("commandFilter"), Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(program.find<QLineEdit>("commandFilter"));
}

void TestCommands::everyDisabledActionHasAReason_data()
{
    QTest::addColumn<bool>("filing");
    QTest::addColumn<bool>("field");
    QTest::newRow("nothing open") << false << false;
    QTest::newRow("a filing") << true << false;
    QTest::newRow("a field of it") << true << true;
}

void TestCommands::everyDisabledActionHasAReason()
{
    QFETCH(bool, filing);
    QFETCH(bool, field);
    Program program;
    if (filing) {
        program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    }
    if (field) {
        program.goTo(u"cover/DocumentPeriodEndDate"_s);
    }
    ui::WindowState state;
    state.filing = filing;
    state.fields = filing;
    state.field = field;
    int disabled = 0;
    for (const QAction *action : program.window().actions().all()) {
        const QString why = ui::whyNot(action, state);
        QCOMPARE(why.isEmpty(), action->isEnabled());
        QVERIFY2(why != u"Not possible for the filing in front."_s, qPrintable(action->objectName()));
        disabled += action->isEnabled() ? 0 : 1;
    }
    QVERIFY(disabled > 10);
}

void TestCommands::wordsSearchTheLibrary()
{
    Program program({1280, 800}, Program::Having::Library);
    const QListWidget *list = openWith(program, u"amortization of intangibles"_s);
    const QListWidgetItem *last = list->item(list->count() - 1);
    QCOMPARE(last->text(), u"Search the library for “amortization of intangibles”"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(last).center());
    QTRY_VERIFY(program.find<QDockWidget>("libraryDock")->isVisible());
    QTRY_COMPARE(program.find<ui::LibraryPanel>("libraryPanel")->searchField()->text(), u"amortization of intangibles"_s);
}

void TestCommands::savedSearchesAreOffered()
{
    Program program({1280, 800}, Program::Having::Library);
    models::SavedSearch saved;
    saved.name = u"Big write-offs"_s;
    saved.text = u"write-off"_s;
    QVERIFY(program.library().saveSearch(saved));
    const QListWidget *list = openWith(program, u"big write"_s);
    QCOMPARE(list->item(0)->text(), u"Big write-offs"_s);
    enter(program);
    QTRY_COMPARE(program.find<ui::LibraryPanel>("libraryPanel")->searchField()->text(), u"write-off"_s);
}

void TestCommands::noLibraryNoSearch()
{
    Program program;
    const QListWidget *list = openWith(program, u"zzzz"_s);
    QCOMPARE(list->count(), 0);
    QCOMPARE(program.find<QLabel>("commandAbout")->text(), u"Nothing has this name."_s);
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
