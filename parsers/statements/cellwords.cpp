// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/repair.h"

#include <algorithm>

namespace filing::solve
{

namespace
{

/// A pass that cannot be the value says no more than this against it: it may be anything but a reading of it.
constexpr double mostFromShadow = 8;
/// Readings dearer than this are left to arithmetic to propose.
constexpr double readingHorizon = 7;

double rawCost(const CellWords &words, Decimal value, const NumberStyle &style)
{
    double cost = 0;
    for (std::size_t i = 0; i < words.passes.size(); ++i) {
        const CellWords::Pass &pass = words.passes[i];
        const double own = misreadCost(pass.shown, value, style, pass.clean);
        cost += i == 0 || words.undecided ? own : std::min(own, mostFromShadow);
    }
    return cost;
}

void addPass(CellWords &words, const Token &token, bool cleanLine, const NumberStyle &style)
{
    const bool clean = cleanLine && isCleanNumber(token, style);
    words.passes.push_back({token.shown, clean, token.spans});
    // A misread pass beside a clean number proposes nothing.
    if (clean || words.readings.empty() || words.undecided) {
        for (const Reading &reading : readings(token, style)) {
            words.readings.push_back(reading);
        }
    }
}

} // namespace

double costOf(const CellWords &words, Decimal value, const NumberStyle &style)
{
    const double best = words.readings.empty() ? 0 : rawCost(words, words.readings.front().value, style);
    return rawCost(words, value, style) - best;
}

CellWords cellWords(const WorkRow &row, std::size_t period, const NumberStyle &style)
{
    CellWords words;
    words.undecided = row.undecided;
    words.slidFrom = row.slidFrom[period];
    if (const auto &own = row.line.cells[period]) {
        addPass(words, *own, true, style);
    }
    const bool cleanOwn = !words.passes.empty() && words.passes.front().clean;
    for (const Shadow &shadow : row.shadows) {
        if (period >= shadow.line.cells.size() || !shadow.line.cells[period]) {
            continue;
        }
        // Beside a malformed number the other pass counts in full.
        addPass(words, *shadow.line.cells[period], row.undecided || !cleanOwn, style);
    }
    std::vector<Reading> all;
    for (const Reading &reading : words.readings) {
        const bool known = std::any_of(all.begin(), all.end(), [&](const Reading &r) { return r.value == reading.value; });
        if (!known) {
            all.push_back({reading.value, rawCost(words, reading.value, style)});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Reading &a, const Reading &b) { return a.cost < b.cost; });
    const double best = all.empty() ? 0 : all.front().cost;
    for (Reading &reading : all) {
        reading.cost -= best;
    }
    std::erase_if(all, [](const Reading &reading) { return reading.cost > readingHorizon; });
    words.readings = std::move(all);
    return words;
}

} // namespace filing::solve
