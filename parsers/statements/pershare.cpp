// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/pershare.h"

#include "parsers/statements/labelwords.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace filing
{

namespace
{

bool hasAny(std::string_view key, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return hasWord(key, word); });
}

bool namesShares(std::string_view key)
{
    return hasAny(key, {"share", "unit", "ads", "adr", "adss"});
}

bool isPerShare(std::string_view key)
{
    return hasWord(key, "per") && namesShares(key);
}

// "Shares used in computing net income per share" counts shares although it says "per share": its first words tell.
bool countsShares(std::string_view key)
{
    if (!namesShares(key) || hasAny(key, {"option", "dividend", "book", "price", "repurchased", "compensation"})) {
        return false;
    }
    const bool counting = hasAny(key, {"weighted", "average", "used", "number", "outstanding", "equivalent", "computing",
                                       "computation", "calculation", "calculating", "shares"});
    if (!counting) {
        return false;
    }
    const std::string_view first = key.substr(0, key.find(' '));
    const bool perFirst = isPerShare(key) && (first == "net" || first == "income" || first == "operating" || first == "per");
    return !perFirst && (!hasWord(key, "income") || hasAny(key, {"used", "computing", "computation", "calculation",
                                                                  "calculating", "weighted", "average"}));
}

} // namespace

Dilution dilutionOf(std::string_view key)
{
    return {hasAny(key, {"basic", "primary", "undiluted"}), hasAny(key, {"diluted", "dilution"})};
}

PerShareOf perShareOf(std::string_view key)
{
    if (hasWord(key, "discontinued")) {
        return PerShareOf::Discontinued;
    }
    if (hasWord(key, "continuing") || (hasWord(key, "before") && hasAny(key, {"extraordinary", "cumulative"}))) {
        return PerShareOf::Continuing;
    }
    if (hasAny(key, {"extraordinary", "cumulative", "pro", "proforma", "adjusted", "comprehensive", "gaap", "ffo", "funds", "cash", "core",
                     "operating", "operation", "restructuring", "item", "charge"})) {
        return PerShareOf::Special;
    }
    return PerShareOf::Net;
}

RoleMatch epsRole(PerShareOf of, Dilution dilution)
{
    struct Names
    {
        std::string_view role;
        std::string_view concept_;
    };
    static constexpr std::array<std::array<Names, 3>, 3> names {{
        {{{"eps-basic-diluted", "us-gaap:EarningsPerShareBasicAndDiluted"}, {"eps-basic", "us-gaap:EarningsPerShareBasic"},
          {"eps-diluted", "us-gaap:EarningsPerShareDiluted"}}},
        {{{"eps-continuing-basic-diluted", "us-gaap:IncomeLossFromContinuingOperationsPerBasicAndDilutedShare"},
          {"eps-continuing-basic", "us-gaap:IncomeLossFromContinuingOperationsPerBasicShare"},
          {"eps-continuing-diluted", "us-gaap:IncomeLossFromContinuingOperationsPerDilutedShare"}}},
        {{{"eps-discontinued-basic-diluted", "us-gaap:DiscontinuedOperationIncomeLossFromDiscontinuedOperationNetOfTaxPerBasicAndDilutedShare"},
          {"eps-discontinued-basic", "us-gaap:IncomeLossFromDiscontinuedOperationsNetOfTaxPerBasicShare"},
          {"eps-discontinued-diluted", "us-gaap:IncomeLossFromDiscontinuedOperationsNetOfTaxPerDilutedShare"}}},
    }};
    RoleMatch match;
    match.measure = Measure::PerShare;
    match.lineClass = LineClass::PerShare;
    if (of != PerShareOf::Special) {
        const std::size_t which = dilution.basic == dilution.diluted ? 0 : dilution.basic ? 1 : 2;
        const Names &found = names[static_cast<std::size_t>(of)][which];
        match.role = found.role;
        match.concept_ = found.concept_;
    }
    return match;
}

RoleMatch sharesRole(Dilution dilution)
{
    RoleMatch match;
    match.measure = Measure::Shares;
    match.lineClass = LineClass::Shares;
    if (dilution.basic == dilution.diluted) {
        match.role = "shares-basic-diluted";
        match.concept_ = "us-gaap:WeightedAverageNumberOfShareOutstandingBasicAndDiluted";
    } else if (dilution.basic) {
        match.role = "shares-basic";
        match.concept_ = "us-gaap:WeightedAverageNumberOfSharesOutstandingBasic";
    } else {
        match.role = "shares-diluted";
        match.concept_ = "us-gaap:WeightedAverageNumberOfDilutedSharesOutstanding";
    }
    return match;
}

/// "Gross profit margin", "Operating margin, percent of sales": a ratio of the amounts it names. "Gross margin" is one of them.
bool isRatio(std::string_view key)
{
    const bool margin = hasWord(key, "margin") && hasAny(key, {"profit", "operating", "operation", "net", "ebitda"}) && !hasWord(key, "gross margin");
    return (margin && !hasAny(key, {"total", "before"})) || (hasAny(key, {"percent", "percentage"}) && hasAny(key, {"sale", "revenue", "margin"}));
}

RoleMatch perShareMatch(std::string_view key)
{
    if (isRatio(key)) {
        return {{}, {}, Measure::Percent, LineClass::Memo, 0};
    }
    if (countsShares(key)) {
        // What is outstanding at a date is no average.
        const bool average = hasAny(key, {"weighted", "average", "used", "computing", "computation", "calculation", "calculating"});
        if (!average && hasAny(key, {"end", "issued", "ending"})) {
            return {{}, {}, Measure::Shares, LineClass::Memo, 0};
        }
        return sharesRole(dilutionOf(key));
    }
    const bool results = hasAny(key, {"income", "operation", "ffo", "funds", "effect"});
    if (!isPerShare(key)) {
        // "Net income, diluted" and "Basic earnings" say it without the word share.
        return {};
    }
    if (hasAny(key, {"dividend", "distribution"})) {
        return {"dividends-per-share", "us-gaap:CommonStockDividendsPerShareDeclared", Measure::PerShare, LineClass::Memo, 0};
    }
    if (hasWord(key, "value")) {
        return {"book-value-per-share", "us-gaap:BookValuePerShare", Measure::PerShare, LineClass::Memo, 0};
    }
    if (results || dilutionOf(key).any() || key.starts_with("per ")) {
        return epsRole(perShareOf(key), dilutionOf(key));
    }
    return {{}, {}, Measure::PerShare, LineClass::PerShare, 0};
}

bool opensPerShare(std::string_view key)
{
    return isPerShare(key) && !countsShares(key) && !hasAny(key, {"dividend", "distribution"});
}

bool opensShares(std::string_view key)
{
    return countsShares(key);
}

} // namespace filing
