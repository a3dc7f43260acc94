// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartscene.h"

#include "ui/charts/chartitems.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

// Between Qt Charts' grid and axes and its line series.
constexpr qreal barZ = 3.5;
constexpr qreal pointZ = 50;
constexpr qreal frameZ = 60;
constexpr qreal padding = 10;
constexpr qreal roomyWidth = 640;
constexpr qreal compactHeight = 300;

QFont scaled(QFont font, double factor)
{
    if (font.pixelSize() > 0) {
        font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    } else {
        font.setPointSizeF(font.pointSizeF() * factor);
    }
    return font;
}

SwatchItem::Shape shapeOf(const ChartKind &kind)
{
    return kind.ink == Ink::NetResult ? SwatchItem::Shape::Line : SwatchItem::Shape::Square;
}

} // namespace

QColor inkColor(const ChartKind &kind, const ChartColors &colors)
{
    switch (kind.ink) {
    case Ink::NetResult:
        return colors.netResult;
    case Ink::Line:
        return colors.lines[std::size_t(kind.shade) % colors.lines.size()];
    case Ink::Revenues:
    case Ink::Expenses:
        break;
    }
    // The lines of a stack are steps of one hue, so that revenues stay blue and expenses orange.
    const QColor hue = kind.ink == Ink::Revenues ? colors.revenues : colors.expenses;
    if (kind.shades < 2) {
        return hue;
    }
    const double position = double(kind.shade) / double(kind.shades - 1);
    return position < 0.5 ? blended(colors.text, hue, 0.4 * (0.5 - position) * 2)
                          : blended(colors.background, hue, 0.55 * (position - 0.5) * 2);
}

ChartScene::ChartScene(const ChartData &data, const ChartLook &look, QObject *parent)
    : QGraphicsScene(parent)
    , m_data(data)
    , m_look(look)
    , m_small(scaled(look.font, 0.88))
    , m_bold(scaled(look.font, 1.12))
{
    m_bold.setWeight(QFont::DemiBold);
    setSceneRect(QRectF(QPointF(), m_look.size));
    setBackgroundBrush(m_look.colors.background);
    layOut();
    drawHead();
    if (!m_data.isEmpty()) {
        drawPlot();
        drawSlotLabels();
        drawBars();
        drawLine();
        if (m_roomy) {
            drawEndLabels();
        }
    }
    drawFoot();
}

qreal ChartScene::slotWidth() const
{
    return m_plot.width() / std::max<qreal>(1, qreal(m_data.slotList.size()));
}

qreal ChartScene::yOf(double value) const
{
    return m_plot.bottom() - (value - m_data.low) / (m_data.high - m_data.low) * m_plot.height();
}

qreal ChartScene::keyHeight() const
{
    // Measured as drawKey() places the words.
    const QFontMetricsF metrics(m_small);
    qreal x = padding;
    qreal rows = 1;
    for (const ChartKind &kind : m_data.kinds) {
        const qreal width = metrics.height() + metrics.horizontalAdvance(kind.label) + 14;
        if (x + width > m_look.size.width() && x > padding) {
            x = padding;
            ++rows;
        }
        x += width;
    }
    return rows * (metrics.height() + 3) + 2;
}

void ChartScene::layOut()
{
    const QFontMetricsF normal(m_look.font);
    const QFontMetricsF small(m_small);
    const QFontMetricsF bold(m_bold);
    const bool stackedKinds = m_data.kinds.size() > 3;
    m_roomy = m_look.size.width() >= roomyWidth && !stackedKinds;
    qreal tickWidth = 0;
    for (const ChartTick &tick : m_data.ticks) {
        tickWidth = std::max(tickWidth, small.horizontalAdvance(tick.label));
    }
    qreal right = padding;
    for (const ChartKind &kind : m_data.kinds) {
        right = std::max(right, m_roomy ? small.horizontalAdvance(kind.label) + small.height() + padding + 8 : padding);
    }
    m_compact = m_look.size.height() < compactHeight;
    const qreal titles = m_compact ? bold.height() : bold.height() + normal.height() + 4;
    const qreal head = padding * 0.7 + titles + (m_roomy ? 6 : keyHeight()) + small.height() / 2;
    const bool notes = !m_compact && (m_data.anyDerived || m_data.anyDoubtful || m_data.anyRestated);
    const qreal foot = small.height() * (notes ? 4 : 3) + padding + (notes ? 9 : 7);
    const qreal left = padding + tickWidth + 7;
    m_plot = QRectF(left, head, std::max<qreal>(20, m_look.size.width() - left - right),
                    std::max<qreal>(20, m_look.size.height() - head - foot));
    qreal widest = 0;
    for (const ChartSlot &slot : m_data.slotList) {
        widest = std::max(widest, small.horizontalAdvance(slot.label));
    }
    m_fullLabels = widest + 6 <= slotWidth();
    if (m_fullLabels) {
        m_plot.setBottom(m_plot.bottom() + small.height());
    }
}

