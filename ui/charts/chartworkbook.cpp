// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartworkbook.h"

#ifdef FILING_XLSX
#include "ui/charts/workbook/chartsheet.h"
#include "ui/charts/workbook/notesheet.h"
#include "ui/tr.h"

#include <QFile>
#include <QTemporaryDir>
#endif

namespace filing::ui
{

using namespace Qt::StringLiterals;

#ifdef FILING_XLSX

namespace
{

QString writeBook(const SeriesSet &set, const models::Snapshot &filings, const ChartOptions &options, const QString &file)
{
    const ChartData data = prepareChart(set, options);
    const std::vector<FigureTable> tables = figureTables(set, options);
    Book book(QFile::encodeName(file));
    lxw_worksheet *first = data.isEmpty() ? nullptr : book.addSheet("Chart");
    // Sheets stand in the order they are added, so that of the figures is made before that of the sources it asks.
    FigureSheet figures(book, options);
    SourceSheet sources(book, filings);
    figures.write(tables, sources);
    // Its native chart is written when the book is closed.
    std::unique_ptr<ChartSheet> chart;
    if (first) {
        chart = std::make_unique<ChartSheet>(book, first, data, figures);
    }
    sources.finish();
    const NoteSheet notes(book, tables, sources.evidence(), filings, options);
    const QString owner = tables.empty() ? QString() : QString::fromStdString(tables.front().registrant->name);
    book.setProperties(data.isEmpty() ? owner : data.title(), data.unit, owner, data.sourceNote);
    return book.close();
}

} // namespace

bool canWriteWorkbook()
{
    return true;
}

QByteArray chartWorkbook(const SeriesSet &set, const models::Snapshot &filings, const ChartOptions &options, QString *error)
{
    // libxlsxwriter writes files only; the bytes go on to where a half-written file can do no harm.
    const QTemporaryDir scratch;
    const QString name = scratch.filePath(u"book.xlsx"_s);
    QString problem = scratch.isValid() ? writeBook(set, filings, options, name) : scratch.errorString();
    QFile file(name);
    if (problem.isEmpty() && file.open(QIODevice::ReadOnly)) {
        return file.readAll();
    }
    *error = tr("The workbook could not be made in %1: %2.").arg(scratch.path(), problem.isEmpty() ? file.errorString() : problem);
    return {};
}

#else

bool canWriteWorkbook()
{
    return false;
}

QByteArray chartWorkbook(const SeriesSet &, const models::Snapshot &, const ChartOptions &, QString *error)
{
    *error = tr("This build cannot write Excel workbooks; build it with libxlsxwriter, or choose .csv.");
    return {};
}

#endif

} // namespace filing::ui
