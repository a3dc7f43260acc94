// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tree/keyedtreemodel.h"

#include "models/roles.h"
#include "models/tree/rowsync.h"
#include "models/tree/spreadid.h"

#include <utility>

namespace filing::models
{

QModelIndex KeyedTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    const std::vector<int> &children = m_tree.children(nodeOf(parent));
    if (row < 0 || row >= static_cast<int>(children.size()) || column < 0 || column >= columnCount(parent)
        || parent.column() > 0) {
        return {};
    }
    return createIndex(row, column, spreadId(children[static_cast<std::size_t>(row)]));
}

QModelIndex KeyedTreeModel::parent(const QModelIndex &child) const
{
    Q_ASSERT(checkIndex(child, CheckIndexOption::DoNotUseParent));
    if (!child.isValid()) {
        return {};
    }
    return indexOf(m_tree.parent(nodeOf(child)), 0);
}

int KeyedTreeModel::rowCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return parent.column() > 0 ? 0 : static_cast<int>(m_tree.children(nodeOf(parent)).size());
}

bool KeyedTreeModel::hasChildren(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return parent.column() <= 0 && m_tree.hasChildren(nodeOf(parent));
}

QVariant KeyedTreeModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index));
    const TreeItem *item = itemAt(index);
    if (item == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: {
        const QString &text = item->text[static_cast<std::size_t>(index.column())];
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case Qt::EditRole:
        return index.column() == 1 ? QVariant(item->editText) : data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return item->toolTip.isEmpty() ? QVariant() : QVariant(item->toolTip);
    case Role::Place:
        return item->place.filing.isEmpty() ? QVariant() : QVariant::fromValue(item->place);
    case Role::Brief:
        return index.column() == 0 ? item->brief : QString();
    case Role::Path:
        return item->path.isEmpty() ? QVariant() : QVariant(item->path);
    case Role::Sort:
        return item->sort;
    case Role::Signs:
        return static_cast<int>(item->signs);
    case Role::Kind:
        return item->kind < 0 ? QVariant() : QVariant(item->kind);
    case Role::MachineText:
        return item->machineText.isEmpty() ? QVariant() : QVariant(item->machineText);
    case Role::Group:
        return item->group;
    case Role::State:
        return item->state < 0 ? QVariant() : QVariant(item->state);
    case Role::Percent:
        return item->state < 0 ? QVariant() : QVariant(item->percent);
    default:
        return {};
    }
}

void KeyedTreeModel::reset(ItemTree tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

void KeyedTreeModel::update(const ItemTree &tree)
{
    matchChildren(tree, 0, 0);
}

const TreeItem *KeyedTreeModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_tree.item(nodeOf(index)) : nullptr;
}

QModelIndex KeyedTreeModel::findField(const QString &fieldPath) const
{
    return indexOf(m_tree.find(fieldPath), 0);
}

int KeyedTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? unspreadId(index.internalId()) : 0;
}

QModelIndex KeyedTreeModel::indexOf(int node, int column) const
{
    return node <= 0 ? QModelIndex() : createIndex(m_tree.row(node), column, spreadId(node));
}

void KeyedTreeModel::matchChildren(const ItemTree &tree, int mine, int theirs)
{
    std::vector<QString> keys;
    for (const int child : m_tree.children(mine)) {
        keys.push_back(m_tree.key(child));
    }
    std::vector<QString> freshKeys;
    for (const int child : tree.children(theirs)) {
        freshKeys.push_back(tree.key(child));
    }
    const QModelIndex parent = indexOf(mine, 0);
    RowSteps steps;
    steps.remove = [&](int first, int last) {
        beginRemoveRows(parent, first, last);
        m_tree.removeChildren(mine, first, last);
        endRemoveRows();
    };
    steps.insert = [&](int first, int last) {
        beginInsertRows(parent, first, last);
        m_tree.insertChildren(mine, first, last, tree, theirs);
        endInsertRows();
    };
    syncRows(std::move(keys), freshKeys, steps);
    // By number: working a line out may move the lists.
    for (std::size_t row = 0; row < freshKeys.size(); ++row) {
        updateNode(tree, m_tree.children(mine)[row], tree.children(theirs)[row]);
    }
}

void KeyedTreeModel::updateNode(const ItemTree &tree, int mine, int theirs)
{
    // Nobody has asked for what hangs below it, so nothing of that can be told to have changed, except that there is any.
    const bool unseen = !m_tree.areChildrenKnown(mine) && !tree.areChildrenKnown(theirs)
        && m_tree.hasChildren(mine) == tree.hasChildren(theirs);
    if (!unseen) {
        matchChildren(tree, mine, theirs);
    }
    if (m_tree.takeItem(mine, tree, theirs)) {
        Q_EMIT dataChanged(indexOf(mine, 0), indexOf(mine, columnCount() - 1));
    }
}

} // namespace filing::models
