// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The visible words of a few stretches of mark-up.
#pragma once

#include "parsers/document/document.h"

#include <string>
#include <vector>

namespace filing::xbrl
{

struct Words
{
    std::string text;            ///< White space collapsed.
    std::vector<Span> pieces;    ///< Their bytes.
};

/// `mostBytes`: no more of the mark-up is looked at (a tagged note can be half the filing).
[[nodiscard]] Words wordsOf(const Document &document, const std::vector<Span> &contents, std::uint32_t mostBytes);

} // namespace filing::xbrl
