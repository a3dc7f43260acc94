// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window, driven as a person drives it: one selection through all panes, opening, errors, layout, keyboard.
#include "program.h"

#include "models/roles.h"
#include "ui/actions.h"
#include "ui/charts/chartpane.h"
#include "ui/text/errortext.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace filing;
using models::Place;
using tests::findIndex;
using tests::Program;

namespace
{

const QString dateOfReport = u"cover/DocumentPeriodEndDate"_s;

QSet<const QAction *> actionsInMenus(const QMenu *menu)
{
    QSet<const QAction *> all;
    for (const QAction *action : menu->actions()) {
        all.insert(action);
        if (action->menu()) {
            all.unite(actionsInMenus(action->menu()));
        }
    }
    return all;
}

void click(QAbstractItemView *view, const QModelIndex &index)
{
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

void drop(QWidget *on, const QMimeData *data)
{
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &enter);
    QVERIFY(enter.isAccepted() || data->urls().isEmpty());
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &event);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyWindowOffersToOpen();
    void opensAndTells();
    void treeLeadsEverywhere();
    void statementLeadsEverywhere();
    void chooserFollowsThePlace();
    void placesHaveAHistory();
    void doubtsAreVisitedAcrossFilings();
    void fieldsAreVisitedInOrder();
    void filterKeepsAncestors();
    void filtersStayInSightWhereDocksShareATabBar();
    void doubtsOnlyHidesTheRest();
    void problemsLead();
    void filesAreDropped();
    void droppedWordsAreNoFiles();
    void errorsAreToldInPlace_data();
    void errorsAreToldInPlace();
    void cancelStopsReading();
    void closesToTheNeighbour();
    void remembersFilesAndLayout();
    void recentFilesAreOffered();
    void keyboardWalksThroughThePanes();
    void escapeBacksOut();
    void everyActionIsReachable();
    void shortcutsAreUnambiguous();
    void everyWidgetHasAName();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void commandsAreFoundByName();
    void copiesWithSource();
    void copiesRunNothing();
    void themesChangeThePalette();
    void chartIsExported();
    void resetBringsThePanesBack();
};

void TestMainWindow::emptyWindowOffersToOpen()
{
    Program program;
    auto *button = program.find<QAbstractButton>("openSamplesButton");
    QVERIFY(button && button->isVisible());
    QVERIFY(!program.find<QAction>("close")->isEnabled());
    QVERIFY(!program.find<QAction>("edit")->isEnabled());
    QCOMPARE(program.window().windowTitle(), u"Filingscope"_s);
}

void TestMainWindow::opensAndTells()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    QTRY_VERIFY2(program.window().windowTitle().startsWith(u"Brightwater Instruments, Inc. · 8-K · May 2, 2024"_s),
                 qPrintable(program.window().windowTitle()));
    const QString facts = program.find<QLabel>("factsLabel")->text();
    QVERIFY2(facts.contains(u" fields · nothing needs a look"_s), qPrintable(facts));
    const QString position = program.find<QLabel>("positionLabel")->text();
    QVERIFY2(position.contains(u"UTF-8"_s) && position.contains(u"parsed in"_s), qPrintable(position));
    QVERIFY(program.tree()->model()->rowCount() >= 4);
    QCOMPARE(program.statement()->model()->columnCount(), 3);
    QCOMPARE(program.statement()->model()->headerData(0, Qt::Horizontal).toString(), u"in thousands of USD"_s);
}

void TestMainWindow::treeLeadsEverywhere()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    const QString cell = program.cellWith(u"1,600"_s);
    QVERIFY(!cell.isEmpty());
    const QModelIndex index = findIndex(*program.tree()->model(), Role::Path, cell);
    QVERIFY(index.isValid());
    click(program.tree(), index);
    QCOMPARE(program.window().cursor().place().fieldPath, cell);
    QCOMPARE(program.window().cursor().place().span, program.field(cell)->span());
    QCOMPARE(program.statement()->currentIndex().data(Role::Path).toString(), cell);
    QTRY_VERIFY(program.find<QTextBrowser>("inspectorPage")->toPlainText().contains(u"1,600"_s));
}

