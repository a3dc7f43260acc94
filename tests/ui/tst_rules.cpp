// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Correct once" in the window: a rule made of a line, seen before it is made, undone as one step, listed, edited and removed.

#include "parsers/extraction/fieldpath.h"
#include "tests/ui/program.h"
#include "ui/actions.h"
#include "ui/corrections/rulestrip.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace filing;
using namespace Qt::StringLiterals;
using tests::Program;

namespace
{

/// The first line of the first statement that has a role and cells.
QString anyLine(const Program &program)
{
    const Extraction &extraction = *program.filing()->effective;
    for (std::size_t s = 0; s < extraction.statements.size(); ++s) {
        for (std::size_t r = 0; r < extraction.statements[s].rows.size(); ++r) {
            const Row &row = extraction.statements[s].rows[r];
            if (!row.role.empty() && !row.heading) {
                return QString::fromStdString(labelPath(extraction, s, r));
            }
        }
    }
    return {};
}

std::string roleAt(const Program &program, const QString &path)
{
    const StatementAddress address = statementAddress(*program.filing()->effective, path.toStdString());
    return program.filing()->effective->statements[*address.statement].rows[*address.row].role;
}

template<typename Do>
void whenDialogOpens(Do act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        act(dialog);
    });
}

/// Offscreen nobody gives the window its activity back after a dialog.
void activate(Program &program)
{
    program.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&program.window()));
}

/// To whatever has the focus, as from a keyboard.
void press(Program &program, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *focus = program.window().focusWidget();
    QTest::keyClick(focus ? focus : &program.window(), static_cast<Qt::Key>(key), modifiers);
}

QString asked(const Program &program)
{
    return program.find<ui::RuleStrip>("ruleStrip")->text();
}

/// By the dialog of the window, as a person does.
void setRole(Program &program, const QString &line, const QString &role)
{
    program.goTo(line);
    whenDialogOpens([role](QDialog *dialog) {
        auto *list = dialog->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toString() == role) {
                list->setCurrentRow(row);
            }
        }
        dialog->accept();
    });
    program.trigger("rowRole");
    activate(program);
}

/// Two releases of one filer, so that what is said in one can hold in the other; the first is in front.
void openBoth(Program &program)
{
    program.open({program.write(u"a.txt"_s, tests::cleanFiling()), program.write(u"b.txt"_s, tests::doubtfulFiling())});
}

constexpr Qt::KeyboardModifiers chord = Qt::ControlModifier | Qt::ShiftModifier;

void chooseRole(QDialog *dialog, const QString &role)
{
    auto *value = dialog->findChild<QComboBox *>(u"ruleValue"_s);
    const int at = value->findData(role);
    QVERIFY(at >= 0);
    value->setCurrentIndex(at);
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleIsSeenBeforeItIsMade();
    void aRuleIsUndoneAsOneStep();
    void aRuleLeavesWhatAPersonSaid();
    void rulesAreListedEditedAndRemoved();
    void halfARuleCannotBeMade();
    void aCorrectionOffersItsRule();
    void anOfferTakesNoFocusAndGoesByItself_data();
    void anOfferTakesNoFocusAndGoesByItself();
    void offersCanBeSwitchedOff();
    void anAppliedOfferLeavesConfirmedFigures();
    void anOfferIsPreviewedByKeyboard();
};

void TestRules::aRuleIsSeenBeforeItIsMade()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling()), program.write(u"b.txt"_s, tests::doubtfulFiling())});
    const QString line = anyLine(program);
    program.goTo(line);
    int changes = 0;
    whenDialogOpens([&](QDialog *dialog) {
        QCOMPARE(dialog->findChild<QTreeWidget *>(u"ruleChanges"_s)->topLevelItemCount(), 0);
        chooseRole(dialog, u"royalty-revenue"_s);
        const auto *list = dialog->findChild<QTreeWidget *>(u"ruleChanges"_s);
        changes = list->topLevelItemCount();
        QVERIFY(changes > 0);
        QCOMPARE(list->topLevelItem(0)->text(3), u"Royalty revenue"_s);
        dialog->accept();
    });
    program.trigger("makeRule");
    QVERIFY(changes > 0);
    QCOMPARE(roleAt(program, line), std::string("royalty-revenue"));
    int made = 0;
    for (const models::OpenFilingPtr &filing : program.session().snapshot()->filings) {
        made += static_cast<int>(filing->byRules.size());
    }
    QCOMPARE(made, changes);
}

