// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the trees have in common: an ItemTree behind the model's functions, and updates that keep selection and expansion. Lines are told
// apart by their keys, so a new tree of the same filing changes, inserts and removes only what differs.
#pragma once

#include "models/tree/itemtree.h"

#include <QAbstractItemModel>

#include <vector>

namespace filing::models
{

class KeyedTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    /// Another subject: everything is new.
    void reset(ItemTree tree);
    /// The same subject after a change.
    void update(const ItemTree &tree);
    [[nodiscard]] const TreeItem *itemAt(const QModelIndex &index) const;
    /// The line of a field; invalid where there is none.
    [[nodiscard]] QModelIndex findField(const QString &fieldPath) const;
    /// The first line, in the order of the tree, that `matches` likes. Works out every line in front of it.
    template<typename Matches>
    [[nodiscard]] QModelIndex find(Matches matches) const
    {
        return findBelow(0, matches);
    }

private:
    template<typename Matches>
    [[nodiscard]] QModelIndex findBelow(int node, Matches &matches) const
    {
        for (const int child : std::vector<int>(m_tree.children(node))) {
            if (matches(m_tree.item(child))) {
                return indexOf(child, 0);
            }
            if (const QModelIndex found = findBelow(child, matches); found.isValid()) {
                return found;
            }
        }
        return {};
    }
    [[nodiscard]] int nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(int node, int column) const;
    void matchChildren(const ItemTree &tree, int mine, int theirs);
    void updateNode(const ItemTree &tree, int mine, int theirs);

    ItemTree m_tree;
};

} // namespace filing::models
