// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/workbook/chartsheet.h"

#include "ui/charts/chartscene.h"
#include "ui/charts/charttext.h"
#include "ui/tr.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char sheetName[] = "Chart";
constexpr Row chartRow = 3;
constexpr Row headRow = 30;
constexpr Row firstRow = headRow + 1;
constexpr Column firstKind = 1;
constexpr double chartWidth = 960;
constexpr double chartHeight = 520;

bool isStacked(const ChartData &data)
{
    std::set<std::pair<int, int>> taken;
    return std::any_of(data.marks.begin(), data.marks.end(), [&taken](const ChartMark &mark) {
        return !mark.isPoint() && !taken.insert({mark.slot, mark.column}).second;
    });
}

/// A number as a formula of ours writes it.
QString plainNumber(double value)
{
    return QString::number(value, 'g', 15);
}

double heightOf(const ChartMark &mark)
{
    return mark.isPoint() ? mark.to : mark.to - mark.from;
}

/// Axis labels with the decimals its steps need.
QByteArray axisFormat(const ChartData &data)
{
    const QString text = tickText(data.step(), data.step());
    const qsizetype point = text.indexOf(u'.');
    const QByteArray digits = point < 0 ? "#,##0" : "#,##0." + QByteArray(int(text.size() - point - 1), '0');
    if (isRatio(data.mode) && data.mode != ChartMode::Indexed) {
        return digits + "\" %\";-" + digits + "\" %\"";
    }
    return digits + ";(" + digits + ")";
}

} // namespace

ChartSheet::ChartSheet(Book &book, lxw_worksheet *sheet, const ChartData &data, const FigureSheet &figures)
    : m_book(book)
    , m_sheet(sheet)
    , m_data(data)
    , m_figures(figures)
    , m_stacked(isStacked(data))
    // A blank row keeps the stacks of one period together.
    , m_rowsPerSlot(m_stacked ? data.columns + 1 : 1)
{
    writeWords();
    writeTable();
    drawChart();
}

Row ChartSheet::rowOf(const ChartMark &mark) const
{
    const int inside = m_stacked && !mark.isPoint() ? mark.column : 0;
    return firstRow + Row(mark.slot * m_rowsPerSlot + inside);
}

void ChartSheet::writeWords()
{
    m_book.text(m_sheet, 0, 0, m_data.title(), Book::Style::Title);
    m_book.text(m_sheet, 1, 0, m_data.unit, Book::Style::Quiet);
    m_book.text(m_sheet, 2, 0, m_data.sourceNote, Book::Style::Quiet);
    worksheet_set_row(m_sheet, 0, 22, nullptr);
    worksheet_set_column(m_sheet, 0, 0, 14, nullptr);
    worksheet_set_column(m_sheet, firstKind, Column(firstKind + std::max<std::size_t>(m_data.kinds.size(), 7) - 1), 18, nullptr);
    m_book.text(m_sheet, headRow, 0, tr("Period"), Book::Style::Head);
    for (std::size_t kind = 0; kind < m_data.kinds.size(); ++kind) {
        m_book.text(m_sheet, headRow, Column(firstKind + kind), m_data.kinds[kind].label, Book::Style::HeadRight);
    }
}

void ChartSheet::writeTable()
{
    for (std::size_t slot = 0; slot < m_data.slotList.size(); ++slot) {
        m_book.text(m_sheet, firstRow + Row(slot * std::size_t(m_rowsPerSlot)), 0, m_data.slotList[slot].label);
    }
    std::map<std::pair<Row, Column>, std::vector<const ChartMark *>> cells;
    for (const ChartMark &mark : m_data.marks) {
        cells[{rowOf(mark), Column(firstKind + std::size_t(mark.kind))}].push_back(&mark);
    }
    for (const auto &[place, marks] : cells) {
        writeCell(marks, place.first, place.second);
    }
}

/// The formula of a mark in the units of the axis, with what it comes to; empty where the sheet of figures does not lead to it.
QString ChartSheet::figureFormula(const ChartMark &mark) const
{
    std::vector<QString> cells;
    std::vector<double> values;
    for (const ChartInput &input : mark.inputs) {
        cells.push_back(m_figures.cellOf(m_data.companies[std::size_t(input.company)], input));
        values.push_back(input.amount->value.toDouble());
        if (cells.back().isEmpty()) {
            return {};
        }
    }
    if (!mark.computed) {
        return cells.empty() ? QString() : cells.front() + u'/' + plainNumber(m_data.factor);
    }
    if (m_data.mode == ChartMode::Growth) {
        return cells.size() == 2 ? u"(%1/%2-1)*100"_s.arg(cells[0], cells[1]) : QString();
    }
    // A share or an index: what stands above the line, over the last input (itself where there is but one).
    const std::size_t above = std::max<std::size_t>(1, cells.size() - 1);
    QString sum;
    for (std::size_t i = 0; i < above; ++i) {
        sum += (mark.inputs[i].sign < 0 ? u"-"_s : i > 0 ? u"+"_s : QString()) + cells[i];
    }
    return u"(%1)/%2*100"_s.arg(sum, cells.back());
}

