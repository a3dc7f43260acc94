// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/source/spanindex.h"

#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "models/tr.h"
#include "parsers/extraction/fieldpath.h"

#include <algorithm>

namespace filing::models
{

namespace
{

void append(std::vector<Mark> &marks, Mark mark, const std::vector<Span> &pieces)
{
    for (const Span piece : pieces) {
        if (!piece.isEmpty()) {
            mark.span = piece;
            marks.push_back(mark);
            mark.leading = false;
        }
    }
}

void appendTwins(const Extraction &extraction, std::vector<Mark> &marks)
{
    for (std::size_t s = 0; s < extraction.statements.size(); ++s) {
        for (const Twin &twin : extraction.statements[s].twins) {
            const std::string path = labelPath(extraction, s, twin.row);
            Mark mark;
            mark.kind = FieldKind::Label;
            mark.twin = true;
            mark.path = QString::fromStdString(path);
            mark.label = tr("Misread twin of: %1").arg(fieldLabel(extraction, path));
            append(marks, std::move(mark), twin.pieces);
        }
    }
}

/// The sentence of a witness is as much its mark as the amount in it.
void appendWitness(const Extraction &extraction, Mark mark, std::vector<Mark> &marks)
{
    const Witness *said = findWitness(extraction, mark.path.toStdString());
    if (said == nullptr) {
        return;
    }
    mark.signs = signsOf(*said);
    mark.doubtful = isDoubtful(*said);
    append(marks, mark, said->sentence.pieces);
    mark.leading = said->sentence.pieces.empty();
    append(marks, std::move(mark), said->amount.pieces);
}

} // namespace

SpanIndex::SpanIndex(const Extraction &extraction)
{
    appendTwins(extraction, m_marks);
    forEachField(extraction, [&](const FieldEntry &entry) {
        Mark mark;
        mark.kind = entry.kind;
        mark.path = QString::fromStdString(entry.path);
        mark.label = fieldLabel(extraction, entry.path);
        if (entry.kind == FieldKind::Witness) {
            appendWitness(extraction, std::move(mark), m_marks);
            return;
        }
        mark.signs = signsOf(*entry.field);
        mark.doubtful = isDoubtful(*entry.field);
        append(m_marks, std::move(mark), entry.field->pieces);
    });
    std::stable_sort(m_marks.begin(), m_marks.end(), [](const Mark &a, const Mark &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    m_maxEnd.reserve(m_marks.size());
    std::uint32_t furthest = 0;
    for (const Mark &mark : m_marks) {
        furthest = std::max(furthest, mark.span.end);
        m_maxEnd.push_back(furthest);
    }
}

std::vector<std::size_t> SpanIndex::overlapping(Span span) const
{
    std::vector<std::size_t> found;
    // Nothing before the first mark whose running end lies behind the span's begin can reach into it.
    const auto first = std::upper_bound(m_maxEnd.begin(), m_maxEnd.end(), span.begin) - m_maxEnd.begin();
    for (auto i = static_cast<std::size_t>(first); i < m_marks.size() && m_marks[i].span.begin < span.end; ++i) {
        if (m_marks[i].span.overlaps(span)) {
            found.push_back(i);
        }
    }
    std::stable_sort(found.begin(), found.end(), [this](std::size_t a, std::size_t b) {
        return m_marks[a].span.size() > m_marks[b].span.size();
    });
    return found;
}

const Mark *SpanIndex::at(std::uint32_t byte) const
{
    const std::vector<std::size_t> found = overlapping({byte, byte + 1});
    return found.empty() ? nullptr : &m_marks[found.back()];
}

bool SpanIndex::isStop(const Mark &mark, bool doubtfulOnly)
{
    return !mark.twin && mark.leading && (mark.doubtful || !doubtfulOnly);
}

const Mark *SpanIndex::next(std::uint32_t byte, bool doubtfulOnly) const
{
    const auto stops = [&](const Mark &mark) { return isStop(mark, doubtfulOnly); };
    const auto behind = std::upper_bound(m_marks.begin(), m_marks.end(), byte,
                                         [](std::uint32_t at, const Mark &mark) { return at < mark.span.begin; });
    auto found = std::find_if(behind, m_marks.end(), stops);
    if (found == m_marks.end()) {
        found = std::find_if(m_marks.begin(), behind, stops);
        if (found == behind) {
            return nullptr;
        }
    }
    return &*found;
}

const Mark *SpanIndex::previous(std::uint32_t byte, bool doubtfulOnly) const
{
    const auto stops = [&](const Mark &mark) { return isStop(mark, doubtfulOnly); };
    const auto border = std::lower_bound(m_marks.begin(), m_marks.end(), byte,
                                         [](const Mark &mark, std::uint32_t at) { return mark.span.begin < at; });
    const auto before = std::make_reverse_iterator(border);
    auto found = std::find_if(before, m_marks.rend(), stops);
    if (found == m_marks.rend()) {
        found = std::find_if(m_marks.rbegin(), before, stops);
        if (found == before) {
            return nullptr;
        }
    }
    return &*found;
}

} // namespace filing::models
