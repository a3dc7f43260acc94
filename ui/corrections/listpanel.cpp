// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/corrections/listpanel.h"

#include "models/roles.h"
#include "ui/structure/signdelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/softselection.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace filing::ui
{

ListPanel::ListPanel(models::SourceCursor &cursor, const QString &name, const QString &title, EmptyReason empty,
                     QWidget *parent)
    : QWidget(parent)
    , m_cursor(cursor)
    , m_view(new QTableView(this))
    , m_stack(new QStackedWidget(this))
{
    m_view->setObjectName(name);
    m_view->setAccessibleName(title);
    m_view->setFrameShape(QFrame::NoFrame);
    new SoftSelection(m_view);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setItemDelegate(new SignDelegate(SignDelegate::Layout::Plain, m_view));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setMinimumSectionSize(10);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_stack->addWidget(m_view);
    m_stack->addWidget(new EmptyState(empty, {}, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_view);

    connect(m_view, &QTableView::clicked, this, &ListPanel::leadFrom);
    connect(m_view, &QTableView::activated, this, &ListPanel::leadFrom);
    connect(m_view, &QTableView::doubleClicked, this, &ListPanel::leadFrom);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT menuRequested(m_view->viewport()->mapToGlobal(at)); });
}

int ListPanel::count() const
{
    return m_view->model() ? m_view->model()->rowCount() : 0;
}

void ListPanel::setModel(QAbstractItemModel *model, int stretched, const std::vector<int> &widths)
{
    m_view->setModel(model);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    QHeaderView *header = m_view->horizontalHeader();
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 5);
    for (int column = 0; column < model->columnCount(); ++column) {
        const int width = column < static_cast<int>(widths.size()) ? widths[static_cast<std::size_t>(column)] : 12;
        header->setSectionResizeMode(column, column == stretched ? QHeaderView::Stretch : QHeaderView::Interactive);
        header->resizeSection(column, fontMetrics().averageCharWidth() * width);
    }
    // Keyboard walks lead too: one selection everywhere.
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (m_view->hasFocus()) {
            leadFrom(index);
        }
    });
    refresh();
}

void ListPanel::refresh()
{
    m_stack->setCurrentIndex(total() > 0 ? 0 : 1);
    Q_EMIT countChanged(total());
}

void ListPanel::leadFrom(const QModelIndex &index)
{
    const auto place = index.siblingAtColumn(0).data(Role::Place).value<models::Place>();
    if (!place.filing.isEmpty() && place != m_cursor.place()) {
        m_cursor.moveTo(place, this);
    }
}

} // namespace filing::ui
