// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `filingscope-cli correct`: see its --help. The program "filingscope" does it (handover.h).
#pragma once

#include <string>
#include <vector>

namespace filing::cli
{

[[nodiscard]] int correctCommand(const std::vector<std::string> &words);

} // namespace filing::cli
