// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window and its dialogs with letters of twice the size, in German, whose words are the longest: nothing that is to be read is cut.
#include "program.h"

#include "models/text/translations.h"
#include "ui/actions.h"
#include "ui/source/sourcepane.h"
#include "ui/widgets/dock.h"
#include "ui/window/windowdocks.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QScreen>
#include <QSignalSpy>
#include <QStyle>
#include <QTabBar>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>
#include <QToolBar>

using namespace Qt::StringLiterals;
using namespace filing;
using tests::Program;

namespace
{

/// Room the style may take from a hint without any letter suffering.
constexpr int slack = 2;

QString told(const QWidget *widget, const QString &text)
{
    const QSize hint = widget->sizeHint();
    return u"%1 “%2”: “%3” is %4 × %5 and needs %6 × %7"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(), text)
        .arg(widget->width()).arg(widget->height()).arg(hint.width()).arg(hint.height());
}

QString cutLabel(const QLabel *label)
{
    if (label->text().isEmpty() || !label->pixmap().isNull()) {
        return {};
    }
    const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + slack
                                        : label->sizeHint().width() <= label->width() + slack && label->sizeHint().height() <= label->height() + slack;
    return fits ? QString() : told(label, label->text());
}

QString cutButton(const QAbstractButton *button)
{
    const bool says = !button->text().isEmpty();
    const QSize needs = button->minimumSizeHint().expandedTo(says ? button->sizeHint() : QSize());
    return !says || (needs.width() <= button->width() + slack && needs.height() <= button->height() + slack) ? QString()
                                                                                                            : told(button, button->text());
}

QString cutTabs(const QTabBar *tabs)
{
    // Where not all have room, arrows lead to the others; but each is whole.
    for (int i = 0; i < tabs->count(); ++i) {
        const int needs = tabs->fontMetrics().horizontalAdvance(tabs->tabText(i).remove(u'&'));
        if (tabs->elideMode() != Qt::ElideNone && tabs->tabRect(i).width() < needs) {
            return told(tabs, tabs->tabText(i));
        }
    }
    return {};
}

QString cut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        return cutLabel(label);
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        return cutButton(button);
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        return cutTabs(tabs);
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        return box->height() + slack >= box->minimumSizeHint().height() ? QString() : told(box, box->currentText());
    }
    if (const auto *group = qobject_cast<const QGroupBox *>(widget)) {
        return group->width() + slack >= group->minimumSizeHint().width() ? QString() : told(group, group->title());
    }
    return {};
}

QStringList cutIn(const QWidget *top, const QString &where)
{
    QStringList found;
    for (const QWidget *widget : top->findChildren<QWidget *>()) {
        // Of another window; or said again in what asks for it.
        if (!widget->isVisible() || widget->window() != top->window() || widget->visibleRegion().isEmpty()) {
            continue;
        }
        if (const QString what = cut(widget); !what.isEmpty()) {
            found << where + u": "_s + what;
        }
    }
    return found;
}

} // namespace

class TestLargeFont : public QObject
{
    Q_OBJECT

public:
    static void initMain();

private Q_SLOTS:
    void initTestCase();
    void windowIsWhole_data();
    void windowIsWhole();
    void dialogsAreWhole_data();
    void dialogsAreWhole();
};

// Who reads letters of this size has a screen for them; the one that comes with the plugin is 800 × 800.
void TestLargeFont::initMain()
{
    static QTemporaryFile screen;
    if (screen.open()) {
        screen.write(R"({"screens": [{"name": "large", "x": 0, "y": 0, "width": 2560, "height": 1600, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        screen.flush();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screen.fileName()));
    }
}

void TestLargeFont::initTestCase()
{
    models::installLanguage(QLocale(QLocale::German));
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(font);
}

void TestLargeFont::windowIsWhole_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("samples");
    QTest::newRow("small, empty") << QSize(900, 600) << false;
    QTest::newRow("small") << QSize(900, 600) << true;
    QTest::newRow("large, empty") << QSize(1600, 1000) << false;
    QTest::newRow("large") << QSize(1600, 1000) << true;
}

void TestLargeFont::windowIsWhole()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, samples);
    Program program(size, Program::Having::Library);
    if (samples) {
        program.window().openSamples();
        QTRY_VERIFY(program.session().snapshot()->filings.size() == 8 && !program.session().isLoading());
        program.trigger("nextDoubt");
    }
    QCoreApplication::processEvents();
    QStringList found = cutIn(&program.window(), u"window"_s);
    for (ui::Dock *dock : program.window().docks()->all()) {
        ui::WindowDocks::bringForward(dock);
        QCoreApplication::processEvents();
        found << cutIn(dock, dock->objectName());
    }
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestLargeFont::dialogsAreWhole_data()
{
    QTest::addColumn<QByteArray>("action");
    for (const char *name : {"about", "author", "editShortcuts", "editWithReason", "exportChart", "insertColumn", "legend", "makeRule", "manual",
                             "rowRole", "rules", "setFromSelection", "setPeriod", "shortcuts", "showPast", "splitRow", "tour"}) {
        QTest::newRow(name) << QByteArray(name);
    }
}

void TestLargeFont::dialogsAreWhole()
{
    QFETCH(const QByteArray, action);
    QCOMPARE(QApplication::primaryScreen()->size(), QSize(2560, 1600));
    Program program({1600, 1000});
    program.open({program.write(u"release.txt"_s, tests::doubtfulFiling())});
    program.goTo(program.cellWith(u"8,100"_s));
    program.window().findChild<ui::SourcePane *>()->selectAll();
    QStringList found;
    bool seen = false;
    const auto look = [&] {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top != &program.window() && top->isVisible() && !seen) {
                seen = true;
                found << cutIn(top, top->objectName());
                top->close();
            }
        }
    };
    // Some dialogs wait for an answer before the action returns.
    QTimer::singleShot(100, &program.window(), look);
    program.trigger(action.constData());
    if (auto *tour = program.find<QWidget>("tour")) {
        seen = true;
        found << cutIn(tour, u"tour"_s);
    }
    QTRY_VERIFY2(seen, "no dialog came");
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_MAIN(TestLargeFont)
#include "tst_largefont.moc"
