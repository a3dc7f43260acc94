// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/hitmodel.h"

#include "models/roles.h"
#include "models/session/sourcecursor.h"
#include "models/tables/librarymodel.h"

#include <QDir>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace filing::models
{

void HitModel::setHits(std::vector<SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

std::vector<Span> HitModel::spansOf(qint64 filing) const
{
    std::vector<Span> spans;
    for (const SearchHit &hit : m_hits) {
        if (hit.filing.id == filing) {
            spans.insert(spans.end(), hit.spans.begin(), hit.spans.end());
            for (const ValueHit &value : hit.values) {
                spans.push_back(value.span);
            }
        }
    }
    std::sort(spans.begin(), spans.end());
    std::vector<Span> apart;
    for (const Span span : spans) {
        if (!span.isEmpty() && (apart.empty() || apart.back().end <= span.begin)) {
            apart.push_back(span);
        }
    }
    return apart;
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const SearchHit &hit = m_hits[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{companyOrFile(hit.filing), formAndDate(hit.filing), hitPlace(hit), placeWord(hit.filing.place), hitText(hit)};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(hit.filing.path);
    case Role::Place:
        return QVariant::fromValue(Place{hit.filing.path, {}, hit.spans.empty() ? Span{} : hit.spans.front()});
    default:
        return {};
    }
}

QString hitText(const SearchHit &hit)
{
    if (hit.values.empty()) {
        return hit.snippet;
    }
    const ValueHit &value = hit.values.front();
    const double size = std::abs(value.value);
    const QString number = QLocale(QLocale::English, QLocale::UnitedStates).toString(size, 'f', size == std::floor(size) ? 0 : 2);
    return u"%1 = %2 %3"_s.arg(hit.snippet, value.value < 0 ? u'(' + number + u')' : number, value.unit);
}

QString hitPlace(const SearchHit &hit)
{
    QStringList parts;
    // Of a filing with one document its type says what the form says already.
    if (hit.documentType != hit.filing.form) {
        parts << hit.documentType;
    }
    if (!hit.item.isEmpty()) {
        parts << HitModel::tr("Item %1").arg(hit.item);
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace filing::models
