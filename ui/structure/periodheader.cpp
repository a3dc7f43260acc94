// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/structure/periodheader.h"

#include "models/roles.h"
#include "models/signs.h"
#include "ui/structure/signdelegate.h"
#include "ui/theme/theme.h"

#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace filing::ui
{

namespace
{

constexpr int padding = 4;
constexpr int gap = 3;

/// What a person said about the period; proofs are a matter of figures.
QList<QIcon> marksOf(const QAbstractItemModel &model, int section)
{
    const auto signs = models::Signs(model.headerData(section, Qt::Horizontal, Role::Signs).toInt());
    QList<QIcon> icons;
    for (const models::Sign sign : {models::Sign::Corrected, models::Sign::Added, models::Sign::Confirmed, models::Sign::Rejected}) {
        if (signs.testFlag(sign)) {
            icons << signIcon(sign);
        }
    }
    return icons;
}

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
        const QList<QIcon> marks = marksOf(*model(), logicalIndex);
        const int size = fontMetrics().height() - 4;
        const int wide = static_cast<int>(marks.size()) * (size + gap);
        if (!marks.isEmpty()) {
            room.setRight(std::min(room.right(), rect.right() - padding - wide));
        }
        for (int i = 0; i < marks.size(); ++i) {
            marks.at(i).paint(painter, QRect(room.right() + gap + i * (size + gap), room.center().y() - size / 2, size, size));
        }
    }
    painter->setFont(words);
    painter->setPen(logicalIndex > 0 ? palette().color(QPalette::Text) : quietText(palette()));
    // As the columns, which stand as in the filing.
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(room, (logicalIndex > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter,
                      QFontMetrics(words).elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize PeriodHeader::sectionSizeFromContents(int logicalIndex) const
{
    QFont words = font();
    words.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(words);
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const auto marks = static_cast<int>(marksOf(*model(), logicalIndex).size());
    return {metrics.horizontalAdvance(text) + 2 * padding + 2 + marks * (fontMetrics().height() - 4 + gap),
            metrics.height() + 6};
}

} // namespace filing::ui
