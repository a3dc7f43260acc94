// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/xbrl/coverfacts.h"

#include "parsers/core/text.h"
#include "parsers/core/trace.h"
#include "parsers/extraction/coverconcepts.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace filing::xbrl
{

namespace
{

constexpr std::string_view rule = "cover.tagged";

/// Facts that a company states once for each class of its securities.
bool isOfSecurity(std::string_view concept_)
{
    const CoverConcept *const known = filing::coverConcept(concept_);
    return known != nullptr && known->ofSecurity;
}

bool isPlaceholder(std::string_view text)
{
    return text.empty() || text == "-" || text == "\xE2\x80\x94" || text == "\xE2\x80\x93";
}

Field fieldOf(const CoverFacts::Entry &entry)
{
    Field field;
    field.text = entry.words.text;
    field.value = entry.value == entry.words.text ? std::string{} : entry.value;
    field.pieces = entry.words.pieces;
    field.rule = rule;
    return field;
}

const Field *find(const FactList &list, std::string_view concept_)
{
    const auto found = std::find_if(list.begin(), list.end(), [concept_](const auto &fact) { return fact.first == concept_; });
    return found == list.end() ? nullptr : &found->second;
}

/// One field of several, in the order in which they stand in the file.
void join(FactList &list, std::string_view whole, std::initializer_list<std::string_view> parts, std::string_view glue)
{
    std::vector<const Field *> found;
    for (const std::string_view part : parts) {
        const Field *const field = find(list, part);
        if (field != nullptr && !field->pieces.empty()) {
            found.push_back(field);
        }
    }
    if (found.size() < 2) {
        return;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Field *a, const Field *b) { return a->span().begin < b->span().begin; });
    Field field;
    field.rule = rule;
    for (const Field *part : found) {
        // "Springfield, Illinois 62701": the postal code follows without a comma, as filings print it.
        const bool code = part == find(list, "EntityAddressPostalZipCode");
        field.text += field.text.empty() ? "" : code ? " " : glue;
        field.text += part->text;
        field.pieces.insert(field.pieces.end(), part->pieces.begin(), part->pieces.end());
    }
    list.emplace_back(whole, std::move(field));
}

} // namespace

std::string_view coverConcept(std::string_view concept_)
{
    constexpr std::string_view prefix = "dei:";
    if (!concept_.starts_with(prefix)) {
        return {};
    }
    const std::string_view name = concept_.substr(prefix.size());
    // Those two are put together here from their parts.
    const CoverConcept *const known = name == "EntityAddress" || name == "EntityPhone" ? nullptr : filing::coverConcept(name);
    return known == nullptr ? std::string_view{} : known->name;
}

void CoverFacts::add(Entry entry)
{
    m_entries.push_back(std::move(entry));
}

FactList CoverFacts::listOf(std::string_view legalEntity) const
{
    FactList list;
    for (const bool hidden : {false, true}) {
        for (const Entry &entry : m_entries) {
            if (entry.hidden == hidden && entry.legalEntity == legalEntity && find(list, entry.concept_) == nullptr
                && !isPlaceholder(entry.words.text)) {
                list.emplace_back(entry.concept_, fieldOf(entry));
            }
        }
    }
    join(list, "EntityAddress",
         {"EntityAddressAddressLine1", "EntityAddressAddressLine2", "EntityAddressAddressLine3", "EntityAddressCityOrTown",
          "EntityAddressStateOrProvince", "EntityAddressCountry", "EntityAddressPostalZipCode"},
         ", ");
    join(list, "EntityPhone", {"CityAreaCode", "LocalPhoneNumber"}, " ");
    return list;
}

std::vector<FactList> CoverFacts::securities() const
{
    std::vector<FactList> lists;
    std::vector<std::string_view> contexts;
    for (const Entry &entry : m_entries) {
        if (!isOfSecurity(entry.concept_) || isPlaceholder(entry.words.text)) {
            continue;
        }
        const auto known = std::find(contexts.begin(), contexts.end(), entry.contextRef);
        const auto index = static_cast<std::size_t>(known - contexts.begin());
        if (known == contexts.end()) {
            contexts.push_back(entry.contextRef);
            lists.emplace_back();
        }
        if (find(lists[index], entry.concept_) == nullptr) {
            lists[index].emplace_back(entry.concept_, fieldOf(entry));
        }
    }
    return lists;
}

