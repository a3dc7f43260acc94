// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheet with the table of figures, lines down and periods across, in whole units. Every figure is a formula over the sheet of
// sources, so a fourth quarter is seen to be the year less nine months.
#pragma once

#include "ui/charts/chartdata.h"
#include "ui/charts/figuretables.h"
#include "ui/charts/workbook/sourcesheet.h"

#include <map>
#include <tuple>

#include <QCoreApplication>

namespace filing::ui
{

class FigureSheet
{
    Q_DECLARE_TR_FUNCTIONS(filing::ui::FigureSheet)

public:
    /// Both are borrowed.
    FigureSheet(Book &book, const ChartOptions &options);

    /// The tables one below the other.
    void write(const std::vector<FigureTable> &tables, SourceSheet &sources);

    /// Where an amount that the chart shows is ("Figures!D7"); empty where it is not here.
    [[nodiscard]] QString cellOf(const ChartCompany &company, const ChartInput &input) const;

private:
    void writeTable(const FigureTable &table, SourceSheet &sources);
    void writeHead(const FigureTable &table);
    /// `formula` is empty where there is only the number.
    void writeFigure(const FigureTable &table, const SeriesLine &line, const SeriesPeriod &period, Column column, const QString &formula);

    Book &m_book;
    const ChartOptions &m_options;
    lxw_worksheet *m_sheet;
    std::map<std::tuple<QString, std::string, Date, Date>, QString> m_cells;
    Row m_row = 0;
};

} // namespace filing::ui
