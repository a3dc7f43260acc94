// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The conflicts of a merge as a table, one a row: the field, what this side says, what the other side says, what is to stand. The choice is
// changed here, nothing else; nothing is recorded by it. GUI thread.
#pragma once

#include "models/exchange/merge.h"
#include "models/session/sourcecursor.h"

#include <QAbstractTableModel>

#include <optional>

namespace filing::models
{

class ConflictModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Which, Mine, Theirs, Choice, ColumnCount };

    explicit ConflictModel(Merge merge, QObject *parent = nullptr);

    /// Names fields and finds places in what is open.
    void setSnapshot(const SnapshotPtr &snapshot);

    [[nodiscard]] const Merge &merge() const { return m_merge; }
    [[nodiscard]] MergeChoice choice(int row) const { return m_merge.conflicts[static_cast<std::size_t>(row)].choice; }
    void choose(int row, MergeChoice choice);
    void chooseAll(MergeChoice choice);

    /// Where the side of this column stands in the text; nothing where the filing is not open.
    [[nodiscard]] std::optional<Place> place(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] OpenFilingPtr filingOf(const MergeConflict &conflict) const;
    [[nodiscard]] QString fieldName(const MergeConflict &conflict) const;
    [[nodiscard]] QString filingName(const MergeConflict &conflict) const;

    Merge m_merge;
    SnapshotPtr m_snapshot;
};

} // namespace filing::models
