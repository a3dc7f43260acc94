// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/correctionstore_p.h"

#include "models/corrections/storeerrors.h"

#include <QSqlQuery>

#include <set>

namespace filing::models
{

StoreContent CorrectionStore::content() const
{
    return {allEntries(), knownFilings(), dismissals()};
}

std::map<QString, qint64> CorrectionStore::Private::idsByName()
{
    std::map<QString, qint64> ids;
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT uid, id FROM entry"))) {
        fail(query.lastError());
        return ids;
    }
    while (query.next()) {
        ids.emplace(query.value(0).toString(), query.value(1).toLongLong());
    }
    return ids;
}

bool CorrectionStore::Private::takeInEntries(const std::vector<LogEntry> &entries, qint64 &taken)
{
    std::map<QString, qint64> here = idsByName();
    std::map<qint64, qint64> idHere;   // From ids of `entries`.
    QSqlQuery insertion = this->insertion();
    for (const LogEntry &entry : entries) {
        auto known = here.find(entry.uid);
        if (known == here.end()) {
            const auto target = idHere.find(entry.withdraws);
            if (entry.withdraws != 0 && target == idHere.end()) {
                error = storeLooseText(entry.uid);
                return false;
            }
            const qint64 id = insert(insertion, entry.correction, entry.withdraws != 0 ? target->second : 0, entry.step, entry.uid);
            if (id == 0) {
                return false;
            }
            known = here.emplace(entry.uid, id).first;
            ++taken;
        }
        idHere[entry.id] = known->second;
    }
    return true;
}

qint64 CorrectionStore::takeIn(const StoreContent &content)
{
    constexpr qint64 refused = -1;
    if (!m_d->open) {
        return refused;
    }
    Transaction transaction(m_d->database());
    if (!transaction.isActive()) {
        m_d->fail(transaction.error());
        return refused;
    }
    qint64 taken = 0;
    if (!m_d->takeInEntries(content.entries, taken)) {
        return refused;
    }
    std::set<DocumentId> known;
    for (const KnownFiling &filing : knownFilings()) {
        known.insert(filing.document);
    }
    for (const KnownFiling &filing : content.filings) {
        if (!known.contains(filing.document) && !remember(filing)) {
            return refused;
        }
    }
    for (const Dismissal &dismissal : content.dismissals) {
        if (!m_d->put(dismissal, "IGNORE")) {
            return refused;
        }
    }
    if (!transaction.commit()) {
        m_d->fail(transaction.error());
        return refused;
    }
    return taken;
}

} // namespace filing::models
