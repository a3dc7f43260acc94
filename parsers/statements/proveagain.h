// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The identities of a statement that a person changed, found again over its rows and cells as they stand now.
#pragma once

#include "parsers/statements/identities.h"

#include <string>

namespace filing
{

/// What of a statement was changed since its identities were found.
enum class Reshaped {
    Cells,       ///< Figures only: every identity stays, also one that fails now; rows without one may get one.
    Structure,   ///< Rows, columns, roles, signs: an identity found now replaces those of the same row; others stay and may fail.
};

/// Finds identities over the cells as they stand, names them and proves the statement (prove.h). Changes no value.
void proveAgain(Statement &statement, Reshaped reshaped);

/// What a row is called in the text of an identity.
[[nodiscard]] std::string rowName(const Statement &statement, std::size_t row);
/// Fills Identity::text.
void nameIdentities(Statement &statement);

} // namespace filing
