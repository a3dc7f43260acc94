// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/scale.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace filing
{

namespace
{

constexpr std::int64_t thousand = 1000;
constexpr std::int64_t million = 1000000;
constexpr std::int64_t billion = 1000000000;

struct Unit
{
    std::string_view word;
    std::int64_t scale;
};
constexpr std::array<Unit, 14> units {{
    {"thousands", thousand}, {"millions", million}, {"billions", billion}, {"000's", thousand}, {"000\xE2\x80\x99s", thousand},
    {"000s", thousand}, {"000 omitted", thousand}, {"($000)", thousand}, {"$000", thousand}, {"(000)", thousand}, {"in thousand", thousand},
    {"in million", million}, {"'000", thousand}, {"(mm)", million},
}};

struct FoundUnit
{
    std::size_t begin = std::string::npos;
    std::size_t end = 0;
    std::int64_t scale = 1;
};

/// Whether any unit may be named: what all their names have of one of these. Nearly no line has, and is spared a closer look.
bool mayNameUnit(std::string_view words)
{
    const auto partAt = [words](std::size_t at) -> std::string_view {
        switch (words[at]) {
        case '0': return "000";
        case '(': return "(mm)";
        case 'l':
        case 'L': return "lion";             // million, billion
        case 'u':
        case 'U': return "usand";            // thousand
        default: return {};
        }
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view part = partAt(i);
        if (!part.empty() && startsWithIgnoringCase(words.substr(i), part)) {
            return true;
        }
    }
    return false;
}

FoundUnit findUnit(std::string_view low, std::size_t from)
{
    FoundUnit best;
    for (const Unit &unit : units) {
        const std::size_t at = low.find(unit.word, from);
        if (at < best.begin) {
            best = {at, at + unit.word.size(), unit.scale};
        }
    }
    return best;
}

// A unit alone is no note ("thousands of customers"): it is in brackets, or what counts in it is named right beside.
bool saysScale(std::string_view low, const FoundUnit &unit)
{
    const std::string_view before = low.substr(0, unit.begin);
    const std::string_view behind = low.substr(unit.end);
    const std::string_view near = before.size() > 40 ? before.substr(before.size() - 40) : before;
    const auto beforeHas = [&](std::string_view word) { return near.find(word) != std::string_view::npos; };
    if (low.substr(unit.begin, 4) == "000 " || behind.starts_with(" omitted") || low[unit.begin] == '(' || low[unit.begin] == '$') {
        return true;
    }
    const bool inUnits = near.ends_with("in ") || near.ends_with("in $") || near.ends_with("$ ") || near.ends_with("(")
        || near.ends_with("us$ ") || near.ends_with("in us$ ") || beforeHas("dollar") || beforeHas("amounts") || near.ends_with("usd ")
        || low.substr(unit.begin).starts_with("in ");
    const bool ofMoney = behind.starts_with(" of dollars") || behind.starts_with(" of u.s. dollars") || behind.starts_with(" of us dollars")
        || behind.starts_with(" of $") || behind.starts_with(", except");
    return inUnits || ofMoney || near.empty();
}

std::optional<std::int64_t> clauseForShares(std::string_view low, std::size_t from)
{
    // "… except number of shares which are reflected in thousands and per share amounts"
    for (std::size_t at = low.find("shares", from); at != std::string_view::npos; at = low.find("shares", at + 6)) {
        const FoundUnit unit = findUnit(low, at);
        if (unit.begin != std::string::npos && unit.begin - at < 60
            && low.substr(at, unit.begin - at).find("per share") == std::string_view::npos) {
            return unit.scale;
        }
    }
    return std::nullopt;
}

// Whether share counts are excepted from the scale, as in "except share and per share data".
bool exceptsShares(std::string_view clause)
{
    for (std::size_t at = clause.find("share"); at != std::string_view::npos; at = clause.find("share", at + 5)) {
        const std::string_view before = trimmed(clause.substr(0, at));
        const bool per = before.ends_with("per") || before.ends_with("per-") || before.ends_with("per common")
            || before.ends_with("per ordinary") || before.ends_with("per diluted") || before.ends_with("earnings per")
            || before.ends_with("price per") || before.ends_with("common") || before.ends_with("a");
        if (!per) {
            return true;
        }
    }
    return clause.find("unit count") != std::string_view::npos || clause.find("number of units") != std::string_view::npos;
}

Span noteSpan(std::string_view words, const FoundUnit &unit)
{
    const std::size_t open = words.rfind('(', unit.begin);
    const std::size_t closeBefore = open == std::string_view::npos ? open : words.find(')', open);
    if (open != std::string_view::npos && (closeBefore == std::string_view::npos || closeBefore >= unit.begin)) {
        // Brackets inside the note ("(In thousands, except share(s))") belong to it.
        int depth = 0;
        for (std::size_t i = open; i < words.size(); ++i) {
            depth += words[i] == '(' ? 1 : words[i] == ')' ? -1 : 0;
            if (depth == 0) {
                return {static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(i + 1)};
            }
        }
        return {static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(words.size())};
    }
    const std::string_view all = trimmed(words);
    const auto begin = static_cast<std::uint32_t>(all.data() - words.data());
    return {begin, begin + static_cast<std::uint32_t>(all.size())};
}

} // namespace

std::optional<ScaleNote> readScaleNote(std::string_view words)
{
    constexpr std::size_t longestNote = 400;
    if (words.size() > longestNote || !mayNameUnit(words)) {
        return std::nullopt;
    }
    const std::string low = lowered(words);
    FoundUnit unit = findUnit(low, 0);
    while (unit.begin != std::string::npos && !saysScale(low, unit)) {
        unit = findUnit(low, unit.end);
    }
    if (unit.begin == std::string::npos) {
        return std::nullopt;
    }
    ScaleNote note;
    note.text = noteSpan(words, unit);
    note.scale = unit.scale;
    note.shareScale = unit.scale;
    const std::string clause = lowered(note.text.of(words));
    // "(Shares in thousands, dollars in millions)": the money's unit is not the first.
    const std::size_t sharesAt = clause.find("shares in ");
    const std::size_t dollarsAt = std::min(clause.find("dollars in "), clause.find("$ in "));
    if (sharesAt != std::string::npos && dollarsAt != std::string::npos && dollarsAt > sharesAt) {
        note.scale = findUnit(clause, dollarsAt).scale;
    }
    const std::size_t except = std::min({clause.find("except"), clause.find("excluding"), clause.find("other than")});
    if (const auto told = clauseForShares(clause, 0)) {
        note.shareScale = *told;
        note.sharesTold = true;
    } else if (except != std::string::npos && exceptsShares(std::string_view(clause).substr(except))) {
        note.shareScale = 1;
        note.sharesTold = true;
    } else if (clause.find("shares") < clause.find("thousands") || clause.find("shares") < clause.find("millions")) {
        note.sharesTold = true;
    }
    return note;
}

std::optional<std::string_view> currencyNamed(std::string_view words)
{
    struct Name
    {
        std::string_view words;
        std::string_view code;
    };
    static constexpr std::array<Name, 32> names {{
        {"u.s. dollars", "USD"}, {"us dollars", "USD"}, {"united states dollars", "USD"}, {"us$", "USD"}, {"usd", "USD"},
        {"canadian dollars", "CAD"}, {"cad", "CAD"}, {"cad$", "CAD"}, {"cdn$", "CAD"}, {"euro", "EUR"}, {"euros", "EUR"}, {"eur", "EUR"},
        {"renminbi", "CNY"}, {"rmb", "CNY"}, {"cny", "CNY"}, {"pounds sterling", "GBP"}, {"gbp", "GBP"}, {"japanese yen", "JPY"}, {"yen", "JPY"},
        {"swiss francs", "CHF"}, {"chf", "CHF"}, {"australian dollars", "AUD"}, {"hong kong dollars", "HKD"}, {"hk$", "HKD"},
        {"singapore dollars", "SGD"}, {"new israeli shekels", "ILS"}, {"nis", "ILS"}, {"mexican pesos", "MXN"}, {"brazilian reais", "BRL"},
        {"danish kroner", "DKK"}, {"dkk", "DKK"}, {"indian rupees", "INR"},
    }};
    constexpr std::size_t longestNote = 200;
    if (words.size() > longestNote) {
        return std::nullopt;
    }
    const std::string low = lowered(words);
    std::size_t first = std::string::npos;
    std::optional<std::string_view> code;
    for (const Name &name : names) {
        for (std::size_t at = low.find(name.words); at < first && at != std::string::npos; at = low.find(name.words, at + 1)) {
            const std::size_t end = at + name.words.size();
            if ((at == 0 || !isAlnum(low[at - 1])) && (end == low.size() || !isAlnum(low[end]))) {
                first = at;
                code = name.code;
            }
        }
    }
    return code;
}

std::optional<std::int64_t> scaleInLabel(std::string_view label)
{
    if (!mayNameUnit(label)) {
        return std::nullopt;
    }
    const std::string low = lowered(label);
    const FoundUnit unit = findUnit(low, 0);
    if (unit.begin == std::string::npos || !saysScale(low, unit)) {
        return std::nullopt;
    }
    return unit.scale;
}

} // namespace filing
