// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/corrections/rule.h"

#include "parsers/core/date.h"
#include "parsers/core/listkey.h"
#include "parsers/core/text.h"
#include "parsers/corrections/periodtext.h"
#include "parsers/corrections/samefact.h"
#include "parsers/extraction/fieldpath.h"
#include "parsers/statements/roles.h"
#include "parsers/statements/tablelines.h"

#include <algorithm>
#include <utility>

namespace filing
{

namespace
{

constexpr std::string_view everywhere = "*";
constexpr std::string_view byKey = "cik:";
constexpr std::string_view byName = "name:";
constexpr std::pair<RuleKind, std::string_view> kindNames[] = {
    {RuleKind::LabelRole, "label-role"},
    {RuleKind::ColumnPeriod, "column-period"},
    {RuleKind::NotAField, "not-a-field"},
    {RuleKind::JoinLines, "join-lines"},
    {RuleKind::SplitLine, "split-line"},
};

std::string_view withoutNoughts(std::string_view key)
{
    key.remove_prefix(std::min(key.find_first_not_of('0'), key.size()));
    return key;
}

/// Words as rules compare them; words without letters and digits stand for themselves.
std::string comparable(std::string_view text)
{
    std::string key = alnumKey(text);
    return key.empty() ? collapsed(text) : key;
}

/// "Net sales (1)" and "Net sales*" are "Net sales".
std::string labelWords(std::string_view label)
{
    std::string_view words = trimmed(label);
    while (words.ends_with(')')) {
        const std::size_t open = words.rfind('(');
        const bool note = open != std::string_view::npos && open > 0 && words.size() - open <= 4;
        if (!note) {
            break;
        }
        words = trimmed(words.substr(0, open));
    }
    return comparable(words);
}

/// A heading without its dates and years, so that it reads the same every quarter.
struct Heading
{
    std::string words;
    bool dated = false;
};

Heading headingOf(std::string_view text)
{
    Heading heading;
    std::string rest;
    std::size_t at = 0;
    for (auto date = findDate(text); date; date = findDate(text, date->end)) {
        rest += std::string(text.substr(at, date->begin - at)) + ' ';
        at = date->end;
        heading.dated = true;
    }
    rest += text.substr(at);
    const std::string words = collapsed(rest);
    for (const std::string_view word : split(words, ' ')) {
        heading.dated = heading.dated || looksLikeYear(word);
        heading.words += looksLikeYear(word) ? std::string() : alnumKey(word);
    }
    return heading;
}

/// Makes the corrections of one rule.
class Applier
{
public:
    Applier(const Rule &rule, const Extraction &machine, const std::set<std::string> &spokenFor, std::vector<Correction> &made)
        : m_rule(rule)
        , m_machine(machine)
        , m_spokenFor(spokenFor)
        , m_made(made)
    {
    }

    void roles()
    {
        const std::string pattern = labelWords(m_rule.pattern);
        for (std::size_t s = 0; s < m_machine.statements.size(); ++s) {
            for (std::size_t r = 0; r < m_machine.statements[s].rows.size(); ++r) {
                const Row &row = m_machine.statements[s].rows[r];
                const std::string path = rowPath(m_machine, s, r);
                if (row.role != m_rule.value && !row.heading && !pattern.empty() && labelWords(row.label.text) == pattern
                    && !isSpokenOf(path) && !measuresJudgedAnew(m_machine.statements[s], row, path)) {
                    set(path + "/role", row.role, m_rule.value);
                }
            }
        }
    }

    void periods()
    {
        const Heading pattern = headingOf(m_rule.pattern);
        const bool whole = parsePeriodSpan(m_rule.value).has_value();
        for (std::size_t s = 0; s < m_machine.statements.size(); ++s) {
            for (std::size_t p = 0; p < m_machine.statements[s].periods.size(); ++p) {
                const Period &period = m_machine.statements[s].periods[p];
                const Heading heading = headingOf(period.label.text);
                // Of a heading that is nothing but a date no rule can be made for other dates.
                const bool reads = pattern.words.empty() ? comparable(period.label.text) == comparable(m_rule.pattern)
                                                         : heading.words == pattern.words;
                const auto after = parsePeriodSpan(m_rule.value, {}, period.end);
                const auto before = periodSpanOf(period);
                const std::string path = periodPath(m_machine, s, p);
                if (reads && after && after != before && !(whole && heading.dated) && !isSpokenOf(path) && !isColumnSpokenOf(s, p)) {
                    set(path + "/span", before ? periodSpanText(*before) : std::string(), periodSpanText(*after));
                }
            }
        }
    }

