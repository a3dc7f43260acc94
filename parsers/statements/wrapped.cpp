// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/text.h"
#include "parsers/statements/labelshape.h"
#include "parsers/statements/workrow.h"

#include <algorithm>
#include <utility>

namespace filing::solve
{

namespace
{

bool overlap(const WorkLine &a, const WorkLine &b)
{
    for (std::size_t k = 0; k < a.cells.size(); ++k) {
        if (a.cells[k] && b.cells[k]) {
            return true;
        }
    }
    return false;
}

bool isContinuation(const WorkLine &first, const WorkLine &second)
{
    if (first.words.empty() || overlap(first, second)) {
        return false;
    }
    if (second.words.empty()) {
        // A value that found no room on its line; a total without a label would have one for every period.
        return first.cellCount() > 0 && second.cellCount() > 0 && first.cellCount() + second.cellCount() <= first.cells.size()
            && !first.words.ends_with(':');
    }
    const char start = second.words.front();
    if (first.words.ends_with(':')) {
        return false;
    }
    if (isLower(start)) {
        return first.cellCount() == 0 || second.cellCount() == 0 || isUnfinished(first.words);
    }
    return first.cellCount() == 0 && !first.anyToken && second.cellCount() > 0 && isUnfinished(first.words);
}

void append(WorkLine &first, WorkLine second)
{
    first.label.insert(first.label.end(), second.label.begin(), second.label.end());
    if (!second.words.empty()) {
        first.words += " " + second.words;
    }
    for (std::size_t k = 0; k < first.cells.size(); ++k) {
        if (second.cells[k]) {
            first.cells[k] = std::move(second.cells[k]);
        }
    }
    first.anyToken = first.anyToken || second.anyToken;
}

} // namespace

std::vector<WorkLine> joinWrapped(std::vector<WorkLine> lines)
{
    std::vector<WorkLine> joined;
    for (WorkLine &line : lines) {
        if (!joined.empty() && isContinuation(joined.back(), line)) {
            append(joined.back(), std::move(line));
        } else {
            joined.push_back(std::move(line));
        }
    }
    return joined;
}

} // namespace filing::solve
