// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The column ruler in the real window: laid over a text table, its marks moved by keyboard and by mouse, the table read
// again as one step, taken back in one, and still there after a restart.
#include "program.h"

#include "ui/source/columnruler.h"
#include "ui/source/sourcepane.h"
#include "ui/source/sourceview.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStatusBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace filing;
using tests::Program;

namespace
{

QByteArray coverPage()
{
    const QByteArray whole = tests::cleanFiling();
    return whole.left(whole.indexOf("CONDENSED CONSOLIDATED"));
}

/// Set out with blanks, with wide letters in one label and a page number below.
QByteArray typewriterFiling()
{
    return coverPage()
        + "          CONDENSED CONSOLIDATED STATEMENTS OF OPERATIONS (Unaudited)\n"
          "               (in thousands, except per share amounts)\n\n"
          "                                        Three Months Ended March 31,\n"
          "                                             2024       2023\n"
          "                                        ---------  ---------\n"
          "Revenues:\n"
          "  Product sales                         $   8,100  $   7,400\n"
          "  Caf\xC3\xA9 \xE6\x9C\x8D\xE5\x8B\x99 fees                          1,900      1,600\n"
          "Total revenues                             10,000      9,000\n"
          "Expenses:\n"
          "  Cost of products                          4,200      3,900\n"
          "  Research and development                  2,300      2,100\n"
          "  General and administrative                1,500      1,400\n"
          "Total operating expenses                    8,000      7,400\n"
          "Income from operations                      2,000      1,600\n"
          "Other income, net                             100         50\n"
          "Income before taxes                         2,100      1,650\n"
          "Provision for income taxes                    500        400\n"
          "Net income                              $   1,600  $   1,250\n\n"
          "                                   4\n\n";
}

/// Figures under a heading that no rule knows for a statement.
QByteArray quilts()
{
    return coverPage()
        + "Brightwater quilts at a glance\n\n"
          "                        Three Months Ended March 31,\n"
          "                             2024       2023\n"
          "Product sales               4,812      3,977\n"
          "Service fees                1,265      1,104\n"
          "Total revenues              6,077      5,081\n"
          "Cost of revenues            2,948      2,517\n"
          "Gross profit                3,129      2,564\n\n";
}

QByteArray htmlFiling()
{
    QByteArray rows;
    for (const char *row : { "Product sales|8,100|7,400", "Service fees|1,900|1,600", "Total revenues|10,000|9,000",
                             "Cost of products|4,200|3,900", "Gross profit|5,800|5,100" }) {
        rows += "<tr><td>" + QByteArray(row).replace("|", "</td><td>") + "</td></tr>\n";
    }
    return "<html><body><p>FORM 8-K</p><p>CONDENSED CONSOLIDATED STATEMENTS OF OPERATIONS</p><p>(in "
           "thousands)</p><table><tr><td></td>"
           "<td>Three Months Ended March 31, 2024</td><td>Three Months Ended March 31, 2023</td></tr>\n"
        + rows + "</table></body></html>";
}

} // namespace

class TestColumnRuler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_program = std::make_unique<Program>(QSize(1400, 900)); }
    void cleanup() { m_program.reset(); }
    void liesOverTheStatementOneStandsIn();
    void movesMarksByKeyboard();
    void readsTheTableAsOneStepThatSurvives();
    void escapeLeavesEverything();
    void movesMarksByMouse();
    void aMarkDraggedOutIsGone();
    void takesInAndLeavesOutLines();
    void makesAStatementOfSelectedLines();
    void tabsStandInColumnsWhileItIsOpen();
    void worksInTheReadingText();
    void followsZoomScrollingAndNarrowWindows();
    void saysWhyThereIsNothingToMark();
    void nothingIsReadWhileTheMachineIsShown();
    void aChangeElsewhereIsSeenBelowTheRuler();

