// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another copy of the filing was corrected: the window offers it, takes over what fits in one step and lets a person place the rest, by
// keyboard.

#include "models/roles.h"
#include "tests/support/reshaped.h"
#include "tests/ui/program.h"
#include "ui/actions.h"
#include "ui/corrections/orphantray.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dock.h"
#include "ui/widgets/messagestrip.h"
#include "ui/window/windowdocks.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace filing;
using filing::tests::Program;

namespace
{

const QString registrant = u"cover/EntityRegistrantName"_s;

void say(Program &program, const QString &path, const QString &value, CorrectionKind kind = CorrectionKind::SetValue)
{
    Correction said;
    said.document = program.filing()->document->id();
    said.path = path.toStdString();
    said.kind = kind;
    said.newText = value.toStdString();
    QVERIFY(program.session().correct(said));
}

/// The same filing as HTML.
QByteArray asHtml(const QByteArray &text)
{
    return QByteArray::fromStdString(filing::test::asHtml(text.toStdString()).bytes());
}

/// The amendment has other figures where two corrections were made, so a person has to say where these belong.
QByteArray amended()
{
    QByteArray bytes = tests::cleanFiling();
    bytes.replace("4,200", "4,250").replace("2,300", "2,250");
    return bytes;
}

ui::MessageStrip *strip(const Program &program)
{
    return program.find<ui::MessageStrip>("offerStrip");
}

ui::OrphanTray *tray(const Program &program)
{
    return static_cast<ui::OrphanTray *>(program.find<QTreeView>("orphanTree")->parentWidget()->parentWidget()->parentWidget());
}

} // namespace

class TestCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsIsTakenOverInOneStep();
    void anOfferIsPutAside();
    void orphansArePlacedByKeyboard();
    void orphansAreDismissedForGood();
    void nothingIsOfferedOutsideThePresent();
    void withoutACopyThePaneSaysSo();
    void everythingCanBeReadInBothThemes();
};

