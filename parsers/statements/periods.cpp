// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/periods.h"

#include "parsers/core/text.h"
#include "parsers/statements/columnperiod.h"
#include "parsers/statements/headingcolumns.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

namespace filing
{

namespace
{

using Kind = HeaderToken::Kind;

/// Of columns that print one figure in two currencies, the first is the one the books are kept in.
constexpr std::array<std::string_view, 12> currencies {"rmb", "us", "usd", "eur", "cad", "gbp", "hkd", "jpy", "yen", "euro", "euros", "dollars"};

/// A column of figures with the period its headings give it.
struct Reading
{
    Period period;
    int valueColumn = -1;
    bool adjusted = false;       ///< Non-GAAP or pro forma.
    bool between = false;        ///< "Adjustments" between two columns of the period.
    std::string names;           ///< Words of its headings that tell no period: whose figures they are.
};

struct Resolved
{
    HeaderPeriods header;
    int undated = 0;             ///< Columns of figures that no period was found for.
    bool ambiguous = false;      ///< Several columns of one period, and nothing says which of them is its own.
};

bool isSamePeriod(const Reading &a, const Reading &b)
{
    return a.period.months == b.period.months && a.period.end == b.period.end && a.period.start == b.period.start;
}

bool isOfAll(std::string_view names)
{
    for (const std::string_view word : {"consolidated", "total", "combined"}) {
        if (containsIgnoringCase(names, word)) {
            return true;
        }
    }
    return false;
}

// Several columns of one period: segments beside their total, the entities of a merger beside the sum of both. The one of all
// of them speaks for the period; where none says that it is, nobody does.
std::optional<Reading> ofAll(const std::vector<Reading> &same)
{
    for (const Reading &reading : same) {
        if (isOfAll(reading.names)) {
            return reading;
        }
    }
    const bool named = std::all_of(same.begin(), same.end(), [](const Reading &reading) { return !reading.names.empty(); });
    const bool differ = std::any_of(same.begin(), same.end(), [&](const Reading &reading) { return reading.names != same.front().names; });
    return named && differ ? std::nullopt : std::optional(same.front());
}

// "As reported" and "as adjusted" of one period: what was reported stays, except where all the statement is pro forma. "As
// restated" is a column of its own beside it.
std::vector<Reading> telling(std::vector<Reading> same, bool proForma)
{
    if (std::any_of(same.begin(), same.end(), [](const Reading &reading) { return !reading.between; })) {
        std::erase_if(same, [](const Reading &reading) { return reading.between; });
    }
    const auto wanted = [&](const Reading &reading) { return reading.adjusted == proForma; };
    if (std::any_of(same.begin(), same.end(), wanted)) {
        same.erase(std::remove_if(same.begin(), same.end(), [&](const Reading &reading) { return !wanted(reading); }), same.end());
    }
    std::vector<Reading> kept;
    for (const bool restated : {false, true}) {
        std::vector<Reading> group;
        std::copy_if(same.begin(), same.end(), std::back_inserter(group), [&](const Reading &reading) {
            return reading.period.restated == restated;
        });
        if (const auto one = group.empty() ? std::nullopt : ofAll(group)) {
            kept.push_back(*one);
        }
    }
    return kept;
}

std::string namesOf(const HeadedColumn &column, const ReadingText &text)
{
    std::string names;
    for (const HeaderCell &cell : column.cells) {
        const std::string_view word = text.text(cell.token.text);
        const bool currency = std::any_of(currencies.begin(), currencies.end(), [&](std::string_view name) {
            return equalsIgnoringCase(word, name);
        });
        if (cell.token.kind == Kind::Words && !currency && word.size() > 1) {
            names += (names.empty() ? "" : " ") + lowered(word);
        }
    }
    return names;
}

Resolved resolveAll(const std::vector<HeadedColumn> &columns, const HeaderInput &input, const ReleaseCalendar &calendar, const ReadingText &text)
{
    Resolved out;
    std::vector<Reading> readings;
    for (const HeadedColumn &column : columns) {
        if (column.percent || (column.has(Kind::NoPeriod) && !column.isDated())) {
            if (column.valueColumn >= 0 && column.has(Kind::NoPeriod)) {
                out.header.others.push_back(column.valueColumn);
            }
            continue;
        }
        std::optional<Period> period = column.has(Kind::NoPeriod) && column.last(Kind::WholeDate) == nullptr && !column.has(Kind::Year)
            ? std::nullopt
            : periodOf(column, input, calendar, text);
        if (!period) {
            ++out.undated;
            continue;
        }
        const bool adjusted = column.has(Kind::NonGaap) && !column.has(Kind::Reported);
        readings.push_back({std::move(*period), column.valueColumn, adjusted, column.has(Kind::NoPeriod), namesOf(column, text)});
    }
    std::vector<Reading> kept;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        std::vector<Reading> same;
        bool first = true;
        for (std::size_t k = 0; k < readings.size(); ++k) {
            if (isSamePeriod(readings[i], readings[k])) {
                first = first && k >= i;
                same.push_back(readings[k]);
            }
        }
        if (first) {
            const bool alone = same.size() == 1;
            const std::vector<Reading> told = same.size() > 1 ? telling(std::move(same), input.proForma) : std::move(same);
            out.ambiguous = out.ambiguous || (!alone && told.empty());
            kept.insert(kept.end(), told.begin(), told.end());
        }
    }
    std::stable_sort(kept.begin(), kept.end(), [](const Reading &a, const Reading &b) { return a.valueColumn < b.valueColumn; });
    for (Reading &reading : kept) {
        out.header.periods.push_back(std::move(reading.period));
        out.header.columns.push_back(reading.valueColumn);
    }
    return out;
}

/// What stands over a column of figures in a typewriter table besides dates.
struct Heading
{
    std::string names;
    bool noPeriod = false;
    bool proForma = false;
};

Heading headingOver(const ValueColumn &column, const HeaderInput &input, const ReadingText &text)
{
    Heading heading;
    HeadedColumn over;
    for (const HeaderCell &cell : input.cells) {
        if (cell.left <= column.right && column.left <= cell.right) {
            over.cells.push_back(cell);
        }
    }
    heading.names = namesOf(over, text);
    heading.noPeriod = over.has(Kind::NoPeriod);
    heading.proForma = over.has(Kind::NonGaap);
    return heading;
}

// A typewriter table with several named columns of figures under one period: the period gets the column of all of them. False
// where no heading says which one that is.
bool takeColumnOfAll(std::vector<HeadedColumn> &columns, const HeaderInput &input, const ReadingText &text)
{
    constexpr int fewFigures = 3;
    std::vector<Heading> headings;
    for (const ValueColumn &value : input.columns) {
        headings.push_back(headingOver(value, input, text));
    }
    for (HeadedColumn &column : columns) {
        if (column.valueColumn < 0) {
            continue;
        }
        std::vector<int> candidates;
        bool several = false;
        const Heading &own = headings[static_cast<std::size_t>(column.valueColumn)];
        for (int i = 0; i < static_cast<int>(input.columns.size()); ++i) {
            const ValueColumn &value = input.columns[static_cast<std::size_t>(i)];
            const auto owner = std::min_element(columns.begin(), columns.end(), [&](const HeadedColumn &a, const HeadedColumn &b) {
                const int middle = value.left + value.right;
                return std::abs(center(a.leaf) - middle) < std::abs(center(b.leaf) - middle);
            });
            if (&*owner != &column || value.figures < fewFigures) {
                continue;
            }
            const Heading &heading = headings[static_cast<std::size_t>(i)];
            several = several || (i != column.valueColumn && !heading.names.empty() && !own.names.empty() && heading.names != own.names);
            if (!heading.noPeriod && (isOfAll(heading.names) || (input.proForma && heading.proForma && heading.names.empty()))) {
                candidates.push_back(i);
            }
        }
        if (several && candidates.size() != 1) {
            return false;
        }
        if (several) {
            column.valueColumn = candidates.front();
        }
    }
    return true;
}

} // namespace

