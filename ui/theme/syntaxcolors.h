// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the words of a filing look, by the text styles of KSyntaxHighlighting. Quieter than an editor's themes: the
// backgrounds of recognised fields must speak first, and every colour must be readable on every one of them. GUI thread.
#pragma once

#include <KSyntaxHighlighting/Theme>

#include <QColor>
#include <QPalette>

#include <array>

namespace filing::ui
{

struct SyntaxStyle
{
    QColor color;                ///< Invalid: the palette's Text.
    bool bold = false;
    bool italic = false;
};

class SyntaxColors
{
public:
    explicit SyntaxColors(const QPalette &palette);

    [[nodiscard]] SyntaxStyle style(KSyntaxHighlighting::Theme::TextStyle style) const;

private:
    static constexpr std::size_t count = static_cast<std::size_t>(KSyntaxHighlighting::Theme::Others) + 1;
    std::array<SyntaxStyle, count> m_styles;
};

} // namespace filing::ui
