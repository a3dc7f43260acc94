// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers questions about a library from a connection of its own. Made, used and destroyed on one thread; any number of
// them may read while one program writes (WAL). The command line asks it directly, the window through Library.
#pragma once

#include "models/library/librarytypes.h"

#include <QString>

#include <memory>
#include <vector>

namespace filing::models
{

class LibraryReader
{
public:
    /// `forWindow`: waits for other programs only as long as a window may hang.
    explicit LibraryReader(const QString &file, bool forWindow = false);
    ~LibraryReader();
    LibraryReader(const LibraryReader &) = delete;
    LibraryReader &operator=(const LibraryReader &) = delete;

    [[nodiscard]] bool isOpen() const;
    /// One sentence.
    [[nodiscard]] QString error() const;

    [[nodiscard]] LibraryListing list(const ListRequest &request) const;
    [[nodiscard]] LibraryFacets facets(const LibraryFilter &filter) const;
    [[nodiscard]] SearchResults search(const SearchRequest &request) const;
    [[nodiscard]] std::vector<LibraryPlace> places(qint64 filing) const;
    [[nodiscard]] std::optional<LibraryFiling> filing(const DocumentId &document) const;
    /// Where the filings of a filter can be opened from, oldest report first; those that cannot be read are left out.
    [[nodiscard]] QStringList paths(const LibraryFilter &filter) const;
    /// The same for those with questions of the review left, what is contradicted first, then those with most questions; at most `limit`.
    [[nodiscard]] QStringList pathsToReview(int limit) const;
    [[nodiscard]] std::vector<SavedSearch> savedSearches() const;
    /// How many filings there are.
    [[nodiscard]] qint64 count() const;
    /// Changes whenever any program wrote to the library.
    [[nodiscard]] qint64 version() const;

    /// Any thread: ends what this reader is answering; the answer is then empty.
    void interrupt();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace filing::models
