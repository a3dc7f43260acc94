// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far two people agree, a family of fields a row, all together last. GUI thread.
#pragma once

#include "models/exchange/agreement.h"

#include <QAbstractTableModel>

namespace filing::models
{

class AgreementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Family, Fields, Same, Percent, Kappa, ColumnCount };

    explicit AgreementModel(std::vector<Agreement> agreements, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Agreement> m_agreements;
};

} // namespace filing::models
