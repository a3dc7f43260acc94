// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "filingscope-cli correct": what FilingSession::correct() does, for one field of one file.
#pragma once

#include "app/cli/arguments.h"

namespace filing::app
{

[[nodiscard]] int correctCommand(const cli::Arguments &arguments);

} // namespace filing::app
