// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How deep each row stands: by its indentation where the source shows one, else by what it is a part of.
#pragma once

#include "parsers/extraction/statement.h"
#include "parsers/statements/roles.h"

#include <vector>

namespace filing::solve
{

/// Sets Row::depth. `indents` and `classes` have one entry per row; the identities must be known.
void setDepths(Statement &statement, const std::vector<int> &indents, const std::vector<LineClass> &classes);

} // namespace filing::solve