void ChartScene::addText(const QString &text, QPointF at, const QFont &font, const QColor &color, qreal width)
{
    const QFontMetricsF metrics(font);
    auto *item = addSimpleText(width > 0 ? metrics.elidedText(text, Qt::ElideRight, width) : text, font);
    item->setBrush(color);
    item->setPos(at);
    item->setZValue(pointZ);
}

void ChartScene::drawHead()
{
    const qreal width = m_look.size.width() - 2 * padding;
    const qreal top = padding * 0.7;
    const QFontMetricsF bold(m_bold);
    const QFontMetricsF normal(m_look.font);
    addText(m_data.owner, {padding, top}, m_bold, m_look.colors.text, width);
    const QString what = m_data.unit.isEmpty() ? m_data.what : QStringLiteral("%1, %2").arg(m_data.what, m_data.unit);
    qreal bottom = top + bold.height();
    if (m_compact) {
        const qreal beside = bold.horizontalAdvance(m_data.owner) + normal.height() * 0.7;
        addText(what, {padding + beside, top + bold.ascent() - normal.ascent()}, m_look.font, m_look.colors.quiet, width - beside);
    } else {
        addText(what, {padding, bottom}, m_look.font, m_look.colors.quiet, width);
        bottom += normal.height() + 4;
    }
    if (!m_roomy) {
        drawKey(bottom);
    }
}

void ChartScene::drawKey(qreal top)
{
    const QFontMetricsF metrics(m_small);
    const qreal size = metrics.height() * 0.62;
    qreal x = padding;
    qreal y = top;
    for (const ChartKind &kind : m_data.kinds) {
        const qreal width = metrics.height() + metrics.horizontalAdvance(kind.label) + 14;
        if (x + width > m_look.size.width() && x > padding) {
            x = padding;
            y += metrics.height() + 3;
        }
        const MarkStyle style{inkColor(kind, m_look.colors), m_look.colors.background, m_look.colors.doubt, m_look.colors.text};
        addItem(new SwatchItem({x + 3, y + (metrics.height() - size) / 2}, size, shapeOf(kind), style, nullptr));
        addText(kind.label, {x + metrics.height() + 2, y}, m_small, m_look.colors.text, m_look.size.width() - x - metrics.height());
        x += width;
    }
}

void ChartScene::drawFoot()
{
    const QFontMetricsF metrics(m_small);
    const qreal size = metrics.height() * 0.62;
    const qreal bottom = m_look.size.height() - padding * 0.7;
    struct Note
    {
        bool shown;
        SwatchItem::Shape shape;
        QString words;
    };
    const MarkStyle style{m_look.colors.quiet, m_look.colors.background, m_look.colors.doubt, m_look.colors.text};
    const qreal sourceTop = bottom - metrics.height();
    const qreal y = m_compact ? sourceTop : sourceTop - metrics.height() - 2;
    qreal x = padding;
    for (const Note &note : {Note{m_data.anyDerived, SwatchItem::Shape::Hatched, m_compact ? tr("derived") : tr("derived from other periods")},
                             Note{m_data.anyDoubtful, SwatchItem::Shape::Outline, tr("doubtful")},
                             Note{m_data.anyRestated, SwatchItem::Shape::Triangle, m_compact ? tr("restated") : tr("restated by a later filing")}}) {
        if (note.shown) {
            addItem(new SwatchItem({x, y + (metrics.height() - size) / 2}, size, note.shape, style, nullptr));
            addText(note.words, {x + size + 5, y}, m_small, m_look.colors.quiet, m_look.size.width() - x - size - 5);
            x += size + 5 + metrics.horizontalAdvance(note.words) + 16;
        }
    }
    const qreal sourceLeft = m_compact ? x : padding;
    addText(m_data.sourceNote, {sourceLeft, sourceTop}, m_small, m_look.colors.quiet,
            std::max<qreal>(40, m_look.size.width() - padding - sourceLeft));
}

