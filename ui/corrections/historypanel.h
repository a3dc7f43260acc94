// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log of corrections of all open filings, newest first: what was said about which field, by whom, when and why. Can be narrowed to the
// current filing or field and to words; leads back to any point in time.
#pragma once

#include "models/session/snapshot.h"
#include "models/tables/historymodel.h"
#include "ui/corrections/listpanel.h"

class QComboBox;
class QLineEdit;

namespace filing::ui
{

class HistoryFilter;

class HistoryPanel : public ListPanel
{
    Q_OBJECT

public:
    explicit HistoryPanel(models::SourceCursor &cursor, QWidget *parent = nullptr);

    void setSnapshot(const models::SnapshotPtr &snapshot);

Q_SIGNALS:
    /// One entry of the log, wherever it stands in it, shall be taken back.
    void takeBackRequested(qint64 entry);
    /// All that was made together with it.
    void takeBackStepRequested(qint64 entry);
    /// Everything shall be shown as it was judged then.
    void showAsOfRequested(qint64 timeMs);

protected:
    [[nodiscard]] int total() const override;

private:
    void showMenu(const QPoint &globalPos);
    void narrow();

    models::SourceCursor &m_cursor;
    models::HistoryModel *m_model = nullptr;
    HistoryFilter *m_filter = nullptr;
    QComboBox *m_scope = nullptr;
    QLineEdit *m_words = nullptr;
};

} // namespace filing::ui
