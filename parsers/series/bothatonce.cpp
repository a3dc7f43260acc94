// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/series/bothatonce.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace filing::series
{

namespace
{

constexpr std::string_view both = "-basic-diluted";

bool saysBoth(const SeriesLine &line)
{
    const std::string label = lowered(line.label);
    return line.role.ends_with(both) && label.find("basic") != std::string::npos && label.find("diluted") != std::string::npos;
}

/// The lines that some filing has of its own.
std::set<std::string, std::less<>> toldIn(const std::vector<ReadFiling> &filings)
{
    std::set<std::string, std::less<>> told;
    for (const ReadFiling &filing : filings) {
        for (const auto &[role, flows] : filing.flows) {
            told.insert(role);
        }
    }
    return told;
}

void tellTwice(ReadFiling &filing, std::size_t at, const std::string &basic, const std::string &diluted)
{
    SeriesLine &line = filing.lines[at];
    for (auto *flows : {&filing.flows, &filing.otherBasis}) {
        if (auto node = flows->extract(line.role)) {
            flows->insert_or_assign(basic, node.mapped());
            flows->insert_or_assign(diluted, std::move(node.mapped()));
        }
    }
    line.role = basic;
    SeriesLine second = line;
    second.role = diluted;
    filing.lines.insert(filing.lines.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(second));
}

} // namespace

void fillBoth(std::vector<ReadFiling> &filings, LineNames &names)
{
    const auto told = toldIn(filings);
    for (std::size_t i = 0; i < filings.size(); ++i) {
        ReadFiling &filing = filings[i];
        for (std::size_t at = 0; at < filing.lines.size(); ++at) {
            if (!saysBoth(filing.lines[at])) {
                continue;
            }
            const std::string role = filing.lines[at].role;
            const std::string stem = role.substr(0, role.size() - both.size());
            const std::string basic = stem + "-basic";
            const std::string diluted = stem + "-diluted";
            const bool apartElsewhere = told.contains(basic) || told.contains(diluted);
            const bool apartHere = filing.flows.contains(basic) || filing.flows.contains(diluted);
            const auto rows = std::count_if(filing.lines.begin(), filing.lines.end(),
                                            [&role](const SeriesLine &line) { return line.role == role; });
            if (apartElsewhere && !apartHere && rows == 1) {
                tellTwice(filing, at, basic, diluted);
                names.before[i][basic] = role;
                names.before[i][diluted] = role;
            }
        }
    }
}

} // namespace filing::series
