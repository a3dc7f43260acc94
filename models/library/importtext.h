// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of an import for people: why something was left out.
#pragma once

#include "models/library/importlimits.h"
#include "models/library/librarytypes.h"
#include "parsers/core/error.h"

namespace filing::models
{

[[nodiscard]] ImportProblem importProblem(const QString &path, const Error &error, const ImportLimits &limits);

} // namespace filing::models