private:
    ui::ColumnRuler *ruler() const { return m_program->find<ui::ColumnRuler>("columnRuler"); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(ruler(), static_cast<Qt::Key>(key), modifiers);
    }
    [[nodiscard]] QByteArray cuts() const { return QByteArray::fromStdString(cutsText(ruler()->place().cuts)); }
    [[nodiscard]] QString tally() const { return m_program->find<QLabel>("rulerTally")->text(); }
    [[nodiscard]] QString chooser() const { return m_program->find<QComboBox>("statementChooser")->currentText(); }
    [[nodiscard]] const std::vector<Statement> &statements() const
    {
        return m_program->filing()->effective->statements;
    }
    [[nodiscard]] ui::SourceView *view() const { return m_program->find<ui::SourceView>("sourceView"); }
    void openFiling(const QByteArray &bytes) { m_program->open({ m_program->write(u"a.txt"_s, bytes) }); }
    void standIn(const QString &text)
    {
        const QString path = m_program->cellWith(text);
        QVERIFY(!path.isEmpty());
        m_program->goTo(path);
    }
    std::unique_ptr<Program> m_program;
};

void TestColumnRuler::liesOverTheStatementOneStandsIn()
{
    openFiling(typewriterFiling());
    QCOMPARE(statements().size(), std::size_t(1));
    standIn(u"1,900"_s);
    m_program->trigger("readTable");
    QVERIFY(ruler()->isVisible());
    QVERIFY(ruler()->hasFocus());
    QCOMPARE(cuts(), "cuts: 40,51"_ba);
    QCOMPARE(QByteArray::fromStdString(ruler()->place().path), "statements/0"_ba);
    QVERIFY(tally().contains(u"24 figures"_s));
    QVERIFY2(chooser().endsWith(u"as it would be read"_s), qPrintable(chooser()));
    QVERIFY(!m_program->find<QComboBox>("statementChooser")->isEnabled());
    // Asking again only brings one back to it.
    m_program->statement()->setFocus();
    m_program->trigger("readTable");
    QVERIFY(ruler()->hasFocus());
}

void TestColumnRuler::movesMarksByKeyboard()
{
    openFiling(typewriterFiling());
    standIn(u"1,900"_s);
    m_program->trigger("readTable");
    QCOMPARE(ruler()->current(), 0);
    press(Qt::Key_Left);
    QCOMPARE(cuts(), "cuts: 39,51"_ba);
    press(Qt::Key_Tab);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(cuts(), "cuts: 39,56"_ba);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(ruler()->current(), 0);
    press(Qt::Key_Insert);
    QCOMPARE(cuts(), "cuts: 39,47,56"_ba);
    QCOMPARE(ruler()->current(), 1);
    press(Qt::Key_Delete);
    QCOMPARE(cuts(), "cuts: 39,56"_ba);
    QVERIFY(ruler()->accessibleDescription().contains(u"2 of 2"_s));
    // A mark never passes its neighbour.
    for (int i = 0; i < 10; ++i) {
        press(Qt::Key_Left, Qt::ShiftModifier);
    }
    QCOMPARE(cuts(), "cuts: 39,40"_ba);
    // The ruler takes back its own steps; nothing of the filing.
    for (int i = 0; i < 20; ++i) {
        press(Qt::Key_Z, Qt::ControlModifier);
    }
    QCOMPARE(cuts(), "cuts: 40,51"_ba);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(cuts(), "cuts: 39,51"_ba);
    QVERIFY(m_program->filing()->log.empty());
    QTest::mouseClick(m_program->find<QPushButton>("rulerSuggest"), Qt::LeftButton);
    QCOMPARE(cuts(), "cuts: 40,51"_ba);
}