HeaderPeriods readPeriods(const HeaderInput &input, const ReleaseCalendar &calendar, const ReadingText &text)
{
    if (input.source == GridSource::Html && !input.columns.empty()) {
        Resolved placed = resolveAll(columnsByPlace(input), input, calendar, text);
        std::vector<HeadedColumn> counted = columnsByOrder(input);
        if (placed.ambiguous) {
            return placed.header;
        }
        if (placed.undated == 0 && placed.header.periods.size() >= std::min<std::size_t>(counted.size(), 1)) {
            return placed.header;
        }
        placeColumns(counted, input);
        Resolved ordered = resolveAll(counted, input, calendar, text);
        return ordered.header.periods.size() > placed.header.periods.size() ? ordered.header : placed.header;
    }
    std::vector<HeadedColumn> counted = columnsByOrder(input);
    if (!input.columns.empty()) {
        placeColumns(counted, input);
        if (counted.size() < input.columns.size() && !takeColumnOfAll(counted, input, text)) {
            return {};
        }
    }
    HeaderPeriods header = resolveAll(counted, input, calendar, text).header;
    for (int i = 0; i < static_cast<int>(input.columns.size()); ++i) {
        const bool taken = std::find(header.columns.begin(), header.columns.end(), i) != header.columns.end();
        if (!taken && headingOver(input.columns[static_cast<std::size_t>(i)], input, text).noPeriod) {
            header.others.push_back(i);
        }
    }
    return header;
}

} // namespace filing