// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/textpages.h"

#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace filing::ui
{

namespace
{

/// As pixels of the layout, of which one is a point of the paper.
constexpr int letterSize = 8;
constexpr double gap = 8;
constexpr std::size_t slice = 2 * 1024 * 1024;

QFont printFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(letterSize);
    font.setStyleHint(QFont::Monospace);
    font.setKerning(false);
    // Paper is finer than the grid of a screen.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool looksDoubtful(const models::Mark &mark)
{
    const bool repaired = mark.signs.testFlag(models::Sign::Repaired);
    return !mark.twin && (mark.signs.testFlag(models::Sign::Contradicted) || (mark.doubtful && !repaired));
}

} // namespace

TextPages::TextPages(What what)
    : m_what(std::move(what))
    , m_paper(standardPalette(Tone::Print))
    , m_font(printFont())
{
    const ShownText &text = m_what.text;
    const Span &range = m_what.range;
    const std::size_t last = text.lineAt(range.isEmpty() ? range.begin : range.end - 1);
    m_lines = {text.line(text.lineAt(range.begin)).begin, text.line(last).end};
    const QFontMetricsF metrics(m_font);
    m_charWidth = std::max(1.0, metrics.horizontalAdvance(u'0'));
    m_rowHeight = std::ceil(metrics.height() * 2 + 3) / 2;
    const auto digits = std::max<qsizetype>(3, QString::number(last + 1).size());
    m_left = m_what.numbers ? static_cast<double>(digits) * m_charWidth + gap : 0;
    m_layouts.setFont(m_font);
    m_layouts.setPalette(m_paper);
}

void TextPages::setRoom(QSizeF room)
{
    m_room = room;
    m_perPage = static_cast<std::size_t>(std::max(1.0, std::floor(room.height() / m_rowHeight)));
    const int columns = static_cast<int>((room.width() - m_left) / m_charWidth);
    const auto wrap = std::clamp<std::uint32_t>(static_cast<std::uint32_t>(std::max(0, columns)), SoftRows::minWrapBytes, SoftRows::maxBytes);
    m_rows = SoftRows(m_what.text.bytes(), m_what.text.encoding(), wrap);
    m_layouts.clear();
    m_complete = false;
}

bool TextPages::cut()
{
    if (!m_complete) {
        const bool all = m_rows.extend(slice);
        m_complete = all || m_rows.row(m_rows.count() - 1).begin > m_lines.end;
    }
    return m_complete;
}

std::size_t TextPages::firstRow() const
{
    return m_rows.rowAt(m_lines.begin);
}

std::size_t TextPages::endRow() const
{
    return std::min(m_rows.rowAt(m_lines.end) + 1, m_rows.count());
}

int TextPages::count() const
{
    if (!m_complete && m_rows.row(m_rows.count() - 1).begin < m_lines.begin) {
        return 0;
    }
    const std::size_t rows = endRow() - firstRow();
    return static_cast<int>((rows + m_perPage - 1) / m_perPage);
}

void TextPages::paint(QPainter &painter, int page)
{
    const std::size_t first = firstRow() + static_cast<std::size_t>(page) * m_perPage;
    const std::size_t end = std::min(first + m_perPage, endRow());
    double widest = 0;
    for (std::size_t row = first; row < end; ++row) {
        widest = std::max(widest, m_layouts.at(m_what.text, m_rows, row).width());
    }
    painter.save();
    if (m_left + widest > m_room.width()) {
        const double smaller = m_room.width() / (m_left + widest);
        painter.scale(smaller, smaller);
    }
    for (std::size_t row = first; row < end; ++row) {
        const double y = static_cast<double>(row - first) * m_rowHeight;
        paintRow(painter, m_layouts.at(m_what.text, m_rows, row), y);
        if (m_what.numbers && m_rows.startsLine(row)) {
            paintNumber(painter, row, y);
        }
    }
    painter.restore();
}

void TextPages::paintNumber(QPainter &painter, std::size_t row, double y)
{
    painter.setFont(m_font);
    painter.setPen(quietText(m_paper));
    const std::size_t line = m_what.text.lineAt(m_rows.row(row).begin) + 1;
    painter.drawText(QRectF(0, y, m_left - gap, m_rowHeight), Qt::AlignRight | Qt::AlignTop, QString::number(line));
}

void TextPages::paintRow(QPainter &painter, const RowLayout &layout, double y)
{
    std::vector<ShownMark> marks;
    if (m_what.marked) {
        marks = m_what.marks.overlapping({layout.span.begin, std::max(layout.span.end, layout.span.begin + 1)});
    }
    QList<QTextLayout::FormatRange> colours;
    for (const ShownMark &shown : marks) {
        const models::Mark &mark = m_what.marks.mark(shown);
        const double left = m_left + layout.xOf(std::max(shown.span.begin, layout.span.begin));
        const double right = m_left + layout.xOf(std::min(shown.span.end, layout.span.end));
        painter.fillRect(QRectF(left, y, right - left, m_rowHeight - 0.5), mark.twin ? twinFill(m_paper) : fieldFill(mark.kind, m_paper));
        if (mark.twin) {
            QTextLayout::FormatRange range;
            range.start = layout.unitOf(std::max(shown.span.begin, layout.span.begin));
            range.length = layout.unitOf(std::min(shown.span.end, layout.span.end)) - range.start;
            range.format.setForeground(twinText(m_paper));
            colours.push_back(range);
        }
    }
    painter.setPen(m_paper.color(QPalette::Text));
    layout.layout.draw(&painter, QPointF(m_left, y), colours);
    paintMarks(painter, layout, y, marks);
}

// On paper nothing moves or answers, so that a frame and a line say all: doubtful values stand in a frame, repaired ones on a dashed line,
// rejected ones are struck through.
void TextPages::paintMarks(QPainter &painter, const RowLayout &layout, double y, const std::vector<ShownMark> &marks)
{
    painter.setBrush(Qt::NoBrush);
    for (const ShownMark &shown : marks) {
        const models::Mark &mark = m_what.marks.mark(shown);
        const double left = m_left + layout.xOf(std::max(shown.span.begin, layout.span.begin));
        const double right = m_left + layout.xOf(std::min(shown.span.end, layout.span.end));
        const double bottom = y + m_rowHeight - 0.8;
        if (looksDoubtful(mark)) {
            painter.setPen(QPen(doubtColor(m_paper), 0.8));
            painter.drawRect(QRectF(left - 0.5, y, right - left + 1, m_rowHeight - 0.6));
        } else if (mark.signs.testFlag(models::Sign::Repaired) && !mark.twin) {
            painter.setPen(QPen(repairColor(m_paper), 0.9, Qt::DashLine, Qt::FlatCap));
            painter.drawLine(QPointF(left, bottom), QPointF(right, bottom));
        }
        if (mark.signs.testFlag(models::Sign::Rejected)) {
            painter.setPen(QPen(quietText(m_paper), 0.6));
            painter.drawLine(QPointF(left, y + m_rowHeight / 2), QPointF(right, y + m_rowHeight / 2));
        }
    }
}

} // namespace filing::ui
