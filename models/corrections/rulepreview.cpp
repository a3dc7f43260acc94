// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/rulepreview.h"

#include "models/corrections/correctionlog.h"
#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "models/text/roletext.h"
#include "models/tr.h"
#include "parsers/core/text.h"
#include "parsers/corrections/properties.h"
#include "parsers/extraction/coverconcepts.h"
#include "parsers/extraction/fieldpath.h"
#include "parsers/statements/lexicon.h"

#include <algorithm>
#include <set>

namespace filing::models
{

namespace
{

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

/// No text behind: of a property that says nothing more (no role), else the field or element goes.
bool isRejection(const RuleEffect &effect)
{
    return effect.after.empty() && !isPropertyPath(effect.path);
}

/// Whether a rule in force says the same already.
bool isMade(const OpenFiling &filing, const RuleEffect &effect)
{
    return std::any_of(filing.byRules.begin(), filing.byRules.end(), [&](const Correction &made) {
        return made.path == effect.path && made.newText == effect.after;
    });
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
        const Extraction &machine = *filing->machine;
        std::vector<RuleEffect> made = effectsOf(rule, machine, spokenFor(filing->log));
        preview.keptByPeople += static_cast<int>(effectsOf(rule, machine, {}).size() - made.size());
        preview.filings += made.empty() ? 0 : 1;
        for (RuleEffect &effect : made) {
            preview.known += isMade(*filing, effect) ? 1 : 0;
            const Place place{filing->path, shownPath(machine, effect.path), spanAt(machine, effect.path)};
            const QString field = placeText(machine, effect.path);
            const QString before = said(machine, effect.path, effect.before);
            const QString after = isRejection(effect) ? tr("no field") : said(machine, effect.path, effect.after);
            preview.changes.push_back({std::move(effect), filing->title(), field, before, after, place});
        }
    }
    return preview;
}

QString countText(int places, int filings)
{
    return tr("%1 in %n filings", nullptr, filings).arg(tr("%n places", nullptr, places));
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
    case RuleKind::JoinLines:
        return tr("Over the years, a line so called is the same as");
    case RuleKind::SplitLine:
        return tr("Over the years, a line so labelled is one of its own");
    }
    return {};
}

QString valueText(RuleKind kind, std::string_view value)
{
    if (kind == RuleKind::LabelRole) {
        return roleText(value);
    }
    if (kind == RuleKind::ColumnPeriod) {
        const auto months = toText(value).split(QLatin1Char(' '));
        return value == "instant" ? tr("a single day")
            : months.size() == 2 && months[1] == QLatin1String("months") ? tr("%1 months").arg(months[0])
                                                                         : toText(value);
    }
    const std::pair<std::string_view, const char *> families[] = {
        {"items", QT_TR_NOOP("Item")},
        {"items/title", QT_TR_NOOP("Title of an item")},
        {"exhibits", QT_TR_NOOP("Exhibit")},
        {"exhibits/number", QT_TR_NOOP("Number of an exhibit")},
        {"exhibits/description", QT_TR_NOOP("Description of an exhibit")},
        {"signatures", QT_TR_NOOP("Signature")},
        {"signatures/registrant", QT_TR_NOOP("Registrant of a signature")},
        {"signatures/name", QT_TR_NOOP("Name in a signature")},
        {"signatures/title", QT_TR_NOOP("Title in a signature")},
        {"signatures/date", QT_TR_NOOP("Date of a signature")},
        {"release/title", QT_TR_NOOP("Title of a release")},
        {"release/date", QT_TR_NOOP("Date of a release")},
        {"release/period", QT_TR_NOOP("Period of a release")},
        {"statements", QT_TR_NOOP("Statement")},
        {"statements/title", QT_TR_NOOP("Title of a statement")},
        {"statements/scaleNote", QT_TR_NOOP("Note on the scale")},
        {"statements/rows", QT_TR_NOOP("Line of a statement")},
        {"statements/rows/label", QT_TR_NOOP("Label of a line")},
        {"statements/periods", QT_TR_NOOP("Column of a statement")},
    };
    const auto known = std::find_if(std::begin(families), std::end(families), [&](const auto &family) { return family.first == value; });
    if (known != std::end(families)) {
        return tr(known->second);
    }
    const std::size_t slash = value.find('/');
    const bool fact = slash != std::string_view::npos && coverConcept(value.substr(slash + 1)) != nullptr;
    return fact ? conceptLabel(value.substr(slash + 1)) : toText(value);
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
    const QString filer = toText(scope.substr(scope.find(':') + 1));
    return scope.starts_with("cik:") ? tr("the filer %1").arg(filer) : filer;
}

std::vector<std::string_view> knownFamilies()
{
    std::vector<std::string_view> families{"statements/rows",  "statements/periods", "statements",           "items",
                                           "exhibits",         "exhibits/description", "signatures",         "signatures/name",
                                           "signatures/title", "release/title",      "release/date"};
    static const std::vector<std::string> facts = [] {
        std::vector<std::string> paths;
        for (const CoverConcept &fact : filing::coverConcepts()) {
            paths.push_back("cover/" + std::string(fact.name));
        }
        return paths;
    }();
    families.insert(families.end(), facts.begin(), facts.end());
    return families;
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
