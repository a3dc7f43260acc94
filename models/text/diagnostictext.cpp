// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/diagnostictext.h"

#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "models/tr.h"

#include <QLocale>

namespace filing::models
{

namespace
{

constexpr QLatin1String limitPrefix("limit.");

/// " on line 212", or nothing where the place is not known.
QString onLine(const Diagnostic &diagnostic, const OpenFiling &filing)
{
    if (!filing.document || diagnostic.where.isEmpty()) {
        return {};
    }
    const auto line = static_cast<qlonglong>(filing.document->lineAt(diagnostic.where.begin)) + 1;
    return tr(" on line %1").arg(QLocale().toString(line));
}

QString statementName(std::string_view kind)
{
    for (const StatementKind one : {StatementKind::Operations, StatementKind::ComprehensiveIncome, StatementKind::BalanceSheet,
                                    StatementKind::CashFlows}) {
        if (name(one) == kind) {
            Statement statement;
            statement.kind = one;
            return statementTitle(statement);
        }
    }
    return tr("Statement");
}

DiagnosticText withoutPeriods(const Diagnostic &diagnostic, const OpenFiling &filing)
{
    return {tr("%1 without periods").arg(statementName(diagnostic.detail)),
            tr("The heading%1 announces a statement, but no dates stand above its figures, so they were left out. "
               "Look them up in the text.")
                .arg(onLine(diagnostic, filing))};
}

DiagnosticText orphan(const Diagnostic &diagnostic, const OpenFiling &filing)
{
    const QString label = filing.effective ? fieldLabel(*filing.effective, diagnostic.detail) : toText(diagnostic.detail);
    return {tr("A correction has lost its field"),
            tr("“%1” was corrected, but nothing is recognised there any more%2. Take the correction back in the history, or "
               "select the words in the text and set them as another field.")
                .arg(label, onLine(diagnostic, filing))};
}

/// Beyond a limit nothing is read; which one it was stands in SECURITY.md under this name.
DiagnosticText limitMet(const Diagnostic &diagnostic, const OpenFiling &filing)
{
    const QString name = toText(diagnostic.code).mid(limitPrefix.size());
    return {tr("A limit was met: %1").arg(name),
            tr("The file goes beyond the limit “%1” (%2)%3. What lies beyond it was left out or taken apart otherwise than "
               "printed. Compare what was recognised there with the text.")
                .arg(name, QLocale().toString(toText(diagnostic.detail).toLongLong()), onLine(diagnostic, filing))};
}

/// Codes are words already: "statement.odd-columns" reads "Statement: odd columns".
DiagnosticText spelledOut(const Diagnostic &diagnostic, const OpenFiling &filing)
{
    QString words = toText(diagnostic.code);
    words.replace(QLatin1Char('.'), QStringLiteral(": ")).replace(QLatin1Char('-'), QLatin1Char(' '));
    words = words.left(1).toUpper() + words.mid(1);
    const QString detail = diagnostic.detail.empty() ? QString() : QStringLiteral(" (%1)").arg(toText(diagnostic.detail));
    return {words, tr("Something odd was met%1%2. Compare what was recognised there with the text.")
                       .arg(onLine(diagnostic, filing), detail)};
}

} // namespace

DiagnosticText diagnosticText(const Diagnostic &diagnostic, const OpenFiling &filing)
{
    if (diagnostic.code == "statement.no-periods") {
        return withoutPeriods(diagnostic, filing);
    }
    if (diagnostic.code == "correction.orphan") {
        return orphan(diagnostic, filing);
    }
    if (toText(diagnostic.code).startsWith(limitPrefix)) {
        return limitMet(diagnostic, filing);
    }
    return spelledOut(diagnostic, filing);
}

QString binaryText(const Error &error)
{
    return error.detail == "control bytes" ? tr("control characters") : toText(error.detail);
}

} // namespace filing::models
