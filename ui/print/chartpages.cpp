// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/chartpages.h"

#include "ui/charts/chartpicture.h"

#include <QPainter>

#include <algorithm>

namespace filing::ui
{

namespace
{

constexpr double tallest = 0.72;             ///< Of its width: a chart over a whole upright page reads badly.
constexpr double letters = 0.62;             ///< Points of paper for a pixel of the picture: its words are then about 9 points.

} // namespace

ChartPages::ChartPages(SeriesSet series, ChartOptions options)
    : m_series(std::move(series))
    , m_options(std::move(options))
{
    m_options.tone = Tone::Print;
}

void ChartPages::setRoom(QSizeF room)
{
    m_drawn = {room.width(), std::min(room.height(), room.width() * tallest)};
    m_options.size = m_drawn / letters;
}

void ChartPages::paint(QPainter &painter, int)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(&painter, QRectF(QPointF(), m_drawn), m_series, m_options);
}

} // namespace filing::ui
