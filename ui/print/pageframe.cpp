// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pageframe.h"

#include "ui/theme/theme.h"
#include "ui/tr.h"

#include <QFontMetricsF>
#include <QPainter>

namespace filing::ui
{

namespace
{

constexpr double bandHeight = 22;            ///< Of header and of footer, with the line and the space below it.
constexpr double lineAt = 14;
constexpr double wordsSize = 8;              ///< Points; as pixels here, since one unit is a point.

void paintBand(QPainter &painter, const QRectF &band, const QString &left, const QString &right)
{
    const QFontMetricsF metrics(painter.font());
    const double rightWidth = std::min(metrics.horizontalAdvance(right), band.width() / 2);
    const double leftWidth = band.width() - rightWidth - wordsSize;
    painter.drawText(band, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(left, Qt::ElideMiddle, leftWidth));
    painter.drawText(band, Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(right, Qt::ElideRight, rightWidth + 1));
}

} // namespace

QSizeF roomIn(QSizeF sheet)
{
    return {sheet.width(), std::max(0.0, sheet.height() - 2 * bandHeight)};
}

void paintPage(QPainter &painter, QSizeF sheet, const PageWords &words, PrintPages &pages, int page, int of)
{
    const QPalette paper = standardPalette(Tone::Print);
    painter.save();
    QFont font;
    font.setPixelSize(int(wordsSize));
    painter.setFont(font);
    painter.setPen(paper.color(QPalette::Text));
    const double bottom = sheet.height() - lineAt;
    paintBand(painter, {0, 0, sheet.width(), lineAt - 2}, words.file, words.title);
    paintBand(painter, {0, bottom + 2, sheet.width(), lineAt - 2}, words.made,
              of > 0 ? tr("Page %1 of %2").arg(page + 1).arg(of) : tr("Page %1").arg(page + 1));
    painter.setPen(QPen(quietText(paper), 0.5));
    painter.drawLine(QPointF(0, lineAt), QPointF(sheet.width(), lineAt));
    painter.drawLine(QPointF(0, bottom), QPointF(sheet.width(), bottom));
    painter.translate(0, bandHeight);
    const QSizeF room = roomIn(sheet);
    painter.setClipRect(QRectF(QPointF(), room).adjusted(-2, -2, 2, 2));
    pages.paint(painter, page);
    painter.restore();
}

} // namespace filing::ui
