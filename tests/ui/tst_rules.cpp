// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Correct once" in the window: a rule made of a line, seen before it is made, undone as one step, listed, edited and removed.

#include "parsers/extraction/fieldpath.h"
#include "tests/ui/program.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
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

QTEST_MAIN(TestRules)
#include "tst_rules.moc"
