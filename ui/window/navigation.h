// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks through fields and doubts in the order of the text, from one filing into the next. GUI thread.
#pragma once

#include "models/session/snapshot.h"
#include "models/session/sourcecursor.h"

namespace filing::ui
{

enum class Direction { Next, Previous };

/// The next doubtful field after `from`, over all filings and round again; an empty place when there is none.
[[nodiscard]] models::Place nextDoubt(const models::Snapshot &snapshot, const models::Place &from, Direction direction);
/// The next field of the same filing, round again.
[[nodiscard]] models::Place nextField(const models::Snapshot &snapshot, const models::Place &from, Direction direction);

} // namespace filing::ui
