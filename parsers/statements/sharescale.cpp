// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/sharescale.h"

#include "parsers/core/printednumber.h"
#include "parsers/statements/roles.h"
#include "parsers/statements/scale.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace filing
{

namespace
{

// The middle one of numbers: a misread cell or two do not move it far.
void addTypical(std::vector<double> &typical, std::vector<double> numbers)
{
    if (!numbers.empty()) {
        std::sort(numbers.begin(), numbers.end());
        typical.push_back(numbers[numbers.size() / 2]);
    }
}

/// The clean numbers of a row, those with cents apart from whole ones.
struct RowNumbers
{
    std::vector<double> cents;
    std::vector<double> whole;
};

RowNumbers numbersOf(const RawLine &line, const ReadingText &text)
{
    RowNumbers numbers;
    for (const RawCell &cell : line.cells) {
        const std::optional<PrintedNumber> number = parsePrintedNumber(text.text(cell.text));
        if (number && number->kind == PrintedNumber::Kind::Number && !number->value.isZero()) {
            const double value = std::fabs(number->value.toDouble());
            (number->value.places() >= 2 && value < 1000 ? numbers.cents : numbers.whole).push_back(value);
        }
    }
    return numbers;
}

double median(std::vector<double> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    return numbers.empty() ? 0 : numbers[numbers.size() / 2];
}

struct Figures
{
    std::vector<double> results;
    std::vector<double> perShare;
    std::vector<double> shares;
    std::optional<std::int64_t> labelled;
};

Figures collect(const RawStatement &raw, const ReadingText &text)
{
    const std::vector<RoleMatch> roles = assignRoles(raw, text);
    Figures figures;
    for (std::size_t i = 0; i < raw.lines.size(); ++i) {
        const RoleMatch &match = roles[i];
        const RowNumbers numbers = numbersOf(raw.lines[i], text);
        if (match.role.starts_with("net-income") || match.role == "income-from-continuing-operations" || match.role == "pretax-income") {
            addTypical(figures.results, numbers.whole.empty() ? numbers.cents : numbers.whole);
        } else if (match.lineClass == LineClass::PerShare || match.lineClass == LineClass::Shares) {
            // "Basic" and "Diluted" of a spoiled table may be either; cents tell.
            addTypical(figures.perShare, numbers.cents);
            addTypical(figures.shares, numbers.whole);
        }
        const std::string_view label = text.text(raw.lines[i].label);
        const bool countsShares = match.lineClass == LineClass::Shares || (raw.lines[i].cells.empty() && label.find("hares") != std::string_view::npos);
        if (countsShares) {
            if (const auto own = scaleInLabel(label)) {
                figures.labelled = own;
            }
        }
    }
    return figures;
}

std::optional<PerShareFigures> typical(const Figures &figures)
{
    const PerShareFigures middle {median(figures.results), median(figures.perShare), median(figures.shares)};
    return middle.results > 0 && middle.perShare > 0 && middle.shares > 0 ? std::optional(middle) : std::nullopt;
}

} // namespace

std::optional<PerShareFigures> perShareFigures(const RawStatement &raw, const ReadingText &text)
{
    return typical(collect(raw, text));
}

std::int64_t shareScaleOf(const RawStatement &raw, const ReadingText &text, bool told)
{
    const Figures figures = collect(raw, text);
    if (figures.labelled) {
        return *figures.labelled;
    }
    const auto middle = typical(figures);
    if (!middle) {
        return raw.head.shareScale;
    }
    // Scales lie a factor of a thousand apart; anything within ten of one is that one.
    const double wanted = std::log10(middle->results * static_cast<double>(raw.head.scale) / middle->perShare / middle->shares);
    for (const std::int64_t scale : {std::int64_t(1), std::int64_t(1000), std::int64_t(1000000), std::int64_t(1000000000)}) {
        const double distance = std::fabs(wanted - std::log10(static_cast<double>(scale)));
        if (distance < (told && scale != raw.head.shareScale ? 0.6 : 1.0)) {
            return scale;
        }
    }
    return raw.head.shareScale;
}

} // namespace filing
