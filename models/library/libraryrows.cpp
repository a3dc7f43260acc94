// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/libraryrows.h"

#include "models/library/filingindex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

QDate dateAt(const QSqlQuery &query, int column)
{
    const QString text = query.value(column).toString();
    constexpr qsizetype length = 10;
    // Three times as fast as QDate::fromString(), which matters for thousands of rows.
    return text.size() == length ? QDate(text.mid(0, 4).toInt(), text.mid(5, 2).toInt(), text.mid(8, 2).toInt())
                                 : QDate();
}

class Conditions
{
public:
    void add(const QString &text, const QVariantList &values = {})
    {
        m_parts << text;
        m_values << values;
    }
    void any(const QString &text, const QStringList &patterns, const QString &around = {})
    {
        QStringList parts;
        for (const QString &pattern : patterns) {
            parts << text;
            m_values << around + likePattern(pattern.trimmed()) + around;
        }
        if (!parts.isEmpty()) {
            m_parts << u'(' + parts.join(u" OR "_s) + u')';
        }
    }
    void dates(const QString &column, const QDate &from, const QDate &to)
    {
        if (from.isValid()) {
            add(column + u" >= ?"_s, { from.toString(Qt::ISODate) });
        }
        if (to.isValid()) {
            // What has no date is in no range.
            add(column + u" BETWEEN '0' AND ?"_s, { to.toString(Qt::ISODate) });
        }
    }
    [[nodiscard]] SqlCondition made() const
    {
        return { m_parts.isEmpty() ? u"1"_s : m_parts.join(u" AND "_s), m_values };
    }

private:
    QStringList m_parts;
    QVariantList m_values;
};

void addCompany(Conditions &conditions, const QString &typed)
{
    const QString key = paddedCik(typed);
    if (!key.isEmpty()) {
        conditions.add(
            u"(company.cik = ? OR EXISTS (SELECT 1 FROM known_as WHERE known_as.filing = filing.id AND known_as.name = ?))"_s,
            { key, key });
        return;
    }
    QStringList parts;
    QVariantList values;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        parts << u"' ' || known_as.name LIKE ? ESCAPE '\\'"_s;
        values << u"% "_s + likePattern(word) + u'%';
    }
    if (!parts.isEmpty()) {
        // All filings of a company that was ever called so.
        conditions.add(
            u"filing.company IN (SELECT f.company FROM known_as JOIN filing AS f ON f.id = known_as.filing WHERE %1)"_s
                .arg(parts.join(u" AND "_s)),
            values);
    }
}

QJsonArray arrayOf(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &part : value.toArray()) {
        list << part.toString();
    }
    return list;
}

} // namespace

QString likePattern(const QString &text)
{
    QString pattern;
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'\\') {
            pattern += u'\\';
        }
        pattern += c == u'*' ? QChar(u'%') : c;
    }
    return pattern;
}

SqlCondition conditionOf(const LibraryFilter &filter)
{
    Conditions conditions;
    if (filter.company != 0) {
        conditions.add(u"filing.company = ?"_s, { filter.company });
    }
    addCompany(conditions, filter.companyWords);
    conditions.any(u"filing.form LIKE ? ESCAPE '\\'"_s, filter.forms);
    QStringList items;
    for (const QString &item : filter.items) {
        items << u"* "_s + item.trimmed() + u" *"_s;
    }
    conditions.any(u"filing.items LIKE ? ESCAPE '\\'"_s, items);
    conditions.dates(u"filing.report"_s, filter.reportFrom, filter.reportTo);
    conditions.dates(u"filing.filed"_s, filter.filedFrom, filter.filedTo);
    if (filter.review) {
        conditions.add(u"filing.review = ?"_s, { static_cast<int>(*filter.review) });
    }
    if (filter.place) {
        conditions.add(u"filing.place = ?"_s, { static_cast<int>(*filter.place) });
    }
    if (filter.contradictedOnly) {
        conditions.add(u"filing.contradicted > 0"_s);
    }
    return conditions.made();
}