void TestMainWindow::statementLeadsEverywhere()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    const QString cell = program.cellWith(u"9,000"_s);
    const QModelIndex index = findIndex(*program.statement()->model(), Role::Path, cell);
    QVERIFY(index.isValid());
    click(program.statement(), index);
    QCOMPARE(program.window().cursor().place().fieldPath, cell);
    QCOMPARE(program.tree()->currentIndex().siblingAtColumn(0).data(Role::Path).toString(), cell);
    QTest::keyClick(program.statement(), Qt::Key_Left);
    QCOMPARE(program.text(program.window().cursor().place().fieldPath), u"10,000"_s);
    const QString page = program.find<QTextBrowser>("inspectorPage")->toPlainText();
    QVERIFY2(page.contains(u"8,100 + 1,900 = 10,000"_s), qPrintable(page));
}

void TestMainWindow::chooserFollowsThePlace()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    auto *chooser = program.find<QComboBox>("statementChooser");
    QCOMPARE(chooser->count(), 1);
    program.goTo(u"statements/0/title"_s);
    QCOMPARE(chooser->currentIndex(), 0);
    program.goTo(u"statements/7/rows/0/label"_s);
    QCOMPARE(chooser->currentIndex(), 0);
}

void TestMainWindow::placesHaveAHistory()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    program.goTo(dateOfReport);
    program.goTo(u"cover/EntityRegistrantName"_s);
    program.trigger("back");
    QCOMPARE(program.window().cursor().place().fieldPath, dateOfReport);
    QCOMPARE(program.tree()->currentIndex().siblingAtColumn(0).data(Role::Path).toString(), dateOfReport);
    program.trigger("forward");
    QCOMPARE(program.window().cursor().place().fieldPath, u"cover/EntityRegistrantName"_s);
}

void TestMainWindow::doubtsAreVisitedAcrossFilings()
{
    Program program;
    const QString clean = program.write(u"a.txt"_s, tests::cleanFiling());
    const QString doubtful = program.write(u"b.txt"_s, tests::doubtfulFiling());
    program.open({clean, doubtful});
    QCOMPARE(program.filing()->path, clean);
    program.trigger("nextDoubt");
    QCOMPARE(program.filing()->path, doubtful);
    const Place first = program.window().cursor().place();
    QCOMPARE(program.field(first.fieldPath)->proof, Proof::Contradicted);
    program.trigger("previousDoubt");
    QVERIFY(!program.window().cursor().place().fieldPath.isEmpty());
    program.trigger("nextDoubt");
    QCOMPARE(program.window().cursor().place(), first);
}

void TestMainWindow::fieldsAreVisitedInOrder()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    std::uint32_t before = 0;
    for (int i = 0; i < 6; ++i) {
        program.trigger("nextField");
        const Place place = program.window().cursor().place();
        QVERIFY(!place.fieldPath.isEmpty());
        QVERIFY(i == 0 || place.span.begin > before);
        before = place.span.begin;
    }
}

void TestMainWindow::filtersStayInSightWhereDocksShareATabBar()
{
    Program program;
    auto *filings = program.find<QDockWidget>("filingsDock");
    QVERIFY(!program.window().tabifiedDockWidgets(filings).isEmpty());
    program.trigger("filterFilings");
    auto *filter = program.find<QLineEdit>("filingsFilter");
    QTRY_VERIFY(filter->isVisible() && filter->hasFocus());
    QVERIFY(filter->height() > 10);
}

void TestMainWindow::filterKeepsAncestors()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    program.trigger("filterStructure");
    auto *filter = program.find<QLineEdit>("structureFilter");
    QTRY_VERIFY(filter->hasFocus());
    const int groups = program.tree()->model()->rowCount();
    QTest::keyClicks(filter, u"harbor"_s);
    QVERIFY(program.tree()->model()->rowCount() < groups);
    const QModelIndex group = program.tree()->model()->index(0, 0);
    QVERIFY(group.data(Role::Group).toBool());
    QVERIFY(program.tree()->model()->rowCount(group) >= 1);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(program.tree()->model()->rowCount(), groups);
    QTRY_VERIFY(program.tree()->hasFocus());
}

