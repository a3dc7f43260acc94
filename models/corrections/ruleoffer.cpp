// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/ruleoffer.h"

#include "models/corrections/rulepreview.h"
#include "models/text/pathtext.h"
#include "models/text/translations.h"
#include "models/tr.h"
#include "parsers/core/listkey.h"
#include "parsers/core/text.h"
#include "parsers/corrections/properties.h"
#include "parsers/extraction/coverconcepts.h"
#include "parsers/extraction/fieldpath.h"

#include <algorithm>

namespace filing::models
{

namespace
{

bool isSetting(const Correction &correction)
{
    return correction.kind == CorrectionKind::SetValue || correction.kind == CorrectionKind::SetSpan;
}

bool isRole(const Correction &correction)
{
    return isSetting(correction) && isPropertyPath(correction.path) && correction.path.ends_with("/role");
}

/// The one of a step that says something general. Other steps of several corrections reshape a table: they are about that one.
const Correction *generalOf(const std::vector<Correction> &step)
{
    if (step.size() == 1) {
        return &step.front();
    }
    // The row that gets a role; those before it lose theirs.
    const bool roles = !step.empty() && std::all_of(step.begin(), step.end(), isRole);
    return roles && !step.back().newText.empty() ? &step.back() : nullptr;
}

bool hasLetters(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isAlpha);
}

std::optional<Rule> roleRule(const OpenFiling &filing, const Correction &said)
{
    const StatementAddress now = statementAddress(*filing.effective, said.path);
    if (!now.row || !hasLetters(filing.effective->statements[*now.statement].rows[*now.row].label.text)) {
        return std::nullopt;
    }
    // Whoever takes a correction back by hand, to what the machine said, needs no rule.
    if (property(*filing.machine, said.path) == said.newText) {
        return std::nullopt;
    }
    const Row &row = filing.effective->statements[*now.statement].rows[*now.row];
    return Rule{RuleKind::LabelRole, {}, row.label.text, said.newText, {}};
}

std::optional<Rule> periodRule(const OpenFiling &filing, const Correction &said)
{
    const StatementAddress before = statementAddress(*filing.machine, said.path);
    const StatementAddress now = statementAddress(*filing.effective, said.path);
    if (!before.period || !now.period || now.row) {
        return std::nullopt;
    }
    const Period &was = filing.machine->statements[*before.statement].periods[*before.period];
    const Period &is = filing.effective->statements[*now.statement].periods[*now.period];
    // Only a length holds for other dates.
    if (was.months == is.months || was.label.text.empty()) {
        return std::nullopt;
    }
    return Rule{RuleKind::ColumnPeriod, {}, was.label.text, is.months == 0 ? "instant" : std::to_string(is.months) + " months", {}};
}

/// The path without its list keys: "signatures/name".
std::string familyOf(std::string_view path)
{
    std::string family;
    for (const std::string_view part : split(path, '/')) {
        if (!isListKey(part)) {
            family += (family.empty() ? "" : "/") + std::string(part);
        }
    }
    return family;
}

/// What can be boilerplate: words that stand for nothing in filing after filing. Amounts, dates and numbers are not, and the
/// numbers and titles of items and exhibits are as often right as wrong.
std::optional<Rule> boilerplateRule(const OpenFiling &filing, const Correction &said)
{
    const std::string family = familyOf(said.path);
    std::string path = said.path;
    if (family == "statements/rows") {
        path += "/label";
    } else if (family == "signatures") {
        path += "/name";
    } else if (family == "statements") {
        path += "/title";
    }
    const Field *field = findField(*filing.machine, path);
    const bool excluded = isCellPath(path) || family.find("/witnesses") != std::string::npos || family.starts_with("items")
        || family == "exhibits" || family == "exhibits/number";
    if (field == nullptr || excluded || !hasLetters(field->text)) {
        return std::nullopt;
    }
    const CoverConcept *fact = coverConcept(path.substr(path.rfind('/') + 1));
    const bool words = fact == nullptr || fact->value == CoverConcept::Value::Words;
    return words ? std::optional(Rule{RuleKind::NotAField, {}, field->text, family, {}}) : std::nullopt;
}

std::optional<Rule> ruleAbout(const OpenFiling &filing, const Correction &said)
{
    if (said.kind == CorrectionKind::Reject) {
        return boilerplateRule(filing, said);
    }
    return isRole(said) ? roleRule(filing, said) : isSetting(said) ? periodRule(filing, said) : std::nullopt;
}

QString questionOf(const Rule &rule, const QString &words, const QString &scope)
{
    const bool everywhere = rule.scope == "*";
    const QString value = valueText(rule.kind, rule.value);
    QString question;
    switch (rule.kind) {
    case RuleKind::LabelRole:
        question = rule.value.empty() ? tr("Read “%1” as no line that is known").arg(words) : tr("Read “%1” as “%2”").arg(words, value);
        break;
    case RuleKind::ColumnPeriod:
        question = tr("Read columns headed “%1” as %2").arg(words, insideSentence(value));
        break;
    case RuleKind::NotAField:
        question = tr("Read “%1” as no %2").arg(words, insideSentence(value));
        break;
    case RuleKind::JoinLines:
        question = tr("Take “%1” for the same line as “%2”").arg(words, value);
        break;
    case RuleKind::SplitLine:
        question = tr("Take “%1” for a line of its own").arg(words);
        break;
    }
    return everywhere ? tr("%1 in all filings from now on?").arg(question) : tr("%1 at %2 from now on?").arg(question, scope);
}

/// Long words would push the buttons out of the window.
QString shortened(QString words)
{
    constexpr qsizetype longest = 60;
    return words.size() > longest ? words.left(longest - 1) + QChar(0x2026) : words;
}

} // namespace

