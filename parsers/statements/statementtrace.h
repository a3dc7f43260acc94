// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports to core/trace.h what became of a statement's columns and lines, where more was decided than to take them as printed.
// Nothing is recognised here.
#pragma once

#include "parsers/statements/rawstatement.h"
#include "parsers/statements/region.h"
#include "parsers/statements/workrow.h"

#include <vector>

namespace filing
{

/// Periods, columns that are none, and the note of the scale.
void traceHead(const RawStatement &raw, const ReadingText &text, const std::vector<TableLine> &lines, const Region &region);
/// Lines split, twins left out, cells brought home, mended or given up. `rows` are those of the statement.
void traceRows(const std::vector<solve::WorkRow> &rows, const RawStatement &raw, const Statement &statement, const ReadingText &text);

} // namespace filing
