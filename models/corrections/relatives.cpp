// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/relatives.h"

#include "models/corrections/correctionlog.h"
#include "models/corrections/correctionstore.h"
#include "models/corrections/knownfiling.h"
#include "models/text/pathtext.h"

#include <map>
#include <set>

namespace filing::models
{

namespace
{

QString originOf(const LogEntry &entry)
{
    const std::string origin = landmarksFrom(entry.correction.anchor.landmarks).origin;
    return origin.empty() ? entry.uid : toText(origin);
}

/// What still counts of a copy's log: of several about one field the last, and no confirmation of a field that was
/// corrected.
std::vector<LogEntry> standing(const std::vector<LogEntry> &log)
{
    std::map<std::string, qint64> last;
    for (const LogEntry &entry : log) {
        const bool confirms = entry.correction.kind == CorrectionKind::Confirm;
        if (entry.inForce && (!confirms || !last.contains(entry.correction.path))) {
            last[entry.correction.path] = entry.id;
        }
    }
    std::vector<LogEntry> kept;
    for (const LogEntry &entry : log) {
        const auto known = last.find(entry.correction.path);
        if (entry.inForce && entry.correction.kind != CorrectionKind::Rule && known != last.end()
            && known->second == entry.id) {
            kept.push_back(entry);
        }
    }
    return kept;
}

} // namespace

std::vector<Relative> relativesOf(const OpenFiling &filing, const CorrectionStore &store)
{
    std::vector<Relative> relatives;
    if (!filing.machine || !filing.document) {
        return relatives;
    }
    std::set<QString> handled = store.dismissed(filing.document->id());
    std::set<std::string> judged;
    for (const LogEntry &entry : filing.log) {
        if (entry.inForce) {
            handled.insert(originOf(entry));
            judged.insert(entry.correction.path);
        }
    }
    for (const KnownFiling &copy : store.copiesOf(knownFiling(filing.path, *filing.document, *filing.machine, 0))) {
        Relative relative { copy, {}, {} };
        std::vector<LogEntry> entries = standing(store.entries(copy.document));
        std::erase_if(entries, [&](const LogEntry &entry) { return handled.contains(originOf(entry)); });
        std::vector<Correction> corrections;
        for (const LogEntry &entry : entries) {
            corrections.push_back(entry.correction);
        }
        const std::vector<Reattachment> places = reanchor(corrections, *filing.document, *filing.machine);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const bool orphan = places[i].outcome == Reattachment::Outcome::Orphan;
            if (orphan || !judged.contains(places[i].path)) {
                (orphan ? relative.orphans : relative.fitting)
                    .push_back({ entries[i], originOf(entries[i]), places[i] });
            }
            handled.insert(originOf(entries[i]));
            judged.insert(orphan ? std::string() : places[i].path);
        }
        if (!relative.fitting.empty() || !relative.orphans.empty()) {
            relatives.push_back(std::move(relative));
        }
    }
    return relatives;
}

Correction takenOver(const Offered &offered, const std::string &path, Span span, const Document &document,
                     const Surveyor &here, const QString &note)
{
    Correction made = reattached(offered.entry.correction, path, span, document);
    const bool chosen = made.kind == CorrectionKind::SetSpan;
    Landmarks landmarks = here.at(path, chosen ? span : Span {});
    landmarks.origin = offered.origin.toStdString();
    made.anchor.landmarks = landmarksText(landmarks);
    made.reason = note.toStdString() + (made.reason.empty() ? "" : ": " + made.reason);
    made.author.clear();
    made.timeMs = 0;
    return made;
}

} // namespace filing::models
