// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a printed number may have been before a bad conversion: candidate values with costs, and the cost of believing
// that given words once were a given value. Costs are negative natural logarithms of rough odds, so they add up and
// differences of 10 mean about one in twenty thousand.
#pragma once

#include "parsers/statements/numbertoken.h"

namespace filing::solve
{

/// How a statement prints its numbers, learnt from its clean ones.
struct NumberStyle
{
    bool grouped = false;        ///< Thousands commas are used.
    int moneyPlaces = 0;         ///< Decimals of most amounts of money.
    bool scanned = false;        ///< The statement went through a bad conversion: numbers that look well may be misread.
};

[[nodiscard]] NumberStyle learnStyle(const std::vector<std::vector<Token>> &lines);

/// A number that is printed the way this statement prints numbers. "12.227" among whole thousands is a misread
/// "12,227", although it parses.
[[nodiscard]] bool isCleanNumber(const Token &token, const NumberStyle &style);

struct Reading
{
    Decimal value;
    double cost = 0;
};

/// The likeliest values of misread words, cheapest first; at most `limit`. Clean words have one reading.
[[nodiscard]] std::vector<Reading> readings(const Token &token, const NumberStyle &style, std::size_t limit = 12);

/// The cost of `value` having become `shown`; 0 if it reads so. `clean`: the words are a clean number of the
/// statement, so that a misreading must be assumed first.
[[nodiscard]] double misreadCost(std::string_view shown, Decimal value, const NumberStyle &style, bool clean);

/// How a statement would print the value, without currency sign.
[[nodiscard]] std::string printed(Decimal value, bool grouped, int places);

/// The likelihood that two printed numbers are passes over the same one rather than unrelated, as log odds.
[[nodiscard]] double samenessOf(std::string_view a, std::string_view b);

} // namespace filing::solve
