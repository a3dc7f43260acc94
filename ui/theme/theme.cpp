// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace filing::ui
{

namespace
{

// Okabe–Ito: told apart by all common kinds of colour blindness.
constexpr QRgb blue = 0xff0072b2;
constexpr QRgb sky = 0xff56b4e9;
constexpr QRgb green = 0xff009e73;
constexpr QRgb amber = 0xffe69f00;
constexpr QRgb yellow = 0xfff0e442;
constexpr QRgb vermillion = 0xffd55e00;
constexpr QRgb purple = 0xffcc79a7;

QString words(const char *text)
{
    return QCoreApplication::translate("filing::ui::Theme", text);
}

bool isDark(const QPalette &palette)
{
    return toneOf(palette) == Tone::Dark;
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

QRgb hueOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Cover:
        return blue;
    case FieldKind::Item:
        return green;
    case FieldKind::Exhibit:
    case FieldKind::Signature:
        return 0xff9a80a8;   // Okabe–Ito purple, greyed: exhibits and signatures are seldom looked for.
    case FieldKind::Release:
        return purple;
    case FieldKind::Header:
        return amber;
    case FieldKind::Label:
    case FieldKind::Amount:
        return sky;
    case FieldKind::Witness:
        return 0xff8fbf3f;
    }
    return blue;
}

/// Moves a colour towards the palette's Text until it stands out from Base as much as asked.
QColor readable(QColor color, const QPalette &palette, double ratio)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    for (int step = 0; step < 20 && contrastRatio(color, base) < ratio; ++step) {
        color = blended(text, color, 0.08);
    }
    return color;
}

} // namespace

Tone toneOf(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < 0.18 ? Tone::Dark : Tone::Light;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor blended(const QColor &over, const QColor &base, double opacity)
{
    const auto mix = [opacity](int a, int b) { return static_cast<int>(std::lround(a * opacity + b * (1 - opacity))); };
    return QColor(mix(over.red(), base.red()), mix(over.green(), base.green()), mix(over.blue(), base.blue()));
}

QColor fieldFill(FieldKind kind, const QPalette &palette)
{
    // Labels belong to their amounts and cover much more of the page, so they carry the same hue at half strength.
    const double strength = kind == FieldKind::Label ? 0.5 : 1.0;
    return blended(QColor(hueOf(kind)), palette.color(QPalette::Base), strength * (isDark(palette) ? 0.32 : 0.24));
}

QColor fieldAccent(FieldKind kind, const QPalette &palette)
{
    const QColor hue(hueOf(kind));
    return readable(kind == FieldKind::Label ? blended(hue, palette.color(QPalette::Base), 0.7) : hue, palette, 1.9);
}

QString fieldKindWord(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Cover:
        return words(QT_TRANSLATE_NOOP("filing::ui::Theme", "Cover page"));
    case FieldKind::Item:
        return words(QT_TRANSLATE_NOOP("filing::ui::Theme", "Item"));
    case FieldKind::Exhibit:
        return words(QT_TRANSLATE_NOOP("filing::ui::Theme", "Exhibit"));
    case FieldKind::Signature:
        return words(QT_TRANSLATE_NOOP("filing::ui::Theme", "Signature"));
    case FieldKind::Release:
        return words(QT_TRANSLATE_NOOP("filing::ui::Theme", "Release"));
    case FieldKind::Header:
        return words(QT_TRANSLATE_NOOP("filing::ui::Theme", "Period or heading"));
    case FieldKind::Label:
        return words(QT_TRANSLATE_NOOP("filing::ui::Theme", "Line label"));
    case FieldKind::Amount:
        return words(QT_TRANSLATE_NOOP("filing::ui::Theme", "Amount"));
    case FieldKind::Witness:
        return words(QT_TRANSLATE_NOOP("filing::ui::Theme", "Figure in prose"));
    }
    return {};
}

QColor doubtColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xffff8a3d) : QColor(vermillion);
}

QColor repairColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff7cc7f0) : QColor(0xff00578a);
}

QColor unexplainedColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xffe0b0ff) : QColor(0xff7a1fa2);
}

QColor unexplainedFill(const QPalette &palette)
{
    return blended(unexplainedColor(palette), palette.color(QPalette::Base), isDark(palette) ? 0.18 : 0.10);
}

QColor twinFill(const QPalette &palette)
{
    return blended(palette.color(QPalette::Text), palette.color(QPalette::Base), isDark(palette) ? 0.12 : 0.07);
}

