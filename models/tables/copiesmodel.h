// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What other copies of the filing in front offer to it, as a tree: the orphans first, each with the places it may belong to below it;
// behind them what fits, which leads to its one place. Nothing is recorded by it. GUI thread.
#pragma once

#include "models/corrections/relatives.h"
#include "models/tree/keyedtreemodel.h"

#include <map>
#include <optional>

namespace filing::models
{

class CopiesModel : public KeyedTreeModel
{
    Q_OBJECT

public:
    enum Column : int { Where, Value, Why, ColumnCount };

    using KeyedTreeModel::KeyedTreeModel;

    /// `filing` is what they are offered to; null clears.
    void setOffers(const OpenFilingPtr &filing, const std::vector<Relative> &relatives);
    [[nodiscard]] OpenFilingPtr filing() const { return m_filing; }
    [[nodiscard]] int orphanCount() const { return m_orphans; }
    [[nodiscard]] int fittingCount() const { return static_cast<int>(m_offers.size()) - m_orphans; }

    /// What the row, or the one above a candidate, offers; null for none.
    [[nodiscard]] const Offered *offered(const QModelIndex &index) const;
    /// The place a row stands for: a candidate, or where what fits belongs. Nothing for an orphan itself.
    [[nodiscard]] std::optional<Candidate> candidate(const QModelIndex &index) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    OpenFilingPtr m_filing;
    std::map<QString, Offered> m_offers;   ///< By the key of their row.
    int m_orphans = 0;
};

} // namespace filing::models
