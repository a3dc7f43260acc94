// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/series/series.h"

#include "parsers/series/registrants.h"
#include "parsers/series/seriescache.h"

namespace filing
{

namespace
{

using Reading = SeriesCache::Reading;

std::vector<Reading> readAll(std::span<const SeriesInput> filings, SeriesCache *cache)
{
    std::vector<Reading> all;
    decltype(SeriesCache::read) used;
    for (const SeriesInput &input : filings) {
        const std::pair<const Extraction *, std::string> key(input.extraction, input.key);
        const bool kept = cache != nullptr && input.owner.get() == input.extraction && input.owner;
        Reading reading;
        if (const auto known = kept ? cache->read.find(key) : decltype(used)::iterator(); kept && known != cache->read.end()) {
            reading = known->second.reading;
        } else {
            reading = std::make_shared<const series::ReadFiling>(series::readFlows(input));
        }
        if (kept) {
            used.emplace(key, SeriesCache::Read{input.owner, reading});
        }
        if (!reading->flows.empty() || !reading->otherBasis.empty()) {
            all.push_back(std::move(reading));
        }
    }
    if (cache != nullptr) {
        cache->read = std::move(used);
    }
    return all;
}

bool isKnownOn(const series::ReadFiling &filing, Date date)
{
    return filing.filed && *filing.filed <= date;
}

SeriesRegistrant build(const std::vector<Reading> &group, const SeriesOptions &options)
{
    std::vector<series::ReadFiling> filings;
    for (const Reading &reading : group) {
        filings.push_back(*reading);
    }
    return series::buildRegistrant(std::move(filings), options);
}

} // namespace

SeriesSet buildSeries(std::span<const SeriesInput> filings, const SeriesOptions &options, SeriesCache *cache)
{
    std::vector<Reading> read = readAll(filings, cache);
    if (options.view.kind == SeriesView::Kind::AsKnown) {
        std::erase_if(read, [&options](const Reading &each) { return !isKnownOn(*each, options.view.date); });
    }
    SeriesSet set;
    set.view = options.view;
    decltype(SeriesCache::built) used;
    for (const std::vector<Reading> &group : series::byRegistrant(std::move(read))) {
        SeriesCache::Built made;
        const auto known = cache != nullptr ? cache->built.find(group) : used.end();
        if (cache != nullptr && known != cache->built.end() && known->second.options == options) {
            made = std::move(known->second);
        } else {
            made = {options, std::make_shared<const SeriesRegistrant>(build(group, options))};
        }
        const SeriesRegistrant &registrant = *made.registrant;
        if (!registrant.quarters.empty() || !registrant.years.empty() || !registrant.gaps.empty()) {
            set.registrants.push_back(made.registrant);
        }
        if (cache != nullptr) {
            used.emplace(group, std::move(made));
        }
    }
    if (cache != nullptr) {
        cache->built = std::move(used);
    }
    return set;
}

} // namespace filing
