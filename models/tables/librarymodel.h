// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The filings of the library as rows, or as rows under headings: by company, form or item. The order of the rows is the listing's; a filing
// with several items stands under each of them. GUI thread.
#pragma once

#include "models/library/librarytypes.h"

#include <QAbstractItemModel>

#include <vector>

namespace filing::models
{

/// "Apr 28, 2011"
[[nodiscard]] QString libraryDate(const QDate &date);
/// "changed", "missing"; empty where the file is there.
[[nodiscard]] QString placeWord(PlaceState state);
/// Whose it is; the name of its file where that is not known.
[[nodiscard]] QString companyOrFile(const LibraryFiling &filing);
/// "8-K · Apr 28, 2011"
[[nodiscard]] QString formAndDate(const LibraryFiling &filing);

class LibraryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : int { Report, File, Form, Items, Company, Filed, Review, ColumnCount };
    enum class Grouping : int { None, Company, Form, Item };

    using QAbstractItemModel::QAbstractItemModel;

    void setFilings(std::vector<LibraryFiling> filings);
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }

    /// Null for a heading.
    [[nodiscard]] const LibraryFiling *filing(const QModelIndex &index) const;
    /// Of a heading: all under it; of a row: itself.
    [[nodiscard]] std::vector<const LibraryFiling *> filingsAt(const QModelIndex &index) const;
    /// The first row of it.
    [[nodiscard]] QModelIndex indexOf(qint64 filing) const;
    [[nodiscard]] const std::vector<LibraryFiling> &filings() const { return m_filings; }
    /// Whether a file of one of them is missing or changed.
    [[nodiscard]] bool anyAway() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        QString title;
        std::vector<std::size_t> rows;   ///< Indexes into m_filings.
    };
    void makeGroups();
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;

    std::vector<LibraryFiling> m_filings;
    std::vector<Group> m_groups;
    Grouping m_grouping = Grouping::Company;
};

} // namespace filing::models
