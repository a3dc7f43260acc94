// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text filings in the clothes of HTML.
#pragma once

#include <string_view>

namespace filing::html
{

/// Old text filings are found wrapped in a few tags of HTML, their tables laid out with blanks: next to no mark-up that
/// begins a line, but many lines that begin with blanks.
[[nodiscard]] bool looksTypewritten(std::string_view content);

} // namespace filing::html
