// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartitems.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace filing::ui
{

namespace
{

constexpr qreal hatchStep = 5;
constexpr qreal doubtWidth = 2;
constexpr qreal signSize = 7;

} // namespace

void paintHatch(QPainter *painter, const QRectF &rect, const QColor &color)
{
    painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::FlatCap));
    // Counted from the scene's corner, so that neighbouring pieces of a stack continue each other's lines.
    const qreal first = std::ceil((rect.left() + rect.top()) / hatchStep) * hatchStep;
    for (qreal at = first; at < rect.right() + rect.bottom(); at += hatchStep) {
        const qreal left = std::max(rect.left(), at - rect.bottom());
        const qreal right = std::min(rect.right(), at - rect.top());
        painter->drawLine(QPointF(left, at - left), QPointF(right, at - right));
    }
}

void paintRestatedSign(QPainter *painter, QPointF tip, const QColor &color, const QColor &edge, bool pointingUp)
{
    const qreal down = pointingUp ? signSize * 0.9 : -signSize * 0.9;
    QPainterPath path(tip);
    path.lineTo(tip + QPointF(signSize / 2, down));
    path.lineTo(tip + QPointF(-signSize / 2, down));
    path.closeSubpath();
    painter->setPen(QPen(edge, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    painter->fillPath(path, color);
}

void paintPencil(QPainter *painter, const QRectF &square, const QColor &color)
{
    const qreal unit = square.width() / 8;
    const QPointF tip = square.bottomLeft();
    QPainterPath path(tip);
    path.lineTo(tip + QPointF(0.8, -2.6) * unit);
    path.lineTo(tip + QPointF(5.6, -7.4) * unit);
    path.lineTo(tip + QPointF(7.6, -5.4) * unit);
    path.lineTo(tip + QPointF(2.8, -0.6) * unit);
    path.closeSubpath();
    painter->fillPath(path, color);
}

BarItem::BarItem(const QRectF &rect, bool negative, const MarkStyle &style, QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_rect(rect)
    , m_negative(negative)
    , m_style(style)
{
}

QRectF BarItem::boundingRect() const
{
    const qreal signs = m_style.lift + 2 * signSize + 6;
    return m_rect.adjusted(-4 - signSize, -signs, 4 + signSize, signs);
}

/// Beyond the bar's end and the value written there: restated, corrected, side by side.
void BarItem::paintSigns(QPainter *painter) const
{
    const qreal away = 2 + m_style.lift;
    const qreal top = m_negative ? m_rect.bottom() + away : m_rect.top() - away - signSize;
    const qreal apart = m_style.restated && m_style.corrected ? signSize * 0.6 : 0;
    if (m_style.restated) {
        paintRestatedSign(painter, {m_rect.center().x() - apart, m_negative ? top + signSize : top}, m_style.text, m_style.background, !m_negative);
    }
    if (m_style.corrected) {
        paintPencil(painter, {m_rect.center().x() + apart - signSize / 2, top, signSize, signSize}, m_style.text);
    }
}

void BarItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_style.derived) {
        painter->fillRect(m_rect, blended(m_style.ink, m_style.background, 0.18));
        paintHatch(painter, m_rect, m_style.ink);
        painter->setPen(QPen(m_style.ink, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(m_rect.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter->fillRect(m_rect, m_style.ink);
    }
    if (m_style.doubtful) {
        // A ring of background keeps the outline apart from a bar of a similar hue.
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_style.background, 1.2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(m_rect.adjusted(2.6, 2.6, -2.6, -2.6));
        painter->setPen(QPen(m_style.doubt, doubtWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(m_rect.adjusted(1, 1, -1, -1));
    }
    paintSigns(painter);
}

PointItem::PointItem(QPointF centre, qreal radius, const MarkStyle &style, QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_centre(centre)
    , m_radius(radius)
    , m_style(style)
{
}

QRectF PointItem::rect() const
{
    return {m_centre.x() - m_radius, m_centre.y() - m_radius, 2 * m_radius, 2 * m_radius};
}

QRectF PointItem::boundingRect() const
{
    return rect().adjusted(-4 - signSize, -signSize - 4, 4 + signSize, 4);
}

void PointItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_style.doubtful) {
        painter->setPen(QPen(m_style.doubt, doubtWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(m_centre, m_radius + 2.5, m_radius + 2.5);
    }
    // A ring of background keeps the point apart from the bars behind it.
    painter->setPen(QPen(m_style.background, 1.2));
    painter->setBrush(m_style.background);
    painter->drawEllipse(m_centre, m_radius + 1, m_radius + 1);
    painter->setPen(QPen(m_style.ink, 1.6));
    painter->setBrush(m_style.derived ? m_style.background : m_style.ink);
    painter->drawEllipse(m_centre, m_radius - 0.8, m_radius - 0.8);
    if (m_style.restated) {
        paintRestatedSign(painter, {m_centre.x(), m_centre.y() - m_radius - 3 - signSize}, m_style.text, m_style.background, true);
    }
    if (m_style.corrected) {
        const qreal left = m_style.restated ? m_centre.x() + signSize * 0.6 : m_centre.x() - signSize / 2;
        paintPencil(painter, {left, m_centre.y() - m_radius - 3 - signSize, signSize, signSize}, m_style.text);
    }
}

SwatchItem::SwatchItem(QPointF at, qreal size, Shape shape, const MarkStyle &style, QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_rect(at.x(), at.y(), size, size)
    , m_shape(shape)
    , m_style(style)
{
}

QRectF SwatchItem::boundingRect() const
{
    return m_rect.adjusted(-4, -2, 4, 2);
}

void SwatchItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    switch (m_shape) {
    case Shape::Square:
        painter->fillRect(m_rect, m_style.ink);
        break;
    case Shape::Hatched:
        painter->fillRect(m_rect, blended(m_style.ink, m_style.background, 0.18));
        paintHatch(painter, m_rect, m_style.ink);
        painter->setPen(QPen(m_style.ink, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(m_rect);
        break;
    case Shape::Hollow:
        painter->setPen(QPen(m_style.ink, 1.6));
        painter->setBrush(m_style.background);
        painter->drawEllipse(m_rect.center(), m_rect.width() * 0.36, m_rect.width() * 0.36);
        break;
    case Shape::Outline:
        painter->setPen(QPen(m_style.doubt, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(m_rect.adjusted(1, 1, -1, -1));
        break;
    case Shape::Line:
        painter->setPen(QPen(m_style.ink, 2));
        painter->drawLine(QPointF(m_rect.left() - 3, m_rect.center().y()), QPointF(m_rect.right() + 1, m_rect.center().y()));
        painter->setBrush(m_style.ink);
        painter->drawEllipse(m_rect.center(), m_rect.width() / 4, m_rect.width() / 4);
        break;
    case Shape::Pencil:
        paintPencil(painter, m_rect, m_style.ink);
        break;
    case Shape::Gap: {
        const QRectF inner = m_rect.adjusted(1, 1, -1, -1);
        painter->setPen(QPen(m_style.ink, 1.3));
        painter->drawLine(inner.topLeft(), inner.bottomRight());
        painter->drawLine(inner.bottomLeft(), inner.topRight());
        break;
    }
    case Shape::Triangle:
        paintRestatedSign(painter, {m_rect.center().x(), m_rect.top() + 1}, m_style.ink, m_style.background, true);
        break;
    }
}

} // namespace filing::ui
