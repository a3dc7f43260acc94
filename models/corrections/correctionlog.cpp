// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/correctionlog.h"

#include <algorithm>
#include <set>

namespace filing::models
{

void markInForce(std::vector<LogEntry> &entries)
{
    // From the end: only later entries can withdraw, and one that is withdrawn withdraws nothing any more.
    std::set<qint64> withdrawn;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const bool stands = !withdrawn.contains(entry->id);
        entry->inForce = stands && entry->withdraws == 0;
        if (stands && entry->withdraws != 0) {
            withdrawn.insert(entry->withdraws);
        }
    }
}

std::vector<Correction> correctionsInForce(const std::vector<LogEntry> &entries)
{
    std::vector<Correction> corrections;
    for (const LogEntry &entry : entries) {
        if (entry.inForce) {
            corrections.push_back(entry.correction);
        }
    }
    return corrections;
}

UndoStacks undoStacks(std::vector<LogEntry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const LogEntry &a, const LogEntry &b) { return a.id < b.id; });
    UndoStacks stacks;
    const auto take = [](std::vector<LogEntry> &from, qint64 id) {
        const auto found = std::find_if(from.begin(), from.end(), [&](const LogEntry &entry) { return entry.id == id; });
        if (found == from.end()) {
            return false;
        }
        from.erase(found);
        return true;
    };
    std::vector<LogEntry> corrections;
    for (const LogEntry &entry : entries) {
        if (entry.withdraws == 0) {
            stacks.undo.push_back(entry);
            corrections.push_back(entry);
            stacks.redo.clear();
        } else if (take(stacks.undo, entry.withdraws)) {
            stacks.redo.push_back(entry);
        } else if (take(stacks.redo, entry.withdraws)) {
            // The undo is taken back, so the correction it withdrew stands again, on top.
            const auto undone = std::find_if(entries.begin(), entries.end(),
                                             [&](const LogEntry &other) { return other.id == entry.withdraws; });
            const auto correction = std::find_if(corrections.begin(), corrections.end(), [&](const LogEntry &other) {
                return other.id == undone->withdraws;
            });
            if (correction != corrections.end()) {
                stacks.undo.push_back(*correction);
            }
        }
    }
    return stacks;
}

} // namespace filing::models
