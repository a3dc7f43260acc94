// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a long parse needs to know of its surroundings: whether to stop, and whom to tell how far it
// is. Shared by value; the callback runs on the parsing thread.
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>

namespace filing
{

struct ParseContext
{
    /// Files above this are refused with Errc::TooLarge: spans are 32 bit.
    static constexpr std::uint64_t maxBytes = 0xFFFF0000ULL;

    std::stop_token stop;
    std::function<void(int percent)> progress;

    [[nodiscard]] bool cancelled() const { return stop.stop_requested(); }
    void report(int percent) const
    {
        if (progress) {
            progress(percent);
        }
    }
};

} // namespace filing
