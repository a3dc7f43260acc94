// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Corrections that were made on another copy of a filing (its text conversion, another download, the amended filing),
// and where they belong in this one. Worked out anew whenever it is asked: from the copies the store knows, what was
// taken over already (a correction taken over names its origin in its landmarks) and what was dismissed (a table of the
// store).
#pragma once

#include "models/corrections/storecontent.h"
#include "parsers/corrections/landmarks.h"
#include "parsers/corrections/reanchor.h"

#include <vector>

namespace filing::models
{

class CorrectionStore;

struct Offered
{
    LogEntry entry; ///< As it was made on the other copy.
    QString origin; ///< Names the judgement on whatever copy it was made first.
    Reattachment place; ///< Where it belongs here; an orphan with its candidates where that is not clear.
};

struct Relative
{
    KnownFiling filing;
    std::vector<Offered> fitting;
    std::vector<Offered> orphans;
};

/// The copies that have something to offer to this filing. A judgement is offered once, whatever copies carry it; not
/// where it was taken over or dismissed, nor for a field a person has judged here already.
[[nodiscard]] std::vector<Relative> relativesOf(const OpenFiling &filing, const CorrectionStore &store);

/// The correction to be made here. `here` looks at what the machine read of this filing. `note`: why, for the history.
[[nodiscard]] Correction takenOver(const Offered &offered, const std::string &path, Span span, const Document &document,
                                   const Surveyor &here, const QString &note);

} // namespace filing::models
