// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys of the elements of a list that a person may reshape: rows, columns, items. The machine's elements have none of their own and go
// by their index ("3"). An element put in behind "3" gets a key like "3.1", so no other element's key ever changes, and neither do the
// paths of the corrections that speak about it. Keys order like outline numbers: 3 < 3.0.1 < 3.1 < 3.1.1 < 4; "-1.1" stands before "0".
#pragma once

#include <charconv>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace filing
{

/// Digits and dots as above, at most 64 bytes.
[[nodiscard]] bool isListKey(std::string_view key);
/// Whether `a` stands before `b`. Both are list keys.
[[nodiscard]] bool keyBefore(std::string_view a, std::string_view b);
/// A key that stands behind `after` and before `before` (empty: nothing follows) and is not `used`.
[[nodiscard]] std::string keyBetween(std::string_view after, std::string_view before,
                                     const std::function<bool(std::string_view)> &used = {});

/// The key of an element: its own, or its index where the machine made the list and nobody reshaped it.
template<typename T>
[[nodiscard]] std::string keyAt(const std::vector<T> &list, std::size_t index)
{
    return index < list.size() && !list[index].key.empty() ? list[index].key : std::to_string(index);
}

/// The index a key means in this list.
template<typename T>
[[nodiscard]] std::optional<std::size_t> indexOfKey(const std::vector<T> &list, std::string_view key)
{
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), index);
    if (error == std::errc{} && end == key.data() + key.size() && index < list.size()
        && (list[index].key.empty() || list[index].key == key)) {
        return index;
    }
    for (std::size_t at = 0; at < list.size(); ++at) {
        if (!list[at].key.empty() && list[at].key == key) {
            return at;
        }
    }
    return std::nullopt;
}

/// Gives every element its key, so that the list can be reshaped.
template<typename T>
void fixKeys(std::vector<T> &list)
{
    for (std::size_t at = 0; at < list.size(); ++at) {
        list[at].key = keyAt(list, at);
    }
}

} // namespace filing
