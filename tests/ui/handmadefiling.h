// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A filing of a fictional company made by hand, so that panes can be tested without the readers: a cover, an item and a
// statement with a repaired, a contradicted and a blank cell, a sentence that agrees and a misread twin.
#pragma once

#include "models/session/snapshot.h"

namespace filing::tests
{

/// The words every made filing consists of.
[[nodiscard]] std::string handmadeText();
[[nodiscard]] models::OpenFilingPtr handmadeFiling(const QString &path = QStringLiteral("/filings/brightwater.txt"));
[[nodiscard]] models::SnapshotPtr snapshotOf(std::vector<models::OpenFilingPtr> filings);

} // namespace filing::tests
