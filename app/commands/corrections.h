// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "filingscope-cli corrections": the log of a store, out of it and into it.
#pragma once

#include "app/cli/arguments.h"

namespace filing::app
{

[[nodiscard]] int correctionsCommand(const cli::Arguments &arguments);

} // namespace filing::app
