// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an earnings release says of itself: its headline, its date and the period it reports.
#pragma once

#include "parsers/extraction/extraction.h"

namespace filing::rules
{

/// Looks at the text from `from` on (behind the form's signature, where a release is glued to its form).
[[nodiscard]] Release readRelease(const ReadingText &text, std::uint32_t from);

} // namespace filing::rules
