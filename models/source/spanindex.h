// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which fields stand at which bytes of one filing, for highlighting, hovering and jumping. Immutable after building;
// lookups are logarithmic.
#pragma once

#include "models/signs.h"
#include "parsers/extraction/extraction.h"
#include "parsers/extraction/fieldpath.h"

#include <QString>

#include <vector>

namespace filing::models
{

/// A stretch of source bytes that belongs to a field or a twin line.
struct Mark
{
    Span span;
    FieldKind kind = FieldKind::Cover;
    Signs signs;
    bool twin = false;           ///< A misread second pass; `path` is then the row it repeats.
    bool doubtful = false;
    bool leading = true;         ///< The first piece of its field: where next and previous stop.
    QString path;                ///< Field path.
    QString label;               ///< What hovering says: "Total revenues · nine months to March 31, 2011".
};

class SpanIndex
{
public:
    SpanIndex() = default;
    explicit SpanIndex(const Extraction &extraction);

    /// Sorted by begin; may overlap (a sentence and the amount in it).
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }
    /// Indexes into marks() that overlap the span, narrowest last so that it paints on top.
    [[nodiscard]] std::vector<std::size_t> overlapping(Span span) const;
    /// The narrowest mark at a byte, or null.
    [[nodiscard]] const Mark *at(std::uint32_t byte) const;
    /// Next/previous field (or doubtful field) that begins strictly behind/before a byte, wrapping round; null if there is
    /// none. Twin lines are no stops.
    [[nodiscard]] const Mark *next(std::uint32_t byte, bool doubtfulOnly) const;
    [[nodiscard]] const Mark *previous(std::uint32_t byte, bool doubtfulOnly) const;

private:
    [[nodiscard]] static bool isStop(const Mark &mark, bool doubtfulOnly);

    std::vector<Mark> m_marks;
    std::vector<std::uint32_t> m_maxEnd;   ///< Running maximum of ends, for overlap searches.
};

} // namespace filing::models
