// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A half-open range of bytes. Everything recognised in a filing is one of these; which text the
// offsets count in (the file's bytes or a reading text) is said by whoever holds the span.
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string_view>

namespace filing
{

struct Span
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    [[nodiscard]] constexpr bool contains(std::uint32_t at) const { return begin <= at && at < end; }
    [[nodiscard]] constexpr bool contains(Span other) const
    {
        return begin <= other.begin && other.end <= end;
    }
    [[nodiscard]] constexpr bool overlaps(Span other) const
    {
        return begin < other.end && other.begin < end;
    }
    /// The smallest span that holds both. An empty span adds nothing.
    [[nodiscard]] constexpr Span united(Span other) const
    {
        if (isEmpty()) {
            return other;
        }
        if (other.isEmpty()) {
            return *this;
        }
        return {std::min(begin, other.begin), std::max(end, other.end)};
    }
    /// The bytes of the span; clipped to `bytes`, so a stale span can never read outside.
    [[nodiscard]] constexpr std::string_view of(std::string_view bytes) const
    {
        const auto from = std::min<std::size_t>(begin, bytes.size());
        const auto to = std::min<std::size_t>(end, bytes.size());
        return from < to ? bytes.substr(from, to - from) : std::string_view{};
    }

    friend constexpr auto operator<=>(const Span &, const Span &) = default;
};

} // namespace filing
