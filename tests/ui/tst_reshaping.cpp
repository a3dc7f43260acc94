// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows, columns and cells of the statement changed in the real window by keyboard, each one step and taken back in one.
#include "program.h"

#include "models/roles.h"
#include "models/signs.h"
#include "parsers/extraction/fieldpath.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace filing;
using tests::Program;

namespace
{

template<typename Fill>
void whenDialogOpens(Fill fill)
{
    QTimer::singleShot(0, qApp, [fill] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        fill(dialog);
    });
}

const Statement &statement(const Program &program)
{
    return program.filing()->effective->statements.front();
}

std::size_t rowOf(const Program &program, std::string_view label)
{
    const auto &rows = statement(program).rows;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        if (rows[r].label.text == label) {
            return r;
        }
    }
    return rows.size();
}

void goToCell(Program &program, const QString &text)
{
    const QString path = program.cellWith(text);
    QVERIFY(!path.isEmpty());
    program.goTo(path);
    program.statement()->setFocus();
}

} // namespace

class TestReshaping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_program.reset(); }
    void nothingIsPossibleOutsideAStatement();
    void insertsARowAndNamesIt();
    void aRowWithoutALabelIsNone();
    void whatWasDeletedIsSaidAndComesBack();
    void twoFiguresChangePlaces();
    void periodsChangePlacesAndAreMarked();
    void nothingIsChangedInOtherLayers();
    void deletesARow();
    void mergesRows();
    void splitsARow();
    void movesACell();
    void flipsTheSign();
    void setsTheRole();
    void insertsAndDeletesAColumn();
    void setsThePeriodAndSaysWhatIsAccepted();
    void setsTheScale();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(m_program->statement(), key, modifiers); }
    [[nodiscard]] QLineEdit *editor() const { return m_program->statement()->findChild<QLineEdit *>(u"valueEditor"_s); }
    std::unique_ptr<Program> m_program;
};

void TestReshaping::init()
{
    m_program = std::make_unique<Program>();
    m_program->open({m_program->write(u"a.txt"_s, tests::cleanFiling())});
    QCOMPARE(m_program->filing()->effective->statements.size(), std::size_t(1));
}

void TestReshaping::nothingIsPossibleOutsideAStatement()
{
    m_program->goTo(u"cover/EntityRegistrantName"_s);
    for (const char *name : {"insertRowAbove", "deleteRow", "splitRow", "mergeRow", "flipSign", "rowRole", "moveLeft", "moveRight",
                             "insertColumn", "deleteColumn", "setPeriod", "scaleMillions"}) {
        QVERIFY2(!m_program->find<QAction>(name)->isEnabled(), name);
    }
}

