// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "filingscope-cli extract --store": what is recognised, with what people said and the rules of a store laid over.
#pragma once

#include "app/cli/arguments.h"

namespace filing::app
{

[[nodiscard]] int extractStoredCommand(const cli::Arguments &arguments);

} // namespace filing::app
