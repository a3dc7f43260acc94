// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Said for people: where a correction of another copy of a filing stood, what it said, and why it was or was not found a place here. The
// only place that knows the words of the codes of reanchor.h.
#pragma once

#include "parsers/corrections/reanchor.h"

#include <QString>

#include <string_view>

namespace filing::models
{

/// "Total revenues · 3M to Mar 2011": the place, of which the copy that has it need not be open.
[[nodiscard]] QString anchorPlaceText(const Correction &correction);
/// "1,234 → 1,243", "1,234 confirmed", "“Total” rejected".
[[nodiscard]] QString saidText(const Correction &correction);
/// "same value, line and period; other statement", from Candidate::why.
[[nodiscard]] QString agreementText(std::string_view codes);
/// Why an orphan has no place here, from Reattachment::why.
[[nodiscard]] QString orphanText(const Reattachment &orphan);

} // namespace filing::models
