// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/judgements.h"

#include "models/corrections/correctionlog.h"
#include "models/corrections/correctionstore.h"
#include "parsers/core/text.h"

#include <QFileInfo>

#include <algorithm>

namespace filing::models
{

Judgements Judgements::ofStore(const QString &file)
{
    Judgements made;
    if (!QFileInfo::exists(file)) {
        return made;
    }
    const CorrectionStore store(file);
    std::vector<LogEntry> rules;
    for (LogEntry &entry : store.allEntries()) {
        made.m_last = std::max(made.m_last, entry.id);
        if (entry.correction.kind == CorrectionKind::Rule) {
            made.m_scopes[entry.correction.document.hex] = entry.id;
            rules.push_back(std::move(entry));
        } else {
            made.m_logs[entry.correction.document].push_back(std::move(entry));
        }
    }
    made.m_rules = rulesInForce(rules);
    return made;
}

std::vector<LogEntry> Judgements::log(const DocumentId &document) const
{
    const auto found = m_logs.find(document);
    return found != m_logs.end() ? found->second : std::vector<LogEntry>();
}

bool Judgements::isStale(const DocumentId &document, qint64 judged, const QStringList &names) const
{
    // A store that was begun anew counts from the start again.
    if (judged > m_last) {
        return true;
    }
    if (const auto log = m_logs.find(document); log != m_logs.end() && log->second.back().id > judged) {
        return true;
    }
    return std::any_of(m_scopes.begin(), m_scopes.end(), [&](const auto &scope) {
        const auto &[words, entry] = scope;
        if (entry <= judged || words == "*") {
            return entry > judged;
        }
        const std::string wanted = words.substr(words.find(':') + 1);
        return std::any_of(names.begin(), names.end(),
                           [&](const QString &name) { return alnumKey(name.toStdString()) == wanted; });
    });
}

} // namespace filing::models
