// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Columns with lines over them in one native chart. libxlsxwriter (1.1) has no call for it, but a chart writes its kind through a
// function of its own, and the file format wants just the lines' part behind the columns', on the same axes.
#pragma once

#include <xlsxwriter.h>

namespace filing::ui
{

class CombinedChart
{
public:
    /// `chart` belongs to the workbook and must live until it is closed; so must this. Without columns it is a line chart, and lines
    /// are simply added to it.
    CombinedChart(lxw_chart *chart, bool columns);
    ~CombinedChart();
    CombinedChart(const CombinedChart &) = delete;
    CombinedChart &operator=(const CombinedChart &) = delete;

    /// A line over the columns. All columns must have been added before.
    lxw_chart_series *addLine(const char *sheet, lxw_row_t firstRow, lxw_row_t lastRow, lxw_col_t categories, lxw_col_t values,
                              lxw_row_t nameRow);

private:
    static void writeBoth(lxw_chart *chart);

    static thread_local CombinedChart *s_written;   ///< The hook has no room for data of ours.
    lxw_chart *m_chart;
    bool m_hasColumns;
    lxw_chart *m_lines = nullptr;
    void (*m_writeChart)(lxw_chart *);
};

} // namespace filing::ui
