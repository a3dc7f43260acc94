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

[[nodiscard]] std::span<const Entry> entries();
/// Sorted by key.
[[nodiscard]] std::span<const Key> keys(StatementKind kind);

} // namespace filing::lexicon
