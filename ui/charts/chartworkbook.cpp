// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartworkbook.h"

#include "ui/charts/charttext.h"

#include <QCoreApplication>

#ifdef FILING_XLSX
#include <xlsxwriter.h>
#endif

namespace filing::ui
{

#ifdef FILING_XLSX

namespace
{

/// Writes the two sheets. Row 0 holds the heads; the sources of a value are consecutive rows of the second sheet.
class WorkbookWriter
{
public:
    explicit WorkbookWriter(const QByteArray &file)
        : m_book(workbook_new(file.constData()))
        , m_values(workbook_add_worksheet(m_book, "Values"))
        , m_sources(workbook_add_worksheet(m_book, "Sources"))
        , m_bold(workbook_add_format(m_book))
        , m_number(workbook_add_format(m_book))
        , m_derived(workbook_add_format(m_book))
    {
        format_set_bold(m_bold);
        format_set_num_format(m_number, "#,##0.######;(#,##0.######)");
        format_set_num_format(m_derived, "#,##0.######;(#,##0.######)");
        format_set_italic(m_derived);
        int column = 0;
        for (const char *head : {"Value", "Period", "Cell value", "Sign", "Filing", "Begin", "End", "Field"}) {
            worksheet_write_string(m_sources, 0, lxw_col_t(column++), head, m_bold);
        }
    }

    void write(const SeriesRegistrant &registrant, const std::vector<SeriesPeriod> &periods)
    {
        worksheet_write_string(m_values, 0, 0, registrant.name.c_str(), m_bold);
        worksheet_set_column(m_values, 0, 0, 42, nullptr);
        worksheet_set_column(m_values, 1, lxw_col_t(periods.size()), 15, nullptr);
        worksheet_set_column(m_sources, 0, 7, 22, nullptr);
        worksheet_freeze_panes(m_values, 1, 1);
        worksheet_freeze_panes(m_sources, 1, 0);
        for (std::size_t i = 0; i < periods.size(); ++i) {
            worksheet_write_string(m_values, 0, lxw_col_t(i + 1), periodLabel(periods[i]).toUtf8().constData(), m_bold);
        }
        lxw_row_t row = 1;
        for (const SeriesLine &line : registrant.lines) {
            worksheet_write_string(m_values, row, 0, line.label.c_str(), nullptr);
            for (std::size_t i = 0; i < periods.size(); ++i) {
                const auto found = periods[i].values.find(line.role);
                if (found != periods[i].values.end()) {
                    writeAmount(row, lxw_col_t(i + 1), line.label + ", " + periodLabel(periods[i]).toStdString(), found->second);
                }
            }
            ++row;
        }
    }

    [[nodiscard]] lxw_error close() { return workbook_close(m_book); }

private:
    void writeAmount(lxw_row_t row, lxw_col_t column, const std::string &name, const Amount &amount)
    {
        std::string formula = "=";
        for (const AmountSource &source : amount.sources) {
            ++m_sourceRow;
            const QString file = QString::fromStdString(source.key);
            worksheet_write_string(m_sources, m_sourceRow, 0, name.c_str(), nullptr);
            worksheet_write_string(m_sources, m_sourceRow, 1, source.period.c_str(), nullptr);
            worksheet_write_number(m_sources, m_sourceRow, 2, source.value.toDouble(), m_number);
            worksheet_write_number(m_sources, m_sourceRow, 3, source.sign, nullptr);
            worksheet_write_string(m_sources, m_sourceRow, 4, file.toUtf8().constData(), nullptr);
            worksheet_write_number(m_sources, m_sourceRow, 5, source.source.begin, nullptr);
            worksheet_write_number(m_sources, m_sourceRow, 6, source.source.end, nullptr);
            worksheet_write_string(m_sources, m_sourceRow, 7, source.path.c_str(), nullptr);
            formula += (source.sign < 0 ? "-Sources!C" : "+Sources!C") + std::to_string(m_sourceRow + 1);
        }
        if (amount.derived && !amount.sources.empty()) {
            worksheet_write_formula_num(m_values, row, column, formula.c_str(), m_derived, amount.value.toDouble());
        } else {
            worksheet_write_number(m_values, row, column, amount.value.toDouble(), m_number);
        }
    }

    lxw_workbook *m_book;
    lxw_worksheet *m_values;
    lxw_worksheet *m_sources;
    lxw_format *m_bold;
    lxw_format *m_number;
    lxw_format *m_derived;
    lxw_row_t m_sourceRow = 0;
};

} // namespace

bool canWriteWorkbook()
{
    return true;
}

bool writeWorkbook(const SeriesSet &set, const ChartOptions &options, const QString &file, QString *error)
{
    const SeriesRegistrant *registrant = chosenRegistrant(set, options);
    if (!registrant) {
        return false;
    }
    WorkbookWriter writer(file.toLocal8Bit());
    writer.write(*registrant, options.annual ? registrant->years : registrant->quarters);
    if (const lxw_error code = writer.close(); code != LXW_NO_ERROR) {
        *error = QCoreApplication::translate("filing::ui::Chart", "%1 could not be written: %2.")
                     .arg(file, QString::fromUtf8(lxw_strerror(code)));
        return false;
    }
    return true;
}

#else

bool canWriteWorkbook()
{
    return false;
}

bool writeWorkbook(const SeriesSet &, const ChartOptions &, const QString &, QString *)
{
    return false;
}

#endif

} // namespace filing::ui
