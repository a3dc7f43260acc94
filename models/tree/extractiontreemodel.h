// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The structure tree of one filing: groups (Cover, Items, Statement of operations …) with fields under them. Editing
// a value asks for a correction; the tree changes when the new snapshot arrives. A correction updates rows in place, so
// selection and expansion survive.
#pragma once

#include "models/session/snapshot.h"
#include "models/tree/keyedtreemodel.h"

namespace filing::models
{

class ExtractionTreeModel : public KeyedTreeModel
{
    Q_OBJECT

public:
    enum Column : int { Label, Value, Marks, ColumnCount };

    explicit ExtractionTreeModel(QObject *parent = nullptr);

    /// Null clears.
    void setFiling(const OpenFilingPtr &filing);
    [[nodiscard]] OpenFilingPtr filing() const;
    [[nodiscard]] QModelIndex indexOf(const QString &fieldPath) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void correctionRequested(const filing::Correction &correction);

private:
    OpenFilingPtr m_filing;
};

} // namespace filing::models
