// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Corrections leave the window as a file and come back from another store, decided by keyboard.

#include "models/corrections/correctionlog.h"
#include "models/exchange/exchange.h"
#include "tests/ui/program.h"
#include "ui/corrections/mergedialog.h"
#include "ui/theme/theme.h"
#include "ui/window/exchanging.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace filing;
using filing::tests::Program;

namespace
{

const QString registrant = u"cover/EntityRegistrantName"_s;

/// What another person said of this filing, as a store of their own.
QString theirStore(const Program &program, const std::vector<std::pair<QString, QString>> &values)
{
    const QString file = program.folder() + u"/theirs.sqlite"_s;
    models::CorrectionStore store(file);
    for (const auto &[path, value] : values) {
        Correction said;
        said.document = program.filing()->document->id();
        said.path = path.toStdString();
        said.oldText = program.text(path).toStdString();
        said.newText = value.toStdString();
        said.author = "Joan Example";
        said.reason = "as the exhibit says";
        said.timeMs = 1335398400123;
        said.anchor = anchorFor(*program.filing()->document, program.field(path)->span());
        store.append(said);
    }
    return file;
}

void say(Program &program, const QString &path, const QString &value)
{
    Correction said;
    said.document = program.filing()->document->id();
    said.path = path.toStdString();
    said.newText = value.toStdString();
    QVERIFY(program.session().correct(said));
}

ui::Exchanging *exchanging(Program &program)
{
    return program.window().findChild<ui::Exchanging *>();
}

} // namespace

class TestExchanging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conflictsAreDecidedByKeyboard();
    void aMergeIsUndoneInOneStep();
    void cancellingChangesNothing();
    void whatAgreesNeedsNoDecision();
    void allAtOnce();
    void whatCannotBeReadIsTold();
    void exportsAreWhole();
    void everythingCanBeReadInBothThemes();
};

void TestExchanging::conflictsAreDecidedByKeyboard()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    const QString cell = program.cellWith(u"9,000"_s);
    const QString name = u"signatures/0/name"_s;
    QVERIFY(program.field(name));
    const QString file = theirStore(program, {{registrant, u"Theirs, Inc."_s}, {cell, u"9,002"_s}, {name, u"Joan Example"_s}});
    say(program, registrant, u"Mine, Inc."_s);
    say(program, cell, u"9,001"_s);
    ui::MergeDialog *dialog = exchanging(program)->merge(file);
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>(u"mergeConflicts"_s);
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(dialog->findChild<QLabel *>(u"mergeSummary"_s)->text().contains(u"3 entries are new here"_s));
    // The side the cursor is on is shown in the text.
    QCOMPARE(program.window().cursor().place().fieldPath, registrant);
    const QModelIndex first = table->model()->index(0, 1);
    QCOMPARE(first.data().toString(), u"Mine, Inc."_s);
    QCOMPARE(first.siblingAtColumn(2).data().toString(), u"Theirs, Inc."_s);
    QVERIFY(first.siblingAtColumn(2).data(Qt::ToolTipRole).toString().contains(u"Joan Example"_s));
    QTest::keyClick(table, Qt::Key_T);
    QCOMPARE(program.window().cursor().place().fieldPath, cell);
    QTest::keyClick(table, Qt::Key_Right);
    QCOMPARE(table->currentIndex().column(), 2);
    QVERIFY(!program.window().cursor().place().span.isEmpty());
    QTest::keyClick(table, Qt::Key_N);
    QVERIFY(dialog->findChild<QLabel *>(u"mergeStanding"_s)->text().contains(u"0 mine, 1 theirs, 1 neither"_s));
    // Nothing is recorded before.
    QCOMPARE(program.text(registrant), u"Mine, Inc."_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(program.text(registrant), u"Theirs, Inc."_s);
    QCOMPARE(program.text(cell), u"9,000"_s);
    QCOMPARE(program.text(name), u"Joan Example"_s);
}

void TestExchanging::aMergeIsUndoneInOneStep()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    const QString cell = program.cellWith(u"9,000"_s);
    const QString file = theirStore(program, {{registrant, u"Theirs, Inc."_s}, {cell, u"9,002"_s}, {u"signatures/0/name"_s, u"Joan Example"_s}});
    say(program, registrant, u"Mine, Inc."_s);
    ui::MergeDialog *dialog = exchanging(program)->merge(file);
    QVERIFY(dialog);
    QTest::keyClick(dialog->findChild<QTableView *>(u"mergeConflicts"_s), Qt::Key_T);
    dialog->accept();
    QCOMPARE(program.text(registrant), u"Theirs, Inc."_s);
    QCOMPARE(program.text(cell), u"9,002"_s);
    program.trigger("undo");
    QCOMPARE(program.text(registrant), u"Mine, Inc."_s);
    QCOMPARE(program.text(cell), u"9,000"_s);
    QVERIFY(program.text(u"signatures/0/name"_s) != u"Joan Example"_s);
    // What was said before the merge is the next step.
    program.trigger("undo");
    QCOMPARE(program.text(registrant), u"Brightwater Instruments, Inc."_s);
    program.trigger("redo");
    QCOMPARE(program.text(registrant), u"Mine, Inc."_s);
}

