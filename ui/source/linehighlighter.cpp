// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/linehighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <utility>

namespace filing::ui
{

LineHighlighter::LineHighlighter(const QPalette &palette)
    : m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
    , m_colors(palette)
{
    m_repository->addCustomSearchPath(QStringLiteral(":/filing"));
    setDefinition(m_repository->definitionForName(QStringLiteral("SEC filing")));
}

LineHighlighter::~LineHighlighter() = default;

void LineHighlighter::setPalette(const QPalette &palette)
{
    m_colors = SyntaxColors(palette);
}

bool LineHighlighter::isValid() const
{
    return definition().isValid();
}

QList<QTextLayout::FormatRange> LineHighlighter::highlight(const QString &before, const QString &row, bool startsLine)
{
    run(before, row, startsLine);
    return std::exchange(m_ranges, {});
}

QList<LineHighlighter::Token> LineHighlighter::tokens(const QString &before, const QString &row, bool startsLine)
{
    run(before, row, startsLine);
    return std::exchange(m_tokens, {});
}

void LineHighlighter::run(const QString &before, const QString &row, bool startsLine)
{
    m_ranges.clear();
    m_tokens.clear();
    KSyntaxHighlighting::State state;
    m_collecting = false;
    if (!before.isEmpty()) {
        state = highlightLine(before, state);
    }
    m_collecting = true;
    // Rules for whole lines must not take the middle of a line for its start, so something stands before it.
    m_shift = startsLine ? 0 : 1;
    highlightLine(startsLine ? row : u'.' + row, state);
}

void LineHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const int begin = qMax(offset - m_shift, 0);
    const int size = offset + length - m_shift - begin;
    if (!m_collecting || size <= 0) {
        return;
    }
    if (format.textStyle() != KSyntaxHighlighting::Theme::Normal) {
        m_tokens.push_back({begin, size, format.name()});
    }
    const SyntaxStyle style = m_colors.style(format.textStyle());
    if (!style.color.isValid() && !style.bold && !style.italic) {
        return;
    }
    QTextLayout::FormatRange range;
    range.start = begin;
    range.length = size;
    if (style.color.isValid()) {
        range.format.setForeground(style.color);
    }
    if (style.bold) {
        range.format.setFontWeight(QFont::Bold);
    }
    range.format.setFontItalic(style.italic);
    m_ranges.push_back(range);
}

} // namespace filing::ui
