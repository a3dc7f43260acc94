// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The period one column of a table is about, from its headings and what stands above the table.
#pragma once

#include "parsers/statements/headingcolumns.h"

#include <optional>

namespace filing
{

/// What the column leaves out comes from `input.above`, the neighbouring columns and the calendar. nullopt where its end, or the
/// months it has, cannot be told.
[[nodiscard]] std::optional<Period> periodOf(const HeadedColumn &column, const HeaderInput &input, const ReleaseCalendar &calendar,
                                             const ReadingText &text);

} // namespace filing
