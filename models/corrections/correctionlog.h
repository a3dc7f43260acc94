// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a log of entries says when it is read from its end: which corrections hold, and what undo and redo would touch. Pure
// functions, shared by the store and the session.
#pragma once

#include "models/session/snapshot.h"
#include "parsers/corrections/rule.h"

#include <set>
#include <string>
#include <vector>

namespace filing::models
{

/// Fills LogEntry::inForce. `entries` are in the order of recording. A withdrawal that was itself withdrawn counts for nothing.
void markInForce(std::vector<LogEntry> &entries);

/// The corrections in force, oldest first. One that was undone and redone keeps its place.
[[nodiscard]] std::vector<Correction> correctionsInForce(const std::vector<LogEntry> &entries);

/// The paths that people spoke about, which no rule may touch.
[[nodiscard]] std::set<std::string> spokenFor(const std::vector<LogEntry> &entries);

/// The entries up to a point in time, with inForce as it was then.
[[nodiscard]] std::vector<LogEntry> asOf(const std::vector<LogEntry> &entries, qint64 timeMs);

/// The rules in force, oldest first.
[[nodiscard]] std::vector<Rule> rulesInForce(const std::vector<LogEntry> &entries);

/// Entries that were made in one go, oldest first.
using Step = std::vector<LogEntry>;

/// What undo and redo would withdraw, a step at a time: the newest last. A new correction makes everything undone before it final. Of a
/// step of which single entries were taken back, the others are left.
struct UndoStacks
{
    std::vector<Step> undo;   ///< Corrections in force.
    std::vector<Step> redo;   ///< Withdrawals in force.
};
[[nodiscard]] UndoStacks undoStacks(std::vector<LogEntry> entries);

/// The same without copies of entries, for logs that are long and asked often.
struct UndoOrder
{
    using Step = std::vector<const LogEntry *>;   ///< Borrowed from `logs`.

    std::vector<Step> undo;
    std::vector<Step> redo;
    std::vector<EntryLog> logs;
};
[[nodiscard]] UndoOrder undoOrder(std::vector<EntryLog> logs);
[[nodiscard]] Step copied(const UndoOrder::Step &step);

} // namespace filing::models
