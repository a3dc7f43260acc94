// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `filingscope-cli extract`: one JSON object per file, in the order of the paths.
#pragma once

#include <string>
#include <vector>

namespace filing::cli
{

/// Gives the exit status back.
int extractCommand(const std::vector<std::string> &words);

} // namespace filing::cli
