// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text table at a place of a filing, as the column ruler is laid over it: which lines, which statement it is or
// becomes, and where its columns seem to be. Pure.
#pragma once

#include "parsers/corrections/reshape.h"
#include "parsers/statements/readtable.h"

#include <optional>
#include <string>

namespace filing
{

struct TablePlace
{
    std::size_t document = 0; ///< Index into Extraction::documents.
    Span source; ///< Whole lines, as source bytes.
    std::string path; ///< Of the statement; fresh where none was recognised here.
    bool fresh = false;
    ColumnCuts cuts; ///< Where the figures of the statement stand, else suggestedCuts().
};

/// Why no columns can be marked at a place.
enum class NoTable {
    NoText, ///< Outside of every document that can be read.
    OwnCells, ///< A table with cells of its own (HTML): its columns are no matter of characters.
    NoFigures, ///< No lines with figures in columns.
};

struct TableAt
{
    std::optional<TablePlace> place;
    NoTable why = NoTable::NoText;
};

/// `at`, in source bytes: a caret, or a selection whose lines are the table. A statement there is taken whole unless
/// lines are selected.
[[nodiscard]] TableAt tableAt(const Extraction &extraction, Span at, const reshape::UsedPath &used = {});

} // namespace filing
