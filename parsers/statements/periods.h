// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the words above a table to its periods: which columns are periods, how many months each has and when it ends.
#pragma once

#include "parsers/extraction/statement.h"
#include "parsers/reading/readingtext.h"
#include "parsers/statements/headertokens.h"
#include "parsers/statements/releasecalendar.h"

#include <vector>

namespace filing
{

/// A heading token and where it stands.
struct HeaderCell
{
    HeaderToken token;           ///< token.text in text offsets.
    int line = 0;
    int left = 0;                ///< Half-open range of columns, see TableLine.
    int right = 0;
};

/// Where one column of figures stands. In tabbed text there are none: nobody knows.
struct ValueColumn
{
    int left = 0;
    int right = 0;
    int figures = 0;
    int percents = 0;
};

struct HeaderInput
{
    std::vector<HeaderCell> cells;          ///< Of the lines between title and body, in reading order.
    std::vector<HeaderToken> above;         ///< Of the title and the lines around it; used for what the columns leave out.
    std::vector<ValueColumn> columns;
    GridSource source = GridSource::Tabs;
    bool instants = false;                  ///< A balance sheet: dates, not durations.
    bool proForma = false;                  ///< Of a pro forma statement the pro forma column is the one that counts.
};

struct HeaderPeriods
{
    std::vector<Period> periods;
    std::vector<int> columns;    ///< For each period the index of its ValueColumn, or -1.
    std::vector<int> others;     ///< ValueColumns whose headings say that they are none: "Note", "% Change".
};

[[nodiscard]] HeaderPeriods readPeriods(const HeaderInput &input, const ReleaseCalendar &calendar, const ReadingText &text);

} // namespace filing
