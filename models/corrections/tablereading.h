// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table read again with columns that a person marks, before it is recorded: where it is, what would be said, and what
// the filing would look like then. Free functions on values; fast enough to be asked while a mark is dragged.
#pragma once

#include "models/session/snapshot.h"
#include "parsers/corrections/tableplace.h"

namespace filing::models
{

/// The table at a place, with the columns a person gave it last, where one did.
[[nodiscard]] TableAt tableToRead(const OpenFiling &filing, Span at);

/// "What stands at these lines, with these columns, is this statement."
[[nodiscard]] Correction readingOf(const OpenFiling &filing, const TablePlace &place);

/// How the figures of a statement stand.
struct Tally
{
    int figures = 0;
    int proven = 0;
    int consistent = 0;
    int contradicted = 0;

    friend bool operator==(const Tally &, const Tally &) = default;
};
[[nodiscard]] Tally tallyOf(const Statement &statement);

/// What a reading would make of the filing.
struct TableReading
{
    OpenFilingPtr filing; ///< As it would be; null where nothing can be read with these columns.
    int statement = -1; ///< Which of its statements is the table.
    /// For each column of figures the period it was read as; -1 where it is none.
    std::vector<int> periods;

    [[nodiscard]] const Statement *get() const;
};
[[nodiscard]] TableReading readAgain(const OpenFiling &filing, const TablePlace &place);

/// How many corrections in force within the statement a new reading of it would lay aside.
[[nodiscard]] int correctionsLaidAside(const OpenFiling &filing, const TablePlace &place);

} // namespace filing::models
