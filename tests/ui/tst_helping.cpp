// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tour of the first start and the user manual: that they lead where they say, and that the manual says what is so.
#include "program.h"

#include "ui/actions.h"
#include "ui/help/manualwindow.h"
#include "ui/help/tour.h"
#include "ui/widgets/dock.h"
#include "ui/window/windowdocks.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace filing;
using tests::Program;
using ui::ManualText;
using ui::ManualWindow;
using ui::Tour;

namespace
{

/// What stands between code marks is words to type or a command line, no key.
QString withoutCode(QString page)
{
    static const QRegularExpression code(u"`[^`]*`|^    .*$"_s, QRegularExpression::MultilineOption);
    return page.remove(code);
}

QStringList captured(const QString &text, const QString &pattern, int group = 1)
{
    QStringList found;
    const QRegularExpression expression(pattern);
    for (auto match = expression.globalMatch(text); match.hasNext();) {
        found << match.next().captured(group);
    }
    return found;
}

} // namespace

class TestHelping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tourComesOnce();
    void tourWalksByKeyboard();
    void tourStandsBesideItsPane_data();
    void tourStandsBesideItsPane();
    void tourSpeaks();
    void linksAndPicturesAreThere();
    void keysAndMenusAreThoseOfTheProgram();
    void pagesSayTheKeysThatHold();
    void opensAtThePaneInFocus();
    void findsInAllPages();
    void followsNothingThatLeadsOut();
};

void TestHelping::tourComesOnce()
{
    Program program;
    program.window().offerTour();
    auto *tour = program.find<Tour>("tour");
    QVERIFY(tour && tour->isVisible());
    QTest::keyClick(program.find<QWidget>("tourNext"), Qt::Key_Escape);
    QTRY_VERIFY(!program.find<Tour>("tour"));
    program.window().offerTour();
    QVERIFY(!program.find<Tour>("tour"));
    program.restart();
    program.window().offerTour();
    QVERIFY(!program.find<Tour>("tour"));
    program.trigger("tour");
    QVERIFY(program.find<Tour>("tour"));
}

void TestHelping::tourWalksByKeyboard()
{
    Program program;
    program.find<QWidget>("filingsFilter")->setFocus();
    const QPointer<QWidget> before = QApplication::focusWidget();
    program.trigger("tour");
    QPointer<Tour> tour = program.find<Tour>("tour");
    auto *next = program.find<QPushButton>("tourNext");
    auto *back = program.find<QPushButton>("tourBack");
    QVERIFY(next->hasFocus());
    QVERIFY(!back->isEnabled());
    QTest::keyClick(next, Qt::Key_Right);
    QCOMPARE(tour->at(), 1);
    QTest::keyClick(next, Qt::Key_Left);
    QCOMPARE(tour->at(), 0);
    for (int hint = 1; hint < 5; ++hint) {
        QTest::keyClick(next, Qt::Key_Return);
        QCOMPARE(tour->at(), hint);
    }
    QTest::keyClick(next, Qt::Key_Return);
    QTRY_VERIFY(!tour);
    QCOMPARE(QApplication::focusWidget(), before.data());
}

void TestHelping::tourStandsBesideItsPane_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(900, 600);
    QTest::newRow("large") << QSize(1600, 1000);
}

void TestHelping::tourStandsBesideItsPane()
{
    QFETCH(const QSize, size);
    Program program(size, Program::Having::Library);
    program.trigger("tour");
    auto *tour = program.find<Tour>("tour");
    const ui::WindowDocks &docks = *program.window().docks();
    const QWidget *panes[] = {docks.structure->widget(), nullptr, docks.review->widget(), docks.quarters->widget(), docks.library->widget()};
    for (const QWidget *pane : panes) {
        QCoreApplication::processEvents();
        QVERIFY(program.window().rect().contains(tour->geometry()));
        // What stands in the balloon is to be read whole.
        auto *text = program.find<QLabel>("tourText");
        QVERIFY(text->height() >= text->heightForWidth(text->width()));
        if (pane) {
            const QRect spokenOf(pane->mapTo(&program.window(), QPoint()), pane->size());
            QVERIFY(pane->isVisible() && program.window().rect().contains(spokenOf.center()));
            QVERIFY(!spokenOf.contains(tour->geometry()));
        }
        tour->next();
    }
}

void TestHelping::tourSpeaks()
{
    Program program;
    program.trigger("tour");
    const auto *tour = program.find<Tour>("tour");
    const auto *next = program.find<QPushButton>("tourNext");
    QCOMPARE(tour->accessibleName(), program.find<QLabel>("tourTitle")->text());
    QVERIFY(next->accessibleName().contains(program.find<QLabel>("tourText")->text()));
}

void TestHelping::linksAndPicturesAreThere()
{
    QStringList linked{u"index.md"_s};
    for (const ui::ManualPage &page : ManualText::pages()) {
        const QString text = ManualText::source(page.file);
        QVERIFY2(text.startsWith(u"# "_s), qPrintable(page.file));
        for (const QString &picture : captured(text, u"!\\[[^\\]]+\\]\\(([^)]*)\\)"_s)) {
            QVERIFY2(QFile::exists(u":/filingscope/manual/"_s + picture), qPrintable(page.file + u": "_s + picture));
            QVERIFY(!QImage(u":/filingscope/manual/"_s + picture).isNull());
        }
        for (const QString &link : captured(text, u"(?<!!)\\[[^\\]]+\\]\\(([^)]*)\\)"_s)) {
            QVERIFY2(!ManualText::source(link).isEmpty(), qPrintable(page.file + u": "_s + link));
            linked << link;
        }
    }
    for (const ui::ManualPage &page : ManualText::pages()) {
        QVERIFY2(linked.contains(page.file), qPrintable(u"no page leads to "_s + page.file));
    }
}

