// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/workbook/combinedchart.h"

namespace filing::ui
{

thread_local CombinedChart *CombinedChart::s_written = nullptr;

CombinedChart::CombinedChart(lxw_chart *chart, bool columns)
    : m_chart(chart)
    , m_hasColumns(columns)
    , m_writeChart(chart->write_chart_type)
{
    s_written = this;
}

CombinedChart::~CombinedChart()
{
    if (s_written == this) {
        s_written = nullptr;
    }
    if (m_lines) {
        m_lines->file = nullptr;
        lxw_chart_free(m_lines);
    }
}

lxw_chart_series *CombinedChart::addLine(const char *sheet, lxw_row_t firstRow, lxw_row_t lastRow, lxw_col_t categories,
                                         lxw_col_t values, lxw_row_t nameRow)
{
    if (m_hasColumns && !m_lines) {
        m_lines = lxw_chart_new(LXW_CHART_LINE);
        m_chart->write_chart_type = &CombinedChart::writeBoth;
    }
    lxw_chart_series *line = chart_add_series(m_hasColumns ? m_lines : m_chart, nullptr, nullptr);
    chart_series_set_categories(line, sheet, firstRow, categories, lastRow, categories);
    chart_series_set_values(line, sheet, firstRow, values, lastRow, values);
    chart_series_set_name_range(line, sheet, nameRow, values);
    return line;
}

void CombinedChart::writeBoth(lxw_chart *chart)
{
    CombinedChart &both = *s_written;
    both.m_writeChart(chart);
    both.m_lines->file = chart->file;
    both.m_lines->axis_id_1 = chart->axis_id_1;
    both.m_lines->axis_id_2 = chart->axis_id_2;
    both.m_lines->series_index = chart->series_index;
    both.m_lines->write_chart_type(both.m_lines);
}

} // namespace filing::ui
