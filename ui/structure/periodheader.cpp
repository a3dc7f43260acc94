// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/structure/periodheader.h"

#include "ui/structure/signdelegate.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace filing::ui
{

namespace
{

constexpr int padding = 4;

} // namespace

PeriodHeader::PeriodHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(40);
}

void PeriodHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(palette().color(QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    QRect room = rect.adjusted(padding, 0, -padding, 0);
    QFont words = font();
    if (logicalIndex > 0) {
        words.setWeight(QFont::DemiBold);
        // Above the figures, which end before their marks; in a narrow column the words need that room too.
        const int spare = room.width() - QFontMetrics(words).horizontalAdvance(text) - 1;   // Eliding counts fractions of pixels.
        room.setRight(room.right() - std::clamp(spare, 0, marksWidth(fontMetrics())));
    }
    painter->setFont(words);
    painter->setPen(logicalIndex > 0 ? palette().color(QPalette::Text) : quietText(palette()));
    painter->drawText(room, (logicalIndex > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                      QFontMetrics(words).elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize PeriodHeader::sectionSizeFromContents(int logicalIndex) const
{
    QFont words = font();
    words.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(words);
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    return {metrics.horizontalAdvance(text) + 2 * padding + 2,
            metrics.height() + 6};
}

} // namespace filing::ui
