// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/storecsv.h"

#include "models/exchange/contentbuilder.h"
#include "models/exchange/csv.h"
#include "models/text/pathtext.h"
#include "models/tr.h"

#include <iterator>

#include <QCoreApplication>

namespace filing::models
{

namespace
{

constexpr const char *entryColumns[] = {"uid",    "step",  "withdraws", "document", "path", "kind",   "begin",  "end", "quote",
                                        "before", "after", "landmarks", "old",      "new",  "reason", "author", "time"};
constexpr const char *filingColumns[] = {"file", "format", "form", "registrant", "cik", "accession", "report", "bytes", "seen"};

QStringList cellsOf(const SpelledEntry &entry)
{
    return {entry.uid,
            entry.step,
            entry.withdraws,
            entry.document,
            entry.path,
            entry.kind,
            QString::number(entry.begin),
            QString::number(entry.end),
            entry.quote,
            entry.before,
            entry.after,
            entry.landmarks,
            entry.oldText,
            entry.newText,
            entry.reason,
            entry.author,
            entry.time};
}

QStringList cellsOf(const KnownFiling &filing)
{
    return {filing.path,
            filing.format,
            filing.form,
            filing.registrant,
            filing.cik,
            filing.accession,
            filing.report,
            QString::number(filing.bytes),
            timeWord(filing.seenMs)};
}

QStringList header()
{
    QStringList names;
    for (const char *name : entryColumns) {
        names << QLatin1String(name);
    }
    for (const char *name : filingColumns) {
        names << QLatin1String(name);
    }
    return names;
}

/// The cells of one row by the names of their columns.
class NamedRow
{
    Q_DECLARE_TR_FUNCTIONS(filing::models::NamedRow)

public:
    NamedRow(const std::map<QString, qsizetype> &columns, const CsvRow &row)
        : m_columns(columns)
        , m_row(row)
    {
    }

    [[nodiscard]] QString text(const char *name) const
    {
        const auto column = m_columns.find(QLatin1String(name));
        return column != m_columns.end() ? m_row.cells.value(column->second) : QString();
    }
    /// -1 where the cell is no whole number.
    [[nodiscard]] qint64 number(const char *name) const
    {
        bool good = false;
        const qint64 number = text(name).toLongLong(&good);
        return good ? number : -1;
    }
    [[nodiscard]] QString place() const { return tr("line %1").arg(m_row.line); }

private:
    const std::map<QString, qsizetype> &m_columns;
    const CsvRow &m_row;
};

bool readFiling(const NamedRow &row, ContentBuilder &builder)
{
    if (row.text("seen").isEmpty()) {
        return true;
    }
    const auto seen = timeOfWord(row.text("seen"));
    if (!seen || row.number("bytes") < 0) {
        return builder.fail(row.place(),
                            tr("“%1” is no time with a time zone, or “%2” no number of bytes").arg(row.text("seen"), row.text("bytes")));
    }
    return builder.addFiling({{row.text("document").toStdString()},
                              row.text("file"),
                              row.text("format"),
                              row.text("form"),
                              row.text("registrant"),
                              row.text("cik"),
                              row.text("accession"),
                              row.text("report"),
                              row.number("bytes"),
                              *seen},
                             row.place());
}

bool readRow(const NamedRow &row, ContentBuilder &builder)
{
    const SpelledEntry entry {row.text("uid"),    row.text("step"),      row.text("withdraws"), row.text("document"), row.text("path"),
                              row.text("kind"),   row.number("begin"),   row.number("end"),     row.text("quote"),    row.text("before"),
                              row.text("after"),  row.text("landmarks"), row.text("old"),       row.text("new"),      row.text("reason"),
                              row.text("author"), row.text("time")};
    return builder.add(entry, row.place()) && readFiling(row, builder);
}

} // namespace

QByteArray storeToCsv(const StoreContent &content)
{
    std::map<DocumentId, const KnownFiling *> filings;
    for (const KnownFiling &filing : content.filings) {
        filings.emplace(filing.document, &filing);
    }
    QByteArray csv = csvLine(header());
    const std::map<qint64, QString> uids = uidsById(content.entries);
    for (const LogEntry &entry : content.entries) {
        QStringList cells = cellsOf(spelled(entry, uids));
        const auto filing = filings.find(entry.correction.document);
        cells << (filing != filings.end() ? cellsOf(*filing->second) : QStringList(std::size(filingColumns), QString()));
        csv += csvLine(cells);
    }
    return csv;
}

std::optional<StoreContent> storeFromCsv(const QByteArray &csv, QString *problem)
{
    const auto rows = csvRows(csv, problem);
    if (!rows) {
        return std::nullopt;
    }
    std::map<QString, qsizetype> columns;
    for (qsizetype i = 0; !rows->empty() && i < rows->front().cells.size(); ++i) {
        columns.emplace(rows->front().cells[i].trimmed(), i);
    }
    for (const char *name : entryColumns) {
        if (!columns.contains(QLatin1String(name))) {
            *problem = tr("line 1: there is no column “%1”").arg(QLatin1String(name));
            return std::nullopt;
        }
    }
    ContentBuilder builder;
    for (auto row = rows->begin() + 1; row != rows->end(); ++row) {
        if (row->cells.size() != rows->front().cells.size()) {
            *problem = tr("line %1: there are %2 cells where the first line has %3")
                           .arg(row->line)
                           .arg(row->cells.size())
                           .arg(rows->front().cells.size());
            return std::nullopt;
        }
        if (!readRow(NamedRow(columns, *row), builder)) {
            *problem = builder.problem();
            return std::nullopt;
        }
    }
    return builder.take();
}

} // namespace filing::models
