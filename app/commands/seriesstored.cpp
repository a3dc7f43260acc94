// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/seriesstored.h"

#include "app/cli/filingreader.h"
#include "app/cli/inputs.h"
#include "app/cli/seriesjson.h"
#include "app/cli/seriesview.h"
#include "app/commands/desk.h"
#include "app/commands/libraryseries.h"
#include "models/corrections/correctionlog.h"
#include "models/session/recompute.h"
#include "parsers/series/linerules.h"

#include <iostream>

namespace filing::app
{

int seriesStoredCommand(const cli::Arguments &arguments)
{
    if (arguments.has("--library")) {
        return librarySeriesCommand(arguments);
    }
    cli::SeriesCall call = cli::seriesCall(arguments);
    Desk desk("series", arguments);
    if (!desk.open(false)) {
        return cli::SomeFailed;
    }
    const std::vector<Rule> rules = models::rulesInForce(desk.store().rules());
    const std::vector<LineRule> said = lineRules(rules);
    call.options.lineRules.insert(call.options.lineRules.begin(), said.begin(), said.end());
    std::vector<models::OpenFilingPtr> filings;
    std::vector<cli::UnreadFile> unread;
    cli::Inputs inputs(arguments.paths, std::cin);
    while (const auto input = inputs.next()) {
        const cli::ReadFiling read = cli::readFiling(*input);
        if (!read.extraction) {
            unread.push_back({read.path, *read.error});
            continue;
        }
        auto filing = std::make_shared<models::OpenFiling>();
        filing->path = QString::fromStdString(read.path);
        filing->document = read.document;
        filing->machine = read.extraction;
        filing->log = desk.store().entries(read.document->id());
        models::layOver(*filing, rules, std::nullopt);
        filings.push_back(std::move(filing));
    }
    return cli::printSeries(models::seriesOf(filings, call.options), unread, call.csv);
}

} // namespace filing::app
