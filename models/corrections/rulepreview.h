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
    RuleEffect effect;  ///< In the machine's words.
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
    int known = 0;                     ///< Of the changes: those that the rules in force make already.
};

/// The rule over the machine's readings of all open filings that are in its scope.
[[nodiscard]] RulePreview previewOf(const Rule &rule, const Snapshot &snapshot);

/// A rule that says of all that look alike what is now said at `path` of this filing: a row's role, a column's period, or that such words
/// are no field; nullopt where nothing general can be made of it.
[[nodiscard]] std::optional<Rule> ruleFrom(const OpenFiling &filing, std::string_view path);

/// The places of a preview counted: "7 places in 4 filings".
[[nodiscard]] QString countText(int places, int filings);

[[nodiscard]] QString kindText(RuleKind kind);
/// What a rule's value says: "Royalty revenue", "12 months", "Trading symbol".
[[nodiscard]] QString valueText(RuleKind kind, std::string_view value);
/// "every filer", "Northfield Instruments, Inc."; of one that is not open "the filer 0000123456" or "northfieldinstrumentsinc".
[[nodiscard]] QString scopeText(std::string_view scope, const Snapshot &snapshot);
/// The families that words can be no field of (rule.h), those that people reject most first.
[[nodiscard]] std::vector<std::string_view> knownFamilies();
/// Roles of a statement of operations and of the other statements, without doubles, in the lexicon's order.
[[nodiscard]] std::vector<std::string_view> knownRoles();

} // namespace filing::models