void TestRules::aRuleIsUndoneAsOneStep()
{
    Program program;
    const QString file = program.write(u"a.txt"_s, tests::cleanFiling());
    program.open({file});
    const QString line = anyLine(program);
    const std::string before = roleAt(program, line);
    program.goTo(line);
    whenDialogOpens([](QDialog *dialog) {
        chooseRole(dialog, u"royalty-revenue"_s);
        dialog->accept();
    });
    program.trigger("makeRule");
    QCOMPARE(roleAt(program, line), std::string("royalty-revenue"));
    program.restart();
    program.open({file});
    QCOMPARE(roleAt(program, line), std::string("royalty-revenue"));
    program.trigger("undo");
    QCOMPARE(roleAt(program, line), before);
    program.trigger("redo");
    QCOMPARE(roleAt(program, line), std::string("royalty-revenue"));
}

void TestRules::aRuleLeavesWhatAPersonSaid()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    const QString line = anyLine(program);
    const StatementAddress address = statementAddress(*program.filing()->effective, line.toStdString());
    Correction correction;
    correction.document = program.filing()->document->id();
    correction.path = rowPath(*program.filing()->effective, *address.statement, *address.row) + "/role";
    correction.newText = "license-revenue";
    QVERIFY(program.session().correct(correction));
    program.goTo(line);
    whenDialogOpens([](QDialog *dialog) {
        chooseRole(dialog, u"royalty-revenue"_s);
        QVERIFY2(dialog->findChild<QLabel *>(u"ruleSummary"_s)->text().contains(u"somebody judged stay"_s),
                 qPrintable(dialog->findChild<QLabel *>(u"ruleSummary"_s)->text()));
        dialog->accept();
    });
    program.trigger("makeRule");
    QCOMPARE(roleAt(program, line), std::string("license-revenue"));
}

void TestRules::rulesAreListedEditedAndRemoved()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    const QString line = anyLine(program);
    const std::string before = roleAt(program, line);
    program.goTo(line);
    whenDialogOpens([](QDialog *dialog) {
        chooseRole(dialog, u"royalty-revenue"_s);
        dialog->accept();
    });
    program.trigger("makeRule");
    whenDialogOpens([&](QDialog *dialog) {
        auto *list = dialog->findChild<QTreeWidget *>(u"rulesList"_s);
        QCOMPARE(list->topLevelItemCount(), 1);
        whenDialogOpens([](QDialog *one) {
            chooseRole(one, u"license-revenue"_s);
            one->accept();
        });
        dialog->findChild<QPushButton *>(u"editRule"_s)->click();
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(roleAt(program, line), std::string("license-revenue"));
        dialog->findChild<QPushButton *>(u"removeRule"_s)->click();
        QCOMPARE(list->topLevelItemCount(), 0);
        dialog->reject();
    });
    program.trigger("rules");
    QCOMPARE(roleAt(program, line), before);
}

void TestRules::halfARuleCannotBeMade()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    program.goTo(anyLine(program));
    whenDialogOpens([](QDialog *dialog) {
        const auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(ok->isEnabled());
        dialog->findChild<QLineEdit *>(u"rulePattern"_s)->setText(u" - "_s);
        QVERIFY(!ok->isEnabled());
        dialog->reject();
    });
    program.trigger("makeRule");
    QVERIFY(program.session().snapshot()->rules.empty());
}

void TestRules::aCorrectionOffersItsRule()
{
    Program program;
    openBoth(program);
    const QString line = anyLine(program);
    const std::string before = roleAt(program, line);
    setRole(program, line, u"royalty-revenue"_s);
    QTRY_VERIFY(!asked(program).isEmpty());
    const QString question = asked(program);
    for (const QString &part : {u"“Product sales”"_s, u"“Royalty revenue”"_s, u"Brightwater Instruments, Inc."_s, u"1 place in one filing"_s}) {
        QVERIFY2(question.contains(part), qPrintable(question));
    }
    press(program, Qt::Key_A, chord);
    QCOMPARE(asked(program), QString());
    for (const models::OpenFilingPtr &filing : program.session().snapshot()->filings) {
        const StatementAddress at = statementAddress(*filing->effective, line.toStdString());
        QCOMPARE(filing->effective->statements[*at.statement].rows[*at.row].role, std::string("royalty-revenue"));
    }
    // One step back is the rule alone, the next the correction.
    program.trigger("undo");
    QVERIFY(std::none_of(program.session().snapshot()->rules.begin(), program.session().snapshot()->rules.end(),
                         [](const models::LogEntry &entry) { return entry.inForce; }));
    QCOMPARE(roleAt(program, line), std::string("royalty-revenue"));
    program.trigger("undo");
    QCOMPARE(roleAt(program, line), before);
    program.trigger("redo");
    program.trigger("redo");
    QVERIFY(program.session().snapshot()->rules.front().inForce);
}

