// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Filings of any size, made up: what the benchmarks and the instruction ratchet read. The same arguments always give the
// same bytes. All sizes are bytes and are met within a few per cent, except where a shape counts something else.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace filing::bench
{

/// An annual report in inline XBRL as the filing agents write it: style attributes everywhere, a hidden header of
/// contexts, tables of tagged figures that add up, everything on five lines.
[[nodiscard]] std::string inlineTenK(std::size_t bytes);

/// An 8-K with its earnings release, plain HTML of the early 2000s.
[[nodiscard]] std::string release();

/// An EDGAR full submission: SGML header, a small 8-K, then exhibits of HTML, text and encoded pictures.
[[nodiscard]] std::string submission(std::size_t bytes, std::size_t documents = 40);

/// Words without a line break.
[[nodiscard]] std::string oneLine(std::size_t bytes);

/// A shape made to cost more than its size. `count` is what the name says.
struct Shape
{
    std::string_view name;
    std::string (*make)(std::size_t count);
    std::size_t count;               ///< The size the bar names.
};
[[nodiscard]] const std::vector<Shape> &shapes();

} // namespace filing::bench
