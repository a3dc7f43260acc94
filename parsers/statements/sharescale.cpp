// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/sharescale.h"

#include "parsers/core/printednumber.h"
#include "parsers/statements/roles.h"
#include "parsers/statements/scale.h"

#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <vector>

namespace filing
{

namespace
{

std::vector<double> clearNumbers(const RawLine &line, const ReadingText &text)
{
    std::vector<double> numbers;
    for (const RawCell &cell : line.cells) {
        const std::optional<PrintedNumber> number = parsePrintedNumber(text.text(cell.text));
        if (number && number->kind == PrintedNumber::Kind::Number) {
            numbers.push_back(std::fabs(number->value.toDouble()));
        }
    }
    return numbers;
}

struct Figures
{
    std::vector<std::vector<double>> results;
    std::vector<std::vector<double>> perShare;
    std::vector<std::vector<double>> shares;
    std::optional<std::int64_t> labelled;
};

Figures collect(const RawStatement &raw, const ReadingText &text)
{
    std::vector<LabelledLine> labels;
    for (const RawLine &line : raw.lines) {
        labels.push_back({text.text(line.label), line.cells.empty()});
    }
    const std::vector<RoleMatch> roles = assignRoles(labels, raw.head.kind);
    Figures figures;
    for (std::size_t i = 0; i < raw.lines.size(); ++i) {
        const RoleMatch &match = roles[i];
        if (match.role.starts_with("net-income")) {
            figures.results.push_back(clearNumbers(raw.lines[i], text));
        } else if (match.role == "eps-basic" || match.role == "eps-diluted" || match.role == "eps-basic-diluted") {
            figures.perShare.push_back(clearNumbers(raw.lines[i], text));
        } else if (match.lineClass == LineClass::Shares) {
            figures.shares.push_back(clearNumbers(raw.lines[i], text));
        }
        const bool countsShares = match.lineClass == LineClass::Shares || (raw.lines[i].cells.empty() && labels[i].label.find("hares") != std::string_view::npos);
        if (countsShares) {
            if (const auto own = scaleInLabel(labels[i].label)) {
                figures.labelled = own;
            }
        }
    }
    return figures;
}

} // namespace

std::int64_t shareScaleOf(const RawStatement &raw, const ReadingText &text, bool told)
{
    const Figures figures = collect(raw, text);
    if (figures.labelled) {
        return *figures.labelled;
    }
    static constexpr std::array<std::int64_t, 4> scales {1, 1000, 1000000, 1000000000};
    std::map<std::int64_t, int> votes;
    for (const auto &shares : figures.shares) {
        for (const auto &results : figures.results) {
            for (const auto &perShare : figures.perShare) {
                if (shares.size() != results.size() || shares.size() != perShare.size()) {
                    continue;
                }
                for (std::size_t i = 0; i < shares.size(); ++i) {
                    if (shares[i] <= 0 || perShare[i] <= 0.015 || results[i] <= 0) {
                        continue;
                    }
                    const double wanted = results[i] * static_cast<double>(raw.head.scale) / perShare[i] / shares[i];
                    for (const std::int64_t scale : scales) {
                        const double ratio = wanted / static_cast<double>(scale);
                        votes[scale] += ratio > 0.5 && ratio < 2 ? 1 : 0;
                    }
                }
            }
        }
    }
    std::int64_t best = raw.head.shareScale;
    int bestVotes = told ? std::max(1, votes[best]) : votes[best];
    for (const auto &[scale, count] : votes) {
        if (count > bestVotes) {
            best = scale;
            bestVotes = count;
        }
    }
    return best;
}

} // namespace filing
