// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/text.h"
#include "parsers/core/trace.h"
#include "parsers/extraction/rules/coverfields.h"
#include "parsers/extraction/rules/covervalues.h"
#include "parsers/reading/layout.h"

#include <algorithm>

namespace filing::rules
{

namespace
{

constexpr std::size_t headingLines = 4;
constexpr std::size_t mostTableLines = 120;

/// The heading over a column that holds all of a registrant: "Registrant; State of Incorporation; Address; and Telephone Number".
struct Heading
{
    Piece column;
    std::size_t endLine = 0;
};

bool isInOrder(std::string_view key)
{
    std::size_t at = 0;
    for (const std::string_view word : {"registrant", "incorporation", "address", "telephone"}) {
        at = key.find(word, at);
        if (at == std::string_view::npos) {
            return false;
        }
    }
    return true;
}

std::optional<Heading> headingAt(const LineReader &lines, std::size_t line, std::size_t endLine)
{
    const std::string_view text = lines.reading().text();
    for (const Piece &piece : lines.pieces(line)) {
        const std::string_view words = piece.text.of(text);
        if (words.starts_with('(') || words.size() > 200 || !containsIgnoringCase(words, "registrant")) {
            continue;
        }
        std::string key;
        for (std::size_t i = line; i < std::min(endLine, line + headingLines); ++i) {
            for (const Piece &below : lines.pieces(i)) {
                if (below.overlaps(piece)) {
                    key += alnumKey(below.text.of(text).substr(0, 200));
                }
            }
            if (isInOrder(key)) {
                return Heading{piece, i + 1};
            }
        }
    }
    return std::nullopt;
}

struct Group
{
    std::optional<Span> file;
    std::optional<Span> employer;
    std::optional<Span> name;
    std::optional<Span> state;
    std::optional<Span> phone;
    std::vector<Span> address;
};

Span shifted(Span found, std::uint32_t base)
{
    return {base + found.begin, base + found.end};
}

/// "(A Delaware Corporation)", "(a Georgia limited liability company)"
std::optional<Span> stateOf(std::string_view words)
{
    const bool bracketed = words.starts_with('(') || startsWithIgnoringCase(words, "a ") || startsWithIgnoringCase(words, "an ");
    return bracketed ? findPlace(words) : std::nullopt;
}

void addColumn(Group &group, Span piece, std::string_view text)
{
    const std::string_view words = piece.of(text);
    if (!group.name) {
        group.name = piece;
    } else if (const auto phone = findPhone(words)) {
        group.phone = shifted(*phone, piece.begin);
    } else if (const auto state = stateOf(words); state && !group.state) {
        group.state = shifted(*state, piece.begin);
    } else if (!group.phone) {
        group.address.push_back(piece);
    }
}

FactList factsOf(const LineReader &lines, const Group &group)
{
    FactList facts;
    const auto add = [&](std::string_view concept_, const std::optional<Span> &span) {
        if (span) {
            facts.emplace_back(concept_, makeField(lines.reading(), *span, "cover.registrant-table"));
        }
    };
    add("EntityRegistrantName", group.name);
    add("EntityIncorporationStateCountryCode", group.state);
    add("EntityFileNumber", group.file);
    add("EntityTaxIdentificationNumber", group.employer);
    if (!group.address.empty()) {
        facts.emplace_back("EntityAddress", makeField(lines.reading(), group.address, "cover.registrant-table"));
    }
    add("EntityPhone", group.phone);
    return facts;
}

} // namespace

std::vector<FactList> readRegistrantTable(const LineReader &lines, std::size_t endLine)
{
    const std::string_view text = lines.reading().text();
    std::optional<Heading> heading;
    for (std::size_t i = 0; i < endLine && !heading; ++i) {
        heading = headingAt(lines, i, endLine);
    }
    std::vector<Group> groups;
    for (std::size_t i = heading ? heading->endLine : endLine; i < std::min(endLine, (heading ? heading->endLine : 0) + mostTableLines); ++i) {
        const std::string_view whole = lines.words(i);
        if (containsIgnoringCase(whole.substr(0, 120), "check the appropriate") || whole.size() > 400) {
            break;
        }
        if (isRule(whole)) {
            continue;
        }
        for (const Piece &piece : lines.pieces(i)) {
            const std::string_view words = piece.text.of(text);
            if (const auto employer = findEmployerNumber(words); employer && !groups.empty()) {
                groups.back().employer = shifted(*employer, piece.text.begin);
            } else if (const auto file = findFileNumber(words); file && file->begin == 0 && file->end == words.size()) {
                groups.emplace_back();
                groups.back().file = piece.text;
            } else if (!groups.empty() && piece.overlaps(heading->column) && !isRule(words)) {
                addColumn(groups.back(), piece.text, text);
            }
        }
    }
    std::vector<FactList> registrants;
    for (const Group &group : groups) {
        const bool whole = group.name && group.employer;
        if (!whole && group.file) {
            tracePassed("cover.registrant-table", lines.reading(), *group.file, "row-without-name-or-employer-number");
        } else if (whole) {
            traceTaken("cover.registrant-table", lines.reading(), *group.name, "row-of-the-table");
            registrants.push_back(factsOf(lines, group));
        }
    }
    return registrants;
}

} // namespace filing::rules
