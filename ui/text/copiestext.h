// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says of corrections that were made on another copy of a filing.
#pragma once

#include "models/corrections/relatives.h"

namespace filing::ui
{

/// "12 corrections were made on another copy of this filing (release.txt, 2026-11-21). 11 fit here, 1 does not."
[[nodiscard]] QString offerText(const std::vector<models::Relative> &relatives);
/// "2 need a place, 11 fit."
[[nodiscard]] QString traySummary(int orphans, int fitting);
/// "11 corrections were taken over."
[[nodiscard]] QString takenOverText(int count);

} // namespace filing::ui
