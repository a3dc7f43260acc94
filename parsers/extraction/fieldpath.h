// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names every field of an extraction by a path, and walks them all in reading order of the structure. Trees,
// highlights, corrections and scripts share this one enumeration, so none can miss a field.
//
//   cover/EntityRegistrantName            items/0/title            exhibits/0/number
//   signatures/0/name                     release/title            statements/1/title
//   statements/1/periods/0                statements/1/rows/3/label
//   statements/1/rows/3/cells/0           statements/1/witnesses/2
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

[[nodiscard]] std::string cellPath(std::size_t statement, std::size_t row, std::size_t period);

/// Where a cell path leads; nullopt for every other path.
struct CellAddress
{
    std::size_t statement = 0;
    std::size_t row = 0;
    std::size_t period = 0;
};
[[nodiscard]] std::optional<CellAddress> cellAddress(std::string_view path);

} // namespace filing
