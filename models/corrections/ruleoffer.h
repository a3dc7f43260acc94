// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a correction says beyond its one field: the rule that could be made of it, in a sentence that asks. Pure; nothing is made here.
#pragma once

#include "models/session/snapshot.h"
#include "parsers/corrections/rule.h"

#include <QString>

#include <optional>
#include <vector>

namespace filing::models
{

struct RuleOffer
{
    Rule rule;
    qint64 instead = 0;   ///< The entry of a rule in force about the same words, which this one would replace; or 0.
    int changes = 0;      ///< Places in the open filings that would come to say something else.
    int filings = 0;      ///< In which they stand.
    int kept = 0;         ///< Places the rule fits but a person has spoken about.
    QString question;     ///< "Read “Other charges” as Restructuring at Northfield Instruments, Inc. from now on?"
    QString effect;       ///< "7 places in 4 filings would change."
};

/// After a step was recorded (`snapshot` has it): the rule for all that look alike; nullopt where the step says nothing general, as
/// about an amount, a name or a date, and where a rule says so already.
[[nodiscard]] std::optional<RuleOffer> offerAfter(const std::vector<Correction> &step, const Snapshot &snapshot);

} // namespace filing::models
