// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartview.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/charttext.h"
#include "ui/charts/figuretext.h"
#include "ui/widgets/plaintips.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

/// Fewer periods than this are not zoomed into.
constexpr int fewest = 2;

} // namespace

ChartView::ChartView(QWidget *parent)
    : QGraphicsView(parent)
{
    installChartAccessibility();
    setObjectName(u"chartView"_s);
    // Time runs from left to right, as in what is exported.
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setMinimumSize(fontMetrics().averageCharWidth() * 34, fontMetrics().height() * 9);
}

ChartView::~ChartView()
{
    setScene(nullptr);
}

void ChartView::setData(const ChartData &data)
{
    int kept = -1;
    if (m_current >= 0) {
        const QString name = m_data.marks[std::size_t(m_current)].name;
        const auto same = std::find_if(data.marks.begin(), data.marks.end(), [&](const ChartMark &mark) { return mark.name == name; });
        kept = same == data.marks.end() ? -1 : int(same - data.marks.begin());
    }
    m_data = data;
    m_current = kept;
    m_hovered = -1;
    setAccessibleName(m_data.title());
    setAccessibleDescription(chartSummary(m_data));
    rebuild();
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent changed(this, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&changed);
    }
}

void ChartView::rebuild()
{
    const std::unique_ptr<ChartScene> old = std::move(m_chart);
    m_chart = std::make_unique<ChartScene>(m_data, ChartLook{QSizeF(viewport()->size()), chartColors(palette()), font()});
    m_chart->setCurrent(m_current);
    setBackgroundBrush(palette().color(QPalette::Base));
    setScene(m_chart.get());
}

void ChartView::setCurrent(int mark)
{
    m_current = mark >= 0 && mark < int(m_data.marks.size()) ? mark : -1;
    if (m_chart) {
        m_chart->setCurrent(m_current);
    }
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    rebuild();
}

void ChartView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (m_chart && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)) {
        rebuild();
    }
}

void ChartView::hover(QPointF at)
{
    m_mouse = m_chart && m_chart->plotArea().contains(at) ? std::optional(at) : std::nullopt;
    const int mark = m_chart ? m_chart->markAt(at) : -1;
    if (mark == m_hovered) {
        return;
    }
    m_hovered = mark;
    viewport()->setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (mark >= 0) {
        const ChartMark &what = m_data.marks[std::size_t(mark)];
        Q_EMIT hovered(what.name + u": "_s + what.text);
    } else {
        QToolTip::hideText();
        Q_EMIT hovered({});
    }
}

QPoint ChartView::menuPoint(int mark) const
{
    const QRectF rect = m_chart ? m_chart->markRect(mark) : QRectF();
    return viewport()->mapToGlobal(mapFromScene(QPointF(rect.center().x(), rect.bottom())));
}

void ChartView::zoom(double factor)
{
    const double middle = m_current >= 0 && shown() > 0 ? (m_data.marks[std::size_t(m_current)].slot + 0.5) / shown() : 0.5;
    zoomAround(middle, factor);
}

/// `position` is where in the plot the period stands that stays in place, 0 … 1.
void ChartView::zoomAround(double position, double factor)
{
    if (factor <= 0) {
        requestRange(0, all() - 1);
        return;
    }
    const int count = shown();
    int wanted = int(std::lround(count / factor));
    wanted = factor > 1 ? std::min(wanted, count - 1) : std::max(wanted, count + 1);
    wanted = std::clamp(wanted, std::min(fewest, all()), all());
    const double anchor = m_data.firstShown + position * count;
    const int first = std::clamp(int(std::lround(anchor - position * wanted)), 0, all() - wanted);
    requestRange(first, first + wanted - 1);
}

void ChartView::pan(int slotCount)
{
    const int first = std::clamp(m_data.firstShown + slotCount, 0, std::max(0, all() - shown()));
    requestRange(first, first + shown() - 1);
}

