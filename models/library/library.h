// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The library as the window sees it: opens (or makes) library.sqlite, answers lists and searches off the GUI thread and
// tells when it changed. Owned by the application; GUI thread. Corrections are never in it: it is made from files and
// can be made again.
#pragma once

#include "models/library/librarytypes.h"

#include <QObject>
#include <QString>

#include <memory>

namespace filing::models
{

class Library : public QObject
{
    Q_OBJECT

public:
    /// `file` is library.sqlite, `corrections` the store whose corrections are laid over what is indexed (read, never
    /// written). On failure the object exists, isOpen() is false and error() says why in one sentence. A damaged
    /// library is put aside and begun anew, see notice(); a newer one is refused.
    Library(const QString &file, const QString &corrections, QObject *parent = nullptr);
    ~Library() override;

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString error() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString corrections() const;
    /// Cheap; nothing was ever imported.
    [[nodiscard]] bool isEmpty() const;

    /// Ask, and be answered later by the signal of the same kind, which carries the number given back here. An older
    /// question of the kind that is not answered yet is dropped and never answered.
    quint64 list(const ListRequest &request);
    quint64 search(const SearchRequest &request);
    quint64 facets(const LibraryFilter &filter);
    void cancelSearch();

    /// At once: all places of a filing, and what can be opened of a filter (a company's filings for its series), oldest
    /// report first.
    [[nodiscard]] std::vector<LibraryPlace> places(qint64 filing) const;
    [[nodiscard]] QStringList paths(const LibraryFilter &filter) const;
    /// At once, too: LibraryReader::pathsToReview().
    [[nodiscard]] QStringList pathsToReview(int limit) const;

    /// By name; saving one under a name that is taken replaces it. False with failed().
    [[nodiscard]] std::vector<SavedSearch> savedSearches() const;
    bool saveSearch(const SavedSearch &search);
    bool removeSearch(const QString &name);

    /// Takes filings out of the library (never from the disk, and never their corrections). Returns at once: hundreds take a while, and an
    /// import may be writing. All or none; forgotten() or failed() tells the end.
    void forget(const std::vector<qint64> &filings);

Q_SIGNALS:
    void listed(const filing::models::LibraryListing &listing);
    void found(const filing::models::SearchResults &results);
    void faceted(const filing::models::LibraryFacets &facets);
    /// This program or another one wrote to the library; ask again. At most a few times a second.
    void changed();
    void forgotten(int filings);
    void failed(const QString &reason);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace filing::models
