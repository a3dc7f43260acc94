// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole sessions of review in the real window, played by keyboard alone: every key goes to the widget that has the focus.
#include "program.h"

#include "models/roles.h"
#include "ui/actions.h"
#include "ui/charts/chartpane.h"
#include "ui/review/layerstrip.h"
#include "ui/review/reviewpanel.h"
#include "ui/source/sourcepane.h"
#include "ui/structure/inspector.h"
#include "ui/window/shortcutsdialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace filing;
using tests::Program;

namespace
{

/// Something of everything: a figure that fits no sum, a letter for a digit, and earnings a share that nothing proves.
QByteArray questionable()
{
    QByteArray filing = tests::doubtfulFiling();
    filing.replace("1,300\t1,600", "1,300\tl,600");
    const qsizetype shares = filing.indexOf("Average common shares");
    return filing.first(shares);
}

class Session
{
public:
    explicit Session(const QList<QByteArray> &filings = {questionable()})
    {
        QStringList files;
        for (const QByteArray &bytes : filings) {
            files << program.write(u"filing%1.txt"_s.arg(files.size()), bytes);
        }
        program.open(files);
    }

    void begin() { key(Qt::Key_F4); }
    /// To whatever has the focus, as from a keyboard.
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = program.window().focusWidget();
        QTest::keyClick(focus ? focus : &program.window(), static_cast<Qt::Key>(code), modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(program.window().focusWidget(), text); }

    [[nodiscard]] ui::ReviewPanel &panel() const { return *program.window().findChild<ui::ReviewPanel *>(); }
    [[nodiscard]] int left() const { return panel().model().rowCount(); }
    [[nodiscard]] QString path() const
    {
        const models::Question *question = panel().current();
        return question ? QString::fromStdString(question->path) : QString();
    }
    [[nodiscard]] models::OpenFilingPtr filingAsked() const { return panel().model().filingOf(*panel().current()); }
    [[nodiscard]] QString progress() const { return program.find<QLabel>("reviewProgressText")->text(); }
    [[nodiscard]] QString card() const { return program.find<QTextBrowser>("reviewCard")->toPlainText(); }
    [[nodiscard]] std::size_t entries() const
    {
        std::size_t count = 0;
        for (const auto &filing : program.session().snapshot()->filings) {
            count += filing->log.size();
        }
        return count;
    }

    mutable Program program;
};

} // namespace

class TestReviewing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsEverythingByEnter();
    void editsAValue();
    void rejectsAndTakesItBack();
    void acceptsAStatementAndUndoesItInOneStep();
    void choosesACandidateByNumber();
    void takesTheSelectionFromTheText();
    void flipsBetweenTheLayers();
    void travelsInTime();
    void changedKeysWork();
    void theEditorOfKeysWarnsOfAnOwner();
    void reviewsSeveralFilings();
    void goesOnAfterARestart();
    void putsOffAndMoves();
    void lettersOfAnEditorAreNoAnswers();
    void aKeyPressReachesTheChartAtOnce();
    void listsOnlyAPart();
    void whatARuleSaidWaitsAside();
    void aBulkAcceptIsUndoneAfterARestart();
    void pastAndPresentTellTheirOwnHistory();
};

void TestReviewing::acceptsEverythingByEnter()
{
    Session session;
    session.begin();
    const int all = session.left();
    QVERIFY(all > 2);
    QCOMPARE(session.program.find<QDockWidget>("reviewDock")->windowTitle(), u"Review %1"_s.arg(all));
    QCOMPARE(session.panel().current()->asked, models::Asked::Contradicted);
    QStringList visited;
    while (session.left() > 0) {
        const QString path = session.path();
        QVERIFY2(!visited.contains(path), qPrintable(path));
        visited << path;
        // The text follows, and the place is in sight.
        QCOMPARE(session.program.window().cursor().place().fieldPath, path);
        session.key(Qt::Key_Return);
        QCOMPARE(session.program.field(path)->review, Review::Confirmed);
    }
    QCOMPARE(session.entries(), std::size_t(visited.size()));
    QVERIFY2(session.program.find<QWidget>("reviewEmpty")->isVisible(), "the end is said");
    const auto labels = session.program.find<QWidget>("reviewEmpty")->findChildren<QLabel *>();
    QVERIFY(labels.first()->text().contains(QString::number(visited.size())));
    // U works with nothing left, too.
    session.key(Qt::Key_U);
    QCOMPARE(session.left(), 1);
    QCOMPARE(session.path(), visited.last());
}

