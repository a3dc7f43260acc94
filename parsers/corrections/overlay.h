// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Extraction + corrections → effective extraction. Pure; called again after every correction.
#pragma once

#include "parsers/corrections/correction.h"
#include "parsers/corrections/refusal.h"
#include "parsers/extraction/extraction.h"

#include <optional>
#include <span>

namespace filing
{

/// Corrections apply in order, later ones win. Numbers typed as printed ("(1,234)", "1,234") get their
/// normalised value; dates too. One that cannot be laid over (refusal.h) changes nothing and is reported as
/// Diagnostic "correction.orphan", its path as detail. Statements with a changed cell are proven again; where rows, columns, roles or
/// signs changed their identities are found anew. No value is ever changed that nobody spoke about.
[[nodiscard]] Extraction applyCorrections(const Extraction &machine, std::span<const Correction> corrections);
/// The same; what it points to is borrowed for the call.
[[nodiscard]] Extraction applyCorrections(const Extraction &machine, std::span<const Correction *const> corrections);

/// Why the correction cannot be laid over this (effective) extraction; nullopt where it can. Does not know of keys that were rejected
/// before: ask for fresh ones with a predicate (keyBetween).
[[nodiscard]] std::optional<Refusal> refusalOf(const Extraction &effective, const Correction &correction);

} // namespace filing
