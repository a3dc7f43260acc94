// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every colour, sign and icon of the program, so that one file decides how they look and one test checks that they can
// be read. Nothing here keeps state: callers pass the palette they paint with, dark ones are recognised by their Base.
// The colours derive from the Okabe–Ito set, which the colour-blind can tell apart. GUI thread.
#pragma once

#include "models/signs.h"
#include "parsers/extraction/fieldpath.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

#include <vector>

namespace filing::ui
{

/// What a picture is drawn for. Print is white paper whatever the screen looks like.
enum class Tone { Light, Dark, Print };

/// Dark when the palette's Base is dark, else Light.
[[nodiscard]] Tone toneOf(const QPalette &palette);

/// WCAG 2 contrast ratio of two opaque colours, 1 … 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);
/// `over` laid on `base` with the given opacity; the result is opaque.
[[nodiscard]] QColor blended(const QColor &over, const QColor &base, double opacity);

/// Background of a recognised field: opaque, over the palette's Base; the palette's Text can be read on it.
[[nodiscard]] QColor fieldFill(FieldKind kind, const QPalette &palette);
/// The same hue at full strength, for ticks, legend frames and tree decorations.
[[nodiscard]] QColor fieldAccent(FieldKind kind, const QPalette &palette);
/// "Cover page", "Amount": what the legend calls a kind.
[[nodiscard]] QString fieldKindWord(FieldKind kind);

[[nodiscard]] QColor doubtColor(const QPalette &palette);    ///< Outline and wavy underline.
[[nodiscard]] QColor repairColor(const QPalette &palette);   ///< Dashed underline.
[[nodiscard]] QColor unexplainedColor(const QPalette &palette);   ///< Dotted underline of words no field claims.
[[nodiscard]] QColor unexplainedFill(const QPalette &palette);    ///< Their background.
[[nodiscard]] QColor twinFill(const QPalette &palette);      ///< Background of a misread second pass.
[[nodiscard]] QColor twinText(const QPalette &palette);      ///< Its words: weaker than text, still readable.
[[nodiscard]] QColor currentFrame(const QPalette &palette);  ///< Frame of the current field.
[[nodiscard]] QColor findFill(const QPalette &palette);      ///< Background of a search hit.
[[nodiscard]] QColor quietText(const QPalette &palette);     ///< Line numbers, notes, empty states.

/// The small marks of models::Sign. `signText` is the glyph ("✓✓"), `signWord` the word ("proven"); both are empty
/// for Sign::None, whose icon is null. Icons follow the palette of the application when they are painted.
[[nodiscard]] QString signText(models::Sign sign);
[[nodiscard]] QString signWord(models::Sign sign);
[[nodiscard]] QColor signColor(models::Sign sign, const QPalette &palette);
[[nodiscard]] QIcon signIcon(models::Sign sign);
/// All signs in the order they are shown in: what a person did, what was repaired, what is proven.
[[nodiscard]] const std::vector<models::Sign> &allSigns();
/// The glyphs and the words of a set, in that order: "↺ ✓✓" and "repaired, proven".
[[nodiscard]] QString signsText(models::Signs signs);
[[nodiscard]] QString signsWords(models::Signs signs);

/// What the charts are drawn with. `lines` are for stacked lines, neighbours being as unlike as can be.
struct ChartColors
{
    QColor background;
    QColor text;
    QColor quiet;                ///< Axis labels and notes.
    QColor grid;
    QColor revenues;
    QColor expenses;
    QColor netResult;            ///< Line and markers.
    QColor doubt;                ///< Outline of doubtful bars.
    QColor selection;            ///< Frame of the current bar.
    std::vector<QColor> lines;
};
[[nodiscard]] ChartColors chartColors(Tone tone);
[[nodiscard]] ChartColors chartColors(const QPalette &palette);

/// A complete light or dark palette for people who ask for one against their desktop, and for pictures.
[[nodiscard]] QPalette standardPalette(Tone tone);

} // namespace filing::ui
