// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What needs a look in all open filings: contradicted and repaired values, failed checks, prose that disagrees, diagnostics,
// files that could not be read. Each row leads to its place.
#pragma once

#include "models/session/snapshot.h"
#include "models/tables/problems.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace filing::models
{

class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { What, Value, Why, Filing, ColumnCount };

    explicit ProblemsModel(QObject *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// What was found in a filing; looked for again only when the filing is another one.
    std::map<OpenFilingPtr, std::vector<Problem>> m_known;
    std::vector<Problem> m_problems;
};

} // namespace filing::models
