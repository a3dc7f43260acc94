// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/handover.h"

#include "app/cli/program.h"

#include <iostream>

namespace filing::cli
{

int handOver(const Handover &command, const std::vector<std::string> &words)
{
    const Arguments arguments = parseArguments(words, command.options);
    if (arguments.has("--help")) {
        std::cout << command.help;
        return Good;
    }
    if (!arguments.problem.empty()) {
        return badUsage(command.name, arguments.problem);
    }
    if (!command.needs.empty() && arguments.paths.empty() && !arguments.has("--library")) {
        return badUsage(command.name, command.needs);
    }
    std::vector<std::string> call = command.first;
    if (call.empty()) {
        call = {"--command", std::string(command.name)};
    }
    call.insert(call.end(), words.begin(), words.end());
    return runProgram(command.name, call) == Good ? Good : command.missing;
}

} // namespace filing::cli
