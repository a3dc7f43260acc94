// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/navigation.h"

#include "models/source/spanindex.h"

#include <limits>

namespace filing::ui
{

using models::Mark;
using models::Place;

namespace
{

/// The mark in one filing, without going round; null at its end.
const Mark *step(const models::SpanIndex &index, std::uint32_t from, bool doubts, Direction direction)
{
    const Mark *mark = direction == Direction::Next ? index.next(from, doubts) : index.previous(from, doubts);
    if (!mark) {
        return nullptr;
    }
    const bool onward = direction == Direction::Next ? mark->span.begin > from : mark->span.begin < from;
    return onward ? mark : nullptr;
}

Place placeOf(const models::OpenFiling &filing, const Mark &mark)
{
    return {filing.path, mark.path, mark.span};
}

} // namespace

Place nextDoubt(const models::Snapshot &snapshot, const Place &from, Direction direction)
{
    const std::size_t count = snapshot.filings.size();
    std::size_t start = 0;
    while (start < count && snapshot.filings[start]->path != from.filing) {
        ++start;
    }
    start = start == count ? 0 : start;
    // The filing one starts in is visited twice: behind the place first, before it last.
    for (std::size_t visited = 0; visited <= count && count > 0; ++visited) {
        const std::size_t offset = direction == Direction::Next ? visited : count * 2 - visited;
        const models::OpenFiling &filing = *snapshot.filings[(start + offset) % count];
        if (!filing.effective) {
            continue;
        }
        const models::SpanIndex index(*filing.effective);
        if (visited == 0) {
            if (const Mark *mark = step(index, from.span.begin, true, direction)) {
                return placeOf(filing, *mark);
            }
        } else {
            // From the far end every mark lies onward; going round gives the first or last.
            const std::uint32_t far = direction == Direction::Next ? std::numeric_limits<std::uint32_t>::max() : 0;
            const Mark *mark = direction == Direction::Next ? index.next(far, true) : index.previous(far, true);
            if (mark) {
                return placeOf(filing, *mark);
            }
        }
    }
    return {};
}

Place nextField(const models::Snapshot &snapshot, const Place &from, Direction direction)
{
    const models::OpenFilingPtr filing = snapshot.find(from.filing);
    if (!filing || !filing->effective) {
        return {};
    }
    const models::SpanIndex index(*filing->effective);
    const Mark *mark = direction == Direction::Next ? index.next(from.span.begin, false)
                                                    : index.previous(from.span.begin, false);
    return mark ? placeOf(*filing, *mark) : Place{};
}

} // namespace filing::ui