void TestReviewing::editsAValue()
{
    Session session({tests::doubtfulFiling()});
    session.begin();
    const QString wrong = session.program.cellWith(u"1,300"_s);
    while (session.path() != wrong) {
        const QString before = session.path();
        session.key(Qt::Key_J);
        QVERIFY(session.path() != before);
    }
    session.key(Qt::Key_E);
    auto *editor = session.program.find<QLineEdit>("reviewEditor");
    QCOMPARE(session.program.window().focusWidget(), editor);
    QCOMPARE(editor->text(), u"1,300"_s);
    session.type(u"1,900"_s);
    session.key(Qt::Key_Return);
    QCOMPARE(session.program.text(wrong), u"1,900"_s);
    QCOMPARE(session.program.field(wrong)->review, Review::Corrected);
    QVERIFY(!editor->isVisible());
    // The sums hold now: nothing else of the statement is contradicted, and the next key answers the next question.
    for (const models::Question &question : session.panel().model().questions()) {
        QVERIFY(question.asked != models::Asked::Contradicted);
    }
    QVERIFY(session.path() != wrong);
}

void TestReviewing::rejectsAndTakesItBack()
{
    Session session;
    session.begin();
    const QString path = session.path();
    const int all = session.left();
    session.key(Qt::Key_R);
    QVERIFY(session.left() < all);
    QVERIFY(session.path() != path);
    session.key(Qt::Key_U);
    QCOMPARE(session.left(), all);
    QCOMPARE(session.path(), path);
    QCOMPARE(session.program.field(path)->review, Review::Machine);
    QCOMPARE(session.entries(), std::size_t(2));
}

void TestReviewing::acceptsAStatementAndUndoesItInOneStep()
{
    Session session;
    session.begin();
    // On to one that nothing contradicts.
    while (session.panel().current()->asked == models::Asked::Contradicted) {
        const QString before = session.path();
        session.key(Qt::Key_J);
        QVERIFY2(session.path() != before, "there are others than contradicted ones");
    }
    const int all = session.left();
    const auto together = static_cast<int>(models::acceptedWith(session.panel().model().questions(), *session.panel().current()).size());
    QVERIFY(together > 1);
    session.key(Qt::Key_A);
    QCOMPARE(session.left(), all - together);
    for (const models::Question &question : session.panel().model().questions()) {
        QVERIFY(question.asked == models::Asked::Contradicted || !question.path.starts_with("statements/"));
    }
    QVERIFY2(session.program.window().statusBar()->currentMessage().contains(QString::number(together)),
             qPrintable(session.program.window().statusBar()->currentMessage()));
    session.key(Qt::Key_U);
    QCOMPARE(session.left(), all);
    QCOMPARE(session.entries(), std::size_t(2 * together));
}

void TestReviewing::choosesACandidateByNumber()
{
    // "l,900": a letter for a digit, which the sums repair.
    QByteArray filing = tests::cleanFiling();
    filing.replace("1,900\t1,600", "l,900\t1,600");
    Session session({filing});
    session.begin();
    const QString cell = session.program.cellWith(u"1,900"_s);
    while (session.path() != cell) {
        const QString before = session.path();
        session.key(Qt::Key_J);
        QVERIFY2(session.path() != before, "the repaired cell is asked about");
    }
    QCOMPARE(session.panel().current()->asked, models::Asked::Repaired);
    const auto candidates = models::candidatesOf(*session.filingAsked(), *session.panel().current());
    QVERIFY(!candidates.empty());
    const QString first = QString::fromStdString(candidates.front().text);
    QVERIFY2(session.card().contains(first), qPrintable(session.card()));
    session.key(Qt::Key_1);
    QCOMPARE(session.program.text(cell), first);
    QCOMPARE(session.program.field(cell)->review, Review::Corrected);
    session.key(Qt::Key_U);
    QCOMPARE(session.program.text(cell), u"1,900"_s);
    // A number without a candidate is no answer.
    const std::size_t before = session.entries();
    session.key(Qt::Key_9);
    QCOMPARE(session.entries(), before);
}

