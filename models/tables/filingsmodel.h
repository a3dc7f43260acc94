// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The open filings, grouped by registrant (a tree of two levels), with form, date, items and what needs a look.
#pragma once

#include "models/review/reviewbook.h"
#include "models/session/snapshot.h"
#include "models/tree/keyedtreemodel.h"

#include <map>

namespace filing::models
{

class FilingsModel : public KeyedTreeModel
{
    Q_OBJECT

public:
    enum Column : int { Title, Date, Doubts, ColumnCount };

    explicit FilingsModel(QObject *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    /// One for all who show progress; each has its own otherwise.
    void setBook(std::shared_ptr<ReviewBook> book) { m_book = std::move(book); }
    [[nodiscard]] QModelIndex indexOf(const QString &filingPath) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// What was made of a filing; made again only when the filing is another one.
    struct Known
    {
        QString group;           ///< Key and name of the group it stands in; no name where it is no filing of anybody.
        QString groupName;
        TreeItem item;
    };
    [[nodiscard]] Known knownOf(const OpenFilingPtr &filing) const;
    [[nodiscard]] TreeItem itemOf(const OpenFilingPtr &filing) const;

    std::shared_ptr<ReviewBook> m_book = std::make_shared<ReviewBook>();
    std::map<OpenFilingPtr, Known> m_known;
};

} // namespace filing::models
