// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The options of commands that are looked at twice: by filingscope-cli, which knows them, and by the program that does the work.
#pragma once

#include "app/cli/arguments.h"

#include <vector>

namespace filing::cli
{

[[nodiscard]] std::vector<OptionRule> checkOptions();
[[nodiscard]] std::vector<OptionRule> correctOptions();
[[nodiscard]] std::vector<OptionRule> correctionsOptions();
[[nodiscard]] std::vector<OptionRule> extractOptions();
[[nodiscard]] std::vector<OptionRule> importOptions();
[[nodiscard]] std::vector<OptionRule> libraryOptions();
[[nodiscard]] std::vector<OptionRule> listOptions();
[[nodiscard]] std::vector<OptionRule> rulesOptions();
[[nodiscard]] std::vector<OptionRule> searchOptions();
[[nodiscard]] std::vector<OptionRule> seriesOptions();

} // namespace filing::cli
