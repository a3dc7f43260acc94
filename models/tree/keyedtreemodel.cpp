// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tree/keyedtreemodel.h"

#include "models/roles.h"
#include "models/tree/rowsync.h"
#include "models/tree/spreadid.h"

namespace filing::models
{

QModelIndex KeyedTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    const Node &above = at(nodeOf(parent));
    if (row < 0 || row >= static_cast<int>(above.children.size()) || column < 0 || column >= columnCount(parent)
        || parent.column() > 0) {
        return {};
    }
    return createIndex(row, column, spreadId(above.children[static_cast<std::size_t>(row)]));
}

QModelIndex KeyedTreeModel::parent(const QModelIndex &child) const
{
    Q_ASSERT(checkIndex(child, CheckIndexOption::DoNotUseParent));
    if (!child.isValid()) {
        return {};
    }
    return indexOf(at(nodeOf(child)).parent, 0);
}

int KeyedTreeModel::rowCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return parent.column() > 0 ? 0 : static_cast<int>(at(nodeOf(parent)).children.size());
}

bool KeyedTreeModel::hasChildren(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return parent.column() <= 0 && !at(nodeOf(parent)).children.empty();
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

void KeyedTreeModel::reset(const ItemTree &tree)
{
    beginResetModel();
    m_nodes.assign(1, {});
    m_nodes.reserve(tree.size());
    for (const int child : tree.node(0).children) {
        at(0).children.push_back(copyIn(tree, child, 0));
    }
    numberRows(0, 0);
    endResetModel();
}

void KeyedTreeModel::update(const ItemTree &tree)
{
    matchChildren(tree, 0, 0);
}

const TreeItem *KeyedTreeModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? &at(nodeOf(index)).item : nullptr;
}

int KeyedTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? unspreadId(index.internalId()) : 0;
}

QModelIndex KeyedTreeModel::indexOf(int node, int column) const
{
    return node <= 0 ? QModelIndex() : createIndex(at(node).row, column, spreadId(node));
}

/// Adds the line and everything below it; the caller hangs it into its parent.
int KeyedTreeModel::copyIn(const ItemTree &tree, int theirs, int parent)
{
    const int mine = static_cast<int>(m_nodes.size());
    Node added;
    added.item = tree.node(theirs).item;
    added.parent = parent;
    m_nodes.push_back(std::move(added));
    for (const int child : tree.node(theirs).children) {
        const int copy = copyIn(tree, child, mine);
        at(mine).children.push_back(copy);
    }
    numberRows(mine, 0);
    return mine;
}

void KeyedTreeModel::numberRows(int parent, std::size_t from)
{
    const std::vector<int> &children = at(parent).children;
    for (std::size_t row = from; row < children.size(); ++row) {
        at(children[row]).row = static_cast<int>(row);
    }
}

/// Nodes taken out stay in the vector until the next reset, so that no other node's id changes.
void KeyedTreeModel::matchChildren(const ItemTree &tree, int mine, int theirs)
{
    const std::vector<int> &fresh = tree.node(theirs).children;
    std::vector<QString> keys;
    for (const int child : at(mine).children) {
        keys.push_back(at(child).item.key);
    }
    std::vector<QString> freshKeys;
    for (const int child : fresh) {
        freshKeys.push_back(tree.node(child).item.key);
    }
    const QModelIndex parent = indexOf(mine, 0);
    RowSteps steps;
    steps.remove = [&](int first, int last) {
        beginRemoveRows(parent, first, last);
        std::vector<int> &children = at(mine).children;
        children.erase(children.begin() + first, children.begin() + last + 1);
        numberRows(mine, static_cast<std::size_t>(first));
        endRemoveRows();
    };
    steps.insert = [&](int first, int last) {
        beginInsertRows(parent, first, last);
        std::vector<int> added;
        for (int row = first; row <= last; ++row) {
            added.push_back(copyIn(tree, fresh[static_cast<std::size_t>(row)], mine));
        }
        std::vector<int> &children = at(mine).children;
        children.insert(children.begin() + first, added.begin(), added.end());
        numberRows(mine, static_cast<std::size_t>(first));
        endInsertRows();
    };
    syncRows(std::move(keys), freshKeys, steps);
    for (std::size_t row = 0; row < fresh.size(); ++row) {
        updateNode(tree, at(mine).children[row], fresh[row]);
    }
}

void KeyedTreeModel::updateNode(const ItemTree &tree, int mine, int theirs)
{
    if (const TreeItem &fresh = tree.node(theirs).item; at(mine).item != fresh) {
        at(mine).item = fresh;
        Q_EMIT dataChanged(indexOf(mine, 0), indexOf(mine, columnCount() - 1));
    }
    matchChildren(tree, mine, theirs);
}

} // namespace filing::models
