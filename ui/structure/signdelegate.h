// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints values with their signs for trees and tables: the machine's value struck through beside a corrected one, repaired
// values with a dashed line below, contradicted ones outlined with a wavy line, rejected ones faded.
#pragma once

// moc 6.4 stumbles over <concepts> unless a Qt header comes first.
#include <QStyledItemDelegate>

#include "models/signs.h"

namespace filing::ui
{

class SignDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// In which column the marks stand: their own (MarksOnly), in the cell behind the value (InCell), or there only where a person said
    /// something (Touched).
    enum class Layout { Plain, MarksOnly, InCell, Touched };

    explicit SignDelegate(Layout layout, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintMarks(QPainter *painter, const QRect &rect, models::Signs signs) const;
    void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QModelIndex &index,
                    models::Signs signs) const;

    Layout m_layout;
};

/// The width that the marks of a cell take at most, with their gap.
[[nodiscard]] int marksWidth(const QFontMetrics &metrics, int marks = 2);

} // namespace filing::ui
