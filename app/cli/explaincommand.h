// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// explain: which rules looked at what, and why a field was or was not taken.
#pragma once

#include <string>
#include <vector>

namespace filing::cli
{

int explainCommand(const std::vector<std::string> &words);

} // namespace filing::cli