void TestCopies::whatFitsIsTakenOverInOneStep()
{
    Program program;
    const QString text = program.write(u"a.txt"_s, tests::cleanFiling());
    const QString html = program.write(u"a.htm"_s, asHtml(tests::cleanFiling()));
    program.open({text});
    say(program, registrant, u"Brightwater Instruments Incorporated"_s);
    say(program, program.cellWith(u"4,200"_s), u"4,201"_s);
    say(program, program.cellWith(u"7,400"_s), {}, CorrectionKind::Confirm);
    QVERIFY(!strip(program)->isVisible());
    program.open({html});
    QTRY_VERIFY(strip(program)->isVisible());
    QVERIFY2(strip(program)->text().startsWith(u"3 corrections were made on another copy of this filing (a.txt, "_s), qPrintable(strip(program)->text()));
    QVERIFY2(strip(program)->text().endsWith(u" fit here."_s), qPrintable(strip(program)->text()));
    QCOMPARE(tray(program)->model()->fittingCount(), 3);
    auto *button = program.find<QToolButton>("takeOverButton");
    QVERIFY(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(program.text(registrant), u"Brightwater Instruments Incorporated"_s);
    QVERIFY(!program.cellWith(u"4,201"_s).isEmpty());
    QVERIFY(!strip(program)->isVisible());
    QTRY_COMPARE(tray(program)->model()->rowCount(), 0);
    // One step; undone it is in the pane still, but not offered across the window again.
    program.trigger("undo");
    QTRY_COMPARE(tray(program)->model()->fittingCount(), 3);
    QVERIFY(program.cellWith(u"4,201"_s).isEmpty());
    QVERIFY(!strip(program)->isVisible());
    program.trigger("takeOver");
    QTRY_COMPARE(program.text(registrant), u"Brightwater Instruments Incorporated"_s);
}

void TestCopies::anOfferIsPutAside()
{
    Program program;
    const QString text = program.write(u"a.txt"_s, tests::cleanFiling());
    const QString html = program.write(u"a.htm"_s, asHtml(tests::cleanFiling()));
    program.open({text});
    say(program, registrant, u"Brightwater"_s);
    program.open({html});
    QTRY_VERIFY(strip(program)->isVisible());
    QVERIFY2(strip(program)->text().endsWith(u"It fits here."_s), qPrintable(strip(program)->text()));
    QTest::keyClick(&program.window(), Qt::Key_Escape);
    QVERIFY(!strip(program)->isVisible());
    // Something new is offered again.
    program.open({text});
    say(program, program.cellWith(u"4,200"_s), u"4,201"_s);
    program.open({html});
    QTRY_VERIFY(strip(program)->isVisible());
    QVERIFY2(strip(program)->text().startsWith(u"2 corrections"_s), qPrintable(strip(program)->text()));
    program.find<QToolButton>("offerLaterButton")->click();
    QVERIFY(!strip(program)->isVisible());
    QCOMPARE(tray(program)->model()->fittingCount(), 2);
}

void TestCopies::orphansArePlacedByKeyboard()
{
    Program program;
    const QString text = program.write(u"a.txt"_s, tests::cleanFiling());
    const QString other = program.write(u"b.txt"_s, amended());
    program.open({text});
    const QString first = program.cellWith(u"4,200"_s);
    say(program, first, u"4,201"_s);
    say(program, program.cellWith(u"2,300"_s), u"2,301"_s);
    say(program, registrant, u"Brightwater"_s);
    program.open({other});
    QTRY_VERIFY(strip(program)->isVisible());
    QVERIFY2(strip(program)->text().endsWith(u"1 fits here, 2 do not."_s), qPrintable(strip(program)->text()));
    program.find<QToolButton>("showCopiesButton")->click();
    QTreeView *tree = tray(program)->view();
    QTRY_VERIFY(tree->hasFocus());
    const QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(program.window().docks()->copies->windowTitle(), u"Copies 3"_s);
    QCOMPARE(tree->currentIndex(), tree->model()->index(0, 0));
    QVERIFY2(tree->currentIndex().data().toString().startsWith(u"Cost of products"_s), qPrintable(tree->currentIndex().data().toString()));
    QCOMPARE(tree->currentIndex().siblingAtColumn(1).data().toString(), u"4,200 → 4,201"_s);
    QVERIFY(tree->currentIndex().siblingAtColumn(2).data().toString().contains(u"differs"_s));
    // The candidates lead to their places; Enter makes the correction there.
    const models::Place before = program.window().cursor().place();
    QTest::keyClick(tree, Qt::Key_Down);
    const QModelIndex candidate = tree->currentIndex();
    QVERIFY(candidate.parent().isValid());
    QVERIFY(program.window().cursor().place() != before);
    QCOMPARE(program.window().cursor().place().fieldPath, first);
    QVERIFY2(candidate.siblingAtColumn(1).data().toString().startsWith(u"4,250 · line "_s), qPrintable(candidate.siblingAtColumn(1).data().toString()));
    QVERIFY2(candidate.siblingAtColumn(2).data().toString().contains(u"other value"_s), qPrintable(candidate.siblingAtColumn(2).data().toString()));
    QTest::keyClick(tree, Qt::Key_Return);
    QTRY_COMPARE(program.text(first), u"4,201"_s);
    QCOMPARE(tray(program)->model()->orphanCount(), 1);
    QVERIFY(tree->hasFocus());
    // Enter on the next goes to its first candidate, a number to any.
    tree->setCurrentIndex(tree->model()->index(0, 0));
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(tree->currentIndex().parent(), tree->model()->index(0, 0));
    QTest::keyClick(tree, Qt::Key_1);
    QCOMPARE(tree->currentIndex().row(), 0);
    QTest::keyClick(tree, Qt::Key_Return);
    QTRY_VERIFY(!program.cellWith(u"2,301"_s).isEmpty());
    // What fits is made one by one the same way.
    QCOMPARE(tray(program)->model()->fittingCount(), 1);
    tree->setCurrentIndex(tree->model()->index(0, 0));
    QTest::keyClick(tree, Qt::Key_Return);
    QTRY_COMPARE(program.text(registrant), u"Brightwater"_s);
    QCOMPARE(program.window().docks()->copies->windowTitle(), u"Copies"_s);
    program.trigger("undo");
    QTRY_COMPARE(program.text(registrant), u"Brightwater Instruments, Inc."_s);
}

void TestCopies::orphansAreDismissedForGood()
{
    Program program;
    const QString text = program.write(u"a.txt"_s, tests::cleanFiling());
    const QString other = program.write(u"b.txt"_s, amended());
    program.open({text});
    say(program, program.cellWith(u"4,200"_s), u"4,201"_s);
    program.open({other});
    QTRY_VERIFY(strip(program)->isVisible());
    QVERIFY2(strip(program)->text().endsWith(u"Where it belongs here is for you to say."_s), qPrintable(strip(program)->text()));
    QVERIFY(!program.window().actions().takeOver->isEnabled());
    program.trigger("showCopies");
    QTreeView *tree = tray(program)->view();
    QTest::keyClick(tree, Qt::Key_Delete);
    QTRY_COMPARE(tray(program)->model()->rowCount(), 0);
    QVERIFY(!strip(program)->isVisible());
    QVERIFY(program.filing()->log.empty());
    program.restart();
    program.open({other});
    QVERIFY(program.session().relativesOf(other).empty());
    QVERIFY(!strip(program)->isVisible());
    QCOMPARE(tray(program)->model()->rowCount(), 0);
}

void TestCopies::nothingIsOfferedOutsideThePresent()
{
    Program program;
    const QString text = program.write(u"a.txt"_s, tests::cleanFiling());
    const QString other = program.write(u"b.txt"_s, amended());
    program.open({text});
    say(program, registrant, u"Brightwater"_s);
    say(program, program.cellWith(u"4,200"_s), u"4,201"_s);
    program.open({other});
    QTRY_VERIFY(strip(program)->isVisible());
    program.trigger("machineValues");
    QVERIFY(!strip(program)->isVisible());
    QVERIFY(!program.find<QPushButton>("orphanDismiss")->isEnabled());
    QTest::keyClick(tray(program)->view(), Qt::Key_Delete);
    QTest::keyClick(tray(program)->view(), Qt::Key_Down);
    QTest::keyClick(tray(program)->view(), Qt::Key_Return);
    QVERIFY(program.filing()->log.empty());
    program.trigger("machineValues");
    QTRY_VERIFY(strip(program)->isVisible());
}

void TestCopies::withoutACopyThePaneSaysSo()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    program.trigger("showCopies");
    QVERIFY(!tray(program)->view()->isVisible());
    const QList<QLabel *> labels = tray(program)->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"No other copy has anything to offer"_s;
    }));
}