void CoverFacts::moveTo(InlineXbrl &found)
{
    std::vector<std::string_view> entities;
    for (const Entry &entry : m_entries) {
        const bool names = entry.concept_ == "EntityRegistrantName" || entry.concept_ == "EntityCentralIndexKey";
        if (names && std::find(entities.begin(), entities.end(), entry.legalEntity) == entities.end()) {
            entities.push_back(entry.legalEntity);
        }
    }
    // The parent's facts carry no member.
    std::stable_sort(entities.begin(), entities.end(), [](std::string_view a, std::string_view b) {
        return a.empty() && !b.empty();
    });
    found.cover = listOf(entities.empty() ? std::string_view{} : entities.front());
    if (entities.size() > 1) {
        for (const std::string_view entity : entities) {
            found.registrants.push_back(listOf(entity));
        }
    }
    std::vector<FactList> all = securities();
    if (all.size() > 1) {
        found.securities = std::move(all);
    }
}

void append(InlineXbrl &all, InlineXbrl more)
{
    if (all.facts.empty()) {
        all.facts = std::move(more.facts);
    } else {
        all.facts.insert(all.facts.end(), std::make_move_iterator(more.facts.begin()), std::make_move_iterator(more.facts.end()));
    }
    if (all.cover.empty()) {
        all.cover = std::move(more.cover);
        all.registrants = std::move(more.registrants);
        all.securities = std::move(more.securities);
    }
}

namespace
{

/// The whole of an address or telephone number as printed says more than its tagged parts put together ("(781) 895-0600",
/// a second address), so long as it holds them all.
bool printedHoldsTagged(std::string_view concept_, const Field &printed, const FactList &tagged)
{
    static constexpr std::array<std::string_view, 4> addressParts{"EntityAddressAddressLine1", "EntityAddressCityOrTown",
                                                                  "EntityAddressStateOrProvince", "EntityAddressPostalZipCode"};
    static constexpr std::array<std::string_view, 2> phoneParts{"CityAreaCode", "LocalPhoneNumber"};
    const std::string key = alnumKey(printed.text);
    const auto held = [&](std::string_view part) {
        const Field *const field = find(tagged, part);
        return field == nullptr || key.find(alnumKey(field->text)) != std::string::npos;
    };
    if (concept_ == "EntityAddress") {
        return std::all_of(addressParts.begin(), addressParts.end(), held);
    }
    return concept_ == "EntityPhone" && std::all_of(phoneParts.begin(), phoneParts.end(), held);
}

} // namespace

void addTo(Extraction &extraction, InlineXbrl tagged)
{
    extraction.facts = std::move(tagged.facts);
    std::vector<std::string_view> kept;
    for (const auto &[concept_, printed] : extraction.cover) {
        if (printedHoldsTagged(concept_, printed, tagged.cover)) {
            kept.push_back(concept_);
        }
    }
    for (auto &[concept_, field] : tagged.cover) {
        if (std::find(kept.begin(), kept.end(), concept_) != kept.end()) {
            continue;
        }
        const auto name = concept_;
        traceTaken(rule, field.span(), field.text, "tagged");
        const auto read = std::find_if(extraction.cover.begin(), extraction.cover.end(),
                                       [name](const auto &fact) { return fact.first == name; });
        if (read == extraction.cover.end()) {
            extraction.cover.emplace_back(name, std::move(field));
        } else {
            if (alnumKey(read->second.text) != alnumKey(field.text)) {
                tracePassed(read->second.rule, read->second.span(), read->second.text, "the-tag-says-otherwise");
            }
            read->second = std::move(field);
        }
    }
    if (!tagged.registrants.empty()) {
        extraction.registrants = std::move(tagged.registrants);
    }
    if (!tagged.securities.empty()) {
        extraction.securities = std::move(tagged.securities);
    }
}

} // namespace filing::xbrl
