// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A search in a library: words in the full-text index, values of statements in the cells, or both. Made for one search;
// one thread.
#pragma once

#include "models/library/librarydatabase.h"
#include "models/library/searchquery.h"
#include "models/library/snippet.h"

#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace filing::models
{

class LibrarySearch
{
public:
    /// `stopped` is asked between steps.
    LibrarySearch(LibraryDatabase &database, const SearchRequest &request, std::function<bool()> stopped);

    [[nodiscard]] SearchResults run();

private:
    /// What a filing must be; unset: any.
    using Filings = std::optional<std::set<qint64>>;

    bool narrow();
    bool narrowByValues();
    void leaveOut();
    void searchWords();
    void searchTogether(const QString &match, const Filings &within);
    [[nodiscard]] Filings withAllWords();
    void searchValues();
    void listOnly();
    std::vector<qint64> choose(std::vector<qint64>::const_iterator &next, std::vector<qint64>::const_iterator end);
    bool addHits(const QString &match, const std::vector<qint64> &rows);
    [[nodiscard]] std::optional<SearchHit> hitAt(const QSqlQuery &query) const;
    [[nodiscard]] qint64 oldestRanked(const QString &match);
    void addValues();
    void addFilings();
    void place(SearchHit &hit);
    std::optional<QSqlQuery> ask(const QString &statement, const QVariantList &values);
    std::set<qint64> filingsWith(const QString &match);
    [[nodiscard]] bool isFull() const { return static_cast<int>(m_results.hits.size()) >= m_request.limit; }

    LibraryDatabase &m_database;
    const SearchRequest &m_request;
    std::function<bool()> m_stopped;
    SearchQuery m_query;
    Filings m_within;
    std::map<qint64, int> m_perFiling;
    std::set<qint64> m_rows; ///< Stretches that were looked at.
    SearchResults m_results;
};

} // namespace filing::models
