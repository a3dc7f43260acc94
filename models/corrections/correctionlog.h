// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a log of entries says when it is read from its end: which corrections hold, and what undo and redo would touch. Pure
// functions, shared by the store and the session.
#pragma once

#include "models/session/snapshot.h"

#include <vector>

namespace filing::models
{

/// Fills LogEntry::inForce. `entries` are in the order of recording. A withdrawal that was itself withdrawn counts for nothing.
void markInForce(std::vector<LogEntry> &entries);

/// The corrections in force, oldest first. One that was undone and redone keeps its place.
[[nodiscard]] std::vector<Correction> correctionsInForce(const std::vector<LogEntry> &entries);

/// What undo and redo would withdraw: the newest last. A new correction makes everything undone before it final.
struct UndoStacks
{
    std::vector<LogEntry> undo;   ///< Corrections in force.
    std::vector<LogEntry> redo;   ///< Withdrawals in force.
};
[[nodiscard]] UndoStacks undoStacks(std::vector<LogEntry> entries);

} // namespace filing::models
