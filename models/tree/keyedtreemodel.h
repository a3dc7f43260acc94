// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the trees have in common: nodes in one flat vector, and updates that keep selection and expansion. Lines are told apart by their
// keys, so a new tree of the same filing changes, inserts and removes only what differs.
#pragma once

#include "models/tree/treeitem.h"

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
    void reset(const ItemTree &tree);
    /// The same subject after a change.
    void update(const ItemTree &tree);
    [[nodiscard]] const TreeItem *itemAt(const QModelIndex &index) const;
    /// The first line, in the order of the tree, that `matches` likes.
    template<typename Matches>
    [[nodiscard]] QModelIndex find(Matches matches) const
    {
        return findBelow(0, matches);
    }

private:
    struct Node
    {
        TreeItem item;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };

    template<typename Matches>
    [[nodiscard]] QModelIndex findBelow(int node, Matches &matches) const
    {
        for (const int child : at(node).children) {
            if (matches(at(child).item)) {
                return indexOf(child, 0);
            }
            if (const QModelIndex found = findBelow(child, matches); found.isValid()) {
                return found;
            }
        }
        return {};
    }
    [[nodiscard]] const Node &at(int node) const { return m_nodes[static_cast<std::size_t>(node)]; }
    [[nodiscard]] Node &at(int node) { return m_nodes[static_cast<std::size_t>(node)]; }
    [[nodiscard]] int nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(int node, int column) const;
    int copyIn(const ItemTree &tree, int theirs, int parent);
    void numberRows(int parent, std::size_t from);
    void matchChildren(const ItemTree &tree, int mine, int theirs);
    void updateNode(const ItemTree &tree, int mine, int theirs);

    std::vector<Node> m_nodes = std::vector<Node>(1);
};

} // namespace filing::models
