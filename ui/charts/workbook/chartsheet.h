// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first sheet: a native chart of what the picture shows, in its colours and units, over a table of its own that refers to the
// sheet of figures. Made from ChartData alone, so whatever a chart can show, it can show.
#pragma once

#include "ui/charts/workbook/combinedchart.h"
#include "ui/charts/workbook/figuresheet.h"

#include <memory>

#include <QCoreApplication>

namespace filing::ui
{

class ChartSheet
{
    Q_DECLARE_TR_FUNCTIONS(filing::ui::ChartSheet)

public:
    /// `sheet` is the book's first. All are borrowed.
    ChartSheet(Book &book, lxw_worksheet *sheet, const ChartData &data, const FigureSheet &figures);

private:
    void writeWords();
    void writeTable();
    void writeCell(const std::vector<const ChartMark *> &marks, Row row, Column column);
    void drawChart();
    void addColumns(lxw_chart *chart, std::size_t kind);
    void markPoints(lxw_chart_series *series, std::size_t kind);
    void addLine(std::size_t kind);
    void setAxes(lxw_chart *chart);
    [[nodiscard]] Row rowOf(const ChartMark &mark) const;
    [[nodiscard]] QString figureFormula(const ChartMark &mark) const;
    [[nodiscard]] double formulaValue(const ChartMark &mark) const;
    [[nodiscard]] QString cellFormula(const std::vector<const ChartMark *> &marks, Row row, Column column) const;

    Book &m_book;
    lxw_worksheet *m_sheet;
    const ChartData &m_data;
    const FigureSheet &m_figures;
    bool m_stacked = false;      ///< Pieces stand on each other: every stack gets a row, as a native chart has one stack a category.
    int m_rowsPerSlot = 1;
    std::unique_ptr<CombinedChart> m_combined;
};

} // namespace filing::ui
