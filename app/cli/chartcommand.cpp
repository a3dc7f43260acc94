// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/chartcommand.h"

#include "app/cli/arguments.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <iostream>
#include <system_error>
#include <unistd.h>

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

constexpr const char *programName = "filingscope";

/// Beside this program; empty when there is none.
std::string neighbour()
{
    std::error_code error;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error) {
        return {};
    }
    const std::filesystem::path program = self.parent_path() / programName;
    return access(program.c_str(), X_OK) == 0 ? program.string() : std::string();
}

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
    const std::string beside = neighbour();
    std::vector<std::string> call{beside.empty() ? programName : beside, "--draw-chart"};
    call.insert(call.end(), words.begin(), words.end());
    std::vector<char *> argv;
    for (std::string &word : call) {
        argv.push_back(word.data());
    }
    argv.push_back(nullptr);
    // Whoever asks for another platform gets it; nobody needs a display for a file.
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
    std::cout.flush();
    execvp(argv.front(), argv.data());
    std::cerr << "filingscope-cli chart: the program \"" << programName << "\", which draws the chart, was found neither beside "
              << "filingscope-cli nor on the PATH (" << std::strerror(errno)
              << "). Install it, or build with FILINGSCOPE_GUI=ON.\n";
    return SomeFailed;
}

} // namespace filing::cli