void TestMainWindow::doubtsOnlyHidesTheRest()
{
    Program program;
    program.open({program.write(u"b.txt"_s, tests::doubtfulFiling())});
    program.trigger("doubtsOnly");
    QVERIFY(!findIndex(*program.tree()->model(), Role::Path, dateOfReport).isValid());
    QVERIFY(program.tree()->model()->rowCount() > 0);
    program.trigger("doubtsOnly");
    QVERIFY(findIndex(*program.tree()->model(), Role::Path, dateOfReport).isValid());
}

void TestMainWindow::problemsLead()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling()), program.write(u"b.txt"_s, tests::doubtfulFiling())});
    auto *dock = program.find<QDockWidget>("problemsDock");
    QTRY_VERIFY2(dock->windowTitle().startsWith(u"Problems "_s), qPrintable(dock->windowTitle()));
    dock->raise();
    auto *table = program.find<QTableView>("problemsTable");
    QTRY_VERIFY(table->isVisible());
    const QModelIndex row = table->model()->index(0, 0);
    const auto place = row.data(Role::Place).value<Place>();
    QVERIFY(!place.filing.isEmpty());
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row).center());
    QCOMPARE(program.window().cursor().place(), place);
    QVERIFY(program.window().windowTitle().contains(u"August 1, 2024"_s));
}

void TestMainWindow::filesAreDropped()
{
    Program program;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(program.write(u"a.txt"_s, tests::cleanFiling())),
                  QUrl::fromLocalFile(program.write(u"b.txt"_s, tests::doubtfulFiling()))});
    drop(&program.window(), &data);
    QTRY_COMPARE(program.session().snapshot()->filings.size(), std::size_t(2));
    QTRY_VERIFY(!program.session().isLoading());
    QTRY_VERIFY(program.window().windowTitle().contains(u"May 2, 2024"_s));
}

void TestMainWindow::droppedWordsAreNoFiles()
{
    Program program;
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/filing"_s)});
    drop(&program.window(), &data);
    QTRY_VERIFY(program.find<QWidget>("messageStrip")->isVisible());
    QCOMPARE(program.find<QLabel>("messageText")->text(), ui::nothingToOpen().text);
}

void TestMainWindow::errorsAreToldInPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("text");
    QTest::newRow("a novel is shown as text")
        << QByteArray("It was a dark and stormy night; the rain fell in torrents.\n") << u"Nothing of an SEC filing"_s << true;
    QTest::newRow("a picture is not") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0", 29)
                                      << u"is not text"_s << false;
    QTest::newRow("an empty file") << QByteArray() << u"is empty"_s << false;
}

void TestMainWindow::errorsAreToldInPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    Program program;
    const QString good = program.write(u"good.txt"_s, tests::cleanFiling());
    const QString bad = program.write(u"bad.txt"_s, bytes);
    program.open({bad, good});
    QTRY_VERIFY(program.find<QWidget>("messageStrip")->isVisible());
    const QString text = program.find<QLabel>("messageText")->text();
    QVERIFY2(text.contains(said) && text.contains(u"bad.txt"_s), qPrintable(text));
    auto *more = program.find<QAbstractButton>("messageMore");
    more->click();
    QVERIFY(program.find<QPlainTextEdit>("messageDetails")->isVisible());
    program.find<QAbstractButton>("messageCopy")->click();
    QVERIFY(QApplication::clipboard()->text().contains(bad));
    // The next filing is none of its business.
    program.window().cursor().moveTo({good, {}, {}});
    QTRY_VERIFY(!program.find<QWidget>("messageStrip")->isVisible());
    program.window().cursor().moveTo({bad, {}, {}});
    QTRY_VERIFY(program.find<QWidget>("messageStrip")->isVisible());
    program.find<QAbstractButton>("messageClose")->click();
    QVERIFY(!program.find<QWidget>("messageStrip")->isVisible());
    // What was read once does not come back with the next change.
    program.session().open({good});
    QTRY_VERIFY(!program.session().isLoading());
    QVERIFY(!program.find<QWidget>("messageStrip")->isVisible());
    QTEST(program.filing()->document != nullptr && program.filing()->document->size() > 0
              && program.filing()->error->code == Errc::NotAFiling,
          "text");
}

