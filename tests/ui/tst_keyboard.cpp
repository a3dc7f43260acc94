// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing needs a mouse, and everything has a name: every action and every widget of the window and of its dialogs is looked at. What is
// added without a way by keyboard, with a key that is taken, or without a name fails here.
#include "dialogways.h"
#include "program.h"

#include "ui/actions.h"
#include "ui/charts/chartpane.h"
#include "ui/source/sourceview.h"
#include "ui/window/windowdocks.h"
#include "ui/widgets/dock.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace filing;
using tests::Program;

namespace
{

QString nameOf(const QObject *object)
{
    const auto *button = qobject_cast<const QAbstractButton *>(object);
    return QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName()
        + (button ? u" “"_s + button->text() + u'”' : QString());
}

void collect(const QMenu *menu, QSet<const QAction *> &into)
{
    for (const QAction *action : menu->actions()) {
        into.insert(action);
        if (action->menu()) {
            collect(action->menu(), into);
        }
    }
}

QSet<const QAction *> inMenuBar(Program &program)
{
    QSet<const QAction *> all;
    for (const QAction *top : program.window().menuBar()->actions()) {
        collect(top->menu(), all);
    }
    return all;
}

/// What a person can click, type or choose in, as far as it is the program's own.
QList<QWidget *> interactive(const QWidget *window)
{
    QList<QWidget *> found;
    for (auto *widget : window->findChildren<QWidget *>()) {
        const bool kind = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) || widget->focusPolicy() != Qt::NoFocus;
        // What Qt puts inside its own widgets belongs to the whole.
        const bool inner = widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<QComboBox *>(widget->parentWidget()) || qobject_cast<QLineEdit *>(widget->parentWidget())
            || qobject_cast<QTabBar *>(widget->parentWidget()) || widget->inherits("QComboBoxPrivateContainer")
            || widget->inherits("QComboBoxListView") || widget->inherits("QMenu") || widget->inherits("QToolBarExtension")
            || widget->inherits("QTableCornerButton") || widget->inherits("QHeaderView") || widget->inherits("QScrollBar")
            || widget->inherits("QMenuBar") || widget->inherits("QStackedWidget");
        if (kind && !inner && widget->isVisibleTo(window) && widget->isEnabled() && widget->window() == window) {
            found << widget;
        }
    }
    return found;
}

bool takesTab(const QWidget *widget)
{
    const QWidget *target = widget->focusProxy() ? widget->focusProxy() : widget;
    return target->focusPolicy() & Qt::TabFocus;
}

/// Presses Tab until the walk comes round. Asks the window, not the application: it need not be the active one.
QSet<const QWidget *> walk(QWidget *window)
{
    constexpr int most = 300;
    QSet<const QWidget *> visited;
    QWidget *first = window->focusWidget();
    for (int step = 0; step < most; ++step) {
        QWidget *focus = window->focusWidget() ? window->focusWidget() : window;
        QTest::keyClick(focus, Qt::Key_Tab);
        visited.insert(window->focusWidget());
        if (window->focusWidget() == first && window->focusWidget() != focus) {
            break;
        }
    }
    return visited;
}

QString keyOf(const QString &text)
{
    static const QRegularExpression mark(u"&(?!&)(\\S)"_s);
    return mark.match(QString(text).replace(u"&&"_s, QString())).captured(1).toLower();
}

/// Texts that carry a key and answer to Alt with it in the same window.
QStringList keyTexts(const QWidget *window)
{
    QStringList texts;
    for (const auto *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(window) || widget->window() != window) {
            continue;
        }
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *box = qobject_cast<const QGroupBox *>(widget);
        const auto *bar = qobject_cast<const QMenuBar *>(widget);
        // A tool button with an action shows its text, but the key belongs to the menu.
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        if (button && !(tool && tool->defaultAction())) {
            texts << button->text();
        } else if (label && label->buddy()) {
            texts << label->text();
        } else if (box) {
            texts << box->title();
        } else if (bar) {
            for (const QAction *action : bar->actions()) {
                texts << action->text();
            }
        }
    }
    texts.removeAll(QString());
    return texts;
}

QStringList clashes(const QStringList &texts)
{
    QHash<QString, QString> taken;
    QStringList found;
    for (const QString &text : texts) {
        const QString key = keyOf(text);
        if (!key.isEmpty() && taken.contains(key)) {
            found << u"%1: “%2” and “%3”"_s.arg(key, taken[key], text);
        }
        taken.insert(key, text);
    }
    return found;
}

