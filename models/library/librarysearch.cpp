// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/librarysearch.h"

#include "models/library/libraryrows.h"
#include "models/library/textchunks.h"
#include "models/library/valuesearch.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

constexpr int rowBits = 16;
/// How many rows are asked for at first; of one filing only some are shown.
constexpr int firstRows = 200;
constexpr int moreRows = 20;
constexpr int mostRows = 100000;
constexpr int mostRanked = 20000;

std::set<qint64> common(const std::set<qint64> &a, const std::set<qint64> &b)
{
    std::set<qint64> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(both, both.end()));
    return both;
}

QString listOf(const std::set<qint64> &ids)
{
    return jsonList({ ids.begin(), ids.end() });
}

} // namespace

LibrarySearch::LibrarySearch(LibraryDatabase &database, const SearchRequest &request, std::function<bool()> stopped)
    : m_database(database)
    , m_request(request)
    , m_stopped(std::move(stopped))
    , m_query(parseSearch(request.text))
{
}

SearchResults LibrarySearch::run()
{
    m_results.problem = m_query.problem;
    if (!m_results.problem.isEmpty() || !narrow() || m_stopped()) {
        return std::move(m_results);
    }
    leaveOut();
    if (!m_query.all.isEmpty()) {
        searchWords();
    } else if (!m_query.values.empty()) {
        searchValues();
    } else {
        listOnly();
    }
    addFilings();
    addValues();
    return std::move(m_results);
}

std::optional<QSqlQuery> LibrarySearch::ask(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_database.database());
    query.setForwardOnly(true);
    query.prepare(statement);
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    if (query.exec()) {
        return query;
    }
    m_database.fail(query.lastError());
    m_results.problem = m_database.error();
    m_results.hits.clear();
    return std::nullopt;
}

/// The filings that filter and values leave; false where there is an end.
bool LibrarySearch::narrow()
{
    LibraryFilter filter = joined(m_request.filter, m_query.filter);
    // Words have to stand in the item, so the filing must have it.
    filter.items += m_query.items;
    if (!(filter == LibraryFilter())) {
        const SqlCondition condition = conditionOf(filter);
        auto query
            = ask(u"SELECT filing.id FROM filing JOIN company ON company.id = filing.company WHERE "_s + condition.text,
                  condition.values);
        if (!query) {
            return false;
        }
        m_within.emplace();
        while (query->next()) {
            m_within->insert(query->value(0).toLongLong());
        }
    }
    return narrowByValues();
}

bool LibrarySearch::narrowByValues()
{
    for (const ValueCondition &condition : m_query.values) {
        const SqlCondition cells = conditionOf(condition);
        auto query = ask(u"SELECT DISTINCT cell.line >> 16 FROM cell WHERE "_s + cells.text, cells.values);
        if (!query) {
            return false;
        }
        std::set<qint64> found;
        while (query->next()) {
            found.insert(found.end(), query->value(0).toLongLong());
        }
        m_within = m_within ? common(*m_within, found) : found;
    }
    return true;
}

std::set<qint64> LibrarySearch::filingsWith(const QString &match)
{
    std::set<qint64> found;
    if (auto query = ask(u"SELECT DISTINCT rowid >> 16 FROM words WHERE words MATCH ?"_s, { match })) {
        while (query->next()) {
            found.insert(found.end(), query->value(0).toLongLong());
        }
    }
    return found;
}

/// A filing with a word that must not be there is out, wherever it stands.
void LibrarySearch::leaveOut()
{
    for (const QString &match : std::as_const(m_query.none)) {
        const std::set<qint64> found = filingsWith(match);
        if (!m_within) {
            m_within.emplace();
            if (auto query = ask(u"SELECT id FROM filing"_s, {})) {
                while (query->next()) {
                    m_within->insert(query->value(0).toLongLong());
                }
            }
        }
        std::erase_if(*m_within, [&](qint64 filing) { return found.contains(filing); });
    }
}

/// Filings with all words somewhere, for those where they do not stand together.
LibrarySearch::Filings LibrarySearch::withAllWords()
{
    Filings all = m_within;
    for (const QString &match : std::as_const(m_query.all)) {
        const std::set<qint64> found = filingsWith(match);
        all = all ? common(*all, found) : found;
    }
    return all;
}

