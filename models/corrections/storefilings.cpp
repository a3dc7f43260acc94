// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/correctionstore_p.h"

#include "models/corrections/storerows.h"
#include "parsers/corrections/landmarks.h"

#include <QSqlQuery>

namespace filing::models
{

namespace
{

/// Names and keys are printed in more than one way.
bool isCopy(const KnownFiling &a, const KnownFiling &b)
{
    const auto family = [](const QString &form) { return form.section(QLatin1Char('/'), 0, 0); };
    const auto key = [](const QString &cik) { return cik.toLongLong(); };
    const auto words = [](const QString &name) { return wordKey(name.toStdString()); };
    const bool sameFiler = (key(a.cik) != 0 && key(a.cik) == key(b.cik))
        || (!a.registrant.isEmpty() && words(a.registrant) == words(b.registrant));
    return family(a.form) == family(b.form)
        && ((!a.accession.isEmpty() && a.accession == b.accession) || (sameFiler && a.report == b.report));
}

} // namespace

bool CorrectionStore::remember(const KnownFiling &filing)
{
    if (!m_d->open) {
        return false;
    }
    QSqlQuery query(m_d->database());
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO filing (document, path, format, form, registrant, cik, accession, report, bytes,"
                                 " seen_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    query.addBindValue(storedText(filing.document.hex));
    for (const QString *part : {&filing.path, &filing.format, &filing.form, &filing.registrant, &filing.cik, &filing.accession,
                                &filing.report}) {
        // A null QString would be stored as NULL.
        query.addBindValue(part->isNull() ? QStringLiteral("") : *part);
    }
    query.addBindValue(filing.bytes);
    query.addBindValue(filing.seenMs);
    return query.exec() || m_d->fail(query.lastError());
}

std::vector<KnownFiling> CorrectionStore::Private::filings(const QString &where, const QVariantList &values) const
{
    std::vector<KnownFiling> filings;
    if (!open) {
        return filings;
    }
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT %1 FROM filing %2 ORDER BY registrant, report, document").arg(QLatin1String(filingColumns), where));
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    if (query.exec()) {
        while (query.next()) {
            filings.push_back(filingAt(query));
        }
    }
    return filings;
}

std::vector<KnownFiling> CorrectionStore::knownFilings() const
{
    return m_d->filings(QString(), {});
}

std::vector<KnownFiling> CorrectionStore::copiesOf(const KnownFiling &filing) const
{
    std::vector<KnownFiling> copies = m_d->filings(
        QStringLiteral("WHERE document <> ? AND ((accession <> '' AND accession = ?) OR (report <> '' AND report = ?))"),
        {storedText(filing.document.hex), filing.accession, filing.report});
    std::erase_if(copies, [&](const KnownFiling &copy) { return !isCopy(copy, filing); });
    return copies;
}

bool CorrectionStore::Private::put(const Dismissal &dismissal, const char *verb)
{
    QSqlQuery query(database());
    query.prepare(QStringLiteral("INSERT OR %1 INTO dismissed (document, uid, author, time_ms) VALUES (?, ?, ?, ?)").arg(QLatin1String(verb)));
    query.addBindValue(storedText(dismissal.document.hex));
    query.addBindValue(dismissal.uid);
    query.addBindValue(dismissal.author.isNull() ? QStringLiteral("") : dismissal.author);
    query.addBindValue(dismissal.timeMs);
    return query.exec() || fail(query.lastError());
}

bool CorrectionStore::dismiss(const DocumentId &document, const QString &uid, const QString &author, qint64 timeMs)
{
    return m_d->open && m_d->put({document, uid, author, timeMs}, "REPLACE");
}

std::set<QString> CorrectionStore::dismissed(const DocumentId &document) const
{
    std::set<QString> names;
    QSqlQuery query(m_d->database());
    query.prepare(QStringLiteral("SELECT uid FROM dismissed WHERE document = ?"));
    query.addBindValue(storedText(document.hex));
    if (m_d->open && query.exec()) {
        while (query.next()) {
            names.insert(query.value(0).toString());
        }
    }
    return names;
}

std::vector<Dismissal> CorrectionStore::dismissals() const
{
    std::vector<Dismissal> all;
    QSqlQuery query(m_d->database());
    query.setForwardOnly(true);
    if (m_d->open && query.exec(QStringLiteral("SELECT document, uid, author, time_ms FROM dismissed ORDER BY document, uid"))) {
        while (query.next()) {
            all.push_back(dismissalAt(query));
        }
    }
    return all;
}

} // namespace filing::models
