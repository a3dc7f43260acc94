// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/syntaxcolors.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QSet>
#include <QTest>

using filing::FieldKind;
using filing::models::Sign;
using namespace filing::ui;

namespace
{

constexpr double wcagText = 4.5;
constexpr double wcagGraphics = 3.0;
constexpr int kinds = static_cast<int>(FieldKind::Witness) + 1;
const QList<Sign> signList {Sign::Proven,  Sign::Consistent, Sign::Contradicted, Sign::Repaired,
                            Sign::Derived, Sign::Corrected,  Sign::Added, Sign::Confirmed,    Sign::Rejected};

void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << standardPalette(Tone::Light);
    QTest::newRow("dark") << standardPalette(Tone::Dark);
    QTest::newRow("a desktop's cream") << QPalette(QColor(0xffe8e0d0), QColor(0xfffbf6ea));
    QPalette night(QColor(0xff000000));
    night.setColor(QPalette::Base, Qt::black);
    night.setColor(QPalette::Text, QColor(0xffd8d8d8));
    QTest::newRow("a desktop's black") << night;
}

void verifyReadable(const QColor &ink, const QColor &paper, double least, const QString &what)
{
    const double ratio = contrastRatio(ink, paper);
    QVERIFY2(ratio >= least,
             qPrintable(QStringLiteral("%1: %2 on %3 is %4").arg(what, ink.name(), paper.name()).arg(ratio)));
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresContrast()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // The W3C's own example of a grey that just passes.
        QVERIFY(qAbs(contrastRatio(QColor(0xff767676), Qt::white) - 4.54) < 0.01);
    }

    void tellsDarkFromLight()
    {
        QCOMPARE(toneOf(standardPalette(Tone::Dark)), Tone::Dark);
        QCOMPARE(toneOf(standardPalette(Tone::Light)), Tone::Light);
    }

    void textCanBeReadOnEveryFill_data() { addPalettes(); }
    void textCanBeReadOnEveryFill()
    {
        QFETCH(QPalette, palette);
        const QColor text = palette.color(QPalette::Text);
        for (int kind = 0; kind < kinds; ++kind) {
            const auto fieldKind = static_cast<FieldKind>(kind);
            verifyReadable(text, fieldFill(fieldKind, palette), wcagText, fieldKindWord(fieldKind));
        }
        verifyReadable(text, findFill(palette), wcagText, QStringLiteral("search hit"));
        verifyReadable(text, unexplainedFill(palette), wcagText, QStringLiteral("unexplained"));
        verifyReadable(twinText(palette), twinFill(palette), wcagText, QStringLiteral("twin"));
        verifyReadable(quietText(palette), palette.color(QPalette::Base), wcagText, QStringLiteral("quiet"));
    }

    void twinsStepBack_data() { addPalettes(); }
    void twinsStepBack()
    {
        QFETCH(QPalette, palette);
        const QColor base = palette.color(QPalette::Base);
        QVERIFY(contrastRatio(twinText(palette), twinFill(palette))
                < 0.8 * contrastRatio(palette.color(QPalette::Text), base));
    }

    void syntaxCanBeReadOnEveryFill_data() { addPalettes(); }
    void syntaxCanBeReadOnEveryFill()
    {
        QFETCH(QPalette, palette);
        const SyntaxColors colors(palette);
        for (int i = 0; i <= KSyntaxHighlighting::Theme::Others; ++i) {
            const SyntaxStyle style = colors.style(static_cast<KSyntaxHighlighting::Theme::TextStyle>(i));
            if (!style.color.isValid()) {
                continue;
            }
            for (int kind = 0; kind < kinds; ++kind) {
                verifyReadable(style.color, fieldFill(static_cast<FieldKind>(kind), palette), wcagText,
                               QStringLiteral("style %1").arg(i));
            }
            verifyReadable(style.color, palette.color(QPalette::Base), wcagText, QStringLiteral("style %1").arg(i));
        }
    }

    void fillsDifferFromPaperAndFromEachOther_data() { addPalettes(); }
    void fillsDifferFromPaperAndFromEachOther()
    {
        QFETCH(QPalette, palette);
        QSet<QRgb> seen {palette.color(QPalette::Base).rgb()};
        for (const FieldKind kind : {FieldKind::Cover, FieldKind::Item, FieldKind::Signature, FieldKind::Release,
                                     FieldKind::Header, FieldKind::Label, FieldKind::Amount, FieldKind::Witness}) {
            const QRgb fill = fieldFill(kind, palette).rgb();
            QVERIFY2(!seen.contains(fill), qPrintable(fieldKindWord(kind)));
            seen.insert(fill);
        }
        QVERIFY(!seen.contains(unexplainedFill(palette).rgb()));
        QCOMPARE(fieldFill(FieldKind::Exhibit, palette), fieldFill(FieldKind::Signature, palette));
    }

    void outlinesCanBeSeen_data() { addPalettes(); }
    void outlinesCanBeSeen()
    {
        QFETCH(QPalette, palette);
        const QColor base = palette.color(QPalette::Base);
        verifyReadable(doubtColor(palette), base, wcagGraphics, QStringLiteral("doubt"));
        verifyReadable(repairColor(palette), base, wcagGraphics, QStringLiteral("repair"));
        verifyReadable(unexplainedColor(palette), base, wcagText, QStringLiteral("unexplained"));
        verifyReadable(unexplainedColor(palette), unexplainedFill(palette), wcagText, QStringLiteral("unexplained on its fill"));
        verifyReadable(currentFrame(palette), base, wcagGraphics, QStringLiteral("current"));
        verifyReadable(doubtColor(palette), fieldFill(FieldKind::Amount, palette), 2.4, QStringLiteral("doubt on amount"));
        verifyReadable(repairColor(palette), fieldFill(FieldKind::Amount, palette), wcagGraphics,
                       QStringLiteral("repair on amount"));
    }

    void everySignHasGlyphWordIconAndColour_data() { addPalettes(); }
    void everySignHasGlyphWordIconAndColour()
    {
        QFETCH(QPalette, palette);
        QSet<QString> glyphs;
        QSet<QString> names;
        for (const Sign sign : signList) {
            QVERIFY(!signText(sign).isEmpty());
            QVERIFY(!signWord(sign).isEmpty());
            glyphs.insert(signText(sign));
            names.insert(signWord(sign));
            verifyReadable(signColor(sign, palette), palette.color(QPalette::Base), wcagText, signWord(sign));
            const QImage drawn = signIcon(sign).pixmap(32, 32).toImage();
            bool inked = false;
            for (int y = 0; y < drawn.height() && !inked; ++y) {
                for (int x = 0; x < drawn.width() && !inked; ++x) {
                    inked = qAlpha(drawn.pixel(x, y)) > 128;
                }
            }
            QVERIFY2(inked, qPrintable(signWord(sign)));
        }
        QCOMPARE(glyphs.size(), signList.size());
        QCOMPARE(names.size(), signList.size());
        QCOMPARE(static_cast<qsizetype>(allSigns().size()), signList.size());
        QVERIFY(signText(Sign::None).isEmpty() && signWord(Sign::None).isEmpty() && signIcon(Sign::None).isNull());
    }

    void setsOfSignsAreWrittenInOneOrder()
    {
        QCOMPARE(signsText(Sign::Proven | Sign::Repaired), QStringLiteral("↺ ✓✓"));
        QCOMPARE(signsWords(Sign::Proven | Sign::Repaired), QStringLiteral("repaired, proven"));
        QCOMPARE(signsText({}), QString());
    }

    void chartColoursCanBeSeen_data()
    {
        QTest::addColumn<int>("tone");
        QTest::newRow("light") << static_cast<int>(Tone::Light);
        QTest::newRow("dark") << static_cast<int>(Tone::Dark);
        QTest::newRow("print") << static_cast<int>(Tone::Print);
    }
    void chartColoursCanBeSeen()
    {
        QFETCH(int, tone);
        const ChartColors colors = chartColors(static_cast<Tone>(tone));
        verifyReadable(colors.text, colors.background, wcagText, QStringLiteral("text"));
        verifyReadable(colors.quiet, colors.background, wcagText, QStringLiteral("axis labels"));
        verifyReadable(colors.revenues, colors.background, wcagGraphics, QStringLiteral("revenues"));
        verifyReadable(colors.netResult, colors.background, wcagText, QStringLiteral("net result"));
        verifyReadable(colors.selection, colors.background, wcagGraphics, QStringLiteral("selection"));
        // Revenues and expenses stand side by side: they must differ without any colour at all.
        QVERIFY(contrastRatio(colors.revenues, colors.expenses) > 1.25);
        QVERIFY(colors.lines.size() >= 8);
        QSet<QRgb> seen;
        for (const QColor &line : colors.lines) {
            seen.insert(line.rgb());
        }
        QCOMPARE(static_cast<std::size_t>(seen.size()), colors.lines.size());
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
