// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The chart's figures as a table, lines down and periods across: what the picture says for those who cannot see it, and
// what CSV, TSV and workbook hold.
#pragma once

#include "models/session/sourcecursor.h"
#include "ui/charts/chartoptions.h"

#include <QAbstractTableModel>

#include <vector>

namespace filing::ui
{

class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// A null registrant clears.
    void setSeries(const SeriesRegistrant *registrant, const ChartOptions &options);
    /// The first cell whose amount was made from this filing's field.
    [[nodiscard]] QModelIndex indexOf(const models::Place &place) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const Amount *amountAt(const QModelIndex &index) const;

    SeriesRegistrant m_registrant;           ///< Only lines that have values in the periods shown.
    std::vector<SeriesPeriod> m_periods;
    ChartOptions m_options;
};

} // namespace filing::ui
