// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an analyst confirmed or corrected in the store, held against what the machine says now. After an update of the rules this
// is the accuracy on the analyst's own filings.
#pragma once

#include "models/check/verdict.h"
#include "parsers/corrections/correction.h"
#include "parsers/extraction/extraction.h"

#include <vector>

namespace filing::models
{

/// `machine` without corrections laid over; `inForce` oldest first: the last word on a field counts. A field whose path changed
/// is found again by the bytes it was read from.
[[nodiscard]] std::vector<Verdict> judgeCorrections(const Extraction &machine, const std::vector<Correction> &inForce);

} // namespace filing::models
