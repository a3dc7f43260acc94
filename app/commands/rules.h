// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "filingscope-cli rules": corrections made once for all filings they fit.
#pragma once

#include "app/cli/arguments.h"

namespace filing::app
{

[[nodiscard]] int rulesCommand(const cli::Arguments &arguments);

} // namespace filing::app
