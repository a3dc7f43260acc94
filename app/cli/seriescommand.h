// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `filingscope-cli series`: the quarters of each registrant in the given filings, as JSON or CSV.
#pragma once

#include <string>
#include <vector>

namespace filing::cli
{

/// Gives the exit status back.
int seriesCommand(const std::vector<std::string> &words);

} // namespace filing::cli