void TestRules::anOfferTakesNoFocusAndGoesByItself_data()
{
    QTest::addColumn<QString>("next");
    for (const char *next : {"not now", "escape", "undo", "another word", "another file", "machine values"}) {
        QTest::newRow(next) << QString::fromLatin1(next);
    }
}

void TestRules::anOfferTakesNoFocusAndGoesByItself()
{
    QFETCH(QString, next);
    Program program;
    openBoth(program);
    const QString line = anyLine(program);
    setRole(program, line, u"royalty-revenue"_s);
    const QWidget *focus = program.window().focusWidget();
    QTRY_VERIFY(!asked(program).isEmpty());
    QCOMPARE(program.window().focusWidget(), focus);
    const QString place = program.window().cursor().place().fieldPath;
    if (next == u"not now"_s) {
        press(program, Qt::Key_N, chord);
    } else if (next == u"escape"_s) {
        press(program, Qt::Key_Escape);
    } else if (next == u"undo"_s) {
        press(program, Qt::Key_Z, Qt::ControlModifier);
    } else if (next == u"another word"_s) {
        program.goTo(program.cellWith(u"10,000"_s));
        program.trigger("confirm");
    } else if (next == u"another file"_s) {
        program.open({program.write(u"c.txt"_s, tests::cleanFiling() + "\n")});
    } else {
        press(program, Qt::Key_F12);
    }
    QCOMPARE(asked(program), QString());
    QVERIFY(program.session().snapshot()->rules.empty());
    QVERIFY(!program.window().actions().applyOffer->isEnabled());
    QVERIFY(!place.isEmpty());
}

void TestRules::offersCanBeSwitchedOff()
{
    Program program;
    const QString file = program.write(u"a.txt"_s, tests::cleanFiling());
    program.open({file});
    const QString line = anyLine(program);
    program.trigger("offerRules");
    program.restart();
    program.open({file});
    QVERIFY(!program.window().actions().offerRules->isChecked());
    setRole(program, line, u"royalty-revenue"_s);
    QApplication::processEvents();
    QCOMPARE(asked(program), QString());
    program.trigger("offerRules");
    setRole(program, line, u"license-revenue"_s);
    QTRY_VERIFY(!asked(program).isEmpty());
    program.trigger("offerRules");
    QCOMPARE(asked(program), QString());
}

// A figure that was confirmed as money is not made a count of shares, whatever a rule says of its line.
void TestRules::anAppliedOfferLeavesConfirmedFigures()
{
    Program program;
    openBoth(program);
    const QString line = anyLine(program);
    const QString first = program.filing()->path;
    const QString second = program.folder() + u"/b.txt"_s;
    program.window().cursor().moveTo({second, {}, {}});
    const QString cell = program.cellWith(u"8,100"_s);
    program.goTo(cell);
    program.trigger("confirm");
    const Field judged = *program.field(cell);
    const std::string role = roleAt(program, cell);
    QCOMPARE(judged.review, Review::Confirmed);
    program.window().cursor().moveTo({first, {}, {}});
    setRole(program, line, u"shares-basic"_s);
    QTRY_VERIFY(!asked(program).isEmpty());
    QVERIFY2(asked(program).contains(u"One that somebody judged stays"_s), qPrintable(asked(program)));
    press(program, Qt::Key_A, chord);
    QCOMPARE(program.session().snapshot()->rules.size(), std::size_t(1));
    program.window().cursor().moveTo({second, {}, {}});
    QVERIFY(program.filing()->byRules.empty());
    QCOMPARE(program.field(cell)->text, judged.text);
    QCOMPARE(program.field(cell)->value, judged.value);
    QCOMPARE(program.field(cell)->review, judged.review);
    const auto at = cellAddress(*program.filing()->effective, cell.toStdString()).value();
    QCOMPARE(program.filing()->effective->statements[at.statement].rows[at.row].measure, Measure::Money);
    QCOMPARE(roleAt(program, cell), role);
}

void TestRules::anOfferIsPreviewedByKeyboard()
{
    Program program;
    openBoth(program);
    setRole(program, anyLine(program), u"royalty-revenue"_s);
    QTRY_VERIFY(!asked(program).isEmpty());
    whenDialogOpens([](QDialog *dialog) {
        QCOMPARE(dialog->findChild<QTreeWidget *>(u"ruleChanges"_s)->topLevelItemCount(), 1);
        dialog->reject();
    });
    press(program, Qt::Key_P, chord);
    QVERIFY2(!asked(program).isEmpty(), "looked at, not decided");
    activate(program);
    whenDialogOpens([](QDialog *dialog) { dialog->accept(); });
    press(program, Qt::Key_P, chord);
    QCOMPARE(asked(program), QString());
    QCOMPARE(program.session().snapshot()->rules.size(), std::size_t(1));
}

QTEST_MAIN(TestRules)
#include "tst_rules.moc"
