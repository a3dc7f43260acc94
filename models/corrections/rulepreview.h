// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a rule would change in the open filings, before and after, without changing anything; and rules in words.
#pragma once

#include "models/session/snapshot.h"
#include "models/session/sourcecursor.h"
#include "parsers/corrections/rule.h"

#include <QString>

#include <vector>

namespace filing::models
{

struct RuleChange
{
    QString filing;     ///< The filing's title.
    QString field;      ///< What changes, in words.
    QString before;
    QString after;
    Place place;
};

struct RulePreview
{
    std::vector<RuleChange> changes;   ///< In the order of the filings, and there of the text.
    int filings = 0;                   ///< In which something changes.
    int keptByPeople = 0;              ///< Places the rule fits but a person has spoken about: they stay.
};

/// The rule over the machine's readings of all open filings that are in its scope.
[[nodiscard]] RulePreview previewOf(const Rule &rule, const Snapshot &snapshot);

/// A rule that says of all that look alike what is now said at `path` of this filing: a row's role, a column's period, or that such words
/// are no field; nullopt where nothing general can be made of it.
[[nodiscard]] std::optional<Rule> ruleFrom(const OpenFiling &filing, std::string_view path);

[[nodiscard]] QString kindText(RuleKind kind);
/// "every filer", "the filer 0000123456", "northfieldinstrumentsinc"
[[nodiscard]] QString scopeText(std::string_view scope, const Snapshot &snapshot);
/// "royalty-revenue" → "Royalty revenue"; "no role" for none.
[[nodiscard]] QString roleText(std::string_view role);
/// Roles of a statement of operations and of the other statements, without doubles, in the lexicon's order.
[[nodiscard]] std::vector<std::string_view> knownRoles();

} // namespace filing::models
