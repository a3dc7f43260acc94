// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws a hit of a search of the library: whose filing and which, where in it, and the words around the hit with the hit in bold, over
// as many lines as make it readable in a narrow pane. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace filing::ui
{

class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace filing::ui
