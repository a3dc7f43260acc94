// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window tells assistive technology: the text by character, word and line, the chart as a table. Events and
// the way over the bus to a screen reader are tested by tests/accessibility.
#include "program.h"

#include "ui/charts/chartpane.h"
#include "ui/charts/chartview.h"
#include "ui/source/sourceview.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace filing;
using tests::Program;

class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadByLineAndWord();
    void caretAndSelectionAreSetAndTold();
    void chartIsATable();
    void chartCellsLeadToTheFiling();
    void chartFollowsItsData();
};

void TestAccessible::textIsReadByLineAndWord()
{
    Program program;
    program.open({program.write(u"a.txt"_s, "First line of words.\nSecond line here.\n" + tests::cleanFiling())});
    auto *view = program.find<ui::SourceView>("sourceView");
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(view);
    QVERIFY(face && face->textInterface());
    QVERIFY(face->state().readOnly && face->state().multiLine);
    QAccessibleTextInterface *text = face->textInterface();
    int start = 0;
    int end = 0;
    QCOMPARE(text->textAtOffset(24, QAccessible::LineBoundary, &start, &end).trimmed(), u"Second line here."_s);
    QCOMPARE(start, 21);
    QCOMPARE(text->textAtOffset(29, QAccessible::WordBoundary, &start, &end).trimmed(), u"line"_s);
    QCOMPARE(text->text(0, 5), u"First"_s);
    // What is recognised is named where it stands.
    program.goTo(u"cover/DocumentPeriodEndDate"_s);
    const int at = int(text->text(0, text->characterCount()).indexOf(u"May 2, 2024"_s));
    QVERIFY(at > 0);
    QVERIFY(text->attributes(at, &start, &end).contains(u"Date of report"_s));
    QCOMPARE(start, at);
    QCOMPARE(end - start, 11);
}

void TestAccessible::caretAndSelectionAreSetAndTold()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    auto *view = program.find<ui::SourceView>("sourceView");
    QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(view)->textInterface();
    text->setCursorPosition(7);
    QCOMPARE(view->caret(), 7U);
    QCOMPARE(text->cursorPosition(), 7);
    text->addSelection(3, 9);
    int start = 0;
    int end = 0;
    text->selection(0, &start, &end);
    QCOMPARE(start, 3);
    QCOMPARE(end, 9);
}

void TestAccessible::chartIsATable()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling()), program.write(u"b.txt"_s, tests::doubtfulFiling())});
    program.trigger("showChart");
    auto *view = program.find<ui::ChartView>("chartView");
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(view);
    QVERIFY(face && face->tableInterface());
    QVERIFY(face->text(QAccessible::Name).contains(u"Brightwater Instruments, Inc."_s));
    QAccessibleTableInterface *table = face->tableInterface();
    QCOMPARE(table->rowCount(), int(view->data().kinds.size()));
    QCOMPARE(table->columnCount(), int(view->data().slotList.size()));
    QCOMPARE(face->childCount(), table->rowCount() * table->columnCount());
    // Every mark is a cell, with its words.
    for (const ui::ChartMark &mark : view->data().marks) {
        QAccessibleInterface *cell = table->cellAt(mark.kind, mark.slot);
        QVERIFY(cell && cell->isValid());
        QCOMPARE(cell->text(QAccessible::Value), mark.text);
        QVERIFY(cell->text(QAccessible::Name).startsWith(mark.name));
        QCOMPARE(cell->tableCellInterface()->rowIndex(), mark.kind);
        QCOMPARE(cell->tableCellInterface()->columnIndex(), mark.slot);
        QCOMPARE(face->indexOfChild(cell), mark.kind * table->columnCount() + mark.slot);
    }
    QVERIFY(!table->cellAt(table->rowCount(), 0));
    QVERIFY(!table->rowDescription(0).isEmpty() && !table->columnDescription(0).isEmpty());
}

void TestAccessible::chartCellsLeadToTheFiling()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    program.trigger("showChart");
    auto *view = program.find<ui::ChartView>("chartView");
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(view)->tableInterface();
    const ui::ChartMark mark = view->data().marks.front();
    QAccessibleInterface *cell = table->cellAt(mark.kind, mark.slot);
    QVERIFY(cell->actionInterface());
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(program.window().cursor().place(), mark.place);
    QVERIFY(cell->tableCellInterface()->isSelected());
    QCOMPARE(table->selectedCellCount(), 1);
}

void TestAccessible::chartFollowsItsData()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    program.trigger("showChart");
    auto *view = program.find<ui::ChartView>("chartView");
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(view)->tableInterface();
    QAccessibleInterface *before = table->cellAt(0, table->columnCount() - 1);
    QVERIFY(before->isValid());
    program.trigger("closeAll");
    QTRY_VERIFY(program.session().snapshot()->filings.empty());
    QCOMPARE(table->rowCount() * table->columnCount(), 0);
    QVERIFY(!table->cellAt(0, 0));
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
