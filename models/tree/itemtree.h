// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A tree of lines built apart from any model. A line is there as a value, or only as the word of a LineSource that it can
// be worked out: of a hundred thousand fields a person looks at some dozens. One thread at a time, also for reading.
#pragma once

#include "models/tree/treeitem.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace filing::models
{

/// Lines of one sort, by number, and what hangs below them.
class LineSource
{
public:
    struct Line
    {
        std::uint32_t line = 0;
        std::uint32_t part = 0;      ///< 0: the line itself; n: the nth below it.

        friend bool operator==(const Line &, const Line &) = default;
    };

    virtual ~LineSource() = default;
    /// TreeItem::key of a line, for less than the item costs.
    [[nodiscard]] virtual QString key(Line line) const = 0;
    [[nodiscard]] virtual TreeItem item(Line line) const = 0;
    /// How many hang below it.
    [[nodiscard]] virtual std::uint32_t parts(Line line) const = 0;
    /// The line of a field.
    [[nodiscard]] virtual std::optional<Line> find(const QString &fieldPath) const = 0;
};
using LineSourcePtr = std::shared_ptr<const LineSource>;

/// The root (index 0) is no line; its children are the top level. Taken out, a line keeps its index, and nobody else gets it.
class ItemTree
{
public:
    ItemTree()
        : m_nodes(1)
    {
    }

    /// Gives the new line's index back.
    int add(int parent, TreeItem item);
    /// The first `count` lines of a source.
    void add(int parent, const LineSourcePtr &source, std::size_t count);
    [[nodiscard]] TreeItem &edit(int index);

    [[nodiscard]] const TreeItem &item(int index) const;
    [[nodiscard]] QString key(int index) const;
    [[nodiscard]] int parent(int index) const { return node(index).parent; }
    [[nodiscard]] int row(int index) const { return node(index).row; }
    [[nodiscard]] const std::vector<int> &children(int index) const;
    [[nodiscard]] bool hasChildren(int index) const;
    /// Whether anybody has asked for the item, or for what hangs below.
    [[nodiscard]] bool isItemKnown(int index) const { return node(index).item != nullptr; }
    [[nodiscard]] bool areChildrenKnown(int index) const { return !node(index).pending; }

    void removeChildren(int parent, int first, int last);
    /// Copies of these children of `theirs` in another tree, with all below them, become the children from `first` on.
    void insertChildren(int parent, int first, int last, const ItemTree &tree, int theirs);
    /// Makes a line say what one of another tree says, without its children where these are known. Whether anything that
    /// was known of it is other now.
    bool takeItem(int index, const ItemTree &tree, int theirs);

    /// The line of a field, worked out where it is not there yet; -1 where there is none.
    [[nodiscard]] int find(const QString &fieldPath) const;

private:
    struct Node
    {
        std::unique_ptr<TreeItem> item;      ///< Null until somebody looks, where there is a source.
        LineSourcePtr source;
        LineSource::Line line;
        int parent = -1;
        int row = 0;
        bool pending = false;                ///< `children` are not there yet.
        std::vector<int> children;
    };

    [[nodiscard]] Node &node(int index) const { return m_nodes[static_cast<std::size_t>(index)]; }
    int append(int parent, Node made) const;
    [[nodiscard]] Node copied(const ItemTree &tree, int theirs) const;
    int copyIn(const ItemTree &tree, int theirs, int parent);
    void numberRows(int parent, std::size_t from) const;
    [[nodiscard]] int findBelow(int parent, const QString &fieldPath) const;

    mutable std::vector<Node> m_nodes;       ///< What is worked out when asked for changes nothing that was told before.
};

} // namespace filing::models
