// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/layers.h"

#include "models/corrections/correctionlog.h"
#include "models/session/recompute.h"
#include "parsers/series/linerules.h"

namespace filing::models
{

SnapshotPtr machineLayer(const SnapshotPtr &snapshot)
{
    if (!snapshot) {
        return snapshot;
    }
    auto layer = std::make_shared<Snapshot>(*snapshot);
    bool touched = false;
    for (OpenFilingPtr &filing : layer->filings) {
        if (filing->effective == filing->machine) {
            continue;
        }
        auto bare = std::make_shared<OpenFiling>(*filing);
        bare->effective = bare->machine;
        bare->byRules.clear();
        filing = std::move(bare);
        touched = true;
    }
    // That lines are one, or are not, is what people say, too.
    touched = touched || !lineRules(rulesInForce(logAsOf(snapshot->rules, snapshot->asOf))).empty();
    if (touched) {
        layer->series = seriesOf(layer->filings, {layer->series.view, {}});
    }
    return layer;
}

} // namespace filing::models
