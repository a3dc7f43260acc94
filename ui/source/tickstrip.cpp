// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/tickstrip.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace filing::ui
{

namespace
{

constexpr int stripWidth = 12;

} // namespace

TickStrip::TickStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("tickStrip"));
    setAccessibleName(tr("Where fields stand in the text"));
    setToolTip(tr("Fields, doubts and search hits in the whole text. Click to go there."));
    setCursor(Qt::PointingHandCursor);
}

QSize TickStrip::sizeHint() const
{
    return {stripWidth, 100};
}

void TickStrip::setTicks(std::vector<Tick> ticks)
{
    m_ticks = std::move(ticks);
    std::stable_sort(m_ticks.begin(), m_ticks.end(), [](const Tick &a, const Tick &b) { return a.what < b.what; });
    m_image = {};
    update();
}

void TickStrip::setRows(std::size_t count, std::size_t top, std::size_t visible)
{
    if (count != m_rows || visible != m_visible) {
        m_image = {};
    }
    m_rows = std::max<std::size_t>(count, 1);
    m_top = top;
    m_visible = std::max<std::size_t>(visible, 1);
    update();
}

double TickStrip::yOf(std::size_t row) const
{
    // A text shorter than the page keeps its ticks beside its rows.
    const auto total = static_cast<double>(std::max(m_rows, m_visible));
    return static_cast<double>(row) / total * height();
}

QImage TickStrip::drawn() const
{
    const double ratio = devicePixelRatioF();
    QImage image(size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const double perRow = std::max(2.0, yOf(1) - yOf(0) - 1);
    for (const Tick &tick : m_ticks) {
        const double y = std::min(yOf(tick.row), height() - 2.0);
        const double thick = std::min(perRow, 3.0);
        switch (tick.what) {
        case What::Field:
            painter.fillRect(QRectF(2, y, 5, thick), fieldAccent(tick.kind, palette()));
            break;
        case What::Twin:
            painter.fillRect(QRectF(2, y, 5, thick), blended(quietText(palette()), palette().color(QPalette::Base), 0.5));
            break;
        case What::Unexplained:
            painter.fillRect(QRectF(8, y, 4, thick), unexplainedColor(palette()));
            break;
        case What::Hit:
            painter.fillRect(QRectF(5, y, 4, thick), QColor(0xffe0a800));
            break;
        case What::Doubt:
            painter.fillRect(QRectF(8, y, 4, 3), doubtColor(palette()));
            break;
        case What::Current:
            painter.fillRect(QRectF(0, y - 0.5, stripWidth, 3), currentFrame(palette()));
            break;
        }
    }
    return image;
}

void TickStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    painter.fillRect(rect(), blended(text, base, 0.03));
    if (m_rows > m_visible) {
        const double top = yOf(m_top);
        painter.fillRect(QRectF(0, top, width(), std::max(4.0, yOf(m_visible))), blended(text, base, 0.10));
    }
    if (m_image.isNull() || m_image.deviceIndependentSize() != QSizeF(size())) {
        m_image = drawn();
    }
    painter.drawImage(QPoint(0, 0), m_image);
}

void TickStrip::changeEvent(QEvent *event)
{
    m_image = {};
    QWidget::changeEvent(event);
}

void TickStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        jumpTo(event->pos().y());
    }
}

void TickStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        jumpTo(event->pos().y());
    }
}

void TickStrip::jumpTo(int y)
{
    const auto total = static_cast<double>(std::max(m_rows, m_visible));
    const double row = std::clamp(static_cast<double>(y) / std::max(1, height()), 0.0, 1.0) * total;
    Q_EMIT jumpRequested(std::min(static_cast<std::size_t>(row), m_rows - 1));
}

} // namespace filing::ui