QColor twinText(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor fill = twinFill(palette);
    // The weakest mixture that is still readable: twins step back, but are there to be compared.
    double share = 0.55;
    while (share < 1 && contrastRatio(blended(text, fill, share), fill) < 4.6) {
        share += 0.05;
    }
    return blended(text, fill, std::min(share, 1.0));
}

QColor currentFrame(const QPalette &palette)
{
    return readable(palette.color(QPalette::Highlight), palette, 3.0);
}

QColor findFill(const QPalette &palette)
{
    return blended(QColor(yellow), palette.color(QPalette::Base), isDark(palette) ? 0.40 : 0.85);
}

QColor quietText(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    return readable(blended(palette.color(QPalette::Text), base, 0.5), palette, 4.6);
}

ChartColors chartColors(Tone tone)
{
    ChartColors colors;
    const bool dark = tone == Tone::Dark;
    colors.background = tone == Tone::Light ? QColor(0xfffcfcfc) : dark ? QColor(0xff1f2226) : QColor(Qt::white);
    colors.text = dark ? QColor(0xffeceff1) : QColor(0xff1d2023);
    colors.quiet = dark ? QColor(0xffaab2b9) : QColor(0xff5a6066);
    colors.grid = dark ? QColor(0xff3a4047) : QColor(0xffdfe3e6);
    colors.revenues = dark ? QColor(0xff4aa8e0) : QColor(blue);
    colors.expenses = dark ? QColor(0xfff0ad2b) : QColor(amber);
    colors.netResult = dark ? QColor(Qt::white) : QColor(Qt::black);
    colors.doubt = dark ? QColor(0xffff8a3d) : QColor(vermillion);
    colors.selection = dark ? QColor(0xffd9a0ff) : QColor(0xff7a1fa2);
    constexpr std::array<QRgb, 8> onPaper {blue, amber, green, purple, sky, vermillion, 0xff8a7a00, 0xff6b6f73};
    constexpr std::array<QRgb, 8> onDark {0xff4aa8e0, 0xfff0ad2b, 0xff2fc79b, 0xffe29bc4,
                                          0xff9fd6f5, 0xffff8a3d, 0xfff0e442, 0xffb5bbc0};
    for (const QRgb line : dark ? onDark : onPaper) {
        colors.lines.emplace_back(line);
    }
    return colors;
}

ChartColors chartColors(const QPalette &palette)
{
    ChartColors colors = chartColors(toneOf(palette));
    colors.background = palette.color(QPalette::Base);
    colors.text = palette.color(QPalette::Text);
    colors.quiet = quietText(palette);
    return colors;
}

QPalette standardPalette(Tone tone)
{
    const bool dark = tone == Tone::Dark;
    const QColor window = dark ? QColor(0xff2a2e32) : QColor(0xffeff1f3);
    const QColor base = dark ? QColor(0xff1b1e20) : QColor(0xffffffff);
    const QColor text = dark ? QColor(0xfff0f2f3) : QColor(0xff1b1e20);
    const QColor accent = dark ? QColor(0xff3a8fd6) : QColor(0xff1f6fb2);

    QPalette palette(window);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const QColor words = group == QPalette::Disabled ? blended(text, window, 0.5) : text;
        palette.setColor(group, QPalette::Window, window);
        palette.setColor(group, QPalette::WindowText, words);
        palette.setColor(group, QPalette::Base, base);
        palette.setColor(group, QPalette::AlternateBase, blended(text, base, 0.04));
        palette.setColor(group, QPalette::Text, words);
        palette.setColor(group, QPalette::Button, blended(text, window, dark ? 0.06 : 0.02));
        palette.setColor(group, QPalette::ButtonText, words);
        palette.setColor(group, QPalette::BrightText, Qt::white);
        palette.setColor(group, QPalette::PlaceholderText, blended(text, base, 0.6));
        palette.setColor(group, QPalette::ToolTipBase, dark ? QColor(0xff34393e) : QColor(0xfffffbe6));
        palette.setColor(group, QPalette::ToolTipText, text);
        palette.setColor(group, QPalette::Link, dark ? QColor(0xff6cb8f0) : QColor(0xff005a9e));
        palette.setColor(group, QPalette::Highlight, accent);
        palette.setColor(group, QPalette::HighlightedText, Qt::white);
    }
    return palette;
}

} // namespace filing::ui
