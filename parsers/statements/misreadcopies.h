// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Second passes whose label and values were misread so far that the words alone do not tell. What the statement's
// arithmetic says of the neighbouring row does.
#pragma once

#include "parsers/statements/identities.h"
#include "parsers/statements/workrow.h"

#include <optional>
#include <vector>

namespace filing::solve
{

/// Per row: the neighbouring row it is a misread copy of. `table` has one row per work row; `identities` are those found
/// with the copies among the rows.
[[nodiscard]] std::vector<std::optional<std::size_t>> findMisreadCopies(const std::vector<WorkRow> &rows, const ValueTable &table,
                                                                        const std::vector<Identity> &identities);

/// Makes the copies shadows of their rows. Their values propose nothing: the arithmetic has spoken for the others.
[[nodiscard]] std::vector<WorkRow> withoutCopies(std::vector<WorkRow> rows, const std::vector<std::optional<std::size_t>> &copies);

} // namespace filing::solve