void TestReviewing::takesTheSelectionFromTheText()
{
    Session session;
    session.begin();
    const QString path = session.path();
    const Span place = session.program.field(path)->span();
    // Nothing selected: a hint, no answer.
    session.key(Qt::Key_S);
    QCOMPARE(session.entries(), std::size_t(0));
    QVERIFY(!session.program.window().statusBar()->currentMessage().isEmpty());
    session.key(Qt::Key_T);
    auto *source = session.program.window().findChild<ui::SourcePane *>();
    QVERIFY(source->isAncestorOf(session.program.window().focusWidget()));
    for (std::uint32_t i = place.begin; i + 1 < place.end; ++i) {
        session.key(Qt::Key_Right, Qt::ShiftModifier);
    }
    const Span selected = source->selection();
    QCOMPARE(selected, (Span{place.begin, place.end - 1}));
    session.begin();
    session.key(Qt::Key_S);
    QCOMPARE(session.program.field(path)->review, Review::Corrected);
    QCOMPARE(session.program.field(path)->span(), selected);
    QVERIFY(session.path() != path);
}

void TestReviewing::flipsBetweenTheLayers()
{
    Session session;
    session.begin();
    const QString wrong = session.program.cellWith(u"1,300"_s);
    while (session.path() != wrong) {
        session.key(Qt::Key_J);
    }
    session.key(Qt::Key_E);
    session.type(u"1,900"_s);
    session.key(Qt::Key_Return);
    const auto cellText = [&] {
        return tests::findIndex(*session.program.statement()->model(), Role::Path, wrong).data().toString();
    };
    QCOMPARE(cellText(), u"1,900"_s);
    auto *strip = session.program.find<ui::LayerStrip>("layerStrip");
    QVERIFY(!strip->isVisible());
    session.key(Qt::Key_F12);
    QCOMPARE(cellText(), u"1,300"_s);
    QVERIFY(strip->isVisible());
    // Nothing is recorded meanwhile.
    const std::size_t entries = session.entries();
    session.key(Qt::Key_Return);
    session.key(Qt::Key_U);
    session.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session.entries(), entries);
    QVERIFY(!session.program.window().statusBar()->currentMessage().isEmpty());
    session.key(Qt::Key_F12);
    QCOMPARE(cellText(), u"1,900"_s);
    QVERIFY(!strip->isVisible());
    session.key(Qt::Key_Return);
    QCOMPARE(session.entries(), entries + 1);
}

void TestReviewing::travelsInTime()
{
    Session session;
    session.begin();
    const QString first = session.path();
    session.key(Qt::Key_Return);
    QTest::qSleep(5);   // Entries are told apart by milliseconds.
    const QString second = session.path();
    session.key(Qt::Key_R);
    const qint64 then = session.program.filing()->log.front().correction.timeMs;
    session.program.session().showAsOf(then);
    QCOMPARE(session.program.field(first)->review, Review::Confirmed);
    QCOMPARE(session.program.field(second)->review, Review::Machine);
    auto *strip = session.program.find<ui::LayerStrip>("layerStrip");
    QVERIFY(strip->isVisible());
    const std::size_t entries = session.entries();
    session.key(Qt::Key_Return);
    session.key(Qt::Key_U);
    QCOMPARE(session.entries(), entries);
    session.program.trigger("returnToNow");
    QVERIFY(!strip->isVisible());
    QCOMPARE(session.program.field(second)->review, Review::Rejected);
    session.key(Qt::Key_Return);
    QCOMPARE(session.entries(), entries + 1);
}

