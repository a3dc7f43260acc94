// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What speaks for and against a statement: its sums with their figures in each period, the sentences that quote it, and the
// lines that were left out as a second, misread pass. Each row leads to its place. GUI thread.
#pragma once

#include "models/session/snapshot.h"
#include "models/session/sourcecursor.h"

#include <QTreeWidget>

namespace filing::ui
{

class ChecksView : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ChecksView(models::SourceCursor &cursor, QWidget *parent = nullptr);

    void setStatement(const models::OpenFilingPtr &filing, int statement);

private:
    void addSums(const Extraction &extraction, std::size_t at);
    void addWitnesses(const Extraction &extraction, std::size_t at);
    void addTwins(const Statement &statement);
    QTreeWidgetItem *addGroup(const QString &title, qsizetype count);
    void lead(const QTreeWidgetItem *item);

    models::SourceCursor &m_cursor;
    QString m_path;
};

} // namespace filing::ui
