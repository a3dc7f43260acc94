// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The open filings by company, with what is being read and what needs a look. Choosing one moves the SourceCursor there.
// GUI thread.
#pragma once

#include "models/session/snapshot.h"
#include "models/session/sourcecursor.h"
#include "models/tables/filingsmodel.h"

#include <QWidget>

class QAction;
class QStackedWidget;
class QTreeView;

namespace filing::ui
{

class EmptyState;
class FieldFilter;
class FilterField;

class FilingsPanel : public QWidget
{
    Q_OBJECT

public:
    /// `actions` are offered while nothing is open.
    FilingsPanel(models::SourceCursor &cursor, const QList<QAction *> &actions, QWidget *parent = nullptr);

    [[nodiscard]] FilterField *filterField() const { return m_filterField; }
    [[nodiscard]] QTreeView *view() const { return m_view; }

    void setSnapshot(const models::SnapshotPtr &snapshot);
    /// Progress worked out for other panes, too.
    void setBook(const std::shared_ptr<models::ReviewBook> &book) { m_model->setBook(book); }

Q_SIGNALS:
    void closeRequested(const QString &path);
    void readAgainRequested(const QString &path);

private:
    void follow(const models::Place &place);
    void leadFrom(const QModelIndex &current);
    void showMenu(const QPoint &at);
    void showWhatIsThere();

    models::SourceCursor &m_cursor;
    models::FilingsModel *m_model = nullptr;
    FieldFilter *m_filter = nullptr;
    FilterField *m_filterField = nullptr;
    QTreeView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    bool m_following = false;
};

} // namespace filing::ui