void TestReviewing::changedKeysWork()
{
    Session session;
    const ui::Actions &actions = session.program.window().actions();
    ui::storeShortcuts(session.program.settings(), {{actions.reviewAccept, {QKeySequence(Qt::Key_Y)}}});
    session.program.restart();
    session.program.open({session.program.folder() + u"/filing0.txt"_s});
    session.begin();
    const int all = session.left();
    session.key(Qt::Key_Return);
    QCOMPARE(session.left(), all);
    session.key(Qt::Key_Y);
    QCOMPARE(session.left(), all - 1);
    QVERIFY(session.program.find<QLabel>("reviewKeys")->text().contains(u"<b>Y</b>"_s));
    // Back to what they were.
    ui::storeShortcuts(session.program.settings(), {{session.program.window().actions().reviewAccept, {}}}, ui::Stored::Default);
    session.program.restart();
    session.program.open({session.program.folder() + u"/filing0.txt"_s});
    session.begin();
    session.key(Qt::Key_Return);
    QCOMPARE(session.left(), all - 2);
}

void TestReviewing::theEditorOfKeysWarnsOfAnOwner()
{
    Session session;
    ui::ShortcutsDialog dialog(session.program.settings(), session.program.window().actions().all(), &session.program.window());
    dialog.show();
    dialog.findChild<QLineEdit *>(u"shortcutsFilter"_s)->setText(u"Review: Edit"_s);
    auto *key = dialog.findChild<QKeySequenceEdit *>(u"shortcutsKey"_s);
    auto *warning = dialog.findChild<QLabel *>(u"shortcutsWarning"_s);
    const QPushButton *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QCOMPARE(key->keySequence(), QKeySequence(Qt::Key_E));
    QVERIFY2(warning->text().isEmpty(), qPrintable(warning->text()));   // No two actions come with the same key.
    key->setKeySequence(QKeySequence(Qt::Key_R));
    QVERIFY2(warning->text().contains(u"Reject"_s), qPrintable(warning->text()));
    QVERIFY(!ok->isEnabled());
    key->setKeySequence(QKeySequence(Qt::Key_X));
    QVERIFY(ok->isEnabled());
    dialog.accept();
    session.begin();
    session.key(Qt::Key_E);
    QVERIFY(!session.program.find<QLineEdit>("reviewEditor")->isVisible());
    session.key(Qt::Key_X);
    QVERIFY(session.program.find<QLineEdit>("reviewEditor")->isVisible());
    QCOMPARE(session.entries(), std::size_t(0));
}

void TestReviewing::reviewsSeveralFilings()
{
    QByteArray other = questionable();
    other.replace("Brightwater", "Clearwater");
    Session session({questionable(), tests::cleanFiling(), other});
    session.begin();
    QSet<QString> asked;
    const int all = session.left();
    for (int i = 0; i < all && session.left() > 0; ++i) {
        const QString filing = session.panel().current()->place.filing;
        asked << filing;
        QCOMPARE(session.program.window().cursor().place().filing, filing);
        session.key(Qt::Key_Return);
    }
    QVERIFY(asked.size() >= 2);
    QCOMPARE(session.left(), 0);
    QCOMPARE(session.entries(), std::size_t(all));
}

void TestReviewing::goesOnAfterARestart()
{
    Session session;
    session.begin();
    const int all = session.left();
    session.key(Qt::Key_Return);
    session.key(Qt::Key_Return);
    const QString next = session.path();
    const QString progress = session.progress();
    QVERIFY2(progress.startsWith(u"2 of %1 answered"_s.arg(all)), qPrintable(progress));
    session.program.restart();
    session.program.open({session.program.folder() + u"/filing0.txt"_s});
    QCOMPARE(session.left(), all - 2);
    session.begin();
    QCOMPARE(session.path(), next);
    QCOMPARE(session.progress(), progress);
    session.key(Qt::Key_U);
    QCOMPARE(session.left(), all - 1);
}