void LibrarySearch::searchWords()
{
    searchTogether(m_query.all.join(u" AND "_s), m_within);
    if (isFull() || m_query.all.size() < 2 || m_stopped()) {
        return;
    }
    Filings apart = withAllWords();
    for (const SearchHit &hit : m_results.hits) {
        apart->erase(hit.filing.id);
    }
    if (!apart->empty()) {
        searchTogether(m_query.all.join(u" OR "_s), apart);
    }
}

void LibrarySearch::searchTogether(const QString &match, const Filings &within)
{
    QString statement = u"SELECT words.rowid FROM words"_s;
    QVariantList values { match };
    QStringList conditions { u"words MATCH ?"_s };
    if (!m_query.items.isEmpty() || !m_query.sections.isEmpty()) {
        statement += u" JOIN chunk ON chunk.id = words.rowid"_s;
    }
    for (const auto &[column, patterns] :
         { std::pair(u"chunk.item"_s, m_query.items), std::pair(u"chunk.type"_s, m_query.sections) }) {
        QStringList parts;
        for (const QString &pattern : patterns) {
            parts << column + u" LIKE ? ESCAPE '\\'"_s;
            values << likePattern(pattern.trimmed());
        }
        if (!parts.isEmpty()) {
            conditions << u'(' + parts.join(u" OR "_s) + u')';
        }
    }
    if (within) {
        conditions << u"(words.rowid >> 16) IN (SELECT value FROM json_each (?))"_s;
        values << listOf(*within);
    }
    if (const qint64 oldest = oldestRanked(match); oldest > 0) {
        conditions << u"words.rowid > ?"_s;
        values << oldest;
    }
    statement += u" WHERE "_s + conditions.join(u" AND "_s) + u" ORDER BY rank LIMIT ?"_s;
    for (int rows = firstRows; !isFull() && !m_stopped() && rows < mostRows; rows *= moreRows) {
        std::vector<qint64> ranked;
        auto query = ask(statement, values + QVariantList { rows });
        while (query && query->next()) {
            ranked.push_back(query->value(0).toLongLong());
        }
        const bool all = static_cast<int>(ranked.size()) < rows;
        std::erase_if(ranked, [this](qint64 row) { return m_rows.contains(row); });
        auto next = ranked.cbegin();
        while (next != ranked.cend() && !isFull()) {
            if (!addHits(match, choose(next, ranked.cend()))) {
                return;
            }
        }
        m_results.more = m_results.more || next != ranked.cend();
        if (!query || all) {
            return;
        }
    }
}

/// As many of the next rows as there is room for, not too many of one filing.
std::vector<qint64> LibrarySearch::choose(std::vector<qint64>::const_iterator &next,
                                          std::vector<qint64>::const_iterator end)
{
    std::vector<qint64> chosen;
    for (; next != end && static_cast<int>(m_results.hits.size() + chosen.size()) < m_request.limit; ++next) {
        m_rows.insert(*next);
        int &count = m_perFiling[*next >> rowBits];
        if (m_request.perFiling == 0 || count < m_request.perFiling) {
            ++count;
            chosen.push_back(*next);
        }
    }
    return chosen;
}

/// Words that are nearly everywhere tell little, and weighing all their places takes long: then only those imported
/// last are weighed. 0 where there are not so many.
qint64 LibrarySearch::oldestRanked(const QString &match)
{
    auto query = ask(u"SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?"_s,
                     { match, mostRanked });
    return query && query->next() ? query->value(0).toLongLong() : 0;
}

/// In their order. One pass over the matches: to look each row up by itself takes long for common words. False where
/// the library refused.
bool LibrarySearch::addHits(const QString &match, const std::vector<qint64> &rows)
{
    auto query = ask(u"SELECT words.rowid, CAST (highlight (words, 0, char (1), char (2)) AS BLOB), chunk.document, "
                     u"chunk.type, chunk.item,"
                     " chunk.own, chunk.places FROM words JOIN chunk ON chunk.id = words.rowid"
                     " WHERE words MATCH ? AND +words.rowid IN (SELECT value FROM json_each (?))"_s,
                     { match, jsonList(rows) });
    if (!query) {
        return false;
    }
    std::map<qint64, SearchHit> hits;
    while (query->next()) {
        const qint64 row = query->value(0).toLongLong();
        if (auto made = hitAt(*query)) {
            made->filing.id = row >> rowBits;
            hits.emplace(row, std::move(*made));
        } else {
            --m_perFiling[row >> rowBits];
        }
    }
    for (const qint64 row : rows) {
        if (const auto made = hits.find(row); made != hits.end()) {
            m_results.hits.push_back(std::move(made->second));
        }
    }
    return true;
}

