// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The chart's figures as a table, lines down and periods across: what the picture says for those who cannot see it. Amounts of
// one company come with all other lines of its statements; quotients and several companies are just what is drawn.
#pragma once

#include "models/session/sourcecursor.h"
#include "ui/charts/chartdata.h"

#include <QAbstractTableModel>

#include <vector>

namespace filing::ui
{

class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const ChartData &chart, const SeriesSet &set, const ChartOptions &options);
    /// The first cell whose amount was made from this filing's field.
    [[nodiscard]] QModelIndex indexOf(const models::Place &place) const;

    /// The line that a row shows.
    [[nodiscard]] std::string roleAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant amountData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant markData(const QModelIndex &index, int role) const;
    [[nodiscard]] const Amount *amountAt(const QModelIndex &index) const;
    [[nodiscard]] const ChartMark *markAt(const QModelIndex &index) const;

    ChartData m_chart;
    ChartOptions m_options;
    bool m_whole = false;                    ///< All lines of one company's statements.
    SeriesSet m_set;                         ///< Keeps the registrant.
    const SeriesRegistrant *m_registrant = nullptr;
    std::vector<const SeriesLine *> m_lines;       ///< Those that have values in the periods shown.
    std::vector<const SeriesPeriod *> m_periods;   ///< By column; null where nothing is known.
    std::vector<std::vector<int>> m_marks;   ///< Otherwise: index into the chart's marks by kind and slot, or -1.
};

} // namespace filing::ui
