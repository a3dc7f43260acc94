// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/chartcommand.h"

#include "app/cli/arguments.h"
#include "app/cli/program.h"

#include <iostream>

namespace filing::cli
{

namespace
{

constexpr std::string_view help
    = R"(Usage: filingscope-cli chart [--out FILE.svg|.png|.pdf|.csv|.xlsx] [--roles a,b] [--annual] PATH...

Draws the chart of quarterly revenues and expenses of the given filings, without a display.

  --out FILE   where to; the ending says in which format
  --roles a,b  these lines of the statements instead of revenues, expenses and net result
  --annual     years instead of quarters
  --store FILE with the corrections of this store

The program "filingscope" draws; it is looked for beside this one, then on the PATH.
)";

} // namespace

int chartCommand(const std::vector<std::string> &words)
{
    const Arguments arguments
        = parseArguments(words, {{"--out", true}, {"--roles", true}, {"--annual", false}, {"--store", true}});
    if (arguments.has("--help")) {
        std::cout << help;
        return Good;
    }
    if (!arguments.problem.empty()) {
        return badUsage("chart", arguments.problem);
    }
    if (arguments.paths.empty()) {
        return badUsage("chart", "no files were named");
    }
    return runProgram("chart", "--draw-chart", words);
}

} // namespace filing::cli
