// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/corrections/historypanel.h"

#include "models/roles.h"

#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::HistoryModel;

HistoryPanel::HistoryPanel(models::SourceCursor &cursor, QWidget *parent)
    : ListPanel(cursor, u"historyTable"_s, tr("History of corrections"), EmptyReason::NoHistory, parent)
    , m_model(new HistoryModel(this))
{
    setModel(m_model, HistoryModel::Field, {21, 30, 24, 12, 14, 14, 12, 20});
    connect(this, &ListPanel::menuRequested, this, &HistoryPanel::showMenu);
}

void HistoryPanel::showMenu(const QPoint &globalPos)
{
    const QModelIndex at = view()->currentIndex();
    if (!at.isValid()) {
        return;
    }
    QMenu menu(this);
    QAction *takeBack = menu.addAction(tr("Take This Back"));
    takeBack->setEnabled(at.data(Role::InForce).toBool());
    if (menu.exec(globalPos) == takeBack) {
        Q_EMIT takeBackRequested(at.data(Role::EntryId).toLongLong());
    }
}

void HistoryPanel::setSnapshot(const models::SnapshotPtr &snapshot)
{
    m_model->setSnapshot(snapshot);
    refresh();
}

} // namespace filing::ui
