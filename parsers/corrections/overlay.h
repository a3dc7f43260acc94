// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Extraction + corrections → effective extraction. Pure; called again after every correction.
#pragma once

#include "parsers/corrections/correction.h"
#include "parsers/extraction/extraction.h"

#include <span>

namespace filing
{

/// Corrections apply in order, later ones win. Numbers typed as printed ("(1,234)", "1,234") get their
/// normalised value; dates too. One whose path leads nowhere any more is skipped and reported as
/// Diagnostic "correction.orphan". Statements with a changed cell are proven again.
[[nodiscard]] Extraction applyCorrections(const Extraction &machine, std::span<const Correction> corrections);

} // namespace filing