// Keys and menus are not written down but asked of the program, so that they cannot be wrong; here it is seen that all are asked for.
void TestHelping::keysAndMenusAreThoseOfTheProgram()
{
    Program program;
    const ManualText manual(program.window().actions().all(), program.window().menuBar());
    for (const ui::ManualPage &page : ManualText::pages()) {
        const QString text = ManualText::source(page.file);
        for (const QString &name : captured(text, u"\\{key:(\\w+)\\}"_s)) {
            QVERIFY2(!manual.key(name).isEmpty(), qPrintable(page.file + u": no key: "_s + name));
        }
        for (const QString &name : captured(text, u"\\{menu:(\\w+)\\}"_s)) {
            QVERIFY2(manual.way(name).contains(u" ▸ "_s), qPrintable(page.file + u": not in a menu: "_s + name));
        }
        if (page.file != u"ruler.md"_s) {
            const QStringList written = captured(withoutCode(text), u"\\b((?:Ctrl|Alt)\\+\\w+|Shift\\+\\w+|F\\d+)\\b"_s);
            QVERIFY2(written.isEmpty(), qPrintable(page.file + u": written down: "_s + written.join(u' ')));
        }
        QVERIFY2(!manual.page(page.file).contains(u'{'), qPrintable(page.file));
    }
}

void TestHelping::pagesSayTheKeysThatHold()
{
    Program program;
    const ManualText manual(program.window().actions().all(), program.window().menuBar());
    QVERIFY(manual.page(u"correct.md"_s).contains(u"Press **F2**"_s));
    program.window().actions().edit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    QVERIFY(manual.page(u"correct.md"_s).contains(u"Press **Ctrl+J**"_s));
    program.window().actions().edit->setShortcuts(QList<QKeySequence>());
    QVERIFY(manual.page(u"correct.md"_s).contains(u"Press **Review ▸ Edit Value**"_s));
    QVERIFY(manual.page(u"keys.md"_s).contains(u"| **F8** | Next Doubt |"_s));
}

void TestHelping::opensAtThePaneInFocus()
{
    Program program;
    program.open({program.write(u"release.txt"_s, tests::cleanFiling())});
    const auto pageAt = [&](const QWidget *focus) {
        const_cast<QWidget *>(focus)->setFocus();
        program.trigger("manual");
        auto *manual = program.find<ManualWindow>("manualWindow");
        const QString page = manual->page();
        manual->close();
        program.window().activateWindow();
        return page;
    };
    QCOMPARE(pageAt(program.tree()), u"proof.md"_s);
    QCOMPARE(pageAt(program.statement()), u"correct.md"_s);
    ui::WindowDocks::bringForward(program.window().docks()->library);
    QCOMPARE(pageAt(program.find<QLineEdit>("librarySearch")), u"library.md"_s);
}

void TestHelping::findsInAllPages()
{
    Program program;
    program.trigger("manual");
    auto *manual = program.find<ManualWindow>("manualWindow");
    auto *find = manual->findChild<QLineEdit *>(u"manualFind"_s);
    find->setText(u"Cohen is not here"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QVERIFY(!manual->findChild<QLabel *>(u"manualFound"_s)->text().isEmpty());
    find->setText(u"hatched bar"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(manual->page(), u"chart.md"_s);
    QCOMPARE(manual->findChild<QTextBrowser *>(u"manualPage"_s)->textCursor().selectedText(), u"hatched bar"_s);
    QCOMPARE(manual->findChild<QListWidget *>(u"manualContents"_s)->currentItem()->data(Qt::UserRole).toString(), u"chart.md"_s);
    manual->findChild<QToolButton *>(u"manualBack"_s)->click();
    QVERIFY(manual->page() != u"chart.md"_s);
    QTest::keyClick(manual->findChild<QTextBrowser *>(u"manualPage"_s), Qt::Key_Escape);
    QVERIFY(!manual->isVisible());
}

void TestHelping::followsNothingThatLeadsOut()
{
    Program program;
    const ManualText manual(program.window().actions().all(), program.window().menuBar());
    ui::ManualBrowser browser(manual);
    for (const QString &out : {u"file:///etc/hostname"_s, u"/etc/hostname"_s, u"../sample/northfield-fy2012-q3.txt"_s, u"https://example.org/a.md"_s,
                               u"qrc:/sample/northfield-fy2012-q3.txt"_s}) {
        QVERIFY2(browser.loadResource(QTextDocument::MarkdownResource, QUrl(out)).toString().isEmpty(), qPrintable(out));
        QVERIFY2(!browser.loadResource(QTextDocument::ImageResource, QUrl(out)).isValid(), qPrintable(out));
        QVERIFY2(!browser.loadResource(QTextDocument::HtmlResource, QUrl(out)).isValid(), qPrintable(out));
    }
}

QTEST_MAIN(TestHelping)
#include "tst_helping.moc"
