// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/syntaxcolors.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <vector>

namespace filing::ui
{

namespace
{

using Style = KSyntaxHighlighting::Theme::TextStyle;

struct Entry
{
    Style style;
    QRgb light;
    QRgb dark;
    bool bold;
    bool italic;
};

// What resources/syntax/filing.xml uses; 0 is the palette's Text, 1 its quiet form.
constexpr QRgb plain = 0;
constexpr QRgb quiet = 1;
constexpr Entry entries[] = {
    {Style::Keyword, plain, plain, true, false},                       // headings
    {Style::ControlFlow, 0xff00604a, 0xff5fdcb4, true, false},         // items
    {Style::BuiltIn, 0xff00538f, 0xff86cbf5, true, false},             // form names
    {Style::Constant, 0xff7a4300, 0xfff2c471, false, false},           // dates
    {Style::DecVal, 0xff064a80, 0xff9fd3f7, false, false},             // amounts
    {Style::Float, 0xff9b1c1c, 0xffffa9a0, false, false},              // negative amounts
    {Style::SpecialChar, 0xff7a1f7a, 0xffe6a6e6, true, false},         // tick boxes
    {Style::SpecialString, 0xff5b2c83, 0xffcdb2ee, false, true},       // conformed signatures
    {Style::Variable, 0xff3c5560, 0xffb4c8d1, false, false},           // header keys
    {Style::Others, quiet, quiet, false, false},                       // rules of dashes
    {Style::Preprocessor, quiet, quiet, false, false},                 // tags
    {Style::Attribute, 0xff62687f, 0xff9aa2c0, false, false},          // attribute names: mark-up steps back
    {Style::String, 0xff5f6b55, 0xff9daa8e, false, false},             // attribute values
    {Style::Char, 0xff7a4300, 0xffe0b877, false, false},               // entities
    {Style::Comment, quiet, quiet, false, true},
};

/// Every background a coloured word may stand on.
std::vector<QColor> backgrounds(const QPalette &palette)
{
    std::vector<QColor> all {palette.color(QPalette::Base)};
    for (int kind = 0; kind <= static_cast<int>(FieldKind::Witness); ++kind) {
        all.push_back(fieldFill(static_cast<FieldKind>(kind), palette));
    }
    return all;
}

} // namespace

SyntaxColors::SyntaxColors(const QPalette &palette)
{
    const std::vector<QColor> fills = backgrounds(palette);
    const QColor text = palette.color(QPalette::Text);
    const bool dark = toneOf(palette) == Tone::Dark;
    for (const Entry &entry : entries) {
        SyntaxStyle &style = m_styles.at(static_cast<std::size_t>(entry.style));
        style.bold = entry.bold;
        style.italic = entry.italic;
        const QRgb wanted = dark ? entry.dark : entry.light;
        if (wanted == plain) {
            continue;
        }
        style.color = wanted == quiet ? quietText(palette) : QColor(wanted);
        // Palettes differ from desktop to desktop: step towards the text colour until it can be read everywhere.
        const auto readable = [&style](const QColor &fill) { return contrastRatio(style.color, fill) >= 4.5; };
        for (int step = 0; step < 30 && !std::all_of(fills.begin(), fills.end(), readable); ++step) {
            style.color = blended(text, style.color, 0.1);
        }
    }
}

SyntaxStyle SyntaxColors::style(KSyntaxHighlighting::Theme::TextStyle style) const
{
    const auto index = static_cast<std::size_t>(style);
    return index < m_styles.size() ? m_styles[index] : SyntaxStyle {};
}

} // namespace filing::ui
