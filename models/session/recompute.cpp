// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/recompute.h"

#include "models/corrections/correctionlog.h"
#include "models/text/displaytext.h"
#include "parsers/core/text.h"
#include "parsers/corrections/overlay.h"
#include "parsers/extraction/fieldpath.h"

#include <QCoreApplication>

#include <set>

namespace filing::models
{

ExtractionPtr overlaid(const ExtractionPtr &machine, const std::vector<LogEntry> &log)
{
    if (!machine) {
        return nullptr;
    }
    const std::vector<Correction> corrections = correctionsInForce(log);
    return corrections.empty() ? machine : std::make_shared<const Extraction>(applyCorrections(*machine, corrections));
}

SeriesSet seriesOf(const std::vector<OpenFilingPtr> &filings)
{
    std::vector<SeriesInput> inputs;
    std::set<DocumentId> seen;
    for (const OpenFilingPtr &filing : filings) {
        if (filing->effective && filing->document && seen.insert(filing->document->id()).second) {
            inputs.push_back({filing->path.toStdString(), filing->effective.get()});
        }
    }
    return buildSeries(inputs);
}

Correction completed(Correction correction, const OpenFiling &filing)
{
    const Field *machine = findField(*filing.machine, correction.path);
    const Field *effective = findField(*filing.effective, correction.path);
    Anchor &anchor = correction.anchor;
    if (anchor.quote.empty()) {
        const Span span = correction.kind == CorrectionKind::SetSpan ? anchor.span
            : machine != nullptr                                     ? machine->span()
                                                                     : anchor.span;
        anchor = anchorFor(*filing.document, span);
    }
    if (correction.oldText.empty() && effective != nullptr) {
        correction.oldText = effective->text;
    }
    if (correction.newText.empty() && correction.kind == CorrectionKind::SetSpan) {
        correction.newText = collapsed(anchor.quote);
    }
    return correction;
}

QString refusal(const Correction &correction, const OpenFiling &filing)
{
    const Field *field = findField(*filing.effective, correction.path);
    const bool sets = correction.kind == CorrectionKind::SetValue || correction.kind == CorrectionKind::SetSpan;
    if (field == nullptr) {
        // A blank cell can be given a value; anything else that is not there cannot be spoken about.
        Extraction probe = *filing.effective;
        if (!sets || fieldSlot(probe, correction.path) == nullptr) {
            return QCoreApplication::translate("filing", "This filing has no field \"%1\".")
                .arg(QString::fromStdString(correction.path));
        }
    }
    if (correction.kind == CorrectionKind::SetSpan
        && (correction.anchor.span.isEmpty() || correction.anchor.span.end > filing.document->size())) {
        return QCoreApplication::translate("filing", "Select the words of the value in the text first.");
    }
    return {};
}

} // namespace filing::models