void ChartScene::drawPlot()
{
    m_chart = new QChart;
    addItem(m_chart);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setGeometry(QRectF(QPointF(), m_look.size));
    m_chart->setPlotArea(m_plot);
    m_chart->setAcceptHoverEvents(false);
    const QFontMetricsF metrics(m_small);
    for (const ChartTick &tick : m_data.ticks) {
        const qreal width = metrics.horizontalAdvance(tick.label);
        addText(tick.label, {m_plot.left() - 7 - width, yOf(tick.at) - metrics.height() / 2}, m_small, m_look.colors.quiet, 0);
    }
    // The zero line carries the bars, so it is stronger than the grid.
    auto *zero = new QGraphicsLineItem(QLineF(m_plot.left(), yOf(0), m_plot.right(), yOf(0)), m_chart);
    zero->setPen(QPen(m_look.colors.quiet, 1.2));
    zero->setZValue(barZ + 0.1);
}

void ChartScene::drawSlotLabels()
{
    const QFontMetricsF metrics(m_small);
    const qreal y = m_plot.bottom() + 4;
    const qreal width = slotWidth();
    for (std::size_t i = 0; i < m_data.slotList.size(); ++i) {
        const ChartSlot &slot = m_data.slotList[i];
        const QString label = m_fullLabels ? slot.label : slot.shortLabel;
        const qreal size = metrics.horizontalAdvance(label);
        if (size <= width) {
            addText(label, {m_plot.left() + (qreal(i) + 0.5) * width - size / 2, y}, m_small, m_look.colors.quiet, 0);
        }
    }
    for (std::size_t first = 0; !m_fullLabels && first < m_data.slotList.size();) {
        std::size_t end = first;
        while (end < m_data.slotList.size() && m_data.slotList[end].group == m_data.slotList[first].group) {
            ++end;
        }
        const qreal left = m_plot.left() + qreal(first) * width;
        const qreal right = m_plot.left() + qreal(end) * width;
        const QString label = m_data.slotList[first].group;
        const qreal size = metrics.horizontalAdvance(label);
        if (size + 4 <= right - left) {
            addText(label, {(left + right - size) / 2, y + metrics.height()}, m_small, m_look.colors.text, 0);
        }
        if (first > 0) {
            addLine(QLineF(left, m_plot.bottom(), left, y + 2 * metrics.height()), QPen(m_look.colors.grid, 1));
        }
        first = end;
    }
}

void ChartScene::drawBars()
{
    const qreal width = slotWidth();
    const qreal group = std::min(width * 0.8, 46.0 * m_data.columns);
    const qreal bar = group / m_data.columns;
    for (const ChartMark &mark : m_data.marks) {
        const MarkStyle style{inkColor(m_data.kinds[std::size_t(mark.kind)], m_look.colors), m_look.colors.background,
                              m_look.colors.doubt, m_look.colors.text, mark.derived, mark.doubtful, mark.restated};
        const qreal centre = m_plot.left() + (mark.slot + 0.5) * width;
        if (mark.isPoint()) {
            auto *item = new PointItem({centre, yOf(mark.to)}, std::clamp(width / 9, 2.5, 4.2), style, m_chart);
            item->setZValue(pointZ);
            m_items.push_back(item);
            continue;
        }
        const qreal left = centre - group / 2 + mark.column * bar;
        const qreal gap = std::min(2.0, bar * 0.12);
        QRectF rect(QPointF(left + gap / 2, yOf(mark.from)), QPointF(left + bar - gap / 2, yOf(mark.to)));
        rect = rect.normalized();
        if (mark.from != 0) {
            rect.adjust(0, 0, 0, -std::min(1.0, rect.height() / 2));
        }
        // Nothing is invisible: a tiny value is still a line to click on.
        if (rect.height() < 1) {
            rect.setTop(rect.bottom() - 1);
        }
        auto *item = new BarItem(rect, mark.to < mark.from, style, m_chart);
        item->setZValue(barZ);
        m_items.push_back(item);
    }
}

