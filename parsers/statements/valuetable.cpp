// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/valuetable.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <cstdlib>

namespace filing::solve
{

namespace
{

/// Sums of thousands of such values still fit 64 bits.
constexpr std::int64_t largest = 100'000'000'000'000;
constexpr int mostPlaces = 4;

} // namespace

Decimal toDecimal(std::int64_t mantissa, int places)
{
    return Decimal(mantissa, places);
}

std::optional<std::int64_t> toMantissa(Decimal value, int places)
{
    std::int64_t mantissa = value.mantissa();
    for (int i = places; i < value.places(); ++i) {
        if (mantissa % 10 != 0) {
            return std::nullopt;
        }
        mantissa /= 10;
    }
    for (int i = value.places(); i < places; ++i) {
        if (std::abs(mantissa) > largest) {
            return std::nullopt;
        }
        mantissa *= 10;
    }
    return std::abs(mantissa) > largest ? std::nullopt : std::optional(mantissa);
}

ValueTable valueTable(const Statement &statement)
{
    ValueTable table;
    table.periods = statement.periods.size();
    table.scale = statement.scale;
    table.shareScale = statement.shareScale;
    for (const Row &row : statement.rows) {
        for (const Cell &cell : row.cells) {
            if (const auto value = cell ? cell->number() : std::nullopt) {
                table.places = std::max(table.places, std::min(value->places(), mostPlaces));
            }
        }
    }
    for (const Row &row : statement.rows) {
        ValueRow values;
        values.measure = row.measure;
        values.role = row.role;
        values.heading = row.heading;
        values.totalWord = row.label.text.empty() || containsIgnoringCase(row.label.text, "total");
        values.values.resize(table.periods);
        values.unreadable.assign(table.periods, false);
        values.soft.assign(table.periods, false);
        for (std::size_t k = 0; k < std::min(table.periods, row.cells.size()); ++k) {
            const Cell &cell = row.cells[k];
            if (!cell || cell->review == Review::Rejected) {
                continue;
            }
            const auto number = cell->number();
            values.values[k] = number ? toMantissa(*number, table.places) : std::nullopt;
            values.unreadable[k] = !values.values[k];
        }
        table.rows.push_back(std::move(values));
    }
    return table;
}

} // namespace filing::solve
