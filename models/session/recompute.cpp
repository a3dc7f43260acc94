// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/recompute.h"

#include "models/corrections/correctionlog.h"
#include "models/text/displaytext.h"
#include "models/tr.h"
#include "parsers/core/text.h"
#include "parsers/corrections/landmarks.h"
#include "parsers/corrections/overlay.h"
#include "parsers/corrections/properties.h"
#include "parsers/corrections/samefact.h"
#include "parsers/extraction/fieldpath.h"

#include <string_view>
#include <unordered_set>

namespace filing::models
{

EntryLog logAsOf(const EntryLog &log, std::optional<qint64> timeMs)
{
    return timeMs ? EntryLog(asOf(log, *timeMs)) : log;
}

void layOver(OpenFiling &filing, const std::vector<Rule> &rules, std::optional<qint64> asOf)
{
    filing.byRules.clear();
    filing.effective = filing.machine;
    if (!filing.machine) {
        return;
    }
    const EntryLog log = logAsOf(filing.log, asOf);
    std::vector<const Correction *> byPeople;
    for (const LogEntry &entry : log) {
        if (entry.inForce) {
            byPeople.push_back(&entry.correction);
        }
    }
    if (!rules.empty()) {
        filing.byRules = correctionsBy(rules, *filing.machine, spokenFor(log));
    }
    std::vector<const Correction *> all;
    for (const Correction &correction : filing.byRules) {
        all.push_back(&correction);
    }
    all.insert(all.end(), byPeople.begin(), byPeople.end());
    if (!all.empty()) {
        filing.effective = std::make_shared<const Extraction>(applyCorrections(*filing.machine, all));
    }
}

SeriesSet seriesOf(const std::vector<OpenFilingPtr> &filings, const SeriesOptions &options, SeriesCache *cache)
{
    std::vector<SeriesInput> inputs;
    std::unordered_set<std::string_view> seen;
    for (const OpenFilingPtr &filing : filings) {
        if (filing->effective && filing->document && seen.insert(filing->document->id().hex).second) {
            inputs.push_back({filing->path.toStdString(), filing->effective.get(), filing->effective});
        }
    }
    return buildSeries(inputs, options, cache);
}

Correction completed(Correction correction, const OpenFiling &filing)
{
    return completed(std::move(correction), filing, *filing.effective, Surveyor(*filing.document, *filing.effective));
}

Correction completed(Correction correction, const OpenFiling &filing, const Extraction &effective, const Surveyor &surveyor)
{
    correction.path = knownPathOf(effective, correction.path);   // One name in the log for one fact.
    const Field *machine = findField(*filing.machine, correction.path);
    const Field *now = findField(effective, correction.path);
    Anchor &anchor = correction.anchor;
    if (anchor.quote.empty()) {
        const Span span = correction.kind == CorrectionKind::SetSpan ? anchor.span
            : machine != nullptr                                     ? machine->span()
                                                                     : anchor.span;
        anchor = anchorFor(*filing.document, span);
    }
    if (anchor.landmarks.empty()) {
        const Span chosen = correction.kind == CorrectionKind::SetSpan ? anchor.span : Span{};
        anchor.landmarks = landmarksText(surveyor.at(correction.path, chosen));
    }
    if (correction.oldText.empty() && now != nullptr) {
        correction.oldText = now->text;
    }
    if (correction.newText.empty() && correction.kind == CorrectionKind::SetSpan) {
        correction.newText = collapsed(anchor.quote);
    }
    return correction;
}

bool leadsIntoFile(const Correction &correction, const OpenFiling &filing)
{
    return correction.kind != CorrectionKind::SetSpan
        || (!correction.anchor.span.isEmpty() && correction.anchor.span.end <= filing.document->size());
}

QString refusal(const Correction &correction, const OpenFiling &filing)
{
    if (!leadsIntoFile(correction, filing)) {
        return refusalText(Refusal::NoWords, correction);
    }
    const auto refused = refusalOf(*filing.effective, correction);
    return refused ? refusalText(*refused, correction) : QString();
}

QString refusalText(Refusal refusal, const Correction &correction)
{
    switch (refusal) {
    case Refusal::NoSuchPlace:
        break;
    case Refusal::Taken:
        return tr("There is something at \"%1\" already.").arg(QString::fromStdString(correction.path));
    case Refusal::NotAKey:
        return tr("Nothing can be put in at \"%1\".").arg(QString::fromStdString(correction.path));
    case Refusal::NoSuchValue:
        return tr("\"%1\" is no value of this kind.").arg(QString::fromStdString(correction.newText));
    case Refusal::UnreadablePeriod:
        return tr("\"%1\" does not say which period it is. Write it like \"3 months ended March 31, 2011\".")
            .arg(QString::fromStdString(correction.newText));
    case Refusal::NoWords:
        return tr("Select the words of the value in the text first.");
    case Refusal::UnreadableTable:
        return tr("No table can be read there with these columns.");
    }
    return tr("This filing has no field \"%1\".").arg(QString::fromStdString(correction.path));
}

} // namespace filing::models
