// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Correcting in the real window: every way in, through the one door, into the history, and back out again.
#include "program.h"

#include "models/roles.h"
#include "ui/source/sourcepane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace filing;
using tests::findIndex;
using tests::Program;

namespace
{

const QString registrant = u"cover/EntityRegistrantName"_s;

/// Types into the editor that F2 opens in the view, and leaves it with Enter.
void typeInPlace(QAbstractItemView *view, const QString &text)
{
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F2);
    QTRY_VERIFY(view->findChild<QLineEdit *>(u"valueEditor"_s));
    auto *editor = view->findChild<QLineEdit *>(u"valueEditor"_s);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
}

/// Fills in the form that is about to open; `fill` gets it.
template<typename Fill>
void whenFormOpens(Fill fill)
{
    QTimer::singleShot(0, qApp, [fill] {
        auto *form = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(form);
        fill(form);
    });
}

} // namespace

class TestCorrecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsInTheStatement();
    void editsInTheTree();
    void editsWithAReason();
    void correctionSurvivesARestart();
    void undoAndRedoSayWhat();
    void confirmsAndRejects();
    void usesTheSelection();
    void selectionBecomesAChosenField();
    void anUnchangedValueIsNoCorrection();
    void correctingMendsTheSums();
    void historyLeadsToThePlace();
};

void TestCorrecting::editsInTheStatement()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    const QString cell = program.cellWith(u"9,000"_s);
    program.goTo(cell);
    typeInPlace(program.statement(), u"9,001"_s);
    QTRY_COMPARE(program.text(cell), u"9,001"_s);
    QCOMPARE(program.field(cell)->value, std::string("9001"));
    const QModelIndex shown = findIndex(*program.statement()->model(), Role::Path, cell);
    QCOMPARE(shown.data().toString(), u"9,001"_s);
    QCOMPARE(shown.data(Role::MachineText).toString(), u"9,000"_s);
    QCOMPARE(findIndex(*program.tree()->model(), Role::Path, cell).siblingAtColumn(1).data().toString(), u"9,001"_s);
    QCOMPARE(program.find<QDockWidget>("historyDock")->windowTitle(), u"History 1"_s);
    const QString page = program.find<QTextBrowser>("inspectorPage")->toPlainText();
    QVERIFY2(page.contains(u"The machine read: 9,000"_s), qPrintable(page));
}

void TestCorrecting::editsInTheTree()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    const QModelIndex index = findIndex(*program.tree()->model(), Role::Path, registrant);
    program.tree()->setCurrentIndex(index);
    typeInPlace(program.tree(), u"Brightwater Instruments Inc"_s);
    QTRY_COMPARE(program.text(registrant), u"Brightwater Instruments Inc"_s);
    QVERIFY(program.window().windowTitle().startsWith(u"Brightwater Instruments Inc · "_s));
    QCOMPARE(program.tree()->currentIndex().siblingAtColumn(0).data(Role::Path).toString(), registrant);
}

void TestCorrecting::editsWithAReason()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    const QString cell = program.cellWith(u"9,000"_s);
    program.goTo(cell);
    whenFormOpens([](QDialog *form) {
        QCOMPARE(form->findChild<QLineEdit *>(u"correctionValue"_s)->text(), u"9,000"_s);
        form->findChild<QLineEdit *>(u"correctionValue"_s)->setText(u"9,010"_s);
        form->findChild<QLineEdit *>(u"correctionReason"_s)->setText(u"restated later"_s);
        form->accept();
    });
    program.trigger("editWithReason");
    QCOMPARE(program.text(cell), u"9,010"_s);
    QCOMPARE(program.filing()->log.back().correction.reason, std::string("restated later"));
    QVERIFY(!program.filing()->log.back().correction.author.empty());
    QVERIFY(program.filing()->log.back().correction.timeMs > 0);
}

void TestCorrecting::correctionSurvivesARestart()
{
    Program program;
    const QString file = program.write(u"a.txt"_s, tests::cleanFiling());
    program.open({file});
    const QString cell = program.cellWith(u"9,000"_s);
    program.goTo(cell);
    typeInPlace(program.statement(), u"9,001"_s);
    QTRY_COMPARE(program.text(cell), u"9,001"_s);
    program.restart();
    program.open({file});
    QCOMPARE(program.text(cell), u"9,001"_s);
    QCOMPARE(program.find<QDockWidget>("historyDock")->windowTitle(), u"History 1"_s);
    program.trigger("undo");
    // What stood there of the correction would now be a lie.
    QVERIFY2(program.window().statusBar()->currentMessage().startsWith(u"Taken back: "_s), qPrintable(program.window().statusBar()->currentMessage()));
    QTRY_COMPARE(program.text(cell), u"9,000"_s);
    program.restart();
    program.open({file});
    QCOMPARE(program.text(cell), u"9,000"_s);
    program.trigger("redo");
    QTRY_COMPARE(program.text(cell), u"9,001"_s);
}

