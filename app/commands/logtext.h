// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entries of the log as lines for people on a terminal.
#pragma once

#include "models/corrections/storecontent.h"
#include "parsers/corrections/rule.h"

#include <QString>

namespace filing::app
{

/// "2012-04-26 10:00  Jane Doe  cover/…: “old” → “new”  (reason)  a.txt  <uid>"; an entry that does not count any more says so.
[[nodiscard]] QString entryLine(const models::LogEntry &entry, const std::vector<models::KnownFiling> &filings);
/// "label-role  *: “net sales” → “total-revenues”  (reason)  <uid>"
[[nodiscard]] QString ruleLine(const models::LogEntry &entry);
/// What the correction says, without who and when.
[[nodiscard]] QString changeText(const Correction &correction);

/// What a rule would change, as changeText() says it of a correction.
[[nodiscard]] QString effectText(const RuleEffect &effect);

} // namespace filing::app
