// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/identities.h"

#include <algorithm>
#include <cmath>

namespace filing::solve
{

namespace
{

bool says(std::string_view role, std::string_view word)
{
    return role.find(word) != std::string_view::npos;
}

/// How well a share count's kind suits a per-share amount's: basic with basic, diluted with diluted.
int kinship(std::string_view perShare, std::string_view shares)
{
    int score = 0;
    for (const std::string_view kind : {"basic", "diluted"}) {
        score += says(perShare, kind) == says(shares, kind) ? 1 : -1;
    }
    return score;
}

/// Results a per-share amount may be computed from: net income and its variants, results of continuing operations.
bool isNumerator(const ValueRow &row)
{
    return row.lineClass == LineClass::Result && row.measure == Measure::Money && !row.heading
        && (row.role.empty() || says(row.role, "net-income") || says(row.role, "continuing") || says(row.role, "comprehensive"));
}

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

struct Choice
{
    Identity identity;
    int holds = 0;
    int fails = 0;
    int rank = -100;
};

Choice weigh(const ValueTable &table, std::size_t perShare, std::size_t result, std::size_t shares)
{
    Choice choice;
    choice.identity.kind = Identity::Kind::PerShare;
    choice.identity.target = perShare;
    choice.identity.terms = {{result, 1}, {shares, 1}};
    for (std::size_t period = 0; period < table.periods; ++period) {
        if (const auto fit = fitPerShare(choice.identity, table, period)) {
            choice.holds += fit->holds ? 1 : 0;
            choice.fails += fit->holds ? 0 : 1;
        }
    }
    choice.rank = 4 * choice.holds - 3 * choice.fails + 2 * kinship(table.rows[perShare].role, table.rows[shares].role)
        + (says(table.rows[result].role, "net-income") ? 1 : 0);
    return choice;
}

} // namespace

PerShareFit fitPerShare(double perShare, double unit, double result, double resultError, double shares, double sharesError)
{
    if (shares <= sharesError) {
        return {};
    }
    const double magnitude = std::abs(result);
    const double low = std::max(0.0, magnitude - resultError) / (shares + sharesError) - unit / 2;
    const double high = (magnitude + resultError) / (shares - sharesError) + unit / 2;
    const double slack = 1e-9 + high * 1e-9;
    const double shown = std::abs(perShare);
    PerShareFit fit;
    const bool sameSign = perShare == 0 || result == 0 || (perShare < 0) == (result < 0);
    fit.holds = sameSign && shown >= low - slack && shown <= high + slack;
    fit.pins = fit.holds && shown > 0 && shown - unit < low - slack && shown + unit > high + slack;
    return fit;
}

std::optional<PerShareFit> fitPerShare(const Identity &identity, const ValueTable &table, std::size_t period)
{
    const ValueRow &target = table.rows[identity.target];
    const ValueRow &result = table.rows[identity.terms[0].row];
    const ValueRow &shares = table.rows[identity.terms[1].row];
    if (!target.values[period] || !result.values[period] || !shares.values[period] || target.unreadable[period]
        || result.unreadable[period] || shares.unreadable[period]) {
        return std::nullopt;
    }
    const auto power = static_cast<double>(powerOfTen(table.places));
    const auto value = [power](const auto &cell) { return static_cast<double>(*cell) / power; };
    const auto lastDigit = [power](std::int64_t mantissa) {
        // Amounts are rounded to their last printed digit; trailing zeros may be rounding too, but rarely are.
        return mantissa % static_cast<std::int64_t>(power) == 0 ? 1.0 : (10 * mantissa % static_cast<std::int64_t>(power) == 0 ? 0.1 : 0.01);
    };
    // Earnings per share are rounded to cents even where a conversion dropped their trailing zeros.
    const double unit = (100 * *target.values[period]) % static_cast<std::int64_t>(power) == 0 ? 0.01 : 0.001;
    const auto scale = static_cast<double>(table.scale);
    const auto shareScale = static_cast<double>(table.shareScale);
    return fitPerShare(value(target.values[period]), unit, value(result.values[period]) * scale,
                       0.5 * lastDigit(*result.values[period]) * scale, std::abs(value(shares.values[period])) * shareScale,
                       0.5 * lastDigit(*shares.values[period]) * shareScale);
}

std::vector<FoundIdentity> findPerShare(const ValueTable &table)
{
    std::vector<FoundIdentity> found;
    std::vector<std::size_t> results;
    std::vector<std::size_t> shares;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (isNumerator(table.rows[row])) {
            results.push_back(row);
        } else if (table.rows[row].measure == Measure::Shares && !table.rows[row].heading) {
            shares.push_back(row);
        }
    }
    // A statement has a handful of each; a table with thousands is none, and work must stay bounded.
    if (results.size() > 24 || shares.size() > 24) {
        return found;
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (table.rows[row].measure != Measure::PerShare || table.rows[row].heading
            || table.rows[row].lineClass == LineClass::Memo) {
            continue;
        }
        Choice best;
        for (const std::size_t result : results) {
            for (const std::size_t share : shares) {
                Choice choice = weigh(table, row, result, share);
                // Of equals the later result is nearer to the per-share lines.
                if (choice.holds > choice.fails && choice.rank >= best.rank) {
                    best = std::move(choice);
                }
            }
        }
        if (best.rank > -100) {
            found.push_back({std::move(best.identity), static_cast<double>(best.holds)});
        }
    }
    return found;
}

} // namespace filing::solve
