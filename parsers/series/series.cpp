// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/series/series.h"

#include "parsers/core/text.h"
#include "parsers/series/registrants.h"

namespace filing
{

SeriesSet buildSeries(std::span<const SeriesInput> filings)
{
    std::vector<series::ReadFiling> read;
    for (const SeriesInput &input : filings) {
        series::ReadFiling filing = series::readFlows(input);
        if (!filing.flows.empty() || !filing.otherBasis.empty()) {
            read.push_back(std::move(filing));
        }
    }
    SeriesSet set;
    for (std::vector<series::ReadFiling> &group : series::byRegistrant(std::move(read))) {
        SeriesRegistrant registrant = series::buildRegistrant(std::move(group));
        if (!registrant.quarters.empty() || !registrant.years.empty() || !registrant.gaps.empty()) {
            set.registrants.push_back(std::move(registrant));
        }
    }
    return set;
}

} // namespace filing
