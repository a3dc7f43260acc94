// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What mouse, wheel and keyboard mean to a ChartView; what it shows is in chartview.cpp.

#include "ui/charts/chartview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace filing::ui
{

namespace
{

constexpr double zoomStep = 1.5;
constexpr int wheelNotch = 120;

} // namespace

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = mapToScene(event->pos());
    if (m_dragged && m_chart && shown() > 0) {
        const double width = m_chart->plotArea().width() / shown();
        const int steps = int(std::lround((m_dragged->x() - event->pos().x()) / width));
        if (steps != 0) {
            m_dragged = event->pos();
            pan(steps);
        }
        return;
    }
    if (m_pressed && (event->pos() - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_banding = true;
    }
    hover(at);
    viewport()->update();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_banding = false;
    if (event->button() == Qt::LeftButton) {
        m_pressed = event->pos();
        return;
    }
    if (event->button() == Qt::MiddleButton) {
        m_dragged = event->pos();
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    QGraphicsView::mousePressEvent(event);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton && m_dragged) {
        m_dragged.reset();
        viewport()->setCursor(Qt::ArrowCursor);
        return;
    }
    if (event->button() != Qt::LeftButton || !m_pressed || !m_chart) {
        QGraphicsView::mouseReleaseEvent(event);
        return;
    }
    const QRectF plot = m_chart->plotArea();
    const auto slotOf = [&](QPoint at) {
        return m_chart->slotAt({std::clamp(mapToScene(at).x(), plot.left(), plot.right() - 1), plot.center().y()});
    };
    const QPoint from = *m_pressed;
    m_pressed.reset();
    if (m_banding) {
        m_banding = false;
        const auto [first, last] = std::minmax({slotOf(from), slotOf(event->pos())});
        if (first >= 0) {
            requestRange(m_data.firstShown + first, m_data.firstShown + last);
        }
        viewport()->update();
        return;
    }
    const int mark = m_chart->markAt(mapToScene(event->pos()));
    if (mark >= 0) {
        setCurrent(mark);
        announce();
        Q_EMIT opened(mark);
    }
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_chart && m_chart->markAt(mapToScene(event->pos())) < 0) {
        zoom(0);
    }
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y()) || event->modifiers().testFlag(Qt::ShiftModifier);
    m_wheel += turned.y() != 0 && std::abs(turned.y()) >= std::abs(turned.x()) ? turned.y() : turned.x();
    // Touchpads send many small turns; a notch of a wheel is one step.
    const int steps = m_wheel / wheelNotch;
    m_wheel -= steps * wheelNotch;
    event->accept();
    if (steps == 0 || !m_chart || shown() == 0) {
        return;
    }
    if (sideways) {
        pan(-steps);
        return;
    }
    const QRectF plot = m_chart->plotArea();
    const double position = std::clamp((mapToScene(event->position().toPoint()).x() - plot.left()) / plot.width(), 0.0, 1.0);
    zoomAround(position, std::pow(zoomStep, steps));
}

void ChartView::leaveEvent(QEvent *event)
{
    m_mouse.reset();
    viewport()->update();
    QGraphicsView::leaveEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int mark = byKey ? m_current : m_chart ? m_chart->markAt(mapToScene(event->pos())) : -1;
    if (mark >= 0) {
        setCurrent(mark);
    }
    Q_EMIT menuRequested(mark, byKey && mark >= 0 ? menuPoint(mark) : event->globalPos());
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
    const int edge = slotCount > 0 ? shown() - 1 : 0;
    if (slotCount != 0 && next == m_current && m_current >= 0 && marks[std::size_t(m_current)].slot == edge) {
        // More of it lies beyond the edge.
        const int role = marks[std::size_t(m_current)].kind;
        pan(slotCount);
        for (int i = 0; i < int(m_data.marks.size()); ++i) {
            next = m_data.marks[std::size_t(i)].slot == edge && m_data.marks[std::size_t(i)].kind == role ? i : next;
        }
    }
    setCurrent(next);
    announce();
}

void ChartView::moveToEnd(bool last)
{
    setCurrent(last ? int(m_data.marks.size()) - 1 : 0);
    announce();
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
        moveToEnd(event->key() == Qt::Key_End);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        pan(event->key() == Qt::Key_PageUp ? -shown() : shown());
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep);
        return;
    case Qt::Key_Minus:
        zoom(1 / zoomStep);
        return;
    case Qt::Key_0:
        zoom(0);
        return;
    case Qt::Key_Escape:
        if (m_banding || m_pressed) {
            m_banding = false;
            m_pressed.reset();
            viewport()->update();
            return;
        }
        if (m_data.isZoomed()) {
            zoom(0);
            return;
        }
        QGraphicsView::keyPressEvent(event);
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
