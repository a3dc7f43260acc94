// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A signature block taken apart: what stands side by side on its lines, behind the sentence of signing. "Date: May 6, 2005
// /s/ Ann Vale" is two parts, "By:" beside a name is one.
#pragma once

#include "parsers/extraction/rules/linereader.h"

#include <cstddef>
#include <vector>

namespace filing::rules
{

struct SignaturePart
{
    Piece piece;
    std::size_t row = 0;         ///< Counts lines without rules, so that names and titles parted by one stand together.
    std::size_t line = 0;        ///< Of the reading text.
    int grid = -1;               ///< Columns are comparable within one grid, or where there is none.
    bool starred = false;        ///< "Ann Vale*": an asterisk behind the words, or nothing but one.
};

[[nodiscard]] std::vector<SignaturePart> signatureParts(const LineReader &lines, Span block);

/// True where the block says that somebody signs for others under a power of attorney; an asterisk then stands for "/s/".
[[nodiscard]] bool signsForOthers(const LineReader &lines, Span block);

/// Length of the mark of signing behind a leading "By:", and what is left behind it.
struct Signed
{
    bool here = false;
    Span name;                   ///< The conformed name, empty where only the mark stands there.
};
[[nodiscard]] Signed signedAt(std::string_view text, const SignaturePart &part, bool forOthers);

} // namespace filing::rules
