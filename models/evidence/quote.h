// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A few lines of a filing around a place, as a person reads them, with the place marked: the heads of the columns it stands under, the
// lines before and after. Columns that the filing keeps apart by tabs are lined up.
#pragma once

#include "parsers/core/span.h"
#include "parsers/reading/readingtext.h"

#include <QString>

#include <vector>

namespace filing::models
{

struct QuotedLine
{
    QString text;
    qsizetype markBegin = 0;     ///< UTF-16 units; the marked words, none where the length is 0.
    qsizetype markLength = 0;
    bool gap = false;            ///< Lines were left out before this one.

    friend bool operator==(const QuotedLine &, const QuotedLine &) = default;
};

/// All spans are in source bytes. `heads` are shown whether they are near or not; `within` (a statement) is not left, unless it is empty.
/// Nothing where no word was read from the place.
[[nodiscard]] std::vector<QuotedLine> quoteAround(const ReadingText &text, Span place, const std::vector<Span> &heads = {},
                                                  Span within = {});

} // namespace filing::models
