// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The card of one question as a page: what is asked, what the machine believes and why, and what else it may be. Words only; who shows
// it decides what a key does.
#pragma once

#include "models/review/reviewqueue.h"

#include <QPalette>

namespace filing::ui
{

/// Links: "choose:2" for the second candidate.
[[nodiscard]] QString questionHtml(const models::OpenFiling &filing, const models::Question &question,
                                   const std::vector<models::Candidate> &candidates, const QPalette &palette);

} // namespace filing::ui
