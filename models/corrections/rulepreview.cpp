// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/rulepreview.h"

#include "models/corrections/correctionlog.h"
#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "parsers/core/text.h"
#include "parsers/corrections/properties.h"
#include "parsers/extraction/fieldpath.h"
#include "parsers/statements/lexicon.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace filing::models
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("RulePreview", text);
}

QString said(const Extraction &extraction, const std::string &path, const std::string &text)
{
    return isPropertyPath(path) && path.ends_with("/role") ? roleText(text)
        : text.empty() ? fieldText(findField(extraction, path) != nullptr ? *findField(extraction, path) : Field()) : toText(text);
}

/// What to call the place a correction speaks about: the role of a row goes by the row.
QString placeText(const Extraction &extraction, std::string path)
{
    if (isPropertyPath(path)) {
        path.resize(path.rfind('/'));
        path += path.find("/rows/") != std::string::npos ? "/label" : "";
    }
    return fieldLabel(extraction, path);
}

Span spanAt(const Extraction &extraction, const std::string &path)
{
    const StatementAddress address = statementAddress(extraction, path);
    if (address.row) {
        return extraction.statements[*address.statement].rows[*address.row].label.span();
    }
    if (address.period) {
        return extraction.statements[*address.statement].periods[*address.period].label.span();
    }
    const Field *field = findField(extraction, path);
    return field != nullptr ? field->span() : Span();
}

/// Where a path leads people to: to the row's label for its role.
QString shownPath(const Extraction &extraction, const std::string &path)
{
    const StatementAddress address = statementAddress(extraction, path);
    if (address.row && !isCellPath(path)) {
        return QString::fromStdString(labelPath(extraction, *address.statement, *address.row));
    }
    return address.period && !address.row ? QString::fromStdString(periodPath(extraction, *address.statement, *address.period))
                                          : QString::fromStdString(path);
}

} // namespace

RulePreview previewOf(const Rule &rule, const Snapshot &snapshot)
{
    RulePreview preview;
    std::set<DocumentId> seen;
    for (const OpenFilingPtr &filing : snapshot.filings) {
        if (!filing->machine || !filing->document || !seen.insert(filing->document->id()).second) {
            continue;
        }
        std::set<std::string> spokenFor;
        for (const Correction &correction : correctionsInForce(filing->log)) {
            spokenFor.insert(correction.path);
        }
        const std::vector<Correction> all = correctionsBy({&rule, 1}, *filing->machine, {});
        const std::vector<Correction> made = correctionsBy({&rule, 1}, *filing->machine, spokenFor);
        preview.keptByPeople += static_cast<int>(all.size() - std::min(all.size(), made.size()));
        preview.filings += made.empty() ? 0 : 1;
        for (const Correction &correction : made) {
            const Extraction &machine = *filing->machine;
            preview.changes.push_back({filing->title(), placeText(machine, correction.path),
                                       said(machine, correction.path, correction.oldText),
                                       correction.kind == CorrectionKind::Reject ? tr("no field")
                                                                                 : said(machine, correction.path, correction.newText),
                                       {filing->path, shownPath(machine, correction.path), spanAt(machine, correction.path)}});
        }
    }
    return preview;
}

std::optional<Rule> ruleFrom(const OpenFiling &filing, std::string_view path)
{
    if (!filing.effective || path.empty()) {
        return std::nullopt;
    }
    const Extraction &extraction = *filing.effective;
    const std::string scope = scopeOf(extraction);
    const StatementAddress address = statementAddress(extraction, path);
    if (address.row) {
        const Row &row = extraction.statements[*address.statement].rows[*address.row];
        return row.label.text.empty() ? std::nullopt : std::optional(Rule{RuleKind::LabelRole, scope, row.label.text, row.role, {}});
    }
    if (address.period) {
        const Period &period = extraction.statements[*address.statement].periods[*address.period];
        const std::string months = period.months == 0 ? "instant" : std::to_string(period.months) + " months";
        return Rule{RuleKind::ColumnPeriod, scope, period.label.text, months, {}};
    }
    const Field *field = findField(extraction, path);
    const std::string words = field == nullptr ? std::string() : field->text.empty() ? field->machineText : field->text;
    if (words.empty()) {
        return std::nullopt;
    }
    // A list's element goes by its family: "exhibits/3/description" is one of "exhibits/description".
    const std::vector<std::string_view> parts = split(path, '/');
    std::string family(parts.front());
    if (parts.size() > 1 && parts.front() != "items") {
        family += "/" + std::string(parts.back());
    }
    return Rule{RuleKind::NotAField, scope, words, family, {}};
}

QString kindText(RuleKind kind)
{
    switch (kind) {
    case RuleKind::LabelRole:
        return tr("A line so labelled is");
    case RuleKind::ColumnPeriod:
        return tr("A column so headed covers");
    case RuleKind::NotAField:
        return tr("Such words are no");
    }
    return {};
}

QString scopeText(std::string_view scope, const Snapshot &snapshot)
{
    if (scope == "*") {
        return tr("every filer");
    }
    for (const OpenFilingPtr &filing : snapshot.filings) {
        if (filing->machine && isInScope(scope, *filing->machine)) {
            if (const Field *name = filing->machine->coverFact("EntityRegistrantName")) {
                return fieldText(*name);
            }
        }
    }
    return toText(scope.substr(scope.find(':') + 1));
}

QString roleText(std::string_view role)
{
    if (role.empty()) {
        return tr("no role");
    }
    QString words = toText(role).replace(QLatin1Char('-'), QLatin1Char(' '));
    words[0] = words[0].toUpper();
    return words;
}

std::vector<std::string_view> knownRoles()
{
    std::vector<std::string_view> roles;
    for (const lexicon::Entry &entry : lexicon::entries()) {
        if (std::find(roles.begin(), roles.end(), entry.role) == roles.end()) {
            roles.push_back(entry.role);
        }
    }
    return roles;
}

} // namespace filing::models