void TestReviewing::putsOffAndMoves()
{
    Session session;
    session.begin();
    const QString first = session.path();
    session.key(Qt::Key_Space);
    QVERIFY(session.path() != first);
    QCOMPARE(QString::fromStdString(session.panel().model().questions().back().path), first);
    const QString second = session.path();
    session.key(Qt::Key_J);
    const QString third = session.path();
    QVERIFY(third != second);
    session.key(Qt::Key_K);
    QCOMPARE(session.path(), second);
    session.key(Qt::Key_Down);
    QCOMPARE(session.path(), third);
    QCOMPARE(session.program.window().cursor().place().fieldPath, third);
    session.key(Qt::Key_Up);
    QCOMPARE(session.path(), second);
    QCOMPARE(session.entries(), std::size_t(0));
}

void TestReviewing::lettersOfAnEditorAreNoAnswers()
{
    Session session;
    session.begin();
    const QString path = session.path();
    session.key(Qt::Key_E);
    session.type(u"rejask 12 u"_s);
    QCOMPARE(session.entries(), std::size_t(0));
    QCOMPARE(session.path(), path);
    QCOMPARE(session.program.find<QLineEdit>("reviewEditor")->text(), u"rejask 12 u"_s);
    session.key(Qt::Key_Escape);
    QVERIFY(!session.program.find<QLineEdit>("reviewEditor")->isVisible());
    QCOMPARE(session.entries(), std::size_t(0));
    session.key(Qt::Key_Return);
    QCOMPARE(session.entries(), std::size_t(1));
}

void TestReviewing::aKeyPressReachesTheChartAtOnce()
{
    Session session({questionable(), tests::cleanFiling()});
    session.program.find<QDockWidget>("quartersDock")->setFloating(true);   // In sight together with the questions.
    session.program.find<QDockWidget>("quartersDock")->show();
    session.begin();
    const QString wrong = session.program.cellWith(u"1,300"_s);
    while (!wrong.isEmpty() && session.path() != wrong && session.path() != session.panel().model().questions().back().place.fieldPath) {
        session.key(Qt::Key_J);
    }
    session.key(Qt::Key_E);
    session.type(u"1,900"_s);
    QSignalSpy published(&session.program.session(), &models::FilingSession::snapshotChanged);
    const models::SnapshotPtr before = session.program.session().snapshot();
    session.key(Qt::Key_Return);
    // All of it is done when the key returns, once; how long that takes is the benchmark's to say.
    QCOMPARE(session.entries(), std::size_t(1));
    QCOMPARE(published.count(), 1);
    QVERIFY(session.program.session().snapshot()->revision == before->revision + 1);
}

/// Opens a list by its key and chooses the line that begins so, by keys.
void chooseFrom(Session &session, int code, const char *name, const QString &words)
{
    session.key(code);
    auto *list = session.program.find<QComboBox>(name);
    QTRY_VERIFY(list->view()->isVisible());
    for (int line = 0; line < list->count(); ++line) {
        if (list->itemText(line).startsWith(words)) {
            while (list->view()->currentIndex().row() != line) {
                QTest::keyClick(list->view(), list->view()->currentIndex().row() < line ? Qt::Key_Down : Qt::Key_Up);
            }
        }
    }
    QTest::keyClick(list->view(), Qt::Key_Return);
    QTRY_VERIFY(!list->view()->isVisible());
    QTRY_VERIFY(session.program.window().actions().reviewKind->isEnabled());
    // Offscreen nobody gives the window its activity back when a list closes.
    QApplication::processEvents();
    session.program.window().activateWindow();
    QTRY_VERIFY(session.program.window().isActiveWindow() && QApplication::focusWidget());
}