void TestCopies::everythingCanBeReadInBothThemes()
{
    for (const QSize size : {QSize(900, 600), QSize(1600, 1000)}) {
        Program program(size);
        const QString text = program.write(u"release.txt"_s, tests::cleanFiling());
        const QString other = program.write(u"release-amended.txt"_s, amended());
        program.open({text});
        say(program, program.cellWith(u"4,200"_s), u"4,201"_s);
        say(program, program.cellWith(u"2,300"_s), u"2,301"_s);
        say(program, registrant, u"Brightwater"_s);
        say(program, program.cellWith(u"1,600"_s), {}, CorrectionKind::Reject);
        program.open({other});
        QTRY_VERIFY(strip(program)->isVisible());
        program.trigger("showCopies");
        QTest::keyClick(tray(program)->view(), Qt::Key_Down);
        for (const char *theme : {"themeLight", "themeDark"}) {
            program.trigger(theme);
            const auto *said = strip(program)->findChild<QLabel *>(u"messageText"_s);
            QVERIFY(said->height() >= said->heightForWidth(said->width()));
            for (const QToolButton *button : strip(program)->findChildren<QToolButton *>()) {
                QVERIFY(!button->isVisible() || button->width() >= button->sizeHint().width());
            }
            if (const QString folder = qEnvironmentVariable("FILING_PICTURES"); !folder.isEmpty()) {
                QCoreApplication::processEvents();
                QVERIFY(program.window().grab().save(u"%1/copies-%2-%3.png"_s.arg(folder, QLatin1String(theme)).arg(size.width())));
            }
        }
    }
}

QTEST_MAIN(TestCopies)
#include "tst_copies.moc"
