// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "filingscope-cli check": extractions against confirmed values, per field and since the last run. The program "filingscope" does
// it; see program.h.
#pragma once

#include <string>
#include <vector>

namespace filing::cli
{

[[nodiscard]] int checkCommand(const std::vector<std::string> &words);

} // namespace filing::cli
