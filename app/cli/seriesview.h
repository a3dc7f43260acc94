// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which series the options of `filingscope-cli series` ask for.
#pragma once

#include "app/cli/arguments.h"
#include "parsers/series/series.h"

#include <string>

namespace filing::cli
{

struct SeriesCall
{
    SeriesOptions options;
    bool csv = false;
    std::string problem;             ///< Empty where the call makes sense.
};

[[nodiscard]] SeriesCall seriesCall(const Arguments &arguments);

} // namespace filing::cli