void TestCorrecting::undoAndRedoSayWhat()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    QVERIFY(!program.find<QAction>("undo")->isEnabled());
    program.goTo(registrant);
    program.trigger("confirm");
    QTRY_VERIFY(program.find<QAction>("undo")->isEnabled());
    QVERIFY2(program.find<QAction>("undo")->text().contains(u"confirmation"_s),
             qPrintable(program.find<QAction>("undo")->text()));
    QTest::keyClick(&program.window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!program.find<QAction>("undo")->isEnabled());
    QCOMPARE(program.field(registrant)->review, Review::Machine);
    QTest::keyClick(&program.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(program.field(registrant)->review, Review::Confirmed);
}

void TestCorrecting::confirmsAndRejects()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    const QString cell = program.cellWith(u"9,000"_s);
    program.goTo(cell);
    program.statement()->setFocus();
    QTest::keyClick(program.statement(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(program.field(cell)->review, Review::Confirmed);
    QVERIFY(!program.find<QAction>("confirm")->isEnabled());
    QTest::keyClick(program.statement(), Qt::Key_Delete);
    QTRY_VERIFY(!program.field(cell) || program.field(cell)->review == Review::Rejected);
    QVERIFY(!program.find<QAction>("reject")->isEnabled());
    program.trigger("undo");
    QTRY_COMPARE(program.field(cell)->review, Review::Confirmed);
}

void TestCorrecting::usesTheSelection()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    const QString cell = program.cellWith(u"9,000"_s);
    program.goTo(cell);
    QVERIFY(!program.find<QAction>("useSelection")->isEnabled());
    auto *source = program.window().findChild<ui::SourcePane *>();
    source->selectAll();
    QTRY_VERIFY(!source->selection().isEmpty());
    QTRY_VERIFY(program.find<QAction>("useSelection")->isEnabled());
    const Span selected = source->selection();
    program.trigger("useSelection");
    QTRY_COMPARE(program.field(cell)->review, Review::Corrected);
    QCOMPARE(program.field(cell)->span(), selected);
}

void TestCorrecting::selectionBecomesAChosenField()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    auto *source = program.window().findChild<ui::SourcePane *>();
    source->selectAll();
    QTRY_VERIFY(program.find<QAction>("setFromSelection")->isEnabled());
    whenFormOpens([](QDialog *form) {
        QTest::keyClicks(form->findChild<QLineEdit *>(u"targetFilter"_s), u"registrant"_s);
        form->findChild<QLineEdit *>(u"targetValue"_s)->setText(u"Brightwater"_s);
        form->accept();
    });
    program.trigger("setFromSelection");
    QCOMPARE(program.text(registrant), u"Brightwater"_s);
    QCOMPARE(program.window().cursor().place().fieldPath, registrant);
}

void TestCorrecting::anUnchangedValueIsNoCorrection()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    program.goTo(program.cellWith(u"9,000"_s));
    typeInPlace(program.statement(), u"9,000"_s);
    QTRY_VERIFY(program.statement()->hasFocus());
    QVERIFY(program.filing()->log.empty());
    QCOMPARE(program.find<QDockWidget>("historyDock")->windowTitle(), u"History"_s);
}

void TestCorrecting::correctingMendsTheSums()
{
    Program program;
    program.open({program.write(u"b.txt"_s, tests::doubtfulFiling())});
    program.trigger("nextDoubt");
    auto *checks = program.find<QAbstractButton>("checksButton");
    QTRY_VERIFY2(checks->text().contains(u"fail"_s), qPrintable(checks->text()));
    const QString wrong = program.cellWith(u"1,300"_s);
    QVERIFY(!wrong.isEmpty());
    program.goTo(wrong);
    typeInPlace(program.statement(), u"1,900"_s);
    QTRY_VERIFY2(checks->text().contains(u"hold"_s), qPrintable(checks->text()));
    const QAbstractItemModel *problems = program.find<QTableView>("problemsTable")->model();
    QTRY_VERIFY2(problems->rowCount() == 0,
                 qPrintable(problems->index(0, 0).data().toString() + u": "_s + problems->index(0, 2).data().toString()));
}

void TestCorrecting::historyLeadsToThePlace()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    program.goTo(registrant);
    program.trigger("confirm");
    program.goTo(u"cover/DocumentPeriodEndDate"_s);
    auto *dock = program.find<QDockWidget>("historyDock");
    dock->raise();
    auto *table = program.find<QTableView>("historyTable");
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 2)).center());
    QCOMPARE(program.window().cursor().place().fieldPath, registrant);
}

QTEST_MAIN(TestCorrecting)
#include "tst_correcting.moc"
