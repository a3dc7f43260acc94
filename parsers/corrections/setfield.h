// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sets, confirms and rejects single fields: what the overlay does for corrections that speak about one.
#pragma once

#include "parsers/corrections/correction.h"
#include "parsers/corrections/refusal.h"
#include "parsers/extraction/extraction.h"

#include <optional>

namespace filing
{

/// SetValue and SetSpan of a field; one that is absent is made, cover facts included (coverconcepts.h).
std::optional<Refusal> setField(Extraction &extraction, const Correction &correction);
std::optional<Refusal> confirmField(Extraction &extraction, const Correction &correction);

} // namespace filing