void TestMainWindow::cancelStopsReading()
{
    Program program;
    QStringList files;
    for (int i = 0; i < 40; ++i) {
        files << program.write(u"%1.txt"_s.arg(i), tests::cleanFiling() + QByteArray(400'000, '0' + char(i % 10)));
    }
    program.window().openFiles(files);
    QVERIFY(program.session().isLoading());
    QTRY_VERIFY(program.find<QAction>("cancelReading")->isEnabled());
    program.trigger("cancelReading");
    QTRY_VERIFY(!program.session().isLoading());
    QTRY_VERIFY(program.session().snapshot()->filings.size() < std::size_t(files.size()));
    QVERIFY(!program.find<QWidget>("readingWidget")->isVisible());
    QTRY_VERIFY(!program.find<QAction>("cancelReading")->isEnabled());
}

void TestMainWindow::closesToTheNeighbour()
{
    Program program;
    const QString a = program.write(u"a.txt"_s, tests::cleanFiling());
    const QString b = program.write(u"b.txt"_s, tests::doubtfulFiling());
    program.open({a, b});
    program.trigger("close");
    QTRY_COMPARE(program.window().cursor().place().filing, b);
    program.trigger("close");
    QTRY_VERIFY(program.session().snapshot()->filings.empty());
    QVERIFY(program.find<QAbstractButton>("openSamplesButton")->isVisible());
    QCOMPARE(program.window().windowTitle(), u"Filingscope"_s);
    QVERIFY(!program.tree()->isVisible());
}

void TestMainWindow::remembersFilesAndLayout()
{
    Program program;
    const QString a = program.write(u"a.txt"_s, tests::cleanFiling());
    QVERIFY(!ui::MainWindow::rememberedFiles(program.settings()));
    program.open({a});
    program.find<QDockWidget>("historyDock")->close();
    program.restart();
    QCOMPARE(ui::MainWindow::rememberedFiles(program.settings()).value_or(QStringList()), QStringList{a});
    QVERIFY(program.find<QDockWidget>("historyDock")->isHidden());
    QVERIFY(!program.find<QDockWidget>("structureDock")->isHidden());
}

void TestMainWindow::recentFilesAreOffered()
{
    Program program;
    const QString a = program.write(u"a.txt"_s, tests::cleanFiling());
    program.open({a});
    program.trigger("closeAll");
    QTRY_VERIFY(program.session().snapshot()->filings.empty());
    auto *recent = program.find<QMenu>("recentMenu");
    QCOMPARE(recent->actions().first()->text(), u"a.txt"_s);
    recent->actions().first()->trigger();
    QTRY_COMPARE(program.session().snapshot()->filings.size(), std::size_t(1));
}

void TestMainWindow::keyboardWalksThroughThePanes()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    program.goTo(program.cellWith(u"9,000"_s));
    program.find<QTreeView>("filingsTree")->setFocus();
    QStringList walked;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        walked << (focus == program.tree()         ? u"structure"_s
                       : focus == program.statement() ? u"statement"_s
                       : focus->objectName() == u"inspectorPage"_s ? u"inspector"_s
                       : focus->objectName() == u"filingsTree"_s   ? u"filings"_s
                       : program.window().centralWidget()->isAncestorOf(focus) ? u"text"_s
                                                                               : focus->objectName());
    }
    QCOMPARE(walked, QStringList({u"text"_s, u"structure"_s, u"statement"_s, u"inspector"_s, u"filings"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"inspectorPage"_s);
}

void TestMainWindow::escapeBacksOut()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    program.goTo(program.cellWith(u"9,000"_s));
    program.statement()->setFocus();
    QTest::keyClick(program.statement(), Qt::Key_F2);
    auto *editor = program.statement()->findChild<QLineEdit *>(u"valueEditor"_s);
    QTRY_VERIFY(editor && editor->hasFocus());
    QTest::keyClicks(editor, u"1"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(program.statement()->hasFocus());
    QCOMPARE(program.text(program.cellWith(u"9,000"_s)), u"9,000"_s);
    QTest::keyClick(program.statement(), Qt::Key_Escape);
    QTRY_VERIFY(!program.statement()->hasFocus());
    QVERIFY(program.window().centralWidget()->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindow::everyActionIsReachable()
{
    Program program;
    QSet<const QAction *> inMenus;
    for (const QAction *top : program.window().menuBar()->actions()) {
        inMenus.unite(actionsInMenus(top->menu()));
    }
    for (const QAction *action : program.window().actions().all()) {
        const QByteArray name = action->objectName().toUtf8();
        QVERIFY2(!action->text().isEmpty(), name);
        QVERIFY2(!action->statusTip().isEmpty(), name);
        QVERIFY2(inMenus.contains(action), name);
    }
}

void TestMainWindow::shortcutsAreUnambiguous()
{
    Program program;
    QHash<QString, QString> used;
    for (const QAction *action : program.window().actions().all()) {
        for (const QKeySequence &key : action->shortcuts()) {
            const QString text = key.toString();
            QVERIFY2(!used.contains(text) || used[text] == action->objectName(),
                     qPrintable(text + u": "_s + used[text] + u" and "_s + action->objectName()));
            used.insert(text, action->objectName());
        }
    }
    for (const auto *wanted : {"F2", "F3", "F6", "F8", "Shift+F8", "Alt+Left", "Alt+Right", "Ctrl+F", "Ctrl+G", "Ctrl+O", "Ctrl+W",
                               "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Return", "Del", "Ctrl++", "Ctrl+-", "Ctrl+0", "Ctrl+E", "Ctrl+K"}) {
        QVERIFY2(used.contains(QString::fromLatin1(wanted)), wanted);
    }
}

void TestMainWindow::everyWidgetHasAName()
{
    Program program;
    program.open({program.write(u"b.txt"_s, tests::doubtfulFiling())});
    QStringList nameless;
    for (const QWidget *widget : program.window().findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool focusable = widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && !widget->parentWidget()->focusProxy();
        // What Qt puts inside its own widgets has the name of the whole.
        const bool inner = widget->objectName().startsWith(u"qt_"_s);
        if (focusable && !named && !inner && widget->isVisibleTo(&program.window())) {
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        }
    }
    QCOMPARE(nameless, QStringList());
}

void TestMainWindow::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("font");
    QTest::newRow("the smallest window") << QSize(900, 600) << 1.0;
    QTest::newRow("the usual one") << QSize(1280, 800) << 1.0;
    QTest::newRow("text twice as large") << QSize(1920, 1200) << 2.0;
}

void TestMainWindow::nothingIsClipped()
{
    QFETCH(QSize, size);
    QFETCH(qreal, font);
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * font);
    QApplication::setFont(larger);
    {
        Program program(size);
        program.open({program.write(u"b.txt"_s, tests::doubtfulFiling())});
        program.goTo(program.cellWith(u"9,000"_s));
        QCoreApplication::processEvents();
        QCOMPARE(program.window().size(), size);
        QStringList clipped;
        const auto check = [&](const QWidget *widget) {
            const bool elastic = widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
            if (widget->isVisible() && !elastic && widget->width() < widget->minimumSizeHint().width()) {
                clipped << widget->objectName() + u": "_s + QString::number(widget->width()) + u" < "_s
                        + QString::number(widget->minimumSizeHint().width());
            }
        };
        for (const QLabel *label : program.window().findChildren<QLabel *>()) {
            check(label);
        }
        for (const QAbstractButton *button : program.window().findChildren<QAbstractButton *>()) {
            check(button);
        }
        QCOMPARE(clipped, QStringList());
    }
    QApplication::setFont(before);
}

void TestMainWindow::commandsAreFoundByName()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    program.trigger("commands");
    QTRY_VERIFY(program.find<QLineEdit>("commandFilter"));
    auto *filter = program.find<QLineEdit>("commandFilter");
    QTest::keyClicks(filter, u"only look"_s);
    QCOMPARE(program.find<QListWidget>("commandList")->item(0)->text(), u"Only What Needs a Look"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY(program.find<QAction>("doubtsOnly")->isChecked());
    QTRY_VERIFY(!program.find<QLineEdit>("commandFilter"));
}

void TestMainWindow::copiesWithSource()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    program.goTo(dateOfReport);
    program.trigger("copyReference");
    const QStringList parts = QApplication::clipboard()->text().split(u'\t');
    QCOMPARE(parts.value(0), u"May 2, 2024"_s);
    QCOMPARE(parts.value(1), u"Date of report"_s);
    QCOMPARE(parts.value(3), u"a.txt"_s);
    QVERIFY(parts.value(4).startsWith(u"line "_s));
}

void TestMainWindow::copiesRunNothing()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling().replace("Brightwater", "=HYPERLINK(A1)"))});
    program.goTo(u"cover/EntityRegistrantName"_s);
    program.trigger("copyReference");
    QVERIFY2(QApplication::clipboard()->text().startsWith(u"'=HYPERLINK(A1)"_s), qPrintable(QApplication::clipboard()->text()));
    program.tree()->setFocus();
    QTRY_VERIFY(program.tree()->hasFocus());
    program.trigger("copy");
    const QStringList parts = QApplication::clipboard()->text().split(u'\t');
    QVERIFY2(parts.size() > 1 && parts.value(1).startsWith(u"'=HYPERLINK(A1)"_s), qPrintable(parts.join(u'\t')));
}

