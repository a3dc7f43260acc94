// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log of corrections of all open filings, newest first: what was said about which field, by whom, when and why.
#pragma once

#include "models/session/snapshot.h"
#include "models/tables/historymodel.h"
#include "ui/corrections/listpanel.h"

namespace filing::ui
{

class HistoryPanel : public ListPanel
{
    Q_OBJECT

public:
    explicit HistoryPanel(models::SourceCursor &cursor, QWidget *parent = nullptr);

    void setSnapshot(const models::SnapshotPtr &snapshot);

Q_SIGNALS:
    /// One entry of the log, wherever it stands in it, shall be taken back.
    void takeBackRequested(qint64 entry);

private:
    void showMenu(const QPoint &globalPos);

    models::HistoryModel *m_model = nullptr;
};

} // namespace filing::ui
