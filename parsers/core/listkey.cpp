// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/listkey.h"

#include <algorithm>

namespace filing
{

namespace
{

constexpr std::size_t longestKey = 64;
constexpr int longestNumber = 9;

/// Hands out the numbers of a key one by one; false where it is none.
bool forEachNumber(std::string_view key, const auto &take)
{
    if (key.empty() || key.size() > longestKey) {
        return false;
    }
    for (bool first = true;; first = false) {
        const std::size_t dot = std::min(key.find('.'), key.size());
        const std::string_view part = key.substr(0, dot);
        int number = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), number);
        const bool digits = !part.empty() && part.size() <= longestNumber && error == std::errc{} && end == part.data() + part.size();
        const bool front = first && part == "-1";
        if (!digits || (number < 0 && !front)) {
            return false;
        }
        take(number);
        if (dot == key.size()) {
            return true;
        }
        key.remove_prefix(dot + 1);
    }
}

/// Nothing where it is no key.
std::vector<int> numbers(std::string_view key)
{
    std::vector<int> all;
    return forEachNumber(key, [&all](int number) { all.push_back(number); }) ? all : std::vector<int>();
}

} // namespace

bool isListKey(std::string_view key)
{
    return forEachNumber(key, [](int) {});
}

bool keyBefore(std::string_view a, std::string_view b)
{
    return numbers(a) < numbers(b);
}

std::string keyBetween(std::string_view after, std::string_view before, const std::function<bool(std::string_view)> &used)
{
    std::string stem(after);
    // "3.1" does not stand before "3.1": then "3.0.1" does.
    while (!before.empty() && !keyBefore(stem + ".1", before)) {
        stem += ".0";
    }
    for (int number = 1;; ++number) {
        std::string key = stem + "." + std::to_string(number);
        if (!before.empty() && !keyBefore(key, before)) {
            stem += ".0";
            number = 0;
        } else if (!used || !used(key)) {
            return key;
        }
    }
}

} // namespace filing
