// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The steps by which a person reshapes a statement, as corrections (FilingSession::correct takes them in one go, so each is undone in
// one go). Pure: they look at the effective extraction and change nothing. An empty answer: it cannot be done. `used` says of a path
// whether any entry of the log ever put an element in there; keys of such are not used again.
#pragma once

#include "parsers/corrections/correction.h"
#include "parsers/extraction/extraction.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace filing::reshape
{

using Step = std::vector<Correction>;
using UsedPath = std::function<bool(std::string_view path)>;

enum class Side { Before, Behind };
enum class Direction { Left, Right };

/// Paths are those of elements: "statements/0/rows/3". A new row may have no label yet.
[[nodiscard]] Step addRow(const Extraction &extraction, std::string_view row, Side side, std::string_view label, const UsedPath &used = {});
[[nodiscard]] Step deleteRow(const Extraction &extraction, std::string_view row);
/// The label is cut at `at` (bytes of its text); the second part and the cells of `periods` (indices) go to a new row behind.
[[nodiscard]] Step splitRow(const Extraction &extraction, std::string_view row, std::size_t at, const std::vector<std::size_t> &periods,
                            const UsedPath &used = {});
/// The next row's label is joined to this one's, its cells fill blanks; nothing where both have a value in a period.
[[nodiscard]] Step mergeWithNext(const Extraction &extraction, std::string_view row);
/// Paths of cells; the one at `to` must be blank.
[[nodiscard]] Step moveCell(const Extraction &extraction, std::string_view from, std::string_view to);
/// What stands in two cells of one statement changes places; nothing where one is blank.
[[nodiscard]] Step swapCells(const Extraction &extraction, std::string_view one, std::string_view other);
/// All cells of a row by one column; nothing where one would fall off the edge.
[[nodiscard]] Step shiftCells(const Extraction &extraction, std::string_view row, Direction direction);
/// `period` names the neighbour; `text` see periodtext.h.
[[nodiscard]] Step addColumn(const Extraction &extraction, std::string_view period, Side side, std::string_view text, const UsedPath &used = {});
[[nodiscard]] Step deleteColumn(const Extraction &extraction, std::string_view period);
/// `text` is a whole span or a length ("12 months", "instant"); the label's words stay.
[[nodiscard]] Step changePeriod(const Extraction &extraction, std::string_view period, std::string_view text);
/// Two columns of one statement were given each other's heading: their periods change places, the figures stay.
[[nodiscard]] Step swapPeriods(const Extraction &extraction, std::string_view one, std::string_view other);
/// "1000"; of share counts the second.
[[nodiscard]] Step changeScale(const Extraction &extraction, std::string_view statement, std::string_view scale);
[[nodiscard]] Step changeShareScale(const Extraction &extraction, std::string_view statement, std::string_view scale);
/// Turns the signs of a row's cells round, or back.
[[nodiscard]] Step turnSign(const Extraction &extraction, std::string_view row);

} // namespace filing::reshape
