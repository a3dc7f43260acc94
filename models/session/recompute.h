// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The right half of the arrow line: corrections → effective extraction → series. Free functions on values; the session calls them
// after every change.
#pragma once

#include "models/session/snapshot.h"
#include "parsers/corrections/landmarks.h"
#include "parsers/corrections/refusal.h"
#include "parsers/corrections/rule.h"

namespace filing::models
{

/// What counts at a time (unset: now) of a log of corrections or rules.
[[nodiscard]] EntryLog logAsOf(const EntryLog &log, std::optional<qint64> timeMs);

/// Works out `byRules` and `effective` of a filing from its machine reading, its log and the rules: the machine's extraction with what
/// the rules say laid over, and what people said over that; the very same object where there is neither.
void layOver(OpenFiling &filing, const std::vector<Rule> &rules, std::optional<qint64> asOf);

/// Over all filings that are read. A filing that is open under two names counts once.
[[nodiscard]] SeriesSet seriesOf(const std::vector<OpenFilingPtr> &filings, const SeriesOptions &options = {}, SeriesCache *cache = nullptr);

/// Fills in what the caller left empty: anchor, old text, and for a chosen span the new text.
[[nodiscard]] Correction completed(Correction correction, const OpenFiling &filing);

/// The same of a filing as `surveyor` sees it, whose extraction `effective` is.
[[nodiscard]] Correction completed(Correction correction, const OpenFiling &filing, const Extraction &effective, const Surveyor &surveyor);

/// Why the correction cannot be made; empty when it can.
[[nodiscard]] QString refusal(const Correction &correction, const OpenFiling &filing);
[[nodiscard]] QString refusalText(Refusal refusal, const Correction &correction);
/// Whether there is text where the correction says its value stands.
[[nodiscard]] bool leadsIntoFile(const Correction &correction, const OpenFiling &filing);

} // namespace filing::models
