// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands that need Qt, because they draw or open the store of corrections: this program starts without, so it looks at the words,
// answers --help and hands the rest to the program "filingscope" beside it, which does the work under app/commands.
#pragma once

#include "app/cli/arguments.h"

#include <string>
#include <string_view>
#include <vector>

namespace filing::cli
{

struct Handover
{
    std::string_view name;
    std::string_view help;
    std::vector<OptionRule> options;
    std::string_view needs; ///< What is wrong when no path is named, nor --library; empty where none is needed.
    std::vector<std::string> first; ///< The words before those of the call; empty: "--command NAME".
    int missing = SomeFailed; ///< Exit status where the other program is not there.
};

/// Does not return when the other program takes over.
[[nodiscard]] int handOver(const Handover &command, const std::vector<std::string> &words);

} // namespace filing::cli
