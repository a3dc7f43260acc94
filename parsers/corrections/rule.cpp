// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/corrections/rule.h"

#include "parsers/core/text.h"
#include "parsers/extraction/fieldpath.h"

#include <algorithm>
#include <utility>

namespace filing
{

namespace
{

constexpr std::string_view everywhere = "*";
constexpr std::pair<RuleKind, std::string_view> kindNames[] = {
    {RuleKind::LabelRole, "label-role"},
    {RuleKind::ColumnPeriod, "column-period"},
    {RuleKind::NotAField, "not-a-field"},
};

} // namespace

std::string_view name(RuleKind kind)
{
    const auto found = std::find_if(std::begin(kindNames), std::end(kindNames), [&](const auto &known) { return known.first == kind; });
    return found->second;
}

std::optional<RuleKind> ruleKindNamed(std::string_view name)
{
    const auto found = std::find_if(std::begin(kindNames), std::end(kindNames), [&](const auto &known) { return known.second == name; });
    return found != std::end(kindNames) ? std::optional(found->first) : std::nullopt;
}

Correction entryOf(const Rule &rule)
{
    Correction entry;
    entry.kind = CorrectionKind::Rule;
    entry.document.hex = rule.scope;
    entry.path = name(rule.kind);
    entry.anchor.quote = rule.pattern;
    entry.newText = rule.value;
    entry.reason = rule.reason;
    return entry;
}

std::optional<Rule> ruleOf(const Correction &entry)
{
    const auto kind = entry.kind == CorrectionKind::Rule ? ruleKindNamed(entry.path) : std::nullopt;
    if (!kind) {
        return std::nullopt;
    }
    return Rule{*kind, entry.document.hex, entry.anchor.quote, entry.newText, entry.reason};
}

std::string scopeOf(const Extraction &extraction)
{
    const Field *key = extraction.coverFact("EntityCentralIndexKey");
    if (key != nullptr && !key->text.empty()) {
        return "cik:" + key->text;
    }
    const Field *registrant = extraction.coverFact("EntityRegistrantName");
    const std::string plain = registrant != nullptr ? alnumKey(registrant->text) : std::string();
    return plain.empty() ? std::string(everywhere) : "name:" + plain;
}

bool isInScope(std::string_view scope, const Extraction &extraction)
{
    return scope == everywhere || scope == scopeOf(extraction);
}

std::vector<Correction> correctionsBy(std::span<const Rule> rules, const Extraction &machine, const std::set<std::string> &spokenFor)
{
    std::vector<Correction> made;
    for (const Rule &rule : rules) {
        if (rule.kind != RuleKind::LabelRole || !isInScope(rule.scope, machine)) {
            continue;
        }
        for (std::size_t s = 0; s < machine.statements.size(); ++s) {
            for (std::size_t r = 0; r < machine.statements[s].rows.size(); ++r) {
                const Row &row = machine.statements[s].rows[r];
                const std::string path = rowPath(machine, s, r) + "/role";
                if (row.role != rule.value && alnumKey(row.label.text) == alnumKey(rule.pattern) && !spokenFor.contains(path)) {
                    Correction correction;
                    correction.path = path;
                    correction.oldText = row.role;
                    correction.newText = rule.value;
                    correction.reason = rule.reason;
                    made.push_back(std::move(correction));
                }
            }
        }
    }
    return made;
}

} // namespace filing
