// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table whose rows lead to their places, with an empty state: what the problems and the history panel have in common.
// GUI thread.
#pragma once

#include "models/session/sourcecursor.h"
#include "ui/text/emptytext.h"

#include <QWidget>

class QAbstractItemModel;
class QStackedWidget;
class QTableView;

namespace filing::ui
{

class ListPanel : public QWidget
{
    Q_OBJECT

public:
    /// `name` becomes the table's object name.
    ListPanel(models::SourceCursor &cursor, const QString &name, const QString &title, EmptyReason empty,
              QWidget *parent = nullptr);

    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void countChanged(int count);
    void menuRequested(const QPoint &globalPos);

protected:
    /// `stretched` takes the room that is left; `widths` are characters for the others, 0 to fit the content.
    void setModel(QAbstractItemModel *model, int stretched, const std::vector<int> &widths);
    void refresh();
    /// What the empty state and the count go by, where a filter hides rows.
    [[nodiscard]] virtual int total() const { return count(); }

private:
    void leadFrom(const QModelIndex &index);

    models::SourceCursor &m_cursor;
    QTableView *m_view = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace filing::ui
