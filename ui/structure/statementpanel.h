// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One statement of the current filing as a table, chosen from all that were found, with the sums that prove it foldable
// below. Follows and moves the SourceCursor; a cell is edited in place and leaves as a wish. GUI thread.
#pragma once

#include "models/session/snapshot.h"
#include "models/session/sourcecursor.h"
#include "models/tables/statementmodel.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace filing::ui
{

class ChecksView;
class EmptyState;
class StatementTable;

class StatementPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StatementPanel(models::SourceCursor &cursor, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *view() const;
    [[nodiscard]] int statement() const { return m_model->statement(); }

    void setFiling(const models::OpenFilingPtr &filing);
    /// Shows what a statement would be like if something were said that is not; nothing in it can be changed. Null ends
    /// it.
    void preview(const models::OpenFilingPtr &filing, int statement);
    void setChecksShown(bool shown);
    /// Shows a statement with a row put in that is not recorded, and lets the person type its label: rowNamed(). Escape, or no label,
    /// leaves nothing behind.
    void nameNewRow(const models::OpenFilingPtr &ahead, int statement, const QString &labelPath);
    /// Opens the editor on the current cell; false if it cannot be edited.
    bool editCurrent();

Q_SIGNALS:
    void correctionRequested(const filing::Correction &correction);
    void menuRequested(const QPoint &globalPos);
    /// The heading of a period; the cursor is there.
    void periodMenuRequested(const QPoint &globalPos);
    void editRequested();
    void rowNamed(const QString &label);
    /// What was taken out by this entry of the log shall stand in the statement again.
    void restoreRequested(qint64 entry);
    void checksToggled(bool shown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int statement);
    void follow(const models::Place &place);
    void leadFrom(const QModelIndex &current);
    void fillChooser();
    void showHeader();
    void shareColumns();
    void wireHeader();
    void showAhead(const models::OpenFilingPtr &filing, int statement);
    void finishNaming();
    void showTakenOut();
    void leaveVanishedPlace();

    models::SourceCursor &m_cursor;
    models::OpenFilingPtr m_filing;
    models::StatementModel *m_model = nullptr;
    QComboBox *m_chooser = nullptr;
    QToolButton *m_checksButton = nullptr;
    QToolButton *m_goneButton = nullptr;  ///< What was taken out, and the way back.
    QMenu *m_goneMenu = nullptr;
    StatementTable *m_view = nullptr;
    ChecksView *m_checks = nullptr;
    QSplitter *m_splitter = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    bool m_following = false;
    bool m_previewing = false;
    bool m_naming = false;
    QString m_named;
    models::OpenFilingPtr m_actual; ///< What is shown again when the preview ends.
};

} // namespace filing::ui
