// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How field names and numbers are written for people, shared by models, views and exports: "Date of report",
// "(1,234)", "nine months to March 31, 2011".
#pragma once

#include "parsers/core/decimal.h"
#include "parsers/extraction/extraction.h"

#include <QString>

#include <string_view>
#include <vector>

namespace filing::models
{

/// The words of a cover concept: "DocumentPeriodEndDate" → "Date of report".
[[nodiscard]] QString conceptLabel(std::string_view concept_);
/// All cover concepts that have words of their own, in the order of cover pages.
[[nodiscard]] std::vector<std::string_view> coverConcepts();
/// As filings print: grouped digits, negative in parentheses.
[[nodiscard]] QString printedNumber(Decimal value);
/// "March 31, 2011"
[[nodiscard]] QString dateText(Date date);
[[nodiscard]] QString periodText(const Period &period);
/// For column headers: "9M to Mar 2011", "Mar 31, 2011" for an instant.
[[nodiscard]] QString shortPeriodText(const Period &period);
[[nodiscard]] QString statementTitle(const Statement &statement);
/// The same, numbered where the filing has several of one name.
[[nodiscard]] QString statementTitle(const Extraction &extraction, std::size_t index);
/// What a field says, for lists: its text, or "yes" and "no" for tick boxes.
[[nodiscard]] QString fieldText(const Field &field);
/// A cell's number with as many decimal places as are printed; its text where it is no number.
[[nodiscard]] QString amountText(const Field &field);
/// "Total revenues · nine months to March 31, 2011": the field a path names, in words.
[[nodiscard]] QString fieldLabel(const Extraction &extraction, std::string_view path);
/// "in thousands of USD"
[[nodiscard]] QString scaleText(const Statement &statement);

} // namespace filing::models
