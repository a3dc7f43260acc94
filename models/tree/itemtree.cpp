// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tree/itemtree.h"

#include <utility>

namespace filing::models
{

int ItemTree::append(int parent, Node made) const
{
    const int index = static_cast<int>(m_nodes.size());
    made.parent = parent;
    made.row = static_cast<int>(node(parent).children.size());
    m_nodes.push_back(std::move(made));
    node(parent).children.push_back(index);
    return index;
}

int ItemTree::add(int parent, TreeItem item)
{
    Node made;
    made.item = std::make_unique<TreeItem>(std::move(item));
    return append(parent, std::move(made));
}

void ItemTree::add(int parent, const LineSourcePtr &source, std::size_t count)
{
    m_nodes.reserve(m_nodes.size() + count);
    node(parent).children.reserve(node(parent).children.size() + count);
    for (std::uint32_t line = 0; line < count; ++line) {
        Node made;
        made.source = source;
        made.line = {line, 0};
        made.pending = true;
        append(parent, std::move(made));
    }
}

TreeItem &ItemTree::edit(int index)
{
    static_cast<void>(item(index));
    return *node(index).item;
}

const TreeItem &ItemTree::item(int index) const
{
    Node &asked = node(index);
    if (!asked.item) {
        asked.item = std::make_unique<TreeItem>(asked.source ? asked.source->item(asked.line) : TreeItem());
    }
    return *asked.item;
}

QString ItemTree::key(int index) const
{
    const Node &asked = node(index);
    return asked.item ? asked.item->key : asked.source ? asked.source->key(asked.line) : QString();
}

const std::vector<int> &ItemTree::children(int index) const
{
    if (node(index).pending) {
        const LineSourcePtr source = node(index).source;
        const std::uint32_t line = node(index).line.line;
        const std::uint32_t parts = source->parts(node(index).line);
        node(index).pending = false;
        for (std::uint32_t part = 1; part <= parts; ++part) {
            Node made;
            made.source = source;
            made.line = {line, part};
            append(index, std::move(made));
        }
    }
    return node(index).children;
}

bool ItemTree::hasChildren(int index) const
{
    const Node &asked = node(index);
    return asked.pending ? asked.source->parts(asked.line) > 0 : !asked.children.empty();
}

void ItemTree::removeChildren(int parent, int first, int last)
{
    std::vector<int> &children = node(parent).children;
    children.erase(children.begin() + first, children.begin() + last + 1);
    numberRows(parent, static_cast<std::size_t>(first));
}

void ItemTree::insertChildren(int parent, int first, int last, const ItemTree &tree, int theirs)
{
    std::vector<int> added;
    for (int row = first; row <= last; ++row) {
        added.push_back(copyIn(tree, tree.children(theirs)[static_cast<std::size_t>(row)], parent));
    }
    std::vector<int> &children = node(parent).children;
    children.insert(children.begin() + first, added.begin(), added.end());
    numberRows(parent, static_cast<std::size_t>(first));
}

ItemTree::Node ItemTree::copied(const ItemTree &tree, int theirs) const
{
    const Node &from = tree.node(theirs);
    Node copy;
    copy.item = from.item ? std::make_unique<TreeItem>(*from.item) : nullptr;
    copy.source = from.source;
    copy.line = from.line;
    return copy;
}

/// Adds the line and everything below it; the caller hangs it into its parent.
int ItemTree::copyIn(const ItemTree &tree, int theirs, int parent)
{
    const int mine = static_cast<int>(m_nodes.size());
    m_nodes.push_back(copied(tree, theirs));
    node(mine).parent = parent;
    node(mine).pending = tree.node(theirs).pending;
    if (!node(mine).pending) {
        for (const int child : tree.children(theirs)) {
            const int copy = copyIn(tree, child, mine);
            node(mine).children.push_back(copy);
        }
        numberRows(mine, 0);
    }
    return mine;
}

bool ItemTree::takeItem(int index, const ItemTree &tree, int theirs)
{
    // Only what somebody has seen can differ from what he sees next.
    const bool known = isItemKnown(index);
    const bool differs = known && item(index) != tree.item(theirs);
    Node fresh = copied(tree, theirs);
    Node &mine = node(index);
    mine.source = std::move(fresh.source);
    mine.line = fresh.line;
    if (!known || differs) {
        mine.item = std::move(fresh.item);
    }
    return differs;
}

void ItemTree::numberRows(int parent, std::size_t from) const
{
    const std::vector<int> &children = node(parent).children;
    for (std::size_t row = from; row < children.size(); ++row) {
        node(children[row]).row = static_cast<int>(row);
    }
}

int ItemTree::find(const QString &fieldPath) const
{
    return fieldPath.isEmpty() ? -1 : findBelow(0, fieldPath);
}

int ItemTree::findBelow(int parent, const QString &fieldPath) const
{
    const LineSource *asked = nullptr;
    std::optional<LineSource::Line> sought;
    for (std::size_t row = 0; row < node(parent).children.size(); ++row) {
        const int child = node(parent).children[row];
        if (const LineSource *source = node(child).source.get(); source != nullptr) {
            if (source != asked) {
                asked = source;
                sought = source->find(fieldPath);
            }
            if (sought && node(child).line.line == sought->line) {
                return sought->part == 0 ? child : children(child)[sought->part - 1];
            }
        } else if (item(child).path == fieldPath) {
            return child;
        } else if (const int below = findBelow(child, fieldPath); below >= 0) {
            return below;
        }
    }
    return -1;
}

} // namespace filing::models
