// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/libraryreader.h"

#include "models/library/archiveplace.h"
#include "models/library/librarydatabase.h"
#include "models/library/libraryrows.h"
#include "models/library/librarysearch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

QString orderOf(LibrarySort sort, bool descending)
{
    const QString down = descending ? u" DESC"_s : QString();
    const QString newest = u", filing.report DESC, filing.id"_s;
    switch (sort) {
    case LibrarySort::Company:
        return u"company.name = '', company.name COLLATE NOCASE"_s + down + newest;
    case LibrarySort::Form:
        return u"filing.form = '', filing.form"_s + down + newest;
    case LibrarySort::Filed:
        return u"filing.filed = '', filing.filed"_s + down + newest;
    case LibrarySort::Review:
        return u"filing.review"_s + down + u", filing.open DESC"_s + newest;
    case LibrarySort::Added:
        return u"filing.added_ms"_s + down + u", filing.id"_s;
    case LibrarySort::Size:
        return u"filing.bytes"_s + down + u", filing.id"_s;
    case LibrarySort::Report:
        break;
    }
    return u"filing.report = '', filing.report"_s + down + u", company.name COLLATE NOCASE, filing.id"_s;
}

const QString fromFiling = u" FROM filing JOIN company ON company.id = filing.company WHERE "_s;

} // namespace

struct LibraryReader::Private
{
    Private(const QString &file, LibraryDatabase::Patience patience)
        : database(file, LibraryDatabase::Mode::Read, patience)
    {
    }

    LibraryDatabase database;
    std::atomic<bool> stopped = false;

    /// Calls `row` for each; the error's sentence, or nothing.
    template<typename Row>
    QString each(const QString &statement, const QVariantList &values, const Row &row)
    {
        if (!database.isOpen()) {
            return database.error();
        }
        QSqlQuery query(database.database());
        query.setForwardOnly(true);
        query.prepare(statement);
        for (const QVariant &value : values) {
            query.addBindValue(value);
        }
        if (!query.exec()) {
            database.fail(query.lastError());
            return database.error();
        }
        while (!stopped && query.next()) {
            row(query);
        }
        return {};
    }

    std::vector<LibraryFacet> facet(const QString &column, const SqlCondition &condition, const QString &order,
                                    QString &problem)
    {
        std::vector<LibraryFacet> facets;
        const QString failed = each(u"SELECT %1 AS kind, count (*)"_s.arg(column) + fromFiling + condition.text
                                        + u" GROUP BY kind ORDER BY "_s + order,
                                    condition.values, [&](const QSqlQuery &query) {
                                        facets.push_back({ query.value(0).toString(), {}, query.value(1).toInt() });
                                    });
        problem = problem.isEmpty() ? failed : problem;
        return facets;
    }
};

LibraryReader::LibraryReader(const QString &file, bool forWindow)
    : m_d(std::make_unique<Private>(file, forWindow ? LibraryDatabase::Patience::Window : LibraryDatabase::Patience::Job))
{
}

LibraryReader::~LibraryReader() = default;

bool LibraryReader::isOpen() const
{
    return m_d->database.isOpen();
}

QString LibraryReader::error() const
{
    return m_d->database.error();
}

LibraryListing LibraryReader::list(const ListRequest &request) const
{
    m_d->stopped = false;
    LibraryListing listing;
    const SqlCondition condition = conditionOf(request.filter);
    QVariantList values = condition.values;
    QString statement = u"SELECT "_s + QLatin1String(filingRowColumns) + fromFiling + condition.text + u" ORDER BY "_s
        + orderOf(request.sort, request.descending);
    if (request.limit > 0) {
        statement += u" LIMIT ?"_s;
        values << request.limit;
    }
    listing.problem
        = m_d->each(statement, values, [&](const QSqlQuery &query) { listing.filings.push_back(filingRow(query)); });
    listing.total = static_cast<qint64>(listing.filings.size());
    if (request.limit > 0 && listing.total >= request.limit && listing.problem.isEmpty()) {
        listing.problem = m_d->each(u"SELECT count (*)"_s + fromFiling + condition.text, condition.values,
                                    [&](const QSqlQuery &query) { listing.total = query.value(0).toLongLong(); });
    }
    return listing;
}