std::optional<SearchHit> LibrarySearch::hitAt(const QSqlQuery &query) const
{
    MarkedText marked = withoutMarks(query.value(1).toByteArray());
    const auto own = query.value(5).toUInt();
    // What begins behind its end is the next stretch's.
    std::erase_if(marked.hits, [own](Span at) { return at.begin >= own; });
    if (marked.hits.empty()) {
        return std::nullopt;
    }
    const QByteArray places = query.value(6).toByteArray();
    SearchHit made;
    made.document = query.value(2).toInt();
    made.documentType = query.value(3).toString();
    made.item = query.value(4).toString();
    Snippet snippet = snippetOf(marked);
    made.snippet = std::move(snippet.text);
    made.marks = std::move(snippet.marks);
    for (const Span at : marked.hits) {
        if (const Span span = spanAt(places, at); !span.isEmpty()) {
            made.spans.push_back(span);
        }
    }
    return made;
}

/// Filings with such values, newest first.
void LibrarySearch::searchValues()
{
    auto query
        = ask(u"SELECT id FROM filing WHERE id IN (SELECT value FROM json_each (?)) ORDER BY report DESC, id LIMIT ?"_s,
              { listOf(*m_within), m_request.limit + 1 });
    while (query && query->next()) {
        m_results.more = isFull();
        if (!isFull()) {
            SearchHit made;
            made.filing.id = query->value(0).toLongLong();
            m_results.hits.push_back(std::move(made));
        }
    }
}

/// Nothing but a filter.
void LibrarySearch::listOnly()
{
    if (!m_within && m_query.sections.isEmpty()) {
        return;
    }
    if (!m_query.sections.isEmpty()) {
        std::set<qint64> found;
        for (const QString &section : std::as_const(m_query.sections)) {
            auto query = ask(u"SELECT DISTINCT filing FROM document WHERE type LIKE ? ESCAPE '\\'"_s,
                             { likePattern(section) });
            while (query && query->next()) {
                found.insert(query->value(0).toLongLong());
            }
        }
        m_within = m_within ? common(*m_within, found) : found;
    }
    searchValues();
}

void LibrarySearch::addFilings()
{
    std::vector<qint64> ids;
    for (const SearchHit &hit : m_results.hits) {
        ids.push_back(hit.filing.id);
    }
    auto query = ask(
        u"SELECT %1 FROM filing JOIN company ON company.id = filing.company WHERE filing.id IN (SELECT value FROM json_each (?))"_s
            .arg(QLatin1String(filingRowColumns)),
        { jsonList(ids) });
    std::map<qint64, LibraryFiling> rows;
    while (query && query->next()) {
        LibraryFiling row = filingRow(*query);
        const qint64 id = row.id;
        rows.emplace(id, std::move(row));
    }
    for (SearchHit &hit : m_results.hits) {
        if (const auto row = rows.find(hit.filing.id); row != rows.end()) {
            hit.filing = row->second;
        }
    }
}

void LibrarySearch::addValues()
{
    if (m_query.values.empty()) {
        return;
    }
    for (SearchHit &hit : m_results.hits) {
        for (const ValueCondition &condition : m_query.values) {
            std::vector<ValueHit> found = valueHits(m_database, condition, hit.filing.id);
            hit.values.insert(hit.values.end(), std::make_move_iterator(found.begin()),
                              std::make_move_iterator(found.end()));
        }
        if (hit.spans.empty() && !hit.values.empty()) {
            const ValueHit &first = hit.values.front();
            hit.snippet = valueText(first);
            hit.spans = { first.span };
            place(hit);
        }
    }
}

/// The document a value stands in.
void LibrarySearch::place(SearchHit &hit)
{
    auto query = ask(
        u"SELECT number, type FROM document WHERE filing = ? AND span_begin <= ? AND span_end >= ? ORDER BY span_begin DESC LIMIT 1"_s,
        { hit.filing.id, hit.spans.front().begin, hit.spans.front().end });
    if (query && query->next()) {
        hit.document = query->value(0).toInt();
        hit.documentType = query->value(1).toString();
    }
}

} // namespace filing::models