    void noFields()
    {
        const std::string pattern = comparable(m_rule.pattern);
        forEachField(m_machine, [&](const FieldEntry &entry) {
            const std::string target = targetOf(entry.path);
            if (target.empty() || pattern.empty() || comparable(entry.field->text) != pattern || isSpokenOf(target) || isSpokenInside(target)) {
                return;
            }
            const StatementAddress at = statementAddress(m_machine, target);
            if (at.period && !at.row && isColumnSpokenOf(*at.statement, *at.period)) {
                return;
            }
            Correction correction;
            correction.kind = CorrectionKind::Reject;
            correction.path = target;
            correction.oldText = entry.field->text;
            correction.reason = m_rule.reason;
            m_made.push_back(std::move(correction));
        });
    }

private:
    /// What of a field's path the rule rejects: the field or its element; empty where it is of another family.
    std::string targetOf(const std::string &path) const
    {
        std::string family;
        for (const std::string_view part : split(path, '/')) {
            if (!isListKey(part)) {
                family += (family.empty() ? "" : "/") + std::string(part);
            }
        }
        if (family == m_rule.value) {
            return path;
        }
        constexpr std::pair<std::string_view, std::string_view> elements[] = {
            {"items", "items/title"}, {"exhibits", "exhibits/number"}, {"signatures", "signatures/name"},
            {"statements", "statements/title"}, {"statements/rows", "statements/rows/label"},
        };
        const bool whole = std::any_of(std::begin(elements), std::end(elements), [&](const auto &element) {
            return element.first == m_rule.value && element.second == family;
        });
        return whole ? path.substr(0, path.rfind('/')) : std::string();
    }

    /// The path, its label or one of its properties.
    bool isSpokenOf(const std::string &path) const
    {
        for (auto at = m_spokenFor.lower_bound(path); at != m_spokenFor.end() && at->starts_with(path); ++at) {
            if (at->size() == path.size() || ((*at)[path.size()] == '/' && at->find("/cells/", path.size()) == std::string::npos)) {
                return true;
            }
        }
        return false;
    }

    bool isSpokenInside(const std::string &path) const
    {
        const std::string inside = path + '/';
        const auto at = m_spokenFor.lower_bound(inside);
        return at != m_spokenFor.end() && at->starts_with(inside);
    }

    /// A figure that a person judged is what it is for its period: the column keeps it.
    bool isColumnSpokenOf(std::size_t statement, std::size_t period) const
    {
        const std::vector<Row> &rows = m_machine.statements[statement].rows;
        for (std::size_t r = 0; r < rows.size(); ++r) {
            if (period < rows[r].cells.size() && m_spokenFor.contains(cellPath(m_machine, statement, r, period))) {
                return true;
            }
        }
        return false;
    }

    /// With another role a row can come to count shares instead of money: not where a person judged one of its figures.
    bool measuresJudgedAnew(const Statement &statement, const Row &row, const std::string &path) const
    {
        const auto role = roleNamed(m_rule.value, statement.kind);
        return role && role->measure != row.measure && isSpokenInside(path + "/cells");
    }

    void set(std::string path, std::string before, std::string after)
    {
        Correction correction;
        correction.path = std::move(path);
        correction.oldText = std::move(before);
        correction.newText = std::move(after);
        correction.reason = m_rule.reason;
        m_made.push_back(std::move(correction));
    }

    const Rule &m_rule;
    const Extraction &m_machine;
    const std::set<std::string> &m_spokenFor;
    std::vector<Correction> &m_made;
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
    if (scope == everywhere) {
        return true;
    }
    const auto says = [scope](const FactList &facts) {
        return std::any_of(facts.begin(), facts.end(), [scope](const auto &fact) {
            if (scope.starts_with(byKey)) {
                const std::string_view key = withoutNoughts(scope.substr(byKey.size()));
                return fact.first == "EntityCentralIndexKey" && !key.empty() && withoutNoughts(trimmed(fact.second.text)) == key;
            }
            const bool named = scope.starts_with(byName) && scope.size() > byName.size() && fact.first == "EntityRegistrantName";
            return named && alnumKey(fact.second.text) == scope.substr(byName.size());
        });
    };
    return says(extraction.cover) || std::any_of(extraction.registrants.begin(), extraction.registrants.end(), says);
}

std::vector<Correction> correctionsBy(std::span<const Rule> rules, const Extraction &machine, const std::set<std::string> &spokenFor)
{
    std::vector<Correction> made;
    std::set<std::string> plain;
    for (const std::string &path : spokenFor) {
        plain.insert(coverPathOf(path));
    }
    for (const Rule &rule : rules) {
        if (!isInScope(rule.scope, machine)) {
            continue;
        }
        Applier applier(rule, machine, plain, made);
        switch (rule.kind) {
        case RuleKind::LabelRole:
            applier.roles();
            break;
        case RuleKind::ColumnPeriod:
            applier.periods();
            break;
        case RuleKind::NotAField:
            applier.noFields();
            break;
        case RuleKind::JoinLines:
        case RuleKind::SplitLine:
            break;                       // They speak about the series, see series/linerules.h.
        }
    }
    return made;
}

std::vector<RuleEffect> effectsOf(const Rule &rule, const Extraction &machine, const std::set<std::string> &spokenFor)
{
    std::vector<RuleEffect> effects;
    for (Correction &correction : correctionsBy({&rule, 1}, machine, spokenFor)) {
        effects.push_back({std::move(correction.path), std::move(correction.oldText), std::move(correction.newText)});
    }
    return effects;
}

} // namespace filing
