// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace filing::cli
{

/// "filingscope-cli check": extractions against confirmed values. The program "filingscope" does it; see program.h.
[[nodiscard]] int checkCommand(const std::vector<std::string> &words);

} // namespace filing::cli
