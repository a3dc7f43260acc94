// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include <algorithm>
#include <iostream>

namespace filing::cli
{

bool Arguments::has(std::string_view name) const
{
    return std::any_of(options.begin(), options.end(), [&](const Option &option) { return option.name == name; });
}

std::string Arguments::value(std::string_view name, std::string_view fallback) const
{
    const auto found
        = std::find_if(options.rbegin(), options.rend(), [&](const Option &option) { return option.name == name; });
    return found == options.rend() ? std::string(fallback) : found->value;
}

Arguments parseArguments(const std::vector<std::string> &words, const std::vector<OptionRule> &rules)
{
    Arguments arguments;
    bool pathsOnly = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string &word = words[i];
        if (pathsOnly || word == "-" || !word.starts_with('-')) {
            arguments.paths.push_back(word);
            continue;
        }
        if (word == "--") {
            pathsOnly = true;
            continue;
        }
        if (word == "--help" || word == "-h") {
            arguments.options.push_back({"--help", {}});
            continue;
        }
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(0, equals);
        const auto rule
            = std::find_if(rules.begin(), rules.end(), [&](const OptionRule &known) { return known.name == name; });
        if (rule == rules.end()) {
            arguments.problem = "there is no option " + name;
            return arguments;
        }
        if (rule->takesValue == (equals != std::string::npos)) {
            arguments.options.push_back({name, rule->takesValue ? word.substr(equals + 1) : std::string()});
        } else if (!rule->takesValue) {
            arguments.problem = "the option " + name + " takes no value";
            return arguments;
        } else if (i + 1 < words.size()) {
            arguments.options.push_back({name, words[++i]});
        } else {
            arguments.problem = "the option " + name + " needs a value";
            return arguments;
        }
    }
    return arguments;
}

int badUsage(std::string_view command, std::string_view problem)
{
    std::cerr << "filingscope-cli " << command << ": " << problem << ". Try: filingscope-cli " << command << " --help\n";
    return BadUsage;
}

} // namespace filing::cli
