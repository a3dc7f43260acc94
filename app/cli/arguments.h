// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words behind a command's name: options, values of options and paths. Unknown options are told, never ignored.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace filing::cli
{

/// Exit statuses of every command.
enum Exit : int { Good = 0, SomeFailed = 1, BadUsage = 2 };

struct OptionRule
{
    std::string_view name;           ///< "--jobs"
    bool takesValue = false;
};

struct Option
{
    std::string name;
    std::string value;
};

struct Arguments
{
    std::vector<Option> options;
    std::vector<std::string> paths;
    std::string problem;             ///< Why they cannot be understood; empty when they can.

    [[nodiscard]] bool has(std::string_view name) const;
    /// The last value given, or `fallback`.
    [[nodiscard]] std::string value(std::string_view name, std::string_view fallback = {}) const;
};

/// "--name value" and "--name=value"; everything behind "--" is a path. "--help" and "-h" are always known.
[[nodiscard]] Arguments parseArguments(const std::vector<std::string> &words, const std::vector<OptionRule> &rules);

/// Says on standard error what is wrong with the call of `command` and gives BadUsage back.
int badUsage(std::string_view command, std::string_view problem);

} // namespace filing::cli
