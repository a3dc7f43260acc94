// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/structure/fieldfilter.h"

#include "models/roles.h"
#include "models/signs.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace filing::ui
{

bool needsALook(int signs)
{
    const models::Signs set(signs);
    if (set & (models::Sign::Confirmed | models::Sign::Corrected | models::Sign::Added | models::Sign::Rejected)) {
        return false;
    }
    return set & (models::Sign::Contradicted | models::Sign::Repaired);
}

FieldFilter::FieldFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void FieldFilter::setWords(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void FieldFilter::setDoubtsOnly(bool on)
{
    m_doubtsOnly = on;
    invalidateFilter();
}

bool FieldFilter::hasChildren(const QModelIndex &parent) const
{
    return isFiltering() ? QSortFilterProxyModel::hasChildren(parent) : sourceModel()->hasChildren(mapToSource(parent));
}

bool FieldFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isFiltering()) {
        return true;
    }
    const QModelIndex source = sourceModel()->index(row, 0, parent);
    if (m_doubtsOnly) {
        const bool group = source.data(Role::Group).toBool();
        if (group || !needsALook(source.data(Role::Signs).toInt())) {
            return false;
        }
    }
    if (m_words.isEmpty()) {
        return true;
    }
    for (QModelIndex at = source; at.isValid(); at = at.parent()) {
        if (matchesWords(at)) {
            return true;
        }
    }
    return false;
}

bool FieldFilter::matchesWords(const QModelIndex &source) const
{
    QString text;
    const int columns = sourceModel()->columnCount(source.parent());
    for (int column = 0; column < columns; ++column) {
        text += source.siblingAtColumn(column).data(Qt::DisplayRole).toString() + u' ';
    }
    // "confirmed" or "repaired" finds what carries the sign.
    text += signsWords(models::Signs(source.data(Role::Signs).toInt()));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace filing::ui
