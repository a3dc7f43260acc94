// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/corrections/historypanel.h"

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::HistoryModel;

HistoryPanel::HistoryPanel(models::SourceCursor &cursor, QWidget *parent)
    : ListPanel(cursor, u"historyTable"_s, tr("History of corrections"), EmptyReason::NoHistory, parent)
    , m_model(new HistoryModel(this))
{
    setModel(m_model, HistoryModel::Field, {17, 18, 24, 10, 13, 13, 12, 18});
}

void HistoryPanel::setSnapshot(const models::SnapshotPtr &snapshot)
{
    m_model->setSnapshot(snapshot);
    refresh();
}

} // namespace filing::ui
