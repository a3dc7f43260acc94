// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scale of a statement that has no note of it, from another one of the same document that has: a table of the discussion
// mostly leaves the note out. Taken only where the figures themselves say so; otherwise the scale stays as printed, one.
#pragma once

#include "parsers/statements/rawstatement.h"

#include <vector>

namespace filing
{

/// Gives scale, share scale and the note to those without one that repeat the figures of one with a note, digit for digit, or
/// whose earnings per share come out in the units of that note and not in single units.
void adoptScales(std::vector<RawStatement> &statements, const ReadingText &text);

} // namespace filing
