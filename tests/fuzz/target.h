// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every fuzz target has: libFuzzer's entry point, a check that also fails in optimised builds, and a limit to the time
// one input may take.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace filing::fuzz
{

/// Clang 14 does not know std::source_location yet.
inline void require(bool holds, const char *file = __builtin_FILE(), int line = __builtin_LINE())
{
    if (!holds) {
        std::fprintf(stderr, "%s:%d: what must hold does not\n", file, line);
        std::abort();
    }
}

/// Work must be bounded by the size of the input. The limit leaves room for sanitizers and debug builds, and counts
/// processor time, so that a busy machine is no finding; what is quadratic or worse exceeds it all the same.
class Budget
{
public:
    explicit Budget(std::size_t bytes)
        : m_seconds(4.0 + 0.0002 * static_cast<double>(bytes))
    {
    }
    ~Budget() { require(static_cast<double>(std::clock() - m_start) < m_seconds * CLOCKS_PER_SEC); }
    Budget(const Budget &) = delete;
    Budget &operator=(const Budget &) = delete;

private:
    double m_seconds;
    std::clock_t m_start = std::clock();
};

inline std::string_view bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

} // namespace filing::fuzz
