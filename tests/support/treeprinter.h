// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A model as text, one line per row, indented by depth: what tests of trees compare.
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace filing::test
{

inline void printBelow(const QAbstractItemModel &model, const QModelIndex &parent, int depth, QStringList &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            cells << model.index(row, column, parent).data().toString();
        }
        while (!cells.isEmpty() && cells.last().isEmpty()) {
            cells.removeLast();
        }
        lines << QString(depth * 2, QLatin1Char(' ')) + cells.join(QStringLiteral(" | "));
        printBelow(model, model.index(row, 0, parent), depth + 1, lines);
    }
}

[[nodiscard]] inline QString printed(const QAbstractItemModel &model)
{
    QStringList lines;
    printBelow(model, {}, 0, lines);
    return lines.join(QLatin1Char('\n'));
}

} // namespace filing::test
