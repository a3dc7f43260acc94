// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line that narrows the library's list. What looks like a form ("10-Q"), an item ("2.02") or a year ("2011") is one, keys are those
// of a search (models/library/searchquery.h), and every other word is of a company's name. Pure.
#pragma once

#include "models/library/librarytypes.h"

#include <QString>

namespace filing::models
{

struct FilterLine
{
    LibraryFilter filter;
    QString problem;             ///< One sentence; then the filter is empty.
};
[[nodiscard]] FilterLine parseFilterLine(const QString &text);
/// The line that makes this filter, as far as a line can: review, place and contradictions are chosen beside it.
[[nodiscard]] QString filterLineText(const LibraryFilter &filter);

} // namespace filing::models
