// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What another store says differently, for a person to decide: a table of conflicts with both sides, how far both agree on a second page.
// Stands beside the window, not before it: the side the cursor is on is shown in the text. Nothing is recorded before Apply. GUI thread.
#pragma once

#include "models/exchange/agreement.h"
#include "models/exchange/merge.h"
#include "models/session/sourcecursor.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace filing::models
{
class ConflictModel;
}

namespace filing::ui
{

class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `name` is the other store's, for people. The cursor is borrowed and must outlive this.
    MergeDialog(const QString &name, models::Merge merge, std::vector<models::Agreement> agreements, models::SourceCursor &cursor,
                QWidget *parent = nullptr);

    void setSnapshot(const models::SnapshotPtr &snapshot);
    /// With the choices made.
    [[nodiscard]] const models::Merge &merge() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeConflictsPage();
    QWidget *makeAgreementPage(std::vector<models::Agreement> agreements);
    void choose(models::MergeChoice choice);
    void lead(const QModelIndex &index);
    void tellWhatStands();

    models::ConflictModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_standing = nullptr;
    models::SourceCursor &m_cursor;
    bool m_led = false;          ///< A place was shown.
};

} // namespace filing::ui
