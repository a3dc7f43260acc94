// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of the log that speak about the lines of a series.
#pragma once

#include "parsers/corrections/rule.h"
#include "parsers/series/series.h"

#include <span>
#include <vector>

namespace filing
{

/// In the order of the rules; those of other kinds are left out.
[[nodiscard]] std::vector<LineRule> lineRules(std::span<const Rule> rules);

} // namespace filing
