// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `filingscope-cli series --store`: the series of filings as people corrected them, with the rules of the store.
#pragma once

#include "app/cli/arguments.h"

namespace filing::app
{

int seriesStoredCommand(const cli::Arguments &arguments);

} // namespace filing::app