const char *const filingRowColumns = "filing.id, filing.hash, filing.company, company.name, filing.registrant, "
                                     "company.cik, filing.form, filing.items, filing.report,"
                                     " filing.filed, filing.accession, filing.bytes, filing.answered, filing.open, "
                                     "filing.contradicted, filing.review, filing.added_ms,"
                                     " filing.path, filing.place";

LibraryFiling filingRow(const QSqlQuery &query)
{
    int column = 0;
    LibraryFiling row;
    row.id = query.value(column++).toLongLong();
    row.document.hex = query.value(column++).toString().toStdString();
    row.company = query.value(column++).toLongLong();
    row.companyName = query.value(column++).toString();
    row.registrant = query.value(column++).toString();
    row.cik = query.value(column++).toString();
    row.form = query.value(column++).toString();
    row.items = query.value(column++).toString().split(u' ', Qt::SkipEmptyParts);
    row.report = dateAt(query, column++);
    row.filed = dateAt(query, column++);
    row.accession = query.value(column++).toString();
    row.bytes = query.value(column++).toLongLong();
    row.answered = query.value(column++).toInt();
    row.left = query.value(column++).toInt();
    row.contradicted = query.value(column++).toInt();
    row.review = static_cast<ReviewState>(query.value(column++).toInt());
    row.addedMs = query.value(column++).toLongLong();
    row.path = query.value(column++).toString();
    row.place = static_cast<PlaceState>(query.value(column++).toInt());
    return row;
}

QString jsonList(const std::vector<qint64> &ids)
{
    QString list = u"["_s;
    for (const qint64 id : ids) {
        list += (list.size() > 1 ? u","_s : QString()) + QString::number(id);
    }
    return list + u']';
}

QString savedText(const SavedSearch &search)
{
    const LibraryFilter &filter = search.filter;
    QJsonObject json {
        { u"text"_s, search.text },
        { u"sort"_s, static_cast<int>(search.sort) },
        { u"descending"_s, search.descending },
        { u"company"_s, filter.companyWords },
        { u"forms"_s, arrayOf(filter.forms) },
        { u"items"_s, arrayOf(filter.items) },
        { u"reportFrom"_s, filter.reportFrom.toString(Qt::ISODate) },
        { u"reportTo"_s, filter.reportTo.toString(Qt::ISODate) },
        { u"filedFrom"_s, filter.filedFrom.toString(Qt::ISODate) },
        { u"filedTo"_s, filter.filedTo.toString(Qt::ISODate) },
        { u"contradicted"_s, filter.contradictedOnly },
    };
    if (filter.review) {
        json[u"review"_s] = static_cast<int>(*filter.review);
    }
    if (filter.place) {
        json[u"place"_s] = static_cast<int>(*filter.place);
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

SavedSearch savedFrom(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto date = [&](const QString &name) { return QDate::fromString(json[name].toString(), Qt::ISODate); };
    SavedSearch search;
    search.text = json[u"text"_s].toString();
    search.sort = static_cast<LibrarySort>(json[u"sort"_s].toInt(static_cast<int>(LibrarySort::Report)));
    search.descending = json[u"descending"_s].toBool(true);
    LibraryFilter &filter = search.filter;
    filter.companyWords = json[u"company"_s].toString();
    filter.forms = listOf(json[u"forms"_s]);
    filter.items = listOf(json[u"items"_s]);
    filter.reportFrom = date(u"reportFrom"_s);
    filter.reportTo = date(u"reportTo"_s);
    filter.filedFrom = date(u"filedFrom"_s);
    filter.filedTo = date(u"filedTo"_s);
    filter.contradictedOnly = json[u"contradicted"_s].toBool();
    if (json.contains(u"review"_s)) {
        filter.review = static_cast<ReviewState>(json[u"review"_s].toInt());
    }
    if (json.contains(u"place"_s)) {
        filter.place = static_cast<PlaceState>(json[u"place"_s].toInt());
    }
    return search;
}

} // namespace filing::models
