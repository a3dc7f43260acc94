// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program with the window, for commands that need what only it has: charts, the store, JSON. It is looked for beside this one,
// then on the PATH.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace filing::cli
{

/// Becomes `filingscope WORDS…`, without a display. Returns only when there is no such program, and then says so for `command`.
[[nodiscard]] int runProgram(std::string_view command, const std::vector<std::string> &words);

} // namespace filing::cli
