// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Errors and diagnostics in words, for the command line. One plain sentence each: what it is and what to do.
#pragma once

#include "parsers/core/error.h"

#include <string>

namespace filing::cli
{

[[nodiscard]] std::string errorText(const Error &error);
[[nodiscard]] std::string diagnosticText(const Diagnostic &diagnostic);

} // namespace filing::cli
