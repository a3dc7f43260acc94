// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The open filings, grouped by registrant (a tree of two levels), with form, date, items and what needs a look.
#pragma once

#include "models/session/snapshot.h"
#include "models/session/sourcecursor.h"

#include <QAbstractItemModel>

#include <memory>

namespace filing::models
{

class FilingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : int { Title, Date, Doubts, ColumnCount };

    explicit FilingsModel(QObject *parent = nullptr);
    ~FilingsModel() override;

    void setSnapshot(const SnapshotPtr &snapshot);
    [[nodiscard]] QModelIndex indexOf(const QString &filingPath) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace filing::models
