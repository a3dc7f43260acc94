// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/corrections/orphantray.h"

#include "models/roles.h"
#include "ui/text/copiestext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/softselection.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::CopiesModel;

OrphanTray::OrphanTray(models::SourceCursor &cursor, QAction *takeOver, QWidget *parent)
    : QWidget(parent)
    , m_cursor(cursor)
    , m_model(new CopiesModel(this))
    , m_view(new QTreeView(this))
    , m_summary(new QLabel(this))
    , m_attach(new QPushButton(tr("Put It &Here"), this))
    , m_dismiss(new QPushButton(tr("&Dismiss"), this))
    , m_takeOver(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
{
    m_view->setObjectName(u"orphanTree"_s);
    m_view->setAccessibleName(tr("Corrections of other copies"));
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    new SoftSelection(m_view);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    m_view->installEventFilter(this);
    m_summary->setObjectName(u"orphanSummary"_s);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_attach->setObjectName(u"orphanAttach"_s);
    m_attach->setToolTip(tr("Make the correction at the chosen place (Enter)"));
    m_dismiss->setObjectName(u"orphanDismiss"_s);
    m_dismiss->setToolTip(tr("Do not offer the correction for this filing any more (Delete)"));
    m_takeOver->setObjectName(u"orphanTakeOver"_s);

    auto *list = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 3, 6, 3);
    row->addWidget(m_summary, 1);
    for (QPushButton *button : {m_attach, m_dismiss, m_takeOver}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(new EmptyState(EmptyReason::NoCopies, {}, this));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    setFocusProxy(m_view);

    connect(m_view, &QTreeView::clicked, this, &OrphanTray::lead);
    connect(m_view, &QTreeView::doubleClicked, this, &OrphanTray::attach);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        // Keyboard walks lead, too; what moves because rows went does not.
        if (m_view->hasFocus()) {
            lead();
        }
        refresh();
    });
    connect(m_attach, &QPushButton::clicked, this, &OrphanTray::attach);
    connect(m_dismiss, &QPushButton::clicked, this, &OrphanTray::dismiss);
    connect(m_takeOver, &QPushButton::clicked, takeOver, &QAction::trigger);
    refresh();
}

void OrphanTray::setOffers(const models::OpenFilingPtr &filing, const std::vector<models::Relative> &relatives)
{
    const models::OpenFilingPtr before = m_model->filing();
    m_model->setOffers(filing, relatives);
    m_view->expandAll();
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(0, 0));
    }
    refresh();
    Q_EMIT countChanged(m_model->rowCount());
}

void OrphanTray::setLocked(bool locked)
{
    m_locked = locked;
    refresh();
}

void OrphanTray::refresh()
{
    const QModelIndex at = m_view->currentIndex();
    const int fitting = m_model->fittingCount();
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_summary->setText(traySummary(m_model->orphanCount(), fitting));
    m_summary->setToolTip(m_summary->text());
    m_attach->setEnabled(!m_locked && m_model->candidate(at).has_value());
    m_dismiss->setEnabled(!m_locked && m_model->offered(at) != nullptr);
    m_takeOver->setText(tr("&Take Over What Fits (%1)").arg(fitting));
    m_takeOver->setVisible(fitting > 0);
    m_takeOver->setEnabled(!m_locked);
}

void OrphanTray::lead()
{
    const auto place = m_view->currentIndex().siblingAtColumn(0).data(Role::Place).value<models::Place>();
    if (!place.filing.isEmpty() && place != m_cursor.place()) {
        m_cursor.moveTo(place, this);
    }
}

void OrphanTray::attach()
{
    const QModelIndex at = m_view->currentIndex();
    const models::Offered *offered = m_model->offered(at);
    const auto place = m_model->candidate(at);
    if (m_locked || offered == nullptr) {
        return;
    }
    if (place) {
        Q_EMIT attachRequested(models::Offered(*offered), *place);
    } else {
        goToCandidate(0);
    }
}

void OrphanTray::dismiss()
{
    if (const models::Offered *offered = m_model->offered(m_view->currentIndex()); offered != nullptr && !m_locked) {
        Q_EMIT dismissRequested(models::Offered(*offered));
    }
}

void OrphanTray::goToCandidate(int number)
{
    const QModelIndex at = m_view->currentIndex().siblingAtColumn(0);
    const QModelIndex top = at.parent().isValid() ? at.parent() : at;
    if (number < m_model->rowCount(top)) {
        m_view->setExpanded(top, true);
        m_view->setCurrentIndex(m_model->index(number, 0, top));
        lead();
    }
}

bool OrphanTray::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const int key = pressed->key();
    const bool plain = (pressed->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain) {
        return false;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        attach();
    } else if (key == Qt::Key_Delete) {
        dismiss();
    } else if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        goToCandidate(key - Qt::Key_1);
    } else {
        return false;
    }
    return true;
}

} // namespace filing::ui