LibraryFacets LibraryReader::facets(const LibraryFilter &filter) const
{
    m_d->stopped = false;
    LibraryFacets facets;
    const SqlCondition condition = conditionOf(filter);
    facets.problem = m_d->each(
        u"SELECT company.id, company.name, company.cik, count (*), min (nullif (filing.report, '')), max (filing.report)"_s
            + fromFiling + condition.text
            + u" GROUP BY company.id ORDER BY company.name = '', company.name COLLATE NOCASE"_s,
        condition.values, [&](const QSqlQuery &query) {
            facets.companies.push_back({ query.value(0).toLongLong(), query.value(1).toString(),
                                         query.value(2).toString(), query.value(3).toInt(),
                                         QDate::fromString(query.value(4).toString(), Qt::ISODate),
                                         QDate::fromString(query.value(5).toString(), Qt::ISODate) });
            facets.total += query.value(3).toInt();
        });
    facets.forms = m_d->facet(u"filing.form"_s, condition, u"2 DESC, 1"_s, facets.problem);
    facets.years = m_d->facet(u"substr (filing.report, 1, 4)"_s, condition, u"1 DESC"_s, facets.problem);
    facets.reviews = m_d->facet(u"filing.review"_s, condition, u"1"_s, facets.problem);
    facets.places = m_d->facet(u"filing.place"_s, condition, u"1"_s, facets.problem);
    const QString failed = m_d->each(
        u"SELECT item.number, count (DISTINCT item.filing) FROM item JOIN filing ON filing.id = item.filing"
        " JOIN company ON company.id = filing.company WHERE %1 GROUP BY item.number ORDER BY CAST (item.number AS REAL), item.number"_s
            .arg(condition.text),
        condition.values, [&](const QSqlQuery &query) {
            facets.items.push_back({ query.value(0).toString(), {}, query.value(1).toInt() });
        });
    facets.problem = facets.problem.isEmpty() ? failed : facets.problem;
    return facets;
}

SearchResults LibraryReader::search(const SearchRequest &request) const
{
    m_d->stopped = false;
    QElapsedTimer timer;
    timer.start();
    SearchResults results;
    if (m_d->database.isOpen()) {
        results = LibrarySearch(m_d->database, request, [this] { return m_d->stopped.load(); }).run();
    } else {
        results.problem = m_d->database.error();
    }
    results.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return results;
}

std::vector<LibraryPlace> LibraryReader::places(qint64 filing) const
{
    std::vector<LibraryPlace> places;
    m_d->each(u"SELECT source.path, place.member, place.state FROM place JOIN source ON source.id = place.source WHERE "
              u"place.filing = ?"
              " ORDER BY place.state, source.path, place.member"_s,
              { filing }, [&](const QSqlQuery &query) {
                  const QString path = query.value(0).toString();
                  const QString member = query.value(1).toString();
                  places.push_back({ member.isEmpty() ? path : memberPath(path, member),
                                     static_cast<PlaceState>(query.value(2).toInt()) });
              });
    return places;
}

std::optional<LibraryFiling> LibraryReader::filing(const DocumentId &document) const
{
    std::optional<LibraryFiling> found;
    m_d->each(u"SELECT "_s + QLatin1String(filingRowColumns) + fromFiling + u"filing.hash = ?"_s,
              { QString::fromStdString(document.hex) }, [&](const QSqlQuery &query) { found = filingRow(query); });
    return found;
}

QStringList LibraryReader::paths(const LibraryFilter &filter) const
{
    QStringList paths;
    const SqlCondition condition = conditionOf(filter);
    m_d->each(u"SELECT filing.path"_s + fromFiling + condition.text
                  + u" AND filing.place = 0 ORDER BY filing.report, filing.id"_s,
              condition.values, [&](const QSqlQuery &query) { paths << query.value(0).toString(); });
    return paths;
}

QStringList LibraryReader::pathsToReview(int limit) const
{
    QStringList paths;
    m_d->each(u"SELECT path FROM filing WHERE open > 0 AND place = 0 ORDER BY contradicted DESC, open DESC, report DESC, id LIMIT ?"_s,
              { limit }, [&](const QSqlQuery &query) { paths << query.value(0).toString(); });
    return paths;
}

std::vector<SavedSearch> LibraryReader::savedSearches() const
{
    std::vector<SavedSearch> searches;
    m_d->each(u"SELECT name, search FROM saved ORDER BY name COLLATE NOCASE"_s, {}, [&](const QSqlQuery &query) {
        searches.push_back(savedFrom(query.value(1).toString()));
        searches.back().name = query.value(0).toString();
    });
    return searches;
}

qint64 LibraryReader::count() const
{
    return m_d->database.number(u"SELECT count (*) FROM filing"_s);
}

qint64 LibraryReader::version() const
{
    return m_d->database.number(u"PRAGMA data_version"_s);
}

void LibraryReader::interrupt()
{
    m_d->stopped = true;
}

} // namespace filing::models
