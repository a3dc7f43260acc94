// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The structure tree of one filing: groups (Cover, Items, Statement of operations …) with fields under them. Editing
// a value asks for a correction; the tree changes when the new snapshot arrives. A correction updates rows in place, so
// selection and expansion survive.
#pragma once

#include "models/session/snapshot.h"
#include "models/session/sourcecursor.h"

#include <QAbstractItemModel>

#include <memory>

namespace filing::models
{

class ExtractionTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : int { Label, Value, Marks, ColumnCount };

    explicit ExtractionTreeModel(QObject *parent = nullptr);
    ~ExtractionTreeModel() override;

    /// Null clears.
    void setFiling(const OpenFilingPtr &filing);
    [[nodiscard]] OpenFilingPtr filing() const;
    [[nodiscard]] QModelIndex indexOf(const QString &fieldPath) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void correctionRequested(const filing::Correction &correction);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace filing::models