void TestColumnRuler::readsTheTableAsOneStepThatSurvives()
{
    openFiling(typewriterFiling());
    standIn(u"1,900"_s);
    m_program->trigger("readTable");
    // Only the first column is one: the second is no period any more.
    press(Qt::Key_End);
    press(Qt::Key_Delete);
    QVERIFY(!m_program->find<QPushButton>("rulerRead")->isEnabled());
    press(Qt::Key_Return);
    QVERIFY2(m_program->filing()->log.empty(), "what cannot be read is not recorded");
    press(Qt::Key_Z, Qt::ControlModifier);
    // Through the figures: they are cut, and the sums tell.
    press(Qt::Key_Home);
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_Right);
    }
    QCOMPARE(cuts(), "cuts: 45,51"_ba);
    QVERIFY(m_program->find<QPushButton>("rulerRead")->isEnabled());
    const QString then = m_program->statement()->model()->index(1, 1).data().toString();
    press(Qt::Key_Return);
    QVERIFY(!ruler()->isVisible());
    QCOMPARE(m_program->filing()->log.size(), std::size_t(1));
    QCOMPARE(m_program->filing()->log.front().correction.kind, CorrectionKind::ReadTable);
    QCOMPARE(QByteArray::fromStdString(m_program->filing()->log.front().correction.newText), "cuts: 45,51"_ba);
    QCOMPARE(m_program->statement()->model()->index(1, 1).data().toString(), then);
    QVERIFY(!chooser().contains(u"would"_s));
    QVERIFY(m_program->window().statusBar()->currentMessage().contains(u"Table read"_s));

    m_program->restart();
    m_program->open({ m_program->folder() + u"/a.txt"_s });
    QCOMPARE(m_program->statement()->model()->index(1, 1).data().toString(), then);
    // The columns a person gave are where one goes on.
    m_program->goTo(QString::fromStdString("statements/0/title"));
    m_program->trigger("readTable");
    QCOMPARE(cuts(), "cuts: 45,51"_ba);
    press(Qt::Key_Escape);

    m_program->trigger("undo");
    QVERIFY(!m_program->cellWith(u"1,900"_s).isEmpty());
    QCOMPARE(statements().front().rows[1].cells[0]->value, std::string("8100"));
    m_program->trigger("redo");
    QCOMPARE(m_program->statement()->model()->index(1, 1).data().toString(), then);
}

void TestColumnRuler::escapeLeavesEverything()
{
    openFiling(typewriterFiling());
    standIn(u"1,900"_s);
    const int rows = m_program->statement()->model()->rowCount();
    m_program->trigger("readTable");
    press(Qt::Key_Delete);
    press(Qt::Key_Escape);
    QVERIFY(!ruler()->isVisible());
    QVERIFY(!m_program->find<QWidget>("rulerPanel")->isVisible());
    QVERIFY(view()->hasFocus());
    QVERIFY(m_program->filing()->log.empty());
    QCOMPARE(m_program->statement()->model()->rowCount(), rows);
    QVERIFY(!chooser().contains(u"would"_s));
    QVERIFY(m_program->find<QComboBox>("statementChooser")->isEnabled());
    // From the buttons, too, and Enter on "Cancel" reads nothing.
    m_program->trigger("readTable");
    m_program->find<QPushButton>("rulerCancel")->setFocus();
    QTest::keyClick(m_program->find<QPushButton>("rulerCancel"), Qt::Key_Return);
    QVERIFY(!ruler()->isVisible());
    QVERIFY(m_program->filing()->log.empty());
}

void TestColumnRuler::movesMarksByMouse()
{
    openFiling(typewriterFiling());
    standIn(u"1,900"_s);
    m_program->trigger("readTable");
    const QPoint first = ruler()->markPoint(0);
    const QPoint second = ruler()->markPoint(1);
    const double character = (second.x() - first.x()) / 11.0;
    const QPoint left(first.x() - static_cast<int>(character * 3), first.y());
    QTest::mousePress(ruler(), Qt::LeftButton, {}, first);
    QTest::mouseMove(ruler(), left);
    QCOMPARE(cuts(), "cuts: 37,51"_ba);
    QTest::mouseRelease(ruler(), Qt::LeftButton, {}, left);
    QCOMPARE(cuts(), "cuts: 37,51"_ba);
    QCOMPARE(ruler()->current(), 0);
    // A double click beside the marks makes one there.
    QTest::mouseDClick(ruler(), Qt::LeftButton, {}, QPoint(second.x() + static_cast<int>(character * 5), second.y()));
    QCOMPARE(cuts(), "cuts: 37,51,56"_ba);
    QCOMPARE(ruler()->current(), 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cuts(), "cuts: 40,51"_ba);
    QTest::mouseClick(m_program->find<QPushButton>("rulerRead"), Qt::LeftButton);
    QCOMPARE(m_program->filing()->log.size(), std::size_t(1));
    QVERIFY(!ruler()->isVisible());
}

