// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notes on scale: "(in thousands, except per share amounts)".
#pragma once

#include "parsers/core/span.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace filing
{

struct ScaleNote
{
    std::int64_t scale = 1;
    std::int64_t shareScale = 1;
    bool sharesTold = false;     ///< The note speaks of share counts; otherwise shareScale is only likely.
    Span text;                   ///< The note inside the words given, brackets included.
};

/// The note in one line of words, if there is one.
[[nodiscard]] std::optional<ScaleNote> readScaleNote(std::string_view words);

/// ISO code of the currency that a note above a statement names: "(Expressed in Canadian dollars)", "in million EUR". The first
/// where it names several: the others are translations. nullopt where it names none.
[[nodiscard]] std::optional<std::string_view> currencyNamed(std::string_view words);

/// "Weighted average shares (in thousands)": the scale a label gives its own row.
[[nodiscard]] std::optional<std::int64_t> scaleInLabel(std::string_view label);

} // namespace filing
