// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows that say two things at once: "Net loss per share, basic and diluted". Where other filings of the company tell basic from diluted,
// such a row is both of them, so that neither line has a hole.
#pragma once

#include "parsers/series/identity.h"

#include <vector>

namespace filing::series
{

/// A row called "Net loss per share" says neither, and stays what it is.
void fillBoth(std::vector<ReadFiling> &filings, LineNames &names);

} // namespace filing::series