QStringList nameless(const QWidget *window)
{
    QStringList found;
    for (QWidget *widget : interactive(window)) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        const bool proxied = widget->focusProxy() != nullptr;
        if (!proxied && (!face || face->text(QAccessible::Name).trimmed().isEmpty())) {
            found << nameOf(widget);
        }
    }
    return found;
}

/// What in a dialog nobody without a mouse can use or without eyes can tell.
QStringList wantsMouse(QWidget *dialog)
{
    QStringList found;
    for (const QString &clash : clashes(keyTexts(dialog))) {
        found << u"key twice: "_s + clash;
    }
    for (const QString &name : nameless(dialog)) {
        found << u"no name: "_s + name;
    }
    if (dialog->windowTitle().isEmpty() && !(dialog->windowFlags() & Qt::Popup & ~Qt::Window)) {
        found << u"no title"_s;
    }
    if (!dialog->focusWidget()) {
        found << u"nothing has the focus"_s;
    }
    const QSet<const QWidget *> visited = walk(dialog);
    for (const QWidget *widget : interactive(dialog)) {
        // Of radio buttons that belong together the arrow keys choose; Tab stops at one.
        const bool radio = widget->inherits("QRadioButton");
        if (!radio && !widget->focusProxy() && takesTab(widget) && !visited.contains(widget)) {
            found << u"not by Tab: "_s + nameOf(widget);
        } else if (!radio && !takesTab(widget) && !widget->objectName().startsWith(u"command"_s)) {
            found << u"only by mouse: "_s + nameOf(widget);
        }
    }
    return found;
}

const QByteArray &longRow()
{
    static const QByteArray bytes = tests::doubtfulFiling();
    return bytes;
}

} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasAWay();
    void everyButtonHasAWay();
    void tabReachesEverything_data();
    void tabReachesEverything();
    void menusHaveNoKeyTwice();
    void windowHasNoKeyTwice();
    void shortcutsAreUnambiguous();
    void everythingHasAName();
    void panesAreTakenOutAndPutBack();
    void everyDialogIsVisited();
    void dialogsWorkByKeyboard_data();
    void dialogsWorkByKeyboard();
    void conflictsOfShortcutsAreNamed();
};

void TestKeyboard::everyActionHasAWay()
{
    Program program({1280, 800}, Program::Having::Library);
    program.open({program.write(u"b.txt"_s, longRow())});
    const QSet<const QAction *> menus = inMenuBar(program);
    QSet<const QAction *> buttons;
    for (const auto *button : program.window().findChildren<QToolButton *>()) {
        if (button->menu() && takesTab(button)) {
            collect(button->menu(), buttons);
        }
        if (button->defaultAction() && takesTab(button)) {
            buttons.insert(button->defaultAction());
        }
    }
    // Behind a context menu's key: what stands in it must stand in a menu, too, or belong to the row below the focus.
    QStringList lost;
    for (const auto *action : program.window().findChildren<QAction *>()) {
        // The answer of a strip is a button of the strip, which takes Tab.
        const bool ofStrip = action->objectName() == u"dismissImportReport";
        const bool ours = !action->objectName().isEmpty() && !action->objectName().startsWith(u'_') && !ofStrip;
        if (ours && !action->isSeparator() && !action->menu() && !menus.contains(action) && !buttons.contains(action)
            && action->shortcuts().isEmpty() && !qobject_cast<QMenu *>(action->parent()) && !qobject_cast<QLineEdit *>(action->parent())) {
            lost << nameOf(action);
        }
    }
    for (const QAction *action : program.window().actions().all()) {
        if (!menus.contains(action)) {
            lost << nameOf(action);
        }
    }
    for (const QAction *action : program.window().chart()->commands()) {
        if (!menus.contains(action)) {
            lost << nameOf(action);
        }
    }
    QCOMPARE(lost.join(u"\n"_s), QString());
}