void TestExchanging::cancellingChangesNothing()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    const QString file = theirStore(program, {{registrant, u"Theirs, Inc."_s}});
    ui::MergeDialog *dialog = exchanging(program)->merge(file);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(program.filing()->log.empty());
}

void TestExchanging::whatAgreesNeedsNoDecision()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    const QString cell = program.cellWith(u"9,000"_s);
    const QString file = theirStore(program, {{cell, u"9001"_s}});
    say(program, cell, u"9,001"_s);
    ui::MergeDialog *dialog = exchanging(program)->merge(file);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QTableView *>(u"mergeConflicts"_s)->model()->rowCount(), 0);
    const QAbstractItemModel *agreement = dialog->findChild<QTableView *>(u"mergeAgreement"_s)->model();
    QCOMPARE(agreement->rowCount(), 2);
    QCOMPARE(agreement->index(0, 0).data().toString(), u"statement cells"_s);
    QCOMPARE(agreement->index(0, 3).data().toString(), u"100.0%"_s);
    dialog->accept();
    QTRY_COMPARE(program.filing()->log.size(), std::size_t(2));
    // The same file again brings nothing.
    ui::MergeDialog *again = exchanging(program)->merge(file);
    QVERIFY(!again->findChild<QPushButton *>(u"mergeApply"_s)->isEnabled());
}

void TestExchanging::allAtOnce()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    const QString cell = program.cellWith(u"9,000"_s);
    const QString file = theirStore(program, {{registrant, u"Theirs, Inc."_s}, {cell, u"9,002"_s}});
    say(program, registrant, u"Mine, Inc."_s);
    say(program, cell, u"9,001"_s);
    ui::MergeDialog *dialog = exchanging(program)->merge(file);
    dialog->findChild<QPushButton *>(u"mergeTheirs"_s)->click();
    dialog->accept();
    QTRY_COMPARE(program.text(cell), u"9,002"_s);
    QCOMPARE(program.text(registrant), u"Theirs, Inc."_s);
}

void TestExchanging::whatCannotBeReadIsTold()
{
    Program program;
    QSignalSpy failed(exchanging(program), &ui::Exchanging::failed);
    QVERIFY(!exchanging(program)->merge(program.write(u"x.json"_s, "{\"schema\": 1}")));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!exchanging(program)->exportTo(program.folder() + u"/nowhere/x.json"_s));
    QCOMPARE(failed.count(), 2);
}

void TestExchanging::exportsAreWhole()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    say(program, registrant, u"Mine, Inc."_s);
    for (const QString &name : {u"/x.json"_s, u"/x.csv"_s, u"/x.jsonld"_s}) {
        QVERIFY(exchanging(program)->exportTo(program.folder() + name));
        QString problem;
        const auto read = models::contentOfFile(program.folder() + name, &problem);
        QVERIFY2(read, qPrintable(problem));
        QCOMPARE(read->entries.size(), std::size_t(1));
        // The file is known since something was said about it.
        QCOMPARE(read->filings.size(), std::size_t(1));
        QVERIFY(read->filings[0].path.endsWith(u"/a.txt"_s));
    }
}

void TestExchanging::everythingCanBeReadInBothThemes()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    const QString cell = program.cellWith(u"9,000"_s);
    const QString file = theirStore(program, {{registrant, u"Brightwater Instruments International, Incorporated"_s}, {cell, u"9,002"_s}});
    say(program, registrant, u"Mine, Inc."_s);
    say(program, cell, u"9,001"_s);
    for (const char *theme : {"themeLight", "themeDark"}) {
        program.trigger(theme);
        ui::MergeDialog *dialog = exchanging(program)->merge(file);
        QTest::keyClick(dialog->findChild<QTableView *>(u"mergeConflicts"_s), Qt::Key_T);
        auto *pages = dialog->findChild<QTabWidget *>(u"mergePages"_s);
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                QVERIFY(!label->isVisible() || label->height() >= label->heightForWidth(label->width()));
            }
            // Pictures to look at, where somebody asks for them.
            if (const QString folder = qEnvironmentVariable("FILING_PICTURES"); !folder.isEmpty()) {
                QVERIFY(dialog->grab().save(u"%1/merge-%2-%3.png"_s.arg(folder, QLatin1String(theme)).arg(page)));
            }
        }
        dialog->close();
    }
}

QTEST_MAIN(TestExchanging)
#include "tst_exchanging.moc"
