// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One line of a tree, as values only, and a tree of them built apart from any model.
#pragma once

#include "models/session/sourcecursor.h"
#include "models/signs.h"

#include <QString>
#include <QVariant>

#include <array>
#include <vector>

namespace filing::models
{

struct TreeItem
{
    QString key;                     ///< Unique among its siblings; the same line keeps it over corrections.
    std::array<QString, 3> text;     ///< One per column.
    QString brief;                   ///< The label in fewer words.
    QString toolTip;
    QString editText;                ///< What an editor starts with.
    QString machineText;
    Place place;
    QString path;                    ///< Field path; empty where the line is no field.
    Signs signs;
    QVariant sort;
    int kind = -1;                   ///< FieldKind, or -1.
    int state = -1;                  ///< LoadState, or -1.
    int percent = 0;
    bool group = false;
    bool editable = false;

    friend bool operator==(const TreeItem &, const TreeItem &) = default;
};

/// The root (index 0) is no line; its children are the top level.
class ItemTree
{
public:
    struct Node
    {
        TreeItem item;
        int parent = -1;
        std::vector<int> children;
    };

    ItemTree()
        : m_nodes(1)
    {
    }

    /// Gives the new line's index back.
    int add(int parent, TreeItem item)
    {
        const int index = static_cast<int>(m_nodes.size());
        m_nodes.push_back({std::move(item), parent, {}});
        m_nodes[static_cast<std::size_t>(parent)].children.push_back(index);
        return index;
    }
    [[nodiscard]] const Node &node(int index) const { return m_nodes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] TreeItem &item(int index) { return m_nodes[static_cast<std::size_t>(index)].item; }
    [[nodiscard]] std::size_t size() const { return m_nodes.size(); }

private:
    std::vector<Node> m_nodes;
};

} // namespace filing::models
