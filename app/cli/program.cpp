// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/program.h"

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

int runProgram(std::string_view command, const std::vector<std::string> &words)
{
    const std::string beside = neighbour();
    std::vector<std::string> call{beside.empty() ? programName : beside};
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
    std::cerr << "filingscope-cli " << command << ": the program \"" << programName
              << "\", which does this, was found neither beside filingscope-cli nor on the PATH (" << std::strerror(errno)
              << "). Install it, or build with FILINGSCOPE_GUI=ON.\n";
    return SomeFailed;
}

} // namespace filing::cli
