// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a correction cannot be laid over an extraction. Codes only; words for people are made at the edge.
#pragma once

#include <string_view>

namespace filing
{

enum class Refusal {
    NoSuchPlace,        ///< The path leads to no field, property or element of this extraction.
    Taken,              ///< An element is there already, or was there and was rejected: its key never returns.
    NotAKey,            ///< The last part of the path is no key for a new element (core/listkey.h, with a dot).
    NoSuchValue,        ///< The property has no such value, or the text of a new item names no number.
    UnreadablePeriod,   ///< The text does not tell which period it is (periodtext.h).
    NoWords,            ///< SetSpan, ReadTable without a span.
    UnreadableTable,    ///< Nothing that is a table stands at the span, or the cuts cannot be read (readtable.h).
};
/// "no-such-place", …
[[nodiscard]] std::string_view name(Refusal refusal);

} // namespace filing
