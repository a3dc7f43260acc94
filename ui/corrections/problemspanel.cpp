// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/corrections/problemspanel.h"

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::ProblemsModel;

ProblemsPanel::ProblemsPanel(models::SourceCursor &cursor, QWidget *parent)
    : ListPanel(cursor, u"problemsTable"_s, tr("Problems"), EmptyReason::NoProblems, parent)
    , m_model(new ProblemsModel(this))
{
    setModel(m_model, ProblemsModel::Why, {38, 14, 30, 20});
}

void ProblemsPanel::setSnapshot(const models::SnapshotPtr &snapshot)
{
    m_model->setSnapshot(snapshot);
    refresh();
}

} // namespace filing::ui