/// What figureFormula() comes to, worked out anew: a formula that says something else than the chart is not written.
double ChartSheet::formulaValue(const ChartMark &mark) const
{
    const auto value = [&mark](std::size_t i) { return mark.inputs[i].amount->value.toDouble(); };
    if (!mark.computed) {
        return value(0) / m_data.factor;
    }
    if (m_data.mode == ChartMode::Growth) {
        return (value(0) / value(1) - 1) * 100;
    }
    double sum = 0;
    for (std::size_t i = 0; i < std::max<std::size_t>(1, mark.inputs.size() - 1); ++i) {
        sum += mark.inputs[i].sign < 0 ? -value(i) : value(i);
    }
    return sum / value(mark.inputs.size() - 1) * 100;
}

/// The formula of what stands in one cell: usually one mark; small pieces of a stack share theirs.
QString ChartSheet::cellFormula(const std::vector<const ChartMark *> &marks, Row row, Column column) const
{
    const auto rest = std::find_if(marks.begin(), marks.end(), [](const ChartMark *mark) { return mark->remainder; });
    if (rest != marks.end()) {
        // All of the total that the other pieces of the stack leave.
        QString formula = figureFormula(**rest);
        std::set<Column> others;
        for (const ChartMark &piece : m_data.marks) {
            if (piece.slot == (*rest)->slot && piece.column == (*rest)->column) {
                others.insert(Column(firstKind + std::size_t(piece.kind)));
            }
        }
        others.erase(column);
        for (const Column other : others) {
            formula += formula.isEmpty() ? QString() : u'-' + cellName(row, other);
        }
        return formula;
    }
    QString sum;
    for (const ChartMark *mark : marks) {
        const QString formula = figureFormula(*mark);
        const double height = heightOf(*mark);
        if (formula.isEmpty() || std::abs(formulaValue(*mark) - height) > 1e-9 * std::max(1.0, std::abs(height))) {
            return {};
        }
        sum += (sum.isEmpty() ? QString() : u"+"_s) + formula;
    }
    return sum;
}

void ChartSheet::writeCell(const std::vector<const ChartMark *> &marks, Row row, Column column)
{
    FigureMarks flags;
    double value = 0;
    for (const ChartMark *mark : marks) {
        flags.derived = flags.derived || mark->derived;
        flags.corrected = flags.corrected || mark->corrected;
        flags.doubtful = flags.doubtful || mark->doubtful;
        flags.restated = flags.restated || mark->restated;
        value += heightOf(*mark);
    }
    lxw_format *format = m_book.figure(isRatio(m_data.mode) ? 1 : 3, flags);
    const QString formula = cellFormula(marks, row, column);
    if (formula.isEmpty()) {
        m_book.number(m_sheet, row, column, value, format);
    } else {
        m_book.formula(m_sheet, row, column, u'=' + formula, value, format);
    }
}

void ChartSheet::drawChart()
{
    const bool bars = std::any_of(m_data.kinds.begin(), m_data.kinds.end(), [](const ChartKind &kind) { return !kind.line; });
    lxw_chart *chart = workbook_add_chart(
        m_book.handle(), !bars ? LXW_CHART_LINE : m_stacked ? LXW_CHART_COLUMN_STACKED : LXW_CHART_COLUMN);
    m_combined = std::make_unique<CombinedChart>(chart, bars);
    for (std::size_t kind = 0; kind < m_data.kinds.size(); ++kind) {
        if (!m_data.kinds[kind].line) {
            addColumns(chart, kind);
        }
    }
    for (std::size_t kind = 0; kind < m_data.kinds.size(); ++kind) {
        if (m_data.kinds[kind].line) {
            addLine(kind);
        }
    }
    setAxes(chart);
    lxw_chart_font title{};
    title.size = 14;
    title.bold = LXW_TRUE;
    // By reference: a title given as text would be a formula if it began with "=".
    chart_title_set_name_range(chart, sheetName, 0, 0);
    chart_title_set_name_font(chart, &title);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_TOP);
    chart_set_series_gap(chart, m_stacked ? 10 : 60);
    if (!m_stacked) {
        chart_set_series_overlap(chart, 0);
    }
    chart_show_blanks_as(chart, LXW_CHART_BLANKS_AS_CONNECTED);
    lxw_chart_options options{};
    options.x_scale = chartWidth / 480;
    options.y_scale = chartHeight / 288;
    QByteArray description = cellText(m_data.title()).left(200).toUtf8();
    options.description = description.data();
    worksheet_insert_chart_opt(m_sheet, chartRow, 0, chart, &options);
}

