// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What buildSeries() keeps between two calls: what each extraction says of flows, and each registrant's history. Entries that
// a call does not use are dropped. Owned by whoever calls; one thread at a time.
#pragma once

#include "parsers/series/flows.h"
#include "parsers/series/series.h"

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace filing
{

class SeriesCache
{
public:
    using Reading = std::shared_ptr<const series::ReadFiling>;
    struct Read
    {
        ExtractionPtr owner;     ///< Keeps the address from being used again.
        Reading reading;
    };
    struct Built
    {
        SeriesOptions options;
        std::shared_ptr<const SeriesRegistrant> registrant;
    };

    std::map<std::pair<const Extraction *, std::string>, Read> read;   ///< With SeriesInput::key.
    std::map<std::vector<Reading>, Built> built;   ///< By the filings it was built from, oldest first.
};

} // namespace filing
