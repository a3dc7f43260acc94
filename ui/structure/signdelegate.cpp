// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/structure/signdelegate.h"

#include "models/roles.h"
#include "parsers/extraction/fieldpath.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace filing::ui
{

using models::Sign;
using models::Signs;

namespace
{

constexpr int cellPadding = 4;
constexpr int markGap = 2;

int markSize(const QFontMetrics &metrics)
{
    return std::max(12, metrics.ascent());
}

Signs signsAt(const QModelIndex &index)
{
    return Signs(index.data(Role::Signs).toInt());
}

/// A mark of its own says more than the line below, so both are drawn from the same set.
void underline(QPainter &painter, const QRect &text, int baseline, Signs signs, const QPalette &palette)
{
    const qreal y = baseline + 2.5;
    if (signs & Sign::Contradicted) {
        QPainterPath wave(QPointF(text.left(), y));
        for (qreal x = text.left(); x < text.right(); x += 4) {
            wave.quadTo(x + 1, y - 2, x + 2, y);
            wave.quadTo(x + 3, y + 2, x + 4, y);
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(doubtColor(palette), 1.2));
        painter.drawPath(wave);
    } else if (signs & Sign::Repaired) {
        QPen pen(repairColor(palette), 1.4, Qt::CustomDashLine);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(text.left(), y), QPointF(text.right(), y));
    }
}

} // namespace

int marksWidth(const QFontMetrics &metrics, int marks)
{
    return marks * (markSize(metrics) + markGap) + cellPadding;
}

SignDelegate::SignDelegate(Layout layout, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_layout(layout)
{
}

void SignDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Signs signs = signsAt(index);
    QRect rect = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    painter->save();
    painter->setClipRect(option.rect);
    if (m_layout == Layout::MarksOnly) {
        paintMarks(painter, rect, signs);
    } else {
        const bool touched = m_layout == Layout::Touched && (signs & (Signs(Sign::Corrected) | Sign::Rejected));
        if (m_layout == Layout::InCell || touched) {
            const int room = marksWidth(option.fontMetrics);
            paintMarks(painter, QRect(rect.right() - room + cellPadding, rect.top(), room, rect.height()), signs);
            rect.setRight(rect.right() - room);
        }
        initStyleOption(&item, index);
        paintValue(painter, item, rect, index, signs);
    }
    if (m_layout == Layout::InCell && (option.state & QStyle::State_Selected)) {
        painter->setPen(QPen(currentFrame(option.palette), 1.5));
        painter->drawRect(QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75));
    }
    painter->restore();
}

void SignDelegate::paintMarks(QPainter *painter, const QRect &rect, Signs signs) const
{
    const int size = markSize(painter->fontMetrics());
    int x = rect.left();
    for (const Sign sign : allSigns()) {
        if (signs & sign) {
            signIcon(sign).paint(painter, QRect(x, rect.center().y() - size / 2, size, size));
            x += size + markGap;
        }
    }
}

void SignDelegate::paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                              const QModelIndex &index, Signs signs) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.state & QStyle::State_Active;
    const QPalette::ColorGroup group = active ? QPalette::Active : QPalette::Inactive;
    QColor colour = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? colour : quietText(option.palette);
    if (index.data(Role::Group).toBool() && index.column() > 0) {
        colour = quiet;
    }
    const QVariant inForce = index.data(Role::InForce);
    if ((signs & Sign::Rejected) || (inForce.isValid() && !inForce.toBool())) {
        colour = quiet;
    }
    QFont font = option.font;
    QRect room = rect;
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (index.column() == 0) {
        font.setWeight(index.data(Role::Group).toBool() ? QFont::DemiBold : font.weight());
        const int indent = index.data(Role::Depth).toInt() * QFontMetrics(font).height() * 4 / 5;
        room.adjust(mirrored ? 0 : indent, 0, mirrored ? -indent : 0, 0);
    }
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const bool right = QStyle::visualAlignment(option.direction, option.displayAlignment) & Qt::AlignRight;
    QString text = index.data(Qt::DisplayRole).toString();
    text.replace(u'\n', u' ');
    // Words of filings and rows of figures read from left to right whatever the language around them.
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    if (metrics.horizontalAdvance(text) > room.width()) {
        const QString brief = index.data(Role::Brief).toString();
        text = brief.isEmpty() ? text : brief;
    }
    const QString machine = index.data(Role::MachineText).toString();
    const int baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;

    const QString shownText = metrics.elidedText(text, index.column() == 0 ? option.textElideMode : Qt::ElideRight, room.width());
    const int width = metrics.horizontalAdvance(shownText);
    const int x = right ? room.right() - width + 1 : room.left();
    painter->setPen(colour);
    painter->drawText(x, baseline, shownText);
    if (!machine.isEmpty() && machine != text) {
        QFont struck = font;
        struck.setStrikeOut(true);
        painter->setFont(struck);
        painter->setPen(quiet);
        const int gap = metrics.horizontalAdvance(u' ') * 2;
        const int left = room.width() - width - gap;
        if (left > metrics.averageCharWidth() * 2) {
            const QString old = metrics.elidedText(machine, Qt::ElideRight, left);
            painter->drawText(right ? x - gap - metrics.horizontalAdvance(old) : x + width + gap, baseline, old);
        }
    } else if ((signs & Sign::Rejected) && !inForce.isValid()) {
        painter->setPen(quiet);
        painter->drawLine(x, baseline - metrics.strikeOutPos(), x + width, baseline - metrics.strikeOutPos());
    }
    // A label or a group only sums up what stands below it; the line belongs to the value.
    const bool value = !index.data(Role::Group).toBool() && index.data(Role::Kind).toInt() != static_cast<int>(FieldKind::Label)
        && (index.column() > 0 || m_layout == Layout::InCell);
    if (value) {
        underline(*painter, QRect(x, rect.top(), width, rect.height()), baseline, signs, option.palette);
    }
}

QSize SignDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + 6);
    if (m_layout == Layout::InCell) {
        size.rwidth() += marksWidth(option.fontMetrics) + 2 * cellPadding;
        const QString machine = index.data(Role::MachineText).toString();
        if (!machine.isEmpty()) {
            size.rwidth() += option.fontMetrics.horizontalAdvance(machine + QStringLiteral("  "));
        }
    } else if (m_layout == Layout::MarksOnly) {
        size.setWidth(marksWidth(option.fontMetrics) + cellPadding);
    }
    return size;
}

QWidget *SignDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("valueEditor"));
    editor->setAccessibleName(tr("New value"));
    editor->setFrame(false);
    if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) {
        editor->setAlignment(Qt::AlignRight);
    }
    return editor;
}

void SignDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

// An unchanged value is no correction: leaving the editor must not write history.
void SignDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QString text = static_cast<QLineEdit *>(editor)->text().trimmed();
    if (text != index.data(Qt::EditRole).toString()) {
        model->setData(index, text, Qt::EditRole);
    }
}

bool SignDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip) {
        QStringList lines;
        const QString tip = index.data(Qt::ToolTipRole).toString();
        if (!tip.isEmpty()) {
            lines << tip;
        }
        if (const QString words = signsWords(signsAt(index)); !words.isEmpty() && !tip.contains(words)) {
            lines << words;
        }
        if (!lines.isEmpty()) {
            QToolTip::showText(event->globalPos(), lines.join(u'\n'), view, option.rect);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace filing::ui