std::optional<RuleOffer> offerAfter(const std::vector<Correction> &step, const Snapshot &snapshot)
{
    const Correction *said = generalOf(step);
    if (said == nullptr || snapshot.asOf) {
        return std::nullopt;
    }
    const auto filing = std::find_if(snapshot.filings.begin(), snapshot.filings.end(), [&](const OpenFilingPtr &each) {
        return each->document && each->machine && each->effective && each->document->id() == said->document;
    });
    auto rule = filing != snapshot.filings.end() ? ruleAbout(**filing, *said) : std::nullopt;
    if (!rule) {
        return std::nullopt;
    }
    rule->scope = scopeOf(*(*filing)->machine);
    RuleOffer offer;
    for (const LogEntry &entry : snapshot.rules) {
        const auto known = entry.inForce ? ruleOf(entry.correction) : std::nullopt;
        if (!known || known->kind != rule->kind || alnumKey(known->pattern) != alnumKey(rule->pattern)) {
            continue;
        }
        if (known->value == rule->value && (known->scope == rule->scope || known->scope == "*")) {
            return std::nullopt;
        }
        if (known->scope == rule->scope && rule->kind != RuleKind::NotAField) {
            offer.instead = entry.id;
        }
    }
    const RulePreview preview = previewOf(*rule, snapshot);
    offer.rule = std::move(*rule);
    offer.changes = static_cast<int>(preview.changes.size());
    offer.filings = preview.filings;
    // The place the step itself speaks of is none of those.
    const std::vector<RuleEffect> here = effectsOf(offer.rule, *(*filing)->machine, {});
    const bool counted = std::any_of(here.begin(), here.end(), [&](const RuleEffect &effect) { return effect.path.starts_with(said->path); });
    offer.kept = preview.keptByPeople - (counted ? 1 : 0);
    offer.question = questionOf(offer.rule, shortened(toText(offer.rule.pattern)), shortened(scopeText(offer.rule.scope, snapshot)));
    offer.effect = offer.changes > 0 ? tr("%1 would change.").arg(countText(offer.changes, offer.filings))
                                     : tr("Nothing else changes in the open filings.");
    return offer;
}

} // namespace filing::models