void TestMainWindow::themesChangeThePalette()
{
    Program program;
    program.trigger("themeDark");
    QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < 80);
    program.trigger("themeLight");
    QVERIFY(QApplication::palette().color(QPalette::Base).lightness() > 200);
    program.trigger("themeDark");
    program.restart();
    QVERIFY(program.find<QAction>("themeDark")->isChecked());
    program.trigger("themeSystem");
    QVERIFY(QApplication::palette().color(QPalette::Base).lightness() > 200);
}

void TestMainWindow::chartIsExported()
{
    Program program;
    QVERIFY(!program.find<QAction>("exportChart")->isEnabled());
    program.open({program.write(u"a.txt"_s, tests::cleanFiling()), program.write(u"b.txt"_s, tests::doubtfulFiling())});
    QTRY_VERIFY(program.find<QAction>("exportChart")->isEnabled());
    for (const QString &name : {u"chart.svg"_s, u"chart.png"_s, u"chart.pdf"_s, u"chart.csv"_s}) {
        const QString file = program.folder() + u'/' + name;
        QString error;
        QVERIFY2(program.window().chart()->exportTo(file, 1, &error), qPrintable(error));
        QVERIFY(QFileInfo(file).size() > 100);
    }
}

void TestMainWindow::resetBringsThePanesBack()
{
    Program program;
    for (const char *dock : {"filingsDock", "structureDock", "inspectorDock", "historyDock"}) {
        program.find<QDockWidget>(dock)->close();
    }
    program.find<QDockWidget>("statementDock")->setFloating(true);
    program.trigger("resetLayout");
    for (const char *dock : {"filingsDock", "structureDock", "inspectorDock", "historyDock", "statementDock"}) {
        QVERIFY2(!program.find<QDockWidget>(dock)->isHidden(), dock);
        QVERIFY2(!program.find<QDockWidget>(dock)->isFloating(), dock);
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
