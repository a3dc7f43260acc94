// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/structure/statementtable.h"

#include "ui/structure/periodheader.h"
#include "ui/structure/signdelegate.h"
#include "ui/widgets/softselection.h"

#include <QFrame>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

StatementTable::StatementTable(QWidget *parent)
    : QTableView(parent)
    , m_labels(new QTableView(this))
    , m_edge(new QFrame(this))
{
    prepare(this);
    prepare(m_labels);
    setObjectName(u"statementTable"_s);
    setAccessibleName(tr("Statement"));
    // Columns stand as they do in the filing.
    setLayoutDirection(Qt::LeftToRight);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    m_labels->setObjectName(u"statementLabels"_s);
    m_labels->setAccessibleName(tr("Lines of the statement"));
    m_labels->setFocusPolicy(Qt::NoFocus);
    m_labels->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_labels->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_labels->hide();
    m_edge->setFrameStyle(static_cast<int>(QFrame::VLine) | static_cast<int>(QFrame::Plain));
    m_edge->setForegroundRole(QPalette::Mid);
    m_edge->hide();

    QScrollBar *down = verticalScrollBar();
    connect(down, &QScrollBar::valueChanged, m_labels->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_labels->verticalScrollBar(), &QScrollBar::valueChanged, down, &QScrollBar::setValue);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &StatementTable::placeLabels);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &StatementTable::placeLabels);
    connect(m_labels->horizontalHeader(), &QHeaderView::sectionClicked, horizontalHeader(), &QHeaderView::sectionClicked);
    connect(m_labels, &QTableView::doubleClicked, this, &QTableView::doubleClicked);
    connect(m_labels, &QTableView::clicked, this, &QTableView::clicked);
    // Both viewports begin at the same place.
    connect(m_labels, &QWidget::customContextMenuRequested, this, &QWidget::customContextMenuRequested);
}

void StatementTable::prepare(QTableView *table)
{
    table->setFrameShape(QFrame::NoFrame);
    new SoftSelection(table);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setEditTriggers(NoEditTriggers);
    table->setSelectionMode(SingleSelection);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->setCornerButtonEnabled(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(10);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    table->setHorizontalHeader(new PeriodHeader(table));
    table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    table->setItemDelegate(new SignDelegate(SignDelegate::Layout::InCell, table));
    table->setItemDelegateForColumn(0, new SignDelegate(SignDelegate::Layout::Touched, table));
}

void StatementTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_labels->setModel(model);
    m_labels->setSelectionModel(selectionModel());
    connect(model, &QAbstractItemModel::modelReset, this, &StatementTable::hidePeriods);
    connect(model, &QAbstractItemModel::columnsInserted, this, &StatementTable::hidePeriods);
    hidePeriods();
}

void StatementTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (index.column() == 0) {
        horizontalScrollBar()->setValue(before);
        return;
    }
    const int hidden = columnWidth(0) - columnViewportPosition(index.column());
    if (hidden > 0 && columnWidth(0) < viewport()->width()) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
    }
}

void StatementTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeLabels();
}

void StatementTable::hidePeriods()
{
    const int columns = model()->columnCount();
    for (int column = 1; column < columns; ++column) {
        m_labels->setColumnHidden(column, true);
    }
    placeLabels();
}

// Where nothing is scrolled sideways, the table's own first column stands there already.
void StatementTable::placeLabels()
{
    const bool needed = model() && model()->columnCount() > 1 && horizontalScrollBar()->value() > 0;
    m_labels->setVisible(needed);
    m_edge->setVisible(needed);
    if (!needed) {
        return;
    }
    const QRect area = viewport()->geometry();
    const int top = horizontalHeader()->geometry().top();
    // Some of the periods must stay in sight, however long a label is.
    const int width = std::min(columnWidth(0), area.width() * 3 / 4);
    m_labels->setColumnWidth(0, width);
    m_labels->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_labels->setGeometry(area.left(), top, width, area.bottom() + 1 - top);
    m_edge->setGeometry(area.left() + width - 1, top, 1, area.bottom() + 1 - top);
    m_labels->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_labels->raise();
    m_edge->raise();
}

} // namespace filing::ui
