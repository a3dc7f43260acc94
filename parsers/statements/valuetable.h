// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A statement's cells as integers of one precision, so that sums are exact and quick.
#pragma once

#include "parsers/statements/identities.h"

namespace filing::solve
{

/// Classes stay unknown; whoever looks for identities fills them in.
[[nodiscard]] ValueTable valueTable(const Statement &statement);

[[nodiscard]] Decimal toDecimal(std::int64_t mantissa, int places);
/// The value in units of 10^-places; empty where it has more places or does not fit.
[[nodiscard]] std::optional<std::int64_t> toMantissa(Decimal value, int places);

} // namespace filing::solve
