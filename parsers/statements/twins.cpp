// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/text.h"
#include "parsers/statements/glyphs.h"
#include "parsers/statements/labelshape.h"
#include "parsers/statements/roles.h"
#include "parsers/statements/workrow.h"

#include <algorithm>
#include <utility>

namespace filing::solve
{

namespace
{

constexpr double impossible = -100;
/// Odds a pair must have before two lines are taken for one row.
constexpr double enoughOdds = 3.0;

std::size_t malformed(const WorkLine &line, const NumberStyle &style)
{
    return static_cast<std::size_t>(std::count_if(line.cells.begin(), line.cells.end(), [&style](const auto &cell) {
        return cell && !isCleanNumber(*cell, style);
    }));
}

struct ValueEvidence
{
    double odds = 0;
    std::size_t both = 0;
    std::size_t onlyFirst = 0;
    std::size_t onlySecond = 0;
    bool differ = false;
};

ValueEvidence compareValues(const WorkLine &a, const WorkLine &b)
{
    ValueEvidence evidence;
    for (std::size_t k = 0; k < a.cells.size(); ++k) {
        const auto &x = a.cells[k];
        const auto &y = b.cells[k];
        if (x && y) {
            ++evidence.both;
            evidence.odds += samenessOf(x->shown, y->shown);
            evidence.differ = evidence.differ || x->shown != y->shown;
        } else if (x) {
            ++evidence.onlyFirst;
        } else if (y) {
            ++evidence.onlySecond;
        }
    }
    return evidence;
}

/// What the labels say about two lines being one.
double labelOdds(const WorkLine &a, const WorkLine &b, const NumberStyle &style)
{
    if (a.words.empty() && b.words.empty()) {
        return 0;
    }
    const double qualityA = labelQuality(a.words);
    const double qualityB = labelQuality(b.words);
    const bool wordsDiffer = labelDistance(a.words, b.words) > 1;
    if (sameLabel(a.words, b.words)) {
        // "- Basic" and "- Diluted" at the end of long equal labels: both clean, so two rows.
        const bool honest = wordsDiffer && qualityA > 0.95 && qualityB > 0.95;
        return honest ? impossible : 7;
    }
    // What can still be read as another line is one ("Net lncome" below "Income before taxes").
    const RoleMatch roleA = matchLabel(a.words, StatementKind::Operations);
    const RoleMatch roleB = matchLabel(b.words, StatementKind::Operations);
    if (roleA.isKnown() && roleB.isKnown() && roleA.role != roleB.role) {
        return impossible;
    }
    // A label beyond recognition: only one of the two may be clean, and the other's numbers must be damaged as well.
    const WorkLine &worse = qualityA < qualityB ? a : b;
    const bool garbage = std::min(qualityA, qualityB) < 0.55 && std::max(qualityA, qualityB) - std::min(qualityA, qualityB) > 0.3;
    return garbage && 2 * malformed(worse, style) >= worse.cellCount() ? -4 : impossible;
}

/// Pairs neighbours so that the sum of odds is greatest.
std::vector<bool> bestPairs(const std::vector<WorkLine> &lines, const NumberStyle &style)
{
    std::vector<double> odds(lines.size(), impossible);
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        odds[i] = twinOdds(lines[i], lines[i + 1], style);
    }
    std::vector<double> best(lines.size() + 2, 0);
    for (std::size_t i = lines.size(); i-- > 0;) {
        best[i] = best[i + 1];
        if (odds[i] >= enoughOdds) {
            best[i] = std::max(best[i], odds[i] + best[i + 2]);
        }
    }
    std::vector<bool> paired(lines.size(), false);
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (odds[i] >= enoughOdds && best[i] == odds[i] + best[i + 2] && best[i] > best[i + 1]) {
            paired[i] = true;
            ++i;
        }
    }
    return paired;
}

WorkRow rowOf(WorkLine line)
{
    WorkRow row;
    row.slidFrom.assign(line.cells.size(), noLine);
    row.line = std::move(line);
    return row;
}

} // namespace

std::size_t WorkLine::cellCount() const
{
    return static_cast<std::size_t>(
        std::count_if(cells.begin(), cells.end(), [](const auto &cell) { return cell.has_value(); }));
}

double damageOf(const WorkLine &line, const NumberStyle &style)
{
    const double labelDamage = line.words.empty() ? 4 : 6 * (1 - labelQuality(line.words));
    return 3 * static_cast<double>(malformed(line, style)) + labelDamage;
}

double twinOdds(const WorkLine &a, const WorkLine &b, const NumberStyle &style)
{
    if (a.part || b.part || a.isHeading() || b.isHeading()) {
        return impossible;
    }
    const ValueEvidence values = compareValues(a, b);
    if (values.both == 0) {
        return impossible;
    }
    const bool damaged = malformed(a, style) + malformed(b, style) > 0 || a.words != b.words;
    if (!values.differ && (!damaged || !sameLabel(a.words, b.words))) {
        return impossible;
    }
    const double label = labelOdds(a, b, style);
    if (label <= impossible) {
        return impossible;
    }
    // A row that lacks exactly what the other has is a row whose cell slid to the heading above.
    if (label < 0 && values.onlyFirst > 0 && values.onlySecond == 0 && malformed(a, style) <= a.cellCount()) {
        return impossible;
    }
    return values.odds + label - 3.0 * static_cast<double>(values.onlyFirst + values.onlySecond);
}

std::vector<WorkRow> pairTwins(std::vector<WorkLine> lines, const NumberStyle &style)
{
    const std::vector<bool> paired = bestPairs(lines, style);
    std::vector<WorkRow> rows;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!paired[i]) {
            rows.push_back(rowOf(std::move(lines[i])));
            continue;
        }
        const double first = damageOf(lines[i], style);
        const double second = damageOf(lines[i + 1], style);
        const bool firstIsClean = first <= second;
        WorkRow row = rowOf(std::move(lines[firstIsClean ? i : i + 1]));
        row.undecided = std::abs(first - second) < 1.0;
        Shadow shadow;
        shadow.line = std::move(lines[firstIsClean ? i + 1 : i]);
        shadow.reason = row.undecided ? "second pass over the same line" : "misread pass over the same line";
        shadow.why = row.undecided ? "second-pass-over-the-line" : "misread-twin";
        row.shadows.push_back(std::move(shadow));
        rows.push_back(std::move(row));
        ++i;
    }
    return rows;
}

} // namespace filing::solve
