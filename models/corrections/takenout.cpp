// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/takenout.h"

#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "parsers/corrections/elements.h"
#include "parsers/extraction/fieldpath.h"

#include <algorithm>

namespace filing::models
{

namespace
{

/// As the machine read it, or as the person called it who had put it in.
QString wordsOf(const OpenFiling &filing, const std::string &path, bool row)
{
    if (row) {
        if (const Field *label = findField(*filing.machine, path + "/label"); label && !label->text.empty()) {
            return toText(label->text);
        }
    } else if (const StatementAddress at = statementAddress(*filing.machine, path); at.statement && at.period) {
        return shortPeriodText(filing.machine->statements[*at.statement].periods[*at.period]);
    }
    const auto put = std::find_if(filing.log.begin(), filing.log.end(), [&](const LogEntry &entry) {
        return entry.inForce && entry.correction.kind == CorrectionKind::Insert && entry.correction.path == path;
    });
    return put != filing.log.end() ? toText(put->correction.newText) : QString();
}

} // namespace

std::vector<TakenOut> takenOut(const OpenFiling &filing, std::size_t statement)
{
    std::vector<TakenOut> all;
    if (!filing.effective || !filing.machine || statement >= filing.effective->statements.size()) {
        return all;
    }
    const std::string within = statementPath(*filing.effective, statement);
    for (const LogEntry &entry : filing.log) {
        const std::string &path = entry.correction.path;
        const bool row = path.starts_with(within + "/rows/");
        if (!entry.inForce || entry.correction.kind != CorrectionKind::Reject || !isElementPath(path)
            || !(row || path.starts_with(within + "/periods/")) || hasElement(*filing.effective, path)) {
            continue;
        }
        const auto inStep = std::count_if(filing.log.begin(), filing.log.end(), [&](const LogEntry &other) {
            return other.withdraws == 0 && !entry.step.isEmpty() && other.step == entry.step;
        });
        all.push_back({entry.id, row, inStep <= 1, wordsOf(filing, path, row)});
    }
    return all;
}

} // namespace filing::models
