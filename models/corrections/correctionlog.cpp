// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/correctionlog.h"

#include <algorithm>
#include <iterator>
#include <map>
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

/// Takes the entry out of the step it is in, and the step out where nothing is left of it.
bool take(std::vector<Step> &from, qint64 id)
{
    for (auto step = from.begin(); step != from.end(); ++step) {
        if (std::erase_if(*step, [&](const LogEntry &entry) { return entry.id == id; }) > 0) {
            if (step->empty()) {
                from.erase(step);
            }
            return true;
        }
    }
    return false;
}

/// The entries of one step stand together, whatever other programs write: a step is one transaction.
std::vector<Step> stepsOf(const std::vector<LogEntry> &entries)
{
    std::vector<Step> steps;
    for (const LogEntry &entry : entries) {
        if (steps.empty() || entry.step.isEmpty() || steps.back().back().step != entry.step) {
            steps.emplace_back();
        }
        steps.back().push_back(entry);
    }
    return steps;
}

} // namespace

UndoStacks undoStacks(std::vector<LogEntry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const LogEntry &a, const LogEntry &b) { return a.id < b.id; });
    std::map<qint64, const LogEntry *> byId;
    for (const LogEntry &entry : entries) {
        byId.emplace(entry.id, &entry);
    }
    UndoStacks stacks;
    for (const Step &step : stepsOf(entries)) {
        Step made;
        Step undone;
        Step again;
        for (const LogEntry &entry : step) {
            if (entry.withdraws == 0) {
                made.push_back(entry);
            } else if (take(stacks.undo, entry.withdraws)) {
                undone.push_back(entry);
            } else if (take(stacks.redo, entry.withdraws)) {
                // The undo is taken back, so the correction it withdrew stands again, on top.
                const auto undo = byId.find(entry.withdraws);
                const auto correction = undo != byId.end() ? byId.find(undo->second->withdraws) : byId.end();
                if (correction != byId.end()) {
                    again.push_back(*correction->second);
                }
            }
        }
        if (!made.empty()) {
            stacks.redo.clear();
            stacks.undo.push_back(std::move(made));
        }
        if (!undone.empty()) {
            stacks.redo.push_back(std::move(undone));
        }
        if (!again.empty()) {
            stacks.undo.push_back(std::move(again));
        }
    }
    return stacks;
}

} // namespace filing::models