void TestColumnRuler::aMarkDraggedOutIsGone()
{
    openFiling(typewriterFiling());
    standIn(u"1,900"_s);
    m_program->trigger("readTable");
    const QPoint second = ruler()->markPoint(1);
    const QPoint out(second.x(), -200);
    QTest::mousePress(ruler(), Qt::LeftButton, {}, second);
    QTest::mouseMove(ruler(), out);
    QCOMPARE(cuts(), "cuts: 40"_ba);
    QTest::mouseMove(ruler(), second);
    QCOMPARE(cuts(), "cuts: 40,51"_ba);
    QTest::mouseMove(ruler(), out);
    QTest::mouseRelease(ruler(), Qt::LeftButton, {}, out);
    QCOMPARE(cuts(), "cuts: 40"_ba);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cuts(), "cuts: 40,51"_ba);
}

void TestColumnRuler::takesInAndLeavesOutLines()
{
    openFiling(typewriterFiling());
    standIn(u"1,900"_s);
    m_program->trigger("readTable");
    const Span whole = ruler()->place().source;
    const int rows = m_program->statement()->model()->rowCount();
    press(Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(ruler()->place().source.end < whole.end);
    QCOMPARE(m_program->statement()->model()->rowCount(), rows - 1);
    press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(ruler()->place().source, whole);
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(ruler()->place().source.begin > whole.begin);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(ruler()->place().source, whole);
}

void TestColumnRuler::makesAStatementOfSelectedLines()
{
    openFiling(quilts());
    QVERIFY(statements().empty());
    const std::string bytes(m_program->filing()->document->bytes());
    const auto begin = static_cast<std::uint32_t>(bytes.find("                        Three Months"));
    view()->select({ begin, static_cast<std::uint32_t>(bytes.find("2,564") + 5) });
    m_program->trigger("readTable");
    QVERIFY(ruler()->isVisible());
    QVERIFY2(tally().contains(u"no statement yet"_s), qPrintable(tally()));
    press(Qt::Key_Return);
    QCOMPARE(statements().size(), std::size_t(1));
    QCOMPARE(statements().front().rows.size(), std::size_t(5));
    QCOMPARE(statements().front().rows[2].cells[0]->value, std::string("6077"));
    QCOMPARE(statements().front().rows[2].cells[0]->proof, Proof::Proven);
    m_program->trigger("undo");
    QVERIFY(statements().empty());
    // The caret within the figures is enough, too.
    view()->moveCaret(static_cast<std::uint32_t>(bytes.find("1,265")), false);
    m_program->trigger("readTable");
    QVERIFY(ruler()->isVisible());
    QCOMPARE(ruler()->place().cuts.size(), std::size_t(2));
}

void TestColumnRuler::tabsStandInColumnsWhileItIsOpen()
{
    openFiling(tests::cleanFiling());
    standIn(u"1,900"_s);
    const auto left = [&](const char *text) {
        return view()->rectOf(m_program->field(m_program->cellWith(QLatin1StringView(text)))->span()).left();
    };
    view()->setTopByte(statements().front().source.begin);
    QVERIFY(left("1,600") != left("3,900"));
    m_program->trigger("readTable");
    QCOMPARE(ruler()->place().cuts.size(), std::size_t(2));
    QCOMPARE(left("1,600"), left("3,900"));
    QCOMPARE(ruler()->markPoint(1).x(), left("1,600"));
    const Statement before = statements().front();
    press(Qt::Key_Return);
    const Statement &after = statements().front();
    QCOMPARE(after.periods.size(), std::size_t(2));
    QCOMPARE(after.rows.size(), before.rows.size());
    for (std::size_t r = 0; r < before.rows.size(); ++r) {
        for (std::size_t p = 0; p < 2 && p < before.rows[r].cells.size(); ++p) {
            QCOMPARE(after.rows[r].cells[p].has_value(), before.rows[r].cells[p].has_value());
            QCOMPARE(after.rows[r].cells[p] ? after.rows[r].cells[p]->value : "",
                     before.rows[r].cells[p] ? before.rows[r].cells[p]->value : "");
        }
    }
    QVERIFY2(left("1,600") != left("3,900"), "tabs are as everywhere again");
}

void TestColumnRuler::worksInTheReadingText()
{
    openFiling(typewriterFiling());
    standIn(u"1,900"_s);
    m_program->trigger("readingText");
    m_program->trigger("readTable");
    QVERIFY(ruler()->isVisible());
    const QPoint inText = ruler()->markPoint(0);
    QVERIFY(!inText.isNull());
    press(Qt::Key_Left);
    // Back to the source while it is open: the marks go along.
    m_program->find<QAction>("readingText")->trigger();
    QVERIFY(ruler()->isVisible());
    QCOMPARE(cuts(), "cuts: 39,51"_ba);
    QVERIFY(!ruler()->markPoint(0).isNull());
    press(Qt::Key_Return);
    QCOMPARE(m_program->filing()->log.size(), std::size_t(1));
}

void TestColumnRuler::followsZoomScrollingAndNarrowWindows()
{
    openFiling(typewriterFiling());
    standIn(u"1,900"_s);
    m_program->trigger("readTable");
    const int apart = ruler()->markPoint(1).x() - ruler()->markPoint(0).x();
    for (int i = 0; i < 6; ++i) {
        m_program->trigger("zoomIn");
    }
    QVERIFY(ruler()->markPoint(1).x() - ruler()->markPoint(0).x() > apart);
    m_program->window().resize(900, 600);
    QTRY_COMPARE(ruler()->size(), view()->viewport()->size());
    QTRY_VERIFY(view()->horizontalScrollBar()->maximum() > 0);
    view()->horizontalScrollBar()->setValue(0);
    press(Qt::Key_End);
    const QPoint last = ruler()->markPoint(1);
    QVERIFY2(last.x() > 0 && last.x() < ruler()->width(), "the keys bring a mark into sight");
    const int before = last.x();
    view()->horizontalScrollBar()->setValue(view()->horizontalScrollBar()->value() - 10);
    QVERIFY(ruler()->markPoint(1).x() > before || view()->horizontalScrollBar()->value() == 0);
}

void TestColumnRuler::saysWhyThereIsNothingToMark()
{
    m_program->open({ m_program->write(u"a.htm"_s, htmlFiling()) });
    QCOMPARE(statements().size(), std::size_t(1));
    standIn(u"1,900"_s);
    m_program->trigger("readTable");
    QVERIFY(!ruler()->isVisible());
    QVERIFY2(m_program->window().statusBar()->currentMessage().contains(u"cells of its own"_s),
             qPrintable(m_program->window().statusBar()->currentMessage()));
    openFiling(typewriterFiling());
    m_program->window().cursor().moveTo({ m_program->filing()->path, {}, {} });
    view()->moveCaret(0, false);
    m_program->trigger("readTable");
    QVERIFY(!ruler()->isVisible());
    QVERIFY(m_program->window().statusBar()->currentMessage().contains(u"no text table"_s));
}

void TestColumnRuler::nothingIsReadWhileTheMachineIsShown()
{
    openFiling(typewriterFiling());
    standIn(u"1,900"_s);
    m_program->trigger("readTable");
    m_program->trigger("machineValues");
    QVERIFY2(!ruler()->isVisible(), "it goes when what is shown is not what is judged");
    QVERIFY(!m_program->find<QAction>("readTable")->isEnabled());
    m_program->window().statusBar()->clearMessage();
    QTest::keyClick(view(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!ruler()->isVisible());
    QVERIFY(m_program->window().statusBar()->currentMessage().contains(u"Machine values"_s));
}

void TestColumnRuler::aChangeElsewhereIsSeenBelowTheRuler()
{
    openFiling(typewriterFiling());
    standIn(u"1,900"_s);
    const QString path = m_program->cellWith(u"1,900"_s);
    m_program->trigger("readTable");
    Correction correction;
    correction.document = m_program->filing()->document->id();
    correction.path = path.toStdString();
    correction.newText = "1,901";
    QVERIFY(m_program->session().correct(correction));
    QVERIFY(ruler()->isVisible());
    QVERIFY2(tally().contains(u"laid aside"_s), qPrintable(tally()));
    // The filing goes: so does the ruler.
    m_program->session().close(m_program->filing()->path);
    QVERIFY(!ruler()->isVisible());
}

QTEST_MAIN(TestColumnRuler)
#include "tst_columnruler.moc"
