// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "filingscope-cli list" and "search": what is in the library.
#pragma once

#include "app/cli/arguments.h"

namespace filing::app
{

[[nodiscard]] int listCommand(const cli::Arguments &arguments);
[[nodiscard]] int searchCommand(const cli::Arguments &arguments);

} // namespace filing::app
