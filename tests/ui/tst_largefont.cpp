// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window and every dialog with letters of twice the size, in English, in German, whose words are the longest, and from right to left:
// nothing that is to be read is cut.
#include "dialogways.h"
#include "program.h"

#include "ui/actions.h"
#include "ui/source/sourcepane.h"
#include "ui/widgets/dock.h"
#include "ui/window/windowdocks.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QGroupBox>
#include <QLabel>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QScreen>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryFile>
#include <QTest>
#include <QToolBar>
#include <QTranslator>
#include <QTreeView>

#include <memory>

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

/// What is chosen can be read to its end.
QString cutBox(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    const bool fits = box->isEditable() || box->fontMetrics().horizontalAdvance(box->currentText()) <= field.width() + slack;
    return fits && box->height() + slack >= box->minimumSizeHint().height() ? QString() : told(box, box->currentText());
}

/// Rows as high as what stands in them.
QString cutRows(const QAbstractItemView *view)
{
    constexpr int most = 60;
    const int rows = view->model() ? std::min(view->model()->rowCount(view->rootIndex()), most) : 0;
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = view->model()->index(row, 0, view->rootIndex());
        const int height = view->visualRect(index).height();
        if (height > 0 && height + slack < view->sizeHintForIndex(index).height()) {
            return told(view, index.data().toString());
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
        return cutBox(box);
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(widget); line && !line->parentWidget()->inherits("QAbstractSpinBox")) {
        return line->height() + slack >= line->minimumSizeHint().height() ? QString() : told(line, line->text());
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
        return cutRows(view);
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
        // Text can be scrolled up and down, but nobody likes to read sideways.
        const bool read = qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget);
        if (read && !widget->inherits("QTabBar") && widget->visibleRegion().boundingRect().width() + slack < widget->width()) {
            found << where + u": at its side "_s + told(widget, widget->objectName());
        }
    }
    return found;
}

/// The window's words and Qt's own in one language; gone with it.
class Speaking
{
public:
    explicit Speaking(const QString &language)
    {
        const QString own = u":/filingscope/translations/filingscope_%1.qm"_s.arg(language);
        const QString qt = QDir(QLibraryInfo::path(QLibraryInfo::TranslationsPath)).filePath(u"qtbase_%1.qm"_s.arg(language));
        for (const QString &file : {own, qt}) {
            auto translator = std::make_unique<QTranslator>();
            if (translator->load(file)) {
                QCoreApplication::installTranslator(translator.get());
                m_translators.push_back(std::move(translator));
            }
        }
        QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
    }
    ~Speaking() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

const QStringList languages{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("he")};

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
    void stripsAreWhole_data();
    void stripsAreWhole();
    void tourIsWhole_data();
    void tourIsWhole();
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
    QCOMPARE(QApplication::primaryScreen()->size(), QSize(2560, 1600));
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(font);
}

void TestLargeFont::windowIsWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("samples");
    for (const QString &language : languages) {
        const QByteArray name = language.toLatin1();
        QTest::newRow(name + " small, empty") << language << QSize(900, 600) << false;
        QTest::newRow(name + " small") << language << QSize(900, 600) << true;
        QTest::newRow(name + " large, empty") << language << QSize(1600, 1000) << false;
        QTest::newRow(name + " large") << language << QSize(1600, 1000) << true;
    }
}

void TestLargeFont::windowIsWhole()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    QFETCH(const bool, samples);
    const Speaking speaking(language);
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
        tests::picture(&program.window(), QLatin1StringView(QTest::currentDataTag()) + u' ' + dock->objectName());
    }
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestLargeFont::dialogsAreWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("number");
    for (const QString &language : languages) {
        for (std::size_t i = 0; i < tests::dialogWays().size(); ++i) {
            if (tests::dialogWays()[i].ours) {
                QTest::newRow(language.toLatin1() + ' ' + tests::dialogWays()[i].name) << language << int(i);
            }
        }
    }
}

void TestLargeFont::dialogsAreWhole()
{
    QFETCH(const QString, language);
    QFETCH(const int, number);
    const Speaking speaking(language);
    Program program({1600, 1000}, Program::Having::Library);
    tests::prepare(program);
    QStringList found;
    const bool met = tests::visit(program, tests::dialogWays()[std::size_t(number)], [&](QWidget *dialog) {
        QCoreApplication::sendPostedEvents();
        found << cutIn(dialog, dialog->objectName());
        tests::picture(dialog, QLatin1StringView(QTest::currentDataTag()));
    });
    QVERIFY2(met, "no window came");
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestLargeFont::stripsAreWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("what");
    for (const QString &language : languages) {
        for (const char *what : {"machineValues", "find", "goToLine", "readTable", "message", "offer"}) {
            QTest::newRow(language.toLatin1() + ' ' + what) << language << QString::fromLatin1(what);
        }
    }
}

void TestLargeFont::stripsAreWhole()
{
    QFETCH(const QString, language);
    QFETCH(const QString, what);
    const Speaking speaking(language);
    Program program({900, 600});
    program.open({program.write(u"a.txt"_s, tests::cleanFiling()), program.write(u"b.txt"_s, tests::doubtfulFiling())});
    if (what == u"message"_s) {
        program.open({program.write(u"empty.txt"_s, {})});
    } else if (what == u"offer"_s) {
        tests::askForRule(program);
    } else {
        program.goTo(program.cellWith(u"1,300"_s));
        program.trigger(what.toLatin1().constData());
    }
    QCoreApplication::processEvents();
    const auto found = [&] {
        QStringList cuts = cutIn(&program.window(), what);
        if (const auto *asked = program.find<QLabel>("ruleStripText"); what == u"offer"_s && asked->height() > asked->parentWidget()->height()) {
            cuts << told(asked, u"higher than its strip"_s);
        }
        return cuts;
    };
    // A strip that came makes the panes share their room anew.
    QTRY_VERIFY2(found().isEmpty(), qPrintable(found().join(u'\n')));
    tests::picture(&program.window(), QLatin1StringView(QTest::currentDataTag()));
}

void TestLargeFont::tourIsWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages) {
        QTest::newRow(language.toLatin1().constData()) << language;
    }
}

void TestLargeFont::tourIsWhole()
{
    QFETCH(const QString, language);
    const Speaking speaking(language);
    Program program({900, 600});
    program.open({program.write(u"release.txt"_s, tests::doubtfulFiling())});
    program.trigger("tour");
    auto *tour = program.find<QWidget>("tour");
    QVERIFY(tour);
    QStringList found;
    for (int hint = 1; hint <= 5; ++hint) {
        QCoreApplication::processEvents();
        found << cutIn(tour, u"hint %1"_s.arg(hint));
        tests::picture(&program.window(), u"%1 tour %2"_s.arg(language).arg(hint));
        tour->findChild<QAbstractButton *>(u"tourNext"_s)->click();
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_MAIN(TestLargeFont)
#include "tst_largefont.moc"
