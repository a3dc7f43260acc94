// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The signs of the window (✓✓ ✓ ⚠ ↺ ∑ ✎ ⊕ ● ⊘ and twin), worked out once from a Field. Words, icons and colours for them
// live in ui/theme.
#pragma once

#include "parsers/extraction/field.h"
#include "parsers/extraction/statement.h"

#include <QFlags>

namespace filing::models
{

enum class Sign : int {
    None = 0,
    Proven = 1,
    Consistent = 2,
    Contradicted = 4,
    Repaired = 8,
    Derived = 16,
    Corrected = 32,
    Confirmed = 64,
    Rejected = 128,
    Added = 256,
};
Q_DECLARE_FLAGS(Signs, Sign)
Q_DECLARE_OPERATORS_FOR_FLAGS(Signs)

[[nodiscard]] Signs signsOf(const Field &field);
/// Prose that agrees with the table is one consistent word for it; prose that does not contradicts it.
[[nodiscard]] Signs signsOf(const Witness &witness);
/// Needs a look: contradicted, or repaired and not confirmed, or read by a rule that was guessing; what "next doubt" visits.
[[nodiscard]] bool isDoubtful(const Field &field);
[[nodiscard]] bool isDoubtful(const Witness &witness);

} // namespace filing::models
