// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows that can be read in several whole ways: of two equally clean passes either may be the row, and numbers of an
// incomplete line may belong to other periods. The arithmetic of the whole statement chooses, where it clearly can.
#pragma once

#include "parsers/statements/identities.h"
#include "parsers/statements/workrow.h"

namespace filing::solve
{

/// Settles rows in place; `table` has one row per work row with classes and measures filled in, and its values are kept in
/// step. Returns whether anything changed or was settled.
bool settleVariants(std::vector<WorkRow> &rows, ValueTable &table, const NumberStyle &style);

} // namespace filing::solve
