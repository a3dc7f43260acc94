// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartview.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace filing::ui
{

using namespace Qt::StringLiterals;

ChartView::ChartView(QWidget *parent)
    : QGraphicsView(parent)
{
    setObjectName(u"chartView"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setMinimumSize(240, 150);
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
    rebuild();
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

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = m_chart ? m_chart->markAt(mapToScene(event->pos())) : -1;
    if (mark != m_hovered) {
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
    QGraphicsView::mouseMoveEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int mark = m_chart && event->button() == Qt::LeftButton ? m_chart->markAt(mapToScene(event->pos())) : -1;
    if (mark < 0) {
        QGraphicsView::mousePressEvent(event);
        return;
    }
    setCurrent(mark);
    announce();
    Q_EMIT opened(mark);
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int mark = m_chart ? m_chart->markAt(mapToScene(help->pos())) : -1;
        if (mark >= 0) {
            QToolTip::showText(help->globalPos(), m_data.marks[std::size_t(mark)].toolTip(), viewport(),
                               mapFromScene(m_chart->markRect(mark)).boundingRect().adjusted(-2, -2, 2, 2));
        } else {
            const qreal width = m_chart && !m_data.slotList.empty()
                ? m_chart->plotArea().width() / double(m_data.slotList.size()) : 0;
            const QPointF at = mapToScene(help->pos());
            const int slot = width > 0 ? int((at.x() - m_chart->plotArea().left()) / width) : -1;
            const bool onLabel = slot >= 0 && slot < int(m_data.slotList.size()) && at.y() > m_chart->plotArea().bottom()
                && at.x() >= m_chart->plotArea().left();
            QToolTip::showText(help->globalPos(), onLabel ? m_data.slotList[std::size_t(slot)].period : QString(), viewport());
        }
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

/// Left and right go to the same kind of mark in the next period, up and down through the marks of one period.
void ChartView::moveBy(int slotCount, int inside)
{
    const std::vector<ChartMark> &marks = m_data.marks;
    if (marks.empty()) {
        return;
    }
    int next = m_current;
    if (m_current < 0) {
        next = slotCount < 0 ? int(marks.size()) - 1 : 0;
    } else if (inside != 0) {
        const int candidate = m_current + inside;
        if (candidate >= 0 && candidate < int(marks.size())
            && marks[std::size_t(candidate)].slot == marks[std::size_t(m_current)].slot) {
            next = candidate;
        }
    } else {
        const ChartMark &here = marks[std::size_t(m_current)];
        int bestDistance = 0;
        for (int i = 0; i < int(marks.size()); ++i) {
            const ChartMark &mark = marks[std::size_t(i)];
            const int distance = (mark.slot - here.slot) * (slotCount > 0 ? 1 : -1);
            if (mark.kind == here.kind && distance > 0 && (bestDistance == 0 || distance < bestDistance)) {
                bestDistance = distance;
                next = i;
            }
        }
    }
    setCurrent(next);
    announce();
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
    Q_EMIT hovered(mark.name + u": "_s + mark.text);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
        moveBy(1, 0);
        return;
    case Qt::Key_Left:
        moveBy(-1, 0);
        return;
    case Qt::Key_Down:
        moveBy(0, 1);
        return;
    case Qt::Key_Up:
        moveBy(0, -1);
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        setCurrent(event->key() == Qt::Key_Home ? 0 : int(m_data.marks.size()) - 1);
        announce();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0) {
            Q_EMIT opened(m_current);
        }
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    // Coming by keyboard, something must be current, or the arrows would seem to do nothing.
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason && !m_data.isEmpty()) {
        setCurrent(0);
        announce();
    }
}

} // namespace filing::ui
