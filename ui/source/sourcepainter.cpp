// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/sourcepainter.h"

#include "ui/theme/theme.h"

#include <QPainterPath>
#include <QScrollBar>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace filing::ui
{

namespace
{

/// A repair that nobody confirmed needs a look too, but has a sign of its own.
bool looksDoubtful(const models::Mark &mark)
{
    const bool repaired = mark.signs.testFlag(models::Sign::Repaired);
    return !mark.twin && (mark.signs.testFlag(models::Sign::Contradicted) || (mark.doubtful && !repaired));
}

} // namespace

SourcePainter::SourcePainter(const SourceView &view, QPainter &painter)
    : m_view(view)
    , m_painter(painter)
    , m_palette(view.palette())
    , m_left(view.textLeft() - view.horizontalScrollBar()->value())
    , m_group(view.hasFocus() ? QPalette::Active : QPalette::Inactive)
{
}

void SourcePainter::paint(const QRect &clip)
{
    m_painter.fillRect(clip, m_palette.color(QPalette::Base));
    m_painter.fillRect(QRect(0, clip.top(), m_view.m_gutterWidth, clip.height()),
                       blended(m_palette.color(QPalette::Text), m_palette.color(QPalette::Base), 0.035));
    if (m_view.text().isEmpty()) {
        return;
    }
    const std::size_t top = m_view.topRow();
    const int height = m_view.m_rowHeight;
    const auto first = static_cast<std::size_t>(std::max(0, clip.top() / height));
    const auto last = static_cast<std::size_t>(std::max(0, clip.bottom() / height));
    for (std::size_t i = first; i <= last && top + i < m_view.rows().count(); ++i) {
        paintRow(top + i, static_cast<int>(i) * height);
    }
}

void SourcePainter::paintRow(std::size_t row, int y)
{
    const RowLayout &layout = m_view.layoutOf(row);
    m_view.m_widest = std::max(m_view.m_widest, layout.width());
    const Span reach {layout.span.begin, std::max(layout.span.end, layout.span.begin + 1)};
    const std::vector<ShownMark> marks = m_view.marks().overlapping(reach);

    m_painter.save();
    m_painter.setClipRect(QRect(m_view.m_gutterWidth, y, m_view.viewport()->width(), m_view.m_rowHeight),
                          Qt::IntersectClip);
    paintBackgrounds(layout, y, marks);
    m_painter.setPen(m_palette.color(QPalette::Text));
    // Two pixels above the words, two below for underlines.
    layout.layout.draw(&m_painter, QPointF(m_left, y + 2), overlays(layout, marks));
    paintDecorations(layout, y, marks);
    paintCaret(layout, row, y);
    m_painter.restore();
    paintGutter(row, y, marks);
}

SourcePainter::Stretch SourcePainter::stretchOf(const RowLayout &layout, int y, Span span) const
{
    const std::uint32_t from = std::max(span.begin, layout.span.begin);
    const std::uint32_t to = std::min(span.end, layout.span.end);
    const double left = m_left + layout.xOf(from);
    const double right = m_left + layout.xOf(std::max(from, to));
    return {QRectF(left, y, right - left, m_view.m_rowHeight), span.begin >= layout.span.begin,
            span.end <= layout.span.end};
}

std::span<const Span> SourcePainter::within(const std::vector<Span> &spans, Span row)
{
    const auto from = std::partition_point(spans.begin(), spans.end(), [row](Span span) { return span.end <= row.begin; });
    const auto to = std::partition_point(from, spans.end(), [row](Span span) { return span.begin < row.end; });
    return {from, to};
}

void SourcePainter::fill(const Stretch &stretch, const QColor &color)
{
    const QRectF rect = stretch.rect.adjusted(stretch.begins ? -1 : 0, 1, stretch.ends ? 1 : 0, -1);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawRoundedRect(rect, 2, 2);
    m_painter.restore();
}

void SourcePainter::paintBackgrounds(const RowLayout &layout, int y, const std::vector<ShownMark> &marks)
{
    for (const ShownMark &shown : marks) {
        const models::Mark &mark = m_view.marks().mark(shown);
        fill(stretchOf(layout, y, shown.span), mark.twin ? twinFill(m_palette) : fieldFill(mark.kind, m_palette));
    }
    for (const Span words : within(m_view.m_unexplained, layout.span)) {
        fill(stretchOf(layout, y, words), unexplainedFill(m_palette));
    }
    for (const Span hit : within(m_view.m_hits, layout.span)) {
        const Stretch stretch = stretchOf(layout, y, hit);
        fill(stretch, findFill(m_palette));
        if (m_view.m_currentHit == hit) {
            m_painter.setPen(QPen(m_palette.color(QPalette::Text), 1));
            m_painter.drawRect(stretch.rect.adjusted(-0.5, 1.5, 0.5, -1.5));
        }
    }
    const Span selected = m_view.selection();
    if (selected.begin <= layout.span.end && selected.end > layout.span.begin) {
        Stretch stretch = stretchOf(layout, y, selected);
        if (selected.end > layout.span.end) {
            stretch.rect.setRight(stretch.rect.right() + m_view.m_charWidth / 2);   // The line's end is selected too.
        }
        m_painter.fillRect(stretch.rect, m_palette.color(m_group, QPalette::Highlight));
    }
    const bool flashing = m_view.m_flash->state() == QAbstractAnimation::Running;
    if (flashing && m_view.m_flashSpan.overlaps(layout.span)) {
        QColor color = currentFrame(m_palette);
        color.setAlphaF(static_cast<float>(m_view.m_flash->currentValue().toDouble() * 0.45));
        fill(stretchOf(layout, y, m_view.m_flashSpan), color);
    }
}

QList<QTextLayout::FormatRange> SourcePainter::overlays(const RowLayout &layout,
                                                        const std::vector<ShownMark> &marks) const
{
    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&](Span span, const QColor &color) {
        const int from = layout.unitOf(std::max(span.begin, layout.span.begin));
        const int to = layout.unitOf(std::min(span.end, layout.span.end));
        if (from < to) {
            QTextLayout::FormatRange range;
            range.start = from;
            range.length = to - from;
            range.format.setForeground(color);
            ranges.push_back(range);
        }
    };
    for (const ShownMark &shown : marks) {
        if (m_view.marks().mark(shown).twin) {
            add(shown.span, twinText(m_palette));
        }
    }
    // Hits are brighter than fields, too bright for the colours of words on dark paper.
    for (const Span hit : within(m_view.m_hits, layout.span)) {
        add(hit, m_palette.color(QPalette::Text));
    }
    const Span selected = m_view.selection();
    if (selected.overlaps(layout.span)) {
        add(selected, m_palette.color(m_group, QPalette::HighlightedText));
    }
    return ranges;
}

