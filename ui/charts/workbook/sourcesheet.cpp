// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/workbook/sourcesheet.h"

#include "ui/charts/charttext.h"
#include "ui/tr.h"

#include <array>

namespace filing::ui
{

using namespace Qt::StringLiterals;
using models::CorrectionNote;
using models::SourceEvidence;

namespace
{

enum SourceColumn : Column {
    Name, Filing, File, Hash, Member, Begin, End, Statement, Line, ColumnHead, Printed, Number, Factor, Value, Unit, Standing, By, At,
    Why, Machine, Uses,
};

struct Head
{
    const char *words;
    double width;
    bool right = false;
};
const std::array<Head, SourceSheet::columnCount> heads{{
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "Source"), 8},
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "Filing"), 40},
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "File"), 26},
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "SHA-256 of the file"), 20},
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "Document"), 11},
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "From byte"), 10, true},
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "To byte"), 10, true},
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "Statement"), 30},
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "Line as printed"), 34},
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "Column"), 30},
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "Printed text"), 13, true},
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "Number"), 13, true},
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "× Factor"), 10, true},
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "Value"), 16, true},
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "Unit"), 14},
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "Status and proof"), 26},
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "Changed by"), 16},
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "Changed at"), 21},
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "Reason"), 34},
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "Read by the program"), 20},
    {QT_TRANSLATE_NOOP("filing::ui::SourceSheet", "Used for"), 60},
}};

int placesIn(Decimal value)
{
    const std::string text = value.toString();
    const std::size_t point = text.find('.');
    return point == std::string::npos ? 0 : int(text.size() - point - 1);
}

QString unitText(const SourceEvidence &evidence)
{
    switch (evidence.measure) {
    case Measure::Shares:
        return tr("shares");
    case Measure::PerShare:
        return tr("%1 per share").arg(evidence.currency);
    case Measure::Percent:
        return tr("percent");
    case Measure::Money:
        break;
    }
    return evidence.currency;
}

} // namespace

SourceSheet::SourceSheet(Book &book, const models::Snapshot &filings)
    : m_book(book)
    , m_filings(filings)
    , m_sheet(book.addSheet("Sources"))
{
    writeHead();
}

void SourceSheet::writeHead()
{
    for (Column i = 0; i < columnCount; ++i) {
        const Head &head = heads[i];
        worksheet_set_column(m_sheet, i, i, head.width, nullptr);
        m_book.text(m_sheet, 0, i, tr(head.words), head.right ? Book::Style::HeadRight : Book::Style::Head);
    }
    worksheet_freeze_panes(m_sheet, 1, 1);
    worksheet_repeat_rows(m_sheet, 0, 0);
}

QString SourceSheet::formulaFor(const Amount &amount, const QString &use)
{
    QString formula;
    Decimal sum;
    for (const AmountSource &source : amount.sources) {
        const Row row = rowFor(source, use);
        const bool minus = source.sign < 0;
        formula += minus ? u"-"_s : formula.isEmpty() ? QString() : u"+"_s;
        formula += u"Sources!"_s + cellName(row, Value);
        sum += minus ? -source.value : source.value;
    }
    return formula.isEmpty() || sum != amount.value ? QString() : u'=' + formula;
}

Row SourceSheet::rowFor(const AmountSource &source, const QString &use)
{
    const auto [found, fresh] = m_rows.try_emplace({source.key, source.path}, m_last + 1);
    const Row row = found->second;
    m_uses[row] << use;
    if (fresh) {
        m_last = row;
        m_evidence.push_back(models::evidenceFor(m_filings, source));
        writeRow(row, source, m_evidence.back());
    }
    return row;
}

void SourceSheet::writeRow(Row row, const AmountSource &source, const SourceEvidence &evidence)
{
    m_book.text(m_sheet, row, Name, u"S%1"_s.arg(row));
    m_book.text(m_sheet, row, Filing, evidence.filing);
    m_book.text(m_sheet, row, File, evidence.file);
    m_book.text(m_sheet, row, Hash, evidence.hash);
    m_book.text(m_sheet, row, Member, evidence.document);
    if (!evidence.span.isEmpty()) {
        m_book.number(m_sheet, row, Begin, evidence.span.begin, m_book.figure(0));
        m_book.number(m_sheet, row, End, evidence.span.end, m_book.figure(0));
    }
    m_book.text(m_sheet, row, Statement, evidence.statement);
    m_book.text(m_sheet, row, Line, evidence.label);
    m_book.text(m_sheet, row, ColumnHead, evidence.period.isEmpty() ? QString::fromStdString(source.period) : evidence.period);
    m_book.text(m_sheet, row, Printed, evidence.printed);
    writeValue(row, source, evidence);
    m_book.text(m_sheet, row, Standing, statusText(source) + (evidence.confirmed ? tr(", confirmed by a person") : QString()));
    writePeople(row, evidence);
}

void SourceSheet::writeValue(Row row, const AmountSource &source, const SourceEvidence &evidence)
{
    FigureMarks marks;
    marks.corrected = source.status == Status::Corrected;
    m_book.number(m_sheet, row, Number, evidence.number.toDouble(), m_book.figure(placesIn(evidence.number), marks));
    m_book.number(m_sheet, row, Factor, double(evidence.factor), m_book.figure(0));
    m_book.formula(m_sheet, row, Value, u"=%1*%2"_s.arg(cellName(row, Number), cellName(row, Factor)), source.value.toDouble(),
                   m_book.figure(placesIn(source.value), marks));
    m_book.text(m_sheet, row, Unit, unitText(evidence));
}

void SourceSheet::writePeople(Row row, const SourceEvidence &evidence)
{
    QStringList authors;
    QStringList times;
    QStringList reasons;
    if (!evidence.repair.isEmpty()) {
        reasons << tr("Repaired: %1").arg(evidence.repair);
    }
    for (const CorrectionNote &note : evidence.corrections) {
        authors << (note.byRule ? tr("a rule") : note.author);
        times << (note.time ? models::timeText(*note.time) : QString());
        if (!note.reason.isEmpty()) {
            reasons << note.reason;
        }
    }
    times.removeAll(QString());
    authors.removeDuplicates();
    m_book.text(m_sheet, row, By, authors.join(u"; "_s));
    m_book.text(m_sheet, row, At, times.join(u"; "_s));
    m_book.text(m_sheet, row, Why, reasons.join(u"; "_s));
    m_book.text(m_sheet, row, Machine, evidence.machine);
}

void SourceSheet::finish()
{
    for (auto &[row, uses] : m_uses) {
        uses.removeDuplicates();
        m_book.text(m_sheet, row, Uses, uses.join(u"; "_s));
    }
    if (m_last > 0) {
        worksheet_autofilter(m_sheet, 0, 0, m_last, columnCount - 1);
    }
}

} // namespace filing::ui
