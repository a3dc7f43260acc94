// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every custom item role, with the same meaning in every model, so any view can jump to source.
#pragma once

#include <Qt>

namespace filing::Role
{

enum : int {
    Place = Qt::UserRole + 1,   ///< models::Place: where this leads.
    Path,                       ///< QString, field path (parsers/extraction/fieldpath.h).
    Sort,                       ///< Raw value to sort by.
    Signs,                      ///< models::Signs as int: what the small marks beside the value say.
    Kind,                       ///< FieldKind as int.
    MachineText,                ///< QString: the machine's value where a person changed it, to be struck through.
    Group,                      ///< bool: a heading row without a value of its own.
    Depth,                      ///< int: how far a statement line is indented.
    State,                      ///< models::LoadState as int (filings).
    InForce,                    ///< bool: a correction that holds (history).
    EntryId,                    ///< qint64: LogEntry::id (history).
    Brief,                      ///< QString: the label in fewer words, where the whole one has no room; empty when there is none.
    Step,                       ///< int: how many entries of the log are in force of the step this one belongs to (history).
    TimeMs,                     ///< qint64: when an entry was made, milliseconds since 1970, UTC (history).
    Percent,                    ///< int, 0 … 100, while a filing is read.
};

} // namespace filing::Role