void TestKeyboard::everyButtonHasAWay()
{
    Program program({1600, 1000}, Program::Having::Library);
    program.open({program.write(u"b.txt"_s, longRow())});
    const QSet<const QAction *> menus = inMenuBar(program);
    QStringList lost;
    for (ui::Dock *dock : program.window().docks()->all()) {
        ui::WindowDocks::bringForward(dock);
        QCoreApplication::processEvents();
        for (const QWidget *widget : interactive(&program.window())) {
            const auto *tool = qobject_cast<const QToolButton *>(widget);
            const bool byMenu = tool && tool->defaultAction() && menus.contains(tool->defaultAction());
            // View ▸ Panes shows and hides, View ▸ Take Pane Out floats: see below.
            const bool ofDock = widget->objectName().endsWith(u"DockFloat"_s) || widget->objectName().endsWith(u"DockClose"_s);
            if (!takesTab(widget) && !byMenu && !ofDock && !lost.contains(nameOf(widget))) {
                lost << nameOf(widget);
            }
        }
    }
    QCOMPARE(lost.join(u"\n"_s), QString());
}

void TestKeyboard::tabReachesEverything_data()
{
    QTest::addColumn<QString>("front");
    for (const char *dock : {"statementDock", "quartersDock", "reviewDock", "problemsDock", "historyDock", "copiesDock", "libraryDock"}) {
        QTest::newRow(dock) << QString::fromLatin1(dock);
    }
}

void TestKeyboard::tabReachesEverything()
{
    QFETCH(QString, front);
    Program program({1600, 1000}, Program::Having::Library);
    program.open({program.write(u"b.txt"_s, longRow())});
    program.goTo(program.cellWith(u"7,400"_s));
    program.trigger("confirm");
    ui::WindowDocks::bringForward(program.find<ui::Dock>(front.toLatin1().constData()));
    QCoreApplication::processEvents();
    program.find<ui::SourceView>("sourceView")->setFocus();
    const QSet<const QWidget *> visited = walk(&program.window());
    // Never into a pane that lies behind another.
    for (const QWidget *widget : visited) {
        QVERIFY2(!widget || !widget->visibleRegion().isEmpty(), widget ? qPrintable(nameOf(widget)) : "");
    }
    QStringList missed;
    for (const QWidget *widget : interactive(&program.window())) {
        const bool onScreen = !widget->visibleRegion().isEmpty();
        if (takesTab(widget) && onScreen && !widget->focusProxy() && !visited.contains(widget)) {
            missed << nameOf(widget);
        }
    }
    QCOMPARE(missed.join(u"\n"_s), QString());
}

void TestKeyboard::menusHaveNoKeyTwice()
{
    Program program({1280, 800}, Program::Having::Library);
    program.open({program.write(u"b.txt"_s, longRow())});
    QStringList found;
    for (const auto *menu : program.window().findChildren<QMenu *>()) {
        // Names of files and of saved things carry no keys of ours.
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (action->isVisible()) {
                texts << action->text();
            }
        }
        for (const QString &clash : clashes(texts)) {
            found << menu->title() + menu->objectName() + u' ' + clash;
        }
    }
    QCOMPARE(found.join(u"\n"_s), QString());
}

void TestKeyboard::windowHasNoKeyTwice()
{
    Program program({1600, 1000}, Program::Having::Library);
    program.open({program.write(u"b.txt"_s, longRow())});
    QStringList found;
    for (ui::Dock *dock : program.window().docks()->all()) {
        ui::WindowDocks::bringForward(dock);
        QCoreApplication::processEvents();
        found << clashes(keyTexts(&program.window()));
    }
    found.removeDuplicates();
    QCOMPARE(found.join(u"\n"_s), QString());
}

void TestKeyboard::shortcutsAreUnambiguous()
{
    Program program({1280, 800}, Program::Having::Library);
    program.open({program.write(u"b.txt"_s, longRow())});
    QHash<QString, QString> window;
    QStringList clashing;
    const auto take = [&](const QKeySequence &key, const QString &who) {
        const QString text = key.toString();
        if (!text.isEmpty() && window.contains(text) && window[text] != who) {
            clashing << text + u": "_s + window[text] + u", "_s + who;
        }
        window.insert(text, who);
    };
    for (const auto *action : program.window().findChildren<QAction *>()) {
        const bool everywhere = action->shortcutContext() == Qt::WindowShortcut || action->shortcutContext() == Qt::ApplicationShortcut;
        if (everywhere) {
            for (const QKeySequence &key : action->shortcuts()) {
                take(key, nameOf(action));
            }
        }
    }
    for (const auto *shortcut : program.window().findChildren<QShortcut *>()) {
        if (shortcut->context() == Qt::WindowShortcut) {
            take(shortcut->key(), nameOf(shortcut));
        }
    }
    QCOMPARE(clashing.join(u"\n"_s), QString());
    // A key of the review panel that is also one of the window would do neither.
    for (const QAction *action : program.window().actions().reviewKeys()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!window.contains(key.toString()), qPrintable(action->objectName()));
        }
    }
}