void TestReshaping::insertsARowAndNamesIt()
{
    const std::size_t before = statement(*m_program).rows.size();
    const std::size_t at = rowOf(*m_program, "Service fees");
    goToCell(*m_program, u"1,900"_s);
    key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(m_program->filing()->log.empty());
    QTRY_VERIFY(editor());
    QTest::keyClicks(editor(), u"Licences"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(rowOf(*m_program, "Licences"), at + 1);
    QCOMPARE(statement(*m_program).rows[at + 1].label.review, Review::Added);
    QCOMPARE(m_program->filing()->log.size(), std::size_t(1));
    QCOMPARE(m_program->statement()->currentIndex().data().toString(), u"Licences"_s);
    const QString path = m_program->window().cursor().place().fieldPath;
    QVERIFY(m_program->field(path));
    m_program->trigger("undo");
    QCOMPARE(statement(*m_program).rows.size(), before);
    // Nobody goes on standing in a row that is gone.
    QVERIFY(m_program->window().cursor().place().fieldPath != path);
    QVERIFY(m_program->statement()->currentIndex().isValid());
    m_program->trigger("redo");
    QCOMPARE(rowOf(*m_program, "Licences"), at + 1);
}

void TestReshaping::aRowWithoutALabelIsNone()
{
    const std::size_t before = statement(*m_program).rows.size();
    goToCell(*m_program, u"1,900"_s);
    const QString place = m_program->window().cursor().place().fieldPath;
    for (const Qt::Key leave : {Qt::Key_Escape, Qt::Key_Return}) {
        key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_VERIFY(editor());
        QCOMPARE(m_program->statement()->model()->rowCount(), static_cast<int>(before) + 1);
        QTest::keyClick(editor(), leave);
        QTRY_COMPARE(m_program->statement()->model()->rowCount(), static_cast<int>(before));
        QTRY_VERIFY(!editor());
        QVERIFY(m_program->filing()->log.empty());
        QCOMPARE(m_program->window().cursor().place().fieldPath, place);
    }
    // Afterwards everything can be changed as before.
    m_program->trigger("flipSign");
    QCOMPARE(m_program->filing()->log.size(), std::size_t(1));
}

void TestReshaping::whatWasDeletedIsSaidAndComesBack()
{
    auto *button = m_program->find<QToolButton>("takenOutButton");
    auto *menu = m_program->find<QMenu>("takenOutMenu");
    QVERIFY(!button->isVisible());
    goToCell(*m_program, u"1,900"_s);
    m_program->trigger("deleteRow");
    goToCell(*m_program, u"7,400"_s);
    m_program->trigger("deleteColumn");
    QVERIFY(button->isVisible());
    QVERIFY2(button->text().contains(u"1 row, 1 column"_s), qPrintable(button->text()));
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(menu->actions().front()->text().contains(u"Service fees"_s));
    m_program->trigger("machineValues");
    QVERIFY(!button->isVisible());
    m_program->trigger("machineValues");
    QVERIFY(button->isVisible());
    menu->actions().front()->trigger();
    QVERIFY(rowOf(*m_program, "Service fees") < statement(*m_program).rows.size());
    QVERIFY2(button->text().startsWith(u"1 column"_s), qPrintable(button->text()));
    QCOMPARE(statement(*m_program).periods.size(), std::size_t(1));
    menu->actions().front()->trigger();
    QCOMPARE(statement(*m_program).periods.size(), std::size_t(2));
    QVERIFY(!button->isVisible());
}

void TestReshaping::twoFiguresChangePlaces()
{
    const std::size_t at = rowOf(*m_program, "Service fees");
    goToCell(*m_program, u"1,900"_s);
    const Span left = statement(*m_program).rows[at].cells[0]->span();
    const Span right = statement(*m_program).rows[at].cells[1]->span();
    key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(statement(*m_program).rows[at].cells[0]->value, std::string("1600"));
    QCOMPARE(statement(*m_program).rows[at].cells[1]->value, std::string("1900"));
    QCOMPARE(statement(*m_program).rows[at].cells[0]->span(), right);
    QCOMPARE(statement(*m_program).rows[at].cells[1]->span(), left);
    m_program->trigger("undo");
    QCOMPARE(statement(*m_program).rows[at].cells[0]->value, std::string("1900"));
    QVERIFY2(!m_program->find<QAction>("shiftRight")->isEnabled(), "a figure would fall off the edge");
    m_program->goTo(QString::fromStdString(cellPath(*m_program->filing()->effective, 0, at, 1)));
    m_program->trigger("reject");
    m_program->trigger("shiftRight");
    QCOMPARE(statement(*m_program).rows[at].cells[1]->value, std::string("1900"));
    QVERIFY(!m_program->find<QAction>("shiftRight")->isEnabled());
    m_program->trigger("undo");
    QCOMPARE(statement(*m_program).rows[at].cells[0]->value, std::string("1900"));
}

void TestReshaping::periodsChangePlacesAndAreMarked()
{
    goToCell(*m_program, u"1,900"_s);
    const Period first = statement(*m_program).periods[0];
    const Period second = statement(*m_program).periods[1];
    m_program->trigger("swapPeriod");
    QCOMPARE(statement(*m_program).periods[0].end, second.end);
    QCOMPARE(statement(*m_program).periods[1].end, first.end);
    QCOMPARE(statement(*m_program).periods[0].months, second.months);
    const auto signs = [&](int section) {
        return models::Signs(m_program->statement()->model()->headerData(section, Qt::Horizontal, Role::Signs).toInt());
    };
    QVERIFY(signs(1).testFlag(models::Sign::Corrected));
    QVERIFY(signs(2).testFlag(models::Sign::Corrected));
    m_program->trigger("undo");
    QCOMPARE(statement(*m_program).periods[0].end, first.end);
    QVERIFY(!signs(1).testFlag(models::Sign::Corrected));
    // The heading has a menu of its own; it speaks of the period it was opened on.
    QHeaderView *header = m_program->statement()->horizontalHeader();
    const QPoint at(header->sectionViewportPosition(2) + 5, header->height() / 2);
    Q_EMIT header->customContextMenuRequested(at);
    auto *menu = m_program->find<QMenu>("periodMenu");
    QVERIFY(menu->isVisible());
    menu->close();
    QCOMPARE(m_program->window().cursor().place().fieldPath, QString::fromStdString(periodPath(*m_program->filing()->effective, 0, 1)));
    QVERIFY(!m_program->find<QAction>("swapPeriod")->isEnabled());
    QVERIFY(m_program->find<QAction>("setPeriod")->isEnabled());
}

void TestReshaping::nothingIsChangedInOtherLayers()
{
    goToCell(*m_program, u"1,900"_s);
    m_program->trigger("flipSign");
    const auto disabled = [&] {
        for (const char *name : {"edit", "insertRowBelow", "deleteRow", "splitRow", "flipSign", "rowRole", "moveRight", "insertColumn", "setPeriod",
                                 "scaleMillions", "confirm"}) {
            QVERIFY2(!m_program->find<QAction>(name)->isEnabled(), name);
        }
        m_program->window().statusBar()->clearMessage();
        key(Qt::Key_F2, Qt::NoModifier);
        QVERIFY(!editor());
        QVERIFY2(m_program->window().statusBar()->currentMessage().contains(u"return to"_s),
                 qPrintable(m_program->window().statusBar()->currentMessage()));
        m_program->window().statusBar()->clearMessage();
        key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(m_program->window().statusBar()->currentMessage().contains(u"return to"_s));
        QTest::mouseDClick(m_program->statement()->viewport(), Qt::LeftButton, {},
                           m_program->statement()->visualRect(m_program->statement()->currentIndex()).center());
        QVERIFY(!editor());
        QCOMPARE(m_program->filing()->log.size(), std::size_t(1));
    };
    m_program->trigger("machineValues");
    disabled();
    m_program->trigger("machineValues");
    QVERIFY(m_program->find<QAction>("flipSign")->isEnabled());
    m_program->session().showAsOf(1);
    disabled();
    m_program->session().showAsOf(std::nullopt);
    QVERIFY(m_program->find<QAction>("edit")->isEnabled());
}

void TestReshaping::deletesARow()
{
    const std::size_t before = statement(*m_program).rows.size();
    goToCell(*m_program, u"1,900"_s);
    key(Qt::Key_Delete, Qt::AltModifier);
    QCOMPARE(statement(*m_program).rows.size(), before - 1);
    QCOMPARE(rowOf(*m_program, "Service fees"), before - 1);
    QVERIFY(m_program->statement()->hasFocus());
    QCOMPARE(m_program->statement()->currentIndex().data().toString(), u"10,000"_s);
    m_program->trigger("undo");
    QCOMPARE(statement(*m_program).rows.size(), before);
}

void TestReshaping::mergesRows()
{
    const std::size_t before = statement(*m_program).rows.size();
    goToCell(*m_program, u"1,900"_s);
    QVERIFY(!m_program->find<QAction>("mergeRow")->isEnabled());
    const std::size_t heading = rowOf(*m_program, "Revenues:");
    m_program->goTo(QString::fromStdString(labelPath(*m_program->filing()->effective, 0, heading)));
    key(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(statement(*m_program).rows.size(), before - 1);
    QCOMPARE(statement(*m_program).rows[heading].label.text, std::string("Revenues: Product sales"));
    QCOMPARE(statement(*m_program).rows[heading].cells.front()->value, std::string("8100"));
    m_program->trigger("undo");
    QCOMPARE(statement(*m_program).rows.size(), before);
}

void TestReshaping::splitsARow()
{
    const std::size_t before = statement(*m_program).rows.size();
    goToCell(*m_program, u"1,900"_s);
    whenDialogOpens([](QDialog *dialog) { dialog->accept(); });
    key(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(statement(*m_program).rows.size(), before + 1);
    QCOMPARE(rowOf(*m_program, "fees"), rowOf(*m_program, "Service") + 1);
    m_program->trigger("undo");
    QCOMPARE(rowOf(*m_program, "Service fees") < before, true);
}

void TestReshaping::movesACell()
{
    const std::size_t at = rowOf(*m_program, "Service fees");
    goToCell(*m_program, u"1,900"_s);
    QVERIFY2(!m_program->find<QAction>("moveLeft")->isEnabled(), "there is no column");
    const Span bytes = m_program->field(m_program->cellWith(u"1,900"_s))->span();
    m_program->goTo(QString::fromStdString(cellPath(*m_program->filing()->effective, 0, at, 1)));
    m_program->trigger("reject");
    m_program->goTo(QString::fromStdString(cellPath(*m_program->filing()->effective, 0, at, 0)));
    key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(statement(*m_program).rows[at].cells[1]->value, std::string("1900"));
    QCOMPARE(statement(*m_program).rows[at].cells[1]->span(), bytes);
    QCOMPARE(m_program->statement()->currentIndex().column(), 2);
    m_program->trigger("undo");
    QCOMPARE(statement(*m_program).rows[at].cells[0]->value, std::string("1900"));
}

void TestReshaping::flipsTheSign()
{
    const std::size_t at = rowOf(*m_program, "Service fees");
    goToCell(*m_program, u"1,900"_s);
    key(Qt::Key_Minus, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(statement(*m_program).rows[at].cells[0]->value, std::string("-1900"));
    QCOMPARE(statement(*m_program).rows[at].cells[1]->value, std::string("-1600"));
    m_program->trigger("undo");
    QCOMPARE(statement(*m_program).rows[at].cells[0]->value, std::string("1900"));
}

void TestReshaping::setsTheRole()
{
    const std::size_t at = rowOf(*m_program, "Service fees");
    const std::size_t total = rowOf(*m_program, "Total revenues");
    const std::string before = statement(*m_program).rows[at].role;
    QCOMPARE(statement(*m_program).rows[total].role, std::string("total-revenues"));
    goToCell(*m_program, u"1,900"_s);
    whenDialogOpens([](QDialog *dialog) {
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"roleFilter"_s), u"total revenues"_s);
        dialog->accept();
    });
    key(Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(statement(*m_program).rows[at].role, std::string("total-revenues"));
    QVERIFY(statement(*m_program).rows[total].role.empty());
    m_program->trigger("undo");
    QCOMPARE(statement(*m_program).rows[at].role, before);
    QCOMPARE(statement(*m_program).rows[total].role, std::string("total-revenues"));
}

void TestReshaping::insertsAndDeletesAColumn()
{
    goToCell(*m_program, u"1,900"_s);
    whenDialogOpens([](QDialog *dialog) {
        qobject_cast<QInputDialog *>(dialog)->setTextValue(u"Six Months Ended June 30, 2024"_s);
        dialog->accept();
    });
    key(Qt::Key_Insert, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(statement(*m_program).periods.size(), std::size_t(3));
    QCOMPARE(statement(*m_program).periods[1].months, 6);
    QCOMPARE(m_program->statement()->currentIndex().column(), 2);
    m_program->trigger("deleteColumn");   // No window is active behind a dialog offscreen, so no shortcut is heard.
    QCOMPARE(statement(*m_program).periods.size(), std::size_t(2));
    m_program->trigger("undo");
    QCOMPARE(statement(*m_program).periods.size(), std::size_t(3));
    m_program->trigger("undo");
    QCOMPARE(statement(*m_program).periods.size(), std::size_t(2));
}

void TestReshaping::setsThePeriodAndSaysWhatIsAccepted()
{
    goToCell(*m_program, u"1,900"_s);
    whenDialogOpens([](QDialog *dialog) {
        // The question comes again, and says why.
        whenDialogOpens([](QDialog *again) {
            auto *question = qobject_cast<QInputDialog *>(again);
            QVERIFY(question->labelText().contains(u"\"last spring\""_s));
            QVERIFY(question->labelText().contains(u"Three Months Ended"_s));
            question->setTextValue(u"Nine Months Ended September 30, 2024"_s);
            question->accept();
        });
        qobject_cast<QInputDialog *>(dialog)->setTextValue(u"last spring"_s);
        dialog->accept();
    });
    key(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(statement(*m_program).periods[0].months, 9);
    m_program->trigger("undo");
    QCOMPARE(statement(*m_program).periods[0].months, 3);
}

void TestReshaping::setsTheScale()
{
    goToCell(*m_program, u"1,900"_s);
    QVERIFY(m_program->find<QAction>("scaleThousands")->isChecked());
    m_program->trigger("scaleMillions");
    QCOMPARE(statement(*m_program).scale, std::int64_t(1'000'000));
    QVERIFY(m_program->find<QAction>("scaleMillions")->isChecked());
    QVERIFY(!m_program->find<QAction>("scaleThousands")->isChecked());
    m_program->trigger("undo");
    QCOMPARE(statement(*m_program).scale, std::int64_t(1000));
}

QTEST_MAIN(TestReshaping)
#include "tst_reshaping.moc"
