// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two layers of a session: what people made of the filings (the session's own snapshot), and what the machine read. The machine's
// layer is the same snapshot with nothing laid over, for the same models and views; nothing can be recorded from it.
#pragma once

#include "models/session/snapshot.h"

namespace filing::models
{

/// The filings as the machine read them, and the series of that. Filings nobody touched are the very same objects.
[[nodiscard]] SnapshotPtr machineLayer(const SnapshotPtr &snapshot);

} // namespace filing::models
