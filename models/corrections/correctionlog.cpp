// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/correctionlog.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_map>
#include <utility>

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

std::set<std::string> spokenFor(const std::vector<LogEntry> &entries)
{
    std::set<std::string> paths;
    for (const LogEntry &entry : entries) {
        if (entry.inForce) {
            paths.insert(entry.correction.path);
        }
    }
    return paths;
}

std::vector<LogEntry> asOf(const std::vector<LogEntry> &entries, qint64 timeMs)
{
    std::vector<LogEntry> then;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(then),
                 [&](const LogEntry &entry) { return entry.correction.timeMs <= timeMs; });
    markInForce(then);
    return then;
}

std::vector<Rule> rulesInForce(const std::vector<LogEntry> &entries)
{
    std::vector<Rule> rules;
    for (const Correction &correction : correctionsInForce(entries)) {
        if (auto rule = ruleOf(correction)) {
            rules.push_back(std::move(*rule));
        }
    }
    return rules;
}

namespace
{

/// Steps as they come and go. A step stays where it is made; what is taken out of it leaves a gap, so nothing has to be moved or searched.
class StepStack
{
public:
    void push(UndoOrder::Step step)
    {
        for (std::size_t place = 0; place < step.size(); ++place) {
            m_places[step[place]->id] = {m_steps.size(), place};
        }
        m_steps.push_back(std::move(step));
    }

    bool take(qint64 id)
    {
        const auto known = m_places.find(id);
        if (known == m_places.end()) {
            return false;
        }
        m_steps[known->second.first][known->second.second] = nullptr;
        m_places.erase(known);
        return true;
    }

    void clear()
    {
        m_steps.clear();
        m_places.clear();
    }

    [[nodiscard]] std::vector<UndoOrder::Step> left()
    {
        for (UndoOrder::Step &step : m_steps) {
            std::erase(step, nullptr);
        }
        std::erase_if(m_steps, [](const UndoOrder::Step &step) { return step.empty(); });
        return std::move(m_steps);
    }

private:
    std::vector<UndoOrder::Step> m_steps;
    std::unordered_map<qint64, std::pair<std::size_t, std::size_t>> m_places;
};

/// The entries of one step stand together, whatever other programs write: a step is one transaction.
std::size_t endOfStep(const std::vector<const LogEntry *> &entries, std::size_t begin)
{
    std::size_t end = begin + 1;
    while (end < entries.size() && !entries[end]->step.isEmpty() && entries[end]->step == entries[begin]->step) {
        ++end;
    }
    return end;
}

/// Oldest first, from all logs.
std::vector<const LogEntry *> merged(const std::vector<EntryLog> &logs)
{
    std::vector<const LogEntry *> entries;
    for (const EntryLog &log : logs) {
        for (const LogEntry &entry : log) {
            entries.push_back(&entry);
        }
    }
    std::sort(entries.begin(), entries.end(), [](const LogEntry *a, const LogEntry *b) { return a->id < b->id; });
    return entries;
}

const LogEntry *withId(const std::vector<const LogEntry *> &entries, qint64 id)
{
    const auto at = std::lower_bound(entries.begin(), entries.end(), id, [](const LogEntry *entry, qint64 sought) { return entry->id < sought; });
    return at != entries.end() && (*at)->id == id ? *at : nullptr;
}

} // namespace

UndoOrder undoOrder(std::vector<EntryLog> logs)
{
    UndoOrder order;
    order.logs = std::move(logs);
    const std::vector<const LogEntry *> entries = merged(order.logs);
    StepStack undo;
    StepStack redo;
    for (std::size_t begin = 0; begin < entries.size();) {
        const std::size_t end = endOfStep(entries, begin);
        UndoOrder::Step made;
        UndoOrder::Step undone;
        UndoOrder::Step again;
        for (; begin < end; ++begin) {
            const LogEntry *entry = entries[begin];
            if (entry->withdraws == 0) {
                made.push_back(entry);
            } else if (undo.take(entry->withdraws)) {
                undone.push_back(entry);
            } else if (redo.take(entry->withdraws)) {
                // The undo is taken back, so the correction it withdrew stands again, on top.
                const LogEntry *taken = withId(entries, entry->withdraws);
                if (const LogEntry *correction = taken != nullptr ? withId(entries, taken->withdraws) : nullptr) {
                    again.push_back(correction);
                }
            }
        }
        if (!made.empty()) {
            redo.clear();
            undo.push(std::move(made));
        }
        if (!undone.empty()) {
            redo.push(std::move(undone));
        }
        if (!again.empty()) {
            undo.push(std::move(again));
        }
    }
    order.undo = undo.left();
    order.redo = redo.left();
    return order;
}

Step copied(const UndoOrder::Step &step)
{
    Step copy;
    for (const LogEntry *entry : step) {
        copy.push_back(*entry);
    }
    return copy;
}

UndoStacks undoStacks(std::vector<LogEntry> entries)
{
    const UndoOrder order = undoOrder({EntryLog(std::move(entries))});
    UndoStacks stacks;
    std::transform(order.undo.begin(), order.undo.end(), std::back_inserter(stacks.undo), copied);
    std::transform(order.redo.begin(), order.redo.end(), std::back_inserter(stacks.redo), copied);
    return stacks;
}

} // namespace filing::models