void SourcePainter::wave(const QRectF &rect, const QColor &color)
{
    const double bottom = rect.bottom() - 2.2;
    constexpr double step = 2.5;
    QPainterPath path(QPointF(rect.left(), bottom));
    int turn = 0;
    for (double x = rect.left(); x < rect.right(); x += step) {
        const double next = std::min(x + step, rect.right());
        path.quadTo(QPointF((x + next) / 2, bottom + (turn++ % 2 == 0 ? 2.4 : -2.4)), QPointF(next, bottom));
    }
    m_painter.setPen(QPen(color, 1.3));
    m_painter.drawPath(path);
}

void SourcePainter::paintDecorations(const RowLayout &layout, int y, const std::vector<ShownMark> &marks)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    paintUnexplained(layout, y);
    for (const ShownMark &shown : marks) {
        const models::Mark &mark = m_view.marks().mark(shown);
        const QRectF rect = stretchOf(layout, y, shown.span).rect;
        if (mark.signs.testFlag(models::Sign::Repaired) && !mark.twin) {
            QPen pen(repairColor(m_palette), 1.6, Qt::CustomDashLine, Qt::FlatCap);
            pen.setDashPattern({3, 2});
            m_painter.setPen(pen);
            m_painter.drawLine(QPointF(rect.left(), rect.bottom() - 2), QPointF(rect.right(), rect.bottom() - 2));
        }
        if (looksDoubtful(mark)) {
            wave(rect, doubtColor(m_palette));
            m_painter.setPen(QPen(doubtColor(m_palette), 1));
            m_painter.drawRoundedRect(rect.adjusted(-1.5, 0.5, 1.5, -0.5), 2, 2);
        }
        if (mark.signs.testFlag(models::Sign::Rejected)) {
            m_painter.setPen(QPen(quietText(m_palette), 1.2));
            m_painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
        }
    }
    for (const ShownMark &shown : marks) {
        if (!m_view.currentField().isEmpty() && m_view.marks().mark(shown).path == m_view.currentField()) {
            const QRectF rect = stretchOf(layout, y, shown.span).rect;
            m_painter.setPen(QPen(currentFrame(m_palette), 2));
            m_painter.drawRoundedRect(rect.adjusted(-2, 1, 2, -1), 2.5, 2.5);
        }
    }
    m_painter.restore();
}

void SourcePainter::paintUnexplained(const RowLayout &layout, int y)
{
    QPen pen(unexplainedColor(m_palette), 2, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1, 1});
    m_painter.setPen(pen);
    for (const Span words : within(m_view.m_unexplained, layout.span)) {
        const QRectF rect = stretchOf(layout, y, words).rect;
        m_painter.drawLine(QPointF(rect.left(), rect.bottom() - 2), QPointF(rect.right(), rect.bottom() - 2));
    }
}

void SourcePainter::paintCaret(const RowLayout &layout, std::size_t row, int y)
{
    if (!m_view.hasFocus() || !m_view.m_caretOn || m_view.rows().rowAt(m_view.caret()) != row) {
        return;
    }
    const double x = std::round(m_left + layout.xOf(m_view.caret()));
    // Half of it before the letter, which stays whole.
    m_painter.fillRect(QRectF(x - 1, y + 1, 2, m_view.m_rowHeight - 2), m_palette.color(QPalette::Text));
}

void SourcePainter::paintGutter(std::size_t row, int y, const std::vector<ShownMark> &marks)
{
    models::Sign worst = models::Sign::None;
    for (const ShownMark &shown : marks) {
        const models::Mark &mark = m_view.marks().mark(shown);
        if (looksDoubtful(mark)) {
            worst = models::Sign::Contradicted;
        } else if (mark.signs.testFlag(models::Sign::Repaired) && worst == models::Sign::None && !mark.twin) {
            worst = models::Sign::Repaired;
        }
    }
    const int height = m_view.m_rowHeight;
    if (worst != models::Sign::None) {
        const int side = std::min(height - 4, 14);
        signIcon(worst).paint(&m_painter, QRect(3, y + (height - side) / 2, side, side));
    }
    if (!m_view.rows().startsLine(row)) {
        return;
    }
    const bool here = m_view.rows().rowAt(m_view.caret()) == row;
    QFont font = m_view.textFont();
    font.setBold(here);
    m_painter.setFont(font);
    m_painter.setPen(here ? m_palette.color(QPalette::Text) : quietText(m_palette));
    const std::size_t line = m_view.text().lineAt(m_view.rows().row(row).begin) + 1;
    m_painter.drawText(QRect(0, y + 2, m_view.m_gutterWidth - 6, height), Qt::AlignRight | Qt::AlignTop,
                       QString::number(line));
}

} // namespace filing::ui
