// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `filingscope-cli chart` and `export`: hand the work to the program beside it, because drawing needs Qt and this program starts without.
#pragma once

#include <string>
#include <vector>

namespace filing::cli
{

/// Gives the exit status of the drawing program back.
int chartCommand(const std::vector<std::string> &words);
[[nodiscard]] int exportCommand(const std::vector<std::string> &words);

} // namespace filing::cli
