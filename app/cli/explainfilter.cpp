// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/explainfilter.h"

#include "parsers/core/text.h"
#include "parsers/extraction/fieldpath.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

namespace filing::cli
{

namespace
{

/// How the ids of the rules begin that look for a cover fact.
constexpr std::pair<std::string_view, std::string_view> coverRules[] = {
    {"DocumentType", "cover.form"},
    {"DocumentPeriodEndDate", "cover.date-of-report"},
    {"EntityRegistrantName", "cover.registrant"},
    {"EntityIncorporationStateCountryCode", "cover.state"},
    {"EntityFileNumber", "cover.file-number"},
    {"EntityTaxIdentificationNumber", "cover.employer-number"},
    {"EntityAddress", "cover.address"},
    {"EntityPhone", "cover.phone"},
    {"CityAreaCode", "cover.phone"},
    {"LocalPhoneNumber", "cover.phone"},
    {"EntityInformationFormer", "cover.former-name"},
    {"Security12bTitle", "cover.securities"},
    {"TradingSymbol", "cover.securities"},
    {"SecurityExchangeName", "cover.securities"},
    {"WrittenCommunications", "cover.tick-box"},
    {"SolicitingMaterial", "cover.tick-box"},
    {"PreCommencement", "cover.tick-box"},
    {"EntityEmergingGrowthCompany", "cover.tick-box"},
    {"EntityExTransitionPeriod", "cover.tick-box"},
};

bool overlap(Span a, Span b)
{
    return a.begin < b.end && b.begin < a.end;
}

std::optional<std::size_t> indexIn(std::string_view part, std::size_t size)
{
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), index);
    return error == std::errc{} && end == part.data() + part.size() && index < size ? std::optional(index) : std::nullopt;
}

bool isAboutCover(const TraceEntry &entry, std::string_view concept_, const Field *field)
{
    const bool shared = entry.rule == "cover.tagged" || entry.rule == "cover.tick-box";
    if (shared && entry.taken) {
        return field != nullptr && overlap(entry.source, field->span());
    }
    // A table gives all facts of its registrants; a file without a cover gives none.
    if (entry.rule == "cover.registrant-table" || (entry.rule == "cover.form" && !entry.taken)) {
        return true;
    }
    return std::ranges::any_of(coverRules, [&](const auto &rule) {
        return concept_.starts_with(rule.first) && entry.rule.starts_with(rule.second);
    }) || (field != nullptr && entry.rule == field->rule && !shared);
}

/// One of a list: what was taken for it, and what was passed that speaks of the same number.
bool isAboutListed(const TraceEntry &entry, const Field *field, const std::string &number)
{
    if (field == nullptr) {
        return true;
    }
    return overlap(entry.source, field->span()) || (!entry.taken && (number.empty() || entry.words.find(number) != std::string::npos));
}

Span rowSpan(const Row &row)
{
    Span all = row.label.span();
    for (const Cell &cell : row.cells) {
        all = cell ? all.united(cell->span()) : all;
    }
    return all;
}

bool isAboutRow(const TraceEntry &entry, const Statement &statement, std::size_t row, const std::optional<CellAddress> &cell)
{
    if (entry.rule == "statement.title") {
        return entry.taken;
    }
    if (entry.rule == "statement.period") {
        return cell && entry.taken && cell->period < statement.periods.size()
            && overlap(entry.source, statement.periods[cell->period].label.span());
    }
    const bool twin = std::ranges::any_of(statement.twins, [&](const Twin &one) {
        return one.row == row && std::ranges::any_of(one.pieces, [&](Span piece) { return overlap(piece, entry.source); });
    });
    return entry.rule != "statement.scale" && (twin || overlap(entry.source, rowSpan(statement.rows[row])));
}

bool isAboutStatement(const TraceEntry &entry, const Extraction &extraction, const std::vector<std::string_view> &parts,
                      std::string_view path)
{
    const auto index = parts.size() > 1 ? indexIn(parts[1], extraction.statements.size()) : std::nullopt;
    if (!index || parts.size() < 3) {
        return entry.rule == "statement.title";
    }
    const Statement &statement = extraction.statements[*index];
    const bool own = overlap(entry.source, statement.source) || overlap(entry.source, statement.scaleNote.span());
    if (!own) {
        return false;
    }
    if (parts[2] == "rows" && parts.size() > 3) {
        const auto row = indexIn(parts[3], statement.rows.size());
        return row ? isAboutRow(entry, statement, *row, cellAddress(extraction, path)) : entry.rule == "statement.row";
    }
    if (parts[2] == "periods") {
        return entry.rule == "statement.period";
    }
    return entry.rule == (parts[2] == "scaleNote" ? "statement.scale" : "statement.title");
}

bool isAbout(const TraceEntry &entry, const Extraction &extraction, std::string_view path, const Field *field)
{
    const std::vector<std::string_view> parts = split(path, '/');
    const std::string_view kind = entry.rule.substr(0, entry.rule.find('.'));
    if (parts[0] == "cover") {
        return kind == "cover" && isAboutCover(entry, parts.back(), field);
    }
    if (parts[0] == "statements") {
        return kind == "statement" && isAboutStatement(entry, extraction, parts, path);
    }
    if (parts[0] == "release") {
        return kind == "release" && entry.rule.substr(entry.rule.find('.') + 1) == parts.back();
    }
    if (kind != parts[0]) {
        return false;
    }
    const std::size_t size = kind == "items" ? extraction.items.size() : kind == "exhibits" ? extraction.exhibits.size() : 0;
    const auto index = parts.size() > 1 ? indexIn(parts[1], size) : std::nullopt;
    if (index && kind == "items") {
        return isAboutListed(entry, field, extraction.items[*index].number);
    }
    if (index && kind == "exhibits") {
        const Exhibit &exhibit = extraction.exhibits[*index];
        return isAboutListed(entry, &exhibit.number, exhibit.number.text);
    }
    return true;
}

} // namespace

std::vector<TraceEntry> inOrder(std::vector<TraceEntry> entries)
{
    std::vector<TraceEntry> kept;
    for (TraceEntry &entry : entries) {
        const auto key = [](const TraceEntry &one) { return std::tie(one.rule, one.source, one.taken, one.why); };
        if (std::ranges::none_of(kept, [&](const TraceEntry &one) { return key(one) == key(entry); })) {
            kept.push_back(std::move(entry));
        }
    }
    std::ranges::stable_sort(kept, {}, [](const TraceEntry &entry) { return entry.source.begin; });
    return kept;
}

std::vector<TraceEntry> entriesFor(std::vector<TraceEntry> entries, const Extraction &extraction, std::string_view path,
                                   const Field *field)
{
    std::erase_if(entries, [&](const TraceEntry &entry) { return !isAbout(entry, extraction, path, field); });
    return inOrder(std::move(entries));
}

} // namespace filing::cli
