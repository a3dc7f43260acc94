// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/scalewitness.h"

#include "parsers/core/printednumber.h"
#include "parsers/core/text.h"
#include "parsers/core/trace.h"
#include "parsers/statements/roles.h"
#include "parsers/statements/sharescale.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

namespace filing
{

namespace
{

constexpr std::size_t fewestRepeated = 4;     ///< Figures two tables share by chance are fewer.
constexpr std::size_t tellingDigits = 4;
constexpr double closeEnough = 0.1;           ///< Of a power of ten; scales lie three apart.

using Figures = std::set<std::string>;

/// The amounts of money of a statement that have digits enough to be told from others.
Figures amountsOf(const RawStatement &raw, const ReadingText &text)
{
    const std::vector<RoleMatch> roles = assignRoles(raw, text);
    Figures figures;
    for (std::size_t i = 0; i < raw.lines.size(); ++i) {
        if (roles[i].measure != Measure::Money) {
            continue;
        }
        for (const RawCell &cell : raw.lines[i].cells) {
            const std::string_view words = text.text(cell.text);
            const auto number = parsePrintedNumber(words);
            std::string digits;
            std::copy_if(words.begin(), words.end(), std::back_inserter(digits), [](char c) { return isDigit(c) || c == '.'; });
            const auto count = static_cast<std::size_t>(std::count_if(digits.begin(), digits.end(), isDigit));
            if (number && number->kind == PrintedNumber::Kind::Number && count >= tellingDigits) {
                figures.insert(std::move(digits));
            }
        }
    }
    return figures;
}

std::size_t inCommon(const Figures &a, const Figures &b)
{
    return static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&b](const std::string &figure) { return b.contains(figure); }));
}

/// Whether net income over shares is earnings per share when money counts in `scale` and shares in `shareScale`.
bool comesOut(const PerShareFigures &figures, std::int64_t scale, std::int64_t shareScale)
{
    const double quotient = figures.results * static_cast<double>(scale) / (figures.shares * static_cast<double>(shareScale));
    return std::fabs(std::log10(quotient / figures.perShare)) < closeEnough;
}

void adopt(RawStatement &raw, const RawStatement &noted, const ReadingText &text, std::string_view why)
{
    raw.head.scale = noted.head.scale;
    raw.head.shareScale = noted.head.shareScale;
    raw.head.scaleNote = noted.head.scaleNote;
    raw.head.scaleNote.rule = "statement.scale-of-another";
    raw.head.shareScale = shareScaleOf(raw, text, false);
    traceTaken(raw.head.scaleNote.rule, raw.head.scaleNote.span(), raw.head.scaleNote.text, why);
}

/// `amounts` are those of `statements`.
bool adoptRepeated(RawStatement &raw, const std::vector<RawStatement> &statements, const std::vector<Figures> &amounts, const ReadingText &text)
{
    const Figures own = amountsOf(raw, text);
    const RawStatement *best = nullptr;
    std::size_t most = fewestRepeated - 1;
    bool doubtful = false;
    for (std::size_t i = 0; i < statements.size(); ++i) {
        const RawStatement &noted = statements[i];
        const std::size_t common = inCommon(own, amounts[i]);
        if (common < fewestRepeated) {
            continue;
        }
        doubtful = doubtful || (best != nullptr && best->head.scale != noted.head.scale);
        if (common > most) {
            most = common;
            best = &noted;
        }
    }
    if (best == nullptr || doubtful) {
        return false;
    }
    adopt(raw, *best, text, "repeats-the-figures-under-the-note");
    return true;
}

void adoptByShares(RawStatement &raw, const std::vector<RawStatement> &statements, const ReadingText &text)
{
    const auto figures = perShareFigures(raw, text);
    if (!figures || comesOut(*figures, 1, 1)) {
        return;
    }
    for (const RawStatement &noted : statements) {
        if (!noted.head.scaleNote.isEmpty() && noted.head.kind == StatementKind::Operations
            && comesOut(*figures, noted.head.scale, noted.head.shareScale)) {
            adopt(raw, noted, text, "earnings-per-share-come-out-so");
            return;
        }
    }
}

} // namespace

void adoptScales(std::vector<RawStatement> &statements, const ReadingText &text)
{
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < statements.size(); ++i) {
        if (statements[i].head.scaleNote.isEmpty()) {
            open.push_back(i);
        }
    }
    if (open.empty() || open.size() == statements.size()) {
        return;
    }
    // What one adopts is no witness for the next.
    std::vector<RawStatement> noted;
    std::copy_if(statements.begin(), statements.end(), std::back_inserter(noted),
                 [](const RawStatement &raw) { return !raw.head.scaleNote.isEmpty(); });
    std::vector<Figures> amounts;
    std::transform(noted.begin(), noted.end(), std::back_inserter(amounts), [&text](const RawStatement &raw) { return amountsOf(raw, text); });
    for (const std::size_t i : open) {
        if (!adoptRepeated(statements[i], noted, amounts, text)) {
            adoptByShares(statements[i], noted, text);
        }
    }
}

} // namespace filing
