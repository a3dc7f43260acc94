// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the desktop has no icon theme, or one that lacks what is asked for, the program's own icons stand in: nothing is left blank.
#include "program.h"

#include "ui/actionicon.h"
#include "ui/actions.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDirIterator>
#include <QIcon>
#include <QPixmap>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace filing;
using tests::Program;

namespace
{

constexpr int side = 32;

/// How many pixels something was drawn on.
int ink(const QIcon &icon)
{
    const QImage image = icon.pixmap(QSize(side, side), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            drawn += qAlpha(image.pixel(x, y)) > 64 ? 1 : 0;
        }
    }
    return drawn;
}

QStringList sources()
{
    QStringList texts;
    for (QDirIterator files(QStringLiteral(FILING_SOURCES) + u"/ui"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && !file.fileName().endsWith(u"/actionicon.cpp"_s)) {
            texts << QString::fromUtf8(file.readAll());
        }
    }
    return texts;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyNameHasAPicture();
    void themesAreAskedInOnePlaceOnly();
    void actionsHaveIconsOfTheirOwn();
    void nothingIsOnlyAnEmptyButton();
};

void TestIcons::initTestCase()
{
    QIcon::setThemeSearchPaths({});
    QIcon::setFallbackSearchPaths({});
    QIcon::setThemeName(u"no-such-theme"_s);
    QIcon::setFallbackThemeName({});
    QVERIFY(!QIcon::hasThemeIcon(u"edit-undo"_s));
}

void TestIcons::everyNameHasAPicture()
{
    static const QRegularExpression asked(u"actionIcon\\(u\"([a-z-]+)\"|^ *\\w+ = add\\(.*, \"([a-z-]+)\"\\);$"_s, QRegularExpression::MultilineOption);
    int met = 0;
    for (const QString &text : sources()) {
        for (auto match = asked.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch now = match.next();
            const QString name = now.captured(1) + now.captured(2);
            const int drawn = ink(ui::actionIcon(name, QApplication::palette()));
            QVERIFY2(drawn > 8, qPrintable(u"%1: %2 of %3 pixels"_s.arg(name).arg(drawn).arg(side * side)));
            ++met;
        }
    }
    QVERIFY2(met > 20, qPrintable(QString::number(met)));
}

void TestIcons::themesAreAskedInOnePlaceOnly()
{
    for (const QString &text : sources()) {
        QVERIFY2(!text.contains(u"QIcon::fromTheme"_s), qPrintable(text.left(400)));
    }
}

void TestIcons::actionsHaveIconsOfTheirOwn()
{
    Program program;
    int met = 0;
    for (const QAction *action : program.window().actions().all()) {
        if (!action->icon().isNull()) {
            QVERIFY2(ink(action->icon()) > 8, qPrintable(action->objectName()));
            ++met;
        }
    }
    QVERIFY(met > 15);
}

// A button without words shows an icon, or nobody knows what it does.
void TestIcons::nothingIsOnlyAnEmptyButton()
{
    Program program({1280, 800}, Program::Having::Library);
    program.open({program.write(u"b.txt"_s, tests::doubtfulFiling())});
    program.trigger("find");
    int met = 0;
    for (const auto *button : program.window().findChildren<QToolButton *>()) {
        const bool qts = button->objectName().startsWith(u"qt_"_s) || button->inherits("QDockWidgetTitleButton") || button->arrowType() != Qt::NoArrow
            || button->inherits("QLineEditIconButton") || qobject_cast<const QTabBar *>(button->parentWidget());
        if (!qts && (button->text().isEmpty() || button->toolButtonStyle() == Qt::ToolButtonIconOnly) && !button->icon().isNull()) {
            QVERIFY2(ink(button->icon()) > 8, qPrintable(button->objectName()));
            ++met;
        }
        QVERIFY2(qts || !button->isVisibleTo(&program.window()) || !button->text().isEmpty() || !button->icon().isNull(), qPrintable(button->objectName()));
    }
    QVERIFY(met > 4);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
