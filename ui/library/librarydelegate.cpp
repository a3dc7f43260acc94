// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarydelegate.h"

#include "models/roles.h"
#include "models/signs.h"
#include "models/tables/librarymodel.h"
#include "ui/actionicon.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::LibraryModel;

void LibraryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(Role::Group).toBool()) {
        option->font.setWeight(QFont::DemiBold);
        option->fontMetrics = QFontMetrics(option->font);
        return;
    }
    const int size = option->fontMetrics.height();
    if (index.column() == LibraryModel::File && !option->text.isEmpty()) {
        option->icon = actionIcon(u"warning"_s, option->palette);
    } else if (const models::Signs signs(index.data(Role::Signs).toInt()); signs && index.column() == LibraryModel::Review) {
        option->icon = signIcon(signs.testFlag(models::Sign::Contradicted)    ? models::Sign::Contradicted
                                    : signs.testFlag(models::Sign::Confirmed) ? models::Sign::Confirmed
                                                                              : models::Sign::Corrected);
    } else {
        return;
    }
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {size, size};
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + 8);
    return size;
}

} // namespace filing::ui
