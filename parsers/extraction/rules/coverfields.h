// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The families of cover facts, each read by a function of its own. All take the same layout; none depends on another.
#pragma once

#include "parsers/extraction/extraction.h"
#include "parsers/extraction/rules/coverlayout.h"

#include <optional>

namespace filing::rules
{

/// True for lines of the printed form itself ("CURRENT REPORT"), which are no filer's words.
[[nodiscard]] bool isFormLine(std::string_view words);

/// Names above, below or beside the caption `at`, an index into the layout's captions.
[[nodiscard]] std::optional<Field> nameFor(const LineReader &lines, const CoverLayout &layout, const Caption &caption);
/// The company's name where no caption says which words are it.
[[nodiscard]] std::optional<Field> nameWithoutCaption(const LineReader &lines, const CoverLayout &layout);
[[nodiscard]] std::optional<Field> stateFor(const LineReader &lines, const CoverLayout &layout, const Caption &caption);
/// A number of the given shape near the caption.
[[nodiscard]] std::optional<Field> numberFor(const LineReader &lines, const CoverLayout &layout, const Caption &caption,
                                             ValueShape shape, std::string_view rule);
/// An employer number with a digit too few or too many, as some filers print it, right above or below its caption.
[[nodiscard]] std::optional<Field> misprintedEmployerNumber(const LineReader &lines, const CoverLayout &layout, const Caption &caption);
[[nodiscard]] std::optional<Field> phoneFor(const LineReader &lines, const CoverLayout &layout, const Caption &caption);
[[nodiscard]] std::optional<Field> formerNameFor(const LineReader &lines, const CoverLayout &layout, const Caption &caption);

/// EntityAddress and its parts.
[[nodiscard]] FactList addressFor(const LineReader &lines, const CoverLayout &layout, const Caption &caption);

/// The table in which several registrants each have a row: file number, all about the registrant in one column, employer number.
[[nodiscard]] std::vector<FactList> readRegistrantTable(const LineReader &lines, std::size_t endLine);

/// Date of report, or the end of the period a 10-Q or 10-K is for.
[[nodiscard]] std::optional<Field> reportDate(const LineReader &lines, std::size_t endLine);

/// Ticked and unticked boxes of the cover.
[[nodiscard]] FactList readTickBoxes(const LineReader &lines, std::size_t endLine);

/// The table of securities registered under Section 12(b).
[[nodiscard]] std::vector<FactList> readSecurities(const LineReader &lines, std::size_t endLine);

} // namespace filing::rules