void ChartScene::drawLine()
{
    auto *across = new QValueAxis;
    across->setRange(0, qreal(m_data.slotList.size()));
    across->setVisible(false);
    auto *up = new QValueAxis;
    up->setRange(m_data.low, m_data.high);
    up->setTickType(QValueAxis::TicksDynamic);
    up->setTickAnchor(0);
    up->setTickInterval(m_data.step());
    up->setLabelsVisible(false);
    up->setLineVisible(false);
    up->setGridLinePen(QPen(m_look.colors.grid, 1));
    m_chart->addAxis(across, Qt::AlignBottom);
    m_chart->addAxis(up, Qt::AlignLeft);
    const auto addSegment = [&](const QList<QPointF> &points) {
        // A broad line of background under the line keeps it apart from dark bars.
        for (const QPen &pen : {QPen(m_look.colors.background, 4.5), QPen(m_look.colors.netResult, 2)}) {
            auto *line = new QLineSeries;
            line->setPen(QPen(pen.color(), pen.widthF(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            line->append(points);
            m_chart->addSeries(line);
            line->attachAxis(across);
            line->attachAxis(up);
        }
    };
    QList<QPointF> points;
    int previous = -1;
    for (const ChartMark &mark : m_data.marks) {
        if (!mark.isPoint()) {
            continue;
        }
        // A missing quarter interrupts the line instead of being drawn over.
        if (mark.slot != previous + 1 && !points.isEmpty()) {
            addSegment(points);
            points.clear();
        }
        points.append({mark.slot + 0.5, mark.to});
        previous = mark.slot;
    }
    // The axes need a series even where there is no line.
    addSegment(points);
    m_chart->layout()->activate();
}

/// Names at the right end, beside the last bars and the last point, so that no key is needed.
void ChartScene::drawEndLabels()
{
    struct Label
    {
        int kind;
        qreal y;
    };
    std::vector<Label> labels;
    for (int kind = 0; kind < int(m_data.kinds.size()); ++kind) {
        for (auto mark = m_data.marks.rbegin(); mark != m_data.marks.rend(); ++mark) {
            if (mark->kind == kind) {
                labels.push_back({kind, yOf(mark->to)});
                break;
            }
        }
    }
    std::sort(labels.begin(), labels.end(), [](const Label &a, const Label &b) { return a.y < b.y; });
    const QFontMetricsF metrics(m_small);
    const qreal size = metrics.height() * 0.62;
    // Pushed apart from the top, then back up where the last would leave the plot.
    for (std::size_t i = 1; i < labels.size(); ++i) {
        labels[i].y = std::max(labels[i].y, labels[i - 1].y + metrics.height());
    }
    for (std::size_t i = labels.size(); i-- > 0;) {
        const qreal limit = i + 1 == labels.size() ? m_plot.bottom() : labels[i + 1].y - metrics.height();
        labels[i].y = std::min(labels[i].y, limit);
    }
    for (const Label &label : labels) {
        const ChartKind &kind = m_data.kinds[std::size_t(label.kind)];
        const MarkStyle style{inkColor(kind, m_look.colors), m_look.colors.background, m_look.colors.doubt, m_look.colors.text};
        const qreal x = m_plot.right() + 8;
        addItem(new SwatchItem({x, label.y - size / 2}, size, shapeOf(kind), style, nullptr));
        addText(kind.label, {x + metrics.height(), label.y - metrics.height() / 2}, m_small, m_look.colors.text, 0);
    }
}

QRectF ChartScene::markRect(int mark) const
{
    if (mark < 0 || mark >= int(m_items.size())) {
        return {};
    }
    const QGraphicsItem *item = m_items[std::size_t(mark)];
    if (m_data.marks[std::size_t(mark)].isPoint()) {
        return static_cast<const PointItem *>(item)->rect();
    }
    return static_cast<const BarItem *>(item)->rect();
}

int ChartScene::markAt(QPointF at) const
{
    // Points lie on top and are small, so they are easier to hit than they look.
    for (int i = 0; i < int(m_items.size()); ++i) {
        if (m_data.marks[std::size_t(i)].isPoint() && markRect(i).adjusted(-4, -4, 4, 4).contains(at)) {
            return i;
        }
    }
    for (int i = 0; i < int(m_items.size()); ++i) {
        if (!m_data.marks[std::size_t(i)].isPoint() && markRect(i).adjusted(-1, -2, 1, 2).contains(at)) {
            return i;
        }
    }
    return -1;
}

void ChartScene::setCurrent(int mark)
{
    m_current = mark;
    delete m_frame;
    m_frame = nullptr;
    if (mark >= 0 && mark < int(m_items.size())) {
        m_frame = addRect(markRect(mark).adjusted(-3, -3, 3, 3), QPen(m_look.colors.selection, 2));
        m_frame->setZValue(frameZ);
    }
}

} // namespace filing::ui
