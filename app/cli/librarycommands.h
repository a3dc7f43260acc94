// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "filingscope-cli import", "list", "search" and "library": handed to the program with Qt, which keeps the library.
#pragma once

#include <string>
#include <vector>

namespace filing::cli
{

[[nodiscard]] int importCommand(const std::vector<std::string> &words);
[[nodiscard]] int listCommand(const std::vector<std::string> &words);
[[nodiscard]] int searchCommand(const std::vector<std::string> &words);
[[nodiscard]] int libraryCommand(const std::vector<std::string> &words);

} // namespace filing::cli
