// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/workbook/figuresheet.h"

#include "ui/charts/charttext.h"
#include "ui/tr.h"

#include <algorithm>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Column firstPeriod = 2;

/// "Total revenues, Q4 FY12 = FY − 9M"
QString useText(const QString &label, const SeriesPeriod &period, const Amount &amount)
{
    const QString what = tr("%1, %2").arg(label, periodLabel(period));
    return amount.formula.empty() ? what : what + u" = "_s + QString::fromStdString(amount.formula);
}

} // namespace

FigureSheet::FigureSheet(Book &book, const ChartOptions &options)
    : m_book(book)
    , m_options(options)
    , m_sheet(book.addSheet("Figures"))
{
}

void FigureSheet::write(const std::vector<FigureTable> &tables, SourceSheet &sources)
{
    std::size_t most = 0;
    for (const FigureTable &table : tables) {
        writeTable(table, sources);
        most = std::max(most, table.periods.size());
    }
    worksheet_set_column(m_sheet, 0, 0, 46, nullptr);
    worksheet_set_column(m_sheet, 1, 1, 15, nullptr);
    if (most > 0) {
        worksheet_set_column(m_sheet, firstPeriod, Column(firstPeriod + most - 1), 16, nullptr);
    }
    worksheet_repeat_columns(m_sheet, 0, 0);
}

void FigureSheet::writeHead(const FigureTable &table)
{
    worksheet_set_row(m_sheet, m_row, 22, nullptr);
    m_book.text(m_sheet, m_row, 0, QString::fromStdString(table.registrant->name), Book::Style::Title);
    m_book.text(m_sheet, m_row + 1, 0,
                (m_options.annual ? tr("Annual figures in whole units.") : tr("Quarterly figures in whole units."))
                    + u' ' + tr("Italic: derived from other periods. Underlined: restated. Blue cell: corrected by a person. "
                                "Bold red: doubtful."),
                Book::Style::Quiet);
    m_row += 3;
    m_book.text(m_sheet, m_row, 0, tr("Line"), Book::Style::Head);
    m_book.text(m_sheet, m_row, 1, tr("Unit"), Book::Style::Head);
    m_book.text(m_sheet, m_row + 1, 0, {}, Book::Style::HeadQuiet);
    m_book.text(m_sheet, m_row + 1, 1, tr("ended"), Book::Style::HeadQuiet);
    for (std::size_t i = 0; i < table.periods.size(); ++i) {
        const auto column = Column(firstPeriod + i);
        m_book.text(m_sheet, m_row, column, periodLabel(*table.periods[i]), Book::Style::HeadRight);
        m_book.text(m_sheet, m_row + 1, column, QString::fromStdString(isoDate(table.periods[i]->end)), Book::Style::HeadQuiet);
    }
    m_row += 2;
}

void FigureSheet::writeTable(const FigureTable &table, SourceSheet &sources)
{
    writeHead(table);
    if (m_cells.empty()) {
        // The heads of the first table stay in sight; there is one table unless several companies are compared.
        worksheet_freeze_panes(m_sheet, m_row, firstPeriod);
        worksheet_repeat_rows(m_sheet, m_row - 2, m_row - 1);
    }
    for (const SeriesLine *line : table.lines) {
        const QString label = line->label.empty() ? roleLabel(*table.registrant, line->role) : QString::fromStdString(line->label);
        m_book.text(m_sheet, m_row, 0, label);
        m_book.text(m_sheet, m_row, 1, unitOf(*table.registrant, *line), Book::Style::Quiet);
        for (std::size_t i = 0; i < table.periods.size(); ++i) {
            if (const Amount *amount = amountIn(*table.periods[i], line->role)) {
                writeFigure(table, *line, *table.periods[i], Column(firstPeriod + i),
                            sources.formulaFor(*amount, useText(label, *table.periods[i], *amount)));
            }
        }
        ++m_row;
    }
    m_row += 2;
}

void FigureSheet::writeFigure(const FigureTable &table, const SeriesLine &line, const SeriesPeriod &period, Column column,
                              const QString &formula)
{
    const Amount *amount = amountIn(period, line.role);
    const FigureMarks marks{amount->derived, isCorrected(*amount), isDoubtful(*amount), amount->restated};
    lxw_format *format = m_book.figure(placesOf(table, line, usualPlaces(line)), marks);
    if (formula.isEmpty()) {
        m_book.number(m_sheet, m_row, column, amount->value.toDouble(), format);
    } else {
        m_book.formula(m_sheet, m_row, column, formula, amount->value.toDouble(), format);
    }
    if (marks.corrected || marks.doubtful || marks.restated) {
        m_book.note(m_sheet, m_row, column, amountDetails(*table.registrant, period, line.role, *amount, m_options));
    }
    m_cells[{registrantKey(*table.registrant), line.role, period.start, period.end}]
        = u"Figures!"_s + cellName(m_row, column);
}

QString FigureSheet::cellOf(const ChartCompany &company, const ChartInput &input) const
{
    const auto found = m_cells.find({company.key, input.role, input.start, input.end});
    return found == m_cells.end() ? QString() : found->second;
}

} // namespace filing::ui
