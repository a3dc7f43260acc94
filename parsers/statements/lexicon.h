// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The compiled form of resources/lexicon/line-items.tsv: sorted tables that need no start-up work.
#pragma once

#include "parsers/statements/roles.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace filing::lexicon
{

struct Entry
{
    std::string_view role;
    std::string_view concept_;
    Measure measure;
    LineClass lineClass;
};

struct Key
{
    std::string_view key;        ///< See labelwords.h.
    std::uint16_t entry;
    bool prefix;                 ///< Further words may follow.
};

/// A word that occurs in keys.
struct Word
{
    std::string_view text;
    std::uint32_t letters;       ///< See lettersOf().
};

/// Which letters a word has, a bit each.
[[nodiscard]] constexpr std::uint32_t lettersOf(std::string_view word)
{
    std::uint32_t letters = 0;
    for (const char c : word) {
        letters |= 1U << (static_cast<unsigned char>(c) & 31U);
    }
    return letters;
}

[[nodiscard]] std::span<const Entry> entries();
/// Sorted by key.
[[nodiscard]] std::span<const Key> keys(StatementKind kind);
/// Of the keys, and those per-share lines are made of. Sorted by length, then by text.
[[nodiscard]] std::span<const Word> words(StatementKind kind);

} // namespace filing::lexicon
