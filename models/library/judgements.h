// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people and rules say about filings, taken from the store of corrections once and then read by many threads.
#pragma once

#include "models/session/snapshot.h"
#include "parsers/corrections/rule.h"

#include <QString>

#include <map>
#include <vector>

namespace filing::models
{

class Judgements
{
public:
    Judgements() = default;
    /// Of a store; of none where it is not there or will not open.
    [[nodiscard]] static Judgements ofStore(const QString &file);

    [[nodiscard]] std::vector<LogEntry> log(const DocumentId &document) const;
    [[nodiscard]] const std::vector<Rule> &rules() const { return m_rules; }
    /// The newest entry there is.
    [[nodiscard]] qint64 last() const { return m_last; }
    /// Whether a filing that was read when `judged` was the newest entry would be read otherwise now. `names`: those it
    /// tells, and the keys (ten digits).
    [[nodiscard]] bool isStale(const DocumentId &document, qint64 judged, const QStringList &names) const;

private:
    std::map<DocumentId, std::vector<LogEntry>> m_logs;
    std::vector<Rule> m_rules;
    /// The newest entry about rules, by scope.
    std::map<std::string, qint64> m_scopes;
    qint64 m_last = 0;
};

} // namespace filing::models
