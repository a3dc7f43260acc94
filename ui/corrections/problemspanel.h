// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What needs a look in all open filings, worst first. A row leads to its place.
#pragma once

#include "models/session/snapshot.h"
#include "models/tables/problemsmodel.h"
#include "ui/corrections/listpanel.h"

namespace filing::ui
{

class ProblemsPanel : public ListPanel
{
    Q_OBJECT

public:
    explicit ProblemsPanel(models::SourceCursor &cursor, QWidget *parent = nullptr);

    void setSnapshot(const models::SnapshotPtr &snapshot);

private:
    models::ProblemsModel *m_model = nullptr;
};

} // namespace filing::ui