void ChartView::requestRange(int first, int last)
{
    if (first <= last && (first != m_data.firstShown || last != m_data.firstShown + shown() - 1)) {
        Q_EMIT rangeRequested(first, last);
    }
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showCard(help->pos(), help->globalPos());
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

void ChartView::showCard(QPoint at, QPoint global)
{
    if (!m_chart) {
        return;
    }
    const QPointF place = mapToScene(at);
    const auto onScreen = [this](const QRectF &rect) { return mapFromScene(rect).boundingRect().adjusted(-2, -2, 2, 2); };
    if (const int mark = m_chart->markAt(place); mark >= 0) {
        QToolTip::showText(global, m_data.marks[std::size_t(mark)].toolTip(), viewport(), onScreen(m_chart->markRect(mark)));
    } else if (const int gap = m_chart->gapAt(place); gap >= 0) {
        QToolTip::showText(global, m_data.gaps[std::size_t(gap)].toolTip(), viewport());
    } else if (const int slot = m_chart->slotAt(place); slot >= 0 && place.y() > m_chart->plotArea().top()) {
        QToolTip::showText(global, place.y() > m_chart->plotArea().bottom() ? m_data.slotList[std::size_t(slot)].period : slotCard(slot),
                           viewport(), onScreen(m_chart->slotRect(slot)));
    } else if (place.y() > m_chart->plotArea().bottom()) {
        // The foot may be cut off; here it is whole.
        QToolTip::showText(global, plainTip((m_data.remarks + QStringList{m_data.sourceNote}).join(u'\n')), viewport());
    } else {
        QToolTip::hideText();
    }
}

/// All values of a period together.
QString ChartView::slotCard(int slot) const
{
    const ChartSlot &what = m_data.slotList[std::size_t(slot)];
    QString rows;
    for (const ChartMark &mark : m_data.marks) {
        if (mark.slot == slot) {
            rows += u"<tr><td>%1</td><td align='right' style='padding-left:1em'>%2</td></tr>"_s.arg(
                mark.name.section(u" · "_s, 0, -2).toHtmlEscaped(), mark.text.toHtmlEscaped());
        }
    }
    return u"<b>%1</b><br/>%2<table>%3</table>"_s.arg(what.label.toHtmlEscaped(),
                                                      what.period.toHtmlEscaped().replace(u'\n', u"<br/>"_s), rows);
}

void ChartView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QGraphicsView::drawForeground(painter, rect);
    if (!m_chart || !m_mouse || m_data.isEmpty()) {
        return;
    }
    const QRectF plot = m_chart->plotArea();
    const ChartColors colors = chartColors(palette());
    if (m_banding && m_pressed) {
        const auto [left, right] = std::minmax({std::clamp(mapToScene(*m_pressed).x(), plot.left(), plot.right()), m_mouse->x()});
        QColor fill = colors.selection;
        fill.setAlphaF(0.15F);
        painter->fillRect(QRectF(left, plot.top(), right - left, plot.height()), fill);
        return;
    }
    painter->setPen(QPen(colors.quiet, 1, Qt::DotLine));
    const qreal middle = m_chart->slotRect(m_chart->slotAt(*m_mouse)).center().x();
    painter->drawLine(QPointF(middle, plot.top()), QPointF(middle, plot.bottom()));
    painter->drawLine(QPointF(plot.left(), m_mouse->y()), QPointF(plot.right(), m_mouse->y()));
    const double value = m_chart->valueAt(m_mouse->y());
    const bool percent = isRatio(m_data.mode) && m_data.mode != ChartMode::Indexed;
    const QString label = percent ? percentTick(value, m_data.step() / 10) : tickText(value, m_data.step() / 10);
    const QFontMetricsF metrics(font());
    const QSizeF size(metrics.horizontalAdvance(label) + 8, metrics.height() + 2);
    const QRectF box(QPointF(std::max(0.0, plot.left() - 4 - size.width()), m_mouse->y() - size.height() / 2), size);
    painter->fillRect(box, colors.text);
    painter->setPen(colors.background);
    painter->setFont(font());
    painter->drawText(box, Qt::AlignCenter, label);
}

void ChartView::announce()
{
    if (m_current < 0) {
        return;
    }
    const ChartMark &mark = m_data.marks[std::size_t(m_current)];
    setAccessibleDescription(mark.name + u": "_s + mark.text + u". "_s + mark.details);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    QAccessibleEvent spoken(this, QAccessible::Focus);
    spoken.setChild(mark.kind * shown() + mark.slot);
    QAccessible::updateAccessibility(&spoken);
    Q_EMIT hovered(mark.name + u": "_s + mark.text);
}

} // namespace filing::ui