void TestKeyboard::everythingHasAName()
{
    Program program({1600, 1000}, Program::Having::Library);
    program.open({program.write(u"b.txt"_s, longRow())});
    QStringList found = nameless(&program.window());
    for (ui::Dock *dock : program.window().docks()->all()) {
        ui::WindowDocks::bringForward(dock);
        QCoreApplication::processEvents();
        found << nameless(&program.window());
    }
    program.trigger("find");
    found << nameless(&program.window());
    program.trigger("goToLine");
    found << nameless(&program.window());
    found.removeDuplicates();
    QCOMPARE(found.join(u"\n"_s), QString());
}

void TestKeyboard::panesAreTakenOutAndPutBack()
{
    Program program;
    program.open({program.write(u"b.txt"_s, longRow())});
    auto *dock = program.find<ui::Dock>("structureDock");
    program.tree()->setFocus();
    program.trigger("floatPane");
    QTRY_VERIFY(dock->isFloating());
    dock->activateWindow();
    program.tree()->setFocus();
    QTRY_VERIFY(QApplication::focusWidget() && dock->isAncestorOf(QApplication::focusWidget()));
    program.trigger("floatPane");
    QTRY_VERIFY(!dock->isFloating());
}

void TestKeyboard::everyDialogIsVisited()
{
    QStringList visited{
        // Qt's own, and only where a printer is set up.
        u"ui/window/printing.cpp QPrintDialog"_s};
    for (const tests::DialogWay &way : tests::dialogWays()) {
        visited << way.made;
    }
    visited.sort();
    QCOMPARE(tests::dialogsMade(QStringLiteral(FILING_SOURCES)).join(u'\n'), visited.join(u'\n'));
}

void TestKeyboard::dialogsWorkByKeyboard_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < tests::dialogWays().size(); ++i) {
        QTest::newRow(tests::dialogWays()[i].name.constData()) << int(i);
    }
}

void TestKeyboard::dialogsWorkByKeyboard()
{
    QFETCH(const int, number);
    const tests::DialogWay &way = tests::dialogWays()[std::size_t(number)];
    Program program({1280, 800}, Program::Having::Library);
    tests::prepare(program);
    const QWidget *before = program.window().focusWidget();
    QStringList found;
    const bool met = tests::visit(program, way, [&](QWidget *dialog) {
        // As the desktop does: what has the focus first is Qt's to choose where the dialog does not.
        QApplication::setActiveWindow(dialog);
        if (way.ours) {
            found << wantsMouse(dialog);
        }
        // Esc leaves, wherever in it the focus is.
        QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key_Escape);
        if (dialog->isVisible()) {
            found << u"Esc does not leave it"_s;
        }
    });
    QVERIFY2(met, "no window came");
    QCOMPARE(found.join(u"\n"_s), QString());
    QVERIFY2(program.window().focusWidget() == before, qPrintable(nameOf(program.window().focusWidget())));
}

void TestKeyboard::conflictsOfShortcutsAreNamed()
{
    Program program;
    bool met = false;
    QTimer::singleShot(0, &program.window(), [&] {
        auto *dialog = program.find<QDialog>("shortcutsEditor");
        QVERIFY(dialog);
        met = true;
        auto *filter = dialog->findChild<QLineEdit *>(u"shortcutsFilter"_s);
        QTest::keyClicks(filter, u"print text statement"_s);
        auto *key = dialog->findChild<QWidget *>(u"shortcutsKey"_s);
        key->setProperty("keySequence", QVariant::fromValue(QKeySequence(u"Ctrl+F"_s)));
        const QString warning = dialog->findChild<QLabel *>(u"shortcutsWarning"_s)->text();
        QVERIFY2(warning.contains(u"Ctrl+F"_s) && warning.contains(u"Find"_s) && warning.contains(u"Print"_s), qPrintable(warning));
        dialog->findChild<QAbstractButton *>(u"shortcutsReset"_s)->click();
        QVERIFY(dialog->findChild<QLabel *>(u"shortcutsWarning"_s)->text().isEmpty());
        dialog->reject();
    });
    program.trigger("editShortcuts");
    QVERIFY(met);
    QCOMPARE(program.find<QAction>("print")->shortcut(), QKeySequence(u"Ctrl+P"_s));
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
