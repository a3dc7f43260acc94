// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Conditions on values of statements ("net loss > 10,000,000") over the cells of a library.
#pragma once

#include "models/library/librarydatabase.h"
#include "models/library/libraryrows.h"
#include "models/library/searchquery.h"

#include <vector>

namespace filing::models
{

/// About `cell`, for a search through all of them by their values.
[[nodiscard]] SqlCondition conditionOf(const ValueCondition &condition);
/// The cells of a filing that fulfil it, whole periods first; some at most.
[[nodiscard]] std::vector<ValueHit> valueHits(LibraryDatabase &database, const ValueCondition &condition,
                                              qint64 filing);
/// "Net loss: (12,345) · three months to March 31, 2011"
[[nodiscard]] QString valueText(const ValueHit &hit);

} // namespace filing::models