void ChartSheet::addColumns(lxw_chart *chart, std::size_t kind)
{
    const Row last = firstRow + Row(m_data.slotList.size() * std::size_t(m_rowsPerSlot)) - 1;
    const auto column = Column(firstKind + kind);
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, sheetName, firstRow, 0, last, 0);
    chart_series_set_values(series, sheetName, firstRow, column, last, column);
    chart_series_set_name_range(series, sheetName, headRow, column);
    lxw_chart_fill fill{};
    fill.color = cellColor(inkColor(m_data.kinds[kind], chartColors(Tone::Print)));
    chart_series_set_fill(series, &fill);
    markPoints(series, kind);
}

/// Derived bars are hatched and doubtful ones outlined, as in the picture.
void ChartSheet::markPoints(lxw_chart_series *series, std::size_t kind)
{
    const ChartColors colors = chartColors(Tone::Print);
    const std::size_t rows = m_data.slotList.size() * std::size_t(m_rowsPerSlot);
    lxw_chart_pattern hatch{};
    hatch.fg_color = cellColor(inkColor(m_data.kinds[kind], colors));
    hatch.bg_color = cellColor(colors.background);
    hatch.type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL;
    lxw_chart_line edge{};
    edge.color = hatch.fg_color;
    edge.width = 0.75F;
    lxw_chart_line doubt{};
    doubt.color = cellColor(colors.doubt);
    doubt.width = 2.25F;
    std::vector<lxw_chart_point> points(rows);
    std::vector<lxw_chart_point *> list(rows, nullptr);
    bool any = false;
    for (std::size_t i = 0; i < rows; ++i) {
        list[i] = &points[i];
    }
    for (const ChartMark &mark : m_data.marks) {
        if (mark.kind == int(kind) && (mark.derived || mark.doubtful)) {
            lxw_chart_point &point = points[rowOf(mark) - firstRow];
            point.pattern = mark.derived ? &hatch : nullptr;
            point.line = mark.doubtful ? &doubt : &edge;
            any = true;
        }
    }
    list.push_back(nullptr);
    if (any) {
        chart_series_set_points(series, list.data());
    }
}

void ChartSheet::addLine(std::size_t kind)
{
    const Row last = firstRow + Row(m_data.slotList.size() * std::size_t(m_rowsPerSlot)) - 1;
    lxw_chart_series *series = m_combined->addLine(sheetName, firstRow, last, 0, Column(firstKind + kind), headRow);
    lxw_chart_line line{};
    line.color = cellColor(inkColor(m_data.kinds[kind], chartColors(Tone::Print)));
    line.width = 1.75F;
    chart_series_set_line(series, &line);
    lxw_chart_fill fill{};
    fill.color = line.color;
    chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
    chart_series_set_marker_size(series, 5);
    chart_series_set_marker_fill(series, &fill);
    chart_series_set_marker_line(series, &line);
}

void ChartSheet::setAxes(lxw_chart *chart)
{
    const ChartColors colors = chartColors(Tone::Print);
    lxw_chart_font quiet{};
    quiet.color = cellColor(colors.quiet);
    quiet.size = 9;
    lxw_chart_line grid{};
    grid.color = cellColor(colors.grid);
    grid.width = 0.75F;
    lxw_chart_axis *x = chart_axis_get(chart, LXW_CHART_AXIS_TYPE_X);
    lxw_chart_axis *y = chart_axis_get(chart, LXW_CHART_AXIS_TYPE_Y);
    // The note on sources stands inside the chart, so it goes along when the chart is copied.
    chart_axis_set_name_range(x, sheetName, 2, 0);
    chart_axis_set_name_font(x, &quiet);
    chart_axis_set_label_position(x, LXW_CHART_AXIS_LABEL_POSITION_LOW);
    if (m_stacked) {
        chart_axis_set_interval_unit(x, uint16_t(m_rowsPerSlot));
        chart_axis_set_interval_tick(x, uint16_t(m_rowsPerSlot));
    }
    if (!m_data.unit.isEmpty()) {
        chart_axis_set_name_range(y, sheetName, 1, 0);
    }
    chart_axis_set_name_font(y, &quiet);
    chart_axis_set_num_format(y, axisFormat(m_data).constData());
    chart_axis_set_major_unit(y, m_data.step());
    chart_axis_major_gridlines_set_line(y, &grid);
}

} // namespace filing::ui
