// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartscene.h"

#include "ui/charts/chartitems.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
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
constexpr qreal gapSize = 6;

QFont scaled(QFont font, double factor)
{
    if (font.pixelSize() > 0) {
        font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    } else {
        font.setPointSizeF(font.pointSizeF() * factor);
    }
    return font;
}

} // namespace

QColor inkColor(const ChartKind &kind, const ChartColors &colors)
{
    if (kind.ink == Ink::NetResult) {
        return colors.netResult;
    }
    // The steps of one hue: revenues stay blue, expenses orange, and each company keeps its own.
    const QColor hue = kind.ink == Ink::Revenues ? colors.revenues
        : kind.ink == Ink::Expenses              ? colors.expenses
                                                 : colors.lines[std::size_t(kind.hue) % colors.lines.size()];
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
        drawGaps();
        drawBars();
        drawLines();
        drawValueLabels();
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

ChartScene::Columns ChartScene::columns() const
{
    const int count = std::max(1, m_data.columns);
    const qreal group = std::min(slotWidth() * 0.8, 46.0 * count);
    return {group, group / count};
}

double ChartScene::valueAt(qreal y) const
{
    return m_data.low + (m_plot.bottom() - y) / m_plot.height() * (m_data.high - m_data.low);
}

qreal ChartScene::yOf(double value) const
{
    return m_plot.bottom() - (value - m_data.low) / (m_data.high - m_data.low) * m_plot.height();
}

/// In a low plot only every second tick, or fewer, keeps its words and its line; zero always does.
int ChartScene::ticksPerLabel() const
{
    const qreal apart = m_plot.height() * m_data.step() / (m_data.high - m_data.low);
    return std::max(1, int(std::ceil(QFontMetricsF(m_small).height() * 0.95 / apart)));
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
    const int every = ticksPerLabel();
    for (const ChartTick &tick : m_data.ticks) {
        if (int(std::lround(tick.at / m_data.step())) % every != 0) {
            continue;
        }
        const qreal width = metrics.horizontalAdvance(tick.label);
        addText(tick.label, {m_plot.left() - 7 - width, yOf(tick.at) - metrics.height() / 2}, m_small, m_look.colors.quiet, 0);
    }
    // The line that carries the bars, or that an index is compared with, is stronger than the grid.
    const auto strong = [this](double value, qreal width) {
        if (value >= m_data.low && value <= m_data.high) {
            auto *line = new QGraphicsLineItem(QLineF(m_plot.left(), yOf(value), m_plot.right(), yOf(value)), m_chart);
            line->setPen(QPen(m_look.colors.quiet, width));
            line->setZValue(barZ + 0.1);
        }
    };
    strong(m_data.base, 1.2);
    if (m_data.reference) {
        strong(*m_data.reference, 0.8);
    }
}

void ChartScene::drawBars()
{
    const qreal width = slotWidth();
    const auto [group, bar] = columns();
    const qreal lift = m_valueLabels ? QFontMetricsF(m_small).height() : 0;
    for (const ChartMark &mark : m_data.marks) {
        const MarkStyle style{inkColor(m_data.kinds[std::size_t(mark.kind)], m_look.colors), m_look.colors.background,
                              m_look.colors.doubt, m_look.colors.text, mark.derived, mark.doubtful, mark.restated,
                              mark.corrected, mark.isPoint() ? 0 : lift};
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

void ChartScene::drawLines()
{
    auto *across = new QValueAxis;
    across->setRange(0, qreal(m_data.slotList.size()));
    across->setVisible(false);
    auto *up = new QValueAxis;
    up->setRange(m_data.low, m_data.high);
    up->setTickType(QValueAxis::TicksDynamic);
    up->setTickAnchor(0);
    up->setTickInterval(m_data.step() * ticksPerLabel());
    up->setLabelsVisible(false);
    up->setLineVisible(false);
    up->setGridLinePen(QPen(m_look.colors.grid, 1));
    m_chart->addAxis(across, Qt::AlignBottom);
    m_chart->addAxis(up, Qt::AlignLeft);
    const auto addSegment = [&](const QList<QPointF> &points, const QColor &color) {
        // A broad line of background under the line keeps it apart from dark bars.
        for (const QPen &pen : {QPen(m_look.colors.background, 4.5), QPen(color, 2)}) {
            auto *line = new QLineSeries;
            line->setPen(QPen(pen.color(), pen.widthF(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            line->append(points);
            m_chart->addSeries(line);
            line->attachAxis(across);
            line->attachAxis(up);
        }
    };
    for (int kind = 0; kind < int(m_data.kinds.size()); ++kind) {
        const QColor color = inkColor(m_data.kinds[std::size_t(kind)], m_look.colors);
        QList<QPointF> points;
        int previous = -1;
        for (const ChartMark &mark : m_data.marks) {
            if (mark.kind != kind || !mark.isPoint()) {
                continue;
            }
            // A missing quarter interrupts the line instead of being drawn over.
            if (mark.slot != previous + 1 && !points.isEmpty()) {
                addSegment(points, color);
                points.clear();
            }
            points.append({mark.slot + 0.5, mark.to});
            previous = mark.slot;
        }
        if (!points.isEmpty()) {
            addSegment(points, color);
        }
    }
    // The axes need a series even where there is no line.
    addSegment({}, m_look.colors.netResult);
    m_chart->layout()->activate();
}

bool ChartScene::isEmptySlot(int slot) const
{
    return std::none_of(m_data.marks.begin(), m_data.marks.end(), [slot](const ChartMark &mark) { return mark.slot == slot; });
}

/// Lines are interrupted where a point is missing; only bars, and whole periods, get a sign.
bool ChartScene::anyGapDrawn() const
{
    return std::any_of(m_data.gaps.begin(), m_data.gaps.end(),
                       [this](const ChartGap &gap) { return gap.column >= 0 || isEmptySlot(gap.slot); });
}

/// A cross where a bar would stand; a grey band where nothing is known of a whole period.
void ChartScene::drawGaps()
{
    const auto [group, bar] = columns();
    const auto cross = [this](QPointF at, qreal size) {
        auto *item = new SwatchItem({at.x() - size / 2, at.y() - size / 2}, size, SwatchItem::Shape::Gap,
                                    {m_look.colors.quiet, m_look.colors.background, m_look.colors.doubt, m_look.colors.text}, m_chart);
        item->setZValue(barZ);
    };
    for (int slot = 0; slot < int(m_data.slotList.size()); ++slot) {
        if (isEmptySlot(slot)) {
            auto *band = new QGraphicsRectItem(slotRect(slot), m_chart);
            band->setPen(Qt::NoPen);
            band->setBrush(blended(m_look.colors.grid, m_look.colors.background, 0.35));
            cross({slotRect(slot).center().x(), m_plot.bottom() - gapSize}, std::min(gapSize, slotWidth() * 0.6));
        }
    }
    const qreal base = yOf(std::clamp(m_data.base, m_data.low, m_data.high));
    for (const ChartGap &gap : m_data.gaps) {
        if (gap.column >= 0 && !isEmptySlot(gap.slot)) {
            const qreal left = m_plot.left() + (gap.slot + 0.5) * slotWidth() - group / 2 + gap.column * bar;
            cross({left + bar / 2, base - gapSize}, std::min(gapSize, bar * 0.6));
        }
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

int ChartScene::slotAt(QPointF at) const
{
    if (m_data.slotList.empty() || at.x() < m_plot.left() || at.x() >= m_plot.right()) {
        return -1;
    }
    return std::min(int((at.x() - m_plot.left()) / slotWidth()), int(m_data.slotList.size()) - 1);
}

QRectF ChartScene::slotRect(int slot) const
{
    return {m_plot.left() + slot * slotWidth(), m_plot.top(), slotWidth(), m_plot.height()};
}

int ChartScene::gapAt(QPointF at) const
{
    const int slot = m_plot.contains(at) ? slotAt(at) : -1;
    if (slot < 0 || markAt(at) >= 0) {
        return -1;
    }
    const auto [group, bar] = columns();
    const int column = int(std::floor((at.x() - slotRect(slot).center().x() + group / 2) / bar));
    const bool empty = isEmptySlot(slot);
    for (int i = 0; i < int(m_data.gaps.size()); ++i) {
        const ChartGap &gap = m_data.gaps[std::size_t(i)];
        if (gap.slot == slot && (empty || gap.column == column)) {
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
