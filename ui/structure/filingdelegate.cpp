// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/structure/filingdelegate.h"

#include "models/roles.h"
#include "models/session/snapshot.h"
#include "models/signs.h"
#include "models/tables/filingsmodel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDate>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace filing::ui
{

using models::FilingsModel;
using models::LoadState;

namespace
{

constexpr int padding = 4;

/// A filled dot for a filing that was read, a ring that fills while it is read and again while its questions are answered, the sign of
/// what is confirmed when all are, a sign where it could not be read.
void paintState(QPainter &painter, const QRect &rect, const QModelIndex &index, const QColor &colour)
{
    const auto state = static_cast<LoadState>(index.data(Role::State).toInt());
    const int size = std::max(6, rect.height() / 3);
    const QRectF dot(rect.left() + (rect.width() - size) / 2.0, rect.center().y() - size / 2.0, size, size);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool reviewed = state == LoadState::Ready && (index.data(Role::Signs).toInt() & static_cast<int>(models::Sign::Confirmed)) != 0;
    if (state == LoadState::Failed || reviewed) {
        const int icon = std::min(rect.width(), rect.height() - 4);
        signIcon(reviewed ? models::Sign::Confirmed : models::Sign::Contradicted)
            .paint(&painter, QRect(rect.left(), rect.center().y() - icon / 2, icon, icon));
        return;
    }
    const bool begun = state == LoadState::Loading || index.data(Role::Percent).toInt() > 0;
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(begun ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawEllipse(dot);
    if (begun) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(dot, 90 * 16, -index.data(Role::Percent).toInt() * 360 * 16 / 100);
    }
}

/// The number of doubts as a small plate.
int paintDoubts(QPainter &painter, const QRect &rect, const QString &count, const QStyleOptionViewItem &option)
{
    if (count.isEmpty()) {
        return 0;
    }
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = std::max(metrics.horizontalAdvance(count) + 8, metrics.height());
    const int left = option.direction == Qt::RightToLeft ? rect.left() : rect.right() - width + 1;
    const QRectF plate(left, rect.center().y() - metrics.height() / 2.0, width, metrics.height());
    const QColor colour = doubtColor(option.palette);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(plate, plate.height() / 2, plate.height() / 2);
    painter.drawText(plate, Qt::AlignCenter, count);
    return width + padding;
}

/// The date first, all of one width so that the forms behind it line up: filings of one registrant differ by it. What has
/// no date yet (being read, no filing) says so behind its name.
void paintWords(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QModelIndex &index,
                const QColor &colour, const QColor &quiet)
{
    const QFontMetrics &metrics = option.fontMetrics;
    const QString title = index.data().toString();
    const QDate date = QDate::fromString(index.data(Role::Sort).toString(), Qt::ISODate);
    QString first = title;
    QString second = index.siblingAtColumn(FilingsModel::Date).data().toString();
    int firstWidth = std::max(rect.width() - metrics.horizontalAdvance(second) - padding, rect.width() * 2 / 5);
    if (date.isValid()) {
        const QString form = FilingDelegate::tr("MMM d, yyyy", "date of a filing, short");
        first = QLocale().toString(date, form);
        second = title;
        firstWidth = metrics.horizontalAdvance(QLocale().toString(QDate(2028, 8, 28), form));
    }
    const auto say = [&](int from, int width, const QString &words) {
        const QRect room = QStyle::visualRect(option.direction, rect, QRect(rect.left() + from, rect.top(), width, rect.height()));
        const Qt::Alignment side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(room, side | Qt::AlignAbsolute | Qt::AlignVCenter, metrics.elidedText(words, Qt::ElideRight, width));
    };
    painter.setPen(colour);
    say(0, firstWidth + 1, first);
    painter.setPen(quiet);
    say(firstWidth + padding, rect.width() - firstWidth - padding, second);
}

} // namespace

void FilingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = option.state & QStyle::State_Selected;
    const QColor colour = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = quietText(option.palette);
    QRect rect = option.rect.adjusted(2, 0, -padding, 0);
    painter->save();
    painter->setPen(colour);
    if (index.data(Role::Group).toBool()) {
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        const QString name = index.data().toString();
        painter->setLayoutDirection(name.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        const Qt::Alignment side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(rect, side | Qt::AlignAbsolute | Qt::AlignVCenter,
                          QFontMetrics(bold).elidedText(name, Qt::ElideRight, rect.width()));
        painter->restore();
        return;
    }
    const int state = option.fontMetrics.height();
    const bool mirrored = option.direction == Qt::RightToLeft;
    paintState(*painter, QRect(mirrored ? rect.right() - state + 1 : rect.left(), rect.top(), state, rect.height()), index, quiet);
    rect.adjust(mirrored ? 0 : state + 2, 0, mirrored ? -state - 2 : 0, 0);
    const int doubts = paintDoubts(*painter, rect, index.siblingAtColumn(FilingsModel::Doubts).data().toString(), option);
    rect.adjust(mirrored ? doubts : 0, 0, mirrored ? 0 : -doubts, 0);
    paintWords(*painter, option, rect, index, colour, quiet);
    painter->restore();
}

QSize FilingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + 8);
    return size;
}

} // namespace filing::ui
