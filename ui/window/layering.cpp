// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which layer the window shows: the present, the past, or what the machine read; and that nothing is recorded outside the present.
#include "ui/mainwindow.h"

#include "ui/actions.h"
#include "ui/review/layerstrip.h"
#include "ui/review/reviewpanel.h"
#include "ui/window/copies.h"
#include "ui/window/editing.h"
#include "ui/window/reshaping.h"
#include "ui/window/ruleoffers.h"

#include <QDateTimeEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace filing::ui
{

void MainWindow::showLayer()
{
    const bool machine = m_actions->machineValues->isChecked();
    const std::optional<qint64> asOf = m_session.snapshot()->asOf;
    m_actions->returnToNow->setEnabled(asOf.has_value());
    QString why;
    if (machine) {
        m_layer->say(tr("Machine values: what was read before anybody corrected it."), m_actions->machineValues);
        why = tr("Machine values are shown; return to the present values to change something.");
    } else if (asOf) {
        const QString when = QDateTime::fromMSecsSinceEpoch(*asOf).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        m_layer->say(tr("As judged on %1: later corrections are left out.").arg(when), m_actions->returnToNow);
        why = tr("The past is shown; return to now to change something.");
    }
    m_layerBar->setVisible(machine || asOf);
    m_editing->setLocked(why);
    m_copies->setLocked(why);
    m_review->setLocked(why);
    m_reshaping->setLocked(why);
    if (!why.isEmpty()) {
        m_offers->withdraw();
    }
}

void MainWindow::choosePast()
{
    QDialog dialog(this);
    dialog.setObjectName(u"pastDialog"_s);
    dialog.setWindowTitle(tr("As judged on"));
    auto *when = new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(m_session.snapshot()->asOf.value_or(
                                       QDateTime::currentMSecsSinceEpoch())),
                                   &dialog);
    when->setObjectName(u"pastTime"_s);
    when->setAccessibleName(tr("Date and time"));
    when->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    when->setCalendarPopup(true);
    auto *note = new QLabel(tr("Shows every open filing with the corrections recorded up to this time:"), &dialog);
    note->setWordWrap(true);
    note->setMinimumWidth(note->fontMetrics().averageCharWidth() * 48);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(note);
    column->addWidget(when);
    column->addWidget(buttons);
    if (dialog.exec() == QDialog::Accepted) {
        m_actions->machineValues->setChecked(false);
        // The whole of the second that was chosen.
        m_session.showAsOf(when->dateTime().toMSecsSinceEpoch() / 1000 * 1000 + 999);
    }
}

} // namespace filing::ui
