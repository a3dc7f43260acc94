// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/evidence/evidence.h"

#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "parsers/extraction/fieldpath.h"

#include <QFileInfo>

namespace filing::models
{

namespace
{

qint64 factorOf(const Statement &statement, const Row &row)
{
    switch (row.measure) {
    case Measure::Money:
        return statement.scale;
    case Measure::Shares:
        return statement.shareScale;
    case Measure::PerShare:
    case Measure::Percent:
        return 1;
    }
    return 1;
}

/// Where the words of a cell stand; of a typed value, where the words stand that it replaces.
Span placeOf(const OpenFiling &filing, const AmountSource &source)
{
    if (!source.source.isEmpty()) {
        return source.source;
    }
    const Field *machine = filing.machine ? findField(*filing.machine, source.path) : nullptr;
    return machine != nullptr ? machine->span() : Span{};
}

void tellField(SourceEvidence &evidence, const Field &field)
{
    evidence.read = fieldText(field);
    evidence.machine = toText(field.machineText);
    evidence.confirmed = field.review == Review::Confirmed;
    evidence.added = field.review == Review::Added;
    if (field.status == Status::Repaired) {
        evidence.repair = toText(field.reason);
    }
}

void tellPlace(SourceEvidence &evidence, const OpenFiling &filing, const AmountSource &source, const CellAddress &cell)
{
    const Statement &statement = filing.effective->statements[cell.statement];
    const auto &documents = filing.effective->documents;
    const auto at = static_cast<std::size_t>(statement.document);
    if (statement.document < 0 || at >= documents.size()) {
        return;
    }
    evidence.document = toText(documents[at].type);
    const ReadingTextPtr &text = documents[at].text;
    if (!text) {
        return;
    }
    evidence.span = placeOf(filing, source);
    if (evidence.span.isEmpty()) {
        return;
    }
    evidence.printed = toText(text->text(text->fromSource(evidence.span))).simplified();
    evidence.quote = quoteAround(*text, evidence.span, statement.periods[cell.period].label.pieces, statement.source);
}

} // namespace

SourceEvidence evidenceFor(const Snapshot &snapshot, const AmountSource &source)
{
    SourceEvidence evidence;
    const QString path = QString::fromStdString(source.key);
    evidence.file = QFileInfo(path).fileName();
    evidence.filing = evidence.file;
    evidence.span = source.source;
    evidence.number = source.value;
    const OpenFilingPtr filing = snapshot.find(path);
    if (!filing) {
        return evidence;
    }
    evidence.filing = filing->title();
    evidence.hash = filing->document ? toText(filing->document->id().hex) : QString();
    const auto cell = filing->effective ? cellAddress(*filing->effective, source.path) : std::nullopt;
    if (!cell) {
        return evidence;
    }
    const Statement &statement = filing->effective->statements[cell->statement];
    const Row &row = statement.rows[cell->row];
    evidence.statement = statementTitle(*filing->effective, cell->statement);
    evidence.label = toText(row.label.text);
    evidence.period = periodText(statement.periods[cell->period]);
    evidence.currency = toText(statement.currency);
    evidence.measure = row.measure;
    if (const Field *field = findField(*filing->effective, source.path)) {
        tellField(evidence, *field);
        const qint64 factor = factorOf(statement, row);
        // A period's sign or scale may be the person's; then the whole value is all there is to say.
        if (const auto number = field->number(); number && *number * factor == source.value) {
            evidence.number = *number;
            evidence.factor = factor;
        }
    }
    tellPlace(evidence, *filing, source, *cell);
    evidence.corrections = correctionsOf(*filing, source.path, snapshot.asOf);
    return evidence;
}

} // namespace filing::models
