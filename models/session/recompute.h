// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The right half of the arrow line: corrections → effective extraction → series. Free functions on values; the session calls them
// after every change.
#pragma once

#include "models/session/snapshot.h"

namespace filing::models
{

/// The machine's extraction with the corrections in force laid over; the very same object where there are none.
[[nodiscard]] ExtractionPtr overlaid(const ExtractionPtr &machine, const std::vector<LogEntry> &log);

/// Over all filings that are read. A filing that is open under two names counts once.
[[nodiscard]] SeriesSet seriesOf(const std::vector<OpenFilingPtr> &filings);

/// Fills in what the caller left empty: anchor, old text, and for a chosen span the new text.
[[nodiscard]] Correction completed(Correction correction, const OpenFiling &filing);

/// Why the correction cannot be made; empty when it can.
[[nodiscard]] QString refusal(const Correction &correction, const OpenFiling &filing);

} // namespace filing::models
