// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "filingscope-cli series --library": the quarters of companies of the library, with its corrections.
#pragma once

#include "app/cli/arguments.h"

namespace filing::app
{

[[nodiscard]] int librarySeriesCommand(const cli::Arguments &arguments);

} // namespace filing::app
