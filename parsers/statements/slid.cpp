// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/text.h"
#include "parsers/statements/glyphs.h"
#include "parsers/statements/labelshape.h"
#include "parsers/statements/workrow.h"

#include <algorithm>
#include <utility>

namespace filing::solve
{

namespace
{

/// Whether the line above carries a pass over the row below: what both have is alike, and what the row lacks is there.
bool slidOnto(const WorkRow &above, const WorkRow &below)
{
    if (above.line.isHeading() || !above.shadows.empty() || above.line.part || below.line.part || below.line.words.empty()) {
        return false;
    }
    double odds = 0;
    std::size_t both = 0;
    std::size_t missing = 0;
    for (std::size_t k = 0; k < above.line.cells.size(); ++k) {
        const auto &x = above.line.cells[k];
        const auto &y = below.line.cells[k];
        if (x && y) {
            ++both;
            odds += samenessOf(x->shown, y->shown);
        } else if (x) {
            ++missing;
        } else if (y) {
            odds -= 3;
        }
    }
    if (missing == 0) {
        return false;
    }
    const bool caption = looksLikeCaption(above.line.words);
    if (both > 0) {
        return missing <= 2 && odds >= (caption ? -0.5 : 2.5);
    }
    return above.line.words.ends_with(':') && below.line.isHeading() && !below.line.words.ends_with(':');
}

/// Unlabelled remains of a line that was read elsewhere.
bool isDebris(const WorkRow &row, const NumberStyle &style)
{
    if (row.line.isHeading() || !row.shadows.empty() || row.line.part || labelQuality(row.line.words) > 0.3) {
        return false;
    }
    const std::size_t periods = row.line.cells.size();
    const bool misread = std::any_of(row.line.cells.begin(), row.line.cells.end(), [&style](const auto &cell) {
        return cell && !isCleanNumber(*cell, style);
    });
    return row.line.words.empty() && row.line.cellCount() < periods && (misread || 2 * row.line.cellCount() < periods);
}

bool isHeadingCopy(const WorkRow &copy, const WorkRow &heading)
{
    if (!copy.line.isHeading() || !heading.line.isHeading() || copy.line.words.empty() || heading.line.words.empty()
        || copy.line.words == heading.line.words) {
        return false;
    }
    const double length = static_cast<double>(std::max(copy.line.words.size(), heading.line.words.size()));
    const double distance = labelDistance(copy.line.words, heading.line.words);
    return distance < 0.45 * length && labelQuality(copy.line.words) < 0.5 && labelQuality(heading.line.words) > 0.8;
}

void moveCells(WorkRow &above, WorkRow &below)
{
    Shadow shadow;
    shadow.line = above.line;
    shadow.reason = "misread pass on the line of the heading above";
    shadow.valuesOnly = true;
    shadow.why = "misread-pass-on-the-heading-above";
    for (std::size_t k = 0; k < above.line.cells.size(); ++k) {
        auto &from = above.line.cells[k];
        auto &to = below.line.cells[k];
        if (from && !to) {
            to = std::move(from);
            below.slidFrom[k] = above.line.raw;
            shadow.line.cells[k].reset();
        }
        from.reset();
    }
    above.numbersMoved = true;
    if (!shadow.line.isHeading()) {
        below.shadows.push_back(std::move(shadow));
    }
}

} // namespace

std::vector<WorkRow> bringHome(std::vector<WorkRow> rows, const NumberStyle &style)
{
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
        if (slidOnto(rows[i], rows[i + 1])) {
            moveCells(rows[i], rows[i + 1]);
        }
    }
    std::vector<WorkRow> kept;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool last = i + 1 == rows.size();
        if (isDebris(rows[i], style) && (!last || !kept.empty())) {
            WorkRow &home = last ? kept.back() : rows[i + 1];
            home.shadows.push_back({std::move(rows[i].line), "remains of a misread pass", true, "remains-of-a-misread-pass"});
            continue;
        }
        if (!last && isHeadingCopy(rows[i], rows[i + 1])) {
            rows[i + 1].shadows.push_back({std::move(rows[i].line), "misread pass over the same heading", false, "misread-copy-of-a-heading"});
            continue;
        }
        if (!kept.empty() && isHeadingCopy(rows[i], kept.back())) {
            kept.back().shadows.push_back({std::move(rows[i].line), "misread pass over the same heading", false, "misread-copy-of-a-heading"});
            continue;
        }
        kept.push_back(std::move(rows[i]));
    }
    return kept;
}

} // namespace filing::solve
