// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The hits of a search of the library, best first, one row each. GUI thread.
#pragma once

#include "models/library/librarytypes.h"

#include <QAbstractListModel>

#include <vector>

namespace filing::models
{

class HitModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<SearchHit> hits);
    [[nodiscard]] const SearchHit &hit(const QModelIndex &index) const { return m_hits[static_cast<std::size_t>(index.row())]; }
    /// The bytes of all hits that are listed of one filing, sorted, without those that overlap.
    [[nodiscard]] std::vector<Span> spansOf(qint64 filing) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<SearchHit> m_hits;
};

/// What stands there; a value also in whole units: "Net loss: (12,345) · three months to March 31, 2011 = (12,345,000) USD".
[[nodiscard]] QString hitText(const SearchHit &hit);
/// Where a hit stands besides its filing: "EX-99.1 · Item 2.02".
[[nodiscard]] QString hitPlace(const SearchHit &hit);

} // namespace filing::models
