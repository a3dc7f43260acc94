// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names every field of an extraction by a path, and walks them all in reading order of the structure. Trees,
// highlights, corrections and scripts share this one enumeration, so none can miss a field.
//
//   cover/EntityRegistrantName            items/0/title            exhibits/0/number
//   signatures/0/name                     release/title            statements/1/title
//   registrants/1/EntityRegistrantName    securities/0/TradingSymbol
//   statements/1/periods/0                statements/1/rows/3/label
//   statements/1/rows/3/cells/0           statements/1/witnesses/2
//
// The numbers are list keys (core/listkey.h): the index as the machine made the list, "3.1" for what a person put in behind "3". So a path
// means the same field for good; never build one from an index by hand.
#pragma once

#include "parsers/extraction/extraction.h"

#include <functional>
#include <string>
#include <string_view>

namespace filing
{

/// What a field is, for colour and grouping.
enum class FieldKind { Cover, Item, Exhibit, Signature, Release, Header, Label, Amount, Witness };
[[nodiscard]] std::string_view name(FieldKind kind);

struct FieldEntry
{
    std::string path;
    FieldKind kind = FieldKind::Cover;
    const Field *field = nullptr;    ///< Borrowed from the extraction.
};

/// Calls `visit` for every field that is there (blank cells are not; rejected fields are).
void forEachField(const Extraction &extraction, const std::function<void(const FieldEntry &)> &visit);

/// The field a path names, or null. A blank cell is null too.
[[nodiscard]] const Field *findField(const Extraction &extraction, std::string_view path);

/// The slot a path names, made if it is a blank cell or an absent optional field; null if no such slot can be.
[[nodiscard]] Field *fieldSlot(Extraction &extraction, std::string_view path);

/// Says of the field at `path` that it is none: text and value move to machineText and machineValue, review becomes
/// Rejected. The slot stays, so that paths with an index keep their meaning; whoever prints or counts fields leaves
/// rejected ones out. False if there is no field.
bool rejectField(Extraction &extraction, std::string_view path);

/// The paths of elements by their place in this extraction's lists.
[[nodiscard]] std::string itemPath(const Extraction &extraction, std::size_t item);            // "items/0"
[[nodiscard]] std::string exhibitPath(const Extraction &extraction, std::size_t exhibit);      // "exhibits/0"
[[nodiscard]] std::string signaturePath(const Extraction &extraction, std::size_t signature);  // "signatures/0"
[[nodiscard]] std::string statementPath(const Extraction &extraction, std::size_t statement);  // "statements/1"
[[nodiscard]] std::string periodPath(const Extraction &extraction, std::size_t statement, std::size_t period);
[[nodiscard]] std::string rowPath(const Extraction &extraction, std::size_t statement, std::size_t row);   // "statements/1/rows/3"
[[nodiscard]] std::string labelPath(const Extraction &extraction, std::size_t statement, std::size_t row); // "…/label"
[[nodiscard]] std::string cellPath(const Extraction &extraction, std::size_t statement, std::size_t row, std::size_t period);
[[nodiscard]] std::string witnessPath(const Extraction &extraction, std::size_t statement, std::size_t witness);

/// Where a path into a statement leads, as indices into this extraction; what it does not name, or names in vain, is unset.
struct StatementAddress
{
    std::optional<std::size_t> statement;
    std::optional<std::size_t> period;     ///< Of a period path or a cell path.
    std::optional<std::size_t> row;        ///< Of a row, label or cell path.
    std::optional<std::size_t> witness;
};
[[nodiscard]] StatementAddress statementAddress(const Extraction &extraction, std::string_view path);

/// Where a cell path leads, as indices into this extraction; nullopt for every other path, and where there is no such cell.
struct CellAddress
{
    std::size_t statement = 0;
    std::size_t row = 0;
    std::size_t period = 0;
};
[[nodiscard]] std::optional<CellAddress> cellAddress(const Extraction &extraction, std::string_view path);
/// Whether the path has the form of a cell's, wherever it leads.
[[nodiscard]] bool isCellPath(std::string_view path);

} // namespace filing
