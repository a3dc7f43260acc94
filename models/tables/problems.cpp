// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/problems.h"

#include "models/signs.h"
#include "models/text/diagnostictext.h"
#include "models/text/displaytext.h"
#include "models/text/equationtext.h"
#include "models/text/pathtext.h"
#include "models/text/reasontext.h"
#include "models/tr.h"
#include "parsers/extraction/fieldpath.h"

#include <algorithm>
#include <utility>

namespace filing::models
{

namespace
{

QString fieldReason(const Field &field)
{
    if (field.proof == Proof::Contradicted) {
        return field.reason.empty() ? tr("does not fit the arithmetic of the statement") : reasonText(field.reason);
    }
    if (field.status == Status::Repaired) {
        const QString reason = reasonText(field.reason);
        const QString was = field.was.empty() ? QString() : tr("the text reads \"%1\"").arg(toText(field.was));
        return was.isEmpty() ? reason : reason.isEmpty() ? was : was + QStringLiteral("; ") + reason;
    }
    return tr("read by a rule that was not sure");
}

Problem::Rank rankOf(const Field &field)
{
    if (field.proof == Proof::Contradicted) {
        return Problem::Contradicted;
    }
    return field.status == Status::Repaired ? Problem::Repaired : Problem::Doubtful;
}

void addFields(const OpenFiling &filing, std::vector<Problem> &problems)
{
    const Extraction &extraction = *filing.effective;
    forEachField(extraction, [&](const FieldEntry &entry) {
        Problem problem;
        problem.what = fieldLabel(extraction, entry.path);
        problem.value = entry.kind == FieldKind::Amount ? amountText(*entry.field) : fieldText(*entry.field);
        problem.place = {filing.path, toText(entry.path), entry.field->span()};
        if (const Witness *witness = findWitness(extraction, entry.path); witness != nullptr && isDoubtful(*witness)) {
            problem.rank = Problem::ProseDisagrees;
            problem.why = tr("the text says otherwise: %1").arg(toText(witness->sentence.text));
        } else if (isDoubtful(*entry.field)) {
            problem.rank = rankOf(*entry.field);
            problem.why = fieldReason(*entry.field);
        } else {
            return;
        }
        problems.push_back(std::move(problem));
    });
}

void addChecks(const OpenFiling &filing, std::vector<Problem> &problems)
{
    const auto &statements = filing.effective->statements;
    for (std::size_t s = 0; s < statements.size(); ++s) {
        const Statement &statement = statements[s];
        for (const Check &check : statement.checks) {
            if (check.holds || check.identity >= statement.identities.size()) {
                continue;
            }
            const std::string path = cellPath(*filing.effective, s, statement.identities[check.identity].target, check.period);
            const Field *cell = findField(*filing.effective, path);
            Problem problem;
            problem.rank = Problem::CheckFails;
            problem.what = fieldLabel(*filing.effective, path);
            problem.value = equationText(statement, check);
            problem.why = tr("%1 does not hold").arg(identityText(statement, check.identity));
            problem.place = {filing.path, toText(path), cell != nullptr ? cell->span() : Span()};
            problems.push_back(std::move(problem));
        }
    }
}

void addDiagnostics(const OpenFiling &filing, std::vector<Problem> &problems)
{
    for (const Diagnostic &diagnostic : filing.effective->diagnostics) {
        if (diagnostic.severity != Severity::Warning) {
            continue;
        }
        Problem problem;
        DiagnosticText text = diagnosticText(diagnostic, filing);
        problem.what = std::move(text.what);
        problem.why = std::move(text.why);
        problem.place = {filing.path, {}, diagnostic.where};
        problems.push_back(std::move(problem));
    }
}

} // namespace

std::vector<Problem> problemsOf(const OpenFiling &filing)
{
    std::vector<Problem> problems;
    if (filing.error) {
        Problem problem;
        problem.rank = Problem::NotRead;
        problem.what = filing.state == LoadState::Failed ? tr("Not read") : tr("No filing");
        problem.why = errorSentence(*filing.error);
        problem.place = {filing.path, {}, filing.error->where};
        problems.push_back(std::move(problem));
    }
    if (filing.effective) {
        addFields(filing, problems);
        addChecks(filing, problems);
        addDiagnostics(filing, problems);
    }
    const QString title = filing.title();
    for (Problem &problem : problems) {
        problem.filing = title;
    }
    return problems;
}

int doubtsOf(const Extraction &extraction)
{
    int doubts = 0;
    forEachField(extraction, [&](const FieldEntry &entry) {
        const Witness *witness = findWitness(extraction, entry.path);
        if (witness != nullptr ? isDoubtful(*witness) : isDoubtful(*entry.field)) {
            ++doubts;
        }
    });
    return doubts;
}

QString errorSentence(const Error &error)
{
    const QString detail = toText(error.detail);
    switch (error.code) {
    case Errc::NotReadable:
        return detail.isEmpty() ? tr("The file cannot be read.") : tr("The file cannot be read: %1.").arg(detail);
    case Errc::Empty:
        return tr("The file is empty.");
    case Errc::Binary:
        return detail.isEmpty() ? tr("This is no text file.") : tr("This is no text file; it looks like %1.").arg(binaryText(error));
    case Errc::NotAFiling:
        return tr("Nothing of an SEC filing was recognised in this text; it can still be read and searched.");
    case Errc::TooLarge:
        return tr("The file is larger than the limit of %1 bytes.").arg(detail);
    case Errc::Cancelled:
        return tr("Reading was stopped.");
    }
    return detail;
}

} // namespace filing::models
