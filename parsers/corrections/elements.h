// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Elements of an extraction that a person may add or reject as a whole: statements, their rows and columns, items, exhibits and
// signatures. Whoever points at an element by its index is brought along, or let go with it.
#pragma once

#include "parsers/corrections/correction.h"
#include "parsers/corrections/refusal.h"
#include "parsers/extraction/extraction.h"

#include <optional>
#include <string_view>

namespace filing
{

/// Whether the path has the form of an element's: "statements/1", "statements/1/rows/3", "statements/1/periods/0", "items/0",
/// "exhibits/0", "signatures/0". A period's path is its label's too.
[[nodiscard]] bool isElementPath(std::string_view path);
/// Whether an element is there.
[[nodiscard]] bool hasElement(const Extraction &extraction, std::string_view path);

/// Puts a new element where its key belongs. `newText`: a row's label (may be empty), a period (periodtext.h), "8.01 Other Events" of an
/// item, an exhibit's number, a signer's name (may be empty); `anchor.span`, where it is not empty, is where that stands. All other
/// cells of a new row or column are blank. A row is given the role its label has, unless another row has it.
std::optional<Refusal> insertElement(Extraction &extraction, const Correction &correction);

/// Reads the statement at the path again from `anchor.span` with the cuts in `newText` (readtable.h); at a fresh key a new statement of
/// operations in whole currency, until a note on scale or a person says otherwise.
std::optional<Refusal> readTableAt(Extraction &extraction, const Correction &correction);

/// Takes an element out. False where there is none.
bool rejectElement(Extraction &extraction, std::string_view path);

} // namespace filing
