// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/text.h"
#include "parsers/core/trace.h"
#include "parsers/extraction/rules/coverfields.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace filing::rules
{

namespace
{

constexpr std::array<std::string_view, 3> concepts = {"Security12bTitle", "TradingSymbol", "SecurityExchangeName"};
constexpr std::string_view rule = "cover.securities";
constexpr std::size_t farthestRow = 60;

int headingOf(std::string_view words)
{
    const std::string key = alnumKey(words);
    if (key.starts_with("titleofeachclass") || key.starts_with("titleofclass") || key.starts_with("titleofeach")) {
        return 0;
    }
    if (key.starts_with("tradingsymbol") || key == "symbol" || key == "symbols" || key.starts_with("ticker") || key == "trading") {
        return 1;
    }
    return key.starts_with("nameofeachexchange") || key.starts_with("nameofexchange") || key.starts_with("exchangeonwhich") ? 2 : -1;
}

struct Heading
{
    std::array<Piece, 3> pieces;
    std::array<bool, 3> there{};
    std::size_t line = 0;

    [[nodiscard]] bool isTable() const { return there[0] && there[2]; }
};

/// The line with the headings side by side; they may be split, so that one word of each is enough.
std::optional<Heading> findHeading(const LineReader &lines, std::size_t endLine)
{
    for (std::size_t i = 0; i < endLine; ++i) {
        if (findIgnoringCase(lines.words(i), "title of each") == std::string_view::npos
            && findIgnoringCase(lines.words(i), "title of class") == std::string_view::npos) {
            continue;
        }
        Heading heading;
        heading.line = i;
        // Headings of two lines are often set at the bottom, the short one a line below.
        for (std::size_t line = i > 0 ? i - 1 : 0; line < std::min(endLine, i + 2); ++line) {
            for (const Piece &piece : lines.pieces(line)) {
                const int kind = headingOf(piece.text.of(lines.reading().text()));
                if (kind >= 0 && !heading.there[static_cast<std::size_t>(kind)]) {
                    heading.pieces[static_cast<std::size_t>(kind)] = piece;
                    heading.there[static_cast<std::size_t>(kind)] = true;
                }
            }
        }
        if (heading.isTable()) {
            return heading;
        }
        tracePassed(rule, lines.reading(), lines.line(i), "no-exchange-heading-beside-it");
    }
    return std::nullopt;
}

bool isHeadingRest(std::string_view words)
{
    const std::string key = alnumKey(words);
    return key == "class" || key == "symbols" || key == "symbol" || key == "onwhichregistered" || key == "registered" || key == "eachclass"
        || key == "whichregistered" || key == "exchangeonwhichregistered" || key == "exchange" || key == "onwhicheachclassisregistered"
        || key == "s" || headingOf(words) >= 0;
}

std::size_t columnOf(const Heading &heading, const Piece &piece)
{
    std::size_t best = 0;
    int bestDistance = -1;
    for (std::size_t i = 0; i < heading.pieces.size(); ++i) {
        if (!heading.there[i]) {
            continue;
        }
        const Piece &head = heading.pieces[i];
        const int gap = std::min(std::abs(piece.left - head.right), std::abs(head.left - piece.right));
        const int distance = piece.overlaps(head) ? 0 : gap + 1;
        if (bestDistance < 0 || distance < bestDistance) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

bool endsTable(std::string_view words)
{
    const std::string key = alnumKey(words.substr(0, 60));
    return key.starts_with("securitiesregistered") || key.starts_with("indicatebycheck") || key.starts_with("checkthe") || words.size() > 400;
}

using Row = std::array<std::vector<Span>, 3>;

/// "one share |  | LLC" under a whole row: words without a symbol that name no exchange, or begin in the middle of a title.
bool goesOn(std::string_view text, const Row &above, const Row &row)
{
    if (above[1].empty() || !row[1].empty()) {
        return false;
    }
    static constexpr std::array<std::string_view, 9> exchanges = {"exchange", "nasdaq", "nyse", "amex", "market", "board", "otc", "cboe", "none"};
    const auto names = [text](Span span) {
        return std::ranges::any_of(exchanges, [&](std::string_view word) { return containsIgnoringCase(span.of(text), word); });
    };
    return isLower(row[0].front().of(text).front()) || std::ranges::none_of(row[2], names);
}

std::vector<Row> rowsBelow(const LineReader &lines, const Heading &heading, std::size_t endLine)
{
    std::vector<Row> rows;
    bool parted = true;
    for (std::size_t i = heading.line + 1; i < std::min(endLine, heading.line + farthestRow) && !endsTable(lines.words(i)); ++i) {
        if (lines.isBlank(i)) {
            parted = true;
            continue;
        }
        Row row;
        bool any = false;
        for (const Piece &piece : lines.pieces(i)) {
            if (!isHeadingRest(piece.text.of(lines.reading().text()))) {
                row[columnOf(heading, piece)].push_back(piece.text);
                any = true;
            }
        }
        // A line without symbol or exchange goes on with the title above it.
        const bool full = !row[0].empty() && (!row[2].empty() || !row[1].empty())
            && !(!rows.empty() && !parted && goesOn(lines.reading().text(), rows.back(), row));
        if (any && full) {
            rows.push_back(std::move(row));
        } else if (any && !rows.empty() && !parted) {
            for (std::size_t k = 0; k < row.size(); ++k) {
                rows.back()[k].insert(rows.back()[k].end(), row[k].begin(), row[k].end());
            }
        } else if (any && !rows.empty() && lines.row(i) == nullptr) {
            break;
        }
        parted = false;
    }
    return rows;
}

FactList factsOf(const LineReader &lines, const Row &row)
{
    FactList facts;
    for (std::size_t k = 0; k < row.size(); ++k) {
        Field field = makeField(lines.reading(), row[k], rule);
        const std::string key = alnumKey(field.text);
        if (!key.empty() && key != "none" && key != "na" && key != "notapplicable") {
            facts.emplace_back(concepts[k], std::move(field));
        }
    }
    return facts;
}

} // namespace

std::vector<FactList> readSecurities(const LineReader &lines, std::size_t endLine)
{
    std::vector<FactList> securities;
    const auto heading = findHeading(lines, endLine);
    if (!heading) {
        if (endLine > 0) {
            tracePassed(rule, lines.reading(), Span{lines.line(0).begin, lines.line(endLine - 1).end}, "no-table-of-securities-on-the-cover");
        }
        return securities;
    }
    for (const Row &row : rowsBelow(lines, *heading, endLine)) {
        FactList facts = factsOf(lines, row);
        const bool titled = !facts.empty() && facts.front().first == concepts[0];
        if (!titled) {
            tracePassed(rule, lines.reading(), row[0].empty() ? row[2] : row[0], "row-names-no-security");
        } else {
            traceTaken(rule, lines.reading(), row[0], "row-of-the-table");
            securities.push_back(std::move(facts));
        }
    }
    return securities;
}

} // namespace filing::rules
