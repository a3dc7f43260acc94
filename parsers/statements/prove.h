// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Evaluates a statement's identities over its cells as they are now and says of every cell how far that proves it.
#pragma once

#include "parsers/extraction/statement.h"

namespace filing
{

/// Fills Statement::checks and the proof of every cell from Statement::identities. Changes no value.
/// A cell a person corrected or confirmed counts like a printed one.
void prove(Statement &statement);

} // namespace filing
