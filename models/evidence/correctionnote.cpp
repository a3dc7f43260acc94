// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/evidence/correctionnote.h"

#include "models/corrections/correctionlog.h"
#include "models/session/recompute.h"
#include "models/tables/historymodel.h"
#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "models/tr.h"
#include "parsers/extraction/fieldpath.h"

namespace filing::models
{

using namespace Qt::StringLiterals;

namespace
{

/// What stands behind the element in the path, where the path is the element's or leads into it.
std::optional<std::string_view> within(std::string_view path, std::string_view element)
{
    if (!path.starts_with(element) || (path.size() > element.size() && path[element.size()] != '/')) {
        return std::nullopt;
    }
    return path.substr(element.size());
}

/// Whether a word about `said` can change the cell, where it stands or what it counts in.
bool bearsOn(const Extraction &extraction, const CellAddress &cell, const std::string &cellPath, std::string_view said)
{
    if (said == cellPath) {
        return true;
    }
    if (const auto rest = within(said, rowPath(extraction, cell.statement, cell.row))) {
        return !rest->starts_with("/cells/");
    }
    if (within(said, periodPath(extraction, cell.statement, cell.period))) {
        return true;
    }
    const auto rest = within(said, statementPath(extraction, cell.statement));
    return rest && !rest->starts_with("/rows/") && !rest->starts_with("/periods/") && !rest->starts_with("/witnesses/");
}

CorrectionNote noteOf(const OpenFiling &filing, const Correction &said, bool byRule)
{
    CorrectionNote note;
    note.filing = filing.path;
    note.field = fieldLabel(*filing.effective, said.path);
    if (note.field.isEmpty()) {
        note.field = toText(said.path);
    }
    note.action = HistoryModel::actionText(said.kind);
    note.author = toText(said.author);
    if (said.timeMs != 0) {
        note.time = QDateTime::fromMSecsSinceEpoch(said.timeMs, Qt::UTC);
    }
    note.from = toText(said.oldText);
    note.to = toText(said.newText);
    note.reason = toText(said.reason);
    note.byRule = byRule;
    return note;
}

} // namespace

std::vector<CorrectionNote> correctionsOf(const OpenFiling &filing, const std::string &path, std::optional<qint64> asOf)
{
    std::vector<CorrectionNote> notes;
    if (!filing.effective) {
        return notes;
    }
    const auto cell = cellAddress(*filing.effective, path);
    const auto take = [&](const std::vector<Correction> &all, bool byRule) {
        for (const Correction &said : all) {
            if (said.path == path || (cell && bearsOn(*filing.effective, *cell, path, said.path))) {
                notes.push_back(noteOf(filing, said, byRule));
            }
        }
    };
    take(filing.byRules, true);
    take(correctionsInForce(logAsOf(filing.log, asOf)), false);
    return notes;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

} // namespace filing::models
