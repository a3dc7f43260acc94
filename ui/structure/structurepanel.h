// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The structure tree of the current filing with its filter: field, value, signs. Follows and moves the SourceCursor; a value
// is edited in place and leaves as a wish. GUI thread.
#pragma once

#include "models/session/snapshot.h"
#include "models/session/sourcecursor.h"
#include "models/tree/extractiontreemodel.h"

#include <QWidget>

class QStackedWidget;
class QTreeView;

namespace filing::ui
{

class EmptyState;
class FieldFilter;
class FilterField;

class StructurePanel : public QWidget
{
    Q_OBJECT

public:
    explicit StructurePanel(models::SourceCursor &cursor, QWidget *parent = nullptr);

    /// The filter row, for the dock's title. Owned by the panel until it is given away.
    [[nodiscard]] FilterField *filterField() const { return m_filterField; }
    [[nodiscard]] QTreeView *view() const { return m_view; }

    void setFiling(const models::OpenFilingPtr &filing);
    void setDoubtsOnly(bool on);
    /// Opens the editor on the current field; false if the current row has no value.
    bool editCurrent();

Q_SIGNALS:
    void correctionRequested(const filing::Correction &correction);
    void menuRequested(const QPoint &globalPos);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const models::Place &place);
    void leadFrom(const QModelIndex &current);
    void applyFilter();
    void showWhatIsThere();
    void shareColumns();

    models::SourceCursor &m_cursor;
    models::ExtractionTreeModel *m_model = nullptr;
    FieldFilter *m_filter = nullptr;
    FilterField *m_filterField = nullptr;
    QTreeView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    bool m_following = false;
};

} // namespace filing::ui
