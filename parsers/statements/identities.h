// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds out which rows of a statement add up to which. Rows are read from top to bottom; what no total has claimed yet
// stays open, and each row is tried as a signed sum of the open rows right above it. An identity is believed when the
// digits it explains, over all periods, outweigh the number of ways that were tried.
#pragma once

#include "parsers/extraction/statement.h"
#include "parsers/statements/roles.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace filing::solve
{

struct ValueRow
{
    LineClass lineClass = LineClass::Unknown;
    Measure measure = Measure::Money;
    std::string_view role;
    bool heading = false;
    bool totalWord = false;      ///< The label says "total" or there is no label.
    /// Per period in units of 10^-places of the table; empty for a blank.
    std::vector<std::optional<std::int64_t>> values;
    /// Per period: something stands there but its value is not known.
    std::vector<bool> unreadable;
    /// Per period: the value is the likeliest of several readings, too weak to teach structure.
    std::vector<bool> soft;
};

struct ValueTable
{
    int places = 0;
    std::size_t periods = 0;
    std::vector<ValueRow> rows;
    std::int64_t scale = 1;
    std::int64_t shareScale = 1;
};

struct FoundIdentity
{
    Identity identity;           ///< Text left empty.
    double evidence = 0;         ///< Decimal digits explained beyond chance.
};

[[nodiscard]] std::vector<FoundIdentity> findSums(const ValueTable &table);
[[nodiscard]] std::vector<FoundIdentity> findPerShare(const ValueTable &table);

/// Σ sign·term − target in one period; empty where a value is not known or nothing stands there.
[[nodiscard]] std::optional<std::int64_t> residual(const Identity &identity, const ValueTable &table, std::size_t period);

/// Whether every term that has a value in the period has shown its sign in another period, with clean figures. Only then may
/// the identity choose a reading.
[[nodiscard]] bool isTaught(const Identity &identity, const ValueTable &table, std::size_t period);

/// Whether a printed per-share amount agrees with result ÷ shares, and whether it is the only amount of its precision that does.
struct PerShareFit
{
    bool holds = false;
    bool pins = false;
};
/// `result` and `shares` in whole units with the rounding error of their last printed digit.
[[nodiscard]] PerShareFit fitPerShare(double perShare, double unit, double result, double resultError, double shares,
                                      double sharesError);
[[nodiscard]] std::optional<PerShareFit> fitPerShare(const Identity &identity, const ValueTable &table, std::size_t period);

} // namespace filing::solve
