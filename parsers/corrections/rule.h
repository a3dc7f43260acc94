// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Correct once": what a person said about one field, said for all that look alike. A rule makes ordinary corrections, which the overlay
// lays under those a person made by hand; a path that a person spoke about is never touched by one. Rules are entries of the same
// append-only log as corrections.
#pragma once

#include "parsers/corrections/correction.h"
#include "parsers/extraction/extraction.h"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace filing
{

enum class RuleKind {
    LabelRole,      ///< A row whose label reads `pattern` has the role `value` (roles.h); an empty value: no role.
    ColumnPeriod,   ///< A column headed `pattern` (its dates aside) is the period `value`: "12 months", "3 months", "instant"; a whole
                    ///< span ("2011-01-01/2011-03-31") holds for columns whose heading names no date.
    NotAField,      ///< Words that read `pattern` are no field of the family `value`: "cover/TradingSymbol", "signatures/name";
                    ///< of a whole element "items", "exhibits", "signatures", "statements", "statements/rows".
    JoinLines,      ///< In a company's series, the line called `pattern` is the one called `value`: labels, or keys of series/series.h.
    SplitLine,      ///< In a company's series, a line labelled `pattern` is one of its own, whatever its role.
};
[[nodiscard]] std::string_view name(RuleKind kind);
[[nodiscard]] std::optional<RuleKind> ruleKindNamed(std::string_view name);

struct Rule
{
    RuleKind kind = RuleKind::LabelRole;
    std::string scope = "*";   ///< Which filings: "*", "cik:0000123456" or "name:northfield instruments inc" (letters and digits only).
    std::string pattern;       ///< Compared without case, white space and punctuation.
    std::string value;
    std::string reason;

    friend bool operator==(const Rule &, const Rule &) = default;
};

/// A rule as an entry of the log, and back; nullopt for an entry that is no rule or of a kind not known here.
[[nodiscard]] Correction entryOf(const Rule &rule);
[[nodiscard]] std::optional<Rule> ruleOf(const Correction &entry);

/// The narrowest scope that names this filer: by its central index key, else by its name; "*" where neither is known.
[[nodiscard]] std::string scopeOf(const Extraction &extraction);
[[nodiscard]] bool isInScope(std::string_view scope, const Extraction &extraction);

/// The corrections these rules make in the machine's extraction, in the order of the rules; nothing for paths in `spokenFor`
/// (those of people's corrections in force), nor of a row or column whose label, heading or property is spoken of, nor for an element
/// with anything spoken of inside, nor of a column with a judged figure, nor of a row's measure where one of its figures is judged, nor
/// where the field already says so. `author` of each is empty, `reason` is the rule's.
[[nodiscard]] std::vector<Correction> correctionsBy(std::span<const Rule> rules, const Extraction &machine,
                                                    const std::set<std::string> &spokenFor);

/// What a rule would change, for a preview.
struct RuleEffect
{
    std::string path;
    std::string before;
    std::string after;           ///< Empty where the field or element would be none.

    friend bool operator==(const RuleEffect &, const RuleEffect &) = default;
};
[[nodiscard]] std::vector<RuleEffect> effectsOf(const Rule &rule, const Extraction &machine, const std::set<std::string> &spokenFor);

} // namespace filing