void TestReviewing::listsOnlyAPart()
{
    QByteArray other = questionable();
    other.replace("Brightwater", "Clearwater");
    Session session({questionable(), other});
    session.begin();
    const int all = session.left();
    chooseFrom(session, Qt::Key_F, "reviewKinds", u"Unchecked"_s);
    const int unchecked = session.left();
    QVERIFY(unchecked > 0 && unchecked < all);
    QVERIFY(session.program.window().focusWidget() == session.panel().view());
    chooseFrom(session, Qt::Key_W, "reviewPlaces", u"This filing"_s);
    QVERIFY(session.left() > 0 && session.left() < unchecked);
    const QString filing = session.panel().current()->place.filing;
    const int here = session.left();
    for (int i = 0; i < here; ++i) {
        QCOMPARE(session.panel().current()->asked, models::Asked::Unchecked);
        QCOMPARE(session.panel().current()->place.filing, filing);
        session.key(Qt::Key_Return);
    }
    QCOMPARE(session.left(), 0);
    QVERIFY2(session.card().contains(u"Nothing of this kind"_s), qPrintable(session.card()));
    const int open = session.panel().model().openCount();
    QCOMPARE(session.program.find<QDockWidget>("reviewDock")->windowTitle(), u"Review %1"_s.arg(open));
    session.key(Qt::Key_Return);   // Of nothing listed nothing is accepted.
    QCOMPARE(session.entries(), std::size_t(here));
    session.key(Qt::Key_U);
    QCOMPARE(session.left(), 1);
    chooseFrom(session, Qt::Key_F, "reviewKinds", u"Everything"_s);
    chooseFrom(session, Qt::Key_W, "reviewPlaces", u"All filings"_s);
    QCOMPARE(session.left(), open + 1);
}

void TestReviewing::whatARuleSaidWaitsAside()
{
    Session session;
    session.begin();
    const int all = session.left();
    const Rule rule{RuleKind::LabelRole, "*", "Other income, net", "interest-income", {}};
    QVERIFY(session.program.session().addRule(rule));
    QCOMPARE(session.program.filing()->byRules.size(), std::size_t(1));
    QVERIFY(session.left() <= all);
    for (const models::Question &question : session.panel().model().questions()) {
        QVERIFY(question.asked != models::Asked::ByRule);
    }
    chooseFrom(session, Qt::Key_F, "reviewKinds", u"Said by rules"_s);
    QCOMPARE(session.left(), 1);
    session.key(Qt::Key_R);   // Not here: what the machine read stands, by a person's word.
    QCOMPARE(session.left(), 0);
    QVERIFY(session.program.filing()->byRules.empty());
    session.key(Qt::Key_U);
    QCOMPARE(session.left(), 1);
    QCOMPARE(session.program.filing()->byRules.size(), std::size_t(1));
}

void TestReviewing::aBulkAcceptIsUndoneAfterARestart()
{
    Session session;
    session.begin();
    while (session.panel().current()->asked == models::Asked::Contradicted) {
        session.key(Qt::Key_J);
    }
    const int all = session.left();
    session.key(Qt::Key_A);
    QVERIFY(session.left() < all - 1);
    session.program.restart();
    session.program.open({session.program.folder() + u"/filing0.txt"_s});
    session.begin();
    session.key(Qt::Key_U);
    QCOMPARE(session.left(), all);
    session.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(session.left() < all - 1);
}

void TestReviewing::pastAndPresentTellTheirOwnHistory()
{
    Session session;
    session.begin();
    const QString path = session.path();
    session.key(Qt::Key_E);
    session.type(u"1,111"_s);
    session.key(Qt::Key_Return);
    QTest::qSleep(5);   // Entries are told apart by milliseconds.
    Correction again;
    again.document = session.program.filing()->document->id();
    again.path = path.toStdString();
    again.newText = "2,222";
    QVERIFY(session.program.session().correct(again));
    session.program.goTo(path);
    const auto *inspector = session.program.window().findChild<ui::Inspector *>();
    QVERIFY2(inspector->plainText().contains(u"2,222"_s), qPrintable(inspector->plainText()));
    session.program.session().showAsOf(session.program.filing()->log.front().correction.timeMs);
    QVERIFY(inspector->plainText().contains(u"1,111"_s));
    QVERIFY2(!inspector->plainText().contains(u"2,222"_s), qPrintable(inspector->plainText()));
    session.program.session().showAsOf(std::nullopt);
    QVERIFY(inspector->plainText().contains(u"2,222"_s));
}

QTEST_MAIN(TestReviewing)
#include "tst_reviewing.moc"
