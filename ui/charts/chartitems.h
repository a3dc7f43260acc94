// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bars and points of a chart, painted so that a derived, doubtful or restated value is seen at once on screen, in
// print and in vector files (hatching is drawn as lines, which every format keeps).
#pragma once

#include <QColor>
#include <QGraphicsItem>

namespace filing::ui
{

struct MarkStyle
{
    QColor ink;
    QColor background;
    QColor doubt;
    QColor text;
    bool derived = false;
    bool doubtful = false;
    bool restated = false;
    bool corrected = false;
    qreal lift = 0;              ///< Room that a written value takes above the bar.
};

class BarItem : public QGraphicsItem
{
public:
    BarItem(const QRectF &rect, bool negative, const MarkStyle &style, QGraphicsItem *parent);

    [[nodiscard]] QRectF rect() const { return m_rect; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF m_rect;
    void paintSigns(QPainter *painter) const;

    bool m_negative;
    MarkStyle m_style;
};

class PointItem : public QGraphicsItem
{
public:
    PointItem(QPointF centre, qreal radius, const MarkStyle &style, QGraphicsItem *parent);

    [[nodiscard]] QRectF rect() const;
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QPointF m_centre;
    qreal m_radius;
    MarkStyle m_style;
};

/// A small picture in front of a word of the key.
class SwatchItem : public QGraphicsItem
{
public:
    enum class Shape { Square, Hatched, Hollow, Outline, Line, Triangle, Pencil, Gap };

    SwatchItem(QPointF at, qreal size, Shape shape, const MarkStyle &style, QGraphicsItem *parent);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF m_rect;
    Shape m_shape;
    MarkStyle m_style;
};

/// Lines at 45° across a rectangle, cut off at its edges.
void paintHatch(QPainter *painter, const QRectF &rect, const QColor &color);
/// The small triangle of a restated value, its tip at `tip`; the edge keeps it apart from a bar behind it.
void paintRestatedSign(QPainter *painter, QPointF tip, const QColor &color, const QColor &edge, bool pointingUp);
/// A small pencil, its point at the lower left of the square: a person's value is in it.
void paintPencil(QPainter *painter, const QRectF &square, const QColor &color);

} // namespace filing::ui
