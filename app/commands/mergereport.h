// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a merge found, on standard output.
#pragma once

#include "models/exchange/agreement.h"
#include "models/exchange/merge.h"

namespace filing::app
{

void sayConflicts(const models::Merge &merge, const std::vector<models::KnownFiling> &filings);
/// The whole report as one JSON object.
[[nodiscard]] QString mergeJson(const models::Merge &merge, const std::vector<models::Agreement> &agreements, bool taken);
void sayAgreement(const std::vector<models::Agreement> &agreements);

} // namespace filing::app
