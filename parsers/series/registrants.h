// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Filings sorted by who filed them, and one registrant's history built from its filings.
#pragma once

#include "parsers/series/flows.h"
#include "parsers/series/series.h"

#include <memory>
#include <vector>

namespace filing::series
{

/// One group for each registrant, by CIK, else by normalised name. Groups by name, filings oldest first, whatever the
/// order they came in.
[[nodiscard]] std::vector<std::vector<std::shared_ptr<const ReadFiling>>>
byRegistrant(std::vector<std::shared_ptr<const ReadFiling>> filings);

/// `filings` oldest first.
[[nodiscard]] SeriesRegistrant buildRegistrant(std::vector<ReadFiling> filings, const SeriesOptions &options = {});

} // namespace filing::series
